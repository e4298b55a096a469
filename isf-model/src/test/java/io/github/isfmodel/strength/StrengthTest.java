package io.github.isfmodel.strength;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.ActorKind;
import io.github.isfmodel.actor.Membership;
import io.github.isfmodel.assessment.AssumedStep;
import io.github.isfmodel.assessment.Assumptions;
import io.github.isfmodel.assessment.Scene;
import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.force.StrengthFigure;
import io.github.isfmodel.force.StrengthKind;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.id.SourceId;
import io.github.isfmodel.pledge.Contributor;
import io.github.isfmodel.pledge.Phase;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeKind;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.pledge.PledgeStep;
import io.github.isfmodel.quantity.Bounds;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.resolution.Ceiling;
import io.github.isfmodel.source.Certainty;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class StrengthTest {

  private static final PledgeState ANNOUNCED = PledgeState.ANNOUNCED;

  private static Strength strength(Scene scene) {
    return Strength.of(scene.situation());
  }

  private static Bounds troops(Strength strength, StrengthLevel level) {
    return strength.atLeast(level).statedIn(Unit.TROOPS);
  }

  @Test
  void phasesOfAPledgeAndPledgesOfALevelAddUpAsIntervals() {
    Strength strength =
        strength(
            new Scene()
                .pledge(
                    "one",
                    Scene.step(ANNOUNCED, new Quantity.Exactly(1_000), new Quantity.AtMost(7_000)))
                .pledge("two", Scene.step(PledgeState.READY, new Quantity.MoreThan(10))));

    assertThat(troops(strength, StrengthLevel.ANNOUNCED))
        .isEqualTo(new Bounds(1_011, Long.MAX_VALUE));
    assertThat(troops(strength, StrengthLevel.CONFIRMED)).isEqualTo(new Bounds(11, Long.MAX_VALUE));
    assertThat(troops(strength, StrengthLevel.DEPLOYED)).isEqualTo(new Bounds(0, 0));
    assertThat(strength.lines())
        .extracting(line -> line.level() + " " + line.tally().statedIn(Unit.TROOPS))
        .containsExactly(
            "ANNOUNCED Bounds[min=1000, max=8000]",
            "READY Bounds[min=11, max=" + Long.MAX_VALUE + "]");
  }

  @Test
  void troopsAreNotStatedAsPersonnelAndYetArePeople() {
    StrengthTally tally =
        strength(new Scene().pledge("one", Scene.step(ANNOUNCED, new Quantity.Exactly(1_000))))
            .atLeast(StrengthLevel.ANNOUNCED);

    assertThat(tally.statedIn(Unit.PERSONNEL)).isEqualTo(Bounds.NONE);
    assertThat(tally.peopleIn(Unit.PERSONNEL)).isEqualTo(new Bounds(1_000, 1_000));
  }

  @Test
  void whatCannotBeAddedStandsBesideWithItsReason() {
    Scene scene =
        new Scene()
            .pledge("counted", Scene.step(ANNOUNCED, new Quantity.Nearly(40)))
            .pledge("words", Scene.step(ANNOUNCED, new Quantity.InWords("dozens")))
            .pledge("about", Scene.step(ANNOUNCED, new Quantity.About(200)))
            .pledge("silent", Scene.step(ANNOUNCED))
            .pledge(
                Scene.builder("nameless", Scene.step(ANNOUNCED, new Quantity.Exactly(5)))
                    .contributor(
                        new Contributor.Unnamed("Some states", new Quantity.InWords("some")))
                    .build());
    StrengthTally tally = strength(scene).atLeast(StrengthLevel.ANNOUNCED);

    assertThat(tally.statedIn(Unit.TROOPS)).isEqualTo(Bounds.UNKNOWN);
    assertThat(tally.beside())
        .extracting(each -> each.pledge().value() + " " + each.reason())
        .containsExactly(
            "words IN_WORDS",
            "about APPROXIMATE",
            "silent NO_NUMBER",
            "nameless CONTRIBUTOR_NOT_NAMED");
  }

  @Test
  void atLeastNoneIsAddedAndNotApproximate() {
    StrengthTally tally =
        strength(new Scene().pledge("none", Scene.step(ANNOUNCED, new Quantity.AtLeast(0))))
            .atLeast(StrengthLevel.ANNOUNCED);

    assertThat(tally.statedIn(Unit.TROOPS)).isEqualTo(Bounds.UNKNOWN);
    assertThat(tally.beside()).isEmpty();
  }

  @Test
  void aSumThatIsTooLargeToComputeWithIsLeftOut() {
    Quantity most = new Quantity.Exactly(Quantity.GREATEST);
    Scene scene = new Scene().pledge("vast", Scene.step(ANNOUNCED, most, most));
    StrengthTally tally = strength(scene).atLeast(StrengthLevel.ANNOUNCED);

    assertThat(tally.statedIn(Unit.TROOPS))
        .isEqualTo(new Bounds(Quantity.GREATEST, Long.MAX_VALUE));
    assertThat(tally.beside())
        .extracting(Uncounted::reason)
        .containsExactly(UncountedReason.SUM_TOO_LARGE);
  }

  /** Two pledges whose sum is by one too large: the sum ends below neither of what it may be. */
  @Test
  void aSumThatIsTooLargeByOneHasNoUpperBound() {
    Scene scene =
        new Scene()
            .pledge("two", Scene.step(ANNOUNCED, new Quantity.Exactly(2)))
            .pledge("vast", Scene.step(ANNOUNCED, new Quantity.Exactly(Quantity.GREATEST - 1)));
    StrengthTally tally = strength(scene).atLeast(StrengthLevel.ANNOUNCED);

    assertThat(tally.statedIn(Unit.TROOPS)).isEqualTo(new Bounds(2, Long.MAX_VALUE));
    assertThat(tally.beside())
        .extracting(each -> each.pledge().value() + " " + each.reason())
        .containsExactly("vast SUM_TOO_LARGE");
  }

  @Test
  void suspendedAndTakenBackPledgesCountForNothing() {
    Scene scene = new Scene();
    for (PledgeState state : PledgeState.values()) {
      if (!state.isActive()) {
        scene.pledge(name(state), Scene.step(state, new Quantity.Exactly(1000)));
      }
    }
    Strength strength = strength(scene);

    assertThat(strength.lines()).isEmpty();
    assertThat(strength.notUnderWay())
        .extracting(Uncounted::state)
        .containsExactly(
            PledgeState.SUSPENDED, PledgeState.WITHDRAWN, PledgeState.REFUSED, PledgeState.BARRED);
  }

  @Test
  void aLaterSizeReplacesAnEarlierOne() {
    PledgeStep first = Scene.step(ANNOUNCED, new Quantity.AtLeast(20_000));
    PledgeStep second =
        Scene.step(ANNOUNCED, new Quantity.AtMost(8_000)).withWhen(When.on(Scene.DAY));
    PledgeStep third = Scene.step(ANNOUNCED, new Quantity.Exactly(1)).withWhen(When.undated());
    Scene scene = new Scene().pledge(Scene.builder("one", first, second, third).build());

    assertThat(troops(strength(scene), StrengthLevel.ANNOUNCED)).isEqualTo(new Bounds(0, 8_000));
  }

  @Test
  void aReducedPledgeStaysAtTheLevelThatItHad() {
    PledgeStep deployed = Scene.step(PledgeState.DEPLOYED, new Quantity.Exactly(500));
    PledgeStep reduced =
        Scene.step(PledgeState.REDUCED).withPhases(part(300, PledgeState.DEPLOYED));
    PledgeStep back = Scene.step(ANNOUNCED).withWhen(When.on(Scene.DAY.plusDays(1)));
    Scene scene = new Scene().pledge(Scene.builder("one", deployed, reduced, back).build());

    assertThat(troops(strength(scene), StrengthLevel.DEPLOYED)).isEqualTo(new Bounds(300, 300));
  }

  /** Assumed to be reduced before a step that the record holds for a later day. */
  @Test
  void aReducedPledgeDoesNotHaveALevelThatItComesToLater() {
    PledgeStep announced = Scene.step(ANNOUNCED, new Quantity.Exactly(1_000));
    PledgeStep deployed = Scene.step(PledgeState.DEPLOYED).withWhen(When.on(Scene.DAY.plusDays(1)));
    Scene scene = new Scene().pledge(Scene.builder("one", announced, deployed).build());
    Assumptions reduced =
        Assumptions.NONE.and(
            new AssumedStep(PledgeId.of("one"), PledgeState.REDUCED, List.of(), Scene.BEFORE));
    Strength strength = Strength.of(scene.situation(reduced));

    assertThat(troops(strength, StrengthLevel.ANNOUNCED)).isEqualTo(new Bounds(0, 999));
    assertThat(troops(strength, StrengthLevel.CONFIRMED)).isEqualTo(Bounds.NONE);
  }

  @Test
  void aStepThatIsNotCertainGivesAReducedPledgeNoLevel() {
    PledgeStep announced = Scene.step(ANNOUNCED, new Quantity.Exactly(1_000));
    PledgeStep soon =
        Scene.step(PledgeState.DEPLOYED).withWhen(new When.Vague("soon", Scene.BEFORE));
    PledgeStep reduced = Scene.step(PledgeState.REDUCED).withPhases(part(600, PledgeState.REDUCED));
    Scene scene = new Scene().pledge(Scene.builder("one", announced, soon, reduced).build());

    assertThat(leastByLevel(scene)).containsExactly(600L, 600L, 0L, 0L, 0L);
  }

  /** Spain sent 1,300 to Iraq in 2003 and withdrew them in 2004. */
  @Test
  void whatWasWithdrawnBeginsAnewWithoutASize() {
    PledgeStep deployed = Scene.step(PledgeState.DEPLOYED, new Quantity.Exactly(1_300));
    PledgeStep withdrawn = Scene.step(PledgeState.WITHDRAWN);
    PledgeStep anew = Scene.step(ANNOUNCED);
    PledgeStep smaller = Scene.step(ANNOUNCED, new Quantity.Exactly(300));
    Strength strength =
        strength(
            new Scene()
                .pledge(Scene.builder("silent", deployed, withdrawn, anew).build())
                .pledge(Scene.builder("sized", deployed, withdrawn, anew, smaller).build()));

    assertThat(troops(strength, StrengthLevel.ANNOUNCED)).isEqualTo(new Bounds(300, 300));
    assertThat(strength.atLeast(StrengthLevel.ANNOUNCED).beside())
        .extracting(each -> each.pledge().value() + " " + each.reason())
        .containsExactly("silent NO_NUMBER");
    assertThat(troops(strength, StrengthLevel.CONFIRMED)).isEqualTo(Bounds.NONE);
  }

  @Test
  void partsThatAreOutCountForNothing() {
    PledgeStep sent =
        Scene.step(PledgeState.DEPLOYED)
            .withPhases(
                part(200, PledgeState.DEPLOYED),
                part(100, PledgeState.WITHDRAWN),
                part(50, PledgeState.SUSPENDED),
                part(40, PledgeState.REFUSED),
                part(30, PledgeState.BARRED));
    Strength strength = strength(new Scene().pledge("one", sent));

    assertThat(leastByLevel(new Scene().pledge("one", sent)))
        .containsExactly(200L, 200L, 200L, 200L, 200L);
    assertThat(strength.atLeast(StrengthLevel.PROSPECTIVE).beside()).isEmpty();
    assertThat(strength.notUnderWay())
        .extracting(each -> each.state() + " " + each.measure().orElseThrow() + " " + each.reason())
        .containsExactly(
            "WITHDRAWN 100 troops NOT_UNDER_WAY",
            "SUSPENDED 50 troops NOT_UNDER_WAY",
            "REFUSED 40 troops NOT_UNDER_WAY",
            "BARRED 30 troops NOT_UNDER_WAY");
  }

  @Test
  void whatWasSuspendedAsAWholeGoesOnAsAWhole() {
    PledgeStep announced = Scene.step(ANNOUNCED, new Quantity.Exactly(900));
    PledgeStep suspended =
        Scene.step(PledgeState.SUSPENDED)
            .withPhases(part(600, PledgeState.SUSPENDED), part(300, PledgeState.WITHDRAWN));
    PledgeStep there = Scene.step(PledgeState.DEPLOYED);

    assertThat(
            leastByLevel(
                new Scene().pledge(Scene.builder("one", announced, suspended, there).build())))
        .containsExactly(600L, 600L, 600L, 600L, 600L);
  }

  /** In August 2006 the EU told 5,600 to 6,900 for Lebanon, with those of France and of Italy. */
  @Test
  void theLeastNumberCountsAGroupAndItsMembersOnce() {
    Scene scene =
        new Scene()
            .pledge("france", Scene.step(ANNOUNCED, new Quantity.Exactly(2_000)))
            .pledge("italy", Scene.step(ANNOUNCED, new Quantity.AtMost(3_000)))
            .pledge("eu", Scene.step(ANNOUNCED, new Quantity.Between(5_600, 6_900)))
            .pledge("nepal", Scene.step(ANNOUNCED, new Quantity.Exactly(3_500)));
    Actor eu =
        Actor.builder()
            .id(ActorId.of("eu"))
            .name("European Union")
            .kind(ActorKind.GROUP)
            .addMembers(
                Membership.builder().member(ActorId.of("france")).build(),
                Membership.builder().member(ActorId.of("italy")).build())
            .build();
    StrengthTally tally =
        Strength.of(
                Situation.of(scene.dossier().withActors(eu), Scene.FORCE, Scene.DAY).orElseThrow())
            .atLeast(StrengthLevel.ANNOUNCED);

    assertThat(tally.statedIn(Unit.TROOPS)).isEqualTo(new Bounds(9_100, 15_400));
    assertThat(tally.peopleIn(Unit.PERSONNEL)).isEqualTo(new Bounds(9_100, 15_400));
    assertThat(tally.peopleIn(Unit.POLICE)).isEqualTo(Bounds.NONE);
    assertThat(tally.overlaps())
        .isEqualTo(Map.of(ActorId.of("eu"), Set.of(ActorId.of("france"), ActorId.of("italy"))));
    assertThat(strength(scene).atLeast(StrengthLevel.ANNOUNCED).overlaps()).isEmpty();
  }

  private static Phase part(long number, PledgeState readiness) {
    return Scene.phase(new Quantity.Exactly(number), Unit.TROOPS).withReadiness(readiness);
  }

  private static List<Long> leastByLevel(Scene scene) {
    Strength strength = strength(scene);
    return Stream.of(StrengthLevel.values()).map(level -> troops(strength, level).min()).toList();
  }

  /** The Bahamas sent 6 of 150 to Haiti on 18 October 2024. */
  @Test
  void aPartThatIsOnlyAnnouncedIsNotCountedAsDeployed() {
    PledgeStep sent =
        Scene.step(PledgeState.DEPLOYED)
            .withPhases(part(6, PledgeState.DEPLOYED), part(144, ANNOUNCED));
    Scene scene = new Scene().pledge("bahamas", sent);

    assertThat(leastByLevel(scene)).containsExactly(150L, 150L, 6L, 6L, 6L);
    assertThat(strength(scene).lines())
        .extracting(line -> line.level() + " " + line.tally().statedIn(Unit.TROOPS).min())
        .containsExactly("ANNOUNCED 144", "DEPLOYED 6");
  }

  @Test
  void whatIsCountedCitesTheStateBesideTheSize() {
    PledgeStep quantified =
        Scene.step(PledgeState.QUANTIFIED, new Quantity.Exactly(100))
            .withCitations(cited("minister", Certainty.SEEN));
    PledgeStep deployed =
        Scene.step(PledgeState.DEPLOYED).withCitations(cited("rumour", Certainty.THIRD_HAND));
    Pledge pledge = Scene.builder("kenya", quantified, deployed).build();

    assertThat(strength(new Scene().pledge(pledge)).atLeast(StrengthLevel.DEPLOYED).sums())
        .flatExtracting(UnitSum::parts)
        .flatExtracting(Counted::citations)
        .containsExactly(cited("minister", Certainty.SEEN), cited("rumour", Certainty.THIRD_HAND));
    assertThat(
            strength(new Scene().pledge("kenya", quantified))
                .atLeast(StrengthLevel.ANNOUNCED)
                .sums())
        .flatExtracting(UnitSum::parts)
        .flatExtracting(Counted::citations)
        .containsExactly(cited("minister", Certainty.SEEN));
  }

  @Test
  void whatStandsBesideASumCitesTheStateBesideTheSizeToo() {
    PledgeStep quantified =
        Scene.step(PledgeState.QUANTIFIED, new Quantity.About(100))
            .withCitations(cited("minister", Certainty.SEEN));
    PledgeStep deployed =
        Scene.step(PledgeState.DEPLOYED).withCitations(cited("rumour", Certainty.THIRD_HAND));
    Pledge pledge = Scene.builder("kenya", quantified, deployed).build();

    assertThat(strength(new Scene().pledge(pledge)).atLeast(StrengthLevel.DEPLOYED).beside())
        .flatExtracting(Uncounted::citations)
        .containsExactly(cited("minister", Certainty.SEEN), cited("rumour", Certainty.THIRD_HAND));
  }

  private static Citation cited(String source, Certainty certainty) {
    return Citation.builder().source(SourceId.of(source)).certainty(certainty).build();
  }

  /** Kenya's step of 25 June 2024 tells 200 there and 800 to come; a note of July tells no size. */
  @Test
  void aPartStaysBehindUntilASizeIsGivenAnew() {
    PledgeStep sent =
        Scene.step(PledgeState.SCHEDULED)
            .withPhases(part(200, PledgeState.DEPLOYED), part(800, ANNOUNCED));
    PledgeStep there = Scene.step(PledgeState.DEPLOYED);
    PledgeStep more =
        Scene.step(PledgeState.DEPLOYED).withPhases(part(1_000, PledgeState.DEPLOYED));

    assertThat(leastByLevel(new Scene().pledge(Scene.builder("kenya", sent).build())))
        .containsExactly(1_000L, 1_000L, 200L, 200L, 0L);
    assertThat(leastByLevel(new Scene().pledge(Scene.builder("kenya", sent, there).build())))
        .containsExactly(1_000L, 1_000L, 200L, 200L, 200L);
    assertThat(leastByLevel(new Scene().pledge(Scene.builder("kenya", sent, there, more).build())))
        .containsExactly(1_000L, 1_000L, 1_000L, 1_000L, 1_000L);
  }

  @Test
  void aPromiseOfMoreReadinessCountsWithItsPledge() {
    PledgeStep promised =
        Scene.step(ANNOUNCED).withPhases(part(1_000, PledgeState.DEPLOYED), part(1, ANNOUNCED));
    PledgeStep there = Scene.step(PledgeState.DEPLOYED);

    assertThat(leastByLevel(new Scene().pledge("one", promised)))
        .containsExactly(1_001L, 1_001L, 0L, 0L, 0L);
    assertThat(leastByLevel(new Scene().pledge(Scene.builder("one", promised, there).build())))
        .containsExactly(1_001L, 1_001L, 1_001L, 1_001L, 1_001L);
  }

  @Test
  void whatIsToBeDeployedLaterThanTheStepIsScheduled() {
    PledgeStep sent =
        Scene.step(PledgeState.DEPLOYED)
            .withPhases(
                part(200, PledgeState.DEPLOYED).withBy(When.on(Scene.BEFORE)),
                part(800, PledgeState.DEPLOYED).withBy(When.on(Scene.DAY)));

    assertThat(leastByLevel(new Scene().pledge("one", sent)))
        .containsExactly(1_000L, 1_000L, 1_000L, 1_000L, 200L);
  }

  @Test
  void aPartBesideTheSumTellsHowReadyItIs() {
    Phase about = Scene.phase(new Quantity.About(239), Unit.POLICE).withReadiness(ANNOUNCED);
    PledgeStep sent =
        Scene.step(PledgeState.DEPLOYED).withPhases(part(1, PledgeState.DEPLOYED), about);
    Strength strength = strength(new Scene().pledge("kenya", sent));

    assertThat(strength.atLeast(StrengthLevel.ANNOUNCED).beside())
        .extracting(Uncounted::state)
        .containsExactly(ANNOUNCED);
    assertThat(strength.atLeast(StrengthLevel.DEPLOYED).beside()).isEmpty();
  }

  /** Six contingents of the Gang Suppression Force were each told as "about so many". */
  @Test
  void aboutSoManyLeavesTheSumWithoutAnUpperBound() {
    Scene scene = oneTo(10, 10).pledge("kenya", Scene.step(ANNOUNCED, new Quantity.About(730)));
    YardstickReading reading = against(new Quantity.Exactly(5_550), Unit.TROOPS, scene);

    assertThat(reading.strength()).isEqualTo(new Bounds(10, Long.MAX_VALUE));
    assertThat(reading.gap()).contains(ImmutableGap.builder().most(5_540).build());
    assertThat(reading.fill().orElseThrow().most()).isInfinite();
    assertThat(reading.beside())
        .extracting(Uncounted::reason)
        .containsExactly(UncountedReason.APPROXIMATE);
  }

  @Test
  void aPlanTellsOfWhichTimeItIsAndWhetherItIsApproximate() {
    StrengthFigure old = plan(new Quantity.Exactly(50_000), Scene.BEFORE.minusYears(25));
    StrengthFigure plan = plan(new Quantity.About(2_500), Scene.BEFORE);
    Strength strength = strength(oneTo(1, 1).force(force -> force.withStrengths(old, plan)));
    Yardstick yardstick = strength.yardsticks().get(0);

    assertThat(strength.plans()).containsExactly(plan);
    assertThat(strength.asOf(yardstick)).contains(When.on(Scene.BEFORE));
    assertThat(yardstick.isApproximate()).isTrue();
  }

  @Test
  void aMereRefusalReachesNoLevel() {
    Scene scene = new Scene();
    scene.pledge("refused", Scene.step(PledgeState.REFUSED));

    assertThat(scene.situation().pledges())
        .extracting(StrengthLevel::of)
        .containsExactly(StrengthLevel.PROSPECTIVE);
  }

  @Test
  void everyStateOfThePathHasItsLevel() {
    Scene scene = new Scene();
    for (PledgeState state : PledgeState.values()) {
      if (state.isActive()) {
        scene.pledge(name(state), Scene.step(state));
      }
    }

    assertThat(scene.situation().pledges())
        .extracting(each -> each.step().state() + " " + StrengthLevel.of(each))
        .containsExactly(
            "MENTIONED PROSPECTIVE",
            "PRIVATELY_ASSURED PROSPECTIVE",
            "INTERESTED PROSPECTIVE",
            "CONDITIONAL PROSPECTIVE",
            "ANNOUNCED ANNOUNCED",
            "QUANTIFIED ANNOUNCED",
            "APPROVED CONFIRMED",
            "READY READY",
            "SCHEDULED READY",
            "DEPLOYED DEPLOYED",
            "REDUCED ANNOUNCED");
  }

  /** The first figures of UNAMID stood beside a ceiling of police, as if they might be of them. */
  @Test
  void onlyWhatMayBeOfItsUnitStandsBesideAYardstick() {
    Scene scene = oneTo(10, 10).pledge("rwanda", Scene.step(ANNOUNCED, new Quantity.About(2_700)));

    assertThat(against(new Quantity.Exactly(6_432), Unit.POLICE, scene).beside()).isEmpty();
    assertThat(against(new Quantity.Exactly(25_987), Unit.PERSONNEL, scene).beside()).hasSize(1);
  }

  @Test
  void whatOthersStateToBeDeployedIsComparedWithCeilingAndPlan() {
    StrengthFigure deployed = deployed(new Quantity.About(9_000), Unit.PERSONNEL);
    StrengthFigure plan = plan(new Quantity.Exactly(18_000), Scene.BEFORE);

    StatedReading whole =
        stated(plan.withMeasure(Measure.of(plan.measure().quantity(), Unit.PERSONNEL)), deployed);
    assertThat(whole.strength()).isEqualTo(new Bounds(9_000, 9_000));
    assertThat(whole.gap()).isEqualTo(gap(9_000, 9_000));
    assertThat(whole.fill()).contains(new FillRatio(0.5, 0.5));
    assertThat(whole.isApproximate()).isTrue();
    assertThat(whole.figure()).isEqualTo(deployed);

    StatedReading category = stated(plan, deployed);
    assertThat(category.strength()).isEqualTo(new Bounds(0, 9_000));
    assertThat(category.gap()).isEqualTo(gap(9_000, 18_000));

    Measure troops = Measure.of(new Quantity.Exactly(7_500), Unit.TROOPS);
    StatedReading part = stated(plan, deployed.withParts(troops));
    assertThat(part.strength()).isEqualTo(new Bounds(7_500, 7_500));
    assertThat(part.gap()).isEqualTo(gap(10_500, 10_500));
  }

  @Test
  void whatIsStatedInWordsOrOfOthersIsComparedWithNothing() {
    StrengthFigure plan = plan(new Quantity.Exactly(18_000), Scene.BEFORE);

    assertThat(allStated(plan, deployed(new Quantity.InWords("dozens"), Unit.TROOPS))).isEmpty();
    assertThat(allStated(plan, deployed(new Quantity.Exactly(9), Unit.POLICE))).isEmpty();
    assertThat(allStated(plan, deployed(new Quantity.Exactly(9), Unit.TROOPS))).hasSize(1);
    assertThat(
            allStated(
                plan.withMeasure(Measure.of(new Quantity.InWords("thousands"), Unit.TROOPS)),
                deployed(new Quantity.Exactly(9), Unit.TROOPS)))
        .isEmpty();
  }

  private static StatedReading stated(StrengthFigure plan, StrengthFigure deployed) {
    return allStated(plan, deployed).get(0);
  }

  private static List<StatedReading> allStated(StrengthFigure plan, StrengthFigure deployed) {
    return strength(oneTo(1, 1).force(force -> force.withStrengths(plan, deployed)))
        .yardsticks()
        .get(0)
        .stated();
  }

  private static StrengthFigure deployed(Quantity stated, Unit unit) {
    return plan(stated, Scene.BEFORE)
        .withKind(StrengthKind.DEPLOYED)
        .withMeasure(Measure.of(stated, unit));
  }

  private static StrengthFigure plan(Quantity planned, LocalDate asOf) {
    return StrengthFigure.builder()
        .kind(StrengthKind.PLANNED)
        .measure(Measure.of(planned, Unit.TROOPS))
        .asOf(When.on(asOf))
        .build();
  }

  private static YardstickReading against(Quantity planned, Unit unit, Scene scene) {
    StrengthFigure plan = plan(planned, Scene.BEFORE).withMeasure(Measure.of(planned, unit));
    return strength(scene.force(force -> force.withStrengths(plan)))
        .yardsticks()
        .get(0)
        .at(StrengthLevel.ANNOUNCED)
        .orElseThrow();
  }

  private static Scene oneTo(long min, long max) {
    return new Scene().pledge("one", Scene.step(ANNOUNCED, new Quantity.Between(min, max)));
  }

  private static Gap gap(long least, long most) {
    return ImmutableGap.builder().least(least).most(most).build();
  }

  @Test
  void gapAndFillAreIntervals() {
    YardstickReading exact = against(new Quantity.Exactly(1_000), Unit.TROOPS, oneTo(250, 1_500));
    assertThat(exact.gap()).contains(gap(-500, 750));
    assertThat(exact.fill()).contains(new FillRatio(0.25, 1.5));

    YardstickReading range =
        against(new Quantity.Between(1_000, 2_000), Unit.TROOPS, oneTo(500, 500));
    assertThat(range.gap()).contains(gap(500, 1_500));
    assertThat(range.fill()).contains(new FillRatio(0.25, 0.5));

    YardstickReading about = against(new Quantity.About(1_000), Unit.TROOPS, oneTo(2_000, 3_000));
    assertThat(about.gap()).contains(gap(-2_000, -1_000));
    assertThat(about.gap().orElseThrow().isExcess()).isTrue();

    YardstickReading open = against(new Quantity.AtLeast(1_000), Unit.TROOPS, oneTo(500, 500));
    assertThat(open.gap()).contains(ImmutableGap.builder().least(500).build());
    assertThat(open.fill()).contains(new FillRatio(0, 0.5));
  }

  @Test
  void nothingIsComparedWithWordsOrWithNothing() {
    YardstickReading words = against(new Quantity.InWords("thousands"), Unit.TROOPS, oneTo(1, 2));
    assertThat(words.gap()).isEmpty();
    assertThat(words.fill()).isEmpty();

    YardstickReading none = against(new Quantity.Exactly(0), Unit.TROOPS, oneTo(1, 2));
    assertThat(none.gap()).contains(gap(-2, -1));
    assertThat(none.fill()).isEmpty();
  }

  @Test
  void personnelMayBeOfACategoryAndEveryCategoryIsPersonnel() {
    Scene scene =
        oneTo(100, 100)
            .pledge(
                Scene.builder(
                        "staff",
                        Scene.step(ANNOUNCED)
                            .withPhases(Scene.phase(new Quantity.Exactly(40), Unit.PERSONNEL)))
                    .kind(PledgeKind.STAFF)
                    .build());

    assertThat(against(new Quantity.Exactly(200), Unit.TROOPS, scene).strength())
        .isEqualTo(new Bounds(100, 140));
    assertThat(against(new Quantity.Exactly(200), Unit.PERSONNEL, scene).strength())
        .isEqualTo(new Bounds(140, 140));
  }

  @Test
  void everyCeilingInForceIsComparedInAllAndByCategory() {
    Ceiling ceiling =
        Ceiling.builder()
            .force(Scene.FORCE)
            .total(Measure.of(new Quantity.AtMost(5_550), Unit.PERSONNEL))
            .addParts(
                Measure.of(new Quantity.AtMost(5_500), Unit.TROOPS),
                Measure.of(new Quantity.AtMost(50), Unit.POLICE))
            .build();
    Strength strength = strength(oneTo(5_520, 5_520).act(act -> act, ceiling));

    assertThat(strength.yardsticks())
        .extracting(each -> each.kind() + " " + each.measure())
        .containsExactly(
            "CEILING up to 5,550 personnel",
            "CEILING up to 5,500 troops",
            "CEILING up to 50 police");
    assertThat(strength.yardsticks())
        .extracting(each -> each.at(StrengthLevel.ANNOUNCED).orElseThrow().gap().orElseThrow())
        .containsExactly(gap(30, 30), gap(-20, -20), gap(50, 50));
  }

  @Test
  void aSumOverCategoriesThatIsTooLargeHasNoUpperBound() {
    Quantity most = new Quantity.Exactly(Quantity.GREATEST);
    Scene scene =
        new Scene()
            .pledge(
                "vast",
                Scene.step(ANNOUNCED)
                    .withPhases(Scene.phase(most, Unit.TROOPS), Scene.phase(most, Unit.PERSONNEL)));
    Bounds open = new Bounds(Quantity.GREATEST, Long.MAX_VALUE);

    assertThat(against(new Quantity.Exactly(1), Unit.PERSONNEL, scene).strength()).isEqualTo(open);
    assertThat(against(new Quantity.Exactly(1), Unit.TROOPS, scene).strength()).isEqualTo(open);
  }

  @Test
  void aReadingNamesWhatMayComeOnTop() {
    Scene scene = oneTo(1, 1).pledge("silent", Scene.step(ANNOUNCED));
    YardstickReading reading = against(new Quantity.Exactly(200), Unit.TROOPS, scene);

    assertThat(reading.beside())
        .extracting(Uncounted::pledge)
        .containsExactly(PledgeId.of("silent"));
  }

  /** A sum holds every sum of numbers that the parts may stand for, or the part is beside it. */
  @Property(tries = 200)
  void sumsHoldWhatTheirPartsMayStandFor(@ForAll @Size(max = 5) List<Quantity> quantities) {
    Scene scene = new Scene();
    for (int i = 0; i < quantities.size(); i++) {
      scene.pledge("p" + i, Scene.step(ANNOUNCED, quantities.get(i)));
    }
    StrengthTally tally = strength(scene).atLeast(StrengthLevel.ANNOUNCED);
    List<Counted> parts = tally.sums().stream().flatMap(sum -> sum.parts().stream()).toList();

    assertThat(parts.size() + tally.beside().size()).isEqualTo(quantities.size());
    assertThat(parts).noneMatch(part -> part.measure().quantity().isInWords());
    assertThat(tally.beside()).allMatch(part -> part.measure().isPresent());
    assertThat(tally.statedIn(Unit.TROOPS).min())
        .isEqualTo(
            parts.stream().mapToLong(part -> part.measure().quantity().bounds().min()).sum());
    assertThat(tally.statedIn(Unit.TROOPS))
        .extracting(Bounds::isBounded)
        .isEqualTo(isBounded(quantities));
  }

  /** Each has an upper bound, and so has their sum: it is not too large. */
  private static boolean isBounded(List<Quantity> quantities) {
    return quantities.stream().allMatch(quantity -> quantity.bounds().isBounded())
        && quantities.stream().mapToLong(quantity -> quantity.bounds().max()).sum()
            <= Quantity.GREATEST;
  }

  @Property(tries = 100)
  void gapsAndRatiosHoldThoseOfAllNumbersInBetween(
      @ForAll @LongRange(max = 1_000) long min,
      @ForAll @LongRange(max = 1_000) long more,
      @ForAll @LongRange(min = 1, max = 1_000) long wanted) {
    Bounds there = new Bounds(min, min + more);
    Bounds asked = new Bounds(wanted, wanted);
    Gap gap = Gap.between(there, asked);
    Optional<FillRatio> fill = FillRatio.of(there, asked);
    for (long n = min; n <= min + more; n++) {
      long missing = wanted - n;
      double ratio = (double) n / wanted;
      assertThat(missing).isBetween(gap.least().orElseThrow(), gap.most().orElseThrow());
      assertThat(ratio).isBetween(fill.orElseThrow().least(), fill.orElseThrow().most());
    }
  }

  private static String name(PledgeState state) {
    return "s-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
