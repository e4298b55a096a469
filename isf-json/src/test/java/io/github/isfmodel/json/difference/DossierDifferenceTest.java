package io.github.isfmodel.json.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.isfmodel.Serialized;
import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.json.DocumentType;
import io.github.isfmodel.json.IsfJson;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DossierDifferenceTest {

  private static final String STEP =
      "{\"state\":\"announced\",\"when\":{\"type\":\"day\",\"date\":\"2026-01-05\"}}";
  private static final String LATER_STEP =
      "{\"state\":\"approved\",\"when\":{\"type\":\"day\",\"date\":\"2026-02-01\"}}";

  private static Dossier record(String... lists) {
    String json =
        "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\"t\",\"asOf\":\"2026-03-01\""
            + Stream.of(lists).map(list -> "," + list).reduce("", String::concat)
            + "}";
    return IsfJson.readTolerantly(json.getBytes(StandardCharsets.UTF_8), DocumentType.DOSSIER)
        .value()
        .orElseThrow();
  }

  private static Dossier pledge(String... attributes) {
    return record("\"pledges\":[" + pledgeOf("p", attributes) + "]");
  }

  private static String pledgeOf(String id, String... attributes) {
    return "{\"id\":\""
        + id
        + "\",\"force\":\"f\",\"contributor\":{\"type\":\"named\",\"actor\":\"a\"},"
        + "\"kind\":\"troops\""
        + Stream.of(attributes).map(each -> "," + each).reduce("", String::concat)
        + "}";
  }

  private static String history(String... steps) {
    return "\"history\":[" + String.join(",", steps) + "]";
  }

  private static String citation(String source, String certainty) {
    return "{\"source\":\"" + source + "\",\"certainty\":\"" + certainty + "\"}";
  }

  private static String citations(String... each) {
    return "\"citations\":[" + String.join(",", each) + "]";
  }

  private static String source(String id) {
    return "{\"id\":\""
        + id
        + "\",\"kind\":\"article\",\"title\":\"t\",\"published\":{\"type\":\"undated\"}}";
  }

  /** Each change on a line, with both sides; a hyphen stands for none. */
  private static List<String> told(Dossier before, Dossier after) {
    DossierDifference difference = DossierDifference.between(before, after);
    return Stream.concat(
            difference.own().stream().map(DossierDifferenceTest::line),
            difference.parts().stream().flatMap(DossierDifferenceTest::lines))
        .toList();
  }

  private static Stream<String> lines(PartChange change) {
    if (change instanceof PartChange.Changed changed) {
      return changed.values().stream().map(value -> change.id().reference() + " " + line(value));
    }
    return Stream.of(
        change instanceof PartChange.Added added
            ? change.id().reference() + " added " + added.part().at()
            : change.id().reference() + " dropped " + ((PartChange.Dropped) change).part().at());
  }

  private static String line(ValueChange change) {
    return change.attribute()
        + " "
        + change.getClass().getSimpleName().toLowerCase(Locale.ROOT)
        + ": "
        + change.before().map(DossierDifferenceTest::side).orElse("-")
        + " | "
        + change.after().map(DossierDifferenceTest::side).orElse("-");
  }

  private static String side(ValueAt value) {
    return value.at() + " " + value.json();
  }

  @Test
  void emptyRecords() {
    assertThat(DossierDifference.between(record(), record()).isEmpty()).isTrue();
  }

  @Test
  void titleAndLastDay() {
    Dossier before = record();
    Dossier after = before.withTitle("u").withAsOf(LocalDate.of(2026, 3, 8));

    assertThat(told(before, after))
        .containsExactly(
            "title changed: /title \"t\" | /title \"u\"",
            "asOf changed: /asOf \"2026-03-01\" | /asOf \"2026-03-08\"");
  }

  @Test
  void partsAddedAndDroppedWhereverTheyStand() {
    Dossier before = record("\"sources\":[" + source("b") + "," + source("a") + "]");
    Dossier after =
        record(
            "\"sources\":[" + source("c") + "," + source("a") + "]",
            "\"pledges\":[" + pledgeOf("p") + "]");

    assertThat(told(before, after))
        .containsExactly(
            "source:b dropped /sources/0",
            "source:c added /sources/0",
            "pledge:p added /pledges/0");
  }

  @Test
  void addedPartWithItsValue() {
    DossierDifference difference = DossierDifference.between(record(), pledge());

    assertThat(difference.parts())
        .extracting(part -> ((PartChange.Added) part).part().json())
        .containsExactly(pledgeOf("p"));
  }

  @Test
  void attributeThatWasAbsentIsAbsent() {
    assertThat(told(pledge(), pledge("\"post\":\"Deputy\"")))
        .containsExactly("pledge:p post added: - | /pledges/0/post \"Deputy\"");
    assertThat(told(pledge("\"post\":\"Deputy\""), pledge()))
        .containsExactly("pledge:p post dropped: /pledges/0/post \"Deputy\" | -");
  }

  @Test
  void stepGainedBeforeTheOthers() {
    assertThat(told(pledge(history(LATER_STEP)), pledge(history(STEP, LATER_STEP))))
        .containsExactly("pledge:p history added: - | /pledges/0/history/0 " + STEP);
  }

  @Test
  void firstStepOfAHistory() {
    assertThat(told(pledge(), pledge(history(STEP))))
        .containsExactly("pledge:p history added: - | /pledges/0/history/0 " + STEP);
  }

  @Test
  void noteOfAStepThatHasMoved() {
    String noted = LATER_STEP.replaceFirst("}$", ",\"note\":\"n\"}");

    assertThat(told(pledge(history(LATER_STEP)), pledge(history(STEP, noted))))
        .containsExactly(
            "pledge:p history added: - | /pledges/0/history/1/note \"n\"",
            "pledge:p history added: - | /pledges/0/history/0 " + STEP);
  }

  @Test
  void stepWhoseDayIsCorrected() {
    String corrected = STEP.replace("-05", "-06");

    assertThat(told(pledge(history(STEP, LATER_STEP)), pledge(history(corrected, LATER_STEP))))
        .containsExactly(
            "pledge:p history changed: /pledges/0/history/0/when/date \"2026-01-05\" |"
                + " /pledges/0/history/0/when/date \"2026-01-06\"");
  }

  @Test
  void stepOfTheSameStateAfterOthersIsAnotherStep() {
    String again = STEP.replace("-01-05", "-02-20");

    assertThat(told(pledge(history(STEP, LATER_STEP)), pledge(history(LATER_STEP, again))))
        .containsExactly(
            "pledge:p history dropped: /pledges/0/history/0 " + STEP + " | -",
            "pledge:p history added: - | /pledges/0/history/1 " + again);
  }

  @Test
  void amountOfAPhase() {
    String phased =
        STEP.replaceFirst(
            "}$",
            ",\"phases\":[{\"measure\":{\"quantity\":{\"type\":\"exactly\",\"n\":500},"
                + "\"unit\":\"troops\"},\"readiness\":\"ready\"}]}");

    assertThat(told(pledge(history(phased)), pledge(history(phased.replace("500", "700")))))
        .containsExactly(
            "pledge:p history changed: /pledges/0/history/0/phases/0/measure/quantity/n 500 |"
                + " /pledges/0/history/0/phases/0/measure/quantity/n 700");
  }

  @Test
  void certaintyOfOneCitation() {
    Dossier before = pledge(citations(citation("s", "stated"), citation("u", "third-hand")));
    Dossier after = pledge(citations(citation("s", "stated"), citation("u", "stated")));

    assertThat(told(before, after))
        .containsExactly(
            "pledge:p citations changed: /pledges/0/citations/1/certainty \"third-hand\" |"
                + " /pledges/0/citations/1/certainty \"stated\"");
  }

  @Test
  void listsOfAnotherOrder() {
    Dossier before = pledge("\"skills\":[\"troops\",\"police\"]");
    Dossier after = pledge("\"skills\":[\"police\",\"medical\",\"troops\"]");

    assertThat(told(before, after))
        .containsExactly(
            "pledge:p skills reordered: /pledges/0/skills [\"troops\",\"police\"] |"
                + " /pledges/0/skills [\"police\",\"medical\",\"troops\"]",
            "pledge:p skills added: - | /pledges/0/skills/1 \"medical\"");
  }

  @Test
  void elementThatStandsOnceMore() {
    assertThat(
            told(pledge("\"skills\":[\"police\"]"), pledge("\"skills\":[\"police\",\"police\"]")))
        .containsExactly("pledge:p skills added: - | /pledges/0/skills/1 \"police\"");
  }

  @Test
  void valueOfAnotherTypeIsToldAsAWhole() {
    Dossier after =
        record(
            "\"pledges\":["
                + pledgeOf("p")
                    .replace(
                        "{\"type\":\"named\",\"actor\":\"a\"}",
                        "{\"type\":\"unnamed\",\"description\":\"d\","
                            + "\"number\":{\"type\":\"exactly\",\"n\":2}}")
                + "]");

    assertThat(told(pledge(), after))
        .containsExactly(
            "pledge:p contributor changed: /pledges/0/contributor"
                + " {\"type\":\"named\",\"actor\":\"a\"} | /pledges/0/contributor"
                + " {\"type\":\"unnamed\",\"description\":\"d\",\"number\":{\"type\":\"exactly\",\"n\":2}}");
  }

  @Test
  void typesWithoutAttributesAreToldApart() {
    String undated =
        STEP.replace("{\"type\":\"day\",\"date\":\"2026-01-05\"}", "{\"type\":\"undated\"}");

    assertThat(told(pledge(history(STEP)), pledge(history(undated))))
        .containsExactly(
            "pledge:p history changed: /pledges/0/history/0/when"
                + " {\"type\":\"day\",\"date\":\"2026-01-05\"} | /pledges/0/history/0/when"
                + " {\"type\":\"undated\"}");
  }

  @Test
  void identifierThatAnotherKindOfPartHasNow() {
    Dossier before = record("\"sources\":[" + source("x") + "]");
    Dossier after = record("\"pledges\":[" + pledgeOf("x") + "]");

    assertThat(told(before, after))
        .containsExactly("source:x dropped /sources/0", "pledge:x added /pledges/0");
  }

  @Test
  void oneOfTwoPartsOfOneIdentifier() {
    Dossier both =
        record("\"pledges\":[" + pledgeOf("p") + "," + pledgeOf("p", "\"post\":\"b\"") + "]");

    assertThat(told(both, pledge("\"post\":\"b\""))).containsExactly("pledge:p dropped /pledges/0");
    assertThat(told(both, pledge("\"post\":\"c\"")))
        .containsExactly(
            "pledge:p post added: - | /pledges/0/post \"c\"", "pledge:p dropped /pledges/1");
  }

  @Test
  void documentsThatAreWrittenInAnotherWay() {
    Dossier before = pledge(history(STEP));
    Dossier after =
        IsfJson.readTolerantly(IsfJson.writeIndented(before), DocumentType.DOSSIER)
            .value()
            .orElseThrow();
    Dossier turned =
        pledge(
            history(
                "{\"when\":{\"date\":\"2026-01-05\",\"type\":\"day\"},\"state\":\"announced\"}"));

    assertThat(told(before, after)).isEmpty();
    assertThat(told(before, turned)).isEmpty();
  }

  @Test
  void partiesOfACeasefireInAnotherOrderAreTheSame() {
    String parties = "\"between\":[\"a\",\"b\"]";
    String precondition =
        "\"preconditions\":[{\"id\":\"c\",\"holder\":\"a\",\"condition\":{\"type\":\"ceasefire-holds\","
            + parties
            + ",\"state\":\"in-effect\"},\"since\":{\"type\":\"undated\"}}]";
    Dossier before = record(precondition);
    Dossier after = record(precondition.replace(parties, "\"between\":[\"b\",\"a\"]"));

    assertThat(before.preconditions()).hasSize(1);
    assertThat(told(before, after)).isEmpty();
  }

  @Test
  void whatNoReaderWouldTake() {
    Dossier before = pledge("\"post\":\"a\"");
    Dossier after = before.withPledges(before.pledges().get(0).withPost("\uD83D"));

    assertThatThrownBy(() -> DossierDifference.between(before, after))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("contains half of a surrogate pair");
  }

  @Test
  void travelsByJavasOwnSerialization() {
    DossierDifference difference =
        DossierDifference.between(
            record("\"sources\":[" + source("b") + "]"), pledge(history(STEP)).withTitle("u"));

    assertThat(Serialized.copyOf(difference)).isEqualTo(difference);
  }

  @Test
  void nullIsToldByTheNameOfTheParameter() {
    assertThatThrownBy(() -> DossierDifference.between(null, record()))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("before");
    assertThatThrownBy(() -> DossierDifference.between(record(), null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("after");
  }
}
