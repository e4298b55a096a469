package io.github.isfmodel.strength;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.ActorKind;
import io.github.isfmodel.actor.GroupExtent;
import io.github.isfmodel.assessment.PledgeStanding;
import io.github.isfmodel.assessment.Scene;
import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.dossier.Sample;
import io.github.isfmodel.force.MemberPredicate;
import io.github.isfmodel.force.Standing;
import io.github.isfmodel.force.StrengthFigure;
import io.github.isfmodel.force.StrengthKind;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.mandate.Acts;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.pledge.PledgeStep;
import io.github.isfmodel.quantity.Bounds;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.resolution.Ceiling;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class YardstickTest {

  private static final LocalDate DAY = Scene.DAY;

  private static Strength strength(Ceiling ceiling, StrengthFigure... figures) {
    return Strength.of(scene(ceiling, figures).situation());
  }

  private static Scene scene(Ceiling ceiling, StrengthFigure... figures) {
    return new Scene()
        .pledge("one", Scene.step(PledgeState.READY, new Quantity.Exactly(100)))
        .act(act -> act, ceiling)
        .force(force -> force.withStrengths(figures));
  }

  private static StrengthFigure figure(StrengthKind kind, Measure measure, LocalDate asOf) {
    return StrengthFigure.builder().kind(kind).measure(measure).asOf(When.on(asOf)).build();
  }

  private static StrengthFigure planned(Measure measure) {
    return figure(StrengthKind.PLANNED, measure, Scene.BEFORE);
  }

  private static StrengthFigure deployed(Measure measure) {
    return figure(StrengthKind.DEPLOYED, measure, Scene.BEFORE);
  }

  private static Measure exactly(long number, Unit unit) {
    return Measure.of(new Quantity.Exactly(number), unit);
  }

  private static Measure about(long number, Unit unit) {
    return Measure.of(new Quantity.About(number), unit);
  }

  private static Ceiling troops(int most, Citation... citations) {
    return Acts.ceiling(most, Unit.TROOPS).force(Scene.FORCE).addCitations(citations).build();
  }

  @Test
  void aYardstickIsOfACategoryOfTheForceAndTheNewestOfItsUnit() {
    Ceiling vehicles = Acts.ceiling(40, Unit.VEHICLES).force(Scene.FORCE).build();
    StrengthFigure old = planned(exactly(900, Unit.TROOPS));
    StrengthFigure plan = figure(StrengthKind.PLANNED, exactly(800, Unit.TROOPS), DAY);
    StrengthFigure later = figure(StrengthKind.PLANNED, exactly(700, Unit.TROOPS), DAY.plusDays(1));
    StrengthFigure trucks = planned(exactly(30, Unit.VEHICLES));
    StrengthFigure approved =
        figure(StrengthKind.APPROVED, exactly(850, Unit.TROOPS), Scene.BEFORE);
    StrengthFigure present = deployed(exactly(60, Unit.TROOPS));
    Strength strength = strength(vehicles, old, plan, later, trucks, approved, present);

    assertThat(strength.yardsticks())
        .extracting(each -> each.kind() + " " + each.measure())
        .containsExactly("PLAN 800 troops");
    assertThat(strength.plans()).containsExactly(plan);
    assertThat(strength.stated()).containsExactly(trucks, approved, present);
    assertThat(strength.ceilings()).hasSize(1);
    assertThat(strength.yardsticks().get(0).stated())
        .extracting(StatedReading::figure)
        .containsExactly(present);
  }

  @Test
  void eachLevelHasItsReading() {
    Yardstick yardstick = strength(troops(500)).yardsticks().get(0);

    assertThat(yardstick.at(StrengthLevel.READY).orElseThrow().strength())
        .isEqualTo(new Bounds(100, 100));
    assertThat(yardstick.at(StrengthLevel.DEPLOYED).orElseThrow().strength())
        .isEqualTo(Bounds.NONE);
    assertThat(yardstick.at(StrengthLevel.PROSPECTIVE)).isEmpty();
  }

  @Test
  void whoseCeilingItIsAndOfWhichTimeAPlanIsAreNotMixedUp() {
    Citation source = Sample.seen("resolution");
    StrengthFigure plan = planned(Measure.of(new Quantity.AtMost(500), Unit.TROOPS));
    StrengthFigure police =
        figure(StrengthKind.PLANNED, exactly(50, Unit.POLICE), Scene.BEFORE.plusDays(1));
    Strength strength = strength(troops(500, source), plan, police);
    Yardstick ceiling = strength.yardsticks().get(0);

    assertThat(strength.yardsticks())
        .extracting(each -> each.measure() + " " + strength.givers(each))
        .containsExactly("up to 500 troops [actor:council]", "up to 500 troops []", "50 police []");
    assertThat(strength.yardsticks())
        .extracting(each -> strength.asOf(each).map(When::earliest))
        .extracting(Object::toString)
        .containsExactly("Optional.empty", "Optional[2025-06-01]", "Optional[2025-06-02]");
    assertThat(strength.givers(other(ceiling, ceiling.measure(), List.of()))).isEmpty();
    assertThat(strength.givers(other(ceiling, exactly(9, Unit.TROOPS), ceiling.citations())))
        .isEmpty();
  }

  private static Yardstick other(Yardstick like, Measure measure, List<Citation> citations) {
    return new Yardstick(like.kind(), measure, citations, like.readings(), like.stated());
  }

  @Test
  void aPartOfACeilingHasItsGiverToo() {
    Ceiling inAll =
        Acts.ceiling(500, Unit.PERSONNEL)
            .force(Scene.FORCE)
            .addParts(Measure.of(new Quantity.AtMost(50), Unit.POLICE))
            .build();
    Strength strength = strength(inAll);

    assertThat(strength.yardsticks())
        .extracting(each -> each.measure() + " " + strength.givers(each))
        .containsExactly("up to 500 personnel [actor:council]", "up to 50 police [actor:council]");
  }

  @Test
  void partsOfOneUnitAreOneYardstickAndAMinimumIsNone() {
    Ceiling twice =
        Acts.ceiling(13_500, Unit.PERSONNEL)
            .force(Scene.FORCE)
            .addParts(
                Measure.of(new Quantity.AtMost(591), Unit.POLICE),
                Measure.of(new Quantity.AtMost(1_410), Unit.POLICE),
                Measure.of(new Quantity.AtLeast(85), Unit.CIVILIANS),
                Measure.of(new Quantity.About(700), Unit.OBSERVERS))
            .build();

    assertThat(strength(twice).yardsticks())
        .extracting(each -> each.measure() + " " + strength(twice).givers(each))
        .containsExactly(
            "up to 13,500 personnel [actor:council]",
            "up to 2,001 police [actor:council]",
            "about 700 observers [actor:council]");
  }

  @Test
  void ofAFigureOfAllPersonnelThePartsInUniformAreAndTheCiviliansAreNot() {
    StrengthFigure all = deployed(exactly(1_000, Unit.PERSONNEL));
    Measure troops = exactly(600, Unit.TROOPS);
    Measure police = exactly(300, Unit.POLICE);
    Measure civilians = exactly(85, Unit.CIVILIANS);

    assertThat(inUniform(all)).isEqualTo(new Bounds(0, 1_000));
    assertThat(inUniform(all.withParts(troops))).isEqualTo(new Bounds(600, 1_000));
    assertThat(inUniform(all.withParts(troops, police, civilians))).isEqualTo(new Bounds(900, 915));
    assertThat(inUniform(all.withParts(exactly(915, Unit.UNIFORMED_PERSONNEL), civilians)))
        .isEqualTo(new Bounds(915, 915));
    assertThat(inUniform(all.withParts(exactly(1_001, Unit.CIVILIANS)))).isEqualTo(Bounds.NONE);
    assertThat(inUniform(deployed(troops))).isEqualTo(new Bounds(600, 600));
  }

  private static Bounds inUniform(StrengthFigure present) {
    Ceiling ceiling = Acts.ceiling(900, Unit.UNIFORMED_PERSONNEL).force(Scene.FORCE).build();
    return strength(ceiling, present).yardsticks().get(0).stated().get(0).strength();
  }

  @Test
  void whatIsWorkedOutWithAnApproximateFigureIsApproximate() {
    StrengthFigure inAll = deployed(exactly(90, Unit.PERSONNEL));

    assertThat(reading(inAll).isApproximate()).isFalse();
    assertThat(reading(inAll.withParts(exactly(80, Unit.TROOPS))).isApproximate()).isFalse();
    assertThat(reading(inAll.withParts(about(80, Unit.TROOPS))).isApproximate()).isTrue();
    assertThat(reading(deployed(about(90, Unit.PERSONNEL))).isApproximate()).isTrue();
    assertThat(strength(troops(500)).yardsticks().get(0).isApproximate()).isFalse();
  }

  private static StatedReading reading(StrengthFigure present) {
    return strength(troops(500), present).yardsticks().get(0).stated().get(0);
  }

  @Test
  void exactlyAsManyAsAskedForIsNoExcess() {
    Bounds hundred = new Bounds(100, 100);

    assertThat(Gap.between(hundred, hundred).isExcess()).isFalse();
    assertThat(Gap.between(new Bounds(101, 101), hundred).isExcess()).isTrue();
    assertThat(Gap.between(new Bounds(99, 101), hundred).isExcess()).isFalse();
    assertThat(Gap.between(new Bounds(101, 101), Bounds.UNKNOWN).isExcess()).isFalse();
  }

  @Test
  void pledgesUnderWayThatCompositionLeavesOutAreNamed() {
    ActorId guarantors = ActorId.of("guarantors");
    Scene scene =
        scene(troops(500))
            .pledge("gone", Scene.step(PledgeState.WITHDRAWN))
            .force(
                force ->
                    force.withCompositionRules(
                        Sample.rule(
                                new MemberPredicate.OnlyFrom(guarantors),
                                Standing.IN_EFFECT,
                                "2025-06-01")
                            .build()));
    Situation situation =
        Situation.of(
                scene
                    .dossier()
                    .withActors(
                        actor("one", ActorKind.STATE).build(),
                        actor("gone", ActorKind.STATE).build(),
                        actor("guarantors", ActorKind.GROUP).extent(GroupExtent.CLOSED).build()),
                Scene.FORCE,
                DAY)
            .orElseThrow();

    assertThat(situation.pledges()).noneMatch(each -> each.leftOutBy().isEmpty());
    assertThat(Strength.of(situation).outsideComposition())
        .extracting(PledgeStanding::pledge)
        .extracting(pledge -> pledge.id().value())
        .containsExactly("one");
    assertThat(strength(troops(500)).outsideComposition()).isEmpty();
  }

  private static Actor.Builder actor(String id, ActorKind kind) {
    return Actor.builder().id(ActorId.of(id)).kind(kind).name(id);
  }

  @Test
  void whatIsNotThereYetIsAddedUpWithoutWhatIs() {
    Scene scene =
        new Scene()
            .pledge("ready", Scene.step(PledgeState.READY, new Quantity.Exactly(100)))
            .pledge(
                "there",
                Scene.step(PledgeState.DEPLOYED)
                    .withPhases(
                        Scene.phase(new Quantity.Exactly(30), Unit.TROOPS)
                            .withReadiness(PledgeState.DEPLOYED)))
            .pledge("gone", Scene.step(PledgeState.WITHDRAWN, new Quantity.Exactly(20)));
    List<PledgeStanding> all = scene.situation().pledges();

    assertThat(StrengthTally.toDeploy(all).statedIn(Unit.TROOPS)).isEqualTo(new Bounds(100, 100));
    assertThat(StrengthTally.toDeploy(all).beside()).isEmpty();
    assertThat(StrengthTally.of(all).statedIn(Unit.TROOPS)).isEqualTo(new Bounds(130, 130));
    assertThat(StrengthTally.of(all).beside())
        .extracting(Uncounted::reason)
        .containsExactly(UncountedReason.NOT_UNDER_WAY);
  }

  @Test
  void aTallyIsEmptyWithNeitherSumsNorAnythingBeside() {
    Scene scene =
        new Scene()
            .pledge("silent", Scene.step(PledgeState.READY))
            .pledge("counted", Scene.step(PledgeState.READY, new Quantity.Exactly(100)));
    List<PledgeStanding> all = scene.situation().pledges();

    assertThat(StrengthTally.of(List.of()).isEmpty()).isTrue();
    assertThat(StrengthTally.of(all.subList(0, 1)).isEmpty()).isFalse();
    assertThat(StrengthTally.of(all.subList(1, 2)).isEmpty()).isFalse();
  }

  @Test
  void whatStandsBesideTheSumsCitesTheStepThatToldOfIt() {
    PledgeStep sized =
        Scene.step(PledgeState.ANNOUNCED, new Quantity.InWords("dozens"))
            .withCitations(Sample.seen("size"));
    PledgeStep newest = Scene.step(PledgeState.READY).withCitations(Sample.seen("newest"));
    PledgeStep silent = Scene.step(PledgeState.ANNOUNCED).withCitations(Sample.seen("first"));
    Scene scene =
        new Scene()
            .pledge(Scene.builder("sized", sized, newest).build())
            .pledge(Scene.builder("silent", silent, newest).build());

    assertThat(StrengthTally.of(scene.situation().pledges()).beside())
        .extracting(each -> each.pledge().value() + " " + each.citations().get(0).source().value())
        .containsExactly("sized size", "silent newest");
  }
}
