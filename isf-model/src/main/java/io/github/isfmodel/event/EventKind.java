package io.github.isfmodel.event;

import io.github.isfmodel.code.OpenCode;
import io.github.isfmodel.code.Vocabulary;
import java.io.Serial;

/** What sort of thing happened. */
public final class EventKind extends OpenCode<EventKind> {

  @Serial private static final long serialVersionUID = 1L;

  private static final Vocabulary.Builder<EventKind> CODES =
      Vocabulary.builder("event kind", EventKind::new);

  /** An agreement was concluded or announced. */
  public static final EventKind AGREEMENT = CODES.add("agreement");

  /** A ceasefire began, was broken or ended. */
  public static final EventKind CEASEFIRE = CODES.add("ceasefire");

  /** Hostilities began or went on. */
  public static final EventKind HOSTILITIES = CODES.add("hostilities");

  /** Somebody was appointed. */
  public static final EventKind APPOINTMENT = CODES.add("appointment");

  /** A body was formed. */
  public static final EventKind BODY_FORMED = CODES.add("body-formed");

  /** A meeting, a conference, a summit. */
  public static final EventKind MEETING = CODES.add("meeting");

  /** An official statement was made. */
  public static final EventKind STATEMENT = CODES.add("statement");

  /** A report was submitted under a reporting duty. */
  public static final EventKind REPORT_SUBMITTED = CODES.add("report-submitted");

  /** An organ of a state decided. */
  public static final EventKind NATIONAL_DECISION = CODES.add("national-decision");

  /** Units moved in. */
  public static final EventKind DEPLOYMENT = CODES.add("deployment");

  /** Forces were withdrawn. */
  public static final EventKind WITHDRAWAL = CODES.add("withdrawal");

  /** Equipment, authority or territory changed hands. */
  public static final EventKind TRANSFER = CODES.add("transfer");

  /** A plan or roadmap was published. */
  public static final EventKind PLAN_PUBLISHED = CODES.add("plan-published");

  /** A visit. */
  public static final EventKind VISIT = CODES.add("visit");

  /** An act on a mandate. */
  public static final EventKind MANDATE_DECISION = CODES.add("mandate-decision");

  /** An account of how things stand. */
  public static final EventKind STATUS_REPORT = CODES.add("status-report");

  /** All values that this release knows. */
  public static final Vocabulary<EventKind> VOCABULARY = CODES.build();

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
