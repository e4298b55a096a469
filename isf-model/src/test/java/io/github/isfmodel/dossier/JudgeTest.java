package io.github.isfmodel.dossier;

import static io.github.isfmodel.dossier.Sample.BOARD;
import static io.github.isfmodel.dossier.Sample.COMMITTEE;
import static io.github.isfmodel.dossier.Sample.EGYPT;
import static io.github.isfmodel.dossier.Sample.FORCE;
import static io.github.isfmodel.dossier.Sample.ISRAEL;
import static io.github.isfmodel.dossier.Sample.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.claim.Modality;
import io.github.isfmodel.claim.Polarity;
import io.github.isfmodel.claim.Statement;
import io.github.isfmodel.event.Assertion;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.event.EventKind;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.precondition.ActKind;
import io.github.isfmodel.precondition.Evidence;
import io.github.isfmodel.precondition.Facts;
import io.github.isfmodel.precondition.Finding;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who judges decides; what others say stands beside it. */
class JudgeTest {

  private static final Proposition TRUCE = new Proposition.ActDone(ISRAEL, ActKind.TRUCE);
  private static final Proposition CONSENT = new Proposition.ConsentGiven(ISRAEL, FORCE);
  private static final Claim NO = claim(TRUCE, "no", EGYPT, Polarity.DENIED, "2026-01-05");
  private static final Claim YES = claim(TRUCE, "yes", BOARD, Polarity.AFFIRMED, "2026-01-10");

  private static Claim claim(
      Proposition that, String id, ActorId by, Polarity polarity, String day) {
    return Sample.claim(id, day, 1)
        .attribution(said(by, day))
        .holds(Sample.day(day))
        .statement(new Statement.That(that))
        .modality(Modality.FACT)
        .polarity(polarity)
        .build();
  }

  private static Event event(String id, boolean holds, String day, ActorId... actors) {
    return Sample.event(id, EventKind.STATEMENT, day)
        .addActors(actors)
        .addAsserts(Assertion.builder().proposition(TRUCE).holds(holds).build())
        .build();
  }

  private static Facts facts(List<Event> events, Claim... claims) {
    return new DossierFacts(
        Sample.dossier().withEvents(events).withClaims(claims), LocalDate.of(2026, 6, 1));
  }

  private static Finding judged(List<Event> events, Claim... claims) {
    return facts(events, claims).judgedBy(EGYPT).finding(TRUCE);
  }

  @Test
  void whatTheJudgeSaysStandsAgainstALaterWordOfSomebodyElse() {
    Finding found = judged(List.of(), NO, YES);

    assertThat(facts(List.of(), NO, YES).finding(TRUCE).truth()).isEqualTo(Truth.MET);
    assertThat(found.truth()).isEqualTo(Truth.NOT_MET);
    assertThat(found.evidence()).extracting(Evidence::entity).containsExactly(NO.id(), YES.id());
  }

  @Test
  void theLastWordOfTheJudgeCounts() {
    Claim later = claim(TRUCE, "later", EGYPT, Polarity.AFFIRMED, "2026-02-01");

    assertThat(judged(List.of(), NO, later).truth()).isEqualTo(Truth.MET);
  }

  @Test
  void beforeTheJudgeSpeaksTheClaimsOfOthersDecideNothingAndEventsDo() {
    assertThat(judged(List.of(), YES).truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(judged(List.of(event("told", true, "2026-01-08", BOARD))).truth())
        .isEqualTo(Truth.MET);
  }

  @Test
  void anEventOfTheJudgeIsItsWord() {
    List<Event> events =
        List.of(
            event("judgement", false, "2026-01-08", EGYPT),
            event("told", true, "2026-02-08", BOARD));

    assertThat(judged(events).truth()).isEqualTo(Truth.NOT_MET);
  }

  @Test
  void anUnverifiedWordOfTheJudgeDecidesNothing() {
    assertThat(judged(List.of(), NO.withCitations(Sample.thirdHand())).truth())
        .isEqualTo(Truth.UNKNOWN);
  }

  /** Whoever judges its own conduct judges it. */
  @Test
  void theJudgeMayPraiseItself() {
    Claim own = claim(TRUCE, "own", ISRAEL, Polarity.AFFIRMED, "2026-01-05");

    assertThat(facts(List.of(), own).finding(TRUCE).truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(facts(List.of(), own).judgedBy(ISRAEL).finding(TRUCE).truth()).isEqualTo(Truth.MET);
  }

  @Test
  void whatFollowsIsJudgedToo() {
    Proposition verified = new Proposition.ComplianceVerified(ISRAEL, ActKind.TRUCE, COMMITTEE);
    Claim affirmed = claim(verified, "verified", EGYPT, Polarity.AFFIRMED, "2026-01-05");
    Claim denied = claim(TRUCE, "denied", BOARD, Polarity.DENIED, "2026-02-05");

    assertThat(judged(List.of(), affirmed, denied).truth()).isEqualTo(Truth.MET);
  }

  @Test
  void aPreconditionIsEvaluatedByTheWordOfItsJudge() {
    Precondition held = Sample.dossier().preconditions().get(2).withJudge(EGYPT);
    Facts facts = facts(List.of(), NO, YES);

    assertThat(held.condition()).isEqualTo(TRUCE);
    assertThat(held.evaluate(facts).truth()).isEqualTo(Truth.NOT_MET);
    assertThat(held.withJudge(BOARD).evaluate(facts).truth()).isEqualTo(Truth.MET);
  }

  @Test
  void whatOthersSayOfAConsentAgainstTheWordOfThePartyIsContested() {
    Claim refusal = claim(CONSENT, "refusal", ISRAEL, Polarity.DENIED, "2026-01-20");
    Claim rumour = claim(CONSENT, "rumour", BOARD, Polarity.AFFIRMED, "2026-01-25");
    Claim consent = claim(CONSENT, "consent", ISRAEL, Polarity.AFFIRMED, "2026-01-30");

    assertThat(facts(List.of(), rumour).finding(CONSENT).truth()).isEqualTo(Truth.MET);
    assertThat(facts(List.of(), refusal, rumour).finding(CONSENT).truth())
        .isEqualTo(Truth.CONTESTED);
    assertThat(facts(List.of(), refusal, rumour, consent).finding(CONSENT).truth())
        .isEqualTo(Truth.MET);
  }
}
