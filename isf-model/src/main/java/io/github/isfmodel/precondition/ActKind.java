package io.github.isfmodel.precondition;

import io.github.isfmodel.code.OpenCode;
import io.github.isfmodel.code.Vocabulary;
import java.io.Serial;

/** What a party does. */
public final class ActKind extends OpenCode<ActKind> {

  @Serial private static final long serialVersionUID = 1L;

  /** All values that this release knows. */
  public static final Vocabulary<ActKind> VOCABULARY =
      new Vocabulary<>("kind of act", ActKind::new);

  /** Gives up its weapons. */
  public static final ActKind DISARM = VOCABULARY.add("disarm");

  /** Withdraws its forces. */
  public static final ActKind WITHDRAW = VOCABULARY.add("withdraw");

  /** Ends an occupation and hostilities. */
  public static final ActKind END_OCCUPATION = VOCABULARY.add("end-occupation");

  /** Stops fighting. */
  public static final ActKind CEASE_FIRE = VOCABULARY.add("cease-fire");

  /** Brings a state into being or recognizes it. */
  public static final ActKind RECOGNIZE_STATE = VOCABULARY.add("recognize-state");

  /** Stores its weapons without using them. */
  public static final ActKind FREEZE_WEAPONS = VOCABULARY.add("freeze-weapons");

  /** Meets what it owes under an agreement. */
  public static final ActKind MEET_OBLIGATIONS = VOCABULARY.add("meet-obligations");

  /** Deploys. */
  public static final ActKind DEPLOY = VOCABULARY.add("deploy");

  /** Completes a reform. */
  public static final ActKind REFORM = VOCABULARY.add("reform");

  /** Releases hostages or detainees. */
  public static final ActKind RELEASE_DETAINEES = VOCABULARY.add("release-detainees");

  /** Becomes a problem that force would be needed against. */
  public static final ActKind CAUSE_PROBLEM = VOCABULARY.add("cause-problem");

  /** Enters a long-term truce. */
  public static final ActKind TRUCE = VOCABULARY.add("truce");

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
