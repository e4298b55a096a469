package io.github.isfmodel.examples.cli.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.isfmodel.examples.cli.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule R4: each of two bodies renews what it gave. Both acts have a clause on their renewal. */
class TwoBodiesTest {

  private static final String RECORD =
      Path.of("src", "test", "resources", "records", "two-bodies.json").toString();

  private static final String UPCOMING =
      "[{\"giver\":\"sc\",\"resolution\":\"sc-2\",\"kind\":\"extends\",\"adoptedOn\":\"2007-05-01\","
          + "\"effectiveFrom\":\"2007-08-21\",\"lastDay\":\"2008-02-21\"}]";

  @TempDir private Path folder;

  private static Run renewal(String on, String... more) {
    return Run.of(
        more.length == 0
            ? new String[] {"renewal", RECORD, "--on", on}
            : new String[] {"renewal", RECORD, "--on", on, more[0], more[1]});
  }

  private static JsonNode answer(String command, String on) throws IOException {
    return new ObjectMapper().readTree(Run.of(command, RECORD, "--on", on, "--json").out());
  }

  @Test
  void whatIsRenewedAlreadyByAnActThatTakesEffectLaterNeedsNoRenewal() throws IOException {
    assertThat(renewal("2007-05-10").text())
        .contains(
            "under sc-1 [no source] A renewal is adopted already: sc-2, adopted 2007-05-01 with"
                + " effect from 2007-08-21, until 2008-02-21 [no source] The mandate that African"
                + " Union gave")
        .contains(
            "The mandate that Security Council gave, under sc-1: a renewal is adopted already,"
                + " sc-2, adopted 2007-05-01 with effect from 2007-08-21, until 2008-02-21")
        .doesNotContain("renewal of its own by 2007-08-20");
    JsonNode ofBoth = answer("renewal", "2007-05-10").at("/renewals");
    assertThat(ofBoth.at("/0/upcoming").toString()).isEqualTo(UPCOMING);
    assertThat(ofBoth.at("/0/needsRenewal").asBoolean(true)).isFalse();
    assertThat(ofBoth.at("/1/needsRenewal").asBoolean()).isTrue();
    assertThat(ofBoth.at("/1/others/0/upcoming").toString()).isEqualTo(UPCOMING);
  }

  @Test
  void edge_onTheDayOfItsAdoptionTheRenewalIsLookedAtItself() {
    assertThat(renewal("2007-05-01").text())
        .contains("Without a renewal that mandate ends then.")
        .contains("Proposal Sc-2, adopted 2007-05-01");
    assertThat(renewal("2007-04-30").text())
        .contains("it needs a renewal of its own by 2007-08-20 (112 days left)")
        .doesNotContain("adopted already");
  }

  @Test
  void statusNamesTheBodyOfWhatIsToCome() throws IOException {
    assertThat(Run.of("status", RECORD, "--on", "2007-05-10").text())
        .contains(
            "To come, given by Security Council: sc-2, adopted 2007-05-01, extends it with effect"
                + " from 2007-08-21, until 2008-02-21");
    assertThat(answer("status", "2007-05-10").at("/forces/0/mandate/upcoming").toString())
        .isEqualTo(UPCOMING);
  }

  @Test
  void calendarHasTheLaterEndAndNamesTheBodies() throws IOException {
    JsonNode deadlines =
        new ObjectMapper().readTree(Run.of("calendar", RECORD, "--json").out()).at("/deadlines");

    assertThat(deadlines)
        .extracting(each -> each.at("/day").asText() + " " + each.at("/summary").asText())
        .containsExactly(
            "2007-08-20 Force of two bodies: \"mandate\" term given by Security Council ends with"
                + " this day",
            "2008-02-21 Force of two bodies: \"mandate\" term given by Security Council ends with"
                + " this day",
            "2008-12-31 Force of two bodies: \"mandate\" term given by African Union ends with"
                + " this day");
  }

  @Test
  void theClauseOfOneBodyIsNotAskedOfTheRenewalOfTheOther() {
    assertThat(renewal("2007-04-10", "--text", "au-1").text())
        .startsWith("Renewal of Force of two bodies on 2007-04-10, as African Union gave it")
        .contains("In force: au-1", "with Norway")
        .doesNotContain("Not in force", "as Security Council gave it", "Missing, and blocks");
  }

  @Test
  void edge_theClauseOfWhatHasLapsedIsAskedOfItsOwnRenewal() {
    assertThat(renewal("2008-03-15", "--text", "sc-1").text())
        .startsWith("Renewal of Force of two bodies on 2008-03-15, as Security Council gave it")
        .contains("That mandate ended then.", "with Sudan")
        .doesNotContain("as African Union gave it");
  }

  /** A renewal on the day after the last day of the Council's term leaves no day without it. */
  @Test
  void theClauseOfWhatHasLapsedIsNotAskedForBeforeARenewal() throws IOException {
    assertThat(answer("status", "2008-02-22").at("/forces/0/renewals"))
        .extracting(each -> each.at("/resolution").asText())
        .containsExactly("au-1", "sc-1");
    assertThat(answer("status", "2008-02-23").at("/forces/0/renewals"))
        .extracting(each -> each.at("/resolution").asText())
        .containsExactly("au-1");
  }

  /** Where acts are left out nobody can tell whether the term was prolonged. */
  @Test
  void whatIsNotKnownIsNotToldAsEnded() throws IOException {
    String file = declaring("acts-not-recorded", "2008-02-22");

    assertThat(Run.of("renewal", file, "--on", "2008-03-15").text())
        .contains(
            "The mandate that Security Council gave, under sc-2: whether it is in force on this"
                + " day is not known")
        .doesNotContain("ended with");
  }

  /** The African Union's mandate runs to the end of 2008. */
  @Test
  void whereWhatOneBodyGaveIsOverTheFirstLineSaysOnWhatAloneTheForceIsInForce() {
    assertThat(Run.of("status", RECORD, "--on", "2008-02-21").text())
        .doesNotContain(" alone", "; what ");
    assertThat(Run.of("status", RECORD, "--on", "2008-02-22").text())
        .contains(
            "In force under au-1 alone, adopted 2007-01-10, until the end of 2008-12-31 (313 days"
                + " left; by the calendar of the parties; the record does not hold their time"
                + " zone); what Security Council gave expired with 2008-02-21.")
        .contains("Given by Security Council too: not in force: it expired");
    assertThat(Run.of("status", RECORD, "--on", "2009-01-01").text()).doesNotContain(" alone");
  }

  @Test
  void theRenewalThatIsLateIsAskedForBesideThatOfTheOtherBody() {
    assertThat(renewal("2008-02-24").text())
        .contains("Renewal of Force of two bodies on 2008-02-24, as African Union gave it")
        .contains("Renewal of Force of two bodies on 2008-02-24, as Security Council gave it")
        .contains("In time: no")
        .contains(
            "Missing: the term ended on 2008-02-21, and a renewal on 2008-02-24 leaves 2 days"
                + " without a mandate of Security Council");
  }

  private String declaring(String kind, String first) throws IOException {
    return changed(record -> gap(record, kind, first));
  }

  private String declaringOf(String body, String kind, String first) throws IOException {
    return changed(record -> gap(record, kind, first).put("body", body));
  }

  private static ObjectNode gap(ObjectNode record, String kind, String first) {
    return ((ObjectNode) record.at("/forces/0"))
        .putArray("lineageGaps")
        .addObject()
        .put("kind", kind)
        .put("first", first)
        .put("last", "2009-04-01");
  }

  private String changed(Consumer<ObjectNode> change) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode record = (ObjectNode) mapper.readTree(Path.of(RECORD).toFile());
    change.accept(record);
    Path file = folder.resolve("changed.json");
    mapper.writeValue(file.toFile(), record);
    return file.toString();
  }

  @Test
  void aDeclaredLapseOfOneBodyNamesIt() throws IOException {
    String file = declaringOf("sc", "mandate-lapsed", "2009-02-01");

    assertThat(Run.of("status", file, "--on", "2009-03-15").text())
        .contains("Declared: what Security Council gave had lapsed, 2009-02-01 to 2009-04-01");
    assertThat(
            new ObjectMapper()
                .readTree(Run.of("status", file, "--on", "2009-03-15", "--json").out())
                .at("/forces/0/mandate/declaredGaps")
                .toString())
        .isEqualTo(
            "[{\"kind\":\"mandate-lapsed\",\"body\":\"sc\",\"first\":\"2009-02-01\","
                + "\"last\":\"2009-04-01\",\"citations\":[]}]");
  }

  /** The African Union's mandate is certainly over, and the Council's may have been renewed. */
  @Test
  void whereActsOfOneBodyAreLeftOutItIsNamed() throws IOException {
    String file = declaringOf("sc", "acts-not-recorded", "2008-02-22");

    assertThat(Run.of("status", file, "--on", "2009-03-15").text())
        .contains(
            "Not known: the record leaves out the acts of Security Council of that time.",
            "Given by African Union too: not in force: it expired at the end of 2008-12-31",
            "Not recorded: there were acts of Security Council, and the record leaves them out,"
                + " 2008-02-22 to 2009-04-01");
    assertThat(Run.of("renewal", file, "--on", "2008-03-15").text())
        .contains(
            "The mandate that Security Council gave, under sc-2: whether it is in force on this"
                + " day is not known");
  }

  @Test
  void edge_withoutACeilingOfTheOneTheActsOfTheOtherMayHaveSetOne() throws IOException {
    String file =
        changed(
            record -> {
              gap(record, "acts-not-recorded", "2008-02-22").put("body", "sc");
              record.at("/resolutions").forEach(text -> ((ObjectNode) text).remove("ceilings"));
            });

    assertThat(Run.of("status", file, "--on", "2008-03-15").text())
        .contains(
            "Ceiling: not known; the record leaves out the acts of Security Council from 2008-02-22"
                + " to 2009-04-01.");
  }

  @Test
  void ofSeveralMandatesInForceEachCeilingIsToldWithItsBody() throws IOException {
    assertThat(Run.of("status", RECORD, "--on", "2007-05-10").text())
        .contains(
            "Ceiling given by African Union: up to 8,000 troops",
            "Ceiling given by Security Council: up to 5,000 troops");
    assertThat(Run.of("status", RECORD, "--on", "2007-01-20").text())
        .contains("Ceiling: up to 8,000 troops");
    assertThat(Run.of("status", RECORD, "--on", "2008-03-15").text())
        .contains("Ceiling: up to 8,000 troops")
        .doesNotContain("Ceiling given by");
    assertThat(Run.of("pledges", RECORD, "--on", "2007-05-10").text())
        .contains(
            "ceiling given by African Union: up to 8,000 troops",
            "ceiling given by Security Council: up to 5,000 troops");
    assertThat(answer("status", "2007-05-10").at("/forces/0/mandate/ceilings"))
        .extracting(each -> each.at("/giver").asText() + " " + each.at("/total").asText())
        .containsExactly("au up to 8,000 troops", "sc up to 5,000 troops");
  }

  @Test
  void whereNoSourceIsGivenThatIsToldOnceOfARenewalOfTheOtherBody() throws IOException {
    String line =
        "The mandate that Security Council gave, under sc-1: a renewal is adopted already, sc-2,"
            + " adopted 2007-05-01 with effect from 2007-08-21, until 2008-02-21";
    assertThat(renewal("2007-05-10").text())
        .contains(line + " [no source] Proposal")
        .doesNotContain("[no source] [no source]");
    String cited =
        changed(
            record -> {
              record
                  .putArray("sources")
                  .addObject()
                  .put("id", "un")
                  .put("kind", "un-document")
                  .put("title", "Resolution 2")
                  .putObject("published")
                  .put("type", "day")
                  .put("date", "2007-05-01");
              ((ObjectNode) record.at("/resolutions/2"))
                  .putArray("citations")
                  .addObject()
                  .put("source", "un")
                  .put("certainty", "stated");
            });
    assertThat(Run.of("renewal", cited, "--on", "2007-05-10").text())
        .contains(line + " [un] Proposal");
  }

  /** The Council's first act was adopted in February 2007, and nobody knows on which day. */
  @Test
  void aMandateThatAVagueActGaveLeavesThatOfTheOtherBodyKnown() throws IOException {
    for (boolean holdsKey : List.of(false, true)) {
      String file =
          changed(
              record -> {
                inFebruary(record);
                if (holdsKey) {
                  renewedByBoth(record);
                }
              });

      assertThat(Run.of("status", file, "--on", "2007-03-15").text())
          .contains("In force under au-1", "Left aside: sc-1, adopted 2007-02");
      assertThat(Run.of("renewal", file, "--on", "2007-03-15").text())
          .contains("Without a renewal the mandate ends then.")
          .doesNotContain("not known");
      assertThat(Run.of("status", file, "--on", "2009-01-01").text())
          .contains("Not known: the record does not hold the day that decides it.");
      assertThat(Run.of("renewal", file, "--on", "2009-01-01").text())
          .contains("The mandate ended then.");
    }
  }

  /** Of the two, neither of whose acts on it is on record with its day. */
  private static void inFebruary(ObjectNode record) {
    ((ObjectNode) record.at("/resolutions/1/lifecycle/0"))
        .putObject("when")
        .put("type", "in-month")
        .put("month", "2007-02");
    ((ArrayNode) record.at("/resolutions")).remove(2);
  }

  private static void renewedByBoth(ObjectNode record) {
    ObjectNode term =
        ((ObjectNode) record.at("/resolutions/0/clocks/0"))
            .putObject("term")
            .put("type", "renewed");
    ObjectNode period = term.putObject("period");
    period.putObject("length").put("years", 1).put("months", 0).put("weeks", 0).put("days", 0);
    period.putObject("anchor").put("kind", "adoption");
    period.put("monthEnd", "same-day").put("dayCount", "first-day-excluded");
    term.putArray("keys").add("au").add("sc");
    ((ArrayNode) record.at("/resolutions/0/renewalClauses/0/deciders")).add("sc");
  }

  /** The African Union's mandate runs to the end of 2008. */
  @Test
  void aDeclaredLapseIsOneOfTheForceOnlyOnceNothingIsInForce() throws IOException {
    String ofOne = declaring("mandate-lapsed", "2008-02-22");
    assertThat(Run.of("status", ofOne, "--on", "2008-03-15").text())
        .contains("Declared: what Security Council gave had lapsed, 2008-02-22 to 2009-04-01");
    String ofAll = declaring("mandate-lapsed", "2009-01-01");
    assertThat(Run.of("status", ofAll, "--on", "2009-01-02").text())
        .contains("Declared: the mandate had lapsed, 2009-01-01 to 2009-04-01");
  }
}
