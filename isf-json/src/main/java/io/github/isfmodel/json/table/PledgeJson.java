package io.github.isfmodel.json.table;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.id.PreconditionId;
import io.github.isfmodel.json.codec.CodeCodec;
import io.github.isfmodel.json.codec.ObjectCodec;
import io.github.isfmodel.json.codec.SumCodec;
import io.github.isfmodel.json.codec.Table;
import io.github.isfmodel.json.codec.Table.Flag;
import io.github.isfmodel.json.codec.Table.Many;
import io.github.isfmodel.json.codec.Table.Maybe;
import io.github.isfmodel.json.codec.Table.Required;
import io.github.isfmodel.json.codec.TextCodec;
import io.github.isfmodel.pledge.Caveat;
import io.github.isfmodel.pledge.CaveatKind;
import io.github.isfmodel.pledge.Contributor;
import io.github.isfmodel.pledge.Phase;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeKind;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.pledge.PledgeStep;
import io.github.isfmodel.pledge.ReversalClause;
import io.github.isfmodel.pledge.Waiver;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.source.Attribution;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.task.TaskScope;
import io.github.isfmodel.task.UseOfForceLevel;
import io.github.isfmodel.time.When;

/** The tables of the package pledge. */
public final class PledgeJson {

  public static final CodeCodec<PledgeKind> PLEDGE_KIND = CodeCodec.open(PledgeKind.VOCABULARY);
  public static final CodeCodec<PledgeState> PLEDGE_STATE =
      CodeCodec.closed("pledge state", PledgeState.class);
  public static final CodeCodec<CaveatKind> CAVEAT_KIND =
      CodeCodec.closed("caveat kind", CaveatKind.class);
  public static final SumCodec<Contributor> CONTRIBUTOR = ContributorTable.CODEC;
  public static final ObjectCodec<Pledge> PLEDGE = PledgeTable.CODEC;
  public static final ObjectCodec<PledgeStep> PLEDGE_STEP = PledgeStepTable.CODEC;
  public static final ObjectCodec<Phase> PHASE = PhaseTable.CODEC;
  public static final ObjectCodec<Caveat> CAVEAT = CaveatTable.CODEC;
  public static final ObjectCodec<Waiver> WAIVER = WaiverTable.CODEC;
  public static final ObjectCodec<ReversalClause> REVERSAL_CLAUSE = ReversalClauseTable.CODEC;

  private PledgeJson() {}

  private static final class ContributorTable {
    static final SumCodec<Contributor> CODEC = new SumCodec<>("contributor");

    static {
      CODEC
          .with("named", Contributor.Named.class, NamedTable.CODEC)
          .with("unnamed", Contributor.Unnamed.class, UnnamedTable.CODEC);
    }

    private static final class NamedTable {
      private static final Table<Contributor.Named> T = new Table<>("contributor of type 'named'");
      private static final Required<Contributor.Named, ActorId> ACTOR =
          T.required("actor", IdJson.ACTOR, Contributor.Named::actor);
      static final ObjectCodec<Contributor.Named> CODEC =
          T.build(in -> new Contributor.Named(ACTOR.of(in)));
    }

    private static final class UnnamedTable {
      private static final Table<Contributor.Unnamed> T =
          new Table<>("contributor of type 'unnamed'");
      private static final Required<Contributor.Unnamed, String> DESCRIPTION =
          T.required("description", TextCodec.NOT_BLANK, Contributor.Unnamed::description);
      private static final Required<Contributor.Unnamed, Quantity> NUMBER =
          T.required("number", QuantityJson.QUANTITY, Contributor.Unnamed::number);
      static final ObjectCodec<Contributor.Unnamed> CODEC =
          T.build(in -> new Contributor.Unnamed(DESCRIPTION.of(in), NUMBER.of(in)));
    }
  }

  private static final class PledgeTable {
    private static final Table<Pledge> T = new Table<>("pledge");
    private static final Required<Pledge, PledgeId> ID =
        T.required("id", IdJson.PLEDGE, Pledge::id);
    private static final Required<Pledge, ForceId> FORCE =
        T.required("force", IdJson.FORCE, Pledge::force);
    private static final Required<Pledge, Contributor> CONTRIBUTOR =
        T.required("contributor", ContributorTable.CODEC, Pledge::contributor);
    private static final Required<Pledge, PledgeKind> KIND =
        T.required("kind", PledgeJson.PLEDGE_KIND, Pledge::kind);
    private static final Many<Pledge, PledgeKind> SKILLS =
        T.list("skills", PledgeJson.PLEDGE_KIND, Pledge::skills);
    private static final Maybe<Pledge, String> POST =
        T.optional("post", TextCodec.TEXT, Pledge::post);
    private static final Many<Pledge, PledgeStep> HISTORY =
        T.list("history", PledgeStepTable.CODEC, Pledge::history);
    private static final Many<Pledge, Caveat> CAVEATS =
        T.list("caveats", CaveatTable.CODEC, Pledge::caveats);
    private static final Many<Pledge, PreconditionId> PRECONDITIONS =
        T.list("preconditions", IdJson.PRECONDITION, Pledge::preconditions);
    private static final Many<Pledge, Waiver> WAIVERS =
        T.list("waivers", WaiverTable.CODEC, Pledge::waivers);
    private static final Maybe<Pledge, ReversalClause> REVERSAL =
        T.optional("reversal", ReversalClauseTable.CODEC, Pledge::reversal);
    private static final Many<Pledge, Attribution> CLAIMED_BY =
        T.list("claimedBy", SourceJson.ATTRIBUTION, Pledge::claimedBy);
    private static final Many<Pledge, Citation> CITATIONS =
        T.list("citations", SourceJson.CITATION, Pledge::citations);
    static final ObjectCodec<Pledge> CODEC =
        T.build(
            in ->
                Pledge.builder()
                    .id(ID.of(in))
                    .force(FORCE.of(in))
                    .contributor(CONTRIBUTOR.of(in))
                    .kind(KIND.of(in))
                    .skills(SKILLS.of(in))
                    .post(POST.of(in))
                    .history(HISTORY.of(in))
                    .caveats(CAVEATS.of(in))
                    .preconditions(PRECONDITIONS.of(in))
                    .waivers(WAIVERS.of(in))
                    .reversal(REVERSAL.of(in))
                    .claimedBy(CLAIMED_BY.of(in))
                    .citations(CITATIONS.of(in))
                    .build());
  }

  private static final class PledgeStepTable {
    private static final Table<PledgeStep> T = new Table<>("pledge step");
    private static final Required<PledgeStep, PledgeState> STATE =
        T.required("state", PledgeJson.PLEDGE_STATE, PledgeStep::state);
    private static final Required<PledgeStep, When> WHEN =
        T.required("when", TimeJson.WHEN, PledgeStep::when);
    private static final Many<PledgeStep, Phase> PHASES =
        T.list("phases", PhaseTable.CODEC, PledgeStep::phases);
    private static final Maybe<PledgeStep, ActorId> BY =
        T.optional("by", IdJson.ACTOR, PledgeStep::by);
    private static final Maybe<PledgeStep, Attribution> ATTRIBUTION =
        T.optional("attribution", SourceJson.ATTRIBUTION, PledgeStep::attribution);
    private static final Maybe<PledgeStep, String> NOTE =
        T.optional("note", TextCodec.TEXT, PledgeStep::note);
    private static final Many<PledgeStep, Citation> CITATIONS =
        T.list("citations", SourceJson.CITATION, PledgeStep::citations);
    static final ObjectCodec<PledgeStep> CODEC =
        T.build(
            in ->
                PledgeStep.builder()
                    .state(STATE.of(in))
                    .when(WHEN.of(in))
                    .phases(PHASES.of(in))
                    .by(BY.of(in))
                    .attribution(ATTRIBUTION.of(in))
                    .note(NOTE.of(in))
                    .citations(CITATIONS.of(in))
                    .build());
  }

  private static final class PhaseTable {
    private static final Table<Phase> T = new Table<>("phase");
    private static final Required<Phase, Measure> MEASURE =
        T.required("measure", QuantityJson.MEASURE, Phase::measure);
    private static final Maybe<Phase, When> BY = T.optional("by", TimeJson.WHEN, Phase::by);
    private static final Required<Phase, PledgeState> READINESS =
        T.required("readiness", PledgeJson.PLEDGE_STATE, Phase::readiness);
    static final ObjectCodec<Phase> CODEC =
        T.build(
            in ->
                Phase.builder()
                    .measure(MEASURE.of(in))
                    .by(BY.of(in))
                    .readiness(READINESS.of(in))
                    .build());
  }

  private static final class CaveatTable {
    private static final Table<Caveat> T = new Table<>("caveat");
    private static final Required<Caveat, CaveatKind> KIND =
        T.required("kind", PledgeJson.CAVEAT_KIND, Caveat::kind);
    private static final Many<Caveat, TaskScope> TASKS =
        T.list("tasks", TaskJson.TASK_SCOPE, Caveat::tasks);
    private static final Maybe<Caveat, UseOfForceLevel> USE_OF_FORCE =
        T.optional("useOfForce", TaskJson.USE_OF_FORCE_LEVEL, Caveat::useOfForce);
    private static final Flag<Caveat> DECLARED = T.flag("declared", Caveat::declared);
    private static final Required<Caveat, When> SINCE =
        T.required("since", TimeJson.WHEN, Caveat::since);
    private static final Maybe<Caveat, When> UNTIL =
        T.optional("until", TimeJson.WHEN, Caveat::until);
    private static final Many<Caveat, Citation> CITATIONS =
        T.list("citations", SourceJson.CITATION, Caveat::citations);
    static final ObjectCodec<Caveat> CODEC =
        T.build(
            in ->
                Caveat.builder()
                    .kind(KIND.of(in))
                    .tasks(TASKS.of(in))
                    .useOfForce(USE_OF_FORCE.of(in))
                    .declared(DECLARED.of(in))
                    .since(SINCE.of(in))
                    .until(UNTIL.of(in))
                    .citations(CITATIONS.of(in))
                    .build());
  }

  private static final class WaiverTable {
    private static final Table<Waiver> T = new Table<>("waiver");
    private static final Required<Waiver, PreconditionId> PRECONDITION =
        T.required("precondition", IdJson.PRECONDITION, Waiver::precondition);
    private static final Required<Waiver, ActorId> BY = T.required("by", IdJson.ACTOR, Waiver::by);
    private static final Required<Waiver, When> WHEN =
        T.required("when", TimeJson.WHEN, Waiver::when);
    private static final Many<Waiver, Citation> CITATIONS =
        T.list("citations", SourceJson.CITATION, Waiver::citations);
    static final ObjectCodec<Waiver> CODEC =
        T.build(
            in ->
                Waiver.builder()
                    .precondition(PRECONDITION.of(in))
                    .by(BY.of(in))
                    .when(WHEN.of(in))
                    .citations(CITATIONS.of(in))
                    .build());
  }

  private static final class ReversalClauseTable {
    private static final Table<ReversalClause> T = new Table<>("reversal clause");
    private static final Required<ReversalClause, Condition> TRIGGER =
        T.required("trigger", PreconditionJson.CONDITION, ReversalClause::trigger);
    private static final Required<ReversalClause, PledgeState> EFFECT =
        T.required("effect", PledgeJson.PLEDGE_STATE, ReversalClause::effect);
    private static final Maybe<ReversalClause, String> SUMMARY =
        T.optional("summary", TextCodec.TEXT, ReversalClause::summary);
    private static final Many<ReversalClause, Citation> CITATIONS =
        T.list("citations", SourceJson.CITATION, ReversalClause::citations);
    static final ObjectCodec<ReversalClause> CODEC =
        T.build(
            in ->
                ReversalClause.builder()
                    .trigger(TRIGGER.of(in))
                    .effect(EFFECT.of(in))
                    .summary(SUMMARY.of(in))
                    .citations(CITATIONS.of(in))
                    .build());
  }
}
