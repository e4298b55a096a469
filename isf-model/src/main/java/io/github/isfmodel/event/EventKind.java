package io.github.isfmodel.event;

import io.github.isfmodel.code.OpenCode;
import io.github.isfmodel.code.Vocabulary;
import java.io.Serial;

/** What sort of thing happened. */
public final class EventKind extends OpenCode<EventKind> {

  @Serial private static final long serialVersionUID = 1L;

  /** All values that this release knows. */
  public static final Vocabulary<EventKind> VOCABULARY =
      new Vocabulary<>("event kind", EventKind::new);

  /** An agreement was concluded or announced. */
  public static final EventKind AGREEMENT = VOCABULARY.add("agreement");

  /** A ceasefire began, was broken or ended. */
  public static final EventKind CEASEFIRE = VOCABULARY.add("ceasefire");

  /** Hostilities began or went on. */
  public static final EventKind HOSTILITIES = VOCABULARY.add("hostilities");

  /** Somebody was appointed. */
  public static final EventKind APPOINTMENT = VOCABULARY.add("appointment");

  /** A body was formed. */
  public static final EventKind BODY_FORMED = VOCABULARY.add("body-formed");

  /** A meeting, a conference, a summit. */
  public static final EventKind MEETING = VOCABULARY.add("meeting");

  /** An official statement was made. */
  public static final EventKind STATEMENT = VOCABULARY.add("statement");

  /** A report was submitted under a reporting duty. */
  public static final EventKind REPORT_SUBMITTED = VOCABULARY.add("report-submitted");

  /** An organ of a state decided. */
  public static final EventKind NATIONAL_DECISION = VOCABULARY.add("national-decision");

  /** Units moved in. */
  public static final EventKind DEPLOYMENT = VOCABULARY.add("deployment");

  /** Forces were withdrawn. */
  public static final EventKind WITHDRAWAL = VOCABULARY.add("withdrawal");

  /** Equipment, authority or territory changed hands. */
  public static final EventKind TRANSFER = VOCABULARY.add("transfer");

  /** A plan or roadmap was published. */
  public static final EventKind PLAN_PUBLISHED = VOCABULARY.add("plan-published");

  /** A visit. */
  public static final EventKind VISIT = VOCABULARY.add("visit");

  /** An act on a mandate. */
  public static final EventKind MANDATE_DECISION = VOCABULARY.add("mandate-decision");

  /** An account of how things stand. */
  public static final EventKind STATUS_REPORT = VOCABULARY.add("status-report");

  private EventKind(String code) {
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
  public static EventKind of(String code) {
    return VOCABULARY.of(code);
  }

  @Override
  public Vocabulary<EventKind> vocabulary() {
    return VOCABULARY;
  }
}
