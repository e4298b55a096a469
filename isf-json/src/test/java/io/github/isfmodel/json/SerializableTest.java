package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.Serialized;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** That what a reading gives travels by Java's own serialization. */
class SerializableTest {

  private static final byte[] PLEDGE =
      Json.bytes(
          "{\"type\":\"pledge\",\"format\":\"1.0\",\"id\":\"p\",\"force\":\"f\",\"contributor\":"
              + "{\"type\":\"named\",\"actor\":\"a\"},\"kind\":\"troops\"}");

  private static ProblemDocument report() {
    return IsfJson.read(Json.bytes("{\"type\":\"pledg\"}")).problemDocument();
  }

  @Test
  void aReportTravels() {
    assertThat(Serialized.copyOf(report())).isEqualTo(report());
  }

  @Test
  void aReadingTravelsWithItsValueAndItsProblems() {
    for (byte[] document : List.of(PLEDGE, Json.bytes("{}"))) {
      Reading<Object> reading = IsfJson.read(document);
      Reading<?> copy = (Reading<?>) Serialized.copyOf(reading);
      assertThat(Optional.<Object>of(copy.value())).contains(reading.value());
      assertThat(copy.problems()).isEqualTo(reading.problems());
    }
  }

  @Test
  void aTolerantReadingIsWrittenBackByItsCopy() {
    String later =
        Json.text(PLEDGE).replaceFirst("}$", "")
            + ",\"history\":[{\"state\":\"lent\",\"when\":{\"type\":\"undated\"}}],\"post\":7,\"x\":1}";
    later = later.replace("\"a\"}", "\"a\",\"y\":2}");
    TolerantReading<Object> reading = IsfJson.readTolerantly(Json.bytes(later));
    TolerantReading<?> copy = (TolerantReading<?>) Serialized.copyOf(reading);

    assertThat(reading.unknownProperties()).hasSize(2);
    assertThat(Optional.<Object>of(copy.value())).contains(reading.value());
    assertThat(copy.problems()).isEqualTo(reading.problems());
    assertThat(copy.leftOut()).isEqualTo(reading.leftOut()).isNotEmpty();
    assertThat(copy.unknownProperties()).isEqualTo(reading.unknownProperties());
    assertThat(copy.unknownParts()).isEqualTo(reading.unknownParts());
    assertThat(copy.write()).isEqualTo(reading.write());
  }

  @Test
  void ofTheDocumentOnlyWhatIsNotKnownTravels() throws IOException {
    byte[] document = Json.bytes(Json.text(PLEDGE) + " ".repeat(1_000_000));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(IsfJson.readTolerantly(document));
    }
    assertThat(bytes.size()).isLessThan(10_000);
  }
}
