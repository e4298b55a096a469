package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.json.fixture.FixtureRequest;
import io.github.isfmodel.json.fixture.FixtureStage;
import io.github.isfmodel.json.fixture.Fixtures;
import io.github.isfmodel.json.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One document that is packed, read from a stream. */
class PackedDocumentTest {

  private static final Dossier RECORD =
      Fixtures.record(FixtureRequest.of(FixtureStage.DEPLOYING, 2, 1));
  private static final byte[] TEXT = IsfJson.writeIndented(RECORD);
  private static final byte[] PACKED = Json.packed(TEXT);

  private static InputStream in(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }

  @Test
  void isReadAsItIsUnpacked() throws IOException {
    assertThat(IsfJson.read(in(PACKED)).value()).hasValue(RECORD);
    assertThat(IsfJson.readDossier(in(PACKED)).value()).hasValue(RECORD);
    byte[] wrong = Json.bytes(Json.text(TEXT).replace("\"asOf\"", "\"asof\""));
    assertThat(IsfJson.read(in(Json.packed(wrong))).problems())
        .isNotEmpty()
        .isEqualTo(IsfJson.read(wrong).problems());
  }

  @Test
  void damageIsTheOnlyProblemWhereverItIs() throws IOException {
    String start = "line 1, column 1, the top: the gzip data ";
    for (int length : IntStream.range(2, PACKED.length).filter(i -> i % 7 == 2).toArray()) {
      assertThat(IsfJson.read(in(Arrays.copyOf(PACKED, length))).problems())
          .extracting(Problem::toString)
          .containsExactly(
              start + "ends before it is complete; check whether it was cut off [ISF-JSON-022]");
    }
    byte[] damaged = PACKED.clone();
    damaged[damaged.length - 6] ^= 1;
    assertThat(IsfJson.readDossier(in(damaged)).problems())
        .extracting(Problem::toString)
        .containsExactly(start + "is damaged; fetch it again [ISF-JSON-022]");
  }

  private static final String TOO_LONG =
      "line 1, column 1, the top: the document is longer than 100000 bytes; split it"
          + " [ISF-JSON-007]";

  /** Some kilobytes that unpack to megabytes, of which a reader would need sixty times as much. */
  private static byte[] bomb() {
    return Json.packed(
        Json.bytes("{\"x\":[" + "{},".repeat(4_000_000) + "{}],\"type\":\"dossier\"}"));
  }

  @Test
  void whatUnpacksToMoreThanTheBoundIsRefused() throws IOException {
    byte[] bomb = bomb();
    assertThat(bomb).hasSizeLessThan(20_000);
    for (List<Problem> problems :
        List.of(
            IsfJson.read(in(bomb), 100_000).problems(),
            IsfJson.read(in(bomb), DocumentType.DOSSIER, 100_000).problems(),
            IsfJson.readTolerantly(in(bomb), 100_000).problems(),
            IsfJson.readTolerantly(in(bomb), DocumentType.DOSSIER, 100_000).problems())) {
      assertThat(problems).extracting(Problem::toString).containsExactly(TOO_LONG);
    }
  }

  @Test
  void aBoundOfOneByteIsToldAsOne() throws IOException {
    assertThat(IsfJson.read(in(TEXT), 1).problems())
        .extracting(Problem::toString)
        .containsExactly(TOO_LONG.replace("100000 bytes", "1 byte"));
  }

  /** No more of it is unpacked than tells that it is too long. */
  @Test
  void whatIsBehindTheBoundIsLeftAlone() throws IOException {
    ByteArrayInputStream bomb = new ByteArrayInputStream(bomb());

    assertThat(IsfJson.read(bomb, 100_000).problems()).hasSize(1);
    assertThat(bomb.available()).isPositive();
  }

  @Test
  void theBoundIsOfTheUnpackedTextAndIncluded() throws IOException {
    for (byte[] bytes : new byte[][] {TEXT, PACKED}) {
      assertThat(IsfJson.read(in(bytes), TEXT.length).value()).hasValue(RECORD);
      assertThat(IsfJson.read(in(bytes), Integer.MAX_VALUE).value()).hasValue(RECORD);
      assertThat(IsfJson.readTolerantly(in(bytes), DocumentType.DOSSIER, TEXT.length).value())
          .hasValue(RECORD);
      assertThat(IsfJson.read(in(bytes), TEXT.length - 1).problems())
          .extracting(Problem::toString)
          .containsExactly(TOO_LONG.replace("100000", Integer.toString(TEXT.length - 1)));
    }
  }

  @Test
  void aBoundOfNoByteIsRefused() {
    assertThatThrownBy(() -> IsfJson.read(in(TEXT), 0))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("greatest length of a document '0' is less than 1 byte; give 1 or more");
  }

  @Test
  void theStreamStaysOpen() throws IOException {
    for (byte[] bytes : new byte[][] {TEXT, PACKED}) {
      AtomicBoolean closed = new AtomicBoolean();
      InputStream in =
          new ByteArrayInputStream(bytes) {
            @Override
            public void close() {
              closed.set(true);
            }
          };
      assertThat(IsfJson.read(in).problems()).isEmpty();
      assertThat(closed).isFalse();
    }
  }

  /** To a stream that is not packed such a failure says nothing of packing. */
  @Test
  void aFailureOfTheInputIsThrownAsSuch() {
    for (byte[] start : new byte[][] {{}, Arrays.copyOf(TEXT, 50)}) {
      InputStream broken = BrokenInput.after(start, new EOFException("cable"));
      assertThatThrownBy(() -> IsfJson.read(broken))
          .isInstanceOf(EOFException.class)
          .hasMessage("cable");
    }
  }
}
