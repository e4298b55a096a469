package io.github.isfmodel.rule;

import java.io.Serializable;
import java.util.Objects;

/**
 * What a rule rests on.
 *
 * @param kind the kind of authority
 * @param citation the article, paragraph, practice or section
 */
public record Authority(AuthorityKind kind, String citation) implements Serializable {
  /** Refuses null. */
  public Authority {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(citation, "citation");
  }

  /**
   * An article of the Charter.
   *
   * @param article the article, such as "Article 27(3)"
   * @return the authority
   */
  public static Authority charter(String article) {
    return new Authority(AuthorityKind.CHARTER, "Charter of the United Nations, " + article);
  }

  /**
   * A paragraph of a resolution.
   *
   * @param paragraph the resolution and its paragraph
   * @return the authority
   */
  public static Authority resolution(String paragraph) {
    return new Authority(AuthorityKind.RESOLUTION, paragraph);
  }

  /**
   * A practice.
   *
   * @param practice whose practice, and where it shows
   * @return the authority
   */
  public static Authority practice(String practice) {
    return new Authority(AuthorityKind.PRACTICE, practice);
  }

  /**
   * The consistency of the record.
   *
   * @param principle what would be contradicted
   * @return the authority
   */
  public static Authority record(String principle) {
    return new Authority(AuthorityKind.RECORD, principle);
  }

  /**
   * The format of documents, or a standard that it is built on.
   *
   * @param source the version of the format, or the standard and its section, such as "RFC 8259,
   *     section 2"
   * @return the authority
   */
  public static Authority format(String source) {
    return new Authority(AuthorityKind.FORMAT, source);
  }

  /** {@return the citation} */
  @Override
  public String toString() {
    return citation;
  }
}
