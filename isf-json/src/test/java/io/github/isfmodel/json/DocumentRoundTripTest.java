package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.isfmodel.json.jackson2.DocumentMappingException;
import io.github.isfmodel.json.jackson2.IsfModule;
import io.github.isfmodel.json.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import tools.jackson.databind.json.JsonMapper;

/** Documents of every type come back equal, and are written again as they were, in every way. */
class DocumentRoundTripTest {

  private static final ObjectMapper TWO = IsfModule.mapper();
  private static final JsonMapper THREE = io.github.isfmodel.json.jackson3.IsfModule.mapper();

  @Provide
  Arbitrary<AnyDocument<?>> documents() {
    return AnyDocument.any();
  }

  @Property(tries = 500)
  @StatisticsReport(onFailureOnly = true)
  void throughBytes(@ForAll("documents") AnyDocument<?> document) {
    bytes(document);
  }

  private static <T> void bytes(AnyDocument<T> document) {
    DocumentType<T> type = document.type();
    byte[] written = document.bytes();
    byte[] indented = IsfJson.writeIndented(type, document.value());
    byte[] canonical = IsfJson.canonical(type, document.value());
    for (byte[] form : List.of(written, indented, canonical)) {
      T value = IsfJson.readTolerantly(form, type).orElseThrow();
      assertThat(value).isEqualTo(document.value());
      assertThat(Json.text(IsfJson.write(type, value))).isEqualTo(Json.text(written));
      assertThat(Json.text(IsfJson.writeIndented(type, value))).isEqualTo(Json.text(indented));
      assertThat(Json.text(IsfJson.canonical(type, value))).isEqualTo(Json.text(canonical));
      Reading<T> strict = IsfJson.read(form, type);
      assertRead(strict.value(), strict.problems(), document);
      assertThat(strict.value().isPresent()).isEqualTo(strict.errors().isEmpty());
    }
  }

  /** Strict reading gives the value, or refuses unknown codes and broken rules, never the form. */
  private static void assertRead(
      Optional<?> value, List<Problem> problems, AnyDocument<?> document) {
    value.ifPresent(read -> assertThat((Object) read).isEqualTo(document.value()));
    assertThat(problems).noneMatch(Json::isOfTheForm);
    Statistics.label("read").collect(value.isPresent());
    Statistics.label("read").coverage(read -> read.check(true).percentage(share -> share > 5));
    Statistics.label("whole record")
        .collect(value.isPresent() && document.type().equals(DocumentType.DOSSIER))
        .coverage(read -> read.check(true).percentage(share -> share > 1));
  }

  @Property(tries = 300)
  @StatisticsReport(onFailureOnly = true)
  void throughStreamsOfBytes(@ForAll("documents") AnyDocument<?> document) throws IOException {
    Reading<?> ofType = IsfJson.read(new ByteArrayInputStream(document.bytes()), document.type());
    assertRead(ofType.value(), ofType.problems(), document);
    Reading<?> ofAnyType = IsfJson.read(new ByteArrayInputStream(document.bytes()));
    assertRead(ofAnyType.value(), ofAnyType.problems(), document);
  }

  @Property(tries = 300)
  @StatisticsReport(onFailureOnly = true)
  void throughTreesOfJackson2(@ForAll("documents") AnyDocument<?> document) throws IOException {
    var tree = TWO.valueToTree(document.value());
    assertThat(TWO.writeValueAsString(tree)).isEqualTo(document.text());
    assertThat(TWO.writeValueAsString(TWO.readTree(document.bytes()))).isEqualTo(document.text());
    throughJackson2(() -> TWO.treeToValue(tree, document.type().javaType()), document);
    throughJackson2(
        () -> TWO.treeToValue(TWO.readTree(document.bytes()), document.type().javaType()),
        document);
  }

  @Property(tries = 300)
  @StatisticsReport(onFailureOnly = true)
  void throughReadersAndWritersOfJackson2(@ForAll("documents") AnyDocument<?> document)
      throws IOException {
    StringWriter text = new StringWriter();
    TWO.writerFor(document.type().javaType()).writeValue(text, document.value());
    assertThat(text).hasToString(document.text());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TWO.writeValue(bytes, document.value());
    assertThat(Json.text(bytes.toByteArray())).isEqualTo(document.text());
    var reader = TWO.readerFor(document.type().javaType());
    throughJackson2(() -> reader.readValue(new StringReader(text.toString())), document);
    throughJackson2(
        () -> reader.readValue(new ByteArrayInputStream(bytes.toByteArray())), document);
  }

  /** What reads a value with Jackson 2. */
  private interface Read {
    Object value() throws IOException;
  }

  private static void throughJackson2(Read read, AnyDocument<?> document) throws IOException {
    try {
      assertRead(Optional.of(read.value()), List.of(), document);
    } catch (DocumentMappingException e) {
      assertRead(Optional.empty(), e.problems(), document);
    }
  }

  @Property(tries = 300)
  @StatisticsReport(onFailureOnly = true)
  void throughTreesOfJackson3(@ForAll("documents") AnyDocument<?> document) throws IOException {
    var tree = THREE.valueToTree(document.value());
    assertThat(THREE.writeValueAsString(tree)).isEqualTo(document.text());
    assertThat(THREE.writeValueAsString(THREE.readTree(document.bytes())))
        .isEqualTo(document.text());
    throughJackson3(() -> THREE.treeToValue(tree, document.type().javaType()), document);
    throughJackson3(
        () -> THREE.treeToValue(THREE.readTree(document.bytes()), document.type().javaType()),
        document);
  }

  @Property(tries = 300)
  @StatisticsReport(onFailureOnly = true)
  void throughReadersAndWritersOfJackson3(@ForAll("documents") AnyDocument<?> document)
      throws IOException {
    StringWriter text = new StringWriter();
    THREE.writerFor(document.type().javaType()).writeValue(text, document.value());
    assertThat(text).hasToString(document.text());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    THREE.writeValue(bytes, document.value());
    assertThat(Json.text(bytes.toByteArray())).isEqualTo(document.text());
    var reader = THREE.readerFor(document.type().javaType());
    throughJackson3(() -> reader.readValue(new StringReader(text.toString())), document);
    throughJackson3(
        () -> reader.readValue(new ByteArrayInputStream(bytes.toByteArray())), document);
  }

  private static void throughJackson3(Read read, AnyDocument<?> document) throws IOException {
    try {
      assertRead(Optional.of(read.value()), List.of(), document);
    } catch (io.github.isfmodel.json.jackson3.DocumentMappingException e) {
      assertRead(Optional.empty(), e.problems(), document);
    }
  }
}
