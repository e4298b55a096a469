package io.github.isfmodel.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.isfmodel.assessment.AssumedStep;
import io.github.isfmodel.assessment.Assumptions;
import io.github.isfmodel.assessment.Scene;
import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.coverage.TaskCoverage;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.dossier.Sample;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.generators.Coherent;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.leverage.Leverage;
import io.github.isfmodel.mandate.MandateState;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.precondition.Proof;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.quantity.Bounds;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.strength.StrengthLevel;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SituationDifferenceTest {

  private static final Proposition LAW = Scene.fact("law");
  private static final Assumptions LAWFUL = Assumptions.NONE.and(LAW, Truth.MET, Scene.DAY);

  private static Scene scene() {
    return new Scene()
        .pledge("one", Scene.step(PledgeState.ANNOUNCED, new Quantity.Exactly(5)), LAW)
        .pledge("two", Scene.step(PledgeState.ANNOUNCED));
  }

  @Test
  void aMetConditionFreesItsPledge() {
    SituationDifference difference =
        SituationDifference.between(scene().situation(), scene().situation(LAWFUL));

    assertThat(difference.preconditions()).hasSize(1);
    PreconditionChange precondition = difference.preconditions().get(0);
    assertThat(precondition.before()).map(Proof::truth).contains(Truth.UNKNOWN);
    assertThat(precondition.after()).map(Proof::truth).contains(Truth.MET);
    assertThat(difference.pledges()).hasSize(1);
    PledgeChange pledge = difference.pledges().get(0);
    assertThat(pledge.pledge()).isEqualTo(PledgeId.of("one"));
    assertThat(pledge.isFreed()).isTrue();
    assertThat(pledge.isNewlyBlocked()).isFalse();
    assertThat(pledge.isOfOtherState()).isFalse();
    assertThat(pledge.isOfOtherSize()).isFalse();
    assertThat(difference.strengths()).isEmpty();
    assertThat(difference.mandate()).isEmpty();
    assertThat(difference.isEmpty()).isFalse();
  }

  @Test
  void theOtherWayRoundItBlocksIt() {
    SituationDifference difference =
        SituationDifference.between(scene().situation(LAWFUL), scene().situation());

    assertThat(difference.pledges().get(0).isNewlyBlocked()).isTrue();
    assertThat(difference.pledges().get(0).isFreed()).isFalse();
    assertThat(difference.preconditions().get(0).after()).map(Proof::truth).contains(Truth.UNKNOWN);
  }

  @Test
  void aPreconditionThatIsNoLongerInTheRecordBlocksItsPledge() {
    Situation lacking =
        Situation.of(scene().dossier().withPreconditions(), Scene.FORCE, Scene.DAY).orElseThrow();

    assertThat(SituationDifference.between(scene().situation(LAWFUL), lacking).pledges())
        .singleElement()
        .matches(PledgeChange::isNewlyBlocked);
    assertThat(SituationDifference.between(scene().situation(), lacking).pledges())
        .singleElement()
        .matches(each -> !each.isNewlyBlocked() && !each.isFreed());
  }

  @Test
  void aStepChangesStateAndStrength() {
    AssumedStep ready =
        new AssumedStep(PledgeId.of("one"), PledgeState.READY, List.of(), Scene.DAY);
    SituationDifference difference =
        SituationDifference.between(
            scene().situation(), scene().situation(Assumptions.NONE.and(ready)));

    assertThat(difference.pledges().get(0).isOfOtherState()).isTrue();
    assertThat(difference.strengths())
        .containsExactly(
            new StrengthChange(
                StrengthLevel.CONFIRMED, Unit.TROOPS, new Bounds(0, 0), new Bounds(5, 5)),
            new StrengthChange(
                StrengthLevel.READY, Unit.TROOPS, new Bounds(0, 0), new Bounds(5, 5)));
  }

  @Test
  void twoDaysOfOneRecord() {
    Situation early =
        Situation.of(Sample.dossier(), Sample.FORCE, LocalDate.of(2025, 10, 1)).orElseThrow();
    LocalDate day = LocalDate.of(2026, 4, 26);
    MilestoneId disarmament = MilestoneId.of("disarmament");
    Assumptions reached =
        Assumptions.NONE.and(new Proposition.MilestoneReached(disarmament), Truth.MET, day);
    Situation late = Situation.of(Sample.dossier(), Sample.FORCE, day, reached).orElseThrow();
    SituationDifference difference = SituationDifference.between(early, late);

    assertThat(difference.mandate().orElseThrow().before()).isEqualTo(MandateState.NOT_YET);
    assertThat(difference.mandate().orElseThrow().after()).isEqualTo(MandateState.IN_FORCE);
    assertThat(difference.milestones())
        .extracting(MilestoneChange::milestone)
        .containsExactly(disarmament, MilestoneId.of("withdrawal"));
    assertThat(difference.pledges())
        .filteredOn(change -> change.before().isEmpty())
        .extracting(PledgeChange::pledge)
        .contains(PledgeId.of("indonesia-troops"));
    assertThat(difference.parties()).isNotEmpty();
    PartiesChange parties = difference.parties().get(0);
    assertThat(parties.dropped()).isEmpty();
    assertThat(parties.added()).isNotEmpty();
  }

  @Test
  void twoForcesAreNotCompared() {
    Situation one = scene().situation();
    ForceId id = ForceId.of("other");
    Dossier dossier = new Scene().force(force -> force.withId(id)).dossier();
    Situation other = Situation.of(dossier, id, Scene.DAY).orElseThrow();

    assertThatThrownBy(() -> SituationDifference.between(one, other))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "situations to compare 'force:isf and force:other' are of two forces; give two"
                + " situations of one force");
  }

  @Property(tries = 100)
  void nothingDiffersFromItself(@ForAll @Coherent Dossier dossier, @ForAll LocalDate date) {
    for (Force force : dossier.forces()) {
      Situation situation = Situation.of(dossier, force.id(), date).orElseThrow();
      Situation again = Situation.of(dossier, force.id(), date, Assumptions.NONE).orElseThrow();
      assertThat(SituationDifference.between(situation, again).isEmpty()).isTrue();
    }
  }

  /** Whatever a record holds, the questions have an answer. */
  @Property(tries = 100)
  void anyRecordCanBeAsked(
      @ForAll Dossier dossier, @ForAll LocalDate one, @ForAll LocalDate other) {
    for (Force force : dossier.forces()) {
      Situation before = Situation.of(dossier, force.id(), one).orElseThrow();
      Situation after = Situation.of(dossier, force.id(), other).orElseThrow();
      assertThat(SituationDifference.between(before, after).isEmpty())
          .isEqualTo(SituationDifference.between(after, before).isEmpty());
      assertThat(TaskCoverage.of(after).tasks()).hasSameSizeAs(after.mandate().tasks());
      Leverage leverage = Leverage.of(after);
      assertThat(leverage.blocked()).allMatch(pledge -> pledge.isBlocked());
      leverage.blocked().forEach(each -> leverage.freeing(each.pledge().id()));
      assertThat(leverage.freeingMost(Unit.TROOPS)).isNotNull();
    }
  }
}
