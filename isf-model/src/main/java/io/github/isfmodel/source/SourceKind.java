package io.github.isfmodel.source;

import io.github.isfmodel.code.OpenCode;
import io.github.isfmodel.code.Vocabulary;
import java.io.Serial;

/** What sort of thing a source is. */
public final class SourceKind extends OpenCode<SourceKind> {

  @Serial private static final long serialVersionUID = 1L;

  private static final Vocabulary.Builder<SourceKind> CODES =
      Vocabulary.builder("source kind", SourceKind::new);

  /** An article of a newspaper, an agency or a site. */
  public static final SourceKind NEWS_ARTICLE = CODES.add("news-article");

  /** An institution's own announcement. */
  public static final SourceKind PRESS_RELEASE = CODES.add("press-release");

  /** A document of the United Nations. */
  public static final SourceKind UN_DOCUMENT = CODES.add("un-document");

  /** An agreement or treaty. */
  public static final SourceKind AGREEMENT = CODES.add("agreement");

  /** A radio or television broadcast. */
  public static final SourceKind BROADCAST = CODES.add("broadcast");

  /** A page of another kind. */
  public static final SourceKind WEB_PAGE = CODES.add("web-page");

  /** An encyclopedia, a database or a handbook. */
  public static final SourceKind REFERENCE_WORK = CODES.add("reference-work");

  /** A scholarly text or legal commentary. */
  public static final SourceKind SCHOLARSHIP = CODES.add("scholarship");

  /** Arithmetic or logic on other sources. */
  public static final SourceKind CALCULATION = CODES.add("calculation");

  /** What is generally said without a document at hand; never verified. */
  public static final SourceKind GENERAL_KNOWLEDGE = CODES.add("general-knowledge");

  /** All values that this release knows. */
  public static final Vocabulary<SourceKind> VOCABULARY = CODES.build();

  private SourceKind(String code) {
    super(code);
  }

  /**
   * Reads a code: a constant if it is known, else a value that keeps the unknown code exactly.
   *
   * @param code the code, matched exactly, case included
   * @return the value
   * @throws io.github.isfmodel.code.InvalidValueException if the code is blank or longer than 200
   *     characters
   */
  public static SourceKind of(String code) {
    return VOCABULARY.of(code);
  }

  @Override
  public Vocabulary<SourceKind> vocabulary() {
    return VOCABULARY;
  }
}
