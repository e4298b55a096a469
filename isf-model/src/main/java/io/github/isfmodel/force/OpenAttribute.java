package io.github.isfmodel.force;

import io.github.isfmodel.code.OpenCode;
import io.github.isfmodel.code.Vocabulary;
import java.io.Serial;

/** An attribute of a force that is known to be undecided. */
public final class OpenAttribute extends OpenCode<OpenAttribute> {

  @Serial private static final long serialVersionUID = 1L;

  private static final Vocabulary.Builder<OpenAttribute> CODES =
      Vocabulary.builder("open attribute", OpenAttribute::new);

  /** Its size. */
  public static final OpenAttribute SIZE = CODES.add("size");

  /** Who contributes. */
  public static final OpenAttribute COMPOSITION = CODES.add("composition");

  /** Where it is housed. */
  public static final OpenAttribute HOUSING = CODES.add("housing");

  /** Its training. */
  public static final OpenAttribute TRAINING = CODES.add("training");

  /** Its rules of engagement. */
  public static final OpenAttribute RULES_OF_ENGAGEMENT = CODES.add("rules-of-engagement");

  /** Who commands it. */
  public static final OpenAttribute COMMAND = CODES.add("command");

  /** Where it deploys. */
  public static final OpenAttribute DEPLOYMENT_AREA = CODES.add("deployment-area");

  /** How it deploys. */
  public static final OpenAttribute DEPLOYMENT_MECHANISM = CODES.add("deployment-mechanism");

  /** How disarmament is to work. */
  public static final OpenAttribute DISARMAMENT_METHOD = CODES.add("disarmament-method");

  /** How it and the Israeli army deal with each other. */
  public static final OpenAttribute INTERACTION_WITH_IDF = CODES.add("interaction-with-idf");

  /** Its mandate. */
  public static final OpenAttribute MANDATE = CODES.add("mandate");

  /** All values that this release knows. */
  public static final Vocabulary<OpenAttribute> VOCABULARY = CODES.build();

  private OpenAttribute(String code) {
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
  public static OpenAttribute of(String code) {
    return VOCABULARY.of(code);
  }

  @Override
  public Vocabulary<OpenAttribute> vocabulary() {
    return VOCABULARY;
  }
}
