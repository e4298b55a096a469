package io.github.isfmodel.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.generators.TextArbitraries;
import io.github.isfmodel.generators.TimeArbitraries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of phrases says what is read, and which days it means. */
class TimePhrasePageTest {

  private static final LocalDate FRIDAY = LocalDate.of(2025, 12, 12);
  private static final String PAGE = page();
  private static final Pattern READ = Pattern.compile(block().replace("\n", ""));

  private static String page() {
    try {
      return Files.readString(Path.of("..", "docs", "time-phrases.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String block() {
    return Pattern.compile("```\n(.*?)```", Pattern.DOTALL)
        .matcher(PAGE)
        .results()
        .findFirst()
        .orElseThrow()
        .group(1);
  }

  /** The rows of the table in a section, cut at the bars. */
  private static Stream<String[]> rows(String heading) {
    return PAGE.substring(PAGE.indexOf(heading))
        .lines()
        .dropWhile(line -> !line.startsWith("|"))
        .takeWhile(line -> line.startsWith("|"))
        .skip(2)
        .map(line -> line.split("[|]"));
  }

  private static Stream<String> quoted(String cell) {
    return Pattern.compile("`([^`]+)`").matcher(cell).results().map(each -> each.group(1));
  }

  static List<String[]> examples() {
    return rows("## Examples")
        .map(row -> new String[] {quoted(row[1]).findFirst().orElseThrow(), row[2], row[3], row[4]})
        .toList();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleMeansTheseDays(String phrase, String on, String first, String last) {
    assertThat(TimePhrase.read(phrase, LocalDate.parse(on.strip())))
        .isEqualTo(Span.of(day(first, LocalDate.MIN), day(last, LocalDate.MAX)));
    assertThat(matches(phrase)).isTrue();
  }

  static List<String[]> begun() {
    return rows("## When it has begun")
        .map(row -> new String[] {quoted(row[1]).findFirst().orElseThrow(), row[2], row[3]})
        .toList();
  }

  @ParameterizedTest
  @MethodSource("begun")
  void anExampleHasBegunByThatDay(String phrase, String on, String begun) {
    assertThat(new When.Said(phrase, LocalDate.parse(on.strip())).begunBy())
        .isEqualTo(day(begun, LocalDate.MAX));
  }

  private static LocalDate day(String cell, LocalDate none) {
    return cell.isBlank() ? none : LocalDate.parse(cell.strip());
  }

  static List<String> refused() {
    return rows("## What is refused").flatMap(row -> quoted(row[1])).toList();
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatIsRefused(String phrase) {
    assertThat(isRead(phrase, FRIDAY)).isFalse();
    assertThat(matches(phrase)).isFalse();
  }

  private static boolean matches(String phrase) {
    String small =
        Pattern.compile("[A-Z]")
            .matcher(phrase.strip())
            .replaceAll(capital -> capital.group().toLowerCase(Locale.ROOT));
    return READ.matcher(small).matches();
  }

  private static boolean isRead(String phrase, LocalDate on) {
    try {
      TimePhrase.read(phrase, on);
      return true;
    } catch (InvalidValueException refused) {
      return false;
    }
  }

  /** Words of phrases, together as they may be or not, and any texts. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Combinators.combine(
                Arbitraries.of("", "", "as early as", "since", "by", "until", "after", " "),
                Arbitraries.of("", "in", "on", "within", "on coming"),
                Arbitraries.of("", "", "early", "mid", "late", "the end of"),
                Arbitraries.of("", "", "in", "coming"),
                Arbitraries.of("", "this", "next", "last", "0", "14", "12345", "five"),
                Arbitraries.of("day", "week", "weeks", "month", "year", "Monday", "today"),
                Arbitraries.of("", "", "", "March", "may", "2027", "March 2027", "0000", "27"))
            .as(
                (bound, first, part, in, shift, unit, name) ->
                    joined(bound, first, part, in, shift, name.isEmpty() ? unit : name));
    return Arbitraries.frequencyOf(
        Tuple.of(6, words),
        Tuple.of(1, TimeArbitraries.phrases()),
        Tuple.of(1, TextArbitraries.texts()),
        Tuple.of(1, Arbitraries.strings()));
  }

  private static String joined(String... words) {
    return Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
  }

  @Property(tries = 20_000)
  void theExpressionIsFoundInWhatIsReadAndInNothingElse(@ForAll("texts") String phrase) {
    assertThat(isRead(phrase, FRIDAY)).isEqualTo(matches(phrase));
  }

  /** The documents' days of speaking lead no phrase beyond the calendar of Java. */
  @Property
  void everyDayOfADocumentWillDo(@ForAll("phrases") String phrase) {
    assertThat(isRead(phrase, LocalDate.of(0, 1, 1))).isTrue();
    assertThat(isRead(phrase, LocalDate.of(9999, 12, 31))).isTrue();
  }

  @Provide
  Arbitrary<String> phrases() {
    return TimeArbitraries.phrases();
  }
}
