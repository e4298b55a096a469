package io.github.isfmodel.claim;

import static io.github.isfmodel.Refusal.assertRefused;
import static io.github.isfmodel.claim.ClaimMaker.DAY;
import static io.github.isfmodel.claim.ClaimMaker.claims;
import static io.github.isfmodel.claim.ClaimMaker.codes;
import static io.github.isfmodel.claim.ClaimMaker.requires;
import static io.github.isfmodel.claim.ClaimMaker.stance;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ClaimId;
import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.source.SpeakerKind;
import io.github.isfmodel.time.When;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PositionsTest {

  private static Position only(ClaimMaker... makers) {
    List<Position> positions = Positions.of(claims(makers));
    assertThat(positions).hasSize(1);
    return positions.get(0);
  }

  private static List<List<String>> points(Position position) {
    return position.points().stream().map(point -> ClaimMaker.ids(point.readings())).toList();
  }

  private static List<PositionChangeKind> kinds(Position position) {
    return position.changes().stream().map(PositionChange::kind).toList();
  }

  @Test
  void againstBecomesFor() {
    Position position =
        only(
            stance("b", "x", "t", Stance.ACCEPTS).on(20),
            stance("a", "x", "t", Stance.WARY).on(10));
    assertThat(points(position)).containsExactly(List.of("a"), List.of("b"));
    assertThat(position.changes())
        .containsExactly(
            new PositionChange(
                PositionChangeKind.OF_STANCE,
                position.actor(),
                position.points().get(0),
                position.points().get(1)));
    assertThat(position.latest().stances()).containsExactly(Stance.ACCEPTS);
  }

  @Test
  void conditionalBecomesRefusal() {
    assertThat(
            kinds(
                only(
                    stance("a", "x", "t", Stance.CONDITIONAL).on(10),
                    stance("b", "x", "t", Stance.REFUSES).on(20))))
        .containsExactly(PositionChangeKind.OF_STANCE);
  }

  @Test
  void aStrongerWordIsAChangeOfDegree() {
    assertThat(
            kinds(
                only(
                    stance("a", "x", "t", Stance.WARY).on(10),
                    stance("b", "x", "t", Stance.OPPOSES).on(20))))
        .containsExactly(PositionChangeKind.OF_DEGREE);
  }

  @Test
  void theSameAgainIsNoChange() {
    assertThat(
            kinds(
                only(
                    stance("a", "x", "t", Stance.WARY).on(10),
                    stance("b", "x", "t", Stance.WARY).on(20))))
        .isEmpty();
  }

  @Test
  void readingsOfOneTimeAreOnePosition() {
    Position position =
        only(
            stance("a", "x", "t", Stance.WARY).on(10),
            stance("b", "x", "t", Stance.OPPOSES).holding(new When.Between(DAY, DAY.plusDays(3))));
    assertThat(points(position)).containsExactly(List.of("a", "b"));
    assertThat(position.points().get(0).isContested()).isFalse();
    assertThat(position.changes()).isEmpty();
  }

  @Test
  void aReadingThatEndsOnTheDayOfTheNextIsOfTheSameTime() {
    Position position =
        only(
            stance("a", "x", "t", Stance.WARY).holding(new When.Between(DAY, DAY.plusDays(3))),
            stance("b", "x", "t", Stance.ACCEPTS).on(13),
            stance("c", "x", "t", Stance.ACCEPTS).on(14));
    assertThat(points(position)).containsExactly(List.of("a", "b"), List.of("c"));
  }

  @Test
  void forAndAgainstAtOneTimeIsContested() {
    Position position =
        only(
            stance("a", "x", "t", Stance.SUPPORTS).on(10),
            stance("b", "x", "t", Stance.WARY).holding(new When.NotAfter(DAY.plusDays(5))),
            stance("c", "x", "t", Stance.ACCEPTS).on(20));
    assertThat(points(position)).containsExactly(List.of("a", "b"), List.of("c"));
    assertThat(position.points().get(0).isContested()).isTrue();
    assertThat(position.points().get(0).stances()).containsExactly(Stance.SUPPORTS, Stance.WARY);
    assertThat(kinds(position)).containsExactly(PositionChangeKind.OF_STANCE);
  }

  @Test
  void thePositionTellsItsStancesFromMostToLeastInFavour() {
    List<Stance> stances = List.of(Stance.values());
    List<Claim> backwards = new ArrayList<>();
    for (Stance each : stances) {
      backwards.add(0, stance("a", "x", "t", each).on(10).claim());
    }
    PositionPoint point = new PositionPoint(backwards);

    assertThat(point.stances()).containsExactlyElementsOf(stances);
  }

  @Test
  void sinceADayCountsFromThatDay() {
    Position position =
        only(
            stance("a", "x", "t", Stance.SUPPORTS).holding(new When.NotBefore(DAY)),
            stance("b", "x", "t", Stance.OPPOSES).on(20));
    assertThat(points(position)).containsExactly(List.of("a"), List.of("b"));
  }

  @Test
  void withoutADateTheReportCounts() {
    Position position =
        only(
            stance("a", "x", "t", Stance.SUPPORTS).on(10).holding(When.undated()),
            stance("b", "x", "t", Stance.OPPOSES).on(20),
            stance("c", "x", "t", Stance.SUPPORTS).on(30).holding(When.undated()));
    assertThat(points(position)).containsExactly(List.of("a"), List.of("b"), List.of("c"));
  }

  @Test
  void anotherRequirementIsAChangeOfCondition() {
    Proposition resolution =
        new Proposition.InstrumentExists(InstrumentKind.SECURITY_COUNCIL_RESOLUTION);
    Proposition treaty = new Proposition.InstrumentExists(InstrumentKind.TREATY);
    Position position =
        only(
            requires("a", resolution).by(SpeakerKind.INSTITUTION, "x").on(10),
            requires("b", treaty).by(SpeakerKind.INSTITUTION, "x").on(20));
    assertThat(position.latest().stances()).containsExactly(Stance.CONDITIONAL);
    assertThat(kinds(position)).containsExactly(PositionChangeKind.OF_CONDITION);
  }

  @Test
  void whatAnOutletReportsAsRequiredIsNobodysPosition() {
    Proposition treaty = new Proposition.InstrumentExists(InstrumentKind.TREATY);
    assertThat(Positions.of(claims(requires("a", treaty), codes("b", Aspect.STATUS, "open"))))
        .isEmpty();
  }

  @Test
  void aDeniedPositionIsNone() {
    assertThat(Positions.of(claims(stance("a", "x", "t", Stance.SUPPORTS).denied()))).isEmpty();
  }

  @Test
  void subjectsAndActorsHaveTheirOwnTimeLines() {
    assertThat(
            Positions.of(
                claims(
                    stance("a", "y", "t", Stance.WARY),
                    stance("b", "x", "u", Stance.WARY),
                    stance("c", "x", "t", Stance.WARY))))
        .extracting(position -> position.actor() + " " + position.subject())
        .containsExactly("actor:x topic:t", "actor:x topic:u", "actor:y topic:t");
  }

  @Test
  void anotherSubjectIsNoChangeOfMind() {
    List<Claim> claims =
        claims(
            stance("a", "x", "chapter", Stance.WARY).on(10),
            stance("b", "x", "mandate", Stance.ACCEPTS).on(20));
    assertThat(Positions.of(claims)).allMatch(position -> position.changes().isEmpty());
    List<PositionChange> changes = Positions.changesOfSubject(claims);
    assertThat(changes)
        .extracting(PositionChange::kind)
        .containsExactly(PositionChangeKind.OF_SUBJECT);
    assertThat(ClaimMaker.ids(changes.get(0).from().readings())).containsExactly("a");
    assertThat(ClaimMaker.ids(changes.get(0).to().readings())).containsExactly("b");
  }

  @Test
  void twoSubjectsWithOneDirectionCannotBeConfused() {
    assertThat(
            Positions.changesOfSubject(
                claims(
                    stance("a", "x", "chapter", Stance.WARY).on(10),
                    stance("b", "x", "mandate", Stance.REFUSES).on(20),
                    stance("c", "x", "money", Stance.UNDECIDED).on(25))))
        .isEmpty();
  }

  @Test
  void oppositeStancesOfDifferentActorsAreNoTurn() {
    assertThat(
            Positions.changesOfSubject(
                claims(
                    stance("a", "x", "chapter", Stance.WARY).on(10),
                    stance("b", "y", "mandate", Stance.ACCEPTS).on(20))))
        .isEmpty();
  }

  @Property(tries = 300)
  void theOrderOfTheClaimsHasNoInfluence(
      @ForAll("someStances") List<Claim> claims, @ForAll Random random) {
    List<Claim> shuffled = new ArrayList<>(claims);
    Collections.shuffle(shuffled, random);
    assertThat(Positions.of(shuffled)).isEqualTo(Positions.of(claims));
    assertThat(Positions.changesOfSubject(shuffled)).isEqualTo(Positions.changesOfSubject(claims));
  }

  @Property(tries = 300)
  void everyStanceIsAReadingOfOnePoint(@ForAll("someStances") List<Claim> claims) {
    List<Claim> read =
        Positions.of(claims).stream()
            .flatMap(position -> position.points().stream())
            .flatMap(point -> point.readings().stream())
            .toList();
    assertThat(read).containsExactlyInAnyOrderElementsOf(claims);
  }

  @Provide
  Arbitrary<List<Claim>> someStances() {
    return Combinators.combine(
            Arbitraries.of("x", "y"),
            Arbitraries.of("t", "u"),
            Arbitraries.of(Stance.class),
            Arbitraries.integers().between(1, 31))
        .as((actor, topic, stance, day) -> stance("a", actor, topic, stance).on(day).claim())
        .list()
        .ofMaxSize(8)
        .map(PositionsTest::numbered);
  }

  private static List<Claim> numbered(List<Claim> claims) {
    List<Claim> numbered = new ArrayList<>();
    for (Claim claim : claims) {
      numbered.add(claim.withId(ClaimId.of("c" + numbered.size())));
    }
    return numbered;
  }

  @Test
  void aPositionHasATimeAndATimeHasAReading() {
    assertRefused(
        () -> new Position(ActorId.of("a"), ActorId.of("b"), List.of()),
        "position '' has no time; give at least one point");
    assertRefused(
        () -> new PositionPoint(List.of()), "position '' has no reading; give at least one claim");
  }
}
