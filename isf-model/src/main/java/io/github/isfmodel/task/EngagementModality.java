package io.github.isfmodel.task;

import io.github.isfmodel.code.OpenCode;
import io.github.isfmodel.code.Vocabulary;
import java.io.Serial;

/** How a force does a task. */
public final class EngagementModality extends OpenCode<EngagementModality> {

  @Serial private static final long serialVersionUID = 1L;

  private static final Vocabulary.Builder<EngagementModality> CODES =
      Vocabulary.builder("engagement modality", EngagementModality::new);

  /** It watches and reports. */
  public static final EngagementModality MONITOR = CODES.add("monitor");

  /** It helps others who do it. */
  public static final EngagementModality ASSIST = CODES.add("assist");

  /** It makes it safe to be done. */
  public static final EngagementModality SECURE = CODES.add("secure");

  /** It does it itself. */
  public static final EngagementModality IMPLEMENT = CODES.add("implement");

  /** All values that this release knows. */
  public static final Vocabulary<EngagementModality> VOCABULARY = CODES.build();

  private EngagementModality(String code) {
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
  public static EngagementModality of(String code) {
    return VOCABULARY.of(code);
  }

  @Override
  public Vocabulary<EngagementModality> vocabulary() {
    return VOCABULARY;
  }
}
