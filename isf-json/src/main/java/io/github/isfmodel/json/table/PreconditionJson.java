package io.github.isfmodel.json.table;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.id.PreconditionId;
import io.github.isfmodel.json.codec.CodeCodec;
import io.github.isfmodel.json.codec.DateCodec;
import io.github.isfmodel.json.codec.ObjectCodec;
import io.github.isfmodel.json.codec.SumCodec;
import io.github.isfmodel.json.codec.Table;
import io.github.isfmodel.json.codec.Table.IntField;
import io.github.isfmodel.json.codec.Table.Many;
import io.github.isfmodel.json.codec.Table.Maybe;
import io.github.isfmodel.json.codec.Table.Required;
import io.github.isfmodel.json.codec.TextCodec;
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
      CodeCodec.closed("ceasefire state", CeasefireState.class);
  public static final CodeCodec<DecisionOrgan> DECISION_ORGAN =
      CodeCodec.closed("decision organ", DecisionOrgan.class);
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

    private static final class AllOfTable {
      private static final Table<Condition.AllOf> T = new Table<>("condition of type 'all-of'");
      private static final Many<Condition.AllOf, Condition> PARTS =
          T.list("parts", 1, ConditionTable.CODEC, Condition.AllOf::parts);
      static final ObjectCodec<Condition.AllOf> CODEC =
          T.build(in -> new Condition.AllOf(PARTS.of(in)));
    }

    private static final class AnyOfTable {
      private static final Table<Condition.AnyOf> T = new Table<>("condition of type 'any-of'");
      private static final Many<Condition.AnyOf, Condition> PARTS =
          T.list("parts", 1, ConditionTable.CODEC, Condition.AnyOf::parts);
      static final ObjectCodec<Condition.AnyOf> CODEC =
          T.build(in -> new Condition.AnyOf(PARTS.of(in)));
    }

    private static final class NotTable {
      private static final Table<Condition.Not> T = new Table<>("condition of type 'not'");
      private static final Required<Condition.Not, Condition> PART =
          T.required("part", ConditionTable.CODEC, Condition.Not::part);
      static final ObjectCodec<Condition.Not> CODEC = T.build(in -> new Condition.Not(PART.of(in)));
    }

    private static final class AtLeastTable {
      private static final Table<Condition.AtLeast> T = new Table<>("condition of type 'at-least'");
      private static final IntField<Condition.AtLeast> COUNT =
          T.integer("count", 1, Condition.AtLeast::count);
      private static final Many<Condition.AtLeast, Condition> PARTS =
          T.list("parts", 1, ConditionTable.CODEC, Condition.AtLeast::parts);
      static final ObjectCodec<Condition.AtLeast> CODEC =
          T.build(in -> new Condition.AtLeast(COUNT.of(in), PARTS.of(in)));
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

    private static final class InstrumentExistsTable {
      private static final Table<Proposition.InstrumentExists> T =
          new Table<>("proposition of type 'instrument-exists'");
      private static final Required<Proposition.InstrumentExists, InstrumentKind> INSTRUMENT =
          T.required(
              "instrument",
              PreconditionJson.INSTRUMENT_KIND,
              Proposition.InstrumentExists::instrument);
      static final ObjectCodec<Proposition.InstrumentExists> CODEC =
          T.build(in -> new Proposition.InstrumentExists(INSTRUMENT.of(in)));
    }

    private static final class CeasefireHoldsTable {
      private static final Table<Proposition.CeasefireHolds> T =
          new Table<>("proposition of type 'ceasefire-holds'");
      private static final Many<Proposition.CeasefireHolds, ActorId> BETWEEN =
          T.list("between", 2, IdJson.ACTOR, Proposition.CeasefireHolds::between);
      private static final Required<Proposition.CeasefireHolds, CeasefireState> STATE =
          T.required("state", PreconditionJson.CEASEFIRE_STATE, Proposition.CeasefireHolds::state);
      static final ObjectCodec<Proposition.CeasefireHolds> CODEC =
          T.build(in -> new Proposition.CeasefireHolds(BETWEEN.of(in), STATE.of(in)));
    }

    private static final class DecisionTakenTable {
      private static final Table<Proposition.DecisionTaken> T =
          new Table<>("proposition of type 'decision-taken'");
      private static final Required<Proposition.DecisionTaken, ActorId> BY =
          T.required("by", IdJson.ACTOR, Proposition.DecisionTaken::by);
      private static final Required<Proposition.DecisionTaken, DecisionOrgan> ORGAN =
          T.required("organ", PreconditionJson.DECISION_ORGAN, Proposition.DecisionTaken::organ);
      static final ObjectCodec<Proposition.DecisionTaken> CODEC =
          T.build(in -> new Proposition.DecisionTaken(BY.of(in), ORGAN.of(in)));
    }

    private static final class ConsentGivenTable {
      private static final Table<Proposition.ConsentGiven> T =
          new Table<>("proposition of type 'consent-given'");
      private static final Required<Proposition.ConsentGiven, ActorId> BY =
          T.required("by", IdJson.ACTOR, Proposition.ConsentGiven::by);
      private static final Required<Proposition.ConsentGiven, EntityId> TO =
          T.required("to", IdJson.ENTITY, Proposition.ConsentGiven::to);
      static final ObjectCodec<Proposition.ConsentGiven> CODEC =
          T.build(in -> new Proposition.ConsentGiven(BY.of(in), TO.of(in)));
    }

    private static final class TermsClearTable {
      private static final Table<Proposition.TermsClear> T =
          new Table<>("proposition of type 'terms-clear'");
      private static final Required<Proposition.TermsClear, TermsKind> TERMS =
          T.required("terms", PreconditionJson.TERMS_KIND, Proposition.TermsClear::terms);
      static final ObjectCodec<Proposition.TermsClear> CODEC =
          T.build(in -> new Proposition.TermsClear(TERMS.of(in)));
    }

    private static final class MandateProvidesTable {
      private static final Table<Proposition.MandateProvides> T =
          new Table<>("proposition of type 'mandate-provides'");
      private static final Required<Proposition.MandateProvides, MandateFeature> FEATURE =
          T.required(
              "feature", PreconditionJson.MANDATE_FEATURE, Proposition.MandateProvides::feature);
      static final ObjectCodec<Proposition.MandateProvides> CODEC =
          T.build(in -> new Proposition.MandateProvides(FEATURE.of(in)));
    }

    private static final class ActDoneTable {
      private static final Table<Proposition.ActDone> T =
          new Table<>("proposition of type 'act-done'");
      private static final Required<Proposition.ActDone, ActorId> BY =
          T.required("by", IdJson.ACTOR, Proposition.ActDone::by);
      private static final Required<Proposition.ActDone, ActKind> ACT =
          T.required("act", PreconditionJson.ACT_KIND, Proposition.ActDone::act);
      static final ObjectCodec<Proposition.ActDone> CODEC =
          T.build(in -> new Proposition.ActDone(BY.of(in), ACT.of(in)));
    }

    private static final class ComplianceVerifiedTable {
      private static final Table<Proposition.ComplianceVerified> T =
          new Table<>("proposition of type 'compliance-verified'");
      private static final Required<Proposition.ComplianceVerified, ActorId> OF =
          T.required("of", IdJson.ACTOR, Proposition.ComplianceVerified::of);
      private static final Required<Proposition.ComplianceVerified, ActKind> ACT =
          T.required("act", PreconditionJson.ACT_KIND, Proposition.ComplianceVerified::act);
      private static final Required<Proposition.ComplianceVerified, ActorId> BY =
          T.required("by", IdJson.ACTOR, Proposition.ComplianceVerified::by);
      static final ObjectCodec<Proposition.ComplianceVerified> CODEC =
          T.build(in -> new Proposition.ComplianceVerified(OF.of(in), ACT.of(in), BY.of(in)));
    }

    private static final class FundingSecuredTable {
      private static final Table<Proposition.FundingSecured> T =
          new Table<>("proposition of type 'funding-secured'");
      private static final Required<Proposition.FundingSecured, Measure> AMOUNT =
          T.required("amount", QuantityJson.MEASURE, Proposition.FundingSecured::amount);
      static final ObjectCodec<Proposition.FundingSecured> CODEC =
          T.build(in -> new Proposition.FundingSecured(AMOUNT.of(in)));
    }

    private static final class DateReachedTable {
      private static final Table<Proposition.DateReached> T =
          new Table<>("proposition of type 'date-reached'");
      private static final Required<Proposition.DateReached, LocalDate> DATE =
          T.required("date", DateCodec.DATE, Proposition.DateReached::date);
      static final ObjectCodec<Proposition.DateReached> CODEC =
          T.build(in -> new Proposition.DateReached(DATE.of(in)));
    }

    private static final class MilestoneReachedTable {
      private static final Table<Proposition.MilestoneReached> T =
          new Table<>("proposition of type 'milestone-reached'");
      private static final Required<Proposition.MilestoneReached, MilestoneId> MILESTONE =
          T.required("milestone", IdJson.MILESTONE, Proposition.MilestoneReached::milestone);
      static final ObjectCodec<Proposition.MilestoneReached> CODEC =
          T.build(in -> new Proposition.MilestoneReached(MILESTONE.of(in)));
    }

    private static final class PledgesReachTable {
      private static final Table<Proposition.PledgesReach> T =
          new Table<>("proposition of type 'pledges-reach'");
      private static final Required<Proposition.PledgesReach, ForceId> FORCE =
          T.required("force", IdJson.FORCE, Proposition.PledgesReach::force);
      private static final Required<Proposition.PledgesReach, Measure> THRESHOLD =
          T.required("threshold", QuantityJson.MEASURE, Proposition.PledgesReach::threshold);
      static final ObjectCodec<Proposition.PledgesReach> CODEC =
          T.build(in -> new Proposition.PledgesReach(FORCE.of(in), THRESHOLD.of(in)));
    }

    private static final class JudgedTable {
      private static final Table<Proposition.Judged> T =
          new Table<>("proposition of type 'judged'");
      private static final Required<Proposition.Judged, ActorId> BY =
          T.required("by", IdJson.ACTOR, Proposition.Judged::by);
      private static final Required<Proposition.Judged, String> THAT =
          T.required("that", TextCodec.TEXT, Proposition.Judged::that);
      static final ObjectCodec<Proposition.Judged> CODEC =
          T.build(in -> new Proposition.Judged(BY.of(in), THAT.of(in)));
    }
  }

  private static final class PreconditionTable {
    private static final Table<Precondition> T = new Table<>("precondition");
    private static final Required<Precondition, PreconditionId> ID =
        T.required("id", IdJson.PRECONDITION, Precondition::id);
    private static final Required<Precondition, ActorId> HOLDER =
        T.required("holder", IdJson.ACTOR, Precondition::holder);
    private static final Maybe<Precondition, ActorId> JUDGE =
        T.optional("judge", IdJson.ACTOR, Precondition::judge);
    private static final Many<Precondition, EntityId> CONCERNS =
        T.list("concerns", IdJson.ENTITY, Precondition::concerns);
    private static final Required<Precondition, Condition> CONDITION =
        T.required("condition", ConditionTable.CODEC, Precondition::condition);
    private static final Maybe<Precondition, String> SUMMARY =
        T.optional("summary", TextCodec.TEXT, Precondition::summary);
    private static final Required<Precondition, When> SINCE =
        T.required("since", TimeJson.WHEN, Precondition::since);
    private static final Maybe<Precondition, When> UNTIL =
        T.optional("until", TimeJson.WHEN, Precondition::until);
    private static final Maybe<Precondition, PreconditionId> REPLACES =
        T.optional("replaces", IdJson.PRECONDITION, Precondition::replaces);
    private static final Many<Precondition, Citation> CITATIONS =
        T.list("citations", SourceJson.CITATION, Precondition::citations);
    static final ObjectCodec<Precondition> CODEC =
        T.build(
            in ->
                Precondition.builder()
                    .id(ID.of(in))
                    .holder(HOLDER.of(in))
                    .judge(JUDGE.of(in))
                    .concerns(CONCERNS.of(in))
                    .condition(CONDITION.of(in))
                    .summary(SUMMARY.of(in))
                    .since(SINCE.of(in))
                    .until(UNTIL.of(in))
                    .replaces(REPLACES.of(in))
                    .citations(CITATIONS.of(in))
                    .build());
  }
}
