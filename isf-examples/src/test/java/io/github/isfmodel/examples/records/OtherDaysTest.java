package io.github.isfmodel.examples.records;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.claim.ClaimedValue;
import io.github.isfmodel.claim.Statement;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.HostConsent;
import io.github.isfmodel.force.StageReached;
import io.github.isfmodel.force.StrengthFigure;
import io.github.isfmodel.id.ClaimId;
import io.github.isfmodel.id.EventId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days of the fact sheets that are no day of an act. */
class OtherDaysTest {

  @ParameterizedTest
  @CsvSource({
    "interfet, transfer-begins, 2000-02-01",
    "isaf, bonn-agreement, 2001-12-05",
    "isaf, isaf-ends, 2014-12-28",
    "bosnia, sfor-first-operation-ends, 1998-06-19",
    "mfo, council-cannot-supply-the-force, 1981-05-18"
  })
  void events(String record, String event, LocalDate day) {
    assertThat(read(record).dossier().index().event(EventId.of(event)).orElseThrow().when())
        .isEqualTo(When.on(day));
  }

  @ParameterizedTest
  @CsvSource({"isaf, isaf, 2001-12-05", "mfo, mfo, 1981-08-03"})
  void consents(String record, String force, LocalDate day) {
    assertThat(force(record, force).consents())
        .isNotEmpty()
        .extracting(HostConsent::when)
        .containsOnly(When.on(day));
  }

  @ParameterizedTest
  @CsvSource({
    "isaf, isaf, 2014-12-28",
    "bosnia, ifor, 1995-12-20",
    "mfo, mfo, 1982-04-25",
    "tiph, tiph, 1997-02-01"
  })
  void stages(String record, String force, LocalDate day) {
    assertThat(force(record, force).stages()).extracting(StageReached::when).contains(When.on(day));
  }

  @Test
  void theUnitedKingdomLedIsafUntilTheEndOfApril2002() {
    assertThat(force("isaf", "isaf").roles())
        .anySatisfy(role -> assertThat(role.until()).contains(When.on(LocalDate.of(2002, 4, 30))));
  }

  @Test
  void theStrengthOfTheMfoIsThatOfOneDay() {
    List<StrengthFigure> strengths = force("mfo", "mfo").strengths();

    assertThat(strengths)
        .isNotEmpty()
        .extracting(StrengthFigure::asOf)
        .containsOnly(When.on(LocalDate.of(2011, 9, 30)));
  }

  @Test
  void theAgreementOnHebronIsOfJanuary1997() {
    assertThat(
            read("tiph")
                .dossier()
                .index()
                .resolution(ResolutionId.of("agreement-1997"))
                .orElseThrow()
                .adoptedOn())
        .contains(LocalDate.of(1997, 1, 21));
  }

  @Test
  void thePageThatSaysANovemberDayTooLateIsOnRecordAsAClaim() {
    FactSheet bosnia = read("bosnia");

    assertThat(
            bosnia
                .dossier()
                .index()
                .claim(ClaimId.of("page-prints-2-november"))
                .orElseThrow()
                .statement())
        .isInstanceOfSatisfying(
            Statement.About.class,
            about ->
                assertThat(about.value())
                    .isEqualTo(new ClaimedValue.Time(When.on(LocalDate.of(2025, 11, 2)))));
    assertThat(bosnia.endUnder("eufor-althea", 2757)).contains(LocalDate.of(2025, 11, 1));
  }

  private static FactSheet read(String record) {
    return FactSheet.read("/records/" + record + ".json");
  }

  private static Force force(String record, String id) {
    return read(record).dossier().index().force(ForceId.of(id)).orElseThrow();
  }
}
