package io.github.isfmodel.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.isfmodel.json.fixture.FixtureRequest;
import io.github.isfmodel.json.fixture.FixtureStage;
import io.github.isfmodel.json.fixture.Fixtures;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamSignTest {

  private static final String RECORD =
      new String(
          IsfJson.write(Fixtures.record(FixtureRequest.of(FixtureStage.DEPLOYING, 2, 1))), UTF_8);

  private static boolean isStream(String text) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    boolean stream = isStream(bytes);
    assertThat(isStream(Json.packed(bytes))).as("packed").isEqualTo(stream);
    return stream;
  }

  private static boolean isStream(byte[] bytes) throws IOException {
    BufferedInputStream in = new BufferedInputStream(new ByteArrayInputStream(bytes), 16);
    boolean stream = DocumentStream.isStream(in);
    assertThat(in.readAllBytes()).as("what is left").isEqualTo(bytes);
    return stream;
  }

  /** Blanks and ends of lines where JSON lets them be. */
  private static String laidOut(String document, Random random) {
    StringBuilder text = new StringBuilder();
    boolean string = false;
    for (int i = 0; i < document.length(); i++) {
      char c = document.charAt(i);
      string ^= c == '"' && document.charAt(Math.max(0, i - 1)) != '\\';
      boolean apart = !string && "{}[]:,".indexOf(c) >= 0;
      text.append(apart ? blanks(random) : "").append(c).append(apart ? blanks(random) : "");
    }
    return text.toString();
  }

  private static String blanks(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> "\n";
      case 1 -> " \r\n ";
      case 2 -> "\t\n\n";
      case 3 -> " ";
      default -> "";
    };
  }

  @Property
  void documentAloneIsNoStreamHoweverItIsLaidOut(@ForAll long seed) throws IOException {
    assertThat(isStream(laidOut(RECORD, new Random(seed)))).isFalse();
  }

  @Property
  void documentsOnLinesAreAStreamWhereverTheFirstIsCutOff(@ForAll long seed) throws IOException {
    String first = RECORD.substring(0, 1 + Math.floorMod(seed, RECORD.length()));
    String seen = first.stripTrailing();
    boolean asks = "[:,".indexOf(seen.charAt(seen.length() - 1)) >= 0;
    assertThat(isStream(first + "\n" + RECORD)).isEqualTo(!asks);
  }

  @Property
  void documentsOnLinesAreAStreamWhereverTheSecondIsTornOff(@ForAll long seed) throws IOException {
    String second = RECORD.substring(1 + Math.floorMod(seed, RECORD.length() - 1));
    assertThat(isStream(RECORD + "\n" + second + "\n" + RECORD)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}\n{}",
        "\n {} \r\n\r\n {",
        "rubbish\n{}",
        "rubbish\n\n {\"a\":[{}]}, \r\n",
        "{}\nrubbish",
        "{},\n{",
        " {} , \n\n{\"a\"",
        "{\"a\":[\"}\\\"{[\",{}]}\n\n}",
        "{}{}\nrubbish",
        "{\"a\":\"}\n{}",
        " [ {",
        "[]",
        "[ \n] x",
        "[\n{}]",
        "\ufeff[{",
        "\ufeff{}\n{}"
      })
  void streams(String text) throws IOException {
    assertThat(isStream(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n",
        "{}",
        "{}\n",
        "{}{}",
        "{} {}\n",
        "{}\n \n",
        "{\"a\":\"\\\"}\",\n{}}",
        "rubbish}\nrubbish",
        "rubbish\n{",
        "rubbish\n{\"a\":[\n]}",
        "{\"a\":\"}\n{",
        "{},",
        "{},\n",
        "{},\n\"a\":1}",
        "{\"a\":1,\n{}}",
        "[1]",
        "[[{}]]",
        "[",
        "{\n",
        "{\"a\":\n{}}",
        "{\"a\":[\n{}]}",
        "{\"a\":[{},\n{}]}",
        "\ufeff{}",
        "\u001f"
      })
  void noStreams(String text) throws IOException {
    assertThat(isStream(text)).isFalse();
  }

  @Property
  void whatIsDamagedBeforeThereIsASignHasNone(@ForAll long seed) throws IOException {
    byte[] packed = Json.packed((RECORD + "\n" + RECORD).getBytes(UTF_8));
    byte[] start = Arrays.copyOf(packed, 2 + Math.floorMod(seed, packed.length / 2));
    assertThat(isStream(start)).isFalse();
    assertThat(isStream(packed)).isTrue();
  }

  @Test
  void partsArePackedOneAfterTheOther() throws IOException {
    ByteArrayOutputStream parts = new ByteArrayOutputStream();
    for (String part : List.of("", "{", "}\n", "\n{")) {
      assertThat(isStream(parts.toByteArray())).isFalse();
      parts.writeBytes(Json.packed(part.getBytes(UTF_8)));
    }
    assertThat(isStream(parts.toByteArray())).isTrue();
  }

  @Test
  void aSignMayStandBehindMoreThanIsLookedAheadPacked() throws IOException {
    Random random = new Random(1);
    StringBuilder first = new StringBuilder("{\"a\":[0");
    while (first.length() < 4_000_000) {
      first.append(',').append(random.nextInt());
    }
    assertThat(isStream(first + "]}\n{}")).isTrue();
    assertThat(isStream(first + "]}\n")).isFalse();
  }

  /** As an input that costs its sender next to nothing, and would fill the memory. */
  @Test
  void ofWhatUnpacksToNothingNoMoreThanTwoMegabytesAreTaken() throws IOException {
    byte[] nothing = Json.packed(new byte[0]);
    byte[] nameWithoutEnd = {0x1f, (byte) 0x8b, 8, 8, 0, 0, 0, 0, 0, 0};
    byte[] empty = new byte[nothing.length * 200_000];
    for (int i = 0; i < empty.length; i++) {
      empty[i] = nothing[i % nothing.length];
    }
    assertThat(takenBySign(new ByteArrayInputStream(empty))).isLessThan(2_200_000);
    assertThat(
            takenBySign(
                new SequenceInputStream(
                    new ByteArrayInputStream(nameWithoutEnd), new Endless('x', 10_000_000))))
        .isLessThan(2_200_000);
  }

  private static long takenBySign(InputStream input) throws IOException {
    long[] taken = {0};
    InputStream counted =
        new FilterInputStream(input) {
          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            taken[0] += Math.max(0, read);
            return read;
          }
        };
    assertThat(DocumentStream.isStream(new BufferedInputStream(counted))).isFalse();
    return taken[0];
  }

  @Test
  void aFailureOfTheInputIsThrown() {
    BufferedInputStream in =
        new BufferedInputStream(
            BrokenInput.after(new byte[] {'{', '{'}, new EOFException("cable")));
    assertThatThrownBy(() -> DocumentStream.isStream(in)).hasMessage("cable");
  }
}
