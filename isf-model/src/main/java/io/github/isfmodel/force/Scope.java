package io.github.isfmodel.force;

import io.github.isfmodel.code.OpenCode;
import io.github.isfmodel.code.Vocabulary;
import java.io.Serial;

/** Where and in what role a statement about people in or around a force applies. */
public final class Scope extends OpenCode<Scope> {

  @Serial private static final long serialVersionUID = 1L;

  private static final Vocabulary.Builder<Scope> CODES = Vocabulary.builder("scope", Scope::new);

  /** Inside the territory. */
  public static final Scope INSIDE_TERRITORY = CODES.add("inside-territory");

  /** Inside the territory day by day. */
  public static final Scope DAILY_INSIDE_TERRITORY = CODES.add("daily-inside-territory");

  /** At the headquarters. */
  public static final Scope AT_HEADQUARTERS = CODES.add("at-headquarters");

  /** From outside the territory. */
  public static final Scope OUTSIDE_TERRITORY = CODES.add("outside-territory");

  /** In command. */
  public static final Scope COMMAND = CODES.add("command");

  /** Only what the speaker itself contributes. */
  public static final Scope OWN_CONTRIBUTION = CODES.add("own-contribution");

  /** Anywhere and in any role. */
  public static final Scope ANY = CODES.add("any");

  /** All values that this release knows. */
  public static final Vocabulary<Scope> VOCABULARY = CODES.build();

  private Scope(String code) {
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
  public static Scope of(String code) {
    return VOCABULARY.of(code);
  }

  @Override
  public Vocabulary<Scope> vocabulary() {
    return VOCABULARY;
  }
}
