package io.github.isfmodel.claim;

import static io.github.isfmodel.dossier.Sample.FORCE;
import static io.github.isfmodel.dossier.Sample.INDONESIA;
import static io.github.isfmodel.dossier.Sample.day;
import static io.github.isfmodel.dossier.Sample.seen;
import static io.github.isfmodel.dossier.Sample.withClaim;
import static io.github.isfmodel.rule.RuleExample.fails;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.precondition.DecisionOrgan;
import io.github.isfmodel.precondition.PendingReason;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.rule.AbstractRulesTest;
import io.github.isfmodel.rule.RuleExample;
import io.github.isfmodel.source.Certainty;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

class ClaimRulesTest extends AbstractRulesTest {

  private static final LocalDate LATER = LocalDate.of(2026, 3, 2);

  static List<RuleExample> examples() {
    return List.of(
        fails(
            "ISF-CLM-001",
            "/claims/0/citations",
            "the claim has no citation",
            "cite the source that was read",
            claim(claim -> claim.withCitations())),
        fails(
                "ISF-CLM-002",
                "/claims/0/holds/on",
                "the phrase \"next month\" is counted from 2026-03-02, and the report is of"
                    + " 2026-03-01, which is certainly earlier",
                "anchor the phrase on the day on which it was said, or on that of the report",
                claim(claim -> claim.withHolds(new When.Said("next month", LATER))))
            .passes(
                claim(claim -> claim.withHolds(new When.Said("next month", LATER.minusDays(1))))),
        fails(
            "ISF-CLM-002",
            "/claims/0/holds/on",
            "the phrase \"very soon\" is counted from 2026-03-02, and the report is of 2026-03-01,"
                + " which is certainly earlier",
            "anchor the phrase on the day on which it was said, or on that of the report",
            claim(claim -> claim.withHolds(new When.Vague("very soon", LATER)))),
        fails(
            "ISF-CLM-002",
            "/claims/0/statement/value/when/on",
            "the phrase \"next month\" is counted from 2026-03-02, and the report is of 2026-03-01,"
                + " which is certainly earlier",
            "anchor the phrase on the day on which it was said, or on that of the report",
            claim(
                claim ->
                    claim.withStatement(
                        new Statement.About(
                            FORCE,
                            Aspect.START,
                            new ClaimedValue.Time(new When.Said("next month", LATER)))))),
        fails(
            "ISF-CLM-002",
            "/claims/0/attribution/said/on",
            "the phrase \"recently\" is counted from 2026-03-02, and the report is of 2026-03-01,"
                + " which is certainly earlier",
            "anchor the phrase on the day on which it was said, or on that of the report",
            claim(
                claim ->
                    claim.withAttribution(
                        claim.attribution().withSaid(new When.Vague("recently", LATER))))),
        fails(
            "ISF-CLM-002",
            "/claims/0/attribution/said/on",
            "the phrase \"yesterday\" is counted from 2026-03-20, and the report is of 2026-03-01,"
                + " which is certainly earlier",
            "anchor the phrase on the day on which it was said, or on that of the report",
            claim(
                claim ->
                    claim.withAttribution(
                        claim
                            .attribution()
                            .withSaid(new When.Said("yesterday", LocalDate.of(2026, 3, 20)))))),
        fails(
                "ISF-CLM-003",
                "/claims/0/reported",
                "the claim was reported 2026-02-28, and said 2026-03-01, which is certainly later",
                "mend one of the two dates",
                claim(claim -> claim.withReported(day("2026-02-28")).withHolds(When.undated())))
            .passes(claim(claim -> claim.withReported(When.undated()))),
        fails(
                "ISF-CLM-004",
                "/claims/0/condition",
                "the claim is conditional, and no condition is given",
                "give the condition, or choose another modality",
                claim(claim -> claim.withModality(Modality.CONDITIONAL)))
            .passes(
                claim(claim -> claim.withModality(Modality.CONDITIONAL).withCondition(decision())))
            .passes(
                claim(
                    claim ->
                        claim
                            .withModality(Modality.CONDITIONAL)
                            .withStatement(new Statement.Requires(FORCE, decision())))),
        fails(
                "ISF-CLM-005",
                "/claims/0/polarity",
                "\"not yet\" is said 2026-03-01, of a time that is certainly later, 2026-04-01 to"
                    + " 2026-04-30",
                "choose denied for a prediction, or mend one of the two dates",
                claim(claim -> claim.withPolarity(Polarity.NOT_YET)))
            .passes(
                claim(claim -> claim.withPolarity(Polarity.NOT_YET).withHolds(day("2026-03-01")))),
        fails(
                "ISF-CLM-006",
                "/claims/0/modality",
                "the claim is made as a fact, and none of its citations is verified",
                "read the source itself, or choose another modality",
                claim(
                    claim ->
                        claim
                            .withModality(Modality.FACT)
                            .withCitations(
                                seen("hearsay").withCertainty(Certainty.GENERAL_KNOWLEDGE))))
            .passes(
                claim(
                    claim ->
                        claim
                            .withModality(Modality.FACT)
                            .withCitations(
                                seen("hearsay").withCertainty(Certainty.GENERAL_KNOWLEDGE),
                                seen()))),
        fails(
                "ISF-CLM-007",
                "/claims/0/pending",
                "\"no bill tabled\" is given as the reason why it is not yet so, and the claim is"
                    + " affirmed",
                "choose the polarity not-yet, or remove the reason",
                claim(claim -> claim.withPending(PendingReason.NO_BILL_TABLED)))
            .passes(
                claim(
                    claim ->
                        claim
                            .withPending(PendingReason.NO_BILL_TABLED)
                            .withPolarity(Polarity.NOT_YET)
                            .withHolds(day("2026-03-01")))));
  }

  private static Dossier claim(UnaryOperator<Claim> change) {
    return withClaim(0, change);
  }

  private static Proposition decision() {
    return new Proposition.DecisionTaken(INDONESIA, DecisionOrgan.PARLIAMENT);
  }
}
