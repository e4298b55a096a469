package io.github.isfmodel.force;

import io.github.isfmodel.code.OpenCode;
import io.github.isfmodel.code.Vocabulary;
import java.io.Serial;

/** What somebody is to a force. */
public final class RoleKind extends OpenCode<RoleKind> {

  @Serial private static final long serialVersionUID = 1L;

  private static final Vocabulary.Builder<RoleKind> CODES =
      Vocabulary.builder("role", RoleKind::new);

  /** Authorizes it. */
  public static final RoleKind AUTHORIZER = CODES.add("authorizer");

  /** Is authorized to establish it. */
  public static final RoleKind ESTABLISHER = CODES.add("establisher");

  /** Leads the effort. */
  public static final RoleKind LEAD = CODES.add("lead");

  /** Commands it. */
  public static final RoleKind COMMANDER = CODES.add("commander");

  /** Is deputy commander. */
  public static final RoleKind DEPUTY_COMMANDER = CODES.add("deputy-commander");

  /** Gives strategic guidance. */
  public static final RoleKind STRATEGIC_GUIDE = CODES.add("strategic-guide");

  /** Funds it. */
  public static final RoleKind FUNDER = CODES.add("funder");

  /** Its territory or population hosts it. */
  public static final RoleKind HOST = CODES.add("host");

  /** Hosts its headquarters. */
  public static final RoleKind HEADQUARTERS_HOST = CODES.add("headquarters-host");

  /** It works in consultation or coordination with them. */
  public static final RoleKind COORDINATION_PARTNER = CODES.add("coordination-partner");

  /** Coordinates from outside. */
  public static final RoleKind COORDINATOR = CODES.add("coordinator");

  /** Guarantees the agreement it serves. */
  public static final RoleKind GUARANTOR = CODES.add("guarantor");

  /** Supports it from outside. */
  public static final RoleKind SUPPORTER = CODES.add("supporter");

  /** All values that this release knows. */
  public static final Vocabulary<RoleKind> VOCABULARY = CODES.build();

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
