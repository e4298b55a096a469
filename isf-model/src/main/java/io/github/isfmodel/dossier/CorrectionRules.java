package io.github.isfmodel.dossier;

import static io.github.isfmodel.rule.Rule.error;

import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.RuleSet;
import io.github.isfmodel.time.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Claims that replace others. */
final class CorrectionRules {

  private static final Rule CLAIM_REPLACES_LATER =
      error(
          "ISF-CLM-008",
          "A claim replaces only earlier ones",
          Authority.record("What replaces something comes after it"),
          "the claim is of {when}, and replaces {other}, which is of {later}",
          "mend one of the two dates, or turn the replacement round",
          "0.1.0");

  private static final Rule CLAIM_OF_OTHERS =
      error(
          "ISF-CLM-009",
          "A claim replaces only claims of the same author",
          Authority.record("Nobody takes back what somebody else said"),
          "the claim is by {author}, and replaces {other}, which is by {otherAuthor}",
          "remove the replacement; claims of different authors stand side by side",
          "0.1.0");

  static final RuleSet<Dossier> RULES =
      RuleSet.of(CorrectionRules::check, List.of(CLAIM_REPLACES_LATER, CLAIM_OF_OTHERS));

  private CorrectionRules() {}

  private static void check(Dossier dossier, Report report) {
    claimReplacesLater(dossier, report.under(CLAIM_REPLACES_LATER));
    claimOfOthers(dossier, report.under(CLAIM_OF_OTHERS));
  }

  /** A claim and one that it replaces. */
  private record Correction(Place place, Claim claim, Claim replaced) {}

  private static List<Correction> corrections(Dossier dossier) {
    List<Correction> corrections = new ArrayList<>();
    for (int i = 0; i < dossier.claims().size(); i++) {
      Claim claim = dossier.claims().get(i);
      for (int k = 0; k < claim.supersedes().size(); k++) {
        Optional<Claim> replaced = dossier.index().claim(claim.supersedes().get(k));
        if (replaced.isPresent()) {
          Place at = Place.of("claims", i, "supersedes", k);
          corrections.add(new Correction(at, claim, replaced.get()));
        }
      }
    }
    return corrections;
  }

  private static void claimReplacesLater(Dossier dossier, Report report) {
    for (Correction each : corrections(dossier)) {
      Span mine = each.claim().attribution().said().span();
      Span other = each.replaced().attribution().said().span();
      if (mine.before(other)) {
        report.add(
            each.place().pointer(), "when", mine, "other", each.replaced().id(), "later", other);
      }
    }
  }

  private static void claimOfOthers(Dossier dossier, Report report) {
    for (Correction each : corrections(dossier)) {
      Optional<ActorId> mine = each.claim().attribution().speaker().actor();
      Optional<ActorId> other = each.replaced().attribution().speaker().actor();
      if (mine.isPresent() && other.isPresent() && !mine.get().equals(other.get())) {
        report.add(
            each.place().pointer(),
            "author",
            mine.get(),
            "other",
            each.replaced().id(),
            "otherAuthor",
            other.get());
      }
    }
  }
}
