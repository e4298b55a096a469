package io.github.isfmodel.json.problem;

import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.RuleId;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the form of a document has to keep to. The ids are stable and never given to another rule.
 */
public enum StructuralRule {
  /** There is something to read. */
  EMPTY_INPUT("ISF-JSON-001", "A document is not empty", "RFC 8259, section 2"),

  /** The bytes are UTF-8 without a byte order mark. */
  WRONG_ENCODING(
      "ISF-JSON-002", "A document is UTF-8 without a byte order mark", "RFC 8259, section 8.1"),

  /** The text is JSON. */
  NOT_JSON("ISF-JSON-003", "A document is JSON", "RFC 8259, section 2"),

  /** The text is whole. */
  TRUNCATED("ISF-JSON-004", "A document is complete", "RFC 8259, section 2"),

  /** Nothing follows. */
  TRAILING_TEXT("ISF-JSON-005", "Nothing follows the document", "RFC 8259, section 2"),

  /** Lists and objects are not nested too deeply. */
  TOO_DEEP("ISF-JSON-006", "Lists and objects are nested at most 200 deep", "RFC 8259, section 9"),

  /** Texts, names, numbers and the document as a whole have a greatest length. */
  TOO_LONG(
      "ISF-JSON-007",
      "Strings, names, numbers and documents are not overlong",
      "RFC 8259, section 9"),

  /** There are more problems than are listed. */
  TOO_MANY_PROBLEMS(
      "ISF-JSON-008",
      "At most 1,000 problems of a document are listed",
      Sections.FORMAT + "problem-reports"),

  /** The document is of a known type. */
  DOCUMENT_TYPE(
      "ISF-JSON-009", "A document says of which type it is", Sections.FORMAT + "documents"),

  /** The document is in a format that this release reads. */
  FORMAT_VERSION(
      "ISF-JSON-010", "A document says in which format it is", Sections.FORMAT + "versions"),

  /** A value is of the kind that its property asks for. */
  WRONG_KIND(
      "ISF-JSON-011",
      "A value is of the kind that its property asks for",
      Sections.FORMAT + "documents"),

  /** There is no null. */
  NULL_VALUE("ISF-JSON-012", "Nothing is null", Sections.FORMAT + "documents"),

  /** Required properties are there. */
  MISSING_PROPERTY(
      "ISF-JSON-013", "Required properties are present", Sections.FORMAT + "documents"),

  /** Every property is known. */
  UNKNOWN_PROPERTY(
      "ISF-JSON-014", "Every property is a known one", Sections.FORMAT + "unknown-values"),

  /** A property stands once in its object. */
  DUPLICATE_PROPERTY("ISF-JSON-015", "A property stands once in its object", "RFC 8259, section 4"),

  /** An object of several possible shapes names one of them. */
  UNKNOWN_SHAPE(
      "ISF-JSON-016",
      "An object of several possible shapes names one of them",
      Sections.FORMAT + "types-with-several-shapes"),

  /** Every code is known. */
  UNKNOWN_CODE("ISF-JSON-017", "Every code is a known one", Sections.FORMAT + "unknown-values"),

  /** A count is a whole number. */
  NOT_WHOLE("ISF-JSON-018", "A count is a whole number", Sections.FORMAT + "documents"),

  /** A number is in its range. */
  OUT_OF_RANGE("ISF-JSON-019", "A number lies in its range", Sections.FORMAT + "forms-and-bounds"),

  /** A value has the form that its type asks for. */
  INVALID_VALUE(
      "ISF-JSON-020",
      "A value has the form that its type asks for",
      Sections.FORMAT + "forms-and-bounds"),

  /** A text is made of whole characters. */
  HALF_CHARACTER("ISF-JSON-021", "A string is made of whole characters", "RFC 8259, section 8.2"),

  /** What is packed is complete and undamaged. */
  DAMAGED_PACKING("ISF-JSON-022", "Packed data is complete and undamaged", "RFC 1952");

  /** Where the page on the format says it; constants of the enumeration itself come too late. */
  private static final class Sections {
    static final String FORMAT = "format 1.0, docs/json-format.md#";
  }

  private final String id;
  private final String title;
  private final String authority;

  StructuralRule(String id, String title, String authority) {
    this.id = id;
    this.title = title;
    this.authority = authority;
  }

  /** {@return the stable id} */
  public RuleId id() {
    return RuleId.of(id);
  }

  /** {@return what the rule demands, in one sentence without a full stop} */
  public String title() {
    return title;
  }

  /** {@return what the rule rests on} */
  public Authority authority() {
    return Authority.format(authority);
  }

  /**
   * Looks a rule up.
   *
   * @param id the id
   * @return the rule, or empty if the id is none of a structural rule
   */
  public static Optional<StructuralRule> find(RuleId id) {
    return Stream.of(values()).filter(rule -> rule.id.equals(id.value())).findFirst();
  }
}
