package io.github.isfmodel.time;

import static io.github.isfmodel.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.generators.TimeArbitraries;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDateTest {

  @Provide
  Arbitrary<LocalDate> dates() {
    return TimeArbitraries.dates();
  }

  @Property
  void everyDayIsReadAsItIsWritten(@ForAll("dates") LocalDate date) {
    assertThat(IsoDate.parse(date.toString())).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-02-29", "2000-02-29", "2024-02-29", "9999-12-31"})
  void readsLeapDaysAndTheLastDay(String text) {
    assertThat(IsoDate.parse(text)).isEqualTo(LocalDate.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2025-2-30",
        "2025/11-17",
        "2025-11/17",
        "2025-11-1x",
        "202x-11-17",
        "20---11-17",
        "2025-1:-17",
        "2025-11-17 ",
        "+12345-01-01",
        "202",
        "20x5",
        "2025/07",
        "2025-0x",
        "x025-07",
        "\u0662025-11-17",
        "20251117"
      })
  void refusesWhatIsNotOfTheForm(String text) {
    assertRefused(
        () -> IsoDate.parse(text),
        "date '" + text + "' is not of the form YYYY-MM-DD; write for example 2025-11-17");
  }

  @ParameterizedTest
  @CsvSource({"2006-07, month, in-month", "0000-99, month, in-month", "2006, year, between"})
  void lessThanADayIsNoReasonToInventOne(String text, String what, String type) {
    assertRefused(
        () -> IsoDate.parse(text),
        "date '"
            + text
            + "' is a "
            + what
            + " and no day; write the day as well; where it is not known, use a time of type "
            + type);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-00-17, give a month from 01 to 12",
    "2025-13-17, give a month from 01 to 12",
    "2025-31-12, give a month from 01 to 12",
    "2025-11-00, give a day from 01 to 30",
    "2025-11-31, give a day from 01 to 30",
    "2025-02-29, give a day from 01 to 28",
    "2024-02-30, give a day from 01 to 29",
    "1900-02-29, give a day from 01 to 28"
  })
  void refusesDaysThatDoNotExist(String text, String remedy) {
    assertRefused(
        () -> IsoDate.parse(text), "date '" + text + "' is not in the calendar; " + remedy);
  }
}
