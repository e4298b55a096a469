package io.github.isfmodel.task;

import io.github.isfmodel.code.OpenCode;
import io.github.isfmodel.code.Vocabulary;
import java.io.Serial;

/** The verb with which an operative paragraph begins. */
public final class OperativeVerb extends OpenCode<OperativeVerb> {

  @Serial private static final long serialVersionUID = 1L;

  private static final Vocabulary.Builder<OperativeVerb> CODES =
      Vocabulary.builder("operative verb", OperativeVerb::new);

  /** Binding. */
  public static final OperativeVerb DECIDES = CODES.add("decides");

  /** Gives a power. */
  public static final OperativeVerb AUTHORIZES = CODES.add("authorizes");

  /** Prolongs. */
  public static final OperativeVerb EXTENDS = CODES.add("extends");

  /** Asks of an addressee who is to comply. */
  public static final OperativeVerb REQUESTS = CODES.add("requests");

  /** Demands. */
  public static final OperativeVerb DEMANDS = CODES.add("demands");

  /** Calls upon. */
  public static final OperativeVerb CALLS_UPON = CODES.add("calls-upon");

  /** Calls for. */
  public static final OperativeVerb CALLS_FOR = CODES.add("calls-for");

  /** Urges. */
  public static final OperativeVerb URGES = CODES.add("urges");

  /** Encourages. */
  public static final OperativeVerb ENCOURAGES = CODES.add("encourages");

  /** Invites. */
  public static final OperativeVerb INVITES = CODES.add("invites");

  /** Recommends. */
  public static final OperativeVerb RECOMMENDS = CODES.add("recommends");

  /** Determines a situation, as Article 39 has it. */
  public static final OperativeVerb DETERMINES = CODES.add("determines");

  /** Endorses. */
  public static final OperativeVerb ENDORSES = CODES.add("endorses");

  /** Welcomes. */
  public static final OperativeVerb WELCOMES = CODES.add("welcomes");

  /** Takes note. */
  public static final OperativeVerb NOTES = CODES.add("notes");

  /** Reaffirms. */
  public static final OperativeVerb REAFFIRMS = CODES.add("reaffirms");

  /** Affirms. */
  public static final OperativeVerb AFFIRMS = CODES.add("affirms");

  /** Underscores. */
  public static final OperativeVerb UNDERSCORES = CODES.add("underscores");

  /** Recognizes. */
  public static final OperativeVerb RECOGNIZES = CODES.add("recognizes");

  /** Understands, states an understanding. */
  public static final OperativeVerb UNDERSTANDS = CODES.add("understands");

  /** Condemns. */
  public static final OperativeVerb CONDEMNS = CODES.add("condemns");

  /** Expresses an intention. */
  public static final OperativeVerb EXPRESSES_INTENTION = CODES.add("expresses-intention");

  /** Ends. */
  public static final OperativeVerb TERMINATES = CODES.add("terminates");

  /** Keeps the matter on the agenda. */
  public static final OperativeVerb REMAINS_SEIZED = CODES.add("remains-seized");

  /** All values that this release knows. */
  public static final Vocabulary<OperativeVerb> VOCABULARY = CODES.build();

  private OperativeVerb(String code) {
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
  public static OperativeVerb of(String code) {
    return VOCABULARY.of(code);
  }

  @Override
  public Vocabulary<OperativeVerb> vocabulary() {
    return VOCABULARY;
  }
}
