package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.json.codec.CodeCodec;
import io.github.isfmodel.json.codec.Codec;
import io.github.isfmodel.json.codec.ObjectCodec;
import io.github.isfmodel.json.codec.SumCodec;
import io.github.isfmodel.json.table.Types;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Forms that were once written stay readable, each file of the folder by what it holds. */
class FrozenTest {

  private static final String SOUND = "sound/";

  @TempDir private Path folder;

  @Test
  void everyFileHasItsHash() {
    assertThat(Frozen.files()).containsExactlyInAnyOrderElementsOf(Frozen.hashes().keySet());
  }

  @TestFactory
  Stream<DynamicTest> filesAreUnchanged() {
    return Frozen.hashes().entrySet().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getKey(),
                    () ->
                        assertThat(sha256(Frozen.bytes(file.getKey())))
                            .isEqualTo(file.getValue())));
  }

  private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  @TestFactory
  Stream<DynamicTest> everyFileIsRead() {
    return Frozen.files().stream()
        .map(file -> DynamicTest.dynamicTest(file, () -> check(file, kind(file))));
  }

  /** The name of a file, to its first dot and without the number that a later one bears. */
  private static String kind(String file) {
    return file.substring(file.indexOf('/') + 1, file.indexOf('.')).replaceFirst("-[0-9]+$", "");
  }

  private void check(String file, String kind) throws IOException {
    switch (kind) {
      case "shapes" -> Frozen.text(file).lines().forEach(FrozenTest::checkShape);
      case "codes" -> checkCodes(file);
      case "records" -> checkStream(file);
      case "faulty" -> FrozenReports.checkProblems(file.substring(0, file.indexOf('.')));
      case "manifest" -> FrozenReports.checkManifest(file, Files.createTempDirectory(folder, kind));
      default ->
          checkDocument(
              DocumentType.find(kind)
                  .orElseThrow(() -> new AssertionError("no test reads " + file)),
              file);
    }
  }

  @Test
  void everyTypeOfDocumentIsFrozen() {
    List<String> types = DocumentType.all().stream().map(DocumentType::code).toList();
    assertThat(Frozen.files().stream().map(FrozenTest::kind)).containsAll(types);
    assertThat(Frozen.files().stream().filter(file -> file.startsWith(SOUND)).map(FrozenTest::kind))
        .containsAll(types);
  }

  /** Byte for byte. */
  private static <T> void checkDocument(DocumentType<T> type, String file) {
    byte[] frozen = Frozen.bytes(file);
    Json.Outcome outcome = Json.read(type.codec(), Json.text(frozen));
    assertThat(outcome.messages()).isEmpty();
    T value = type.javaType().cast(outcome.value());
    assertThat(Json.text(IsfJson.writeIndented(type, value))).isEqualTo(Json.text(frozen));
    TolerantReading<T> tolerant = IsfJson.readTolerantly(frozen, type);
    assertThat(tolerant.value()).contains(value);
    assertThat(tolerant.leftOut()).isEmpty();
    assertThat(Json.tree(Json.text(tolerant.write()))).isEqualTo(Json.tree(Json.text(frozen)));
    if (file.startsWith(SOUND)) {
      assertThat(IsfJson.read(frozen, type).orElseThrow()).isEqualTo(value);
    }
  }

  /** Byte for byte, but for how it is packed. */
  private static void checkStream(String file) throws IOException {
    byte[] frozen = Frozen.bytes(file);
    boolean packed = file.endsWith(".gz");
    byte[] plain = packed ? unpacked(frozen) : frozen;
    List<Dossier> records = new ArrayList<>();
    try (DocumentStream<Reading<Dossier>> documents =
        DocumentStream.read(new ByteArrayInputStream(frozen), DocumentType.DOSSIER)) {
      documents.forEachRemaining(item -> records.add(item.reading().orElseThrow()));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    boolean list = file.endsWith(".json");
    try (DocumentWriter writer = list ? DocumentWriter.list(out) : DocumentWriter.lines(out)) {
      for (Dossier each : records) {
        writer.write(DocumentType.DOSSIER, each);
      }
    }
    assertThat(records).hasSizeGreaterThan(1);
    assertThat(Json.text(out.toByteArray())).isEqualTo(Json.text(plain));
  }

  private static byte[] unpacked(byte[] packed) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    }
  }

  /** A shape of a type, byte for byte. */
  private static void checkShape(String line) {
    Map<String, Codec<?>> codecs = new LinkedHashMap<>();
    for (Codec<?> codec : Types.all().values()) {
      if (codec instanceof ObjectCodec<?> || codec instanceof SumCodec<?>) {
        codecs.put(codec.what(), codec);
      }
    }
    String what = Json.tree(line).get("what").textValue();
    String value = line.substring(line.indexOf(",\"value\":") + 9, line.length() - 1);
    Codec<?> codec = Objects.requireNonNull(codecs.get(what), what);
    Json.Outcome outcome = Json.read(codec, value);
    assertThat(outcome.messages()).as(line).isEmpty();
    assertThat(Json.text(Json.write(codec, outcome.value()))).isEqualTo(value);
  }

  /** Every code is still known. */
  private static void checkCodes(String file) {
    Map<String, List<String>> known = new LinkedHashMap<>();
    for (Codec<?> codec : Types.all().values()) {
      if (codec instanceof CodeCodec<?> codes) {
        known.put(codes.what(), codes.codes());
      }
    }
    JsonNode frozen = Json.tree(Frozen.text(file));
    assertThat(frozen).isNotEmpty();
    frozen
        .properties()
        .forEach(
            vocabulary ->
                vocabulary
                    .getValue()
                    .forEach(
                        code ->
                            assertThat(known.get(vocabulary.getKey()))
                                .as(vocabulary.getKey())
                                .contains(code.textValue())));
  }

  /** A new type or shape is added in another file whose name begins with "shapes". */
  @TestFactory
  Stream<DynamicTest> everyShapeOfTodayHasAFrozenForm() {
    List<String> frozen =
        Frozen.files().stream()
            .filter(file -> kind(file).equals("shapes"))
            .flatMap(file -> Frozen.text(file).lines())
            .map(line -> name(Json.tree(line)))
            .toList();
    return Tables.all()
        .map(name -> DynamicTest.dynamicTest(name, () -> assertThat(frozen).contains(name)));
  }

  private static String name(JsonNode frozen) {
    JsonNode type = frozen.get("value").path("type");
    return frozen.get("what").textValue() + (type.isMissingNode() ? "" : " / " + type.textValue());
  }
}
