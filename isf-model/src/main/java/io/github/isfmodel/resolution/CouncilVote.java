package io.github.isfmodel.resolution;

import io.github.isfmodel.council.Vote;
import io.github.isfmodel.precondition.InstrumentKind;
import java.util.Optional;
import java.util.Set;

/** The vote of the Security Council on a text; other bodies vote by rules of their own. */
final class CouncilVote {

  private static final Set<InstrumentKind> NOT_VOTED_ON =
      Set.of(
          InstrumentKind.GENERAL_ASSEMBLY_RESOLUTION,
          InstrumentKind.INTERNATIONAL_AGREEMENT,
          InstrumentKind.TREATY,
          InstrumentKind.PRESIDENTIAL_STATEMENT);

  private CouncilVote() {}

  /** Whether the Council does not vote on texts of the kind. */
  static boolean isForeignTo(Resolution text) {
    return NOT_VOTED_ON.contains(text.instrument());
  }

  static Optional<Vote> on(Resolution text) {
    return isForeignTo(text) ? Optional.empty() : text.vote();
  }
}
