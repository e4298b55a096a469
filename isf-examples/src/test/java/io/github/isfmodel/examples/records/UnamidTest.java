package io.github.isfmodel.examples.records;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.dossier.RenewalAnswer;
import io.github.isfmodel.dossier.RenewalCheck;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Darfur 2007 and 2008: the African Union and the Council each renew what they gave. */
class UnamidTest {

  private static final FactSheet SHEET = FactSheet.read("/records/unamid.json");
  private static final ForceId UNAMID = ForceId.of("unamid");
  private static final ActorId UNION = ActorId.of("au-psc");
  private static final ActorId COUNCIL = ActorId.of("unsc");

  private static List<RenewalAnswer> renewals(String on) {
    return RenewalCheck.of(SHEET.dossier(), UNAMID, LocalDate.parse(on));
  }

  @Test
  void beforeEitherTermEndsEachBodyHasToRenewItsOwn() {
    assertThat(renewals("2008-07-20"))
        .extracting(RenewalAnswer::deciders)
        .containsExactly(List.of(COUNCIL), List.of(UNION));
    assertThat(renewals("2008-07-20"))
        .extracting(RenewalAnswer::lastDay)
        .containsExactly(
            Optional.of(LocalDate.parse("2008-07-31")), Optional.of(LocalDate.parse("2008-12-31")));
    assertThat(renewals("2008-07-20"))
        .allSatisfy(
            renewal -> {
              assertThat(renewal.proposal()).isEmpty();
              assertThat(renewal.isNeeded()).isTrue();
            });
  }

  @Test
  void whatTheUnionRenewsOn21July2008TheCouncilStillHasTo() {
    List<RenewalAnswer> renewals = renewals("2008-07-21");

    assertThat(renewals).hasSize(2);
    assertThat(renewals.get(0).proposal().map(text -> text.id().value())).contains("au-2008");
    assertThat(renewals.get(0).lastDay()).contains(LocalDate.parse("2008-12-31"));
    assertThat(renewals.get(1).proposal()).isEmpty();
    assertThat(renewals.get(1).deciders()).containsExactly(COUNCIL);
    assertThat(renewals.get(1).lastDay()).contains(LocalDate.parse("2008-07-31"));
  }

  @Test
  void theCouncilsTermThatThisRecordLeavesToRunOutIsLookedAtBesideThatOfTheUnion() {
    assertThat(renewals("2008-08-02"))
        .extracting(RenewalAnswer::deciders)
        .containsExactly(List.of(UNION), List.of(COUNCIL));
    assertThat(
            RenewalCheck.ofGiver(SHEET.dossier(), UNAMID, COUNCIL, LocalDate.parse("2008-08-02")))
        .singleElement()
        .satisfies(
            renewal ->
                assertThat(renewal.shortfalls())
                    .extracting(each -> each.message())
                    .containsExactly(
                        "the term ended on 2008-07-31, and a renewal on 2008-08-02 leaves 1 day"
                            + " without a mandate of Security Council"));
  }
}
