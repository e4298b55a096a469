package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import io.github.isfmodel.json.codec.Codec;
import io.github.isfmodel.json.codec.DateCodec;
import io.github.isfmodel.json.codec.Form;
import io.github.isfmodel.json.codec.ParsedCodec;
import io.github.isfmodel.json.codec.TimeCodecs;
import io.github.isfmodel.json.table.IdJson;
import io.github.isfmodel.json.table.Types;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The form of a leaf value, as the schemas tell it, against the constructors that decide. */
class FormTest {

  private static final List<Codec<?>> LEAVES = leaves();

  private static List<Codec<?>> leaves() {
    List<Codec<?>> leaves =
        new ArrayList<>(
            List.of(DateCodec.DATE, TimeCodecs.MONTH, TimeCodecs.INSTANT, TimeCodecs.ZONE));
    Types.all().values().stream().filter(ParsedCodec.class::isInstance).forEach(leaves::add);
    return leaves;
  }

  @Property(tries = 5_000)
  void whatIsSuggestedCanBeRead(@ForAll("samples") Sample sample) {
    Json.read(sample.codec(), TextNode.valueOf(sample.text())).problems().stream()
        .flatMap(problem -> problem.nearest().stream())
        .forEach(
            nearest ->
                assertThat(Json.read(sample.codec(), TextNode.valueOf(nearest)).problems())
                    .isEmpty());
  }

  record Sample(Codec<?> codec, String text) {}

  /** Texts of every form, whole or with a few changes, also by characters that look alike. */
  @Provide
  Arbitrary<Sample> samples() {
    return Arbitraries.of(LEAVES).flatMap(codec -> texts().map(text -> new Sample(codec, text)));
  }

  private static Arbitrary<String> texts() {
    List<String> whole = new ArrayList<>();
    LEAVES.forEach(codec -> whole.addAll(form(codec).examples()));
    whole.addAll(
        List.of(
            "",
            "S/AC.26/Dec.25 (1994)",
            "S/AC.26/DEC.25 (1994)",
            "S/Dec.1/5",
            "S/DEC/5",
            "S/DEF.12/SR.3",
            "S/PV.4046 (Resumption 1)",
            "S/2025/748/Rev.1/Corr.2/Annex",
            "S/2025/748/Annexes",
            "S/12345/Summary.1 ",
            "2024-02-29",
            "2025-02-29",
            "1900-02-29",
            "2000-02-29",
            "2025-12-31T23:59:60Z",
            "2025-12-31T23:59:59.123456789Z",
            "12(c)(ii)",
            "annex, 7a",
            "+05:30",
            "UTC",
            "x".repeat(100),
            "topic:" + "x".repeat(100),
            "precondition:" + "x".repeat(100),
            "S/" + "A/".repeat(47) + "12345"));
    return Arbitraries.of(whole)
        .flatMap(
            text ->
                Arbitraries.of(
                        "", "", "-", "a", "A", "0", "9", "/", ".", "(", ")", " ", "\n", "\u0130",
                        "\u0660", "\u00e9", ":", "T", "Z", "--", "ec", "EC")
                    .tuple2()
                    .flatMap(
                        put ->
                            Arbitraries.integers()
                                .between(0, text.length())
                                .tuple3()
                                .map(
                                    at ->
                                        changed(
                                            text,
                                            put.get1(),
                                            put.get2(),
                                            at.get1(),
                                            at.get2(),
                                            at.get3()))));
  }

  /** Takes up to two characters out at one place and puts something in there and at another. */
  private static String changed(String text, String here, String there, int at, int to, int other) {
    int end = Math.min(text.length(), Math.max(at, Math.min(to, at + 2)));
    String first = here.isEmpty() ? text : text.substring(0, at) + here + text.substring(end);
    int place = Math.min(other, first.length());
    return first.substring(0, place) + there + first.substring(place);
  }

  private static Form form(Codec<?> codec) {
    return codec instanceof ParsedCodec<?> parsed ? parsed.form() : Form.DATE;
  }

  private static boolean isRead(Codec<?> codec, String text) {
    return Json.read(codec, new TextNode(text)).problems().isEmpty();
  }

  private static boolean hasForm(Codec<?> codec, String text) {
    Form form = form(codec);
    return text.length() <= form.longest()
        && Pattern.matches(form.pattern(), text)
        && !Pattern.compile(form.never()).matcher(text).find();
  }

  @Property(tries = 5000)
  void whatIsReadHasTheForm(@ForAll("samples") Sample sample) {
    if (isRead(sample.codec(), sample.text())) {
      assertThat(hasForm(sample.codec(), sample.text())).isTrue();
    }
  }

  @Property(tries = 5000)
  void whatHasTheFormIsReadButForZonesThatThereAreNot(@ForAll("samples") Sample sample) {
    if (hasForm(sample.codec(), sample.text()) && !sample.codec().equals(TimeCodecs.ZONE)) {
      assertThat(isRead(sample.codec(), sample.text())).isTrue();
    }
  }

  @Property(tries = 2000)
  void theSchemaSaysTheSame(@ForAll("samples") Sample sample) {
    String definition = new SchemaNames().of(sample.codec());
    assertThat(Schemas.errors(definition, new TextNode(sample.text())).isEmpty())
        .isEqualTo(hasForm(sample.codec(), sample.text()));
  }

  @Test
  void anIdentifierIsNoLongerBehindAShortKind() {
    String longest = "x".repeat(Form.ID.longest());
    for (String kind : List.of("topic:", "precondition:")) {
      assertThat(hasForm(IdJson.ENTITY, kind + longest)).isTrue();
      assertThat(isRead(IdJson.ENTITY, kind + longest)).isTrue();
      assertThat(hasForm(IdJson.ENTITY, kind + longest + "x")).isFalse();
      assertThat(isRead(IdJson.ENTITY, kind + longest + "x")).isFalse();
    }
  }

  @Test
  void examplesAreValid() {
    for (Codec<?> codec : LEAVES) {
      assertThat(form(codec).examples()).isNotEmpty().allMatch(text -> isRead(codec, text));
    }
  }

  @Test
  void datesAreThoseOfTheCalendar() {
    Pattern form = Pattern.compile(Form.DATE.pattern());
    IntStream years =
        IntStream.concat(IntStream.rangeClosed(0, 10), IntStream.rangeClosed(1599, 2401));
    years.forEach(
        year -> {
          for (int month = 0; month <= 13; month++) {
            for (int day = 0; day <= 32; day++) {
              String text = "%04d-%02d-%02d".formatted(year, month, day);
              assertThat(form.matcher(text).matches()).as(text).isEqualTo(exists(year, month, day));
            }
          }
        });
  }

  /** Once read as the year 1000: what stands for "no digits" was lost in the hundreds. */
  @Test
  void aDateWithHyphensForDigitsIsNone() {
    assertThat(Json.read(DateCodec.DATE, "\"20---11-17\"").messages())
        .containsExactly(
            "line 1, column 1, the top: date '20---11-17' is not of the form YYYY-MM-DD;"
                + " write for example 2025-11-17 [ISF-JSON-020]");
  }

  private static boolean exists(int year, int month, int day) {
    try {
      LocalDate.of(year, month, day);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  @Test
  void notBlankIsWhatJavaCallsNotBlank() {
    Pattern pattern = Pattern.compile(SchemaWriter.NOT_BLANK);
    IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
        .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
        .forEach(
            point ->
                assertThat(pattern.matcher(Character.toString(point)).find())
                    .as("%04x", point)
                    .isEqualTo(!Character.toString(point).isBlank()));
  }
}
