package io.github.isfmodel.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Ends of elements, found eight bytes at a time, against a search byte by byte. */
class ElementTest {

  private static final String LETTERS =
      "{{[[}}]]\"\"\"\\\\,:\n\t a1Z;[}\u00e9\ud83d\udd4a\u0001\u007f";
  private static final String PRINTABLE = "{{[[}}]]\"\"\\,: a1Z;|_~^";

  @Property(tries = 5000)
  void theEndIsThatOfASearchByteByByte(
      @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 40) int buffer) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Element element = new Element();
    int at = 0;
    for (int from = 0; from < bytes.length && !element.isOver(); from += buffer) {
      at = element.end(bytes, from, Math.min(bytes.length, from + buffer));
    }
    assertThat(element.isOver() ? at : -1).isEqualTo(endOf(bytes));
    assertThat(element.isPrintable()).isEqualTo(isPrintable(bytes, at));
  }

  private static boolean isPrintable(byte[] bytes, int to) {
    return IntStream.range(0, to).allMatch(i -> bytes[i] >= ' ');
  }

  /** Behind the last byte of the element; -1 if the text ends first. */
  private static int endOf(byte[] bytes) {
    int depth = 0;
    int at = 0;
    while (at < bytes.length) {
      char c = (char) (bytes[at] & 0xff);
      if (c == '"') {
        at = afterString(bytes, at + 1);
        continue;
      }
      if (depth == 0 && (c <= ' ' || ",]}".indexOf(c) >= 0)) {
        return at;
      }
      at++;
      depth += "{[".indexOf(c) >= 0 ? 1 : "}]".indexOf(c) >= 0 ? -1 : 0;
      if (depth == 0 && "}]".indexOf(c) >= 0) {
        return at;
      }
    }
    return -1;
  }

  private static int afterString(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && bytes[at] != '"' && bytes[at] != '\n') {
      at += bytes[at] == '\\' && at + 1 < bytes.length && bytes[at + 1] != '\n' ? 2 : 1;
    }
    return at < bytes.length && bytes[at] == '"' ? at + 1 : at;
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> rest =
        Arbitraries.of(LETTERS, PRINTABLE)
            .flatMap(
                letters -> Arbitraries.strings().withChars(letters.toCharArray()).ofMaxLength(60));
    return Arbitraries.of("", "{", "[[[").flatMap(start -> rest.map(text -> start + text));
  }
}
