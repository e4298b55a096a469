package io.github.isfmodel.draft;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An attribute of clauses of one type, with the difference that it makes.
 *
 * @param name its name
 * @param value reads it
 * @param differences what to say of two clauses in which it is not the same
 */
record Part<C extends Clause>(
    String name,
    Function<C, Object> value,
    BiFunction<C, C, Stream<? extends Difference>> differences) {

  /** An attribute whose change needs no type of its own. */
  static <C extends Clause> Part<C> plain(String name, Function<C, Object> value) {
    return new Part<>(
        name,
        value,
        (before, after) ->
            Stream.of(
                new Difference.Changed(
                    before,
                    after,
                    name,
                    ClauseWords.of(value.apply(before)),
                    ClauseWords.of(value.apply(after)))));
  }

  /** The words of a clause. */
  static <C extends Clause> Part<C> words(String name, Function<C, Object> value) {
    return one(name, value, Difference.Reworded::new);
  }

  /** The paragraph of a clause. */
  static <C extends Clause> Part<C> paragraph() {
    return one("paragraph", Clause::paragraph, Difference.Moved::new);
  }

  /** An attribute whose change is one difference. */
  static <C extends Clause> Part<C> one(
      String name, Function<C, Object> value, BiFunction<C, C, Difference> difference) {
    return new Part<>(name, value, (before, after) -> Stream.of(difference.apply(before, after)));
  }

  /** Lists are the same in any order. */
  Stream<? extends Difference> between(C before, C after) {
    Object one = value.apply(before);
    Object other = value.apply(after);
    boolean same =
        one instanceof List<?> list && other instanceof List<?> others
            ? sameInAnyOrder(list, others)
            : one.equals(other);
    return same ? Stream.empty() : differences.apply(before, after);
  }

  private static boolean sameInAnyOrder(List<?> list, List<?> others) {
    return list.size() == others.size() && Alignment.<Object>without(list, others).isEmpty();
  }
}
