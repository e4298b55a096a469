package io.github.isfmodel.json.table;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.id.PreconditionId;
import io.github.isfmodel.json.codec.BuiltCodec;
import io.github.isfmodel.json.codec.CodeCodec;
import io.github.isfmodel.json.codec.JsonOut;
import io.github.isfmodel.json.codec.ObjectCodec;
import io.github.isfmodel.json.codec.SumCodec;
import io.github.isfmodel.json.codec.Table;
import io.github.isfmodel.json.codec.Table.Flag;
import io.github.isfmodel.json.codec.Table.Many;
import io.github.isfmodel.json.codec.Table.Maybe;
import io.github.isfmodel.json.codec.Table.Required;
import io.github.isfmodel.json.codec.TextCodec;
import io.github.isfmodel.json.codec.Values;
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
      CodeCodec.closed("pledge state", PledgeState.values());
  public static final CodeCodec<CaveatKind> CAVEAT_KIND =
      CodeCodec.closed("caveat kind", CaveatKind.values());
  public static final SumCodec<Contributor> CONTRIBUTOR = ContributorTable.CODEC;
  public static final ObjectCodec<Pledge> PLEDGE = PledgeTable.CODEC;
  public static final ObjectCodec<PledgeStep> PLEDGE_STEP = PledgeStepTable.CODEC;
  public static final ObjectCodec<Phase> PHASE = PhaseTable.CODEC;
  public static final ObjectCodec<Caveat> CAVEAT = CaveatTable.CODEC;
  public static final ObjectCodec<Waiver> WAIVER = WaiverTable.CODEC;
  public static final ObjectCodec<ReversalClause> REVERSAL_CLAUSE = ReversalClauseTable.CODEC;

  private PledgeJson() {}

  /** Adds the codecs of these types. */
  static void addTo(TypeCodecs all) {
    all.add(Caveat.class, CAVEAT);
    all.add(CaveatKind.class, CAVEAT_KIND);
    all.add(Contributor.class, CONTRIBUTOR);
    all.add(Phase.class, PHASE);
    all.add(Pledge.class, PLEDGE);
    all.add(PledgeKind.class, PLEDGE_KIND);
    all.add(PledgeState.class, PLEDGE_STATE);
    all.add(PledgeStep.class, PLEDGE_STEP);
    all.add(ReversalClause.class, REVERSAL_CLAUSE);
    all.add(Waiver.class, WAIVER);
  }

  private static final class ContributorTable {
    static final SumCodec<Contributor> CODEC = new SumCodec<>("contributor");

    static {
      CODEC
          .with("named", Contributor.Named.class, NamedTable.CODEC)
          .with("unnamed", Contributor.Unnamed.class, UnnamedTable.CODEC);
    }

    private static final class NamedTable extends ObjectCodec<Contributor.Named> {
      private static final Table T = new Table("contributor of type 'named'");
      private static final Required<ActorId> ACTOR = T.required("actor", IdJson.ACTOR);
      static final ObjectCodec<Contributor.Named> CODEC = new NamedTable();

      private NamedTable() {
        super(T);
      }

      @Override
      protected Contributor.Named build(Values in) {
        return new Contributor.Named(ACTOR.of(in));
      }

      @Override
      protected void members(Contributor.Named named, JsonOut out) {
        ACTOR.write(named.actor(), out);
      }
    }

    private static final class UnnamedTable extends ObjectCodec<Contributor.Unnamed> {
      private static final Table T = new Table("contributor of type 'unnamed'");
      private static final Required<String> DESCRIPTION =
          T.required("description", TextCodec.NOT_BLANK);
      private static final Required<Quantity> NUMBER = T.required("number", QuantityJson.QUANTITY);
      static final ObjectCodec<Contributor.Unnamed> CODEC = new UnnamedTable();

      private UnnamedTable() {
        super(T);
      }

      @Override
      protected Contributor.Unnamed build(Values in) {
        return new Contributor.Unnamed(DESCRIPTION.of(in), NUMBER.of(in));
      }

      @Override
      protected void members(Contributor.Unnamed unnamed, JsonOut out) {
        DESCRIPTION.write(unnamed.description(), out);
        NUMBER.write(unnamed.number(), out);
      }
    }
  }

  private static final class PledgeTable extends BuiltCodec<Pledge, Pledge.Builder> {
    private static final Table T = new Table("pledge");
    private static final Required<PledgeId> ID = T.required("id", IdJson.PLEDGE);
    private static final Required<ForceId> FORCE = T.required("force", IdJson.FORCE);
    private static final Required<Contributor> CONTRIBUTOR =
        T.required("contributor", ContributorTable.CODEC);
    private static final Required<PledgeKind> KIND = T.required("kind", PledgeJson.PLEDGE_KIND);
    private static final Many<PledgeKind> SKILLS = T.list("skills", PledgeJson.PLEDGE_KIND);
    private static final Maybe<String> POST = T.optional("post", TextCodec.TEXT);
    private static final Many<PledgeStep> HISTORY = T.list("history", PledgeStepTable.CODEC);
    private static final Many<Caveat> CAVEATS = T.list("caveats", CaveatTable.CODEC);
    private static final Many<PreconditionId> PRECONDITIONS =
        T.list("preconditions", IdJson.PRECONDITION);
    private static final Many<Waiver> WAIVERS = T.list("waivers", WaiverTable.CODEC);
    private static final Maybe<ReversalClause> REVERSAL =
        T.optional("reversal", ReversalClauseTable.CODEC);
    private static final Many<Attribution> CLAIMED_BY = T.list("claimedBy", SourceJson.ATTRIBUTION);
    private static final Many<Citation> CITATIONS = T.list("citations", SourceJson.CITATION);
    static final ObjectCodec<Pledge> CODEC = new PledgeTable();

    private PledgeTable() {
      super(T);
    }

    @Override
    protected Pledge.Builder builder() {
      return Pledge.builder();
    }

    @Override
    protected Pledge build(Pledge.Builder builder, Values in) {
      return builder
          .id(ID.of(in))
          .force(FORCE.of(in))
          .contributor(CONTRIBUTOR.of(in))
          .kind(KIND.of(in))
          .skills(SKILLS.elements(in))
          .post(POST.of(in))
          .history(HISTORY.elements(in))
          .caveats(CAVEATS.elements(in))
          .preconditions(PRECONDITIONS.elements(in))
          .waivers(WAIVERS.elements(in))
          .reversal(REVERSAL.of(in))
          .claimedBy(CLAIMED_BY.elements(in))
          .citations(CITATIONS.elements(in))
          .build();
    }

    @Override
    protected void members(Pledge pledge, JsonOut out) {
      ID.write(pledge.id(), out);
      FORCE.write(pledge.force(), out);
      CONTRIBUTOR.write(pledge.contributor(), out);
      KIND.write(pledge.kind(), out);
      SKILLS.write(pledge.skills(), out);
      POST.write(pledge.post(), out);
      HISTORY.write(pledge.history(), out);
      CAVEATS.write(pledge.caveats(), out);
      PRECONDITIONS.write(pledge.preconditions(), out);
      WAIVERS.write(pledge.waivers(), out);
      REVERSAL.write(pledge.reversal(), out);
      CLAIMED_BY.write(pledge.claimedBy(), out);
      CITATIONS.write(pledge.citations(), out);
    }
  }

  private static final class PledgeStepTable extends BuiltCodec<PledgeStep, PledgeStep.Builder> {
    private static final Table T = new Table("pledge step");
    private static final Required<PledgeState> STATE = T.required("state", PledgeJson.PLEDGE_STATE);
    private static final Required<When> WHEN = T.required("when", TimeJson.WHEN);
    private static final Many<Phase> PHASES = T.list("phases", PhaseTable.CODEC);
    private static final Maybe<ActorId> BY = T.optional("by", IdJson.ACTOR);
    private static final Maybe<Attribution> ATTRIBUTION =
        T.optional("attribution", SourceJson.ATTRIBUTION);
    private static final Maybe<String> NOTE = T.optional("note", TextCodec.TEXT);
    private static final Many<Citation> CITATIONS = T.list("citations", SourceJson.CITATION);
    static final ObjectCodec<PledgeStep> CODEC = new PledgeStepTable();

    private PledgeStepTable() {
      super(T);
    }

    @Override
    protected PledgeStep.Builder builder() {
      return PledgeStep.builder();
    }

    @Override
    protected PledgeStep build(PledgeStep.Builder builder, Values in) {
      return builder
          .state(STATE.of(in))
          .when(WHEN.of(in))
          .phases(PHASES.elements(in))
          .by(BY.of(in))
          .attribution(ATTRIBUTION.of(in))
          .note(NOTE.of(in))
          .citations(CITATIONS.elements(in))
          .build();
    }

    @Override
    protected void members(PledgeStep pledgeStep, JsonOut out) {
      STATE.write(pledgeStep.state(), out);
      WHEN.write(pledgeStep.when(), out);
      PHASES.write(pledgeStep.phases(), out);
      BY.write(pledgeStep.by(), out);
      ATTRIBUTION.write(pledgeStep.attribution(), out);
      NOTE.write(pledgeStep.note(), out);
      CITATIONS.write(pledgeStep.citations(), out);
    }
  }

  private static final class PhaseTable extends BuiltCodec<Phase, Phase.Builder> {
    private static final Table T = new Table("phase");
    private static final Required<Measure> MEASURE = T.required("measure", QuantityJson.MEASURE);
    private static final Maybe<When> BY = T.optional("by", TimeJson.WHEN);
    private static final Required<PledgeState> READINESS =
        T.required("readiness", PledgeJson.PLEDGE_STATE);
    static final ObjectCodec<Phase> CODEC = new PhaseTable();

    private PhaseTable() {
      super(T);
    }

    @Override
    protected Phase.Builder builder() {
      return Phase.builder();
    }

    @Override
    protected Phase build(Phase.Builder builder, Values in) {
      return builder.measure(MEASURE.of(in)).by(BY.of(in)).readiness(READINESS.of(in)).build();
    }

    @Override
    protected void members(Phase phase, JsonOut out) {
      MEASURE.write(phase.measure(), out);
      BY.write(phase.by(), out);
      READINESS.write(phase.readiness(), out);
    }
  }

  private static final class CaveatTable extends BuiltCodec<Caveat, Caveat.Builder> {
    private static final Table T = new Table("caveat");
    private static final Required<CaveatKind> KIND = T.required("kind", PledgeJson.CAVEAT_KIND);
    private static final Many<TaskScope> TASKS = T.list("tasks", TaskJson.TASK_SCOPE);
    private static final Maybe<UseOfForceLevel> USE_OF_FORCE =
        T.optional("useOfForce", TaskJson.USE_OF_FORCE_LEVEL);
    private static final Flag DECLARED = T.flag("declared");
    private static final Required<When> SINCE = T.required("since", TimeJson.WHEN);
    private static final Maybe<When> UNTIL = T.optional("until", TimeJson.WHEN);
    private static final Many<Citation> CITATIONS = T.list("citations", SourceJson.CITATION);
    static final ObjectCodec<Caveat> CODEC = new CaveatTable();

    private CaveatTable() {
      super(T);
    }

    @Override
    protected Caveat.Builder builder() {
      return Caveat.builder();
    }

    @Override
    protected Caveat build(Caveat.Builder builder, Values in) {
      return builder
          .kind(KIND.of(in))
          .tasks(TASKS.elements(in))
          .useOfForce(USE_OF_FORCE.of(in))
          .declared(DECLARED.of(in))
          .since(SINCE.of(in))
          .until(UNTIL.of(in))
          .citations(CITATIONS.elements(in))
          .build();
    }

    @Override
    protected void members(Caveat caveat, JsonOut out) {
      KIND.write(caveat.kind(), out);
      TASKS.write(caveat.tasks(), out);
      USE_OF_FORCE.write(caveat.useOfForce(), out);
      DECLARED.write(caveat.declared(), out);
      SINCE.write(caveat.since(), out);
      UNTIL.write(caveat.until(), out);
      CITATIONS.write(caveat.citations(), out);
    }
  }

  private static final class WaiverTable extends BuiltCodec<Waiver, Waiver.Builder> {
    private static final Table T = new Table("waiver");
    private static final Required<PreconditionId> PRECONDITION =
        T.required("precondition", IdJson.PRECONDITION);
    private static final Required<ActorId> BY = T.required("by", IdJson.ACTOR);
    private static final Required<When> WHEN = T.required("when", TimeJson.WHEN);
    private static final Many<Citation> CITATIONS = T.list("citations", SourceJson.CITATION);
    static final ObjectCodec<Waiver> CODEC = new WaiverTable();

    private WaiverTable() {
      super(T);
    }

    @Override
    protected Waiver.Builder builder() {
      return Waiver.builder();
    }

    @Override
    protected Waiver build(Waiver.Builder builder, Values in) {
      return builder
          .precondition(PRECONDITION.of(in))
          .by(BY.of(in))
          .when(WHEN.of(in))
          .citations(CITATIONS.elements(in))
          .build();
    }

    @Override
    protected void members(Waiver waiver, JsonOut out) {
      PRECONDITION.write(waiver.precondition(), out);
      BY.write(waiver.by(), out);
      WHEN.write(waiver.when(), out);
      CITATIONS.write(waiver.citations(), out);
    }
  }

  private static final class ReversalClauseTable
      extends BuiltCodec<ReversalClause, ReversalClause.Builder> {
    private static final Table T = new Table("reversal clause");
    private static final Required<Condition> TRIGGER =
        T.required("trigger", PreconditionJson.CONDITION);
    private static final Required<PledgeState> EFFECT =
        T.required("effect", PledgeJson.PLEDGE_STATE);
    private static final Maybe<String> SUMMARY = T.optional("summary", TextCodec.TEXT);
    private static final Many<Citation> CITATIONS = T.list("citations", SourceJson.CITATION);
    static final ObjectCodec<ReversalClause> CODEC = new ReversalClauseTable();

    private ReversalClauseTable() {
      super(T);
    }

    @Override
    protected ReversalClause.Builder builder() {
      return ReversalClause.builder();
    }

    @Override
    protected ReversalClause build(ReversalClause.Builder builder, Values in) {
      return builder
          .trigger(TRIGGER.of(in))
          .effect(EFFECT.of(in))
          .summary(SUMMARY.of(in))
          .citations(CITATIONS.elements(in))
          .build();
    }

    @Override
    protected void members(ReversalClause reversalClause, JsonOut out) {
      TRIGGER.write(reversalClause.trigger(), out);
      EFFECT.write(reversalClause.effect(), out);
      SUMMARY.write(reversalClause.summary(), out);
      CITATIONS.write(reversalClause.citations(), out);
    }
  }
}
