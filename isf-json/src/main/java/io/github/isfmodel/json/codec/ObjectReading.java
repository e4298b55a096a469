package io.github.isfmodel.json.codec;

import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.code.Nearest;
import io.github.isfmodel.json.codec.Tolerance.Attempt;
import io.github.isfmodel.json.problem.StructuralRule;
import io.github.isfmodel.rule.Pointer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One object while its properties are read, in whatever order they stand. When it is complete, the
 * next one in the same depth is read with the same memory: in a large document this took a third of
 * all that is allocated.
 */
final class ObjectReading {

  private final JsonIn in;
  private ObjectCodec<?> table;
  private Object scope;
  private int unsettled;
  private int kept;

  /** The place of the property that is written next, if all are in their order. */
  private int expected;

  /** The properties that were met, a bit for each. */
  private long seen;

  private boolean whole;

  /** For objects of one document; the first is of the table. */
  ObjectReading(JsonIn in, ObjectCodec<?> table) {
    this.in = in;
    this.table = table;
    this.scope = in.scope();
  }

  /**
   * Reads from within an object to its end; null if there is no value.
   *
   * @param taken the names that were read before
   */
  <T> @Nullable T read(ObjectCodec<T> table, Set<String> taken) {
    begin(table);
    int old = in.enter(table.codecs.length);
    int at = in.nextField(table.names, expected);
    while (at != JsonIn.END_OF_FIELDS) {
      if (at < 0 || has(seen, at)) {
        String name = in.name();
        whole &= other(name, at >= 0 || taken.contains(name));
      } else {
        whole &= property(at);
      }
      at = in.nextField(table.names, expected);
    }
    lacking(settled());
    T built = whole ? built(table) : null;
    in.leave(old);
    return built;
  }

  private void begin(ObjectCodec<?> table) {
    this.table = table;
    scope = in.scope();
    unsettled = in.problems.unsettled();
    kept = in.tolerance == null ? 0 : in.tolerance.unknown();
    expected = 0;
    seen = 0;
    whole = true;
  }

  private static boolean has(long properties, int at) {
    return (properties & 1L << at) != 0;
  }

  private boolean property(int at) {
    seen |= 1L << at;
    expected = at + 1;
    in.next();
    in.require(has(table.needed, at));
    Tolerance tolerance = in.tolerance;
    return tolerance == null ? value(at) : value(at, tolerance);
  }

  private boolean value(int at) {
    int slot = in.base + at;
    if (has(table.primitive, at)) {
      return number(slot, (PrimitiveCodec<?>) table.codecs[at]);
    }
    Object value = table.codecs[at].read(in);
    in.slots[slot] = value;
    return value != null;
  }

  private boolean number(int slot, PrimitiveCodec<?> codec) {
    boolean read = codec.readNumber(in);
    in.numbers[slot] = in.number;
    in.slots[slot] = true;
    return read;
  }

  /** Does without a bad value where the object can be built without it. */
  private boolean value(int at, Tolerance tolerance) {
    Attempt attempt = Attempt.of(in);
    int slot = in.base + at;
    if (value(at)) {
      if (in.slots[slot] instanceof List<?> list && list.isEmpty()) {
        tolerance.emptied(in, table.names.all(), at);
      }
      return true;
    }
    if (has(table.needed, at)) {
      return false;
    }
    in.slots[slot] = null;
    tolerance.leaveOut(in, attempt, table.names.all(), at);
    return true;
  }

  /** Keeps or refuses a property that has no place in the table, or not once more. */
  private boolean other(String name, boolean twice) {
    Tolerance tolerance = in.tolerance;
    if (CharIn.hasHalfCharacter(name)) {
      in.halfName();
      return true;
    }
    if (tolerance == null) {
      refuse(name, twice);
      return false;
    }
    if (twice || !tolerance.keep(in, table.names.all(), expected)) {
      refuse(name, true);
    }
    return true;
  }

  private void refuse(String name, boolean twice) {
    if (twice) {
      in.problems.add(
          StructuralRule.DUPLICATE_PROPERTY,
          in.pointer(),
          in.place(),
          table.what() + " has " + Wording.quoted(name) + " again",
          Wording.KEEP_ONE);
    } else {
      in.problems.addUnsettled(
          StructuralRule.UNKNOWN_PROPERTY,
          in.pointer(),
          in.place(),
          table.what() + Wording.noProperty(name),
          name,
          unseen());
    }
    in.next();
    in.skip();
  }

  /** The properties that the object does not have, which somebody may have meant. */
  private List<String> unseen() {
    return table.names(~seen);
  }

  /** Those of them that have to be there. */
  private List<String> lacking() {
    return table.names(~seen & table.needed);
  }

  /** Settles what was meant by unknown names; those that have to be there and were misspelt. */
  private Set<String> settled() {
    return in.problems.unsettled() > unsettled
        ? in.problems.settle(unsettled, unseen(), lacking())
        : Set.of();
  }

  private void lacking(Set<String> misspelt) {
    if ((table.needed & ~seen) != 0) {
      Tolerance tolerance = in.tolerance;
      missing(tolerance == null ? misspelt : misspelt(tolerance));
      whole = false;
    }
  }

  /** Notes the properties that were kept and probably meant for ones that are lacking; these. */
  private Set<String> misspelt(Tolerance tolerance) {
    Set<String> misspelt = new HashSet<>();
    List<String> lacking = lacking();
    List<String> unseen = unseen();
    for (Tolerance.Unknown each : tolerance.unknownIn(in.pointer(), kept)) {
      String given = Gaps.last(each.at());
      String meant = Nearest.of(given, unseen).orElse("");
      if (lacking.contains(meant)) {
        misspelt.add(meant);
        in.problems.add(
            StructuralRule.UNKNOWN_PROPERTY,
            each.at(),
            each.place(),
            table.what() + Wording.noProperty(given),
            Wording.instead(meant),
            problem -> StructuralProblem.withNearest(problem, Wording.instead(meant), meant));
      }
    }
    return misspelt;
  }

  private void missing(Set<String> misspelt) {
    Pointer pointer = in.pointer();
    for (int i = 0; i < table.codecs.length; i++) {
      String name = table.names.text(i);
      if (has(table.needed & ~seen, i) && !misspelt.contains(name)) {
        in.problems.add(
            StructuralRule.MISSING_PROPERTY,
            pointer,
            in.startOf(scope),
            table.what() + " lacks '" + name + "'",
            "add it: " + table.codecs[i].wanted());
      }
    }
  }

  private <T> @Nullable T built(ObjectCodec<T> table) {
    try {
      return table.build(in);
    } catch (InvalidValueException e) {
      in.problems.add(
          StructuralRule.INVALID_VALUE,
          in.pointer(),
          in.startOf(scope),
          Wording.refusal(e),
          e.remedy());
      return null;
    }
  }
}
