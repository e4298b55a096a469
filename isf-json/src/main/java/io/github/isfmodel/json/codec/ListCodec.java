package io.github.isfmodel.json.codec;

import io.github.isfmodel.json.codec.Tolerance.Attempt;
import io.github.isfmodel.json.problem.StructuralRule;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lists of values of one type.
 *
 * @param <T> the type of an element
 */
public final class ListCodec<T> extends Codec<List<T>> {

  private final Codec<T> item;
  private final int least;
  private final boolean distinct;

  ListCodec(Codec<T> item, int least) {
    this(item, least, false);
  }

  private ListCodec(Codec<T> item, int least, boolean distinct) {
    this.item = item;
    this.least = least;
    this.distinct = distinct;
  }

  /** A list of at least one element and none of them twice. */
  static <T> ListCodec<T> distinct(Codec<T> item) {
    return new ListCodec<>(item, 1, true);
  }

  @Override
  public @Nullable List<T> read(JsonIn in) {
    if (in.kind() != JsonIn.LIST) {
      in.wrongKind(
          what(),
          in.kind() == JsonIn.OBJECT
              ? "put the elements in square brackets, each without a name before it, or leave an"
                  + " empty list out"
              : "put the elements in square brackets, or leave an empty list out");
      return null;
    }
    Object scope = in.scope();
    int from = in.top;
    Tolerance tolerance = least > 0 ? null : in.tolerance;
    Set<T> before = distinct ? new HashSet<>() : Set.of();
    boolean whole = true;
    while (in.next() != JsonIn.LIST_END) {
      whole &= tolerance == null ? isPushed(in, before) : isPushedOrLeftOut(in, tolerance);
    }
    if (in.top - from < least) {
      tooShort(in, scope, in.top - from);
      whole = false;
    }
    List<T> list = whole ? new Elements<>(Arrays.copyOfRange(in.slots, from, in.top)) : null;
    Arrays.fill(in.slots, from, in.top, null);
    in.top = from;
    return list;
  }

  @Override
  List<T> plain(PlainIn in) {
    return plain(in, item);
  }

  /** Takes the codec of the elements from whom it is a constant to. */
  List<T> plain(PlainIn in, Codec<T> item) {
    return in.popped(pushed(in, item));
  }

  /** The same without a list, for one who copies the elements before anything else is read. */
  Iterable<T> elements(PlainIn in, Codec<T> item) {
    return in.elements(pushed(in, item));
  }

  private int pushed(PlainIn in, Codec<T> item) {
    int mark = in.mark();
    in.open('[');
    while (!in.isAt(']')) {
      in.push(item.plain(in));
    }
    in.close(']');
    need(in.countFrom(mark));
    return mark;
  }

  private void need(int count) {
    if (count < least) {
      throw new NotPlain();
    }
  }

  /** What stands for a list that is not there, if that may be. */
  List<T> absent() {
    need(0);
    return List.of();
  }

  /** The same without a list. */
  Iterable<T> noElements(PlainIn in) {
    need(0);
    return in.elements(in.mark());
  }

  private void tooShort(JsonIn in, Object scope, int count) {
    in.problems.add(
        StructuralRule.INVALID_VALUE,
        in.pointer(),
        in.startOf(scope),
        in.subject() + (count == 0 ? " is empty" : " has too few elements: " + count),
        "give at least " + least);
  }

  private boolean isPushed(JsonIn in, Set<T> before) {
    T value = item.read(in);
    in.push(value);
    return value != null && (!distinct || isNew(value, before, in));
  }

  private static <T> boolean isNew(T value, Set<T> before, JsonIn in) {
    boolean added = before.add(value);
    if (!added) {
      in.problem(
          StructuralRule.INVALID_VALUE,
          in.subject() + " is " + in.given() + " again",
          "list it once");
    }
    return added;
  }

  /** Does without a bad element, where the others mean the same alone. */
  private boolean isPushedOrLeftOut(JsonIn in, Tolerance tolerance) {
    Attempt attempt = Attempt.of(in);
    T value = item.read(in);
    if (value == null) {
      tolerance.leaveOut(in, attempt);
    } else {
      in.push(value);
    }
    return true;
  }

  @Override
  public void write(List<T> list, JsonOut out) {
    write(list, item, out);
  }

  static <T> void write(List<T> list, Codec<T> item, JsonOut out) {
    out.startList();
    for (int i = 0, size = list.size(); i < size; i++) {
      item.write(list.get(i), out);
    }
    out.endList();
  }

  @Override
  public String what() {
    return "a list";
  }

  /**
   * How many elements there are at least. Where that is more than none, the list says what its
   * owner is, and its elements count together only.
   */
  public int least() {
    return least;
  }

  /** Whether no element may be there twice. */
  public boolean isDistinct() {
    return distinct;
  }

  /** The codec of an element. */
  public Codec<T> item() {
    return item;
  }
}
