package io.github.isfmodel.dossier;

import static io.github.isfmodel.dossier.Sample.BOARD;
import static io.github.isfmodel.dossier.Sample.COMMITTEE;
import static io.github.isfmodel.dossier.Sample.EGYPT;
import static io.github.isfmodel.dossier.Sample.ISRAEL;
import static io.github.isfmodel.dossier.Sample.MOROCCO;
import static io.github.isfmodel.dossier.Sample.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.ActorKind;
import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.claim.Modality;
import io.github.isfmodel.claim.Polarity;
import io.github.isfmodel.claim.Statement;
import io.github.isfmodel.event.Assertion;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.event.EventKind;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ClaimId;
import io.github.isfmodel.precondition.ActKind;
import io.github.isfmodel.precondition.CeasefireState;
import io.github.isfmodel.precondition.DecisionOrgan;
import io.github.isfmodel.precondition.Finding;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.source.Certainty;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody's word for a fact holds for the time it is about, until it is taken back. */
class AssertedFactsTest {

  private static final Proposition TRUCE =
      new Proposition.CeasefireHolds(List.of(EGYPT, ISRAEL), CeasefireState.FULLY_OBSERVED);
  private static final When PAST =
      new When.Between(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 2, 1));

  private static Claim claim(String id, ActorId by, Proposition stated, boolean affirmed) {
    return Claim.builder()
        .id(ClaimId.of(id))
        .attribution(Sample.said(by, "2026-03-01"))
        .reported(day("2026-03-01"))
        .holds(day("2026-03-01"))
        .statement(new Statement.That(stated))
        .modality(Modality.FACT)
        .polarity(affirmed ? Polarity.AFFIRMED : Polarity.DENIED)
        .summary("What they say")
        .addCitations(Sample.seen())
        .build();
  }

  private static Finding finding(String on, Proposition asked, Claim... claims) {
    return new DossierFacts(Sample.dossier().withClaims(claims), LocalDate.parse(on))
        .finding(asked);
  }

  /** Of which a walk that calls itself does not come back. */
  @Test
  void aSpeakerForAPartyIsFoundAtTheEndOfALongChainOfWholes() {
    List<Actor> chain = new ArrayList<>(Sample.dossier().actors());
    for (int i = 0; i < 50_000; i++) {
      chain.add(
          Actor.builder()
              .id(ActorId.of("unit-" + i))
              .kind(ActorKind.ARMED_GROUP)
              .name("Unit " + i)
              .partOf(i == 49_999 ? ISRAEL : ActorId.of("unit-" + (i + 1)))
              .build());
    }
    Dossier record =
        Sample.dossier()
            .withActors(chain)
            .withClaims(claim("c1", ActorId.of("unit-0"), TRUCE, true));

    assertThat(new DossierFacts(record, LocalDate.parse("2026-03-01")).finding(TRUCE).truth())
        .isEqualTo(Truth.UNKNOWN);
    assertThat(finding("2026-03-01", TRUCE, claim("c1", MOROCCO, TRUCE, true)).truth())
        .isEqualTo(Truth.MET);
  }

  @Test
  void aClaimOnATimeThatWasOverTellsNothingAboutLaterDays() {
    Finding found = finding("2026-04-01", TRUCE, claim("c1", MOROCCO, TRUCE, true).withHolds(PAST));

    assertThat(found.truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(found.evidence()).isEmpty();
  }

  @Test
  void aClaimOnATimeThatWasOverContestsNothing() {
    assertThat(
            finding(
                    "2026-04-01",
                    TRUCE,
                    claim("c1", MOROCCO, TRUCE, true),
                    claim("c2", BOARD, TRUCE, false).withHolds(PAST))
                .truth())
        .isEqualTo(Truth.MET);
  }

  @Test
  void whatWasDoneInAnEarlierTimeIsDoneAndWhatWasNotDoneMayBeDoneSince() {
    Proposition done = new Proposition.ActDone(ISRAEL, ActKind.WITHDRAW);

    assertThat(
            finding("2026-04-01", done, claim("c1", MOROCCO, done, true).withHolds(PAST)).truth())
        .isEqualTo(Truth.MET);
    assertThat(
            finding("2026-04-01", done, claim("c1", MOROCCO, done, false).withHolds(PAST)).truth())
        .isEqualTo(Truth.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({"2026-03-31, UNKNOWN", "2026-04-01, MET"})
  void aClaimOnALaterTimeCountsFromThenOn(String on, Truth truth) {
    assertThat(
            finding(on, TRUCE, claim("c1", MOROCCO, TRUCE, true).withHolds(day("2026-04-01")))
                .truth())
        .isEqualTo(truth);
  }

  @ParameterizedTest
  @CsvSource({"2026-03-04, MET", "2026-03-05, UNKNOWN"})
  void whatItsAuthorTookBackIsAssertedNoMore(String on, Truth truth) {
    Claim back =
        claim("c2", MOROCCO, TRUCE, true)
            .withAttribution(Sample.said(MOROCCO, "2026-03-05"))
            .withModality(Modality.POSSIBLE)
            .withSupersedes(ClaimId.of("c1"));

    assertThat(finding(on, TRUCE, claim("c1", MOROCCO, TRUCE, true), back).truth())
        .isEqualTo(truth);
    assertThat(
            finding(
                    on,
                    TRUCE,
                    claim("c1", MOROCCO, TRUCE, true),
                    back.withCitations(Sample.seen("hearsay").withCertainty(Certainty.THIRD_HAND)))
                .truth())
        .isEqualTo(Truth.MET);
  }

  @Test
  void aPartyDoesNotDecideThatItKeepsACeasefire() {
    Finding found = finding("2026-04-01", TRUCE, claim("c1", EGYPT, TRUCE, true));

    assertThat(found.truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(found.evidence()).hasSize(1);
    assertThat(finding("2026-04-01", TRUCE, claim("c1", EGYPT, TRUCE, false)).truth())
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void thePartyThatDeniesLeavesTheWordOfAnotherContested() {
    assertThat(
            finding(
                    "2026-04-01",
                    TRUCE,
                    claim("c1", MOROCCO, TRUCE, true),
                    claim("c2", EGYPT, TRUCE, false))
                .truth())
        .isEqualTo(Truth.CONTESTED);
  }

  /** The committee is part of the board, and the commander its general. */
  @ParameterizedTest
  @CsvSource({
    "reform, board, true, UNKNOWN",
    "reform, committee, true, UNKNOWN",
    "reform, commander, true, UNKNOWN",
    "reform, morocco, true, MET",
    "reform, board, false, NOT_MET",
    "cause-problem, board, true, MET",
    "cause-problem, board, false, UNKNOWN"
  })
  void aPartyDecidesByWhatItAdmitsAndNotByWhatItBoasts(
      String act, String by, boolean affirmed, Truth truth) {
    Proposition done = new Proposition.ActDone(BOARD, ActKind.of(act));

    assertThat(finding("2026-04-01", done, claim("c1", ActorId.of(by), done, affirmed)).truth())
        .isEqualTo(truth);
  }

  @Test
  void theVerifierDecidesWhetherAPartyComplied() {
    Proposition verified = new Proposition.ComplianceVerified(ISRAEL, ActKind.WITHDRAW, COMMITTEE);

    assertThat(finding("2026-04-01", verified, claim("c1", COMMITTEE, verified, true)).truth())
        .isEqualTo(Truth.MET);
    assertThat(finding("2026-04-01", verified, claim("c1", ISRAEL, verified, true)).truth())
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void whoDecidesSaysWhetherItHasDecided() {
    Proposition decided = new Proposition.DecisionTaken(ISRAEL, DecisionOrgan.PARLIAMENT);

    assertThat(finding("2026-04-01", decided, claim("c1", ISRAEL, decided, true)).truth())
        .isEqualTo(Truth.MET);
  }

  @Test
  void moreFundsThanAreAskedForWillDo() {
    Proposition asked = funds(new Quantity.AtLeast(300));

    assertThat(withFunds(new Quantity.Exactly(300), true).finding(asked).truth())
        .isEqualTo(Truth.MET);
    assertThat(withFunds(new Quantity.Exactly(600), true).finding(asked).truth())
        .isEqualTo(Truth.MET);
    assertThat(withFunds(new Quantity.Exactly(299), true).finding(asked).truth())
        .isEqualTo(Truth.UNKNOWN);
    assertThat(withFunds(new Quantity.Exactly(299), false).finding(asked).truth())
        .isEqualTo(Truth.NOT_MET);
  }

  private static Proposition funds(Quantity amount) {
    return new Proposition.FundingSecured(Measure.of(amount, Unit.US_DOLLARS));
  }

  private static DossierFacts withFunds(Quantity amount, boolean holds) {
    Event event =
        Sample.event("funds", EventKind.STATEMENT, "2026-01-10")
            .addAsserts(Assertion.builder().proposition(funds(amount)).holds(holds).build())
            .build();
    return new DossierFacts(Sample.dossier().withEvents(event), LocalDate.of(2026, 6, 1));
  }
}
