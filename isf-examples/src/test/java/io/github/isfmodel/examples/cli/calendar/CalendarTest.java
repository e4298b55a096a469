package io.github.isfmodel.examples.cli.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.isfmodel.examples.ShippedRecord;
import io.github.isfmodel.examples.cli.Run;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Consumer;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The calendar is read back with the library that wrote it. */
class CalendarTest {

  private static final String RECORDS = "src/test/resources/records/";

  @TempDir private Path folder;

  private static List<VEvent> events(String file) throws IOException, ParserException {
    Run run = Run.of("calendar", file);
    assertThat(run.code()).as(run.err()).isZero();
    Calendar calendar = new CalendarBuilder().build(new StringReader(run.out()));
    assertThat(calendar.validate().hasErrors()).isFalse();
    return calendar.getComponents(Component.VEVENT);
  }

  private static String text(VEvent event, String property) {
    return event.<Property>getRequiredProperty(property).getValue();
  }

  private static Temporal day(VEvent event) {
    return event.getDateTimeStart().getDate();
  }

  private static VEvent event(List<VEvent> events, String uid) {
    return events.stream()
        .filter(each -> text(each, Property.UID).equals(uid + "@isfmodel.github.io"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void endOfTheMandate() throws IOException, ParserException {
    VEvent end = event(events("shipped:isf-gaza"), "term.isf.unscr-2803.mandate");

    assertThat(day(end)).isEqualTo(LocalDate.parse("2027-12-31"));
    assertThat(text(end, Property.SUMMARY))
        .isEqualTo("International Stabilization Force: \"mandate\" term ends with this day");
    assertThat(text(end, Property.DESCRIPTION))
        .isEqualTo(
            "Set by S/RES/2803 (2025), subject to further action. Sources: trtworld-e6dcf388be65,"
                + " aguea-oualido, unispal-2025-11-17, general-knowledge");
    assertThat(text(end, Property.CATEGORIES)).isEqualTo("term");
  }

  @Test
  void stampIsTheLastDayOfTheRecord() throws IOException, ParserException {
    assertThat(events("shipped:isf-gaza"))
        .extracting(event -> text(event, Property.DTSTAMP))
        .containsOnly("20260928T000000Z");
  }

  @Test
  void reportsDueAndWhatBecameOfThem() throws IOException, ParserException {
    List<VEvent> events = events("shipped:isf-gaza");

    assertThat(
            text(event(events, "report.isf.unscr-2803.board-of-peace.2026-05-17"), "DESCRIPTION"))
        .contains("as of 2026-09-28: submitted by 2026-05-20");
    assertThat(
            text(event(events, "report.isf.unscr-2803.board-of-peace.2026-11-17"), "DESCRIPTION"))
        .contains("as of 2026-09-28: next");
    assertThat(events)
        .extracting(event -> text(event, Property.UID))
        .filteredOn(uid -> uid.startsWith("report."))
        .hasSize(4);
  }

  @Test
  void fourClocksOfTheFinalActOfUnifil() throws IOException, ParserException {
    assertThat(events("shipped:unifil"))
        .extracting(event -> text(event, Property.UID))
        .contains(
            "term.unifil.unscr-2790.mandate@isfmodel.github.io",
            "term.unifil.unscr-2790.operations@isfmodel.github.io",
            "term.unifil.unscr-2790.withdrawal@isfmodel.github.io");
    assertThat(Run.of("calendar", "shipped:unifil").err())
        .isEqualToIgnoringNewLines(
            "isf: not in the calendar, without a day: United Nations Interim Force in Lebanon:"
                + " \"liquidation\" term under S/RES/2790 (2025)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "shipped:isf-gaza",
        "shipped:unifil",
        RECORDS + "isaf.json",
        RECORDS + "bosnia.json",
        RECORDS + "haiti.json",
        RECORDS + "interfet.json",
        RECORDS + "tiph.json",
        RECORDS + "undof.json"
      })
  void everyEventIsAWholeDayWithItsOwnName(String file) throws IOException, ParserException {
    List<VEvent> events = events(file);

    assertThat(events).extracting(event -> text(event, Property.UID)).doesNotHaveDuplicates();
    assertThat(events).allSatisfy(event -> assertThat(day(event)).isInstanceOf(LocalDate.class));
    assertThat(Run.of("calendar", file).out().lines()).allMatch(line -> line.length() <= 75);
  }

  @Test
  void withoutAnyDayThereIsNoCalendar() {
    Run run = Run.of("calendar", RECORDS + "mfo.json");

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("isf: no deadline has a day, so there is no calendar to write");
  }

  @Test
  void vagueDueDateGivesItsEarliestAndItsLatestDay() throws IOException, ParserException {
    String file =
        withReport(
            report -> report.putObject("due").put("type", "in-month").put("month", "2027-11"));
    List<VEvent> events = events(file);

    VEvent earliest = event(events, "milestone.board-report-4.earliest");
    VEvent latest = event(events, "milestone.board-report-4.latest");
    assertThat(day(earliest)).isEqualTo(LocalDate.parse("2027-11-01"));
    assertThat(day(latest)).isEqualTo(LocalDate.parse("2027-11-30"));
    assertThat(text(earliest, Property.SUMMARY))
        .isEqualTo("Due at the earliest: Report number 4 of the Board of Peace to the Council");
    assertThat(text(earliest, Property.DESCRIPTION))
        .startsWith("Due as stated: 2027-11. Sources: ");
  }

  @Test
  void nothingFallsDueOnTheFirstDayOfATimeLimit() throws IOException, ParserException {
    String file =
        withReport(
            report ->
                report
                    .putObject("due")
                    .put("type", "said")
                    .put("phrase", "within 6 months")
                    .put("on", "2025-11-17"));
    List<VEvent> events = events(file);

    assertThat(events)
        .extracting(event -> text(event, Property.UID))
        .doesNotContain("milestone.board-report-4.earliest@isfmodel.github.io");
    assertThat(day(event(events, "milestone.board-report-4.latest")))
        .isEqualTo(LocalDate.parse("2026-05-17"));
  }

  @Test
  void aRecordWithoutAForceHasADeadline() throws IOException, ParserException {
    String file =
        Files.writeString(
                folder.resolve("alone.json"),
                """
                {"type": "dossier", "format": "1.0", "title": "x", "asOf": "2026-01-01",
                 "milestones": [{"id": "m", "title": "A step",
                                 "due": {"type": "said", "phrase": "within 1 day",
                                         "on": "2026-02-01"}}]}""")
            .toString();

    assertThat(events(file))
        .extracting(event -> text(event, Property.UID))
        .containsExactly("milestone.m.latest@isfmodel.github.io");
  }

  /** The record of the ISF with another fourth report. */
  private String withReport(Consumer<ObjectNode> change) throws IOException {
    JsonNode tree = new ObjectMapper().readTree(ShippedRecord.ISF_GAZA.json());
    for (JsonNode milestone : tree.at("/milestones")) {
      if (milestone.at("/id").asText().equals("board-report-4")) {
        change.accept((ObjectNode) milestone);
      }
    }
    return Files.writeString(folder.resolve("changed.json"), tree.toPrettyString()).toString();
  }

  @Test
  void whatHasAMeaningInACalendarIsEscaped() throws IOException, ParserException {
    String title = "a;b,c\\d \"e\": f\ng\r\nh\ri \u001b\t\u2028";
    String file = withReport(report -> due(report.put("title", title)));
    List<VEvent> events = events(file);
    String shown = "a;b,c\\d \"e\": f\ng\nh\ni \\u001b\\u0009\\u2028";

    assertThat(Run.of("calendar", file).out().replace("\r\n ", "").split("\r\n"))
        .contains(
            "SUMMARY:Due: a\\;b\\,c\\\\d \"e\": f\\ng\\nh\\ni" + " \\\\u001b\\\\u0009\\\\u2028");
    assertThat(text(event(events, "milestone.board-report-4"), Property.SUMMARY))
        .isEqualTo("Due: " + shown);
  }

  private static void due(ObjectNode report) {
    report.putObject("due").put("type", "day").put("date", "2027-11-17");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "\u00e9", "\u2014", "\uD83D\uDD4A", "a\uD83D\uDD4A", "\\", " "})
  void noLineHasMoreThan75Octets(String piece) throws IOException, ParserException {
    String title = "x" + piece.repeat(200) + "x";
    String file = withReport(report -> due(report.put("title", title)));

    assertThat(Run.of("calendar", file).out().split("\r\n"))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
        .anyMatch(line -> line.getBytes(StandardCharsets.UTF_8).length > 71);
    assertThat(text(event(events(file), "milestone.board-report-4"), Property.SUMMARY))
        .isEqualTo("Due: " + title);
  }

  @Test
  void sameBytesInEveryZone() {
    TimeZone before = TimeZone.getDefault();
    String here = Run.of("calendar", "shipped:isf-gaza").out();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(Run.of("calendar", "shipped:isf-gaza").out()).isEqualTo(here);
    } finally {
      TimeZone.setDefault(before);
    }
    assertThat(here).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
  }

  @Test
  void sameDaysForMachines() throws IOException, ParserException {
    JsonNode answer =
        new ObjectMapper().readTree(Run.of("calendar", "shipped:isf-gaza", "--json").out());

    assertThat(answer.at("/deadlines")).hasSameSizeAs(events("shipped:isf-gaza"));
    assertThat(answer.at("/deadlines/0/day").asText()).isEqualTo("2026-05-17");
    assertThat(answer.at("/undated")).isEmpty();
  }

  @Test
  void whatIsDueWithinDaysOfAnEventIsDueOnTheLastOfThem() throws IOException {
    JsonNode answer =
        new ObjectMapper().readTree(Run.of("calendar", "shipped:isf-gaza", "--json").out());

    assertThat(answer.at("/deadlines"))
        .filteredOn(each -> each.at("/uid").asText().contains("disarmament-timetable-fixed"))
        .extracting(
            each -> each.at("/uid").asText(),
            each -> each.at("/day").asText(),
            each -> each.at("/summary").asText(),
            each -> each.at("/detail").asText())
        .containsExactly(
            tuple(
                "milestone.disarmament-timetable-fixed.latest@isfmodel.github.io",
                "2026-08-14",
                "Due at the latest: The timetable of the disarmament agreement is fixed",
                "Due as stated: within 14 days of the announcement"));
  }
}
