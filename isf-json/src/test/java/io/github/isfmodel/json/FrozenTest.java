package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.isfmodel.json.codec.CodeCodec;
import io.github.isfmodel.json.codec.Codec;
import io.github.isfmodel.json.codec.ObjectCodec;
import io.github.isfmodel.json.codec.SumCodec;
import io.github.isfmodel.json.table.Types;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Forms that were once written and must stay readable. Files are added to the folder and never
 * changed: when something is added to the format, the old files stay and newer ones come beside
 * them.
 */
class FrozenTest {

  private static final String FOLDER = "/frozen/1.0/";

  /** Files and their SHA-256; a line is added for each file, and none is ever changed. */
  private static final Map<String, String> FILES = new LinkedHashMap<>();

  static {
    FILES.put("claim.json", "962906e99dd5a60b506c5eebdac24a179276a6e93000a6171e94517b1f7220b9");
    FILES.put("codes.json", "b3cb5438387bf2102bd283296fc66501d0e287065e1601d99d83267011723d26");
    FILES.put("dossier.json", "3a93e6d73525487663bbe304d7d46b87467ae3a622fd5cf24c346cd1a246b306");
    FILES.put("force.json", "5c7bb3ea45207998eef5adb462e3798a3efb8b77f213e69557f252ad3c7fae76");
    FILES.put("milestone.json", "c180dd6a86930807b043d9706b0c8b8acb6583b37c34606bbaf44c997a68d4fb");
    FILES.put("pledge.json", "729f7e0e109473efe16bac0f20c647bc04ea7353506d582c27e81b9f933155d0");
    FILES.put(
        "precondition.json", "f52f75dd96deab3474ab573546fe48875ed3e10af9d1d150d4964c0a0102cc3d");
    FILES.put(
        "resolution.json", "15d797a2639976feb08a0fd770473733f0f599bd3c9a11cc28ee12c868999913");
    FILES.put("shapes.ndjson", "fbc3886485f6651481341f14afb25048ff63a4c38a2773bbe6b568fa054ed627");
  }

  private static byte[] bytes(String file) {
    try (InputStream in = FrozenTest.class.getResourceAsStream(FOLDER + file)) {
      return Objects.requireNonNull(in, file).readAllBytes();
    } catch (IOException e) {
      throw new AssertionError(file, e);
    }
  }

  @TestFactory
  Stream<DynamicTest> filesAreUnchanged() {
    return FILES.entrySet().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getKey(),
                    () -> assertThat(sha256(bytes(file.getKey()))).isEqualTo(file.getValue())));
  }

  private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  static Stream<DocumentType<?>> types() {
    return DocumentType.all().stream();
  }

  @ParameterizedTest
  @MethodSource("types")
  void documentsAreReadAndWrittenByteForByte(DocumentType<?> type) {
    check(type);
  }

  private static <T> void check(DocumentType<T> type) {
    byte[] frozen = bytes(type.code() + ".json");
    Json.Outcome outcome = Json.read(type.codec(), Json.text(frozen));
    assertThat(outcome.messages()).isEmpty();
    T value = type.javaType().cast(outcome.value());
    assertThat(Json.text(IsfJson.writeIndented(type, value))).isEqualTo(Json.text(frozen));
    TolerantReading<T> tolerant = IsfJson.readTolerantly(frozen, type);
    assertThat(tolerant.value()).contains(value);
    assertThat(tolerant.leftOut()).isEmpty();
    assertThat(Json.tree(Json.text(tolerant.write()))).isEqualTo(Json.tree(Json.text(frozen)));
  }

  @TestFactory
  Stream<DynamicTest> everyShapeOfEveryTypeIsReadAndWrittenByteForByte() {
    Map<String, Codec<?>> codecs = new LinkedHashMap<>();
    for (Codec<?> codec : Types.all().values()) {
      if (codec instanceof ObjectCodec<?> || codec instanceof SumCodec<?>) {
        codecs.put(codec.what(), codec);
      }
    }
    return shapes()
        .map(
            line -> {
              JsonNode frozen = Json.tree(line);
              String what = frozen.get("what").textValue();
              String value = line.substring(line.indexOf(",\"value\":") + 9, line.length() - 1);
              return DynamicTest.dynamicTest(
                  name(frozen),
                  () -> {
                    Codec<?> codec = Objects.requireNonNull(codecs.get(what), what);
                    Json.Outcome outcome = Json.read(codec, value);
                    assertThat(outcome.messages()).isEmpty();
                    assertThat(Json.text(Json.write(codec, outcome.value()))).isEqualTo(value);
                  });
            });
  }

  @Test
  void everyCodeIsStillKnown() {
    Map<String, List<String>> known = new LinkedHashMap<>();
    for (Codec<?> codec : Types.all().values()) {
      if (codec instanceof CodeCodec<?> codes) {
        known.put(codes.what(), codes.codes());
      }
    }
    JsonNode frozen = Json.tree(Json.text(bytes("codes.json")));
    assertThat(frozen).hasSizeGreaterThan(50);
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
    List<String> frozen = shapes().map(line -> name(Json.tree(line))).toList();
    return Tables.all()
        .map(name -> DynamicTest.dynamicTest(name, () -> assertThat(frozen).contains(name)));
  }

  private static Stream<String> shapes() {
    return FILES.keySet().stream()
        .filter(file -> file.startsWith("shapes"))
        .flatMap(file -> Json.text(bytes(file)).lines());
  }

  private static String name(JsonNode frozen) {
    JsonNode type = frozen.get("value").path("type");
    return frozen.get("what").textValue() + (type.isMissingNode() ? "" : " / " + type.textValue());
  }
}
