package io.github.isfmodel.fuzzing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.isfmodel.json.DocumentType;
import io.github.isfmodel.json.IsfJson;
import io.github.isfmodel.json.jackson2.DocumentMappingException;
import io.github.isfmodel.json.jackson3.IsfModule;
import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.json.problem.StructuralRule;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Any bytes through a mapper of Jackson 2 and one of Jackson 3, which say the same. */
final class Mappers {

  private static final ObjectMapper TWO = io.github.isfmodel.json.jackson2.IsfModule.mapper();
  private static final JsonMapper THREE = IsfModule.mapper();

  private Mappers() {}

  /** What came of it; there are no problems where Jackson itself refused. */
  private record Outcome(@Nullable Object value, List<String> problems) {}

  static <T> void read(byte[] document, DocumentType<T> type) throws IOException {
    Outcome two = two(document, type);
    Outcome three = three(document, type);
    Readers.check(two.equals(three), "both say the same");
    T sound = IsfJson.read(document, type).value().orElse(null);
    Readers.check(sound == null || sound.equals(two.value()), "they take what is sound");
    if (two.value() != null) {
      byte[] written = TWO.writeValueAsBytes(two.value());
      Readers.check(Arrays.equals(THREE.writeValueAsBytes(two.value()), written), "same bytes");
      Readers.check(
          TWO.readValue(written, type.javaType()).equals(two.value()),
          "what is written reads back");
    }
  }

  /** Jackson's own exceptions are what its users expect. */
  private static Outcome two(byte[] document, DocumentType<?> type) throws IOException {
    try {
      return new Outcome(TWO.readValue(document, type.javaType()), List.of());
    } catch (DocumentMappingException e) {
      return new Outcome(null, told(e.problems()));
    } catch (JsonProcessingException | CharConversionException e) {
      Readers.check(e.getMessage() != null, "a message");
      return new Outcome(null, List.of());
    }
  }

  private static Outcome three(byte[] document, DocumentType<?> type) {
    try {
      return new Outcome(THREE.readValue(document, type.javaType()), List.of());
    } catch (io.github.isfmodel.json.jackson3.DocumentMappingException e) {
      return new Outcome(null, told(e.problems()));
    } catch (JacksonException e) {
      Readers.check(e.getMessage() != null, "a message");
      return new Outcome(null, List.of());
    }
  }

  /** Text that is no JSON, or no UTF-8, is left off by the two parsers with other words. */
  private static List<String> told(List<Problem> problems) {
    return problems.stream().map(each -> isOfText(each) ? "unreadable" : each.toString()).toList();
  }

  private static boolean isOfText(Problem problem) {
    return problem.rule().equals(StructuralRule.NOT_JSON.id())
        || problem.rule().equals(StructuralRule.TRUNCATED.id())
        || problem.rule().equals(StructuralRule.WRONG_ENCODING.id());
  }
}
