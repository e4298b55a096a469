package io.github.isfmodel.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.json.codec.ProblemJson;
import io.github.isfmodel.json.jackson2.streaming.Jackson2ReportOut;
import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.json.problem.StructuralRule;
import io.github.isfmodel.quantity.QuantityText;
import java.io.IOException;
import java.io.Serializable;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What was found in a document, as a problem document (RFC 9457): for services and other programs.
 * A mapper with {@link io.github.isfmodel.json.jackson2.IsfModule} or {@link
 * io.github.isfmodel.json.jackson3.IsfModule} writes it as {@link #toBytes()} does, and each {@link
 * Problem} as an element of "problems"; neither can be read back. Immutable and safe for use by
 * several threads.
 *
 * @param type which of three kinds of answer this is: {@link #UNREADABLE}, {@link #INVALID} or
 *     {@link #VALID}
 * @param title the kind in words, the same for every document
 * @param status the HTTP status code that suits the kind: 400, 422 or 200
 * @param detail how much was found
 * @param problems everything that was found, errors and warnings, in document order
 */
public record ProblemDocument(
    URI type, String title, int status, String detail, List<Problem> problems)
    implements Serializable {

  /** The media type of the bytes. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final String TYPES =
      "https://github.com/isfmodel/isf/blob/main/docs/json-format.md#";

  /** The text cannot be read as JSON to its end. */
  public static final URI UNREADABLE = URI.create(TYPES + "unreadable-document");

  /** The text is JSON, and there is an error in it. */
  public static final URI INVALID = URI.create(TYPES + "invalid-document");

  /** There is no error; there may be warnings. */
  public static final URI VALID = URI.create(TYPES + "valid-document");

  private static final Set<StructuralRule> OF_TEXT =
      Set.of(
          StructuralRule.EMPTY_INPUT,
          StructuralRule.WRONG_ENCODING,
          StructuralRule.NOT_JSON,
          StructuralRule.TRUNCATED,
          StructuralRule.TRAILING_TEXT,
          StructuralRule.TOO_DEEP,
          StructuralRule.TOO_LONG,
          StructuralRule.DAMAGED_PACKING);

  /** The three kinds of answer. */
  private enum Kind {
    UNREADABLE(ProblemDocument.UNREADABLE, "The document cannot be read", 400),
    INVALID(ProblemDocument.INVALID, "The document is not valid", 422),
    VALID(ProblemDocument.VALID, "The document is valid", 200);

    private final URI type;
    private final String title;
    private final int status;

    Kind(URI type, String title, int status) {
      this.type = type;
      this.title = title;
      this.status = status;
    }

    static Kind of(List<Problem> problems) {
      if (problems.stream().noneMatch(Problem::isError)) {
        return VALID;
      }
      return problems.stream().anyMatch(ProblemDocument::isOfText) ? UNREADABLE : INVALID;
    }
  }

  /**
   * Copies the list.
   *
   * @throws InvalidValueException if the type, the title, the status or the detail is not what
   *     {@link #of} says of the problems
   */
  public ProblemDocument {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(detail, "detail");
    Objects.requireNonNull(problems, "problems");
    problems = List.copyOf(problems);
    Kind kind = Kind.of(problems);
    check("type", type, kind.type);
    check("title", title, kind.title);
    check("status", status, kind.status);
    check("detail", detail, detail(problems));
  }

  private static void check(String what, Object given, Object right) {
    if (!given.equals(right)) {
      throw new InvalidValueException(
          what + " of a problem document",
          given.toString(),
          "is not that of its problems",
          "write '" + right + "'");
    }
  }

  /**
   * Makes the problem document for what was found in a document.
   *
   * @param problems everything that was found
   * @return the document
   */
  public static ProblemDocument of(List<Problem> problems) {
    Kind kind = Kind.of(problems);
    return new ProblemDocument(kind.type, kind.title, kind.status, detail(problems), problems);
  }

  private static boolean isOfText(Problem problem) {
    return StructuralRule.find(problem.rule()).filter(OF_TEXT::contains).isPresent();
  }

  private static String detail(List<Problem> problems) {
    if (problems.stream().anyMatch(p -> p.rule().equals(StructuralRule.TOO_MANY_PROBLEMS.id()))) {
      return "There are more problems than are listed.";
    }
    long errors = problems.stream().filter(Problem::isError).count();
    return "There "
        + (errors == 1 ? "is " : "are ")
        + QuantityText.countedOrNo(errors, "error")
        + " and "
        + QuantityText.countedOrNo(problems.size() - errors, "warning")
        + ".";
  }

  /**
   * Writes the document on one line: "type", "title", "status", "detail" and "problems", a list of
   * objects with "rule", "severity" ("error" or "warning"), "pointer" (RFC 6901), "line" and
   * "column" (left out where unknown), "detail", "remedy", "authority" and "nearest" (left out
   * where no valid value comes near). The same problems always give the same bytes.
   *
   * @return the bytes, UTF-8
   */
  public byte[] toBytes() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      ProblemJson.write(type, title, status, detail, problems, new Jackson2ReportOut(json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
