package io.github.isfmodel.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class KnownTest {

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Looks a text up where it stands between others, in bytes and in characters. */
  private static <T> T found(Known<T> known, String text) {
    byte[] around = bytes("<\"" + text + "\">");
    T value = known.find(around, 2, around.length - 4);
    T same = known.find(("<\"" + text + "\">").toCharArray(), 2, text.length());
    assertThat(same).isSameAs(value);
    return value;
  }

  private static void remember(Known<String> known, String text) {
    byte[] around = bytes("<\"" + text + "\">");
    known.remember(around, 2, around.length - 4, text);
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return Arbitraries.strings().withChars("ab").ofMaxLength(2 + Known.LONGEST).list().ofSize(60);
  }

  @Property
  void aTextIsKnownAsItselfOrNotAtAll(@ForAll("texts") List<String> texts) {
    Known<String> known = new Known<>(8);
    for (String text : texts) {
      remember(known, text);
      for (String other : texts) {
        assertThat(found(known, other)).isIn(null, other);
      }
    }
  }

  /** Also by a character that differs from that of the text in its higher byte only. */
  @Property
  void aTextThatDiffersInOneCharacterIsAnother(
      @ForAll @IntRange(min = 1, max = Known.LONGEST) int length,
      @ForAll @IntRange(max = Known.LONGEST - 1) int place) {
    Known<String> known = new Known<>(8);
    String text = "a".repeat(length);
    remember(known, text);
    assertThat(found(known, text)).isEqualTo(text);
    for (char other : new char[] {'b', '\u0161'}) {
      char[] changed = text.toCharArray();
      changed[place % length] = other;
      assertThat(known.find(changed, 0, length)).isNull();
      byte[] bytes = bytes(new String(changed));
      assertThat(known.find(bytes, 0, bytes.length)).isNull();
    }
  }

  @Property
  void whatComesTwiceInARowIsKnownIfItIsShort(@ForAll("texts") List<String> texts) {
    Known<String> known = new Known<>(8);
    for (String text : texts) {
      for (int i = 0; i < 2 && found(known, text) == null; i++) {
        remember(known, text);
      }
      assertThat(found(known, text)).isEqualTo(text.length() > Known.LONGEST ? null : text);
    }
  }

  @Test
  void whatComesOnceDrivesNothingOut() {
    Known<String> known = new Known<>(8);
    List<String> first = List.of("stated", "seen", "derived", "third-hand");
    first.forEach(text -> known.remember(text, text));

    IntStream.range(0, 1000).forEach(i -> remember(known, "pledge-" + i));

    assertThat(first).allSatisfy(text -> assertThat(found(known, text)).isEqualTo(text));
  }

  @Test
  void onlyAsciiIsRemembered() {
    Known<String> known = new Known<>(8);

    known.remember("T\u00fcrkiye", "T\u00fcrkiye");
    known.remember("Tuerkiye", "Tuerkiye");

    assertThat(found(known, "T\u00fcrkiye")).isNull();
    assertThat(found(known, "Tuerkiye")).isEqualTo("Tuerkiye");
  }

  /**
   * A few places for many texts, so that threads are always about to change what others look at.
   */
  @Test
  void threadsNeverSeeTheValueOfAnotherText() throws Exception {
    Known<String> known = new Known<>(8);
    List<Callable<List<String>>> readers = new ArrayList<>();
    for (int seed = 0; seed < 4; seed++) {
      Random random = new Random(seed);
      readers.add(() -> wrong(known, random));
    }
    ExecutorService threads = Executors.newFixedThreadPool(readers.size());
    try {
      for (Future<List<String>> reader : threads.invokeAll(readers)) {
        assertThat(reader.get()).isEmpty();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<String> wrong(Known<String> known, Random random) {
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < 300_000; i++) {
      String text = "source-" + random.nextInt(24);
      byte[] bytes = bytes(text);
      String value = known.find(bytes, 0, bytes.length);
      if (value == null) {
        known.remember(bytes, 0, bytes.length, text);
      } else if (!value.equals(text)) {
        wrong.add(value + " for " + text);
      }
    }
    return wrong;
  }
}
