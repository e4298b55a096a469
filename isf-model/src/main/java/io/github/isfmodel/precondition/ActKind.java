package io.github.isfmodel.precondition;

import io.github.isfmodel.code.OpenCode;
import io.github.isfmodel.code.Vocabulary;
import java.io.Serial;

/** What a party does. */
public final class ActKind extends OpenCode<ActKind> {

  @Serial private static final long serialVersionUID = 1L;

  private static final Vocabulary.Builder<ActKind> CODES =
      Vocabulary.builder("kind of act", ActKind::new);

  /** Gives up its weapons. */
  public static final ActKind DISARM = CODES.add("disarm");

  /** Withdraws its forces. */
  public static final ActKind WITHDRAW = CODES.add("withdraw");

  /** Ends an occupation and hostilities. */
  public static final ActKind END_OCCUPATION = CODES.add("end-occupation");

  /** Stops fighting. */
  public static final ActKind CEASE_FIRE = CODES.add("cease-fire");

  /** Brings a state into being or recognizes it. */
  public static final ActKind RECOGNIZE_STATE = CODES.add("recognize-state");

  /** Stores its weapons without using them. */
  public static final ActKind FREEZE_WEAPONS = CODES.add("freeze-weapons");

  /** Meets what it owes under an agreement. */
  public static final ActKind MEET_OBLIGATIONS = CODES.add("meet-obligations");

  /** Deploys. */
  public static final ActKind DEPLOY = CODES.add("deploy");

  /** Completes a reform. */
  public static final ActKind REFORM = CODES.add("reform");

  /** Releases hostages. */
  public static final ActKind RELEASE_HOSTAGES = CODES.add("release-hostages");

  /** Releases detainees or prisoners. */
  public static final ActKind RELEASE_DETAINEES = CODES.add("release-detainees");

  /** Becomes a problem that force would be needed against. */
  public static final ActKind CAUSE_PROBLEM = CODES.add("cause-problem");

  /** Enters a long-term truce. */
  public static final ActKind TRUCE = CODES.add("truce");

  /** All values that this release knows. */
  public static final Vocabulary<ActKind> VOCABULARY = CODES.build();

  private ActKind(String code) {
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
  public static ActKind of(String code) {
    return VOCABULARY.of(code);
  }

  @Override
  public Vocabulary<ActKind> vocabulary() {
    return VOCABULARY;
  }
}
