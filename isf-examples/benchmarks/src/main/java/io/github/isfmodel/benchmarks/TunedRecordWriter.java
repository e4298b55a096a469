package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.isfmodel.dossier.Dossier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The floor for writing a large generated record, as {@link TunedPledgeWriter} is for a pledge.
 * What does not grow with the pledges is copied as it was written.
 */
final class TunedRecordWriter {

  private final Map<SerializedString, SerializedString> copied = new LinkedHashMap<>();

  /** Takes what is to be copied from the document. */
  TunedRecordWriter(byte[] document) {
    JsonNode tree = Peer.tree(document);
    for (Map.Entry<String, JsonNode> each : tree.properties()) {
      String text = grows(each.getKey()) ? "" : each.getValue().toString();
      copied.put(new SerializedString(each.getKey()), new SerializedString(text));
    }
  }

  private static boolean grows(String name) {
    return switch (name) {
      case "pledges", "preconditions", "events", "claims" -> true;
      default -> false;
    };
  }

  byte[] write(Dossier record) {
    try {
      TunedOut out = new TunedOut();
      out.json.writeStartObject();
      for (Map.Entry<SerializedString, SerializedString> each : copied.entrySet()) {
        out.json.writeFieldName(each.getKey());
        if (grows(each.getKey().getValue())) {
          part(each.getKey().getValue(), record, out);
        } else {
          out.json.writeRawValue(each.getValue());
        }
      }
      out.json.writeEndObject();
      return out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void part(String name, Dossier record, TunedOut out) throws IOException {
    switch (name) {
      case "pledges" -> list(record.pledges(), TunedPledgeWriter::inRecord, out);
      case "preconditions" -> list(record.preconditions(), TunedEventsOut::precondition, out);
      case "events" -> list(record.events(), TunedEventsOut::event, out);
      case "claims" -> list(record.claims(), TunedClaimsOut::claim, out);
      default -> throw TunedPledgeWriter.unexpected(name);
    }
  }

  private static <T> void list(List<T> list, Write<T> write, TunedOut out) throws IOException {
    out.json.writeStartArray();
    for (T each : list) {
      write.write(each, out);
    }
    out.json.writeEndArray();
  }

  private interface Write<T> {
    void write(T value, TunedOut out) throws IOException;
  }
}
