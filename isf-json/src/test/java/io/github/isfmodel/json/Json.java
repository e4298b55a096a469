package io.github.isfmodel.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.isfmodel.json.codec.ByteOut;
import io.github.isfmodel.json.codec.Codec;
import io.github.isfmodel.json.codec.Problems;
import io.github.isfmodel.json.codec.Stop;
import io.github.isfmodel.json.codec.UnknownCodes;
import io.github.isfmodel.json.jackson2.streaming.Jackson2In;
import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.json.problem.StructuralRule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Short ways to read and write in tests. */
final class Json {

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final ObjectMapper PLAIN = new ObjectMapper();

  private Json() {}

  /** What one codec made of a text, with the problems noted. */
  record Outcome(@Nullable Object value, List<Problem> problems) {
    List<String> messages() {
      return problems.stream().map(Problem::toString).toList();
    }
  }

  static Outcome read(Codec<?> codec, byte[] json, UnknownCodes unknownCodes) {
    Problems problems = new Problems();
    try (JsonParser parser = FACTORY.createParser(json)) {
      Object value = codec.read(new Jackson2In(parser, problems, unknownCodes, json));
      return new Outcome(value, problems.sorted());
    } catch (Stop e) {
      return new Outcome(null, problems.sorted());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Outcome read(Codec<?> codec, JsonNode json) {
    return read(codec, bytes(json.toString()), UnknownCodes.REFUSE);
  }

  static Outcome read(Codec<?> codec, String json) {
    return read(codec, bytes(json), UnknownCodes.REFUSE);
  }

  static byte[] write(Codec<?> codec, Object value) {
    ByteOut out = new ByteOut();
    Tables.any(codec).write(value, out);
    return out.finish();
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  static byte[] packed(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  static JsonNode tree(String json) {
    try {
      return PLAIN.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether it tells of a fault in the form, which nothing has that was written. */
  static boolean isOfTheForm(Problem problem) {
    return !problem.rule().equals(StructuralRule.UNKNOWN_CODE.id())
        && StructuralRule.find(problem.rule()).isPresent();
  }

  /** All problems of a document, each on one line. */
  static List<String> problems(String document) {
    return IsfJson.read(bytes(document)).problems().stream().map(Problem::toString).toList();
  }
}
