package io.github.isfmodel.council;

import io.github.isfmodel.actor.StateCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How states are named in messages. */
final class StateNames {

  private StateNames() {}

  /** Name and code, or the code alone for a state that never sat on the Council. */
  static String of(StateCode state) {
    Optional<String> name = Council.nameOf(state);
    return name.isPresent() ? name.get() + " (" + state + ")" : state.value();
  }

  /** Names of members, the last one after "or". */
  static String anyOf(List<Member> members) {
    int last = members.size() - 1;
    String others =
        members.stream().limit(last).map(Member::toString).collect(Collectors.joining(", "));
    return others.isEmpty() ? members.get(last).toString() : others + " or " + members.get(last);
  }

  static String notAMember(StateCode state, Composition council) {
    return Council.nameOf(state).isPresent()
        ? of(state) + " did not sit on the Council on " + council.date()
        : "no state of the code " + state + " ever sat on the Council";
  }

  /** Who held the permanent seat that the state held at another time. */
  static Optional<StateCode> holderInstead(StateCode state, Composition council) {
    return Council.terms().stream()
        .map(CouncilTerm::member)
        .filter(member -> member.isPermanent() && member.state().equals(state))
        .flatMap(member -> council.holder(member.seat()).stream())
        .map(Member::state)
        .findFirst();
  }
}
