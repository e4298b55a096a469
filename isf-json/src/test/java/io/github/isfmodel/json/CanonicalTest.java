package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.generators.Coherent;
import io.github.isfmodel.generators.IsfArbitraries;
import io.github.isfmodel.json.codec.UnknownCodes;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.quantity.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Canonical bytes and content hashes. */
class CanonicalTest {

  private static final ObjectMapper PLAIN =
      JsonMapper.builder().disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE).build();

  private static final Dossier SMALL =
      Dossier.builder().title("\u20ac$\u000f\nA'B\"\\\\\"/\u007f").asOf(LocalDate.EPOCH).build();

  @Test
  void namesAreInOrderAndTextsAreEscapedAsLittleAsCanBe() {
    assertThat(Json.text(IsfJson.canonical(SMALL)))
        .isEqualTo(
            "{\"asOf\":\"1970-01-01\",\"format\":\"1.0\",\"title\":\"\u20ac$\\u000f\\nA'B\\\""
                + "\\\\\\\\\\\"/\u007f\",\"type\":\"dossier\"}");
  }

  @Test
  void theHashIsThatOfTheBytes() {
    Dossier dossier = SMALL.withTitle("t");
    assertThat(Json.text(IsfJson.canonical(dossier)))
        .isEqualTo(
            "{\"asOf\":\"1970-01-01\",\"format\":\"1.0\",\"title\":\"t\",\"type\":\"dossier\"}");
    assertThat(IsfJson.contentHash(dossier))
        .isEqualTo(
            "isf-1.0-sha256:0a6f90b4b174784600ad00e5891e5c3aecd338625b6a5b86cce2f79e434e9677");
  }

  @Test
  void theGreatestNumberIsOneThatADoubleHolds() {
    assertThat((long) (double) Quantity.GREATEST).isEqualTo(Quantity.GREATEST);
    assertThat(Math.ulp((double) Quantity.GREATEST)).isEqualTo(1);
  }

  @Test
  void whatNoReaderWouldTakeHasNoCanonicalForm() {
    assertThatThrownBy(() -> IsfJson.canonical(SMALL.withTitle("\ud83d")))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> IsfJson.contentHash(SMALL.withAsOf(LocalDate.of(10000, 1, 1))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "date '+10000-01-01' is outside the years 0000 to 9999; give a time within them, or"
                + " leave it out");
  }

  @Property(tries = 200)
  void strictReadingFindsTheSameProblems(@ForAll @Coherent Dossier dossier) {
    Reading<Dossier> plain = IsfJson.readDossier(IsfJson.write(dossier));
    Reading<Dossier> canonical = IsfJson.readDossier(IsfJson.canonical(dossier));
    assertThat(canonical.value()).isEqualTo(plain.value());
    assertThat(canonical.problems()).hasSameSizeAs(plain.problems());
  }

  /** A document of any type. */
  record Document<T>(DocumentType<T> type, T value) {
    byte[] canonical() {
      return IsfJson.canonical(type, value);
    }
  }

  @Provide
  Arbitrary<Document<?>> documents() {
    return Arbitraries.of(DocumentType.all()).flatMap(CanonicalTest::of);
  }

  private static <T> Arbitrary<Document<?>> of(DocumentType<T> type) {
    return IsfArbitraries.of(type.javaType())
        .map(value -> new Document<>(type, type.javaType().cast(value)));
  }

  @Property(tries = 500)
  void everyDocumentComesBackEqualWithEqualBytesAndHash(@ForAll("documents") Document<?> document) {
    check(document);
  }

  private static <T> void check(Document<T> document) {
    byte[] bytes = document.canonical();
    Json.Outcome outcome = Json.read(document.type().codec(), bytes, UnknownCodes.KEEP);
    assertThat(outcome.value()).isEqualTo(document.value());
    T again = document.type().javaType().cast(outcome.value());
    assertThat(IsfJson.canonical(document.type(), again)).isEqualTo(bytes);
    assertThat(IsfJson.contentHash(document.type(), again))
        .isEqualTo(IsfJson.contentHash(document.type(), document.value()))
        .matches("isf-1\\.0-sha256:[0-9a-f]{64}");
  }

  @Property(tries = 500)
  void isTheWrittenDocumentWithItsNamesSorted(@ForAll("documents") Document<?> document)
      throws JsonProcessingException {
    JsonNode tree = Json.tree(Json.text(Json.write(document.type().codec(), document.value())));
    assertThat(Json.text(document.canonical())).isEqualTo(PLAIN.writeValueAsString(sorted(tree)));
  }

  private static Object sorted(JsonNode node) {
    if (node.isArray()) {
      List<Object> list = new ArrayList<>();
      node.forEach(element -> list.add(sorted(element)));
      return list;
    }
    if (node.isObject()) {
      Map<String, Object> members = new TreeMap<>();
      node.properties().forEach(member -> members.put(member.getKey(), sorted(member.getValue())));
      return members;
    }
    return node;
  }

  @Property(tries = 200)
  void differentDocumentsHaveDifferentHashes(@ForAll Precondition one, @ForAll Precondition other) {
    assertThat(
            IsfJson.contentHash(DocumentType.PRECONDITION, one)
                .equals(IsfJson.contentHash(DocumentType.PRECONDITION, other)))
        .isEqualTo(one.equals(other));
  }
}
