package io.github.isfmodel.json.table;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.id.PreconditionId;
import io.github.isfmodel.json.codec.BuiltCodec;
import io.github.isfmodel.json.codec.CodeCodec;
import io.github.isfmodel.json.codec.DateCodec;
import io.github.isfmodel.json.codec.JsonOut;
import io.github.isfmodel.json.codec.ObjectCodec;
import io.github.isfmodel.json.codec.SumCodec;
import io.github.isfmodel.json.codec.Table;
import io.github.isfmodel.json.codec.Table.IntField;
import io.github.isfmodel.json.codec.Table.Many;
import io.github.isfmodel.json.codec.Table.Maybe;
import io.github.isfmodel.json.codec.Table.Required;
import io.github.isfmodel.json.codec.TextCodec;
import io.github.isfmodel.json.codec.Values;
import io.github.isfmodel.precondition.ActKind;
import io.github.isfmodel.precondition.CeasefireState;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.DecisionOrgan;
import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.precondition.MandateFeature;
import io.github.isfmodel.precondition.PendingReason;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.TermsKind;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.time.When;
import java.time.LocalDate;

/** The tables of the package precondition. */
public final class PreconditionJson {

  public static final CodeCodec<InstrumentKind> INSTRUMENT_KIND =
      CodeCodec.open(InstrumentKind.VOCABULARY);
  public static final CodeCodec<CeasefireState> CEASEFIRE_STATE =
      CodeCodec.closed("ceasefire state", CeasefireState.values());
  public static final CodeCodec<DecisionOrgan> DECISION_ORGAN =
      CodeCodec.closed("decision organ", DecisionOrgan.values());
  public static final CodeCodec<TermsKind> TERMS_KIND = CodeCodec.open(TermsKind.VOCABULARY);
  public static final CodeCodec<MandateFeature> MANDATE_FEATURE =
      CodeCodec.open(MandateFeature.VOCABULARY);
  public static final CodeCodec<ActKind> ACT_KIND = CodeCodec.open(ActKind.VOCABULARY);
  public static final CodeCodec<PendingReason> PENDING_REASON =
      CodeCodec.open(PendingReason.VOCABULARY);
  public static final SumCodec<Condition> CONDITION = ConditionTable.CODEC;
  public static final SumCodec<Proposition> PROPOSITION = PropositionTable.CODEC;
  public static final ObjectCodec<Precondition> PRECONDITION = PreconditionTable.CODEC;

  private PreconditionJson() {}

  /** Adds the codecs of these types. */
  static void addTo(TypeCodecs all) {
    all.add(ActKind.class, ACT_KIND);
    all.add(CeasefireState.class, CEASEFIRE_STATE);
    all.add(Condition.class, CONDITION);
    all.add(DecisionOrgan.class, DECISION_ORGAN);
    all.add(InstrumentKind.class, INSTRUMENT_KIND);
    all.add(MandateFeature.class, MANDATE_FEATURE);
    all.add(PendingReason.class, PENDING_REASON);
    all.add(Precondition.class, PRECONDITION);
    all.add(Proposition.class, PROPOSITION);
    all.add(TermsKind.class, TERMS_KIND);
  }

  private static final class ConditionTable {
    static final SumCodec<Condition> CODEC = new SumCodec<>("condition");

    static {
      CODEC
          .with("all-of", Condition.AllOf.class, AllOfTable.CODEC)
          .with("any-of", Condition.AnyOf.class, AnyOfTable.CODEC)
          .with("not", Condition.Not.class, NotTable.CODEC)
          .with("at-least", Condition.AtLeast.class, AtLeastTable.CODEC)
          .withAll(PropositionTable.CODEC);
    }

    private static final class AllOfTable extends ObjectCodec<Condition.AllOf> {
      private static final Table T = new Table("condition of type 'all-of'");
      private static final Many<Condition> PARTS = T.list("parts", 1, ConditionTable.CODEC);
      static final ObjectCodec<Condition.AllOf> CODEC = new AllOfTable();

      private AllOfTable() {
        super(T);
      }

      @Override
      protected Condition.AllOf build(Values in) {
        return new Condition.AllOf(PARTS.of(in));
      }

      @Override
      protected void members(Condition.AllOf allOf, JsonOut out) {
        PARTS.write(allOf.parts(), out);
      }
    }

    private static final class AnyOfTable extends ObjectCodec<Condition.AnyOf> {
      private static final Table T = new Table("condition of type 'any-of'");
      private static final Many<Condition> PARTS = T.list("parts", 1, ConditionTable.CODEC);
      static final ObjectCodec<Condition.AnyOf> CODEC = new AnyOfTable();

      private AnyOfTable() {
        super(T);
      }

      @Override
      protected Condition.AnyOf build(Values in) {
        return new Condition.AnyOf(PARTS.of(in));
      }

      @Override
      protected void members(Condition.AnyOf anyOf, JsonOut out) {
        PARTS.write(anyOf.parts(), out);
      }
    }

    private static final class NotTable extends ObjectCodec<Condition.Not> {
      private static final Table T = new Table("condition of type 'not'");
      private static final Required<Condition> PART = T.required("part", ConditionTable.CODEC);
      static final ObjectCodec<Condition.Not> CODEC = new NotTable();

      private NotTable() {
        super(T);
      }

      @Override
      protected Condition.Not build(Values in) {
        return new Condition.Not(PART.of(in));
      }

      @Override
      protected void members(Condition.Not not, JsonOut out) {
        PART.write(not.part(), out);
      }
    }

    private static final class AtLeastTable extends ObjectCodec<Condition.AtLeast> {
      private static final Table T = new Table("condition of type 'at-least'");
      private static final IntField COUNT = T.integer("count", 1);
      private static final Many<Condition> PARTS = T.list("parts", 1, ConditionTable.CODEC);
      static final ObjectCodec<Condition.AtLeast> CODEC = new AtLeastTable();

      private AtLeastTable() {
        super(T);
      }

      @Override
      protected Condition.AtLeast build(Values in) {
        return new Condition.AtLeast(COUNT.of(in), PARTS.of(in));
      }

      @Override
      protected void members(Condition.AtLeast atLeast, JsonOut out) {
        COUNT.write(atLeast.count(), out);
        PARTS.write(atLeast.parts(), out);
      }
    }
  }

  private static final class PropositionTable {
    static final SumCodec<Proposition> CODEC = new SumCodec<>("proposition");

    static {
      CODEC
          .with(
              "instrument-exists", Proposition.InstrumentExists.class, InstrumentExistsTable.CODEC)
          .with("ceasefire-holds", Proposition.CeasefireHolds.class, CeasefireHoldsTable.CODEC)
          .with("decision-taken", Proposition.DecisionTaken.class, DecisionTakenTable.CODEC)
          .with("consent-given", Proposition.ConsentGiven.class, ConsentGivenTable.CODEC)
          .with("terms-clear", Proposition.TermsClear.class, TermsClearTable.CODEC)
          .with("mandate-provides", Proposition.MandateProvides.class, MandateProvidesTable.CODEC)
          .with("act-done", Proposition.ActDone.class, ActDoneTable.CODEC)
          .with(
              "compliance-verified",
              Proposition.ComplianceVerified.class,
              ComplianceVerifiedTable.CODEC)
          .with("funding-secured", Proposition.FundingSecured.class, FundingSecuredTable.CODEC)
          .with("date-reached", Proposition.DateReached.class, DateReachedTable.CODEC)
          .with(
              "milestone-reached", Proposition.MilestoneReached.class, MilestoneReachedTable.CODEC)
          .with("pledges-reach", Proposition.PledgesReach.class, PledgesReachTable.CODEC)
          .with("judged", Proposition.Judged.class, JudgedTable.CODEC);
    }

    private static final class InstrumentExistsTable
        extends ObjectCodec<Proposition.InstrumentExists> {
      private static final Table T = new Table("proposition of type 'instrument-exists'");
      private static final Required<InstrumentKind> INSTRUMENT =
          T.required("instrument", PreconditionJson.INSTRUMENT_KIND);
      private static final Maybe<ForceId> FORCE = T.optional("force", IdJson.FORCE);
      static final ObjectCodec<Proposition.InstrumentExists> CODEC = new InstrumentExistsTable();

      private InstrumentExistsTable() {
        super(T);
      }

      @Override
      protected Proposition.InstrumentExists build(Values in) {
        return new Proposition.InstrumentExists(INSTRUMENT.of(in), FORCE.of(in));
      }

      @Override
      protected void members(Proposition.InstrumentExists instrumentExists, JsonOut out) {
        INSTRUMENT.write(instrumentExists.instrument(), out);
        FORCE.write(instrumentExists.force(), out);
      }
    }

    private static final class CeasefireHoldsTable extends ObjectCodec<Proposition.CeasefireHolds> {
      private static final Table T = new Table("proposition of type 'ceasefire-holds'");
      private static final Many<ActorId> BETWEEN = T.list("between", 2, IdJson.ACTOR);
      private static final Required<CeasefireState> STATE =
          T.required("state", PreconditionJson.CEASEFIRE_STATE);
      static final ObjectCodec<Proposition.CeasefireHolds> CODEC = new CeasefireHoldsTable();

      private CeasefireHoldsTable() {
        super(T);
      }

      @Override
      protected Proposition.CeasefireHolds build(Values in) {
        return new Proposition.CeasefireHolds(BETWEEN.of(in), STATE.of(in));
      }

      @Override
      protected void members(Proposition.CeasefireHolds ceasefireHolds, JsonOut out) {
        BETWEEN.write(ceasefireHolds.between(), out);
        STATE.write(ceasefireHolds.state(), out);
      }
    }

    private static final class DecisionTakenTable extends ObjectCodec<Proposition.DecisionTaken> {
      private static final Table T = new Table("proposition of type 'decision-taken'");
      private static final Required<ActorId> BY = T.required("by", IdJson.ACTOR);
      private static final Required<DecisionOrgan> ORGAN =
          T.required("organ", PreconditionJson.DECISION_ORGAN);
      static final ObjectCodec<Proposition.DecisionTaken> CODEC = new DecisionTakenTable();

      private DecisionTakenTable() {
        super(T);
      }

      @Override
      protected Proposition.DecisionTaken build(Values in) {
        return new Proposition.DecisionTaken(BY.of(in), ORGAN.of(in));
      }

      @Override
      protected void members(Proposition.DecisionTaken decisionTaken, JsonOut out) {
        BY.write(decisionTaken.by(), out);
        ORGAN.write(decisionTaken.organ(), out);
      }
    }

    private static final class ConsentGivenTable extends ObjectCodec<Proposition.ConsentGiven> {
      private static final Table T = new Table("proposition of type 'consent-given'");
      private static final Required<ActorId> BY = T.required("by", IdJson.ACTOR);
      private static final Required<EntityId> TO = T.required("to", IdJson.ENTITY);
      static final ObjectCodec<Proposition.ConsentGiven> CODEC = new ConsentGivenTable();

      private ConsentGivenTable() {
        super(T);
      }

      @Override
      protected Proposition.ConsentGiven build(Values in) {
        return new Proposition.ConsentGiven(BY.of(in), TO.of(in));
      }

      @Override
      protected void members(Proposition.ConsentGiven consentGiven, JsonOut out) {
        BY.write(consentGiven.by(), out);
        TO.write(consentGiven.to(), out);
      }
    }

    private static final class TermsClearTable extends ObjectCodec<Proposition.TermsClear> {
      private static final Table T = new Table("proposition of type 'terms-clear'");
      private static final Required<TermsKind> TERMS =
          T.required("terms", PreconditionJson.TERMS_KIND);
      static final ObjectCodec<Proposition.TermsClear> CODEC = new TermsClearTable();

      private TermsClearTable() {
        super(T);
      }

      @Override
      protected Proposition.TermsClear build(Values in) {
        return new Proposition.TermsClear(TERMS.of(in));
      }

      @Override
      protected void members(Proposition.TermsClear termsClear, JsonOut out) {
        TERMS.write(termsClear.terms(), out);
      }
    }

    private static final class MandateProvidesTable
        extends ObjectCodec<Proposition.MandateProvides> {
      private static final Table T = new Table("proposition of type 'mandate-provides'");
      private static final Required<MandateFeature> FEATURE =
          T.required("feature", PreconditionJson.MANDATE_FEATURE);
      private static final Maybe<ForceId> FORCE = T.optional("force", IdJson.FORCE);
      static final ObjectCodec<Proposition.MandateProvides> CODEC = new MandateProvidesTable();

      private MandateProvidesTable() {
        super(T);
      }

      @Override
      protected Proposition.MandateProvides build(Values in) {
        return new Proposition.MandateProvides(FEATURE.of(in), FORCE.of(in));
      }

      @Override
      protected void members(Proposition.MandateProvides mandateProvides, JsonOut out) {
        FEATURE.write(mandateProvides.feature(), out);
        FORCE.write(mandateProvides.force(), out);
      }
    }

    private static final class ActDoneTable extends ObjectCodec<Proposition.ActDone> {
      private static final Table T = new Table("proposition of type 'act-done'");
      private static final Required<ActorId> BY = T.required("by", IdJson.ACTOR);
      private static final Required<ActKind> ACT = T.required("act", PreconditionJson.ACT_KIND);
      static final ObjectCodec<Proposition.ActDone> CODEC = new ActDoneTable();

      private ActDoneTable() {
        super(T);
      }

      @Override
      protected Proposition.ActDone build(Values in) {
        return new Proposition.ActDone(BY.of(in), ACT.of(in));
      }

      @Override
      protected void members(Proposition.ActDone actDone, JsonOut out) {
        BY.write(actDone.by(), out);
        ACT.write(actDone.act(), out);
      }
    }

    private static final class ComplianceVerifiedTable
        extends ObjectCodec<Proposition.ComplianceVerified> {
      private static final Table T = new Table("proposition of type 'compliance-verified'");
      private static final Required<ActorId> OF = T.required("of", IdJson.ACTOR);
      private static final Required<ActKind> ACT = T.required("act", PreconditionJson.ACT_KIND);
      private static final Required<ActorId> BY = T.required("by", IdJson.ACTOR);
      static final ObjectCodec<Proposition.ComplianceVerified> CODEC =
          new ComplianceVerifiedTable();

      private ComplianceVerifiedTable() {
        super(T);
      }

      @Override
      protected Proposition.ComplianceVerified build(Values in) {
        return new Proposition.ComplianceVerified(OF.of(in), ACT.of(in), BY.of(in));
      }

      @Override
      protected void members(Proposition.ComplianceVerified complianceVerified, JsonOut out) {
        OF.write(complianceVerified.of(), out);
        ACT.write(complianceVerified.act(), out);
        BY.write(complianceVerified.by(), out);
      }
    }

    private static final class FundingSecuredTable extends ObjectCodec<Proposition.FundingSecured> {
      private static final Table T = new Table("proposition of type 'funding-secured'");
      private static final Required<Measure> AMOUNT = T.required("amount", QuantityJson.MEASURE);
      static final ObjectCodec<Proposition.FundingSecured> CODEC = new FundingSecuredTable();

      private FundingSecuredTable() {
        super(T);
      }

      @Override
      protected Proposition.FundingSecured build(Values in) {
        return new Proposition.FundingSecured(AMOUNT.of(in));
      }

      @Override
      protected void members(Proposition.FundingSecured fundingSecured, JsonOut out) {
        AMOUNT.write(fundingSecured.amount(), out);
      }
    }

    private static final class DateReachedTable extends ObjectCodec<Proposition.DateReached> {
      private static final Table T = new Table("proposition of type 'date-reached'");
      private static final Required<LocalDate> DATE = T.required("date", DateCodec.DATE);
      static final ObjectCodec<Proposition.DateReached> CODEC = new DateReachedTable();

      private DateReachedTable() {
        super(T);
      }

      @Override
      protected Proposition.DateReached build(Values in) {
        return new Proposition.DateReached(DATE.of(in));
      }

      @Override
      protected void members(Proposition.DateReached dateReached, JsonOut out) {
        DATE.write(dateReached.date(), out);
      }
    }

    private static final class MilestoneReachedTable
        extends ObjectCodec<Proposition.MilestoneReached> {
      private static final Table T = new Table("proposition of type 'milestone-reached'");
      private static final Required<MilestoneId> MILESTONE =
          T.required("milestone", IdJson.MILESTONE);
      static final ObjectCodec<Proposition.MilestoneReached> CODEC = new MilestoneReachedTable();

      private MilestoneReachedTable() {
        super(T);
      }

      @Override
      protected Proposition.MilestoneReached build(Values in) {
        return new Proposition.MilestoneReached(MILESTONE.of(in));
      }

      @Override
      protected void members(Proposition.MilestoneReached milestoneReached, JsonOut out) {
        MILESTONE.write(milestoneReached.milestone(), out);
      }
    }

    private static final class PledgesReachTable extends ObjectCodec<Proposition.PledgesReach> {
      private static final Table T = new Table("proposition of type 'pledges-reach'");
      private static final Required<ForceId> FORCE = T.required("force", IdJson.FORCE);
      private static final Required<Measure> THRESHOLD =
          T.required("threshold", QuantityJson.MEASURE);
      static final ObjectCodec<Proposition.PledgesReach> CODEC = new PledgesReachTable();

      private PledgesReachTable() {
        super(T);
      }

      @Override
      protected Proposition.PledgesReach build(Values in) {
        return new Proposition.PledgesReach(FORCE.of(in), THRESHOLD.of(in));
      }

      @Override
      protected void members(Proposition.PledgesReach pledgesReach, JsonOut out) {
        FORCE.write(pledgesReach.force(), out);
        THRESHOLD.write(pledgesReach.threshold(), out);
      }
    }

    private static final class JudgedTable extends ObjectCodec<Proposition.Judged> {
      private static final Table T = new Table("proposition of type 'judged'");
      private static final Required<ActorId> BY = T.required("by", IdJson.ACTOR);
      private static final Required<String> THAT = T.required("that", TextCodec.TEXT);
      static final ObjectCodec<Proposition.Judged> CODEC = new JudgedTable();

      private JudgedTable() {
        super(T);
      }

      @Override
      protected Proposition.Judged build(Values in) {
        return new Proposition.Judged(BY.of(in), THAT.of(in));
      }

      @Override
      protected void members(Proposition.Judged judged, JsonOut out) {
        BY.write(judged.by(), out);
        THAT.write(judged.that(), out);
      }
    }
  }

  private static final class PreconditionTable
      extends BuiltCodec<Precondition, Precondition.Builder> {
    private static final Table T = new Table("precondition");
    private static final Required<PreconditionId> ID = T.required("id", IdJson.PRECONDITION);
    private static final Required<ActorId> HOLDER = T.required("holder", IdJson.ACTOR);
    private static final Maybe<ActorId> JUDGE = T.optional("judge", IdJson.ACTOR);
    private static final Many<EntityId> CONCERNS = T.list("concerns", IdJson.ENTITY);
    private static final Required<Condition> CONDITION =
        T.required("condition", ConditionTable.CODEC);
    private static final Maybe<String> SUMMARY = T.optional("summary", TextCodec.TEXT);
    private static final Required<When> SINCE = T.required("since", TimeJson.WHEN);
    private static final Maybe<When> UNTIL = T.optional("until", TimeJson.WHEN);
    private static final Maybe<PreconditionId> REPLACES =
        T.optional("replaces", IdJson.PRECONDITION);
    private static final Many<Citation> CITATIONS = T.list("citations", SourceJson.CITATION);
    static final ObjectCodec<Precondition> CODEC = new PreconditionTable();

    private PreconditionTable() {
      super(T);
    }

    @Override
    protected Precondition.Builder builder() {
      return Precondition.builder();
    }

    @Override
    protected Precondition build(Precondition.Builder builder, Values in) {
      return builder
          .id(ID.of(in))
          .holder(HOLDER.of(in))
          .judge(JUDGE.of(in))
          .concerns(CONCERNS.elements(in))
          .condition(CONDITION.of(in))
          .summary(SUMMARY.of(in))
          .since(SINCE.of(in))
          .until(UNTIL.of(in))
          .replaces(REPLACES.of(in))
          .citations(CITATIONS.elements(in))
          .build();
    }

    @Override
    protected void members(Precondition precondition, JsonOut out) {
      ID.write(precondition.id(), out);
      HOLDER.write(precondition.holder(), out);
      JUDGE.write(precondition.judge(), out);
      CONCERNS.write(precondition.concerns(), out);
      CONDITION.write(precondition.condition(), out);
      SUMMARY.write(precondition.summary(), out);
      SINCE.write(precondition.since(), out);
      UNTIL.write(precondition.until(), out);
      REPLACES.write(precondition.replaces(), out);
      CITATIONS.write(precondition.citations(), out);
    }
  }
}
