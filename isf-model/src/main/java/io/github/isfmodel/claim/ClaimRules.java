package io.github.isfmodel.claim;

import static io.github.isfmodel.rule.Rule.error;
import static io.github.isfmodel.rule.Rule.warning;

import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.RuleSet;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.List;

/** The rules that apply to one claim by itself. */
public final class ClaimRules {

  private static final Authority CLAIMS =
      Authority.record("A claim is said, then reported, by somebody whom a source names");

  private static final Pointer ANCHOR_OF_SAID = Pointer.of("attribution", "said", "on");
  private static final Pointer ANCHOR_OF_HOLDS = Pointer.of("holds", "on");
  private static final Pointer ANCHOR_OF_VALUE = Pointer.of("statement", "value", "when", "on");

  private static final Rule UNCITED =
      error(
          "ISF-CLM-001",
          "Each claim has its source",
          Authority.record("Nothing is recorded without a source"),
          "the claim has no citation",
          "cite the source that was read",
          "0.1.0");

  private static final Rule ANCHOR =
      error(
          "ISF-CLM-002",
          "A relative date is anchored in what was said or reported",
          CLAIMS,
          "the phrase \"{phrase}\" is counted from {anchor}, and the report is of {reported},"
              + " which is certainly earlier",
          "anchor the phrase on the day on which it was said, or on that of the report",
          "0.1.0");

  private static final Rule REPORTED_TOO_EARLY =
      error(
          "ISF-CLM-003",
          "Nothing is reported before it is said",
          CLAIMS,
          "the claim was reported {reported}, and said {said}, which is certainly later",
          "mend one of the two dates",
          "0.1.0");

  private static final Rule CONDITION =
      error(
          "ISF-CLM-004",
          "A conditional claim has its condition",
          CLAIMS,
          "the claim is conditional, and no condition is given",
          "give the condition, or choose another modality",
          "0.1.0");

  private static final Rule NOT_YET =
      error(
          "ISF-CLM-005",
          "What is not yet so is said of a time that has come",
          CLAIMS,
          "\"not yet\" is said {said}, of a time that is certainly later, {holds}",
          "choose denied for a prediction, or mend one of the two dates",
          "0.1.0");

  private static final Rule UNVERIFIED_FACT =
      warning(
          "ISF-CLM-006",
          "What is stated as a fact has a verified source",
          Authority.record("Nothing unverified is shown as true"),
          "the claim is made as a fact, and none of its citations is verified",
          "read the source itself, or choose another modality",
          "0.1.0");

  private static final Rule PENDING =
      warning(
          "ISF-CLM-007",
          "A reason for pending belongs to what is not yet so",
          CLAIMS,
          "\"{pending}\" is given as the reason why it is not yet so, and the claim is"
              + " {polarity}",
          "choose the polarity not-yet, or remove the reason",
          "0.1.0");

  /** All of them. */
  public static final RuleSet<Claim> RULES =
      RuleSet.of(
          ClaimRules::check,
          List.of(
              UNCITED, ANCHOR, REPORTED_TOO_EARLY, CONDITION, NOT_YET, UNVERIFIED_FACT, PENDING));

  private ClaimRules() {}

  private static void check(Claim claim, Report report) {
    uncited(claim, report.under(UNCITED));
    anchor(claim, report.under(ANCHOR));
    reportedTooEarly(claim, report.under(REPORTED_TOO_EARLY));
    condition(claim, report.under(CONDITION));
    notYet(claim, report.under(NOT_YET));
    unverifiedFact(claim, report.under(UNVERIFIED_FACT));
    pending(claim, report.under(PENDING));
  }

  private static void uncited(Claim claim, Report report) {
    if (claim.citations().isEmpty()) {
      report.add(Pointer.of("citations"));
    }
  }

  private static void anchor(Claim claim, Report report) {
    anchor(claim.attribution().said(), ANCHOR_OF_SAID, claim, report);
    anchor(claim.holds(), ANCHOR_OF_HOLDS, claim, report);
    if (claim.statement() instanceof Statement.About about
        && about.value() instanceof ClaimedValue.Time time) {
      anchor(time.when(), ANCHOR_OF_VALUE, claim, report);
    }
  }

  private static void anchor(When when, Pointer at, Claim claim, Report report) {
    if (when instanceof When.Said said) {
      anchor(said.phrase(), said.on(), at, claim, report);
    } else if (when instanceof When.Vague vague) {
      anchor(vague.phrase(), vague.on(), at, claim, report);
    }
  }

  private static void anchor(
      String phrase, LocalDate anchor, Pointer at, Claim claim, Report report) {
    When reported = claim.reported();
    if (anchor.isAfter(reported.latest())) {
      report.add(at, "phrase", phrase, "anchor", anchor, "reported", reported.span());
    }
  }

  private static void reportedTooEarly(Claim claim, Report report) {
    When said = claim.attribution().said();
    When reported = claim.reported();
    if (reported.certainlyBefore(said) && !isAnchoredLater(said, reported)) {
      report.add(Pointer.of("reported"), "reported", reported.span(), "said", said.span());
    }
  }

  /** That is told by itself, as ISF-CLM-002. */
  private static boolean isAnchoredLater(When said, When reported) {
    return said instanceof When.Said phrase && phrase.on().isAfter(reported.latest())
        || said instanceof When.Vague vague && vague.on().isAfter(reported.latest());
  }

  private static void condition(Claim claim, Report report) {
    boolean given =
        claim.condition().isPresent() || claim.statement() instanceof Statement.Requires;
    if (claim.modality() == Modality.CONDITIONAL && !given) {
      report.add(Pointer.of("condition"));
    }
  }

  private static void notYet(Claim claim, Report report) {
    if (claim.polarity() != Polarity.NOT_YET) {
      return;
    }
    When said = claim.attribution().said();
    When holds = claim.holds();
    if (said.certainlyBefore(holds)) {
      report.add(Pointer.of("polarity"), "said", said.span(), "holds", holds.span());
    }
  }

  private static void unverifiedFact(Claim claim, Report report) {
    if (claim.modality() == Modality.FACT && Citation.areUnverified(claim.citations())) {
      report.add(Pointer.of("modality"));
    }
  }

  private static void pending(Claim claim, Report report) {
    if (claim.polarity() != Polarity.NOT_YET && claim.pending().isPresent()) {
      report.add(
          Pointer.of("pending"), "pending", claim.pending().get(), "polarity", claim.polarity());
    }
  }
}
