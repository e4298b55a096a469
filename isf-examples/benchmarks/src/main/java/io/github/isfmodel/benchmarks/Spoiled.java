package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Documents with one value missing, blank or below nothing, for every value but types. */
final class Spoiled {

  private static final String TYPE = "type";

  private final List<byte[]> documents = new ArrayList<>();
  private final JsonNode root;

  private Spoiled(byte[] document) throws IOException {
    root = Peer.tree(document);
    spoil(root);
  }

  /** {@return what can still be read of the documents that one was spoiled to} */
  static List<Mirror.Pledge> of(byte[] document, Peer reader) {
    try {
      return new Spoiled(document)
          .documents.stream().flatMap(each -> read(each, reader).stream()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Mirror.Pledge> read(byte[] document, Peer reader) {
    try {
      return Optional.of(reader.read(document));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private void spoil(JsonNode node) throws IOException {
    if (node instanceof ObjectNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      for (String name : names) {
        spoil(object, name);
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        spoil(array, i);
      }
    }
  }

  private void spoil(ObjectNode object, String name) throws IOException {
    JsonNode whole = object.get(name);
    if (name.equals(TYPE)) {
      return;
    }
    spoil(whole);
    object.putNull(name);
    keep();
    if (whole.isTextual()) {
      object.put(name, "");
      keep();
    } else if (whole.isNumber()) {
      object.put(name, -1);
      keep();
    }
    object.set(name, whole);
  }

  private void spoil(ArrayNode array, int i) throws IOException {
    JsonNode whole = array.get(i);
    spoil(whole);
    if (whole.isTextual()) {
      array.set(i, " ");
      keep();
    }
    array.set(i, whole);
  }

  private void keep() throws IOException {
    documents.add(Peer.TREES.writeValueAsBytes(root));
  }
}
