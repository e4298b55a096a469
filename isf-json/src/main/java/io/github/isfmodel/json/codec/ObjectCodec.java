package io.github.isfmodel.json.codec;

import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.code.Nearest;
import io.github.isfmodel.json.codec.Tolerance.Attempt;
import io.github.isfmodel.json.problem.StructuralRule;
import io.github.isfmodel.rule.Pointer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Objects of one type, as its table tells. The values wait in the slots of the reading until the
 * object is complete; then one call builds it.
 *
 * @param <T> the type
 */
public abstract class ObjectCodec<T> extends Codec<T> {

  private static final int MOST_FIELDS = Long.SIZE;

  private final String what;
  private final List<Field> fields;
  private final Names names;
  private final Codec<?>[] codecs;
  private final long needed;
  private final long primitive;

  /** Takes the properties that the table has by now. */
  protected ObjectCodec(Table table) {
    this.what = table.what();
    this.fields = table.fields();
    if (fields.size() > MOST_FIELDS) {
      throw new IllegalArgumentException(what + " has more than " + MOST_FIELDS + " properties");
    }
    this.codecs = new Codec<?>[fields.size()];
    List<String> inOrder = new ArrayList<>();
    long must = 0;
    long plain = 0;
    for (int i = 0; i < codecs.length; i++) {
      inOrder.add(fields.get(i).name());
      codecs[i] = fields.get(i).codec();
      must |= fields.get(i).isNeeded() ? 1L << i : 0;
      plain |= codecs[i] instanceof PrimitiveCodec ? 1L << i : 0;
    }
    this.names = new Names(inOrder);
    this.needed = must;
    this.primitive = plain;
  }

  /**
   * Builds a value from its properties, which are asked for in the order of the table. Called only
   * when all that is required is there.
   */
  protected abstract T build(Values in);

  /** Writes the properties of a value, in the order of the table. */
  protected abstract void members(T value, JsonOut out);

  @Override
  public final @Nullable T read(JsonIn in) {
    if (in.kind() != JsonIn.OBJECT) {
      in.wrongKind("an object (" + what() + ")", "write an object in braces");
      return null;
    }
    return body(in, Set.of());
  }

  /**
   * Reads the properties that are left.
   *
   * @param taken the names that were read before the table's turn
   */
  final @Nullable T body(JsonIn in, Set<String> taken) {
    Object scope = in.scope();
    int unsettled = in.problems.unsettled();
    int kept = in.tolerance == null ? 0 : in.tolerance.unknown().size();
    int old = in.enter(codecs.length);
    int base = in.base;
    int expected = 0;
    long seen = 0;
    boolean whole = true;
    while (true) {
      int at = in.nextField(names, expected);
      if (at == JsonIn.END_OF_FIELDS) {
        break;
      }
      if (at < 0 || (seen & 1L << at) != 0) {
        String name = in.name();
        whole &= other(in, name, at >= 0 || taken.contains(name), expected, seen);
        continue;
      }
      seen |= 1L << at;
      in.next();
      if ((needed & 1L << at) != 0) {
        in.require();
      }
      Tolerance tolerance = in.tolerance;
      whole &= tolerance == null ? property(in, base, at) : property(in, base, at, tolerance);
      expected = at + 1;
    }
    Set<String> misspelt = Set.of();
    if (in.problems.unsettled() > unsettled) {
      misspelt = in.problems.settle(unsettled, unseen(seen), lacking(seen));
    }
    if ((needed & ~seen) != 0) {
      Tolerance tolerance = in.tolerance;
      missing(in, scope, seen, tolerance == null ? misspelt : misspelt(in, tolerance, seen, kept));
      whole = false;
    }
    T built = whole ? built(in, scope) : null;
    in.leave(old);
    return built;
  }

  private boolean property(JsonIn in, int base, int at) {
    return (primitive & 1L << at) == 0 ? value(in, base + at, codecs[at]) : number(in, base, at);
  }

  /** Does without a bad value where the object can be built without it. */
  private boolean property(JsonIn in, int base, int at, Tolerance tolerance) {
    Attempt attempt = Attempt.of(in);
    if (property(in, base, at)) {
      if (in.slots[base + at] instanceof List<?> list && list.isEmpty()) {
        tolerance.emptied(in, attempt, names.all(), at);
      }
      return true;
    }
    if ((needed & 1L << at) != 0) {
      return false;
    }
    in.slots[base + at] = null;
    tolerance.leaveOut(in, attempt, names.all(), at);
    return true;
  }

  private static boolean value(JsonIn in, int slot, Codec<?> codec) {
    Object value = codec.read(in);
    in.slots[slot] = value;
    return value != null;
  }

  private boolean number(JsonIn in, int base, int at) {
    boolean read = ((PrimitiveCodec<?>) codecs[at]).readNumber(in);
    in.numbers[base + at] = in.number;
    in.slots[base + at] = true;
    return read;
  }

  /** Keeps or refuses a property that has no place in the table, or not once more. */
  private boolean other(JsonIn in, String name, boolean twice, int before, long seen) {
    Tolerance tolerance = in.tolerance;
    if (CharIn.hasHalfCharacter(name)) {
      in.halfName();
      return true;
    }
    if (tolerance == null) {
      refuse(in, name, twice, seen);
      return false;
    }
    if (twice || !tolerance.keep(in, names.all(), before)) {
      refuse(in, name, true, seen);
    }
    return true;
  }

  private void refuse(JsonIn in, String name, boolean twice, long seen) {
    if (twice) {
      in.problems.add(
          StructuralRule.DUPLICATE_PROPERTY,
          in.pointer(),
          in.place(),
          what() + " has " + Wording.quoted(name) + " again",
          "keep only one");
    } else {
      in.problems.addUnsettled(
          StructuralRule.UNKNOWN_PROPERTY,
          in.pointer(),
          in.place(),
          what() + Wording.noProperty(name),
          codecs.length == 0 ? "remove it" : "remove it, or " + Wording.oneOf(names.all()),
          name,
          unseen(seen));
    }
    in.next();
    in.skip();
  }

  /** The properties that an object does not have, which somebody may have meant. */
  private List<String> unseen(long seen) {
    List<String> unseen = new ArrayList<>();
    for (int i = 0; i < codecs.length; i++) {
      if ((seen & 1L << i) == 0) {
        unseen.add(names.text(i));
      }
    }
    return unseen;
  }

  private List<String> lacking(long seen) {
    return unseen(seen | ~needed);
  }

  /** Notes the properties that were kept and probably meant for ones that are lacking; these. */
  private Set<String> misspelt(JsonIn in, Tolerance tolerance, long seen, int kept) {
    Set<String> misspelt = new HashSet<>();
    List<String> lacking = lacking(seen);
    List<String> unseen = unseen(seen);
    for (Tolerance.Unknown each : tolerance.unknownIn(in.pointer(), kept)) {
      String given = Gaps.last(each.at());
      String meant = Nearest.of(given, unseen).orElse("");
      if (lacking.contains(meant)) {
        misspelt.add(meant);
        in.problems.add(
            StructuralRule.UNKNOWN_PROPERTY,
            each.at(),
            each.place(),
            what() + Wording.noProperty(given),
            Wording.instead(meant),
            problem -> StructuralProblem.withNearest(problem, meant));
      }
    }
    return misspelt;
  }

  private void missing(JsonIn in, Object scope, long seen, Set<String> misspelt) {
    Pointer pointer = in.pointer();
    for (int i = 0; i < codecs.length; i++) {
      if ((needed & ~seen & 1L << i) != 0 && !misspelt.contains(names.text(i))) {
        in.problems.add(
            StructuralRule.MISSING_PROPERTY,
            pointer,
            in.startOf(scope),
            what() + " lacks '" + names.text(i) + "'",
            "add it: " + codecs[i].what());
      }
    }
  }

  private @Nullable T built(JsonIn in, Object scope) {
    try {
      return build(in);
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

  @Override
  final T plain(PlainIn in) {
    in.open('{');
    T value = build(in);
    in.close('}');
    return value;
  }

  @Override
  public final void write(T value, JsonOut out) {
    out.startObject();
    members(value, out);
    out.endObject();
  }

  @Override
  public final String what() {
    return Wording.article(what);
  }

  /** The properties, in the order in which they are written. */
  public final List<Field> fields() {
    return fields;
  }
}
