package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.json.codec.Places;
import io.github.isfmodel.json.problem.Place;
import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.AuthorityKind;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.RuleId;
import io.github.isfmodel.rule.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The order of problems: one for every way to read. */
class ProblemOrderTest {

  @Property
  void isTotalAndThatOfEquals(@ForAll("problems") Problem a, @ForAll("problems") Problem b) {
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
  }

  @Property
  void hasNoCircles(
      @ForAll("problems") Problem a, @ForAll("problems") Problem b, @ForAll("problems") Problem c) {
    if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
      assertThat(a).isLessThanOrEqualTo(c);
    }
  }

  @Property
  void tellsApartWhatDiffersInOneThing(
      @ForAll("problems") Problem a,
      @ForAll("problems") Problem other,
      @ForAll @IntRange(max = 7) int thing) {
    Problem b =
        new Problem(
            thing == 0 ? other.rule() : a.rule(),
            thing == 1 ? other.severity() : a.severity(),
            thing == 2 ? other.at() : a.at(),
            thing == 3 ? other.place() : a.place(),
            thing == 4 ? other.message() : a.message(),
            thing == 5 ? other.remedy() : a.remedy(),
            thing == 6 ? other.authority() : a.authority(),
            thing == 7 ? other.values() : a.values());
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
  }

  /** Few of everything, so that many are alike but for one thing. */
  @Provide
  Arbitrary<Problem> problems() {
    Arbitrary<String> texts = Arbitraries.of("a", "b");
    return Combinators.combine(
            Arbitraries.of("ISF-JSON-001", "ISF-JSON-002").map(RuleId::of),
            Arbitraries.of(Severity.class),
            Arbitraries.of("", "/a", "/9", "/10", "/1a").map(Pointer::new),
            places().optional(),
            texts.list().ofSize(2),
            Combinators.combine(Arbitraries.of(AuthorityKind.RECORD, AuthorityKind.FORMAT), texts)
                .as(Authority::new),
            Arbitraries.maps(texts, Arbitraries.of("a", "b", "a, b=a")).ofMaxSize(2))
        .as(
            (rule, severity, at, place, words, authority, values) ->
                new Problem(
                    rule, severity, at, place, words.get(0), words.get(1), authority, values));
  }

  private static Arbitrary<Place> places() {
    return Combinators.combine(Arbitraries.of(1, 2, Integer.MAX_VALUE), Arbitraries.of(1, 2))
        .as(Place::new);
  }

  @Test
  void isThatOfThePlacesAndThenOfThePointers() {
    Problem first = problem("/b", 1, 7);
    assertThat(first).isLessThan(problem("/a", 1, 8)).isLessThan(problem("/a", 2, 1));
    assertThat(first).isGreaterThan(problem("/a", 1, 7)).isLessThan(problem("", 0, 0));
  }

  @Test
  void isAtOnePlaceThatOfMessageRemedyAuthoritySeverityAndValues() {
    assertThat(
            List.of(
                alike("a", "b", "b", Severity.WARNING, "b"),
                alike("b", "a", "b", Severity.WARNING, "b"),
                alike("b", "b", "a", Severity.WARNING, "b"),
                alike("b", "b", "b", Severity.ERROR, "b"),
                alike("b", "b", "b", Severity.WARNING, "a"),
                alike("b", "b", "b", Severity.WARNING, "b")))
        .isSorted();
  }

  private static Problem alike(
      String message, String remedy, String authority, Severity severity, String value) {
    return new Problem(
        RuleId.of("ISF-JSON-001"),
        severity,
        Pointer.ROOT,
        Optional.of(Places.START),
        message,
        remedy,
        Authority.format(authority),
        Map.of("nearest", value));
  }

  private static Problem problem(String pointer, int line, int column) {
    return new Problem(
        RuleId.of("ISF-JSON-001"),
        Severity.ERROR,
        new Pointer(pointer),
        line == 0 ? Optional.empty() : Optional.of(new Place(line, column)),
        "m",
        "r",
        Authority.format("a"),
        Map.of());
  }

  @Property(tries = 300)
  void isTheSameHoweverADocumentIsRead(@ForAll("documents") String document) throws IOException {
    byte[] bytes = Json.bytes(document);
    List<Problem> strict = IsfJson.read(bytes, DocumentType.DOSSIER).problems();
    List<Problem> tolerant = IsfJson.readTolerantly(bytes, DocumentType.DOSSIER).problems();

    assertThat(strict).isSorted();
    assertThat(tolerant).isSorted();
    assertThat(IsfJson.read(bytes).problems()).isEqualTo(strict);
    assertThat(
            DocumentStream.read(new ByteArrayInputStream(bytes), DocumentType.DOSSIER)
                .next()
                .reading()
                .problems())
        .isEqualTo(strict);
    assertThat(
            DocumentStream.readTolerantly(new ByteArrayInputStream(bytes), DocumentType.DOSSIER)
                .next()
                .reading()
                .problems())
        .isEqualTo(tolerant);
  }

  /** Parts that lack several things at one place, break several rules, or are wrong in form. */
  @Provide
  Arbitrary<String> documents() {
    Arbitrary<String> part =
        Arbitraries.of(
            "{}",
            "{\"id\":\"\u00e9\"}",
            "{\"id\":\"m\",\"title\":\"\"}",
            "{\"title\":7,\"id\":\"m\",\"x\":1,\"y\":[]}",
            "{\"id\":\"m\",\"title\":\"t\",\"agreedBy\":[\"nobody\",\"nowhere\",null]}",
            "null");
    return Combinators.combine(part.list().ofMaxSize(4), Arbitraries.of("", ",\"asOf\":\"x\""))
        .as(
            (parts, more) ->
                "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\"t\","
                    + "\"asOf\":\"2025-11-17\",\"milestones\":["
                    + String.join(",", parts)
                    + "]"
                    + more
                    + "}");
  }
}
