package io.github.isfmodel.dossier;

import static io.github.isfmodel.rule.Rule.error;

import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.time.Span;
import java.util.List;
import java.util.Optional;

/** Claims that replace others. */
final class CorrectionRules {

  static final List<Rule<Dossier>> RULES =
      List.of(
          error(
              "ISF-CLM-008",
              "A claim replaces only earlier ones",
              Authority.record("What replaces something comes after it"),
              "the claim is of {when}, and replaces {other}, which is of {later}",
              "mend one of the two dates, or turn the replacement round",
              "0.1.0",
              CorrectionRules::claimReplacesLater),
          error(
              "ISF-CLM-009",
              "A claim replaces only claims of the same author",
              Authority.record("Nobody takes back what somebody else said"),
              "the claim is by {author}, and replaces {other}, which is by {otherAuthor}",
              "remove the replacement; claims of different authors stand side by side",
              "0.1.0",
              CorrectionRules::claimOfOthers));

  private CorrectionRules() {}

  /** Takes a claim and one that it replaces. */
  private interface Correction {
    void of(Place place, Claim claim, Claim replaced);
  }

  private static void corrections(Dossier dossier, Correction correction) {
    for (int i = 0; i < dossier.claims().size(); i++) {
      Claim claim = dossier.claims().get(i);
      for (int k = 0; k < claim.supersedes().size(); k++) {
        Place at = Place.of("claims", i, "supersedes", k);
        dossier
            .index()
            .claim(claim.supersedes().get(k))
            .ifPresent(replaced -> correction.of(at, claim, replaced));
      }
    }
  }

  private static void claimReplacesLater(Dossier dossier, Report report) {
    corrections(
        dossier,
        (place, claim, replaced) -> {
          Span mine = claim.attribution().said().span();
          Span other = replaced.attribution().said().span();
          if (mine.before(other)) {
            report.add(place.pointer(), "when", mine, "other", replaced.id(), "later", other);
          }
        });
  }

  private static void claimOfOthers(Dossier dossier, Report report) {
    corrections(
        dossier,
        (place, claim, replaced) -> {
          Optional<ActorId> mine = claim.attribution().speaker().actor();
          Optional<ActorId> other = replaced.attribution().speaker().actor();
          if (mine.isPresent() && other.isPresent() && !mine.equals(other)) {
            report.add(
                place.pointer(),
                "author",
                mine.get(),
                "other",
                replaced.id(),
                "otherAuthor",
                other.get());
          }
        });
  }
}
