package io.github.isfmodel.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.compiled.CompiledAssessment;
import io.github.isfmodel.compiled.FactOverlay;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.generators.Coherent;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.pledge.Phase;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.precondition.CeasefireState;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.Facts;
import io.github.isfmodel.precondition.Finding;
import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.precondition.Proof;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.schedule.Schedule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AssumptionsTest {

  private static final Proposition LAW = Scene.fact("law");
  private static final PledgeId ONE = PledgeId.of("one");

  private static Scene scene() {
    return new Scene()
        .pledge("one", Scene.step(PledgeState.ANNOUNCED, new Quantity.Exactly(5)), LAW);
  }

  private static PledgeStanding one(Assumptions assumptions) {
    return scene().situation(assumptions).pledges().get(0);
  }

  @Test
  void anAssumedFactDecides() {
    assertThat(one(Assumptions.NONE).isBlocked()).isTrue();
    assertThat(one(Assumptions.NONE.and(LAW, Truth.MET, Scene.DAY)).isBlocked()).isFalse();
    assertThat(one(Assumptions.NONE.and(LAW, Truth.CONTESTED, Scene.DAY)).isBlocked()).isTrue();
  }

  @Test
  void anAssumedFactHoldsFromItsFirstDayOn() {
    LocalDate next = Scene.DAY.plusDays(1);
    assertThat(one(Assumptions.NONE.and(LAW, Truth.MET, next)).isBlocked()).isTrue();
  }

  @Test
  void theLatestAssumptionCountsAndOfOneDayTheLastInTheList() {
    Assumptions both =
        Assumptions.NONE.and(LAW, Truth.NOT_MET, Scene.DAY).and(LAW, Truth.MET, Scene.BEFORE);
    assertThat(both.truthOf(LAW, Scene.DAY)).contains(Truth.NOT_MET);
    assertThat(both.truthOf(LAW, Scene.BEFORE)).contains(Truth.MET);
    assertThat(both.truthOf(LAW, Scene.BEFORE.minusDays(1))).isEmpty();
    assertThat(both.and(LAW, Truth.UNKNOWN, Scene.DAY).truthOf(LAW, Scene.DAY))
        .contains(Truth.UNKNOWN);
  }

  private static final Proposition FULLY = ceasefire(CeasefireState.FULLY_OBSERVED);
  private static final Proposition IN_EFFECT = ceasefire(CeasefireState.IN_EFFECT);

  private static Proposition ceasefire(CeasefireState state) {
    return new Proposition.CeasefireHolds(List.of(ActorId.of("a"), ActorId.of("b")), state);
  }

  @Test
  void whatFollowsFromAnAssumptionIsAssumedWithIt() {
    Assumptions full = Assumptions.NONE.and(FULLY, Truth.MET, Scene.DAY);
    Assumptions broken = Assumptions.NONE.and(IN_EFFECT, Truth.NOT_MET, Scene.DAY);

    assertThat(full.truthOf(IN_EFFECT, Scene.DAY)).contains(Truth.MET);
    assertThat(full.truthOf(IN_EFFECT, Scene.BEFORE)).isEmpty();
    assertThat(broken.truthOf(FULLY, Scene.DAY)).contains(Truth.NOT_MET);
    assertThat(Assumptions.NONE.and(IN_EFFECT, Truth.MET, Scene.DAY).truthOf(FULLY, Scene.DAY))
        .isEmpty();
    assertThat(Assumptions.NONE.and(FULLY, Truth.NOT_MET, Scene.DAY).truthOf(IN_EFFECT, Scene.DAY))
        .isEmpty();
    assertThat(
            Assumptions.NONE.and(FULLY, Truth.CONTESTED, Scene.DAY).truthOf(IN_EFFECT, Scene.DAY))
        .isEmpty();
  }

  @Test
  void ofOneDayAnAssumptionAboutItselfGoesBeforeWhatFollowsFromOthers() {
    Assumptions both =
        Assumptions.NONE.and(IN_EFFECT, Truth.UNKNOWN, Scene.DAY).and(FULLY, Truth.MET, Scene.DAY);

    assertThat(both.truthOf(IN_EFFECT, Scene.DAY)).contains(Truth.UNKNOWN);
    assertThat(both.truthOf(IN_EFFECT, Scene.DAY.plusDays(1))).contains(Truth.UNKNOWN);
    assertThat(
            both.and(FULLY, Truth.MET, Scene.DAY.plusDays(1))
                .truthOf(IN_EFFECT, Scene.DAY.plusDays(1)))
        .contains(Truth.MET);
  }

  @Test
  void whatFollowedFromAnAssumptionThatAnotherReplacesFollowsNoLonger() {
    Assumptions replaced =
        Assumptions.NONE.and(FULLY, Truth.MET, Scene.BEFORE).and(FULLY, Truth.UNKNOWN, Scene.DAY);

    assertThat(replaced.truthOf(IN_EFFECT, Scene.BEFORE)).contains(Truth.MET);
    assertThat(replaced.truthOf(IN_EFFECT, Scene.DAY)).isEmpty();
  }

  @Test
  void anAssumedStepReplacesWhatTheRecordSaysFromThenOn() {
    Phase phase = Scene.phase(new Quantity.Exactly(9), Unit.TROOPS);
    Assumptions deployed =
        Assumptions.NONE
            .and(new AssumedStep(ONE, PledgeState.DEPLOYED, List.of(phase), Scene.DAY))
            .and(new AssumedStep(ONE, PledgeState.READY, List.of(), Scene.BEFORE));

    assertThat(one(deployed).step().state()).isEqualTo(PledgeState.DEPLOYED);
    assertThat(one(deployed).phases()).containsExactly(phase);
    PledgeStanding earlier =
        Situation.of(scene().dossier(), Scene.FORCE, Scene.DAY.minusDays(1), deployed)
            .orElseThrow()
            .pledges()
            .get(0);
    assertThat(earlier.step().state()).isEqualTo(PledgeState.READY);
    assertThat(earlier.phases()).hasSize(1);
  }

  @Test
  void anAssumedStepOfOnePledgeLeavesTheOthersAsTheyAre() {
    Scene two = scene().pledge("two", Scene.step(PledgeState.ANNOUNCED));
    Assumptions deployed =
        Assumptions.NONE.and(new AssumedStep(ONE, PledgeState.DEPLOYED, List.of(), Scene.DAY));

    assertThat(two.situation(deployed).pledges())
        .extracting(pledge -> pledge.step().state())
        .containsExactly(PledgeState.DEPLOYED, PledgeState.ANNOUNCED);
  }

  @Test
  void aStepOfAPledgeThatIsNotThereIsRefused() {
    AssumedStep step =
        new AssumedStep(PledgeId.of("none"), PledgeState.READY, List.of(), Scene.DAY);

    assertThatThrownBy(() -> one(Assumptions.NONE.and(step)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "pledge of an assumed step 'pledge:none' is not in the record; name one of the pledges"
                + " of the record");
  }

  @Test
  void theRecordStaysAsItIs() {
    Dossier dossier = scene().dossier();

    assertThat(Assumptions.NONE.applyTo(dossier)).isSameAs(dossier);
    assertThat(Assumptions.NONE.and(LAW, Truth.MET, Scene.DAY).applyTo(dossier)).isSameAs(dossier);
    assertThat(Assumptions.NONE.isEmpty()).isTrue();
    assertThat(Assumptions.NONE.and(LAW, Truth.MET, Scene.DAY).isEmpty()).isFalse();
  }

  /** Taking to be so what the record says anyway changes nothing but the evidence. */
  @Property(tries = 60)
  void assumingWhatIsSoChangesNothing(@ForAll @Coherent Dossier dossier, @ForAll LocalDate date) {
    for (Force force : dossier.forces()) {
      Situation plain = Situation.of(dossier, force.id(), date).orElseThrow();
      Assumptions same = Assumptions.NONE;
      for (PledgeStanding pledge : plain.pledges()) {
        for (PreconditionStanding precondition : pledge.preconditions()) {
          for (Proof leaf : precondition.proof().leaves()) {
            same = same.and((Proposition) leaf.condition(), leaf.truth(), date);
          }
        }
      }
      Situation assumed = Situation.of(dossier, force.id(), date, same).orElseThrow();
      assertThat(blocked(assumed)).isEqualTo(blocked(plain));
      assertThat(truths(assumed)).isEqualTo(truths(plain));
    }
  }

  private static List<Boolean> blocked(Situation situation) {
    return situation.pledges().stream().map(PledgeStanding::isBlocked).toList();
  }

  private static List<Truth> truths(Situation situation) {
    return situation.pledges().stream()
        .flatMap(pledge -> pledge.preconditions().stream())
        .map(each -> each.proof().truth())
        .toList();
  }

  @Property(tries = 100)
  void withoutAssumptionsItIsThePlainOne(
      @ForAll @Coherent Dossier dossier, @ForAll LocalDate date) {
    for (Force force : dossier.forces()) {
      assertThat(Situation.of(dossier, force.id(), date, new Assumptions(List.of(), List.of())))
          .isEqualTo(Situation.of(dossier, force.id(), date));
    }
  }

  private static final Condition ALL_BUT =
      new Condition.AllOf(
          List.of(LAW, new Condition.Not(new Condition.AnyOf(List.of(FULLY, Scene.fact("war"))))));

  @Test
  void aWholeConditionIsAssumedAndWhatStandsUnderANotIsTurnedRound() {
    Assumptions met = Assumptions.NONE.andCondition(ALL_BUT, Truth.MET, Scene.DAY);

    assertThat(met.facts())
        .containsExactly(
            new AssumedFact(LAW, Truth.MET, Scene.DAY),
            new AssumedFact(FULLY, Truth.NOT_MET, Scene.DAY),
            new AssumedFact(Scene.fact("war"), Truth.NOT_MET, Scene.DAY));
    assertThat(Assumptions.NONE.andCondition(LAW, Truth.MET, Scene.DAY))
        .isEqualTo(Assumptions.NONE.and(LAW, Truth.MET, Scene.DAY));
  }

  @Property
  void aConditionThatIsAssumedHasThatValue(@ForAll Condition condition, @ForAll Truth truth) {
    Assumptions assumed;
    try {
      assumed = Assumptions.NONE.andCondition(condition, truth, Scene.DAY);
    } catch (InvalidValueException twoValues) {
      return;
    }
    Facts nothing = proposition -> new Finding(Truth.UNKNOWN, List.of());

    assertThat(condition.evaluate(assumed.over(nothing, Scene.DAY)).truth()).isEqualTo(truth);
  }

  @Test
  void aConditionThatGivesAPropositionTwoValuesIsRefused() {
    Condition torn = new Condition.AllOf(List.of(LAW, new Condition.Not(LAW)));
    Condition broken = new Condition.AllOf(List.of(FULLY, new Condition.Not(IN_EFFECT)));
    Assumptions unknown = Assumptions.NONE.and(LAW, Truth.UNKNOWN, Scene.BEFORE);

    for (Condition condition : List.of(torn, broken)) {
      assertTwoValues(Assumptions.NONE, condition);
    }
    assertTwoValues(unknown, LAW);
    assertThat(unknown.and(LAW, Truth.MET, Scene.DAY).truthOf(LAW, Scene.DAY)).contains(Truth.MET);
  }

  private static void assertTwoValues(Assumptions assumptions, Condition condition) {
    assertThatThrownBy(() -> assumptions.andCondition(condition, Truth.MET, Scene.DAY))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "assumed condition gives a proposition in it two values on 2026-01-01; assume one of"
                + " the two");
  }

  @Test
  void aFactAboutWhatIsNotThereIsRefused() {
    Proposition consent = new Proposition.ConsentGiven(ActorId.of("egpyt"), Scene.FORCE);
    Proposition elsewhere =
        new Proposition.InstrumentExists(
            InstrumentKind.SECURITY_COUNCIL_RESOLUTION, Optional.of(ForceId.of("ifs")));

    assertNotHeld(consent, "actor of an assumed fact 'actor:egpyt'", "actors");
    assertNotHeld(elsewhere, "force of an assumed fact 'force:ifs'", "forces");
    assertNotHeld(
        new Proposition.MilestoneReached(MilestoneId.of("phase-tow")),
        "milestone of an assumed fact 'milestone:phase-tow'",
        "milestones");
  }

  private static void assertNotHeld(Proposition proposition, String what, String parts) {
    Assumptions assumed = Assumptions.NONE.and(proposition, Truth.MET, Scene.DAY);
    Dossier dossier = scene().dossier();
    FactOverlay overlay = CompiledAssessment.of(dossier, Scene.FORCE).orElseThrow().overlay();

    for (ThrowingCallable asking :
        List.<ThrowingCallable>of(
            () -> one(assumed),
            () -> Schedule.of(dossier, Scene.DAY, assumed),
            () -> overlay.load(assumed, Scene.DAY))) {
      assertThatThrownBy(asking)
          .isInstanceOf(InvalidValueException.class)
          .hasMessage(what + " is not in the record; name one of the " + parts + " of the record");
    }
  }

  /** The parties are no actors of the scene; its precondition asks for the very fact. */
  @Test
  void aFactThatAPreconditionAsksForCanBeAssumedWhoeverItNames() {
    Scene truce =
        scene().pledge("two", Scene.step(PledgeState.ANNOUNCED), new Condition.Not(FULLY));
    Assumptions broken = Assumptions.NONE.and(FULLY, Truth.NOT_MET, Scene.DAY);

    assertThat(truce.situation(broken).pledges().get(1).isBlocked()).isFalse();
    assertNotHeld(FULLY, "actor of an assumed fact 'actor:a'", "actors");
  }
}
