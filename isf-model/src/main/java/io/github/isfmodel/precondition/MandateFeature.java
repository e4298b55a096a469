package io.github.isfmodel.precondition;

import io.github.isfmodel.code.OpenCode;
import io.github.isfmodel.code.Vocabulary;
import java.io.Serial;

/** Something that a mandate provides or does not provide. */
public final class MandateFeature extends OpenCode<MandateFeature> {

  @Serial private static final long serialVersionUID = 1L;

  private static final Vocabulary.Builder<MandateFeature> CODES =
      Vocabulary.builder("mandate feature", MandateFeature::new);

  /** A role without combat. */
  public static final MandateFeature NON_COMBAT_ROLE = CODES.add("non-combat-role");

  /** Coordination with Palestinian authorities. */
  public static final MandateFeature COORDINATION_WITH_PALESTINIAN_AUTHORITIES =
      CODES.add("coordination-with-palestinian-authorities");

  /** A duty to report to the Security Council. */
  public static final MandateFeature REPORTING_TO_COUNCIL = CODES.add("reporting-to-council");

  /** A central operational role of the United Nations. */
  public static final MandateFeature CENTRAL_UN_ROLE = CODES.add("central-un-role");

  /** Involvement of the Security Council beyond authorization. */
  public static final MandateFeature COUNCIL_INVOLVEMENT = CODES.add("council-involvement");

  /** Action under Chapter VII. */
  public static final MandateFeature CHAPTER_VII = CODES.add("chapter-vii");

  /** Documents and a framework that the holder can support. */
  public static final MandateFeature SUPPORTABLE_DOCUMENTS = CODES.add("supportable-documents");

  /** All values that this release knows. */
  public static final Vocabulary<MandateFeature> VOCABULARY = CODES.build();

  private MandateFeature(String code) {
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
  public static MandateFeature of(String code) {
    return VOCABULARY.of(code);
  }

  @Override
  public Vocabulary<MandateFeature> vocabulary() {
    return VOCABULARY;
  }
}
