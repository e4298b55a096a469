package io.github.isfmodel.dossier;

import static io.github.isfmodel.dossier.Sample.COUNCIL;
import static io.github.isfmodel.dossier.Sample.EGYPT;
import static io.github.isfmodel.dossier.Sample.FORCE;
import static io.github.isfmodel.dossier.Sample.ISRAEL;
import static io.github.isfmodel.dossier.Sample.day;

import io.github.isfmodel.actor.StateCode;
import io.github.isfmodel.council.Ballot;
import io.github.isfmodel.council.BallotChoice;
import io.github.isfmodel.council.ReportedResult;
import io.github.isfmodel.council.Tally;
import io.github.isfmodel.council.Vote;
import io.github.isfmodel.council.VotedMatter;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.resolution.Bindingness;
import io.github.isfmodel.resolution.Cadence;
import io.github.isfmodel.resolution.Ceiling;
import io.github.isfmodel.resolution.Circulation;
import io.github.isfmodel.resolution.Consultation;
import io.github.isfmodel.resolution.ConsultationVerb;
import io.github.isfmodel.resolution.LegalBasis;
import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.MandateAct;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.OperativeParagraph;
import io.github.isfmodel.resolution.PartySet;
import io.github.isfmodel.resolution.RenewalClause;
import io.github.isfmodel.resolution.ReportingDuty;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.resolution.Stage;
import io.github.isfmodel.symbol.UnSymbol;
import io.github.isfmodel.task.EngagementModality;
import io.github.isfmodel.task.MandateTask;
import io.github.isfmodel.task.OperativeVerb;
import io.github.isfmodel.task.ParagraphRef;
import io.github.isfmodel.task.TaskAssignment;
import io.github.isfmodel.task.UseOfForceLevel;
import io.github.isfmodel.term.Anchor;
import io.github.isfmodel.term.AnchorKind;
import io.github.isfmodel.term.Clock;
import io.github.isfmodel.term.ClockKind;
import io.github.isfmodel.term.DayCount;
import io.github.isfmodel.term.MonthEnd;
import io.github.isfmodel.term.Term;
import io.github.isfmodel.term.TermLength;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The acts of the small record: a draft, the act that came of it, and its renewal. */
public final class SampleActs {

  /** Positions in the record. */
  public static final int DRAFT = 0;

  public static final int ACT = 1;
  public static final int RENEWAL = 2;

  private static final String ALWAYS = "CHN FRA RUS GBR USA DNK GRC PAK PAN SOM";

  private SampleActs() {}

  static List<Resolution> resolutions() {
    return List.of(draft(), act(), renewal());
  }

  public static Resolution.Builder text(String id) {
    return Resolution.builder()
        .id(ResolutionId.of(id))
        .title("The text " + id)
        .issuer(COUNCIL)
        .instrument(InstrumentKind.SECURITY_COUNCIL_RESOLUTION)
        .legalBasis(new LegalBasis.Unspecified());
  }

  public static LifecycleStep step(Stage stage, String when) {
    return LifecycleStep.builder().stage(stage).when(day(when)).build();
  }

  private static Resolution draft() {
    return text("draft")
        .addLifecycle(
            step(Stage.CIRCULATED, "2025-11-03"),
            step(Stage.UNDER_SILENCE, "2025-11-12").withDeadline(day("2025-11-13")),
            step(Stage.SILENCE_BROKEN, "2025-11-13").withBy(EGYPT),
            step(Stage.REVISED, "2025-11-14"))
        .addCirculations(circulation("2025-11-03"), circulation("2025-11-05"))
        .versionOf(ResolutionId.of("act"))
        .build();
  }

  public static Circulation circulation(String when) {
    return Circulation.builder().when(day(when)).addAudience(EGYPT).build();
  }

  private static Resolution act() {
    return text("act")
        .symbol(UnSymbol.parse("S/RES/2803 (2025)"))
        .addLifecycle(step(Stage.IN_BLUE, "2025-11-16"), step(Stage.ADOPTED, "2025-11-17"))
        .addParagraphs(paragraph("7"), paragraph("8"), paragraph("10"))
        .addMandateActs(
            mandateAct(MandateActKind.ESTABLISHES)
                .withParagraph(ParagraphRef.of("7"))
                .withTasks(
                    task(MandateTask.CEASEFIRE_MONITORING, EngagementModality.MONITOR),
                    task(MandateTask.DEMILITARIZATION, EngagementModality.SECURE)))
        .addClocks(
            clock(ClockKind.MANDATE, new Term.Until(LocalDate.of(2026, 5, 31)))
                .withParagraph(ParagraphRef.of("8")))
        .addCeilings(
            Ceiling.builder()
                .force(FORCE)
                .total(Measure.of(new Quantity.AtMost(5_550), Unit.PERSONNEL))
                .addParts(
                    Measure.of(new Quantity.AtMost(5_500), Unit.TROOPS),
                    Measure.of(new Quantity.AtMost(50), Unit.POLICE))
                .until(LocalDate.of(2026, 12, 31))
                .build())
        .addRenewalClauses(
            RenewalClause.builder()
                .addSubjects(FORCE)
                .addVerbs(ConsultationVerb.COOPERATION, ConsultationVerb.COORDINATION)
                .addParties(new PartySet.Party(EGYPT), new PartySet.Party(ISRAEL))
                .bindingness(Bindingness.BINDING)
                .addDeciders(COUNCIL)
                .paragraph(ParagraphRef.of("8"))
                .build())
        .addReportingDuties(
            ReportingDuty.builder()
                .reporter(Sample.BOARD)
                .recipient(COUNCIL)
                .cadence(new Cadence.EveryMonths(6))
                .written(true)
                .paragraph(ParagraphRef.of("10"))
                .build())
        .vote(
            vote("2025-11-17", "DZA GUY KOR SLE SVN")
                .withMoment(Instant.parse("2025-11-17T22:00:00Z"))
                .withMeeting(10_046))
        .build();
  }

  private static Resolution renewal() {
    return text("renewal")
        .symbol(UnSymbol.parse("S/RES/2850 (2026)"))
        .addLifecycle(step(Stage.ADOPTED, "2026-05-20"))
        .addMandateActs(mandateAct(MandateActKind.EXTENDS))
        .addClocks(clock(ClockKind.MANDATE, prolonged()))
        .vote(vote("2026-05-20", "BHR COL COD LVA LBR"))
        .addConsultations(
            consultation(EGYPT, ConsultationVerb.AGREEMENT, "2026-05-01"),
            consultation(ISRAEL, ConsultationVerb.COOPERATION, "2026-05-02"))
        .supersedes(ResolutionId.of("act"))
        .build();
  }

  public static OperativeParagraph paragraph(String number) {
    return OperativeParagraph.builder()
        .paragraph(ParagraphRef.of(number))
        .verb(OperativeVerb.DECIDES)
        .summary("What paragraph " + number + " says")
        .build();
  }

  public static MandateAct mandateAct(MandateActKind kind) {
    return MandateAct.builder().force(FORCE).kind(kind).replacesTasks(false).build();
  }

  public static TaskAssignment task(MandateTask task, EngagementModality modality) {
    return TaskAssignment.builder()
        .task(task)
        .modality(modality)
        .verb(OperativeVerb.AUTHORIZES)
        .paragraph(ParagraphRef.of("7(a)"))
        .useOfForce(UseOfForceLevel.DEFENCE_OF_MANDATE)
        .build();
  }

  public static Clock clock(ClockKind kind, Term term) {
    return Clock.builder()
        .kind(kind)
        .addSubjects(FORCE)
        .term(term)
        .subjectToFurtherAction(true)
        .finalTerm(false)
        .build();
  }

  public static Term.Lasting months(int months, Anchor anchor) {
    return new Term.Lasting(
        TermLength.ofMonths(months), anchor, MonthEnd.SAME_DAY, DayCount.FIRST_DAY_EXCLUDED);
  }

  public static Anchor anchor(AnchorKind kind) {
    return Anchor.builder().kind(kind).build();
  }

  public static Term.Lasting prolonged() {
    return months(12, anchor(AnchorKind.PREVIOUS_EXPIRY));
  }

  public static Consultation consultation(ActorId party, ConsultationVerb verb, String when) {
    return Consultation.builder().party(party).verb(verb).when(day(when)).build();
  }

  /** Thirteen in favour; China and the Russian Federation abstain. */
  public static Vote vote(String day, String otherMembers) {
    return Vote.builder()
        .heldOn(LocalDate.parse(day))
        .matter(VotedMatter.SUBSTANTIVE)
        .ballots(
            Stream.of((ALWAYS + " " + otherMembers).split(" "))
                .map(code -> new Ballot(StateCode.of(code), choice(code)))
                .toList())
        .tally(Tally.of(13, 0, 2))
        .reportedAs(ReportedResult.ADOPTED)
        .build();
  }

  private static BallotChoice choice(String code) {
    return code.equals("CHN") || code.equals("RUS")
        ? BallotChoice.ABSTAINING
        : BallotChoice.IN_FAVOUR;
  }
}
