package io.github.isfmodel.dossier.oracle;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The oracles of all rules. */
final class Oracles {

  private Oracles() {}

  static List<Law> all() {
    return Stream.of(
            ActorOracles.LAWS,
            CeilingOracles.LAWS,
            ClaimOracles.LAWS,
            ForceOracles.LAWS,
            MandateOracles.LAWS,
            MilestoneOracles.LAWS,
            PledgeLinkOracles.LAWS,
            PledgeOracles.LAWS,
            PreconditionOracles.LAWS,
            RecordOracles.LAWS,
            ReferenceOracles.LAWS,
            RenewalOracles.LAWS,
            ResolutionOracles.LAWS,
            StrengthOracles.LAWS,
            TermOracles.LAWS,
            TextOracles.LAWS,
            VoteOracles.LAWS,
            WrittenOracles.LAWS)
        .flatMap(List::stream)
        .sorted(Comparator.comparing(Law::rule))
        .toList();
  }
}
