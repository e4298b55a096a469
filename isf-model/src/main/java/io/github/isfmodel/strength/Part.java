package io.github.isfmodel.strength;

import io.github.isfmodel.assessment.PledgeStanding;
import io.github.isfmodel.pledge.Phase;
import io.github.isfmodel.pledge.PledgeState;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A part of a pledge that has come to one level; all of it where no size was given. */
record Part(PledgeStanding standing, Optional<Phase> phase, StrengthLevel level) {

  /** How far it has come: with its pledge, or behind it. */
  PledgeState state() {
    return phase.isPresent() && level != StrengthLevel.of(standing)
        ? StrengthLevel.readiness(phase.get(), standing.sizedBy().orElseThrow())
        : standing.step().state();
  }

  /** What is not under way is one thing, however many parts it had. */
  static Stream<Part> of(PledgeStanding standing) {
    List<Phase> phases = standing.phases();
    return standing.step().state().isActive() && !phases.isEmpty()
        ? phases.stream()
            .map(each -> new Part(standing, Optional.of(each), StrengthLevel.of(standing, each)))
        : Stream.of(new Part(standing, Optional.empty(), StrengthLevel.of(standing)));
  }
}
