package io.github.isfmodel.claim;

import io.github.isfmodel.code.OpenCode;
import io.github.isfmodel.code.Vocabulary;
import java.io.Serial;

/**
 * What about its subject a claim is about. Two claims about one aspect of one subject can disagree.
 */
public final class Aspect extends OpenCode<Aspect> {

  @Serial private static final long serialVersionUID = 1L;

  /** All values that this release knows. */
  public static final Vocabulary<Aspect> VOCABULARY = new Vocabulary<>("aspect", Aspect::new);

  /** What it is called. */
  public static final Aspect NAME = VOCABULARY.add("name");

  /** What it is. */
  public static final Aspect KIND = VOCABULARY.add("kind");

  /** Of whom it is composed. */
  public static final Aspect COMPOSITION = VOCABULARY.add("composition");

  /** Who is present. */
  public static final Aspect PRESENCE = VOCABULARY.add("presence");

  /** Who leads it. */
  public static final Aspect LEADERSHIP = VOCABULARY.add("leadership");

  /** What its tasks are. */
  public static final Aspect TASK = VOCABULARY.add("task");

  /** Who does it. */
  public static final Aspect PERFORMED_BY = VOCABULARY.add("performed-by");

  /** What it is for. */
  public static final Aspect PURPOSE = VOCABULARY.add("purpose");

  /** Where it is. */
  public static final Aspect LOCATION = VOCABULARY.add("location");

  /** Where it deploys. */
  public static final Aspect DEPLOYMENT_AREA = VOCABULARY.add("deployment-area");

  /** How large it is. */
  public static final Aspect SIZE = VOCABULARY.add("size");

  /** When it starts or started. */
  public static final Aspect START = VOCABULARY.add("start");

  /** When it ends. */
  public static final Aspect EXPIRY = VOCABULARY.add("expiry");

  /** Who has to be involved in a renewal. */
  public static final Aspect RENEWAL_PARTIES = VOCABULARY.add("renewal-parties");

  /** How they have to be involved. */
  public static final Aspect RENEWAL_VERB = VOCABULARY.add("renewal-verb");

  /** Whether and how it is reported on. */
  public static final Aspect REPORTING = VOCABULARY.add("reporting");

  /** Under which chapter it is or is to be. */
  public static final Aspect LEGAL_CHAPTER = VOCABULARY.add("legal-chapter");

  /** What it means. */
  public static final Aspect MEANING = VOCABULARY.add("meaning");

  /** What form it has. */
  public static final Aspect FORM = VOCABULARY.add("form");

  /** Which instrument is required. */
  public static final Aspect REQUIRED_INSTRUMENT = VOCABULARY.add("required-instrument");

  /** How it stands. */
  public static final Aspect STATUS = VOCABULARY.add("status");

  /** Who has been given it. */
  public static final Aspect CIRCULATION = VOCABULARY.add("circulation");

  /** Who is involved in it. */
  public static final Aspect INVOLVEMENT = VOCABULARY.add("involvement");

  /** How good or bad it is. */
  public static final Aspect ASSESSMENT = VOCABULARY.add("assessment");

  /** What role somebody has. */
  public static final Aspect ROLE = VOCABULARY.add("role");

  /** Whether and how it was adopted. */
  public static final Aspect ADOPTION = VOCABULARY.add("adoption");

  /** Who may block it. */
  public static final Aspect VETO_RISK = VOCABULARY.add("veto-risk");

  /** What it depends on. */
  public static final Aspect CONDITION = VOCABULARY.add("condition");

  /** What is offered. */
  public static final Aspect OFFER = VOCABULARY.add("offer");

  /** What support it gets. */
  public static final Aspect SUPPORT = VOCABULARY.add("support");

  /** Under whose command or guidance it is. */
  public static final Aspect COMMAND = VOCABULARY.add("command");

  /** Who controls it. */
  public static final Aspect CONTROL = VOCABULARY.add("control");

  /** Who takes part. */
  public static final Aspect PARTICIPATION = VOCABULARY.add("participation");

  /** When it takes place. */
  public static final Aspect SCHEDULE = VOCABULARY.add("schedule");

  /** Why. */
  public static final Aspect REASON = VOCABULARY.add("reason");

  /** Who attended. */
  public static final Aspect ATTENDANCE = VOCABULARY.add("attendance");

  /** Where it comes from. */
  public static final Aspect ORIGIN = VOCABULARY.add("origin");

  /** Who is interested. */
  public static final Aspect INTEREST = VOCABULARY.add("interest");

  /** What comes next. */
  public static final Aspect NEXT_PHASE = VOCABULARY.add("next-phase");

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
