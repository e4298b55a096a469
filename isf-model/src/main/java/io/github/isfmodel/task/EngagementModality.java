package io.github.isfmodel.task;

import io.github.isfmodel.code.OpenCode;
import io.github.isfmodel.code.Vocabulary;
import java.io.Serial;

/** How a force does a task. */
public final class EngagementModality extends OpenCode<EngagementModality> {

  @Serial private static final long serialVersionUID = 1L;

  /** All values that this release knows. */
  public static final Vocabulary<EngagementModality> VOCABULARY =
      new Vocabulary<>("engagement modality", EngagementModality::new);

  /** It watches and reports. */
  public static final EngagementModality MONITOR = VOCABULARY.add("monitor");

  /** It helps others who do it. */
  public static final EngagementModality ASSIST = VOCABULARY.add("assist");

  /** It makes it safe to be done. */
  public static final EngagementModality SECURE = VOCABULARY.add("secure");

  /** It does it itself. */
  public static final EngagementModality IMPLEMENT = VOCABULARY.add("implement");

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
