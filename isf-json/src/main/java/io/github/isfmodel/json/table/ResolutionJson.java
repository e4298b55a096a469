package io.github.isfmodel.json.table;

import io.github.isfmodel.council.Vote;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.json.codec.CodeCodec;
import io.github.isfmodel.json.codec.DateCodec;
import io.github.isfmodel.json.codec.ObjectCodec;
import io.github.isfmodel.json.codec.SumCodec;
import io.github.isfmodel.json.codec.Table;
import io.github.isfmodel.json.codec.Table.Flag;
import io.github.isfmodel.json.codec.Table.IntField;
import io.github.isfmodel.json.codec.Table.Many;
import io.github.isfmodel.json.codec.Table.Maybe;
import io.github.isfmodel.json.codec.Table.Required;
import io.github.isfmodel.json.codec.TextCodec;
import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.resolution.Bindingness;
import io.github.isfmodel.resolution.Cadence;
import io.github.isfmodel.resolution.Ceiling;
import io.github.isfmodel.resolution.Chapter;
import io.github.isfmodel.resolution.Circulation;
import io.github.isfmodel.resolution.Clock;
import io.github.isfmodel.resolution.Consultation;
import io.github.isfmodel.resolution.ConsultationVerb;
import io.github.isfmodel.resolution.InstrumentForm;
import io.github.isfmodel.resolution.LegalBasis;
import io.github.isfmodel.resolution.LegalReading;
import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.MandateAct;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.OperativeParagraph;
import io.github.isfmodel.resolution.ParagraphEffect;
import io.github.isfmodel.resolution.PartySet;
import io.github.isfmodel.resolution.RenewalClause;
import io.github.isfmodel.resolution.ReportingDuty;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.resolution.Stage;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.source.Speaker;
import io.github.isfmodel.symbol.UnSymbol;
import io.github.isfmodel.task.OperativeVerb;
import io.github.isfmodel.task.ParagraphRef;
import io.github.isfmodel.task.TaskAssignment;
import io.github.isfmodel.term.ClockKind;
import io.github.isfmodel.term.Term;
import io.github.isfmodel.time.When;
import java.time.LocalDate;

/** The tables of the package resolution. */
public final class ResolutionJson {

  public static final CodeCodec<Chapter> CHAPTER = CodeCodec.closed("chapter", Chapter.class);
  public static final CodeCodec<Stage> STAGE = CodeCodec.closed("stage", Stage.class);
  public static final CodeCodec<ParagraphEffect> PARAGRAPH_EFFECT =
      CodeCodec.open(ParagraphEffect.VOCABULARY);
  public static final CodeCodec<MandateActKind> MANDATE_ACT_KIND =
      CodeCodec.closed("mandate act kind", MandateActKind.class);
  public static final CodeCodec<ConsultationVerb> CONSULTATION_VERB =
      CodeCodec.closed("consultation verb", ConsultationVerb.class);
  public static final CodeCodec<Bindingness> BINDINGNESS =
      CodeCodec.closed("bindingness", Bindingness.class);
  public static final SumCodec<LegalBasis> LEGAL_BASIS = LegalBasisTable.CODEC;
  public static final SumCodec<PartySet> PARTY_SET = PartySetTable.CODEC;
  public static final SumCodec<Cadence> CADENCE = CadenceTable.CODEC;
  public static final ObjectCodec<Resolution> RESOLUTION = ResolutionTable.CODEC;
  public static final ObjectCodec<LegalReading> LEGAL_READING = LegalReadingTable.CODEC;
  public static final ObjectCodec<LifecycleStep> LIFECYCLE_STEP = LifecycleStepTable.CODEC;
  public static final ObjectCodec<Circulation> CIRCULATION = CirculationTable.CODEC;
  public static final ObjectCodec<InstrumentForm> INSTRUMENT_FORM = InstrumentFormTable.CODEC;
  public static final ObjectCodec<OperativeParagraph> OPERATIVE_PARAGRAPH =
      OperativeParagraphTable.CODEC;
  public static final ObjectCodec<MandateAct> MANDATE_ACT = MandateActTable.CODEC;
  public static final ObjectCodec<Clock> CLOCK = ClockTable.CODEC;
  public static final ObjectCodec<Ceiling> CEILING = CeilingTable.CODEC;
  public static final ObjectCodec<RenewalClause> RENEWAL_CLAUSE = RenewalClauseTable.CODEC;
  public static final ObjectCodec<ReportingDuty> REPORTING_DUTY = ReportingDutyTable.CODEC;
  public static final ObjectCodec<Consultation> CONSULTATION = ConsultationTable.CODEC;

  private ResolutionJson() {}

  private static final class LegalBasisTable {
    static final SumCodec<LegalBasis> CODEC = new SumCodec<>("legal basis");

    static {
      CODEC
          .with("explicit", LegalBasis.Explicit.class, ExplicitTable.CODEC)
          .with("implicit", LegalBasis.Implicit.class, ImplicitTable.CODEC)
          .with(
              "unspecified",
              LegalBasis.Unspecified.class,
              new Table<LegalBasis.Unspecified>("legal basis of type 'unspecified'")
                  .build(in -> new LegalBasis.Unspecified()))
          .with("contested", LegalBasis.Contested.class, ContestedTable.CODEC);
    }

    private static final class ExplicitTable {
      private static final Table<LegalBasis.Explicit> T =
          new Table<>("legal basis of type 'explicit'");
      private static final Many<LegalBasis.Explicit, Chapter> CHAPTERS =
          T.list("chapters", 1, ResolutionJson.CHAPTER, LegalBasis.Explicit::chapters);
      static final ObjectCodec<LegalBasis.Explicit> CODEC =
          T.build(in -> new LegalBasis.Explicit(CHAPTERS.of(in)));
    }

    private static final class ImplicitTable {
      private static final Table<LegalBasis.Implicit> T =
          new Table<>("legal basis of type 'implicit'");
      private static final Required<LegalBasis.Implicit, Chapter> CHAPTER =
          T.required("chapter", ResolutionJson.CHAPTER, LegalBasis.Implicit::chapter);
      private static final Many<LegalBasis.Implicit, String> EVIDENCE =
          T.list("evidence", 1, TextCodec.TEXT, LegalBasis.Implicit::evidence);
      static final ObjectCodec<LegalBasis.Implicit> CODEC =
          T.build(in -> new LegalBasis.Implicit(CHAPTER.of(in), EVIDENCE.of(in)));
    }

    private static final class ContestedTable {
      private static final Table<LegalBasis.Contested> T =
          new Table<>("legal basis of type 'contested'");
      private static final Many<LegalBasis.Contested, LegalReading> READINGS =
          T.list("readings", 2, LegalReadingTable.CODEC, LegalBasis.Contested::readings);
      static final ObjectCodec<LegalBasis.Contested> CODEC =
          T.build(in -> new LegalBasis.Contested(READINGS.of(in)));
    }
  }

  private static final class PartySetTable {
    static final SumCodec<PartySet> CODEC = new SumCodec<>("set of parties");

    static {
      CODEC
          .with("party", PartySet.Party.class, PartyTable.CODEC)
          .with("contributors", PartySet.Contributors.class, ContributorsTable.CODEC)
          .with(
              "council-members",
              PartySet.CouncilMembers.class,
              new Table<PartySet.CouncilMembers>("set of parties of type 'council-members'")
                  .build(in -> new PartySet.CouncilMembers()))
          .with("members-of", PartySet.MembersOf.class, MembersOfTable.CODEC);
    }

    private static final class PartyTable {
      private static final Table<PartySet.Party> T = new Table<>("set of parties of type 'party'");
      private static final Required<PartySet.Party, ActorId> PARTY =
          T.required("party", IdJson.ACTOR, PartySet.Party::party);
      static final ObjectCodec<PartySet.Party> CODEC =
          T.build(in -> new PartySet.Party(PARTY.of(in)));
    }

    private static final class ContributorsTable {
      private static final Table<PartySet.Contributors> T =
          new Table<>("set of parties of type 'contributors'");
      private static final Required<PartySet.Contributors, ForceId> FORCE =
          T.required("force", IdJson.FORCE, PartySet.Contributors::force);
      static final ObjectCodec<PartySet.Contributors> CODEC =
          T.build(in -> new PartySet.Contributors(FORCE.of(in)));
    }

    private static final class MembersOfTable {
      private static final Table<PartySet.MembersOf> T =
          new Table<>("set of parties of type 'members-of'");
      private static final Required<PartySet.MembersOf, ActorId> GROUP =
          T.required("group", IdJson.ACTOR, PartySet.MembersOf::group);
      static final ObjectCodec<PartySet.MembersOf> CODEC =
          T.build(in -> new PartySet.MembersOf(GROUP.of(in)));
    }
  }

  private static final class CadenceTable {
    static final SumCodec<Cadence> CODEC = new SumCodec<>("cadence");

    static {
      CODEC
          .with("every-months", Cadence.EveryMonths.class, EveryMonthsTable.CODEC)
          .with("every-days", Cadence.EveryDays.class, EveryDaysTable.CODEC)
          .with("on-dates", Cadence.OnDates.class, OnDatesTable.CODEC)
          .with("within-days", Cadence.WithinDays.class, WithinDaysTable.CODEC)
          .with(
              "unstated",
              Cadence.Unstated.class,
              new Table<Cadence.Unstated>("cadence of type 'unstated'")
                  .build(in -> new Cadence.Unstated()));
    }

    private static final class EveryMonthsTable {
      private static final Table<Cadence.EveryMonths> T =
          new Table<>("cadence of type 'every-months'");
      private static final IntField<Cadence.EveryMonths> MONTHS =
          T.integer("months", 1, Cadence.EveryMonths::months);
      static final ObjectCodec<Cadence.EveryMonths> CODEC =
          T.build(in -> new Cadence.EveryMonths(MONTHS.of(in)));
    }

    private static final class EveryDaysTable {
      private static final Table<Cadence.EveryDays> T = new Table<>("cadence of type 'every-days'");
      private static final IntField<Cadence.EveryDays> DAYS =
          T.integer("days", 1, Cadence.EveryDays::days);
      static final ObjectCodec<Cadence.EveryDays> CODEC =
          T.build(in -> new Cadence.EveryDays(DAYS.of(in)));
    }

    private static final class OnDatesTable {
      private static final Table<Cadence.OnDates> T = new Table<>("cadence of type 'on-dates'");
      private static final Many<Cadence.OnDates, LocalDate> DATES =
          T.list("dates", 1, DateCodec.DATE, Cadence.OnDates::dates);
      static final ObjectCodec<Cadence.OnDates> CODEC =
          T.build(in -> new Cadence.OnDates(DATES.of(in)));
    }

    private static final class WithinDaysTable {
      private static final Table<Cadence.WithinDays> T =
          new Table<>("cadence of type 'within-days'");
      private static final IntField<Cadence.WithinDays> DAYS =
          T.integer("days", 1, Cadence.WithinDays::days);
      static final ObjectCodec<Cadence.WithinDays> CODEC =
          T.build(in -> new Cadence.WithinDays(DAYS.of(in)));
    }
  }

  private static final class ResolutionTable {
    private static final Table<Resolution> T = new Table<>("resolution");
    private static final Required<Resolution, ResolutionId> ID =
        T.required("id", IdJson.RESOLUTION, Resolution::id);
    private static final Maybe<Resolution, UnSymbol> SYMBOL =
        T.optional("symbol", SymbolJson.UN_SYMBOL, Resolution::symbol);
    private static final Required<Resolution, String> TITLE =
        T.required("title", TextCodec.TEXT, Resolution::title);
    private static final Maybe<Resolution, String> VERSION =
        T.optional("version", TextCodec.TEXT, Resolution::version);
    private static final Required<Resolution, ActorId> ISSUER =
        T.required("issuer", IdJson.ACTOR, Resolution::issuer);
    private static final Required<Resolution, InstrumentKind> INSTRUMENT =
        T.required("instrument", PreconditionJson.INSTRUMENT_KIND, Resolution::instrument);
    private static final Many<Resolution, ActorId> SPONSORS =
        T.list("sponsors", IdJson.ACTOR, Resolution::sponsors);
    private static final Required<Resolution, LegalBasis> LEGAL_BASIS =
        T.required("legalBasis", LegalBasisTable.CODEC, Resolution::legalBasis);
    private static final Many<Resolution, LifecycleStep> LIFECYCLE =
        T.list("lifecycle", LifecycleStepTable.CODEC, Resolution::lifecycle);
    private static final Many<Resolution, Circulation> CIRCULATIONS =
        T.list("circulations", CirculationTable.CODEC, Resolution::circulations);
    private static final Many<Resolution, InstrumentForm> FORMS =
        T.list("forms", InstrumentFormTable.CODEC, Resolution::forms);
    private static final Many<Resolution, OperativeParagraph> PARAGRAPHS =
        T.list("paragraphs", OperativeParagraphTable.CODEC, Resolution::paragraphs);
    private static final Many<Resolution, MandateAct> MANDATE_ACTS =
        T.list("mandateActs", MandateActTable.CODEC, Resolution::mandateActs);
    private static final Many<Resolution, Clock> CLOCKS =
        T.list("clocks", ClockTable.CODEC, Resolution::clocks);
    private static final Many<Resolution, Ceiling> CEILINGS =
        T.list("ceilings", CeilingTable.CODEC, Resolution::ceilings);
    private static final Many<Resolution, RenewalClause> RENEWAL_CLAUSES =
        T.list("renewalClauses", RenewalClauseTable.CODEC, Resolution::renewalClauses);
    private static final Many<Resolution, ReportingDuty> REPORTING_DUTIES =
        T.list("reportingDuties", ReportingDutyTable.CODEC, Resolution::reportingDuties);
    private static final Maybe<Resolution, Vote> VOTE =
        T.optional("vote", CouncilJson.VOTE, Resolution::vote);
    private static final Many<Resolution, Consultation> CONSULTATIONS =
        T.list("consultations", ConsultationTable.CODEC, Resolution::consultations);
    private static final Maybe<Resolution, ResolutionId> VERSION_OF =
        T.optional("versionOf", IdJson.RESOLUTION, Resolution::versionOf);
    private static final Maybe<Resolution, ResolutionId> SUPERSEDES =
        T.optional("supersedes", IdJson.RESOLUTION, Resolution::supersedes);
    private static final Many<Resolution, Citation> CITATIONS =
        T.list("citations", SourceJson.CITATION, Resolution::citations);
    static final ObjectCodec<Resolution> CODEC =
        T.build(
            in ->
                Resolution.builder()
                    .id(ID.of(in))
                    .symbol(SYMBOL.of(in))
                    .title(TITLE.of(in))
                    .version(VERSION.of(in))
                    .issuer(ISSUER.of(in))
                    .instrument(INSTRUMENT.of(in))
                    .sponsors(SPONSORS.of(in))
                    .legalBasis(LEGAL_BASIS.of(in))
                    .lifecycle(LIFECYCLE.of(in))
                    .circulations(CIRCULATIONS.of(in))
                    .forms(FORMS.of(in))
                    .paragraphs(PARAGRAPHS.of(in))
                    .mandateActs(MANDATE_ACTS.of(in))
                    .clocks(CLOCKS.of(in))
                    .ceilings(CEILINGS.of(in))
                    .renewalClauses(RENEWAL_CLAUSES.of(in))
                    .reportingDuties(REPORTING_DUTIES.of(in))
                    .vote(VOTE.of(in))
                    .consultations(CONSULTATIONS.of(in))
                    .versionOf(VERSION_OF.of(in))
                    .supersedes(SUPERSEDES.of(in))
                    .citations(CITATIONS.of(in))
                    .build());
  }

  private static final class LegalReadingTable {
    private static final Table<LegalReading> T = new Table<>("legal reading");
    private static final Required<LegalReading, LegalBasis> BASIS =
        T.required("basis", LegalBasisTable.CODEC, LegalReading::basis);
    private static final Required<LegalReading, Speaker> BY =
        T.required("by", SourceJson.SPEAKER, LegalReading::by);
    private static final Many<LegalReading, Citation> CITATIONS =
        T.list("citations", SourceJson.CITATION, LegalReading::citations);
    static final ObjectCodec<LegalReading> CODEC =
        T.build(
            in ->
                LegalReading.builder()
                    .basis(BASIS.of(in))
                    .by(BY.of(in))
                    .citations(CITATIONS.of(in))
                    .build());
  }

  private static final class LifecycleStepTable {
    private static final Table<LifecycleStep> T = new Table<>("lifecycle step");
    private static final Required<LifecycleStep, Stage> STAGE =
        T.required("stage", ResolutionJson.STAGE, LifecycleStep::stage);
    private static final Required<LifecycleStep, When> WHEN =
        T.required("when", TimeJson.WHEN, LifecycleStep::when);
    private static final Many<LifecycleStep, ActorId> BY =
        T.list("by", IdJson.ACTOR, LifecycleStep::by);
    private static final Maybe<LifecycleStep, When> DEADLINE =
        T.optional("deadline", TimeJson.WHEN, LifecycleStep::deadline);
    private static final Many<LifecycleStep, Citation> CITATIONS =
        T.list("citations", SourceJson.CITATION, LifecycleStep::citations);
    static final ObjectCodec<LifecycleStep> CODEC =
        T.build(
            in ->
                LifecycleStep.builder()
                    .stage(STAGE.of(in))
                    .when(WHEN.of(in))
                    .by(BY.of(in))
                    .deadline(DEADLINE.of(in))
                    .citations(CITATIONS.of(in))
                    .build());
  }

  private static final class CirculationTable {
    private static final Table<Circulation> T = new Table<>("circulation");
    private static final Required<Circulation, When> WHEN =
        T.required("when", TimeJson.WHEN, Circulation::when);
    private static final Maybe<Circulation, ActorId> BY =
        T.optional("by", IdJson.ACTOR, Circulation::by);
    private static final Many<Circulation, ActorId> AUDIENCE =
        T.list("audience", IdJson.ACTOR, Circulation::audience);
    private static final Many<Circulation, Citation> CITATIONS =
        T.list("citations", SourceJson.CITATION, Circulation::citations);
    static final ObjectCodec<Circulation> CODEC =
        T.build(
            in ->
                Circulation.builder()
                    .when(WHEN.of(in))
                    .by(BY.of(in))
                    .audience(AUDIENCE.of(in))
                    .citations(CITATIONS.of(in))
                    .build());
  }

  private static final class InstrumentFormTable {
    private static final Table<InstrumentForm> T = new Table<>("instrument form");
    private static final Required<InstrumentForm, String> SUMMARY =
        T.required("summary", TextCodec.TEXT, InstrumentForm::summary);
    private static final Many<InstrumentForm, String> FEATURES =
        T.list("features", TextCodec.TEXT, InstrumentForm::features);
    private static final Many<InstrumentForm, Citation> CITATIONS =
        T.list("citations", SourceJson.CITATION, InstrumentForm::citations);
    static final ObjectCodec<InstrumentForm> CODEC =
        T.build(
            in ->
                InstrumentForm.builder()
                    .summary(SUMMARY.of(in))
                    .features(FEATURES.of(in))
                    .citations(CITATIONS.of(in))
                    .build());
  }

  private static final class OperativeParagraphTable {
    private static final Table<OperativeParagraph> T = new Table<>("operative paragraph");
    private static final Required<OperativeParagraph, ParagraphRef> PARAGRAPH =
        T.required("paragraph", TaskJson.PARAGRAPH_REF, OperativeParagraph::paragraph);
    private static final Required<OperativeParagraph, OperativeVerb> VERB =
        T.required("verb", TaskJson.OPERATIVE_VERB, OperativeParagraph::verb);
    private static final Many<OperativeParagraph, ActorId> ADDRESSEES =
        T.list("addressees", IdJson.ACTOR, OperativeParagraph::addressees);
    private static final Many<OperativeParagraph, ParagraphEffect> EFFECTS =
        T.list("effects", ResolutionJson.PARAGRAPH_EFFECT, OperativeParagraph::effects);
    private static final Required<OperativeParagraph, String> SUMMARY =
        T.required("summary", TextCodec.TEXT, OperativeParagraph::summary);
    private static final Many<OperativeParagraph, Citation> CITATIONS =
        T.list("citations", SourceJson.CITATION, OperativeParagraph::citations);
    static final ObjectCodec<OperativeParagraph> CODEC =
        T.build(
            in ->
                OperativeParagraph.builder()
                    .paragraph(PARAGRAPH.of(in))
                    .verb(VERB.of(in))
                    .addressees(ADDRESSEES.of(in))
                    .effects(EFFECTS.of(in))
                    .summary(SUMMARY.of(in))
                    .citations(CITATIONS.of(in))
                    .build());
  }

  private static final class MandateActTable {
    private static final Table<MandateAct> T = new Table<>("mandate act");
    private static final Required<MandateAct, ForceId> FORCE =
        T.required("force", IdJson.FORCE, MandateAct::force);
    private static final Required<MandateAct, MandateActKind> KIND =
        T.required("kind", ResolutionJson.MANDATE_ACT_KIND, MandateAct::kind);
    private static final Maybe<MandateAct, ForceId> PREDECESSOR =
        T.optional("predecessor", IdJson.FORCE, MandateAct::predecessor);
    private static final Maybe<MandateAct, When> TAKES_OVER =
        T.optional("takesOver", TimeJson.WHEN, MandateAct::takesOver);
    private static final Maybe<MandateAct, ParagraphRef> PARAGRAPH =
        T.optional("paragraph", TaskJson.PARAGRAPH_REF, MandateAct::paragraph);
    private static final Many<MandateAct, TaskAssignment> TASKS =
        T.list("tasks", TaskJson.TASK_ASSIGNMENT, MandateAct::tasks);
    private static final Flag<MandateAct> REPLACES_TASKS =
        T.flag("replacesTasks", MandateAct::replacesTasks);
    private static final Many<MandateAct, Citation> CITATIONS =
        T.list("citations", SourceJson.CITATION, MandateAct::citations);
    static final ObjectCodec<MandateAct> CODEC =
        T.build(
            in ->
                MandateAct.builder()
                    .force(FORCE.of(in))
                    .kind(KIND.of(in))
                    .predecessor(PREDECESSOR.of(in))
                    .takesOver(TAKES_OVER.of(in))
                    .paragraph(PARAGRAPH.of(in))
                    .tasks(TASKS.of(in))
                    .replacesTasks(REPLACES_TASKS.of(in))
                    .citations(CITATIONS.of(in))
                    .build());
  }

  private static final class ClockTable {
    private static final Table<Clock> T = new Table<>("clock");
    private static final Required<Clock, ClockKind> KIND =
        T.required("kind", TermJson.CLOCK_KIND, Clock::kind);
    private static final Many<Clock, EntityId> SUBJECTS =
        T.list("subjects", IdJson.ENTITY, Clock::subjects);
    private static final Required<Clock, Term> TERM =
        T.required("term", TermJson.TERM, Clock::term);
    private static final Flag<Clock> SUBJECT_TO_FURTHER_ACTION =
        T.flag("subjectToFurtherAction", Clock::subjectToFurtherAction);
    private static final Flag<Clock> FINAL_TERM = T.flag("finalTerm", Clock::finalTerm);
    private static final Maybe<Clock, ParagraphRef> PARAGRAPH =
        T.optional("paragraph", TaskJson.PARAGRAPH_REF, Clock::paragraph);
    private static final Many<Clock, Citation> CITATIONS =
        T.list("citations", SourceJson.CITATION, Clock::citations);
    static final ObjectCodec<Clock> CODEC =
        T.build(
            in ->
                Clock.builder()
                    .kind(KIND.of(in))
                    .subjects(SUBJECTS.of(in))
                    .term(TERM.of(in))
                    .subjectToFurtherAction(SUBJECT_TO_FURTHER_ACTION.of(in))
                    .finalTerm(FINAL_TERM.of(in))
                    .paragraph(PARAGRAPH.of(in))
                    .citations(CITATIONS.of(in))
                    .build());
  }

  private static final class CeilingTable {
    private static final Table<Ceiling> T = new Table<>("ceiling");
    private static final Required<Ceiling, ForceId> FORCE =
        T.required("force", IdJson.FORCE, Ceiling::force);
    private static final Maybe<Ceiling, LocalDate> SINCE =
        T.optional("since", DateCodec.DATE, Ceiling::since);
    private static final Maybe<Ceiling, LocalDate> UNTIL =
        T.optional("until", DateCodec.DATE, Ceiling::until);
    private static final Required<Ceiling, Measure> TOTAL =
        T.required("total", QuantityJson.MEASURE, Ceiling::total);
    private static final Many<Ceiling, Measure> PARTS =
        T.list("parts", QuantityJson.MEASURE, Ceiling::parts);
    private static final Maybe<Ceiling, ParagraphRef> PARAGRAPH =
        T.optional("paragraph", TaskJson.PARAGRAPH_REF, Ceiling::paragraph);
    private static final Many<Ceiling, Citation> CITATIONS =
        T.list("citations", SourceJson.CITATION, Ceiling::citations);
    static final ObjectCodec<Ceiling> CODEC =
        T.build(
            in ->
                Ceiling.builder()
                    .force(FORCE.of(in))
                    .since(SINCE.of(in))
                    .until(UNTIL.of(in))
                    .total(TOTAL.of(in))
                    .parts(PARTS.of(in))
                    .paragraph(PARAGRAPH.of(in))
                    .citations(CITATIONS.of(in))
                    .build());
  }

  private static final class RenewalClauseTable {
    private static final Table<RenewalClause> T = new Table<>("renewal clause");
    private static final Many<RenewalClause, EntityId> SUBJECTS =
        T.list("subjects", IdJson.ENTITY, RenewalClause::subjects);
    private static final Many<RenewalClause, ConsultationVerb> VERBS =
        T.list("verbs", ResolutionJson.CONSULTATION_VERB, RenewalClause::verbs);
    private static final Many<RenewalClause, PartySet> PARTIES =
        T.list("parties", PartySetTable.CODEC, RenewalClause::parties);
    private static final Required<RenewalClause, Bindingness> BINDINGNESS =
        T.required("bindingness", ResolutionJson.BINDINGNESS, RenewalClause::bindingness);
    private static final Many<RenewalClause, ActorId> DECIDERS =
        T.list("deciders", IdJson.ACTOR, RenewalClause::deciders);
    private static final Maybe<RenewalClause, ParagraphRef> PARAGRAPH =
        T.optional("paragraph", TaskJson.PARAGRAPH_REF, RenewalClause::paragraph);
    private static final Maybe<RenewalClause, String> WORDING =
        T.optional("wording", TextCodec.TEXT, RenewalClause::wording);
    private static final Many<RenewalClause, Citation> CITATIONS =
        T.list("citations", SourceJson.CITATION, RenewalClause::citations);
    static final ObjectCodec<RenewalClause> CODEC =
        T.build(
            in ->
                RenewalClause.builder()
                    .subjects(SUBJECTS.of(in))
                    .verbs(VERBS.of(in))
                    .parties(PARTIES.of(in))
                    .bindingness(BINDINGNESS.of(in))
                    .deciders(DECIDERS.of(in))
                    .paragraph(PARAGRAPH.of(in))
                    .wording(WORDING.of(in))
                    .citations(CITATIONS.of(in))
                    .build());
  }

  private static final class ReportingDutyTable {
    private static final Table<ReportingDuty> T = new Table<>("reporting duty");
    private static final Required<ReportingDuty, ActorId> REPORTER =
        T.required("reporter", IdJson.ACTOR, ReportingDuty::reporter);
    private static final Required<ReportingDuty, ActorId> RECIPIENT =
        T.required("recipient", IdJson.ACTOR, ReportingDuty::recipient);
    private static final Maybe<ReportingDuty, ActorId> THROUGH =
        T.optional("through", IdJson.ACTOR, ReportingDuty::through);
    private static final Required<ReportingDuty, Cadence> CADENCE =
        T.required("cadence", CadenceTable.CODEC, ReportingDuty::cadence);
    private static final Maybe<ReportingDuty, String> SUBJECT =
        T.optional("subject", TextCodec.TEXT, ReportingDuty::subject);
    private static final Flag<ReportingDuty> WRITTEN = T.flag("written", ReportingDuty::written);
    private static final Maybe<ReportingDuty, ParagraphRef> PARAGRAPH =
        T.optional("paragraph", TaskJson.PARAGRAPH_REF, ReportingDuty::paragraph);
    private static final Many<ReportingDuty, Citation> CITATIONS =
        T.list("citations", SourceJson.CITATION, ReportingDuty::citations);
    static final ObjectCodec<ReportingDuty> CODEC =
        T.build(
            in ->
                ReportingDuty.builder()
                    .reporter(REPORTER.of(in))
                    .recipient(RECIPIENT.of(in))
                    .through(THROUGH.of(in))
                    .cadence(CADENCE.of(in))
                    .subject(SUBJECT.of(in))
                    .written(WRITTEN.of(in))
                    .paragraph(PARAGRAPH.of(in))
                    .citations(CITATIONS.of(in))
                    .build());
  }

  private static final class ConsultationTable {
    private static final Table<Consultation> T = new Table<>("consultation");
    private static final Required<Consultation, ActorId> PARTY =
        T.required("party", IdJson.ACTOR, Consultation::party);
    private static final Required<Consultation, ConsultationVerb> VERB =
        T.required("verb", ResolutionJson.CONSULTATION_VERB, Consultation::verb);
    private static final Required<Consultation, When> WHEN =
        T.required("when", TimeJson.WHEN, Consultation::when);
    private static final Many<Consultation, Citation> CITATIONS =
        T.list("citations", SourceJson.CITATION, Consultation::citations);
    static final ObjectCodec<Consultation> CODEC =
        T.build(
            in ->
                Consultation.builder()
                    .party(PARTY.of(in))
                    .verb(VERB.of(in))
                    .when(WHEN.of(in))
                    .citations(CITATIONS.of(in))
                    .build());
  }
}
