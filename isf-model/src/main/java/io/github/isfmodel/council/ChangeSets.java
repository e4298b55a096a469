package io.github.isfmodel.council;

import io.github.isfmodel.code.InvalidValueException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A family of smallest sets of members that can change the result of a vote together: each set has
 * all members of one group and any so many of another. The members of the second group are alike
 * under the voting rules, so the family stands for all of its sets without listing them.
 *
 * @param to the ballot that does it, if every member of the set casts it
 * @param all the members that are in every set
 * @param anyOf how many members of {@code from} are in each set, from 0 to all of them
 * @param from the members of which any {@code anyOf} will do
 */
public record ChangeSets(BallotChoice to, List<Member> all, int anyOf, List<Member> from)
    implements Serializable {

  /**
   * Copies the lists.
   *
   * @throws NullPointerException if a part is null
   * @throws InvalidValueException if {@code anyOf} is negative or more than there are
   */
  public ChangeSets {
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(all, "all");
    Objects.requireNonNull(from, "from");
    all = List.copyOf(all);
    from = List.copyOf(from);
    if (anyOf < 0 || anyOf > from.size()) {
      throw new InvalidValueException(
          "number of members",
          Integer.toString(anyOf),
          "is not one of 0 to " + from.size() + ", as many as there are to choose from",
          "give such a number");
    }
  }

  /** {@return how many members change their ballot in each set} */
  public int size() {
    return all.size() + anyOf;
  }

  /** {@return the sets one by one, the earlier members of {@code from} first} */
  public Stream<List<Member>> sets() {
    return choices(anyOf, 0).map(chosen -> Stream.concat(all.stream(), chosen.stream()).toList());
  }

  private Stream<List<Member>> choices(int wanted, int start) {
    if (wanted == 0) {
      return Stream.of(List.of());
    }
    return IntStream.rangeClosed(start, from.size() - wanted)
        .boxed()
        .flatMap(i -> choices(wanted - 1, i + 1).map(rest -> prepend(from.get(i), rest)));
  }

  private static List<Member> prepend(Member first, List<Member> rest) {
    List<Member> joined = new ArrayList<>(rest.size() + 1);
    joined.add(first);
    joined.addAll(rest);
    return joined;
  }
}
