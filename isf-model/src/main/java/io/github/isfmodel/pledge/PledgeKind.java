package io.github.isfmodel.pledge;

import io.github.isfmodel.code.OpenCode;
import io.github.isfmodel.code.Vocabulary;
import java.io.Serial;
import java.util.Set;

/** What is offered. */
public final class PledgeKind extends OpenCode<PledgeKind> {

  @Serial private static final long serialVersionUID = 1L;

  private static final Vocabulary.Builder<PledgeKind> CODES =
      Vocabulary.builder("pledge kind", PledgeKind::new);

  /** Formed or individual military personnel. */
  public static final PledgeKind TROOPS = CODES.add("troops");

  /** Police, formed or individual. */
  public static final PledgeKind POLICE = CODES.add("police");

  /** Training of others, such as police. */
  public static final PledgeKind TRAINERS = CODES.add("trainers");

  /** Engineers. */
  public static final PledgeKind ENGINEERS = CODES.add("engineers");

  /** Medical personnel. */
  public static final PledgeKind MEDICAL = CODES.add("medical");

  /** Observers. */
  public static final PledgeKind OBSERVERS = CODES.add("observers");

  /** Staff or liaison officers. */
  public static final PledgeKind STAFF = CODES.add("staff");

  /** A post in the command. */
  public static final PledgeKind COMMAND_POST = CODES.add("command-post");

  /** Search and rescue, demining. */
  public static final PledgeKind SEARCH_AND_RESCUE = CODES.add("search-and-rescue");

  /** Money. */
  public static final PledgeKind FUNDS = CODES.add("funds");

  /** Logistics. */
  public static final PledgeKind LOGISTICS = CODES.add("logistics");

  /** Intelligence. */
  public static final PledgeKind INTELLIGENCE = CODES.add("intelligence");

  /** Command support from outside. */
  public static final PledgeKind COMMAND_SUPPORT = CODES.add("command-support");

  /** Ground, buildings, equipment. */
  public static final PledgeKind FACILITIES = CODES.add("facilities");

  /** Political support only. */
  public static final PledgeKind POLITICAL_SUPPORT = CODES.add("political-support");

  /** Help with enforcement if it comes to that. */
  public static final PledgeKind ENFORCEMENT = CODES.add("enforcement");

  /** The kind was not stated. */
  public static final PledgeKind UNSPECIFIED = CODES.add("unspecified");

  /** All values that this release knows. */
  public static final Vocabulary<PledgeKind> VOCABULARY = CODES.build();

  private static final Set<PledgeKind> CONTINGENTS =
      Set.of(
          TROOPS, POLICE, TRAINERS, ENGINEERS, MEDICAL, OBSERVERS, SEARCH_AND_RESCUE, ENFORCEMENT);

  private PledgeKind(String code) {
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
  public static PledgeKind of(String code) {
    return VOCABULARY.of(code);
  }

  /**
   * {@return whether it is people who are to work in the territory itself, so that caveats and
   * rules on who works there matter; false for kinds that this release does not know}
   */
  public boolean isContingent() {
    return CONTINGENTS.contains(this);
  }

  @Override
  public Vocabulary<PledgeKind> vocabulary() {
    return VOCABULARY;
  }
}
