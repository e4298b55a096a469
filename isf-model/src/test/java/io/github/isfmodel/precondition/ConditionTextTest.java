package io.github.isfmodel.precondition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every kind of proposition in words. */
class ConditionTextTest {

  private static final ActorId HAMAS = ActorId.of("hamas");
  private static final ActorId ISRAEL = ActorId.of("israel");
  private static final ForceId ISF = ForceId.of("isf");

  private static String text(Proposition proposition) {
    return new ConditionText(EntityId::value).of(proposition);
  }

  @Test
  void whatIsThereAndWhatHolds() {
    assertThat(text(new Proposition.InstrumentExists(InstrumentKind.SECURITY_COUNCIL_RESOLUTION)))
        .isEqualTo("this instrument exists: security council resolution");
    assertThat(text(new Proposition.InstrumentExists(InstrumentKind.TREATY, Optional.of(ISF))))
        .isEqualTo("this instrument exists for isf: treaty");
    assertThat(
            text(new Proposition.CeasefireHolds(List.of(ISRAEL, HAMAS), CeasefireState.IN_EFFECT)))
        .isEqualTo("the ceasefire between israel and hamas is in effect");
    assertThat(text(new Proposition.TermsClear(TermsKind.of("mandate"))))
        .isEqualTo("these terms are clear: mandate");
    assertThat(text(new Proposition.MandateProvides(MandateFeature.CHAPTER_VII)))
        .isEqualTo("a mandate provides for chapter vii");
    assertThat(text(new Proposition.MandateProvides(MandateFeature.CHAPTER_VII, Optional.of(ISF))))
        .isEqualTo("the mandate of isf provides for chapter vii");
    assertThat(
            text(new Proposition.FundingSecured(Measure.of(new Quantity.AtLeast(5), Unit.TROOPS))))
        .isEqualTo("5 or more troops are secured");
  }

  @Test
  void whatSomebodyDoes() {
    assertThat(text(new Proposition.DecisionTaken(ISRAEL, DecisionOrgan.HEAD_OF_STATE)))
        .isEqualTo("israel: head of state has approved");
    assertThat(text(new Proposition.ConsentGiven(ISRAEL, ISF))).isEqualTo("israel consents to isf");
    assertThat(text(new Proposition.ActDone(HAMAS, ActKind.DISARM)))
        .isEqualTo("hamas does this: disarm");
    assertThat(text(new Proposition.ComplianceVerified(HAMAS, ActKind.DISARM, ISRAEL)))
        .isEqualTo("israel has verified of hamas: disarm");
    assertThat(text(new Proposition.Judged(ISRAEL, "the area is calm")))
        .isEqualTo("israel judges: the area is calm");
  }

  @Test
  void whatIsReached() {
    assertThat(text(new Proposition.DateReached(LocalDate.of(2027, 12, 31))))
        .isEqualTo("2027-12-31 has come");
    assertThat(text(new Proposition.MilestoneReached(MilestoneId.of("withdrawal"))))
        .isEqualTo("this milestone is reached: withdrawal");
    assertThat(
            text(
                new Proposition.PledgesReach(
                    ISF, Measure.of(new Quantity.Exactly(5_000), Unit.TROOPS))))
        .isEqualTo("pledges to isf reach 5,000 troops");
  }
}
