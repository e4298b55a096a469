package io.github.isfmodel.mandate;

import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.LineageGap;
import io.github.isfmodel.force.LineageGapKind;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.resolution.Cadence;
import io.github.isfmodel.resolution.Ceiling;
import io.github.isfmodel.resolution.LegalBasis;
import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.MandateAct;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.ReportingDuty;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.resolution.Stage;
import io.github.isfmodel.task.EngagementModality;
import io.github.isfmodel.task.MandateTask;
import io.github.isfmodel.task.OperativeVerb;
import io.github.isfmodel.task.TaskAssignment;
import io.github.isfmodel.term.Anchor;
import io.github.isfmodel.term.AnchorKind;
import io.github.isfmodel.term.Clock;
import io.github.isfmodel.term.ClockKind;
import io.github.isfmodel.term.DayCount;
import io.github.isfmodel.term.MonthEnd;
import io.github.isfmodel.term.Term;
import io.github.isfmodel.term.TermLength;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Small acts on mandates, for tests. */
public final class Acts {

  /** The force that the acts are on, unless they say otherwise. */
  public static final ForceId FORCE = ForceId.of("force");

  /** The body that adopts them. */
  public static final ActorId COUNCIL = ActorId.of("council");

  private Acts() {}

  /**
   * A day.
   *
   * @param text the day as ISO 8601 writes it
   * @return the day
   */
  public static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  /**
   * The force with nothing else known about it.
   *
   * @return the force
   */
  public static Force force() {
    return Force.builder().id(FORCE).name("Force").established(true).build();
  }

  /**
   * An act on the force that was adopted on a day.
   *
   * @param id its identifier
   * @param kind what it does
   * @param adopted the day
   * @param terms the terms that it sets for the mandate
   * @return the act
   */
  public static Resolution act(String id, MandateActKind kind, String adopted, Term... terms) {
    Resolution.Builder act = text(id).addLifecycle(adoptedOn(adopted)).addMandateAct(does(kind));
    for (Term term : terms) {
      act.addClock(clock(ClockKind.MANDATE, term));
    }
    return act.build();
  }

  /**
   * Acts that differ in their identifiers at least.
   *
   * @param acts any acts
   * @return the same, called act-0, act-1 and so on
   */
  public static List<Resolution> numbered(List<Resolution> acts) {
    List<Resolution> numbered = new ArrayList<>();
    for (Resolution act : acts) {
      numbered.add(act.withId(ResolutionId.of("act-" + numbered.size())));
    }
    return numbered;
  }

  /**
   * A text that does nothing yet.
   *
   * @param id its identifier
   * @return its builder
   */
  public static Resolution.Builder text(String id) {
    return Resolution.builder()
        .id(ResolutionId.of(id))
        .title(id)
        .issuer(COUNCIL)
        .instrument(InstrumentKind.SECURITY_COUNCIL_RESOLUTION)
        .legalBasis(new LegalBasis.Unspecified());
  }

  /**
   * The adoption of a text.
   *
   * @param date the day
   * @return the step
   */
  public static LifecycleStep adoptedOn(String date) {
    return LifecycleStep.builder().stage(Stage.ADOPTED).when(When.on(day(date))).build();
  }

  /**
   * What a text does to the force.
   *
   * @param kind the kind
   * @return the act
   */
  public static MandateAct does(MandateActKind kind) {
    return MandateAct.builder().force(FORCE).kind(kind).replacesTasks(false).build();
  }

  /**
   * A clock of the force.
   *
   * @param kind the kind
   * @param term the term
   * @return the clock
   */
  public static Clock clock(ClockKind kind, Term term) {
    return Clock.builder()
        .kind(kind)
        .addSubject(FORCE)
        .term(term)
        .subjectToFurtherAction(false)
        .finalTerm(false)
        .build();
  }

  /**
   * A fixed term.
   *
   * @param lastDay its last day
   * @return the term
   */
  public static Term until(String lastDay) {
    return new Term.Until(day(lastDay));
  }

  /**
   * A period.
   *
   * @param length its length
   * @param anchor what it is counted from
   * @return the term
   */
  public static Term.Lasting lasting(TermLength length, Anchor anchor) {
    return new Term.Lasting(length, anchor, MonthEnd.SAME_DAY, DayCount.FIRST_DAY_EXCLUDED);
  }

  /**
   * An anchor without a day of its own.
   *
   * @param kind the kind
   * @return the anchor
   */
  public static Anchor anchor(AnchorKind kind) {
    return Anchor.builder().kind(kind).build();
  }

  /**
   * An anchor with its day.
   *
   * @param kind the kind
   * @param date the day
   * @return the anchor
   */
  public static Anchor anchor(AnchorKind kind, String date) {
    return Anchor.builder().kind(kind).date(day(date)).build();
  }

  /**
   * A ceiling of the force.
   *
   * @param most the number
   * @param unit of whom
   * @return its builder
   */
  public static Ceiling.Builder ceiling(int most, Unit unit) {
    return Ceiling.builder().force(FORCE).total(new Measure(new Quantity.AtMost(most), unit));
  }

  /**
   * A task.
   *
   * @param task which
   * @return the assignment
   */
  public static TaskAssignment task(MandateTask task) {
    return TaskAssignment.builder()
        .task(task)
        .modality(EngagementModality.ASSIST)
        .verb(OperativeVerb.AUTHORIZES)
        .build();
  }

  /**
   * A duty of the force to report to the body that adopts the acts.
   *
   * @param cadence when
   * @return the duty
   */
  public static ReportingDuty report(Cadence cadence) {
    return ReportingDuty.builder()
        .reporter(ActorId.of("reporter"))
        .recipient(COUNCIL)
        .cadence(cadence)
        .written(true)
        .build();
  }

  /**
   * A stretch that the record declares.
   *
   * @param kind why
   * @param first its first day
   * @param last its last day
   * @return the stretch
   */
  public static LineageGap declared(LineageGapKind kind, String first, String last) {
    return LineageGap.builder().kind(kind).first(day(first)).last(day(last)).build();
  }
}
