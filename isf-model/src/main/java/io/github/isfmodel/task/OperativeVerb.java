package io.github.isfmodel.task;

import io.github.isfmodel.code.OpenCode;
import io.github.isfmodel.code.Vocabulary;
import java.io.Serial;

/** The verb with which an operative paragraph begins. */
public final class OperativeVerb extends OpenCode<OperativeVerb> {

  @Serial private static final long serialVersionUID = 1L;

  /** All values that this release knows. */
  public static final Vocabulary<OperativeVerb> VOCABULARY =
      new Vocabulary<>("operative verb", OperativeVerb::new);

  /** Binding. */
  public static final OperativeVerb DECIDES = VOCABULARY.add("decides");

  /** Gives a power. */
  public static final OperativeVerb AUTHORIZES = VOCABULARY.add("authorizes");

  /** Prolongs. */
  public static final OperativeVerb EXTENDS = VOCABULARY.add("extends");

  /** Asks of an addressee who is to comply. */
  public static final OperativeVerb REQUESTS = VOCABULARY.add("requests");

  /** Demands. */
  public static final OperativeVerb DEMANDS = VOCABULARY.add("demands");

  /** Calls upon. */
  public static final OperativeVerb CALLS_UPON = VOCABULARY.add("calls-upon");

  /** Calls for. */
  public static final OperativeVerb CALLS_FOR = VOCABULARY.add("calls-for");

  /** Urges. */
  public static final OperativeVerb URGES = VOCABULARY.add("urges");

  /** Encourages. */
  public static final OperativeVerb ENCOURAGES = VOCABULARY.add("encourages");

  /** Invites. */
  public static final OperativeVerb INVITES = VOCABULARY.add("invites");

  /** Recommends. */
  public static final OperativeVerb RECOMMENDS = VOCABULARY.add("recommends");

  /** Determines a situation, as Article 39 has it. */
  public static final OperativeVerb DETERMINES = VOCABULARY.add("determines");

  /** Endorses. */
  public static final OperativeVerb ENDORSES = VOCABULARY.add("endorses");

  /** Welcomes. */
  public static final OperativeVerb WELCOMES = VOCABULARY.add("welcomes");

  /** Takes note. */
  public static final OperativeVerb NOTES = VOCABULARY.add("notes");

  /** Reaffirms. */
  public static final OperativeVerb REAFFIRMS = VOCABULARY.add("reaffirms");

  /** Affirms. */
  public static final OperativeVerb AFFIRMS = VOCABULARY.add("affirms");

  /** Underscores. */
  public static final OperativeVerb UNDERSCORES = VOCABULARY.add("underscores");

  /** Recognizes. */
  public static final OperativeVerb RECOGNIZES = VOCABULARY.add("recognizes");

  /** Understands, states an understanding. */
  public static final OperativeVerb UNDERSTANDS = VOCABULARY.add("understands");

  /** Condemns. */
  public static final OperativeVerb CONDEMNS = VOCABULARY.add("condemns");

  /** Expresses an intention. */
  public static final OperativeVerb EXPRESSES_INTENTION = VOCABULARY.add("expresses-intention");

  /** Ends. */
  public static final OperativeVerb TERMINATES = VOCABULARY.add("terminates");

  /** Keeps the matter on the agenda. */
  public static final OperativeVerb REMAINS_SEIZED = VOCABULARY.add("remains-seized");

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
