package io.github.isfmodel.dossier;

import static io.github.isfmodel.dossier.Sample.EGYPT;
import static io.github.isfmodel.dossier.Sample.FORCE;
import static io.github.isfmodel.dossier.Sample.INDONESIA;
import static io.github.isfmodel.dossier.Sample.MOROCCO;
import static io.github.isfmodel.dossier.Sample.NEIGHBOURS;
import static io.github.isfmodel.dossier.Sample.thirdHand;
import static io.github.isfmodel.dossier.Sample.troops;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.ActorKind;
import io.github.isfmodel.actor.Membership;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.pledge.Contributor;
import io.github.isfmodel.pledge.Phase;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeKind;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.pledge.PledgeStep;
import io.github.isfmodel.precondition.Evidence;
import io.github.isfmodel.precondition.Finding;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.source.Citation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who certainly counts towards a strength, and who may. */
class PledgeFactsTest {

  private static final Contributor SOMEBODY =
      new Contributor.Unnamed("several countries", new Quantity.Between(2, 3));

  private static Pledge pledge(ActorId by, PledgeState state, Phase... phases) {
    return Sample.pledge("p-" + by.value(), by, PledgeKind.TROOPS)
        .addHistory(Sample.step(state, "2026-01-10").addPhases(phases).build())
        .build();
  }

  private static Phase phase(long number, PledgeState readiness) {
    return Phase.builder().measure(troops(number)).readiness(readiness).build();
  }

  private static Pledge thousand(ActorId by) {
    return pledge(by, PledgeState.ANNOUNCED, phase(1_000, PledgeState.ANNOUNCED));
  }

  private static Truth reach(Quantity threshold, Unit unit, Pledge... pledges) {
    return new DossierFacts(Sample.dossier().withPledges(pledges), LocalDate.of(2026, 6, 1))
        .finding(new Proposition.PledgesReach(FORCE, Measure.of(threshold, unit)))
        .truth();
  }

  private static Truth reach(long threshold, Unit unit, Pledge... pledges) {
    return reach(new Quantity.Exactly(threshold), unit, pledges);
  }

  @ParameterizedTest
  @CsvSource({"1000, MET", "1001, UNKNOWN", "2000, UNKNOWN", "2001, NOT_MET"})
  void whoIsNotNamedMayBeAmongThoseCounted(long threshold, Truth truth) {
    Pledge unnamed = thousand(EGYPT).withContributor(SOMEBODY);

    assertThat(reach(threshold, Unit.TROOPS, thousand(MOROCCO), unnamed)).isEqualTo(truth);
  }

  @ParameterizedTest
  @CsvSource({"states", "contributors", "states-and-organizations"})
  void aThresholdInContributorsCountsEachOnce(String code) {
    Unit unit = Unit.of(code);
    Pledge again = thousand(MOROCCO).withKind(PledgeKind.POLICE);
    Pledge interested = pledge(INDONESIA, PledgeState.INTERESTED);
    Pledge[] two = {thousand(EGYPT), thousand(MOROCCO), again, interested};

    assertThat(reach(2, unit, two)).isEqualTo(Truth.MET);
    assertThat(reach(3, unit, two)).isEqualTo(Truth.NOT_MET);
  }

  @Test
  void whoIsNotNamedOrAGroupMayBeSeveralContributors() {
    Pledge unnamed = thousand(EGYPT).withContributor(SOMEBODY);

    assertThat(reach(4, Unit.STATES, thousand(MOROCCO), unnamed)).isEqualTo(Truth.UNKNOWN);
    assertThat(reach(5, Unit.STATES, thousand(MOROCCO), unnamed)).isEqualTo(Truth.NOT_MET);
    assertThat(reach(5, Unit.STATES, thousand(MOROCCO), thousand(NEIGHBOURS)))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void whoIsNoStateIsAContributorAllTheSame() {
    assertThat(reach(1, Unit.CONTRIBUTORS, thousand(Sample.BOARD))).isEqualTo(Truth.MET);
    assertThat(reach(1, Unit.STATES, thousand(Sample.BOARD))).isEqualTo(Truth.NOT_MET);
  }

  @Test
  void aUnitThatNoPledgeIsMeasuredInIsNotDenied() {
    assertThat(reach(20, Unit.VEHICLES, thousand(MOROCCO))).isEqualTo(Truth.UNKNOWN);
    assertThat(reach(20, Unit.VEHICLES)).isEqualTo(Truth.UNKNOWN);
    assertThat(reach(20, Unit.POLICE, thousand(MOROCCO))).isEqualTo(Truth.NOT_MET);
  }

  @ParameterizedTest
  @CsvSource({"40, MET", "39, UNKNOWN", "30, UNKNOWN", "29, NOT_MET"})
  void nearAThresholdOfNearlySoManyNobodyCanTell(long pledged, Truth truth) {
    Pledge exactly = pledge(MOROCCO, PledgeState.ANNOUNCED, phase(pledged, PledgeState.ANNOUNCED));

    assertThat(reach(new Quantity.Nearly(40), Unit.TROOPS, exactly)).isEqualTo(truth);
    assertThat(reach(new Quantity.About(40), Unit.TROOPS, exactly)).isEqualTo(truth);
  }

  @ParameterizedTest
  @CsvSource({"1000, MET", "999, UNKNOWN", "900, UNKNOWN", "899, NOT_MET", "22, NOT_MET"})
  void farBelowAThresholdOfAboutAThousandItIsNotReached(long pledged, Truth truth) {
    Pledge exactly = pledge(MOROCCO, PledgeState.ANNOUNCED, phase(pledged, PledgeState.ANNOUNCED));

    assertThat(reach(new Quantity.About(1_000), Unit.TROOPS, exactly)).isEqualTo(truth);
    assertThat(reach(new Quantity.Nearly(1_000), Unit.TROOPS, exactly)).isEqualTo(truth);
  }

  @Test
  void nothingAtAllIsNotNearlySoMany() {
    assertThat(reach(new Quantity.Nearly(10), Unit.TROOPS)).isEqualTo(Truth.NOT_MET);
    assertThat(reach(new Quantity.About(1), Unit.TROOPS)).isEqualTo(Truth.NOT_MET);
  }

  /** Of 1,500 in one step 500 are only of interest; the sums of a force count 1,000. */
  @Test
  void aPartThatIsNotConfirmedStaysBehind() {
    Phase[] parts = {phase(1_000, PledgeState.APPROVED), phase(500, PledgeState.INTERESTED)};

    assertThat(reach(1_000, Unit.TROOPS, pledge(MOROCCO, PledgeState.APPROVED, parts)))
        .isEqualTo(Truth.MET);
    assertThat(reach(1_001, Unit.TROOPS, pledge(MOROCCO, PledgeState.APPROVED, parts)))
        .isEqualTo(Truth.NOT_MET);
  }

  @Test
  void aPartGoesWithAPledgeThatWasNoFurtherThanIt() {
    Pledge confirmed =
        Sample.pledge("p", MOROCCO, PledgeKind.TROOPS)
            .addHistory(
                Sample.step(PledgeState.INTERESTED, "2026-01-10")
                    .addPhases(phase(1_000, PledgeState.INTERESTED))
                    .build(),
                Sample.step(PledgeState.APPROVED, "2026-02-10").build())
            .build();

    assertThat(reach(1_000, Unit.TROOPS, confirmed)).isEqualTo(Truth.MET);
  }

  @ParameterizedTest
  @CsvSource({"0, MET", "1, UNKNOWN", "999, UNKNOWN", "1000, NOT_MET"})
  void whatWasReducedByNobodyKnowsHowManyIsFewerThanBefore(long threshold, Truth truth) {
    Pledge reduced =
        Sample.pledge("p", MOROCCO, PledgeKind.TROOPS)
            .addHistory(
                Sample.step(PledgeState.APPROVED, "2026-01-10")
                    .addPhases(phase(1_000, PledgeState.APPROVED))
                    .build(),
                Sample.step(PledgeState.REDUCED, "2026-02-10").build())
            .build();

    assertThat(reach(threshold, Unit.TROOPS, reduced)).isEqualTo(truth);
  }

  /** An announcement that nobody verified makes a strength neither reached nor missed. */
  @ParameterizedTest
  @CsvSource({"0, MET", "1, UNKNOWN", "1000, UNKNOWN", "1001, NOT_MET"})
  void anUnverifiedStepIsNeitherThereNorAbsent(long threshold, Truth truth) {
    assertThat(reach(threshold, Unit.TROOPS, thousand(MOROCCO, thirdHand()))).isEqualTo(truth);
  }

  @ParameterizedTest
  @CsvSource({"1000, UNKNOWN", "1001, NOT_MET"})
  void anUnverifiedWithdrawalTakesNothingAwayForCertain(long threshold, Truth truth) {
    PledgeStep withdrawal =
        Sample.step(PledgeState.WITHDRAWN, "2026-02-10").citations(List.of(thirdHand())).build();
    Pledge announced = thousand(MOROCCO, Sample.seen());
    Pledge withdrawn = announced.withHistory(announced.history().get(0), withdrawal);

    assertThat(reach(threshold, Unit.TROOPS, withdrawn)).isEqualTo(truth);
  }

  @Test
  void aStepThatSomeSourceVerifiesCounts() {
    assertThat(reach(1_000, Unit.TROOPS, thousand(MOROCCO, thirdHand(), Sample.seen())))
        .isEqualTo(Truth.MET);
  }

  @Test
  void theUnverifiedStepIsShown() {
    Pledge pledge = thousand(MOROCCO, thirdHand());
    Finding found =
        new DossierFacts(Sample.dossier().withPledges(pledge), LocalDate.of(2026, 6, 1))
            .finding(new Proposition.PledgesReach(FORCE, troops(1_000)));

    assertThat(found.evidence())
        .extracting(Evidence::entity, Evidence::citations)
        .containsExactly(tuple(pledge.id(), List.of(thirdHand())));
  }

  private static Pledge thousand(ActorId by, Citation... citations) {
    Pledge pledge = thousand(by);
    return pledge.withHistory(pledge.history().get(0).withCitations(citations));
  }

  /** Interested, suspended and reduced is not announced. */
  @Test
  void whatWasReducedIsConfirmedOnlyIfItHadBeenAnnounced() {
    Pledge reduced =
        Sample.pledge("p", MOROCCO, PledgeKind.TROOPS)
            .addHistory(
                Sample.step(PledgeState.INTERESTED, "2026-01-10")
                    .addPhases(phase(200, PledgeState.INTERESTED))
                    .build(),
                Sample.step(PledgeState.SUSPENDED, "2026-02-10").build(),
                Sample.step(PledgeState.REDUCED, "2026-03-10")
                    .addPhases(phase(100, PledgeState.INTERESTED))
                    .build())
            .build();

    assertThat(reach(100, Unit.TROOPS, reduced)).isEqualTo(Truth.NOT_MET);
    assertThat(reach(1, Unit.STATES, reduced)).isEqualTo(Truth.NOT_MET);
  }

  @Test
  void aPartThatIsOutDoesNotCount() {
    Phase[] parts = {phase(200, PledgeState.DEPLOYED), phase(100, PledgeState.WITHDRAWN)};

    assertThat(reach(200, Unit.TROOPS, pledge(MOROCCO, PledgeState.DEPLOYED, parts)))
        .isEqualTo(Truth.MET);
    assertThat(reach(201, Unit.TROOPS, pledge(MOROCCO, PledgeState.DEPLOYED, parts)))
        .isEqualTo(Truth.NOT_MET);
  }

  @Test
  void whatWasWithdrawnBeginsAnewWithoutASize() {
    Pledge anew =
        Sample.pledge("p", MOROCCO, PledgeKind.TROOPS)
            .addHistory(
                Sample.step(PledgeState.DEPLOYED, "2026-01-10")
                    .addPhases(phase(1_300, PledgeState.DEPLOYED))
                    .build(),
                Sample.step(PledgeState.WITHDRAWN, "2026-02-10").build(),
                Sample.step(PledgeState.ANNOUNCED, "2026-03-10").build())
            .build();

    assertThat(reach(1, Unit.TROOPS, anew)).isEqualTo(Truth.UNKNOWN);
    assertThat(reach(1, Unit.STATES, anew)).isEqualTo(Truth.MET);
  }

  /** Egypt is among the neighbours to the end of 2026. */
  @ParameterizedTest
  @CsvSource({"3000, MET", "3001, UNKNOWN", "4000, UNKNOWN", "4001, NOT_MET"})
  void aGroupMayCountWhatItsMembersPledge(long threshold, Truth truth) {
    Pledge group = pledge(NEIGHBOURS, PledgeState.ANNOUNCED, phase(2_000, PledgeState.ANNOUNCED));
    Pledge[] pledges = {thousand(EGYPT), group, thousand(MOROCCO)};

    assertThat(reach(threshold, Unit.TROOPS, pledges)).isEqualTo(truth);
    assertThat(reach(threshold, Unit.PERSONNEL, pledges)).isEqualTo(truth);
  }

  @Test
  void whoIsNoLongerAMemberIsCountedApart() {
    Pledge group = pledge(NEIGHBOURS, PledgeState.ANNOUNCED, phase(2_000, PledgeState.ANNOUNCED));
    Proposition reached =
        new Proposition.PledgesReach(FORCE, Measure.of(new Quantity.Exactly(3_000), Unit.TROOPS));
    DossierFacts later =
        new DossierFacts(
            Sample.dossier().withPledges(thousand(EGYPT), group), LocalDate.of(2027, 1, 2));
    DossierFacts before =
        new DossierFacts(
            Sample.dossier().withPledges(thousand(EGYPT), group), LocalDate.of(2027, 1, 1));

    assertThat(later.finding(reached).truth()).isEqualTo(Truth.MET);
    assertThat(before.finding(reached).truth()).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void aMemberOfAGroupWithinAGroupBelongsToBoth() {
    ActorId circle = ActorId.of("circle");
    Actor wider =
        Actor.builder()
            .id(circle)
            .name("Circle")
            .kind(ActorKind.GROUP)
            .addMembers(
                Membership.builder().member(NEIGHBOURS).build(),
                Membership.builder().member(circle).build())
            .build();
    List<Actor> actors = new ArrayList<>(Sample.dossier().actors());
    actors.add(wider);

    assertThat(
            PossibleMembers.of(
                new Contributor.Named(circle),
                Sample.dossier().withActors(actors),
                LocalDate.of(2026, 6, 1)))
        .containsExactly(NEIGHBOURS, EGYPT, Sample.ISRAEL);
    assertThat(PossibleMembers.of(SOMEBODY, Sample.dossier(), LocalDate.of(2026, 6, 1))).isEmpty();
  }
}
