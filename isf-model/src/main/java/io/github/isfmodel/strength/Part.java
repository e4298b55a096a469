package io.github.isfmodel.strength;

import io.github.isfmodel.assessment.PledgeStanding;
import io.github.isfmodel.pledge.Phase;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.source.Citation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A part of a pledge that has come to one level; all of it where no size was given. */
record Part(PledgeStanding standing, Optional<Phase> phase, StrengthLevel level) {

  /** How far it has come: with its pledge, or behind it, or no longer on the way. */
  PledgeState state() {
    if (phase.isPresent() && !isUnderWay()) {
      return phase.get().readiness();
    }
    return phase.isPresent() && level != StrengthLevel.of(standing)
        ? StrengthLevel.readiness(phase.get(), standing.sizedBy().orElseThrow())
        : standing.step().state();
  }

  boolean isUnderWay() {
    return phase.map(standing::isUnderWay).orElse(standing.step().state().isActive());
  }

  /** Of the step that gave the size, and of the one that gave the state. */
  static List<Citation> citations(PledgeStanding standing) {
    return Stream.concat(standing.sizedBy().stream(), Stream.of(standing.step()))
        .flatMap(step -> step.citations().stream())
        .distinct()
        .toList();
  }

  /** What is not under way is one thing, however many parts it had. */
  static Stream<Part> of(PledgeStanding standing) {
    return standing.step().state().isActive() && !standing.phases().isEmpty()
        ? standing.phases().stream()
            .map(each -> new Part(standing, Optional.of(each), StrengthLevel.of(standing, each)))
        : Stream.of(new Part(standing, Optional.empty(), StrengthLevel.of(standing)));
  }
}
