package io.github.isfmodel.precondition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ImplicationsTest {

  private static final ActorId ONE = ActorId.of("one");
  private static final ActorId OTHER = ActorId.of("other");
  private static final ForceId FORCE = ForceId.of("f");
  private static final Proposition JUDGED = new Proposition.Judged(ONE, "so");

  private static Proposition ceasefire(CeasefireState state, ActorId... between) {
    return new Proposition.CeasefireHolds(List.of(between), state);
  }

  private static Proposition reach(long number, Unit unit) {
    return new Proposition.PledgesReach(FORCE, Measure.of(new Quantity.Exactly(number), unit));
  }

  private static Proposition day(int day) {
    return new Proposition.DateReached(LocalDate.of(2026, 1, day));
  }

  private static Proposition instrument(InstrumentKind kind) {
    return new Proposition.InstrumentExists(kind);
  }

  private static void oneWay(Proposition stronger, Proposition weaker) {
    assertThat(Implications.implies(stronger, weaker)).isTrue();
    assertThat(Implications.implies(weaker, stronger)).isFalse();
  }

  private static void unrelated(Proposition one, Proposition other) {
    assertThat(Implications.implies(one, other)).isFalse();
    assertThat(Implications.implies(other, one)).isFalse();
  }

  @Test
  void aCeasefireThatIsFullyObservedIsInEffectWhoeverIsNamedFirst() {
    oneWay(
        ceasefire(CeasefireState.FULLY_OBSERVED, ONE, OTHER),
        ceasefire(CeasefireState.IN_EFFECT, OTHER, ONE));
    unrelated(
        ceasefire(CeasefireState.FULLY_OBSERVED, ONE, OTHER),
        ceasefire(CeasefireState.IN_EFFECT, ONE, ActorId.of("third")));
  }

  @Test
  void whatIsVerifiedIsDoneAndNobodyElseHasVerifiedIt() {
    Proposition verified = new Proposition.ComplianceVerified(ONE, ActKind.DISARM, OTHER);

    oneWay(verified, new Proposition.ActDone(ONE, ActKind.DISARM));
    unrelated(verified, new Proposition.ActDone(OTHER, ActKind.DISARM));
    unrelated(verified, new Proposition.ComplianceVerified(ONE, ActKind.DISARM, ONE));
  }

  @Test
  void anInstrumentOfAnyKindIsAnInternationalMandate() {
    Proposition mandate = instrument(InstrumentKind.INTERNATIONAL_MANDATE);

    oneWay(instrument(InstrumentKind.SECURITY_COUNCIL_RESOLUTION), mandate);
    oneWay(instrument(InstrumentKind.INTERNATIONAL_AGREEMENT), mandate);
    oneWay(instrument(InstrumentKind.of("charter")), mandate);
    unrelated(
        instrument(InstrumentKind.SECURITY_COUNCIL_RESOLUTION),
        instrument(InstrumentKind.INTERNATIONAL_AGREEMENT));
  }

  @Test
  void whatIsSoOfTheMandateOfOneForceIsSoOfSomeForce() {
    Optional<ForceId> force = Optional.of(FORCE);
    Proposition resolution =
        new Proposition.InstrumentExists(InstrumentKind.SECURITY_COUNCIL_RESOLUTION, force);

    oneWay(resolution, instrument(InstrumentKind.SECURITY_COUNCIL_RESOLUTION));
    oneWay(resolution, instrument(InstrumentKind.INTERNATIONAL_MANDATE));
    oneWay(
        new Proposition.MandateProvides(MandateFeature.CHAPTER_VII, force),
        new Proposition.MandateProvides(MandateFeature.CHAPTER_VII));
    unrelated(
        instrument(InstrumentKind.SECURITY_COUNCIL_RESOLUTION),
        new Proposition.InstrumentExists(InstrumentKind.INTERNATIONAL_MANDATE, force));
  }

  @Test
  void whenADayHasComeEveryEarlierOneHas() {
    oneWay(day(2), day(1));
  }

  @Test
  void pledgesThatReachMoreReachLessAndEverybodyIsPersonnel() {
    oneWay(reach(5_000, Unit.TROOPS), reach(3_000, Unit.TROOPS));
    oneWay(reach(5_000, Unit.TROOPS), reach(5_000, Unit.PERSONNEL));
    oneWay(reach(5_000, Unit.TROOPS), reach(5_000, Unit.UNIFORMED_PERSONNEL));
    oneWay(reach(5_000, Unit.UNIFORMED_PERSONNEL), reach(5_000, Unit.PERSONNEL));
    oneWay(reach(5_000, Unit.CIVILIANS), reach(5_000, Unit.PERSONNEL));
    unrelated(reach(5_000, Unit.CIVILIANS), reach(3_000, Unit.UNIFORMED_PERSONNEL));
    unrelated(reach(5_000, Unit.UNIFORMED_PERSONNEL), reach(3_000, Unit.TROOPS));
    unrelated(reach(5_000, Unit.PERSONNEL), reach(3_000, Unit.TROOPS));
    unrelated(reach(5_000, Unit.TROOPS), reach(3_000, Unit.POLICE));
    unrelated(
        reach(5_000, Unit.TROOPS),
        new Proposition.PledgesReach(
            ForceId.of("g"), Measure.of(new Quantity.Exactly(3_000), Unit.TROOPS)));
  }

  @Test
  void fundsThatAreSecuredHoldEverySmallerAmountOfTheirCurrency() {
    oneWay(funds(new Quantity.Exactly(600)), funds(new Quantity.Exactly(300)));
    oneWay(funds(new Quantity.Exactly(600)), funds(new Quantity.AtLeast(300)));
    assertThat(
            Implications.implies(
                funds(new Quantity.Exactly(300)), funds(new Quantity.AtLeast(300))))
        .isTrue();
    unrelated(
        funds(new Quantity.Exactly(600)),
        new Proposition.FundingSecured(Measure.of(new Quantity.Exactly(300), Unit.of("euros"))));
  }

  @Test
  void fromUpToOrAboutSoMuchNoFundsFollow() {
    unrelated(funds(new Quantity.AtMost(600)), funds(new Quantity.Exactly(300)));
    unrelated(funds(new Quantity.About(600)), funds(new Quantity.Exactly(300)));
  }

  private static Proposition funds(Quantity amount) {
    return new Proposition.FundingSecured(Measure.of(amount, Unit.US_DOLLARS));
  }

  @Test
  void aStrengthInWordsFollowsFromItselfOnly() {
    Proposition dozens =
        new Proposition.PledgesReach(
            FORCE, Measure.of(new Quantity.InWords("dozens"), Unit.TROOPS));

    assertThat(Implications.implies(dozens, dozens)).isTrue();
    unrelated(dozens, reach(5_000, Unit.TROOPS));
    assertThat(new Implications(List.of(dozens, reach(1, Unit.TROOPS))).stronger(dozens)).isEmpty();
  }

  @Provide
  Arbitrary<Proposition> propositions() {
    return Arbitraries.oneOf(
        Combinators.combine(parties(), Arbitraries.of(CeasefireState.class))
            .as(Proposition.CeasefireHolds::new),
        Combinators.combine(actors(), acts()).as(Proposition.ActDone::new),
        Combinators.combine(actors(), acts(), actors()).as(Proposition.ComplianceVerified::new),
        Combinators.combine(
                Arbitraries.of(
                    InstrumentKind.INTERNATIONAL_MANDATE,
                    InstrumentKind.TREATY,
                    InstrumentKind.SECURITY_COUNCIL_RESOLUTION),
                forces().optional())
            .as(Proposition.InstrumentExists::new),
        Combinators.combine(
                Arbitraries.of(MandateFeature.CHAPTER_VII, MandateFeature.CENTRAL_UN_ROLE),
                forces().optional())
            .as(Proposition.MandateProvides::new),
        Arbitraries.integers().between(1, 4).map(ImplicationsTest::day),
        Combinators.combine(forces(), measures()).as(Proposition.PledgesReach::new),
        measures().map(Proposition.FundingSecured::new),
        Arbitraries.of(JUDGED, new Proposition.Judged(ONE, "otherwise")));
  }

  private static Arbitrary<ActorId> actors() {
    return Arbitraries.of(ONE, OTHER);
  }

  private static Arbitrary<List<ActorId>> parties() {
    return Arbitraries.of(
        List.of(ONE, OTHER), List.of(OTHER, ONE), List.of(ONE, ActorId.of("third")));
  }

  private static Arbitrary<ActKind> acts() {
    return Arbitraries.of(ActKind.DISARM, ActKind.WITHDRAW);
  }

  private static Arbitrary<ForceId> forces() {
    return Arbitraries.of(FORCE, ForceId.of("g"));
  }

  private static Arbitrary<Measure> measures() {
    Arbitrary<Quantity> quantities =
        Arbitraries.of(
            new Quantity.Exactly(1),
            new Quantity.Exactly(2),
            new Quantity.AtMost(2),
            new Quantity.MoreThan(2),
            new Quantity.InWords("dozens"));
    return Combinators.combine(
            quantities,
            Arbitraries.of(Unit.TROOPS, Unit.POLICE, Unit.UNIFORMED_PERSONNEL, Unit.PERSONNEL))
        .as(Measure::of);
  }

  @Property(tries = 300)
  void everythingFollowsFromItself(@ForAll("propositions") Proposition one) {
    assertThat(Implications.implies(one, one)).isTrue();
  }

  @Property(tries = 3_000)
  void whatFollowsFromWhatFollowsFollows(
      @ForAll("propositions") Proposition one,
      @ForAll("propositions") Proposition two,
      @ForAll("propositions") Proposition three) {
    for (Proposition last : Stream.concat(Stream.of(three), implied(two)).toList()) {
      for (Proposition next : Stream.concat(Stream.of(two), implied(one)).toList()) {
        if (Implications.implies(one, next) && Implications.implies(next, last)) {
          assertThat(Implications.implies(one, last)).isTrue();
        }
      }
    }
  }

  private static Stream<Proposition> implied(Proposition one) {
    return Implications.implied(one).stream();
  }

  @Property(tries = 500)
  void amongOthersItFindsAllThatComparingEachWithEachFinds(
      @ForAll("propositions") Proposition one,
      @ForAll List<@From("propositions") Proposition> others) {
    List<Proposition> all = Stream.concat(others.stream(), Stream.of(one)).distinct().toList();
    Implications implications = new Implications(all);
    List<Proposition> rest = all.stream().filter(each -> !each.equals(one)).toList();

    assertThat(implications.stronger(one))
        .containsExactlyElementsOf(
            rest.stream().filter(each -> Implications.implies(each, one)).toList());
    assertThat(implications.weaker(one))
        .containsExactlyInAnyOrderElementsOf(
            rest.stream().filter(each -> Implications.implies(one, each)).toList());
    assertThat(new Implications(rest).stronger(one)).isEqualTo(implications.stronger(one));
  }

  @Property(tries = 500)
  void theRungsUpToAPropositionTellAllThatComesAboutWithIt(
      @ForAll List<@From("propositions") Proposition> some, @ForAll boolean met) {
    Implications implications = new Implications(some);
    List<Proposition> told = new ArrayList<>();
    for (List<Implications.Rung> ladder : implications.ladders(met)) {
      List<Proposition> all = new ArrayList<>();
      for (Implications.Rung rung : ladder) {
        all.addAll(rung.added());
        told.addAll(rung.with());
        for (Proposition one : rung.with()) {
          List<Proposition> with = new ArrayList<>(List.of(one));
          with.addAll(met ? implications.weaker(one) : implications.stronger(one));
          assertThat(all).containsExactlyInAnyOrderElementsOf(with);
        }
      }
    }

    assertThat(told).containsExactlyInAnyOrderElementsOf(new LinkedHashSet<>(some));
  }

  /** The more of a set of propositions holds, the more follows. */
  @Property(tries = 300)
  void fromMoreFollowsMore(
      @ForAll Set<@From("propositions") Proposition> some,
      @ForAll("propositions") Proposition another,
      @ForAll("propositions") Proposition asked) {
    boolean before = some.stream().anyMatch(each -> Implications.implies(each, asked));
    boolean after =
        Stream.concat(some.stream(), Stream.of(another))
            .anyMatch(each -> Implications.implies(each, asked));

    assertThat(!before || after).isTrue();
  }
}
