package io.github.isfmodel.claim;

import io.github.isfmodel.code.OpenCode;
import io.github.isfmodel.code.Vocabulary;
import java.io.Serial;

/**
 * What about its subject a claim is about. Two claims about one aspect of one subject can disagree.
 */
public final class Aspect extends OpenCode<Aspect> {

  @Serial private static final long serialVersionUID = 1L;

  private static final Vocabulary.Builder<Aspect> CODES = Vocabulary.builder("aspect", Aspect::new);

  /** What it is called. */
  public static final Aspect NAME = CODES.add("name");

  /** What it is. */
  public static final Aspect KIND = CODES.add("kind");

  /** Of whom it is composed. */
  public static final Aspect COMPOSITION = CODES.add("composition");

  /** Who is present. */
  public static final Aspect PRESENCE = CODES.add("presence");

  /** Who leads it. */
  public static final Aspect LEADERSHIP = CODES.add("leadership");

  /** What its tasks are. */
  public static final Aspect TASK = CODES.add("task");

  /** Who does it. */
  public static final Aspect PERFORMED_BY = CODES.add("performed-by");

  /** What it is for. */
  public static final Aspect PURPOSE = CODES.add("purpose");

  /** Where it is. */
  public static final Aspect LOCATION = CODES.add("location");

  /** Where it deploys. */
  public static final Aspect DEPLOYMENT_AREA = CODES.add("deployment-area");

  /** How large it is. */
  public static final Aspect SIZE = CODES.add("size");

  /** When it starts or started. */
  public static final Aspect START = CODES.add("start");

  /** When it ends. */
  public static final Aspect EXPIRY = CODES.add("expiry");

  /** Who has to be involved in a renewal. */
  public static final Aspect RENEWAL_PARTIES = CODES.add("renewal-parties");

  /** How they have to be involved. */
  public static final Aspect RENEWAL_VERB = CODES.add("renewal-verb");

  /** Whether and how it is reported on. */
  public static final Aspect REPORTING = CODES.add("reporting");

  /** Under which chapter it is or is to be. */
  public static final Aspect LEGAL_CHAPTER = CODES.add("legal-chapter");

  /** What it means. */
  public static final Aspect MEANING = CODES.add("meaning");

  /** What form it has. */
  public static final Aspect FORM = CODES.add("form");

  /** Which instrument is required. */
  public static final Aspect REQUIRED_INSTRUMENT = CODES.add("required-instrument");

  /** How it stands. */
  public static final Aspect STATUS = CODES.add("status");

  /** Who has been given it. */
  public static final Aspect CIRCULATION = CODES.add("circulation");

  /** Who is involved in it. */
  public static final Aspect INVOLVEMENT = CODES.add("involvement");

  /** How good or bad it is. */
  public static final Aspect ASSESSMENT = CODES.add("assessment");

  /** What role somebody has. */
  public static final Aspect ROLE = CODES.add("role");

  /** Whether and how it was adopted. */
  public static final Aspect ADOPTION = CODES.add("adoption");

  /** Who may block it. */
  public static final Aspect VETO_RISK = CODES.add("veto-risk");

  /** What it depends on. */
  public static final Aspect CONDITION = CODES.add("condition");

  /** What is offered. */
  public static final Aspect OFFER = CODES.add("offer");

  /** What support it gets. */
  public static final Aspect SUPPORT = CODES.add("support");

  /** Under whose command or guidance it is. */
  public static final Aspect COMMAND = CODES.add("command");

  /** Who controls it. */
  public static final Aspect CONTROL = CODES.add("control");

  /** Who takes part. */
  public static final Aspect PARTICIPATION = CODES.add("participation");

  /** When it takes place. */
  public static final Aspect SCHEDULE = CODES.add("schedule");

  /** Why. */
  public static final Aspect REASON = CODES.add("reason");

  /** Who attended. */
  public static final Aspect ATTENDANCE = CODES.add("attendance");

  /** Where it comes from. */
  public static final Aspect ORIGIN = CODES.add("origin");

  /** Who is interested. */
  public static final Aspect INTEREST = CODES.add("interest");

  /** What comes next. */
  public static final Aspect NEXT_PHASE = CODES.add("next-phase");

  /** All values that this release knows. */
  public static final Vocabulary<Aspect> VOCABULARY = CODES.build();

  private Aspect(String code) {
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
  public static Aspect of(String code) {
    return VOCABULARY.of(code);
  }

  @Override
  public Vocabulary<Aspect> vocabulary() {
    return VOCABULARY;
  }
}
