package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.dossier.Dossier;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Documents whose texts were chosen to have one hash. They are read as quickly as others; where
 * they are not, these tests would run for many minutes instead of a second.
 */
@Timeout(120)
class OneHashTest {

  private static final int MANY = 100_000;

  /** "c0" and "an" have one hash, and so have all texts of so many of them. */
  private static String text(int number) {
    return IntStream.range(0, 17)
        .mapToObj(bit -> (number >> bit & 1) == 0 ? "c0" : "an")
        .collect(Collectors.joining("", "x", ""));
  }

  private static String list(String name, int size, IntFunction<String> element) {
    return IntStream.range(0, size)
        .mapToObj(element)
        .collect(Collectors.joining(",", ",\"" + name + "\":[", "]"));
  }

  private static Reading<Dossier> read(String lists) {
    return IsfJson.readDossier(
        Json.bytes(
            "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\"t\",\"asOf\":\"2025-11-17\""
                + lists
                + "}"));
  }

  private static String source(int number) {
    return "{\"id\":\"%s\",\"kind\":\"news-article\",\"title\":\"t\",\"published\":{\"type\":\"undated\"}}"
        .formatted(text(number));
  }

  private static String actor(int number) {
    return "{\"id\":\"%s\",\"kind\":\"person\",\"name\":\"n\"}".formatted(text(number));
  }

  @Test
  void theTextsHaveOneHash() {
    assertThat(IntStream.range(0, 1000).map(number -> text(number).hashCode()).distinct())
        .hasSize(1);
    assertThat(IntStream.range(0, 1000).mapToObj(OneHashTest::text)).doesNotHaveDuplicates();
  }

  @Test
  void identifiersOfTwoKinds() {
    Reading<Dossier> reading =
        read(list("sources", MANY, OneHashTest::source) + list("actors", MANY, OneHashTest::actor));

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.value().orElseThrow().actors()).hasSize(MANY);
  }

  @Test
  void propositions() {
    String asserted =
        list(
            "asserts",
            MANY,
            number ->
                "{\"proposition\":{\"type\":\"judged\",\"by\":\"x\",\"that\":\"%s\"},\"holds\":true}"
                    .formatted(text(number)));

    Reading<Dossier> reading =
        read(
            ",\"actors\":[{\"id\":\"x\",\"kind\":\"person\",\"name\":\"n\"}],\"events\":[{\"id\":\"e\","
                + "\"kind\":\"agreement\",\"when\":{\"type\":\"undated\"},\"summary\":\"s\",\"standing\":\"occurred\""
                + asserted
                + "}]");

    assertThat(reading.problems())
        .extracting(problem -> problem.rule().value())
        .containsExactly("ISF-EVT-001");
  }
}
