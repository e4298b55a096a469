package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.json.jackson2.DocumentMappingException;
import io.github.isfmodel.json.jackson2.IsfModule;
import io.github.isfmodel.json.problem.Problem;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The holes that a JSON library leaves open by default. Each is closed for the entry point and for
 * a plain mapper alike.
 */
class TrapsTest {

  private static final String RIGHT =
      """
      {"type":"dossier","format":"1.0","title":"t","asOf":"2025-11-17",
      "actors":[{"id":"a","kind":"state","name":"n","aliases":["b"]}],
      "forces":[{"id":"f","name":"n","established":true,"strengths":[{"kind":"deployed",
      "measure":{"quantity":{"type":"exactly","n":7},"unit":"troops"},"asOf":{"type":"day",
      "date":"2025-11-17"}}]}]}\
      """;

  private static final ObjectMapper PLAIN = new ObjectMapper().registerModule(new IsfModule());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "null for a number|\"n\":7|\"n\":null|ISF-JSON-012",
        "7.9 for 7|\"n\":7|\"n\":7.9|ISF-JSON-018",
        "7.0 for 7|\"n\":7|\"n\":7.0|ISF-JSON-018",
        "an exponent|\"n\":7|\"n\":7e0|ISF-JSON-018",
        "a number in quotes|\"n\":7|\"n\":\"7\"|ISF-JSON-011",
        "true for a number|\"n\":7|\"n\":true|ISF-JSON-011",
        "a number in a list|\"n\":7|\"n\":[7]|ISF-JSON-011",
        "an empty string for a number|\"n\":7|\"n\":\"\"|ISF-JSON-011",
        "a number beyond 64 bits|\"n\":7|\"n\":9223372036854775808|ISF-JSON-019",
        "a number far below 64 bits|\"n\":7|\"n\":-99999999999999999999999|ISF-JSON-019",
        "NaN|\"n\":7|\"n\":NaN|ISF-JSON-003",
        "NaN as a string|\"n\":7|\"n\":\"NaN\"|ISF-JSON-011",
        "Infinity|\"n\":7|\"n\":Infinity|ISF-JSON-003",
        "an ordinal for an open code|\"kind\":\"state\"|\"kind\":1|ISF-JSON-011",
        "an ordinal in quotes|\"kind\":\"state\"|\"kind\":\"1\"|ISF-JSON-017",
        "a code in capitals|\"kind\":\"state\"|\"kind\":\"STATE\"|ISF-JSON-017",
        "a code with a blank|\"kind\":\"state\"|\"kind\":\"state \"|ISF-JSON-017",
        "an empty code|\"kind\":\"state\"|\"kind\":\"\"|ISF-JSON-017",
        "null for a code|\"kind\":\"state\"|\"kind\":null|ISF-JSON-012",
        "a type in capitals|\"type\":\"exactly\"|\"type\":\"Exactly\"|ISF-JSON-016",
        "a Java class for a type|\"type\":\"exactly\"|\"@class\":\"java.lang.Long\"|ISF-JSON-013",
        "a number for a string|\"name\":\"n\"|\"name\":5|ISF-JSON-011",
        "true for a string|\"name\":\"n\"|\"name\":true|ISF-JSON-011",
        "null for a string|\"name\":\"n\"|\"name\":null|ISF-JSON-012",
        "a string in a list|\"name\":\"n\"|\"name\":[\"n\"]|ISF-JSON-011",
        "1 for true|\"established\":true|\"established\":1|ISF-JSON-011",
        "true in quotes|\"established\":true|\"established\":\"true\"|ISF-JSON-011",
        "null for true|\"established\":true|\"established\":null|ISF-JSON-012",
        "null for a list|\"aliases\":[\"b\"]|\"aliases\":null|ISF-JSON-012",
        "null in a list|\"aliases\":[\"b\"]|\"aliases\":[null]|ISF-JSON-012",
        "a single value for a list|\"aliases\":[\"b\"]|\"aliases\":\"b\"|ISF-JSON-011",
        "an empty string for a list|\"aliases\":[\"b\"]|\"aliases\":\"\"|ISF-JSON-011",
        "an empty string for an object|{\"type\":\"exactly\",\"n\":7}|\"\"|ISF-JSON-011",
        "an empty list for an object|{\"type\":\"exactly\",\"n\":7}|[]|ISF-JSON-011",
        "a date as a list|\"date\":\"2025-11-17\"|\"date\":[2025,11,17]|ISF-JSON-011",
        "a date as a number|\"date\":\"2025-11-17\"|\"date\":20409|ISF-JSON-011",
        "a day that February lacks|\"date\":\"2025-11-17\"|\"date\":\"2025-02-30\"|ISF-JSON-020",
        "a day of month 13|\"date\":\"2025-11-17\"|\"date\":\"2025-13-01\"|ISF-JSON-020",
        "a date without zeros|\"date\":\"2025-11-17\"|\"date\":\"2025-1-1\"|ISF-JSON-020",
        "a date with a time|\"date\":\"2025-11-17\"|\"date\":\"2025-11-17T00:00:00\"|ISF-JSON-020",
        "a date with blanks|\"date\":\"2025-11-17\"|\"date\":\" 2025-11-17\"|ISF-JSON-020",
        "a date in other digits|\"date\":\"2025-11-17\"|\"date\":\"٢٠٢٥-١١-١٧\"|ISF-JSON-020",
        "an empty date|\"date\":\"2025-11-17\"|\"date\":\"\"|ISF-JSON-020",
        "an empty id|\"id\":\"a\"|\"id\":\"\"|ISF-JSON-020",
        "an id in capitals|\"id\":\"a\"|\"id\":\"A\"|ISF-JSON-020",
        "an unknown property|\"name\":\"n\"|\"name\":\"n\",\"nam\":1|ISF-JSON-014",
        "a property in capitals|\"established\":true|\"Established\":true|ISF-JSON-014",
        "a duplicate property|\"name\":\"n\"|\"name\":\"n\",\"name\":\"m\"|ISF-JSON-015",
        "half of a character|\"name\":\"n\"|\"name\":\"\\ud83d\"|ISF-JSON-021",
        "halves in the wrong order|\"name\":\"n\"|\"name\":\"\\udd4a\\ud83d\"|ISF-JSON-021",
        "a comment|\"name\":\"n\"|/* x */\"name\":\"n\"|ISF-JSON-003",
        "a comma too many|\"n\":7}|\"n\":7,}|ISF-JSON-003",
        "single quotes|\"n\":7|'n':7|ISF-JSON-003",
        "a bare name|\"n\":7|n:7|ISF-JSON-003",
      })
  void closed(String name, String right, String wrong, String rule) {
    assertThat(RIGHT).contains(right);
    String document = RIGHT.replaceFirst(Pattern.quote(right), replacement(wrong));
    Reading<Dossier> reading = IsfJson.readDossier(Json.bytes(document));
    assertThat(reading.value()).isEmpty();
    assertThat(rules(reading.problems())).contains(rule);
    assertThatThrownBy(() -> PLAIN.readValue(document, Dossier.class))
        .isInstanceOfSatisfying(
            DocumentMappingException.class, e -> assertThat(rules(e.problems())).contains(rule));
  }

  private static String replacement(String text) {
    return Matcher.quoteReplacement(text);
  }

  private static List<String> rules(List<Problem> problems) {
    return problems.stream().map(problem -> problem.rule().value()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {"x", "{}", "null", "]", "//"})
  void textAfterTheDocumentIsRefused(String more) {
    List<String> rules = rules(IsfJson.readDossier(Json.bytes(RIGHT + " " + more)).problems());
    assertThat(rules).containsExactly("ISF-JSON-005");
    assertThatThrownBy(() -> IsfModule.mapper().readValue(RIGHT + " " + more, Dossier.class))
        .isInstanceOf(JsonProcessingException.class);
  }

  @Test
  void theDocumentItselfIsRight() throws IOException {
    assertThat(IsfJson.readDossier(Json.bytes(RIGHT)).errors()).isEmpty();
    assertThat(PLAIN.readValue(RIGHT, Dossier.class))
        .isEqualTo(IsfJson.readDossier(Json.bytes(RIGHT)).orElseThrow());
  }
}
