package io.github.isfmodel.json.difference;

import io.github.isfmodel.json.codec.Codec;
import io.github.isfmodel.json.codec.Field;
import io.github.isfmodel.json.codec.ListCodec;
import io.github.isfmodel.json.codec.ObjectCodec;
import io.github.isfmodel.json.codec.SumCodec;
import io.github.isfmodel.json.table.QuantityJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares two values of one type, attribute by attribute, as the tables of the format have them.
 */
final class Comparison {

  private static final Set<Codec<?>> AMOUNTS = Set.of(QuantityJson.QUANTITY, QuantityJson.MEASURE);

  private final List<ValueChange> changes = new ArrayList<>();

  private Comparison() {}

  static List<ValueChange> of(Codec<?> codec, Node before, Node after) {
    Comparison comparison = new Comparison();
    comparison.compare(codec, before, after);
    return comparison.changes;
  }

  private void compare(Codec<?> codec, Node before, Node after) {
    if (before.value().equals(after.value())) {
      return;
    }
    if (codec instanceof ListCodec<?> list) {
      elements(list.item(), before, after);
      return;
    }
    ObjectCodec<?> table = table(codec, before);
    if (table != null && before.isOfSameType(after)) {
      table.fields().forEach(field -> attribute(field, before, after));
    } else {
      changes.add(new ValueChange.Changed(before.told(), after.told()));
    }
  }

  /** The table of an object; null for what is none. */
  private static @Nullable ObjectCodec<?> table(Codec<?> codec, Node node) {
    if (codec instanceof SumCodec<?> sum) {
      return sum.shapes().stream()
          .filter(shape -> shape.type().equals(node.type()))
          .findFirst()
          .orElseThrow()
          .codec();
    }
    return codec instanceof ObjectCodec<?> object ? object : null;
  }

  private void attribute(Field field, Node before, Node after) {
    if (field.codec() instanceof ListCodec<?>) {
      compare(field.codec(), before.list(field.name()), after.list(field.name()));
      return;
    }
    Node first = before.member(field.name());
    Node second = after.member(field.name());
    if (first != null && second != null) {
      compare(field.codec(), first, second);
    } else if (first != null) {
      changes.add(new ValueChange.Dropped(first.told()));
    } else if (second != null) {
      changes.add(new ValueChange.Added(second.told()));
    }
  }

  private void elements(Codec<?> item, Node before, Node after) {
    Alignment alignment = alignment(item, before, after);
    if (!alignment.isInOrder()) {
      changes.add(new ValueChange.Reordered(before.told(), after.told()));
    }
    alignment.pairs().forEach((i, j) -> compare(item, before.element(i), after.element(j)));
    alignment
        .dropped()
        .forEach(i -> changes.add(new ValueChange.Dropped(before.element(i).told())));
    alignment.added().forEach(j -> changes.add(new ValueChange.Added(after.element(j).told())));
  }

  private static Alignment alignment(Codec<?> item, Node before, Node after) {
    Alignment alignment = new Alignment(before.elements().size(), after.elements().size());
    alignment.match(i -> before.element(i).json(), j -> after.element(j).json());
    if (item instanceof SumCodec<?> || item instanceof ObjectCodec<?>) {
      alignment.match(
          i -> leading(2, item, before.element(i)), j -> leading(2, item, after.element(j)));
      alignment.matchBetweenNeighbours(
          i -> leading(1, item, before.element(i)), j -> leading(1, item, after.element(j)));
    }
    return alignment;
  }

  /**
   * What an object is told apart by, which stands first in it: so many of its attributes that are
   * no amounts, as these are what changes.
   */
  private static String leading(int most, Codec<?> codec, Node object) {
    List<Field> fields =
        Objects.requireNonNull(table(codec, object)).fields().stream()
            .filter(field -> !AMOUNTS.contains(field.codec()))
            .limit(most)
            .toList();
    return object.json(fields);
  }
}
