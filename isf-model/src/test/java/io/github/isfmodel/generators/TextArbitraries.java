package io.github.isfmodel.generators;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * Text as people write it and as it should not be. Always well-formed Unicode: a lone surrogate
 * cannot be carried by a document.
 */
public final class TextArbitraries {

  private static final int LAST_CODE_POINT = 0x2FFFF;
  private static final int FIRST_SURROGATE = 0xD800;
  private static final int LAST_SURROGATE = 0xDFFF;

  private TextArbitraries() {}

  /** {@return any text: plain, odd, empty, blank} */
  public static Arbitrary<String> texts() {
    return Fast.of(
        Arbitraries.frequencyOf(
            Tuple.of(6, plain()),
            Tuple.of(2, odd()),
            Tuple.of(1, codePoints()),
            Tuple.of(1, blank())));
  }

  /** {@return text with something to read in it} */
  public static Arbitrary<String> notBlank() {
    return Fast.of(
        Arbitraries.frequencyOf(
            Tuple.of(6, plain()),
            Tuple.of(2, odd()),
            Tuple.of(1, codePoints().filter(text -> !text.isBlank()))));
  }

  /** {@return one to four plain words} */
  public static Arbitrary<String> plain() {
    return Fast.of(
        Arbitraries.of(
                "force",
                "council",
                "first phase",
                "Gaza",
                "ceasefire",
                "up to",
                "20,000",
                "mandate")
            .list()
            .ofMinSize(1)
            .ofMaxSize(4)
            .map(words -> String.join(" ", words)));
  }

  private static Arbitrary<String> odd() {
    return Fast.of(
        Arbitraries.of(
            "Türkiye",
            "قوة الاستقرار الدولية",
            "כוח הייצוב",
            "国际稳定部队",
            "e\u0301 \u200f\u202e x",
            "\uD83D\uDD4A\uFE0F \uD83C\uDDEE\uD83C\uDDE9",
            "\"quoted\" \\ back / slash",
            "${expression} {name} #{x} %s",
            "<b>&amp;</b>",
            "line\nbreak\r\n\ttab",
            "\u0000\u001f\u007f\u0085\u2028",
            " blank at the ends ",
            "null",
            "-1.5e9",
            "~0~1/a"));
  }

  private static Arbitrary<String> codePoints() {
    return Fast.of(
        Arbitraries.integers()
            .between(0, LAST_CODE_POINT)
            .filter(point -> point < FIRST_SURROGATE || point > LAST_SURROGATE)
            .list()
            .ofMaxSize(12)
            .map(TextArbitraries::text));
  }

  private static String text(Iterable<Integer> points) {
    StringBuilder text = new StringBuilder();
    points.forEach(text::appendCodePoint);
    return text.toString();
  }

  private static Arbitrary<String> blank() {
    return Fast.of(Arbitraries.of("", " ", "\t\n", "\u2003"));
  }
}
