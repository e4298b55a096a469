package io.github.isfmodel.examples.records;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.dossier.RenewalAnswer;
import io.github.isfmodel.dossier.RenewalCheck;
import io.github.isfmodel.dossier.RenewalShortfall;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.mandate.MandateState;
import io.github.isfmodel.mandate.UnturnedKeys;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.resolution.Stage;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Hebron 1997 to 2019: renewed every six months by both parties, until one declined. */
class TiphTest {

  private static final FactSheet SHEET = FactSheet.read("/records/tiph.json");

  @Test
  void eachTermLastsSixMonthsFromTheFirstOfAMonth() {
    assertThat(SHEET.on("tiph", "1997-01-31").state()).isEqualTo(MandateState.NOT_YET);
    assertThat(SHEET.on("tiph", "1997-02-01").lastDay()).contains(LocalDate.parse("1997-07-31"));
    assertThat(SHEET.on("tiph", "2018-08-01").lastDay()).contains(LocalDate.parse("2019-01-31"));
  }

  @Test
  void endsOn31January2019BecauseOneKeyWasNotTurned() {
    assertThat(SHEET.on("tiph", "2019-01-31").state()).isEqualTo(MandateState.IN_FORCE);
    assertThat(SHEET.on("tiph", "2019-02-01").state()).isEqualTo(MandateState.EXPIRED);
  }

  @Test
  void evenAnAdoptedRenewalWithOneKeyHasNoEffect() {
    LifecycleStep adopted =
        LifecycleStep.builder()
            .stage(Stage.ADOPTED)
            .when(When.on(LocalDate.parse("2019-01-31")))
            .build();
    List<Resolution> acts =
        SHEET.dossier().resolutions().stream()
            .map(act -> act.id().value().equals("renewal-2019") ? act.withLifecycle(adopted) : act)
            .toList();
    Mandate mandate = Mandate.of(SHEET.dossier().forces().get(0), acts);

    assertThat(mandate.statusOn(LocalDate.parse("2019-02-01")).state())
        .isEqualTo(MandateState.EXPIRED);
    assertThat(mandate.withoutEffect())
        .containsExactly(
            new UnturnedKeys(ResolutionId.of("renewal-2019"), List.of(ActorId.of("israel"))));
  }

  @Test
  void theRenewalThatDidNotComeAboutLacksOneKey() {
    Dossier record = SHEET.dossier();
    Resolution proposal = record.index().resolution(ResolutionId.of("renewal-2019")).orElseThrow();
    RenewalAnswer answer =
        RenewalCheck.of(record, ForceId.of("tiph"), proposal, LocalDate.parse("2019-01-31"))
            .orElseThrow();

    assertThat(answer.inTime()).isEqualTo(Truth.MET);
    assertThat(answer.byCompetentBody()).isTrue();
    assertThat(answer.isBlocked()).isTrue();
    assertThat(answer.shortfalls())
        .extracting(RenewalShortfall::message)
        .containsExactly(
            "the text was rejected, by 2019-01-31",
            "Israel has to renew too, and no agreement by 2019-01-31 is recorded");
  }

  private static List<RenewalAnswer> renewals(String on) {
    return RenewalCheck.of(SHEET.dossier(), ForceId.of("tiph"), LocalDate.parse(on));
  }

  private static RenewalAnswer renewal(String on) {
    assertThat(renewals(on)).hasSize(1);
    return renewals(on).get(0);
  }

  @Test
  void beforeAnybodyProposesTheLastRenewalItLacksBothKeys() {
    RenewalAnswer renewal = renewal("2018-12-01");

    assertThat(renewal.proposal()).isEmpty();
    assertThat(renewal.isNeeded()).isTrue();
    assertThat(renewal.lastDay()).contains(LocalDate.parse("2019-01-31"));
    assertThat(renewal.shortfalls())
        .extracting(RenewalShortfall::message)
        .containsExactly(
            "Israel has to renew too, and no agreement by 2018-12-01 is recorded",
            "Palestine Liberation Organization has to renew too, and no agreement by 2018-12-01 is"
                + " recorded");
  }

  @Test
  void theRenewalThatDidNotComeAboutIsLookedAtUntilItsLastDayBesideOneThatStillCould() {
    assertThat(renewals("2019-01-31"))
        .extracting(renewal -> renewal.proposal().map(Resolution::id))
        .containsExactly(Optional.of(ResolutionId.of("renewal-2019")), Optional.empty());
    assertThat(renewal("2019-02-01").proposal()).isEmpty();
  }

  @Test
  void theRenewalsInBetweenAreNotRecorded() {
    assertThat(FactSheet.gaps(SHEET.mandate("tiph")))
        .containsExactly("1997-08-01 to 2018-07-31, ACTS_NOT_RECORDED");
    assertThat(SHEET.on("tiph", "2018-07-31").state()).isEqualTo(MandateState.UNDETERMINED);
  }
}
