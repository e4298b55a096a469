package io.github.isfmodel.time;

import static io.github.isfmodel.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.generators.TextArbitraries;
import io.github.isfmodel.generators.TimeArbitraries;
import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimePhraseTest {

  private static final LocalDate FRIDAY = LocalDate.of(2025, 12, 12);

  @ParameterizedTest(name = "{0} said on {1}")
  @CsvSource({
    "today, 2025-12-12, 2025-12-12, 2025-12-12",
    "yesterday, 2026-01-01, 2025-12-31, 2025-12-31",
    "tomorrow, 2025-12-31, 2026-01-01, 2026-01-01",
    "tomorrow, 2024-02-28, 2024-02-29, 2024-02-29",
    "on Wednesday, 2025-10-30, 2025-10-29, 2025-10-29",
    "Wednesday, 2025-10-30, 2025-10-29, 2025-10-29",
    "on Wednesday, 2025-12-12, 2025-12-10, 2025-12-10",
    "on Thursday, 2025-10-30, 2025-10-30, 2025-10-30",
    "on Friday, 2025-10-30, 2025-10-24, 2025-10-24",
    "coming Friday, 2025-10-30, 2025-10-31, 2025-10-31",
    "coming Friday, 2025-10-31, 2025-11-07, 2025-11-07",
    "on coming Sunday, 2025-12-27, 2025-12-28, 2025-12-28",
    "this week, 2025-10-30, 2025-10-26, 2025-11-02",
    "next week, 2025-10-30, 2025-11-02, 2025-11-09",
    "last week, 2025-10-30, 2025-10-19, 2025-10-26",
    "this week, 2025-11-02, 2025-10-27, 2025-11-08",
    "this month, 2024-02-10, 2024-02-01, 2024-02-29",
    "next month, 2025-12-12, 2026-01-01, 2026-01-31",
    "next month, 2026-01-31, 2026-02-01, 2026-02-28",
    "last month, 2026-03-31, 2026-02-01, 2026-02-28",
    "in last month, 2026-01-15, 2025-12-01, 2025-12-31",
    "this year, 2025-12-12, 2025-01-01, 2025-12-31",
    "next year, 2025-12-12, 2026-01-01, 2026-12-31",
    "last year, 2024-02-29, 2023-01-01, 2023-12-31",
    "early next month, 2025-12-12, 2026-01-01, 2026-01-10",
    "mid next month, 2025-12-12, 2026-01-11, 2026-01-20",
    "late next month, 2025-12-12, 2026-01-21, 2026-01-31",
    "late this month, 2024-02-10, 2024-02-21, 2024-02-29",
    "early next year, 2025-12-12, 2026-01-01, 2026-04-30",
    "mid next year, 2025-12-12, 2026-05-01, 2026-08-31",
    "late next year, 2025-12-12, 2026-09-01, 2026-12-31",
    "the end of next month, 2025-12-12, 2026-01-31, 2026-01-31",
    "the end of this month, 2024-02-01, 2024-02-29, 2024-02-29",
    "the end of next year, 2025-12-12, 2026-12-31, 2026-12-31",
    "the end of 2027, 2025-11-03, 2027-12-31, 2027-12-31",
    "2027, 2025-11-03, 2027-01-01, 2027-12-31",
    "in 2027, 2025-11-03, 2027-01-01, 2027-12-31",
    "early 2026, 2025-11-03, 2026-01-01, 2026-04-30",
    "January, 2025-12-12, 2026-01-01, 2026-01-31",
    "December, 2025-12-12, 2025-12-01, 2025-12-31",
    "in November, 2025-12-12, 2026-11-01, 2026-11-30",
    "in early October, 2025-10-20, 2025-10-01, 2025-10-10",
    "late February 2024, 2025-12-12, 2024-02-21, 2024-02-29",
    "the end of February, 2027-12-01, 2028-02-29, 2028-02-29",
    "May 2026, 2025-12-12, 2026-05-01, 2026-05-31",
    "in 14 days, 2025-12-20, 2026-01-03, 2026-01-03",
    "in 1 day, 2024-02-28, 2024-02-29, 2024-02-29",
    "in 0 days, 2025-12-12, 2025-12-12, 2025-12-12",
    "in 2 weeks, 2025-10-30, 2025-11-09, 2025-11-16",
    "in 2 months, 2025-12-31, 2026-02-01, 2026-02-28",
    "in 3 years, 2025-12-12, 2028-01-01, 2028-12-31",
    "within 14 days, 2025-12-20, 2025-12-21, 2026-01-03",
    "within 1 month, 2026-01-31, 2026-02-01, 2026-02-28",
    "within 1 year, 2024-02-29, 2024-03-01, 2025-02-28",
    "within 0 days, 2025-12-12, 2025-12-12, 2025-12-12",
    "within 100 days, 2025-11-17, 2025-11-18, 2026-02-25",
  })
  void readsThePhrase(String phrase, LocalDate on, LocalDate earliest, LocalDate latest) {
    assertThat(TimePhrase.read(phrase, on)).isEqualTo(Span.of(earliest, latest));
  }

  @ParameterizedTest
  @CsvSource({
    "as early as next month, 2026-01-01,",
    "as early as March 2026, 2026-03-01,",
    "since October, 2025-10-01,",
    "since Wednesday, 2025-12-10,",
    "after the end of 2027, 2028-01-01,",
    "after next month, 2026-02-01,",
    "by early next month,, 2026-01-10",
    "by the end of 2027,, 2027-12-31",
    "until the end of 2027,, 2027-12-31",
    "until within 14 days,, 2025-12-26",
  })
  void readsThePhraseAsABound(String phrase, LocalDate earliest, LocalDate latest) {
    assertThat(TimePhrase.read(phrase, FRIDAY)).isEqualTo(bound(earliest, latest));
  }

  @ParameterizedTest(name = "{0} said on {1}")
  @CsvSource({
    "by Friday, 2025-12-08,, 2025-12-12",
    "by Friday, 2025-12-12,, 2025-12-19",
    "until on Friday, 2025-12-08,, 2025-12-12",
    "until Friday, 2025-12-12,, 2025-12-19",
    "by coming Friday, 2025-12-08,, 2025-12-12",
    "as early as Wednesday, 2025-12-08, 2025-12-10,",
    "as early as Wednesday, 2025-12-10, 2025-12-10,",
    "since Wednesday, 2025-12-10, 2025-12-03,",
    "after Wednesday, 2025-12-08, 2025-12-04,",
    "since March, 2025-12-08, 2025-03-01,",
    "since in March, 2026-02-28, 2025-03-01,",
    "since December, 2025-12-08, 2024-12-01,",
    "since early December, 2025-12-10, 2024-12-01,",
    "since early December, 2025-12-11, 2025-12-01,",
    "since the end of March, 2025-12-08, 2025-03-31,",
    "since March 2026, 2025-12-08, 2026-03-01,",
    "as early as March, 2025-12-08, 2026-03-01,",
    "as early as December, 2025-12-08, 2025-12-01,",
    "by March, 2025-12-08,, 2026-03-31",
    "by December, 2025-12-08,, 2025-12-31",
    "by early December, 2025-12-10,, 2025-12-10",
    "by early December, 2025-12-11,, 2026-12-10",
    "until in early December, 2025-12-11,, 2026-12-10",
    "after early December, 2025-12-11, 2025-12-11,",
  })
  void aDeadlineLooksAheadAndWhatLastsSinceLooksBack(
      String phrase, LocalDate on, LocalDate earliest, LocalDate latest) {
    assertThat(TimePhrase.read(phrase, on)).isEqualTo(bound(earliest, latest));
  }

  private static Span bound(LocalDate earliest, LocalDate latest) {
    return Span.of(
        earliest == null ? LocalDate.MIN : earliest, latest == null ? LocalDate.MAX : latest);
  }

  @Test
  void caseAndSurroundingBlanksDoNotMatter() {
    assertThat(TimePhrase.read("\t As Early As NEXT Month\n", FRIDAY))
        .isEqualTo(TimePhrase.read("as early as next month", FRIDAY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "soon",
        "very soon",
        "next",
        "week",
        "nextmonth",
        "on",
        "coming",
        "on March",
        "in Wednesday",
        "Septober",
        "March 02026",
        "26",
        "02026",
        "in -1 days",
        "in 10000 days",
        "in ١٤ days",
        "in 14 fortnights",
        "by",
        "by by March",
        "as early as as early as March",
        "tomorrow morning",
        "märz",
        "this wee\u212a"
      })
  void refusesEverythingElse(String phrase) {
    assertThat(TimePhrase.find(phrase, FRIDAY)).isEmpty();
    assertRefused(
        () -> TimePhrase.read(phrase, FRIDAY),
        "time phrase '"
            + phrase
            + "' cannot be read as days; write a phrase such as \"early next month\" or \"as early"
            + " as March 2026\" (docs/time-phrases.md lists all); where no days are meant, use a time"
            + " of type vague");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "2025-12-12|is a day; use a time of type day",
        "28/08/2025|is a day; use a time of type day",
        "28 August 2025|is a day; use a time of type day",
        "on the 1st of March|is a day; use a time of type day",
        "August 28, 2025|is a day; use a time of type day",
        "March 3rd|is a day; use a time of type day",
        "Q1 2026|is a span of days; use a time of type between",
        "the first half of 2025|is a span of days; use a time of type between",
        "2025-2026|is a span of days; use a time of type between",
        "from May to June|is a span of days; use a time of type between",
        "before August|begins with \"before\", which is not read; use a time of type not-after, or"
            + " write \"by\" where what follows is meant too",
        "next Monday|means different days to different people; write the weekday alone for the last"
            + " one, with \"coming\" for the next one",
        "by this Friday|means different days to different people; write the weekday alone for the"
            + " last one, with \"coming\" for the next one",
        "early next week|names a part of a week, which has none; name the week, or use a time of type"
            + " between",
        "the end of next week|names a part of a week, which has none; name the week, or use a time"
            + " of type between",
        "in five days|has a number in words; write it in digits, as in \"in 14 days\"",
        "within a month|has a number in words; write it in digits, as in \"in 14 days\"",
        "mid-August|has a hyphen between its words; write one space between words",
        "late\u20132026|has a hyphen between its words; write one space between words",
        "next  month|has more or other blanks than one space between words; write one space between"
            + " words",
        "by\u00a0March|has more or other blanks than one space between words; write one space between"
            + " words",
        "March 26|has no year of four digits; write all four; of a day, use a time of type day",
      })
  void tellsWhyAPhraseIsRefused(String phrase, String told) {
    assertThat(TimePhrase.find(phrase, FRIDAY)).isEmpty();
    assertRefused(() -> TimePhrase.read(phrase, FRIDAY), "time phrase '" + phrase + "' " + told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-such-code", "some  day", "Q5", "before"})
  void whatHasMoreThanOneMistakeIsOnlyRefused(String phrase) {
    assertThatThrownBy(() -> TimePhrase.read(phrase, FRIDAY))
        .hasMessageContaining("cannot be read as days; ");
  }

  @ParameterizedTest
  @CsvSource({
    "yesterday, -999999999-01-01",
    "last week, -999999999-01-01",
    "this week, +999999999-12-31",
    "on Friday, -999999999-01-01",
    "tomorrow, +999999999-12-31",
    "next month, +999999999-12-31",
    "in 9999 years, +999999999-12-31",
    "within 9999 years, +999999999-12-31",
    "after today, +999999999-12-31",
    "coming Monday, +999999999-12-31",
    "January, +999999999-12-31",
  })
  void refusesToLeaveTheCalendar(String phrase, LocalDate on) {
    assertThat(TimePhrase.find(phrase, on)).isEmpty();
    assertRefused(
        () -> TimePhrase.read(phrase, on),
        "time phrase '"
            + phrase
            + "' leads beyond the calendar when said on "
            + on
            + "; correct the number or the day on which it was said");
  }

  @Provide
  Arbitrary<String> phrases() {
    return TimeArbitraries.phrases();
  }

  @Provide
  Arbitrary<LocalDate> extremeDates() {
    return TimeArbitraries.extremeDates();
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> scrambled =
        Arbitraries.of(
                "in", "the end of", "next", "14", "days", "early", "March", "by", "on", "0000")
            .list()
            .ofMaxSize(5)
            .map(words -> String.join(" ", words));
    return Arbitraries.oneOf(phrases(), scrambled, TextArbitraries.texts(), Arbitraries.strings());
  }

  @Property(tries = 2000)
  void throwsNothingButARefusal(
      @ForAll("texts") String phrase, @ForAll("extremeDates") LocalDate on) {
    try {
      Span span = TimePhrase.read(phrase, on);
      assertThat(TimePhrase.find(phrase, on)).contains(span);
      assertThat(span.earliest()).isBeforeOrEqualTo(span.latest());
    } catch (InvalidValueException refused) {
      assertThat(refused.wanted()).isEqualTo("time phrase");
      assertThat(refused.given()).isEqualTo(phrase);
    }
  }

  @Property
  void everyListedPhraseIsReadOnAnyUsualDay(@ForAll("phrases") String phrase) {
    Span span = TimePhrase.read(phrase, FRIDAY);
    assertThat(span.hasStart() || span.hasEnd()).isTrue();
  }

  @Property(tries = 1000)
  void neverEndsEarlierWhenSaidADayLater(
      @ForAll("phrases") String phrase, @ForAll("dates") LocalDate on) {
    assertThat(TimePhrase.read(phrase, on.plusDays(1)).latest())
        .isAfterOrEqualTo(TimePhrase.read(phrase, on).latest());
  }

  @Property(tries = 1000)
  void neverBeginsEarlierWhenSaidADayLater(
      @ForAll("phrases") String phrase, @ForAll("dates") LocalDate on) {
    assertThat(TimePhrase.read(phrase, on.plusDays(1)).earliest())
        .isAfterOrEqualTo(TimePhrase.read(phrase, on).earliest());
  }

  @Provide
  Arbitrary<LocalDate> dates() {
    return TimeArbitraries.dates();
  }

  @Property
  void aPartLiesInItsWhole(@ForAll("dates") LocalDate on, @ForAll("wholes") String whole) {
    Span span = TimePhrase.read(whole, on);
    LocalDate next = span.earliest();
    for (String part : new String[] {"early ", "mid ", "late "}) {
      Span third = TimePhrase.read(part + whole, on);
      assertThat(third.earliest()).isEqualTo(next);
      next = third.latest().plusDays(1);
    }
    assertThat(next).isEqualTo(span.latest().plusDays(1));
    assertThat(TimePhrase.read("the end of " + whole, on))
        .isEqualTo(Span.of(span.latest(), span.latest()));
  }

  @Provide
  Arbitrary<String> wholes() {
    return Arbitraries.of(
        "this month", "next month", "last year", "next year", "February", "March 2026", "2027");
  }

  @Property
  void boundsKeepOneEndOfThePhrase(@ForAll("dates") LocalDate on, @ForAll("wholes") String whole) {
    Span span = TimePhrase.read(whole, on);
    Span from = Span.of(span.earliest(), LocalDate.MAX);
    Span to = Span.of(LocalDate.MIN, span.latest());
    assertThat(TimePhrase.read("as early as " + whole, on)).isEqualTo(from);
    assertThat(TimePhrase.read("since " + whole, on)).isEqualTo(since(whole, span));
    assertThat(TimePhrase.read("by " + whole, on)).isEqualTo(to);
    assertThat(TimePhrase.read("until " + whole, on)).isEqualTo(to);
    assertThat(span.before(TimePhrase.read("after " + whole, on))).isTrue();
  }

  /** Alone the first February that is not over is meant, and so the one before was over. */
  private static Span since(String whole, Span span) {
    LocalDate first = span.earliest();
    return Span.of(whole.equals("February") ? first.minusYears(1) : first, LocalDate.MAX);
  }

  @Property
  void caseNeverMatters(@ForAll("phrases") String phrase, @ForAll("dates") LocalDate on) {
    assertThat(TimePhrase.read(phrase.toUpperCase(Locale.ROOT), on))
        .isEqualTo(TimePhrase.read(phrase, on));
  }
}
