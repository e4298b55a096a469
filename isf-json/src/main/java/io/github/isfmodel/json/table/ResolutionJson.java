package io.github.isfmodel.json.table;

import io.github.isfmodel.council.Vote;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.json.codec.BuiltCodec;
import io.github.isfmodel.json.codec.CodeCodec;
import io.github.isfmodel.json.codec.Empty;
import io.github.isfmodel.json.codec.JsonOut;
import io.github.isfmodel.json.codec.ObjectCodec;
import io.github.isfmodel.json.codec.SumCodec;
import io.github.isfmodel.json.codec.Table;
import io.github.isfmodel.json.codec.Table.Many;
import io.github.isfmodel.json.codec.Table.Maybe;
import io.github.isfmodel.json.codec.Table.Required;
import io.github.isfmodel.json.codec.TextCodec;
import io.github.isfmodel.json.codec.Values;
import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.resolution.Ceiling;
import io.github.isfmodel.resolution.Chapter;
import io.github.isfmodel.resolution.Circulation;
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
import io.github.isfmodel.term.Clock;
import io.github.isfmodel.time.When;

/** The tables of the package resolution, but for acts on mandates and clauses. */
public final class ResolutionJson {

  public static final CodeCodec<Chapter> CHAPTER = CodeCodec.closed("chapter", Chapter.values());
  public static final CodeCodec<Stage> STAGE = CodeCodec.closed("stage", Stage.values());
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

  /** Adds the codecs of these types. */
  static void addTo(TypeCodecs all) {
    all.add(Chapter.class, CHAPTER);
    all.add(Circulation.class, CIRCULATION);
    all.add(InstrumentForm.class, INSTRUMENT_FORM);
    all.add(LegalBasis.class, LEGAL_BASIS);
    all.add(LegalReading.class, LEGAL_READING);
    all.add(LifecycleStep.class, LIFECYCLE_STEP);
    all.add(OperativeParagraph.class, OPERATIVE_PARAGRAPH);
    all.add(ParagraphEffect.class, PARAGRAPH_EFFECT);
    all.add(Resolution.class, RESOLUTION);
    all.add(Stage.class, STAGE);
  }

  private static final class LegalBasisTable {
    static final SumCodec<LegalBasis> CODEC = new SumCodec<>("legal basis");

    static {
      CODEC
          .with("explicit", LegalBasis.Explicit.class, ExplicitTable.CODEC)
          .with("implicit", LegalBasis.Implicit.class, ImplicitTable.CODEC)
          .with(
              "unspecified",
              LegalBasis.Unspecified.class,
              new Empty<>("legal basis of type 'unspecified'", new LegalBasis.Unspecified()))
          .with("contested", LegalBasis.Contested.class, ContestedTable.CODEC);
    }

    private static final class ExplicitTable extends ObjectCodec<LegalBasis.Explicit> {
      private static final Table T = new Table("legal basis of type 'explicit'");
      private static final Many<Chapter> CHAPTERS = T.list("chapters", 1, ResolutionJson.CHAPTER);
      static final ObjectCodec<LegalBasis.Explicit> CODEC = new ExplicitTable();

      private ExplicitTable() {
        super(T);
      }

      @Override
      protected LegalBasis.Explicit build(Values in) {
        return new LegalBasis.Explicit(CHAPTERS.of(in));
      }

      @Override
      protected void members(LegalBasis.Explicit explicit, JsonOut out) {
        CHAPTERS.write(explicit.chapters(), out);
      }
    }

    private static final class ImplicitTable extends ObjectCodec<LegalBasis.Implicit> {
      private static final Table T = new Table("legal basis of type 'implicit'");
      private static final Required<Chapter> CHAPTER =
          T.required("chapter", ResolutionJson.CHAPTER);
      private static final Many<String> EVIDENCE = T.list("evidence", 1, TextCodec.TEXT);
      static final ObjectCodec<LegalBasis.Implicit> CODEC = new ImplicitTable();

      private ImplicitTable() {
        super(T);
      }

      @Override
      protected LegalBasis.Implicit build(Values in) {
        return new LegalBasis.Implicit(CHAPTER.of(in), EVIDENCE.of(in));
      }

      @Override
      protected void members(LegalBasis.Implicit implicit, JsonOut out) {
        CHAPTER.write(implicit.chapter(), out);
        EVIDENCE.write(implicit.evidence(), out);
      }
    }

    private static final class ContestedTable extends ObjectCodec<LegalBasis.Contested> {
      private static final Table T = new Table("legal basis of type 'contested'");
      private static final Many<LegalReading> READINGS =
          T.list("readings", 2, LegalReadingTable.CODEC);
      static final ObjectCodec<LegalBasis.Contested> CODEC = new ContestedTable();

      private ContestedTable() {
        super(T);
      }

      @Override
      protected LegalBasis.Contested build(Values in) {
        return new LegalBasis.Contested(READINGS.of(in));
      }

      @Override
      protected void members(LegalBasis.Contested contested, JsonOut out) {
        READINGS.write(contested.readings(), out);
      }
    }
  }

  private static final class ResolutionTable extends BuiltCodec<Resolution, Resolution.Builder> {
    private static final Table T = new Table("resolution");
    private static final Required<ResolutionId> ID = T.required("id", IdJson.RESOLUTION);
    private static final Maybe<UnSymbol> SYMBOL = T.optional("symbol", SymbolJson.UN_SYMBOL);
    private static final Required<String> TITLE = T.required("title", TextCodec.TEXT);
    private static final Maybe<String> VERSION = T.optional("version", TextCodec.TEXT);
    private static final Required<ActorId> ISSUER = T.required("issuer", IdJson.ACTOR);
    private static final Required<InstrumentKind> INSTRUMENT =
        T.required("instrument", PreconditionJson.INSTRUMENT_KIND);
    private static final Many<ActorId> SPONSORS = T.list("sponsors", IdJson.ACTOR);
    private static final Required<LegalBasis> LEGAL_BASIS =
        T.required("legalBasis", LegalBasisTable.CODEC);
    private static final Many<LifecycleStep> LIFECYCLE =
        T.list("lifecycle", LifecycleStepTable.CODEC);
    private static final Many<Circulation> CIRCULATIONS =
        T.list("circulations", CirculationTable.CODEC);
    private static final Many<InstrumentForm> FORMS = T.list("forms", InstrumentFormTable.CODEC);
    private static final Many<OperativeParagraph> PARAGRAPHS =
        T.list("paragraphs", OperativeParagraphTable.CODEC);
    private static final Many<MandateAct> MANDATE_ACTS =
        T.list("mandateActs", MandateActJson.MANDATE_ACT);
    private static final Many<Clock> CLOCKS = T.list("clocks", MandateActJson.CLOCK);
    private static final Many<Ceiling> CEILINGS = T.list("ceilings", MandateActJson.CEILING);
    private static final Many<RenewalClause> RENEWAL_CLAUSES =
        T.list("renewalClauses", ClauseJson.RENEWAL_CLAUSE);
    private static final Many<ReportingDuty> REPORTING_DUTIES =
        T.list("reportingDuties", ClauseJson.REPORTING_DUTY);
    private static final Maybe<Vote> VOTE = T.optional("vote", CouncilJson.VOTE);
    private static final Many<Consultation> CONSULTATIONS =
        T.list("consultations", ClauseJson.CONSULTATION);
    private static final Maybe<ResolutionId> VERSION_OF =
        T.optional("versionOf", IdJson.RESOLUTION);
    private static final Maybe<ResolutionId> SUPERSEDES =
        T.optional("supersedes", IdJson.RESOLUTION);
    private static final Many<Citation> CITATIONS = T.list("citations", SourceJson.CITATION);
    static final ObjectCodec<Resolution> CODEC = new ResolutionTable();

    private ResolutionTable() {
      super(T);
    }

    @Override
    protected Resolution.Builder builder() {
      return Resolution.builder();
    }

    @Override
    protected Resolution build(Resolution.Builder builder, Values in) {
      return builder
          .id(ID.of(in))
          .symbol(SYMBOL.of(in))
          .title(TITLE.of(in))
          .version(VERSION.of(in))
          .issuer(ISSUER.of(in))
          .instrument(INSTRUMENT.of(in))
          .sponsors(SPONSORS.elements(in))
          .legalBasis(LEGAL_BASIS.of(in))
          .lifecycle(LIFECYCLE.elements(in))
          .circulations(CIRCULATIONS.elements(in))
          .forms(FORMS.elements(in))
          .paragraphs(PARAGRAPHS.elements(in))
          .mandateActs(MANDATE_ACTS.elements(in))
          .clocks(CLOCKS.elements(in))
          .ceilings(CEILINGS.elements(in))
          .renewalClauses(RENEWAL_CLAUSES.elements(in))
          .reportingDuties(REPORTING_DUTIES.elements(in))
          .vote(VOTE.of(in))
          .consultations(CONSULTATIONS.elements(in))
          .versionOf(VERSION_OF.of(in))
          .supersedes(SUPERSEDES.of(in))
          .citations(CITATIONS.elements(in))
          .build();
    }

    @Override
    protected void members(Resolution resolution, JsonOut out) {
      ID.write(resolution.id(), out);
      SYMBOL.write(resolution.symbol(), out);
      TITLE.write(resolution.title(), out);
      VERSION.write(resolution.version(), out);
      ISSUER.write(resolution.issuer(), out);
      INSTRUMENT.write(resolution.instrument(), out);
      SPONSORS.write(resolution.sponsors(), out);
      LEGAL_BASIS.write(resolution.legalBasis(), out);
      LIFECYCLE.write(resolution.lifecycle(), out);
      CIRCULATIONS.write(resolution.circulations(), out);
      FORMS.write(resolution.forms(), out);
      PARAGRAPHS.write(resolution.paragraphs(), out);
      MANDATE_ACTS.write(resolution.mandateActs(), out);
      CLOCKS.write(resolution.clocks(), out);
      CEILINGS.write(resolution.ceilings(), out);
      RENEWAL_CLAUSES.write(resolution.renewalClauses(), out);
      REPORTING_DUTIES.write(resolution.reportingDuties(), out);
      VOTE.write(resolution.vote(), out);
      CONSULTATIONS.write(resolution.consultations(), out);
      VERSION_OF.write(resolution.versionOf(), out);
      SUPERSEDES.write(resolution.supersedes(), out);
      CITATIONS.write(resolution.citations(), out);
    }
  }

  private static final class LegalReadingTable
      extends BuiltCodec<LegalReading, LegalReading.Builder> {
    private static final Table T = new Table("legal reading");
    private static final Required<LegalBasis> BASIS = T.required("basis", LegalBasisTable.CODEC);
    private static final Required<Speaker> BY = T.required("by", SourceJson.SPEAKER);
    private static final Many<Citation> CITATIONS = T.list("citations", SourceJson.CITATION);
    static final ObjectCodec<LegalReading> CODEC = new LegalReadingTable();

    private LegalReadingTable() {
      super(T);
    }

    @Override
    protected LegalReading.Builder builder() {
      return LegalReading.builder();
    }

    @Override
    protected LegalReading build(LegalReading.Builder builder, Values in) {
      return builder.basis(BASIS.of(in)).by(BY.of(in)).citations(CITATIONS.elements(in)).build();
    }

    @Override
    protected void members(LegalReading legalReading, JsonOut out) {
      BASIS.write(legalReading.basis(), out);
      BY.write(legalReading.by(), out);
      CITATIONS.write(legalReading.citations(), out);
    }
  }

  private static final class LifecycleStepTable
      extends BuiltCodec<LifecycleStep, LifecycleStep.Builder> {
    private static final Table T = new Table("lifecycle step");
    private static final Required<Stage> STAGE = T.required("stage", ResolutionJson.STAGE);
    private static final Required<When> WHEN = T.required("when", TimeJson.WHEN);
    private static final Many<ActorId> BY = T.list("by", IdJson.ACTOR);
    private static final Maybe<When> DEADLINE = T.optional("deadline", TimeJson.WHEN);
    private static final Many<Citation> CITATIONS = T.list("citations", SourceJson.CITATION);
    static final ObjectCodec<LifecycleStep> CODEC = new LifecycleStepTable();

    private LifecycleStepTable() {
      super(T);
    }

    @Override
    protected LifecycleStep.Builder builder() {
      return LifecycleStep.builder();
    }

    @Override
    protected LifecycleStep build(LifecycleStep.Builder builder, Values in) {
      return builder
          .stage(STAGE.of(in))
          .when(WHEN.of(in))
          .by(BY.elements(in))
          .deadline(DEADLINE.of(in))
          .citations(CITATIONS.elements(in))
          .build();
    }

    @Override
    protected void members(LifecycleStep lifecycleStep, JsonOut out) {
      STAGE.write(lifecycleStep.stage(), out);
      WHEN.write(lifecycleStep.when(), out);
      BY.write(lifecycleStep.by(), out);
      DEADLINE.write(lifecycleStep.deadline(), out);
      CITATIONS.write(lifecycleStep.citations(), out);
    }
  }

  private static final class CirculationTable extends BuiltCodec<Circulation, Circulation.Builder> {
    private static final Table T = new Table("circulation");
    private static final Required<When> WHEN = T.required("when", TimeJson.WHEN);
    private static final Maybe<ActorId> BY = T.optional("by", IdJson.ACTOR);
    private static final Many<ActorId> AUDIENCE = T.list("audience", IdJson.ACTOR);
    private static final Many<Citation> CITATIONS = T.list("citations", SourceJson.CITATION);
    static final ObjectCodec<Circulation> CODEC = new CirculationTable();

    private CirculationTable() {
      super(T);
    }

    @Override
    protected Circulation.Builder builder() {
      return Circulation.builder();
    }

    @Override
    protected Circulation build(Circulation.Builder builder, Values in) {
      return builder
          .when(WHEN.of(in))
          .by(BY.of(in))
          .audience(AUDIENCE.elements(in))
          .citations(CITATIONS.elements(in))
          .build();
    }

    @Override
    protected void members(Circulation circulation, JsonOut out) {
      WHEN.write(circulation.when(), out);
      BY.write(circulation.by(), out);
      AUDIENCE.write(circulation.audience(), out);
      CITATIONS.write(circulation.citations(), out);
    }
  }

  private static final class InstrumentFormTable
      extends BuiltCodec<InstrumentForm, InstrumentForm.Builder> {
    private static final Table T = new Table("instrument form");
    private static final Required<String> SUMMARY = T.required("summary", TextCodec.TEXT);
    private static final Many<String> FEATURES = T.list("features", TextCodec.TEXT);
    private static final Many<Citation> CITATIONS = T.list("citations", SourceJson.CITATION);
    static final ObjectCodec<InstrumentForm> CODEC = new InstrumentFormTable();

    private InstrumentFormTable() {
      super(T);
    }

    @Override
    protected InstrumentForm.Builder builder() {
      return InstrumentForm.builder();
    }

    @Override
    protected InstrumentForm build(InstrumentForm.Builder builder, Values in) {
      return builder
          .summary(SUMMARY.of(in))
          .features(FEATURES.elements(in))
          .citations(CITATIONS.elements(in))
          .build();
    }

    @Override
    protected void members(InstrumentForm instrumentForm, JsonOut out) {
      SUMMARY.write(instrumentForm.summary(), out);
      FEATURES.write(instrumentForm.features(), out);
      CITATIONS.write(instrumentForm.citations(), out);
    }
  }

  private static final class OperativeParagraphTable
      extends BuiltCodec<OperativeParagraph, OperativeParagraph.Builder> {
    private static final Table T = new Table("operative paragraph");
    private static final Required<ParagraphRef> PARAGRAPH =
        T.required("paragraph", TaskJson.PARAGRAPH_REF);
    private static final Required<OperativeVerb> VERB = T.required("verb", TaskJson.OPERATIVE_VERB);
    private static final Many<ActorId> ADDRESSEES = T.list("addressees", IdJson.ACTOR);
    private static final Many<ParagraphEffect> EFFECTS =
        T.list("effects", ResolutionJson.PARAGRAPH_EFFECT);
    private static final Required<String> SUMMARY = T.required("summary", TextCodec.TEXT);
    private static final Many<Citation> CITATIONS = T.list("citations", SourceJson.CITATION);
    static final ObjectCodec<OperativeParagraph> CODEC = new OperativeParagraphTable();

    private OperativeParagraphTable() {
      super(T);
    }

    @Override
    protected OperativeParagraph.Builder builder() {
      return OperativeParagraph.builder();
    }

    @Override
    protected OperativeParagraph build(OperativeParagraph.Builder builder, Values in) {
      return builder
          .paragraph(PARAGRAPH.of(in))
          .verb(VERB.of(in))
          .addressees(ADDRESSEES.elements(in))
          .effects(EFFECTS.elements(in))
          .summary(SUMMARY.of(in))
          .citations(CITATIONS.elements(in))
          .build();
    }

    @Override
    protected void members(OperativeParagraph operativeParagraph, JsonOut out) {
      PARAGRAPH.write(operativeParagraph.paragraph(), out);
      VERB.write(operativeParagraph.verb(), out);
      ADDRESSEES.write(operativeParagraph.addressees(), out);
      EFFECTS.write(operativeParagraph.effects(), out);
      SUMMARY.write(operativeParagraph.summary(), out);
      CITATIONS.write(operativeParagraph.citations(), out);
    }
  }
}
