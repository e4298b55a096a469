package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.json.problem.StructuralRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All problems of a document, each at its place. */
class ManyProblemsTest {

  @Test
  void areToldAtOnceInDocumentOrder() {
    String document =
        """
        {
          "type": "dossier", "format": "1.0",
          "title": "Türkiye 🕊 und 🕊", "asOf": "2025-02-30",
          "sources": [
            {"published": {"date": "2025-11-17", "type": "day"}, "id": "a", "kind": "broadcsat"},
            null,
            {"id": "b", "kind": "broadcast", "title": 7,
             "published": {"first": "2025-11-17", "type": "between", "lst": "2025-11-18"}}
          ],
          "titel": "x",
          "milestones": [{"id": "m", "title": "t", "agreedBy": ["a", "B", "c", null]}],
          "title": "again"
        }
        """;
    assertThat(Json.problems(document))
        .containsExactly(
            "line 3, column 39, /asOf: date '2025-02-30' is not in the calendar; give a day from"
                + " 01 to 28 [ISF-JSON-020]",
            "line 5, column 5, /sources/0: a source lacks 'title'; add it: a string [ISF-JSON-013]",
            "line 5, column 77, /sources/0/kind: 'broadcsat' is no source kind; write broadcast,"
                + " or another of: news-article, press-release, un-document, agreement, web-page,"
                + " reference-work, scholarship, calculation, general-knowledge [ISF-JSON-017]",
            "line 6, column 5, /sources/1: 'sources[1]' is null; leave it out if it is optional and"
                + " there is no value; else give an object (a source) [ISF-JSON-012]",
            "line 7, column 47, /sources/2/title: 'title' must be a string, but is the number 7;"
                + " write it in double quotes [ISF-JSON-011]",
            "line 8, column 62, /sources/2/published/lst: a time of type 'between' has no"
                + " property 'lst'; write last, which it lacks [ISF-JSON-014]",
            "line 10, column 3, /titel: a dossier has no property 'titel';"
                + " remove it, or write one of: actors, forces, resolutions, pledges,"
                + " preconditions, events, claims [ISF-JSON-014]",
            "line 11, column 62, /milestones/0/agreedBy/1: actor id 'B' has an unexpected 'B';"
                + " write b [ISF-JSON-020]",
            "line 11, column 72, /milestones/0/agreedBy/3: 'agreedBy[3]' is null; leave it out if"
                + " it is optional and there is no value; else give a string (an actor id)"
                + " [ISF-JSON-012]",
            "line 12, column 3, /title: a dossier has 'title' again; keep only one"
                + " [ISF-JSON-015]");
  }

  @Test
  void areToldUpToWhereTheTextStopsBeingJson() {
    List<String> problems =
        Json.problems(
            "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":5,\r\n"
                + "\"asOf\":\"x\",\r"
                + "\"actors\":[,");
    assertThat(problems)
        .containsExactly(
            "line 1, column 42, /title: 'title' must be a string, but is the number 5; write it in"
                + " double quotes [ISF-JSON-011]",
            "line 2, column 8, /asOf: date 'x' is not of the form YYYY-MM-DD; write for example"
                + " 2025-11-17 [ISF-JSON-020]",
            "line 3, column 11, /actors/0: a comma stands first within brackets; remove the comma"
                + " [ISF-JSON-003]");
  }

  @Test
  void areListedUpToAThousandAndThenCounted() {
    String document =
        "{\"type\":\"dossier\",\"format\":\"1.0\",\"actors\":[" + "1,".repeat(5000) + "1]}";
    List<Problem> problems = IsfJson.read(Json.bytes(document)).problems();
    assertThat(problems).hasSize(1001);
    assertThat(problems.get(1000).rule()).isEqualTo(StructuralRule.TOO_MANY_PROBLEMS.id());
    assertThat(problems.get(1000))
        .hasToString(
            "the top: there are 4003 more problems; mend the 1000 that are listed and read again"
                + " [ISF-JSON-008]");
    assertThat(problems.subList(0, 1000))
        .isSorted()
        .allMatch(problem -> problem.place().orElseThrow().line() == 1);
  }

  @Test
  void ofAHundredThousandNamesTheFirstThousandAreTold() {
    StringBuilder document = new StringBuilder("{\"type\":\"dossier\",\"format\":\"1.0\"");
    for (int i = 0; i < 100_000; i++) {
      document.append(",\n\"some-unknown-name-of-much-length-").append(i).append("\":0");
    }
    List<Problem> problems = IsfJson.read(Json.bytes(document + "}")).problems();
    assertThat(problems).hasSize(1001);
    assertThat(problems.get(999).at().value()).endsWith("-999");
    assertThat(problems.get(1000).message()).isEqualTo("there are 99002 more problems");
  }

  @Test
  void oneTooManyIsCounted() {
    String document =
        "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\"t\",\"asOf\":\"2025-11-17\","
            + "\"actors\":["
            + "1,".repeat(1000)
            + "1]}";
    assertThat(IsfJson.read(Json.bytes(document)).problems())
        .last()
        .hasToString(
            "the top: there is 1 more problem; mend the 1000 that are listed and read again"
                + " [ISF-JSON-008]");
  }

  /** A record with that many pledges to a force that is not in it, and one act that is wrong. */
  private static byte[] dangling(int pledges) {
    StringBuilder document =
        new StringBuilder(
            "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\"t\",\"asOf\":\"2025-11-17\"");
    document.append(",\"pledges\":[");
    for (int i = 0; i < pledges; i++) {
      document
          .append(i == 0 ? "\n" : ",\n")
          .append("{\"id\":\"p")
          .append(i)
          .append("\",\"force\":\"nobody\",\"contributor\":{\"type\":\"unnamed\",")
          .append("\"description\":\"d\",\"number\":{\"type\":\"exactly\",\"n\":1}},")
          .append("\"kind\":\"troops\"}");
    }
    return Json.bytes(document + "]}");
  }

  @Test
  void ofRulesAreListedUpToAThousandTooAndTheErrorsFirst() {
    Reading<Dossier> few = IsfJson.readDossier(dangling(2));
    int each = few.problems().size() / 2;
    int eachWrong = few.errors().size() / 2;
    assertThat(eachWrong).isPositive();
    Reading<Dossier> many = IsfJson.readDossier(dangling(3000));
    assertThat(many.problems()).hasSize(1001);
    assertThat(many.problems().subList(0, 1000)).allMatch(Problem::isError).isSorted();
    assertThat(many.problems().get(1000).message())
        .isEqualTo("there are " + (3000 * each - 1000) + " more problems");
    assertThat(many.errors()).hasSize(1001);
  }

  @Test
  void areAllInTheException() {
    Reading<Dossier> reading =
        IsfJson.readDossier(Json.bytes("{\"type\":\"dossier\",\"format\":\"1.0\"}"));
    assertThat(reading.value()).isEmpty();
    assertThat(reading.warnings()).isEmpty();
    assertThat(reading.errors()).isEqualTo(reading.problems());
    assertThat(reading).hasToString("refused with 2 errors");
    assertThat(IsfJson.readDossier(Json.bytes("{"))).hasToString("refused with 1 error");
    assertThat(
            catchThrowableOfType(InvalidDocumentException.class, reading::orElseThrow).problems())
        .isEqualTo(reading.problems());
    assertThat(catchThrowable(reading::orElseThrow))
        .hasMessage(
            "line 1, column 1, the top: a dossier lacks 'asOf'; add it: a date [ISF-JSON-013]\n"
                + "line 1, column 1, the top: a dossier lacks 'title'; add it: a string"
                + " [ISF-JSON-013]");
  }

  /** What the exception says behind the ten problems that it tells. */
  private static String behindTheTenth(int problems) {
    String document =
        "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\"t\",\"asOf\":\"2025-11-17\",\"actors\":[1"
            + ",1".repeat(problems - 1)
            + "]}";
    Reading<Dossier> reading = IsfJson.readDossier(Json.bytes(document));
    String told = catchThrowable(reading::orElseThrow).getMessage();
    List<String> lines = told.lines().toList();
    assertThat(lines.subList(0, 10))
        .isEqualTo(reading.problems().subList(0, 10).stream().map(Problem::toString).toList());
    return String.join("|", lines.subList(10, lines.size()));
  }

  @Test
  void ofManyTheExceptionTellsTheFirstTenAndHowManyOthersThereAre() {
    assertThat(behindTheTenth(10)).isEmpty();
    assertThat(behindTheTenth(11)).isEqualTo("and 1 other");
    assertThat(behindTheTenth(1000)).isEqualTo("and 990 others");
    assertThat(behindTheTenth(1001)).isEqualTo("and more than 990 others");
  }

  /** A null that has to be a value, told in words of its own, and one that need not. */
  @Test
  void whatIsSaidOfANullDoesNotDependOnTheOneBefore() {
    String precondition =
        "{\"type\":\"precondition\",\"format\":\"1.0\",\"id\":\"p\",\"holder\":\"h\","
            + "\"since\":{\"type\":\"undated\"},\"condition\":CONDITION,\"summary\":null}";
    for (String condition : List.of("{\"type\":null}", "null", "[null]", "{\"type\":\"not\"}")) {
      assertThat(IsfJson.read(Json.bytes(precondition.replace("CONDITION", condition))).problems())
          .filteredOn(problem -> problem.at().value().equals("/summary"))
          .extracting(Problem::remedy)
          .containsExactly(
              "leave it out if it is optional and there is no value; else give a string");
    }
  }

  @Test
  void longValuesAreShortenedInMessages() {
    String document =
        "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\"t\",\"asOf\":\""
            + "x\\n\\u202e🕊".repeat(30)
            + "\"}";
    assertThat(Json.problems(document))
        .containsExactly(
            "line 1, column 53, /asOf: date '"
                + "x\\u000a\\u202e🕊".repeat(15)
                + "…' is not of the form YYYY-MM-DD; write for example 2025-11-17 [ISF-JSON-020]");
  }
}
