package io.github.isfmodel.force;

import io.github.isfmodel.code.OpenCode;
import io.github.isfmodel.code.Vocabulary;
import java.io.Serial;

/** What somebody is to a force. */
public final class RoleKind extends OpenCode<RoleKind> {

  @Serial private static final long serialVersionUID = 1L;

  /** All values that this release knows. */
  public static final Vocabulary<RoleKind> VOCABULARY = new Vocabulary<>("role", RoleKind::new);

  /** Authorizes it. */
  public static final RoleKind AUTHORIZER = VOCABULARY.add("authorizer");

  /** Is authorized to establish it. */
  public static final RoleKind ESTABLISHER = VOCABULARY.add("establisher");

  /** Leads the effort. */
  public static final RoleKind LEAD = VOCABULARY.add("lead");

  /** Commands it. */
  public static final RoleKind COMMANDER = VOCABULARY.add("commander");

  /** Is deputy commander. */
  public static final RoleKind DEPUTY_COMMANDER = VOCABULARY.add("deputy-commander");

  /** Gives strategic guidance. */
  public static final RoleKind STRATEGIC_GUIDE = VOCABULARY.add("strategic-guide");

  /** Funds it. */
  public static final RoleKind FUNDER = VOCABULARY.add("funder");

  /** Its territory or population hosts it. */
  public static final RoleKind HOST = VOCABULARY.add("host");

  /** Hosts its headquarters. */
  public static final RoleKind HEADQUARTERS_HOST = VOCABULARY.add("headquarters-host");

  /** It works in consultation or coordination with them. */
  public static final RoleKind COORDINATION_PARTNER = VOCABULARY.add("coordination-partner");

  /** Coordinates from outside. */
  public static final RoleKind COORDINATOR = VOCABULARY.add("coordinator");

  /** Guarantees the agreement it serves. */
  public static final RoleKind GUARANTOR = VOCABULARY.add("guarantor");

  /** Supports it from outside. */
  public static final RoleKind SUPPORTER = VOCABULARY.add("supporter");

  private RoleKind(String code) {
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
  public static RoleKind of(String code) {
    return VOCABULARY.of(code);
  }

  @Override
  public Vocabulary<RoleKind> vocabulary() {
    return VOCABULARY;
  }
}
