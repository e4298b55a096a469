package io.github.isfmodel.json.difference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.rule.Pointer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * One of two versions of a record without what a difference tells of it: what was added or dropped
 * is taken out, what was changed has the same mark in both, and lists of another order are sorted.
 * What is left has to be the same of both versions, but for the order of the parts.
 */
final class Explained {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final JsonNode tree;
  private final TreeSet<Pointer> taken = new TreeSet<>();
  private final TreeSet<Pointer> changed = new TreeSet<>();
  private final List<ArrayNode> unsorted = new ArrayList<>();

  private Explained(Dossier version) {
    this.tree = NextVersion.tree(version);
  }

  static JsonNode before(Dossier version, DossierDifference difference) {
    return new Explained(version).without(difference, true);
  }

  static JsonNode after(Dossier version, DossierDifference difference) {
    return new Explained(version).without(difference, false);
  }

  private JsonNode without(DossierDifference difference, boolean before) {
    difference.own().forEach(change -> value(change, before));
    difference.parts().forEach(change -> part(change, before));
    changed.forEach(this::mark);
    taken.descendingSet().forEach(this::takeOut);
    tree.forEach(this::sortIfList);
    unsorted.forEach(this::sortIfList);
    tree.forEach(this::sortIfList);
    withoutEmptyLists(tree);
    return tree;
  }

  private void part(PartChange change, boolean before) {
    if (change instanceof PartChange.Added added && !before) {
      taken.add(checked(added.part()));
    } else if (change instanceof PartChange.Dropped dropped && before) {
      taken.add(checked(dropped.part()));
    } else if (change instanceof PartChange.Changed parts) {
      assertThat(parts.values()).isNotEmpty();
      assertThat(at(before ? parts.before() : parts.after()).get("id").asText())
          .isEqualTo(change.id().value());
      parts.values().forEach(each -> value(each, before));
    }
  }

  private void value(ValueChange change, boolean before) {
    (before ? change.before() : change.after())
        .map(this::checked)
        .ifPresent(
            at -> {
              if (change instanceof ValueChange.Changed) {
                changed.add(at);
              } else if (change instanceof ValueChange.Reordered) {
                unsorted.add((ArrayNode) at(at));
              } else {
                taken.add(at);
              }
            });
  }

  /** A value is where it is said to be. */
  private Pointer checked(ValueAt value) {
    assertThat(at(value.at())).isEqualTo(read(value.json()));
    return value.at();
  }

  private static JsonNode read(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonNode at(Pointer pointer) {
    return tree.at(JsonPointer.compile(pointer.value()));
  }

  private void mark(Pointer pointer) {
    JsonPointer at = JsonPointer.compile(pointer.value());
    JsonNode owner = tree.at(at.head());
    if (owner instanceof ObjectNode object) {
      object.put(at.last().getMatchingProperty(), "changed");
    } else {
      ((ArrayNode) owner).set(at.last().getMatchingIndex(), "changed");
    }
  }

  /** Those that stand last go first, so that the others stay where they are. */
  private void takeOut(Pointer pointer) {
    JsonPointer at = JsonPointer.compile(pointer.value());
    JsonNode owner = tree.at(at.head());
    if (owner instanceof ObjectNode object) {
      object.remove(at.last().getMatchingProperty());
    } else {
      ((ArrayNode) owner).remove(at.last().getMatchingIndex());
    }
  }

  private void sortIfList(JsonNode value) {
    if (value instanceof ArrayNode list) {
      List<JsonNode> elements = new ArrayList<>();
      list.forEach(elements::add);
      elements.sort(Comparator.comparing(JsonNode::toString));
      list.removeAll().addAll(elements);
    }
  }

  /** An empty list is no other than one that is not there. */
  private static void withoutEmptyLists(JsonNode value) {
    value.forEach(Explained::withoutEmptyLists);
    if (value instanceof ObjectNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      names.stream()
          .filter(name -> object.get(name).isArray() && object.get(name).isEmpty())
          .forEach(object::remove);
    }
  }
}
