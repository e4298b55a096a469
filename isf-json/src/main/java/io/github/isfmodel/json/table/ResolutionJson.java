package io.github.isfmodel.json.table;

import io.github.isfmodel.council.Vote;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.json.codec.CodeCodec;
import io.github.isfmodel.json.codec.ObjectCodec;
import io.github.isfmodel.json.codec.SumCodec;
import io.github.isfmodel.json.codec.Table;
import io.github.isfmodel.json.codec.Table.Many;
import io.github.isfmodel.json.codec.Table.Maybe;
import io.github.isfmodel.json.codec.Table.Required;
import io.github.isfmodel.json.codec.TextCodec;
import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.resolution.Ceiling;
import io.github.isfmodel.resolution.Chapter;
import io.github.isfmodel.resolution.Circulation;
import io.github.isfmodel.resolution.Clock;
import io.github.isfmodel.resolution.Consultation;
import io.github.isfmodel.resolution.InstrumentForm;
import io.github.isfmodel.resolution.LegalBasis;
import io.github.isfmodel.resolution.LegalReading;
import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.MandateAct;
import io.github.isfmodel.resolution.OperativeParagraph;
import io.github.isfmodel.resolution.ParagraphEffect;
import io.github.isfmodel.resolution.RenewalClause;
import io.github.isfmodel.resolution.ReportingDuty;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.resolution.Stage;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.source.Speaker;
import io.github.isfmodel.symbol.UnSymbol;
import io.github.isfmodel.task.OperativeVerb;
import io.github.isfmodel.task.ParagraphRef;
import io.github.isfmodel.time.When;

/** The tables of the package resolution, but for acts on mandates and clauses. */
public final class ResolutionJson {

  public static final CodeCodec<Chapter> CHAPTER = CodeCodec.closed("chapter", Chapter.class);
  public static final CodeCodec<Stage> STAGE = CodeCodec.closed("stage", Stage.class);
  public static final CodeCodec<ParagraphEffect> PARAGRAPH_EFFECT =
      CodeCodec.open(ParagraphEffect.VOCABULARY);
  public static final SumCodec<LegalBasis> LEGAL_BASIS = LegalBasisTable.CODEC;
  public static final ObjectCodec<Resolution> RESOLUTION = ResolutionTable.CODEC;
  public static final ObjectCodec<LegalReading> LEGAL_READING = LegalReadingTable.CODEC;
  public static final ObjectCodec<LifecycleStep> LIFECYCLE_STEP = LifecycleStepTable.CODEC;
  public static final ObjectCodec<Circulation> CIRCULATION = CirculationTable.CODEC;
  public static final ObjectCodec<InstrumentForm> INSTRUMENT_FORM = InstrumentFormTable.CODEC;
  public static final ObjectCodec<OperativeParagraph> OPERATIVE_PARAGRAPH =
      OperativeParagraphTable.CODEC;

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
        T.list("mandateActs", MandateActJson.MANDATE_ACT, Resolution::mandateActs);
    private static final Many<Resolution, Clock> CLOCKS =
        T.list("clocks", MandateActJson.CLOCK, Resolution::clocks);
    private static final Many<Resolution, Ceiling> CEILINGS =
        T.list("ceilings", MandateActJson.CEILING, Resolution::ceilings);
    private static final Many<Resolution, RenewalClause> RENEWAL_CLAUSES =
        T.list("renewalClauses", ClauseJson.RENEWAL_CLAUSE, Resolution::renewalClauses);
    private static final Many<Resolution, ReportingDuty> REPORTING_DUTIES =
        T.list("reportingDuties", ClauseJson.REPORTING_DUTY, Resolution::reportingDuties);
    private static final Maybe<Resolution, Vote> VOTE =
        T.optional("vote", CouncilJson.VOTE, Resolution::vote);
    private static final Many<Resolution, Consultation> CONSULTATIONS =
        T.list("consultations", ClauseJson.CONSULTATION, Resolution::consultations);
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
}
