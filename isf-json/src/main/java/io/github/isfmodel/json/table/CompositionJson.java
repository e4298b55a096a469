package io.github.isfmodel.json.table;

import io.github.isfmodel.force.CompositionRule;
import io.github.isfmodel.force.MemberPredicate;
import io.github.isfmodel.force.Scope;
import io.github.isfmodel.force.Standing;
import io.github.isfmodel.force.StrengthFigure;
import io.github.isfmodel.force.StrengthKind;
import io.github.isfmodel.force.TaskPosition;
import io.github.isfmodel.force.TaskStanding;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.json.codec.BuiltCodec;
import io.github.isfmodel.json.codec.CodeCodec;
import io.github.isfmodel.json.codec.JsonOut;
import io.github.isfmodel.json.codec.ObjectCodec;
import io.github.isfmodel.json.codec.SumCodec;
import io.github.isfmodel.json.codec.Table;
import io.github.isfmodel.json.codec.Table.Many;
import io.github.isfmodel.json.codec.Table.Maybe;
import io.github.isfmodel.json.codec.Table.Required;
import io.github.isfmodel.json.codec.Values;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.source.Speaker;
import io.github.isfmodel.task.TaskScope;
import io.github.isfmodel.time.When;

/** The tables of the package force for composition, strength and positions on tasks. */
public final class CompositionJson {

  public static final CodeCodec<Standing> STANDING =
      CodeCodec.closed("standing", Standing.values());
  public static final CodeCodec<Scope> SCOPE = CodeCodec.open(Scope.VOCABULARY);
  public static final CodeCodec<StrengthKind> STRENGTH_KIND =
      CodeCodec.open(StrengthKind.VOCABULARY);
  public static final CodeCodec<TaskStanding> TASK_STANDING =
      CodeCodec.closed("task standing", TaskStanding.values());
  public static final SumCodec<MemberPredicate> MEMBER_PREDICATE = MemberPredicateTable.CODEC;
  public static final ObjectCodec<CompositionRule> COMPOSITION_RULE = CompositionRuleTable.CODEC;
  public static final ObjectCodec<StrengthFigure> STRENGTH_FIGURE = StrengthFigureTable.CODEC;
  public static final ObjectCodec<TaskPosition> TASK_POSITION = TaskPositionTable.CODEC;

  private CompositionJson() {}

  /** Adds the codecs of these types. */
  static void addTo(TypeCodecs all) {
    all.add(CompositionRule.class, COMPOSITION_RULE);
    all.add(MemberPredicate.class, MEMBER_PREDICATE);
    all.add(Scope.class, SCOPE);
    all.add(Standing.class, STANDING);
    all.add(StrengthFigure.class, STRENGTH_FIGURE);
    all.add(StrengthKind.class, STRENGTH_KIND);
    all.add(TaskPosition.class, TASK_POSITION);
    all.add(TaskStanding.class, TASK_STANDING);
  }

  private static final class MemberPredicateTable {
    static final SumCodec<MemberPredicate> CODEC = new SumCodec<>("member predicate");

    static {
      CODEC
          .with("only-from", MemberPredicate.OnlyFrom.class, OnlyFromTable.CODEC)
          .with("none-from", MemberPredicate.NoneFrom.class, NoneFromTable.CODEC)
          .with("including", MemberPredicate.Including.class, IncludingTable.CODEC);
    }

    private static final class OnlyFromTable extends ObjectCodec<MemberPredicate.OnlyFrom> {
      private static final Table T = new Table("member predicate of type 'only-from'");
      private static final Required<ActorId> GROUP = T.required("group", IdJson.ACTOR);
      static final ObjectCodec<MemberPredicate.OnlyFrom> CODEC = new OnlyFromTable();

      private OnlyFromTable() {
        super(T);
      }

      @Override
      protected MemberPredicate.OnlyFrom build(Values in) {
        return new MemberPredicate.OnlyFrom(GROUP.of(in));
      }

      @Override
      protected void members(MemberPredicate.OnlyFrom onlyFrom, JsonOut out) {
        GROUP.write(onlyFrom.group(), out);
      }
    }

    private static final class NoneFromTable extends ObjectCodec<MemberPredicate.NoneFrom> {
      private static final Table T = new Table("member predicate of type 'none-from'");
      private static final Required<ActorId> GROUP = T.required("group", IdJson.ACTOR);
      static final ObjectCodec<MemberPredicate.NoneFrom> CODEC = new NoneFromTable();

      private NoneFromTable() {
        super(T);
      }

      @Override
      protected MemberPredicate.NoneFrom build(Values in) {
        return new MemberPredicate.NoneFrom(GROUP.of(in));
      }

      @Override
      protected void members(MemberPredicate.NoneFrom noneFrom, JsonOut out) {
        GROUP.write(noneFrom.group(), out);
      }
    }

    private static final class IncludingTable extends ObjectCodec<MemberPredicate.Including> {
      private static final Table T = new Table("member predicate of type 'including'");
      private static final Many<ActorId> MEMBERS = T.list("members", IdJson.ACTOR);
      static final ObjectCodec<MemberPredicate.Including> CODEC = new IncludingTable();

      private IncludingTable() {
        super(T);
      }

      @Override
      protected MemberPredicate.Including build(Values in) {
        return new MemberPredicate.Including(MEMBERS.of(in));
      }

      @Override
      protected void members(MemberPredicate.Including including, JsonOut out) {
        MEMBERS.write(including.members(), out);
      }
    }
  }

  private static final class CompositionRuleTable
      extends BuiltCodec<CompositionRule, CompositionRule.Builder> {
    private static final Table T = new Table("composition rule");
    private static final Required<MemberPredicate> PREDICATE =
        T.required("predicate", MemberPredicateTable.CODEC);
    private static final Required<Scope> SCOPE = T.required("scope", CompositionJson.SCOPE);
    private static final Required<Standing> STANDING =
        T.required("standing", CompositionJson.STANDING);
    private static final Required<When> SINCE = T.required("since", TimeJson.WHEN);
    private static final Maybe<When> UNTIL = T.optional("until", TimeJson.WHEN);
    private static final Many<Citation> CITATIONS = T.list("citations", SourceJson.CITATION);
    static final ObjectCodec<CompositionRule> CODEC = new CompositionRuleTable();

    private CompositionRuleTable() {
      super(T);
    }

    @Override
    protected CompositionRule.Builder builder() {
      return CompositionRule.builder();
    }

    @Override
    protected CompositionRule build(CompositionRule.Builder builder, Values in) {
      return builder
          .predicate(PREDICATE.of(in))
          .scope(SCOPE.of(in))
          .standing(STANDING.of(in))
          .since(SINCE.of(in))
          .until(UNTIL.of(in))
          .citations(CITATIONS.elements(in))
          .build();
    }

    @Override
    protected void members(CompositionRule compositionRule, JsonOut out) {
      PREDICATE.write(compositionRule.predicate(), out);
      SCOPE.write(compositionRule.scope(), out);
      STANDING.write(compositionRule.standing(), out);
      SINCE.write(compositionRule.since(), out);
      UNTIL.write(compositionRule.until(), out);
      CITATIONS.write(compositionRule.citations(), out);
    }
  }

  private static final class StrengthFigureTable
      extends BuiltCodec<StrengthFigure, StrengthFigure.Builder> {
    private static final Table T = new Table("strength figure");
    private static final Required<StrengthKind> KIND =
        T.required("kind", CompositionJson.STRENGTH_KIND);
    private static final Required<Measure> MEASURE = T.required("measure", QuantityJson.MEASURE);
    private static final Many<Measure> PARTS = T.list("parts", QuantityJson.MEASURE);
    private static final Required<When> AS_OF = T.required("asOf", TimeJson.WHEN);
    private static final Many<Citation> CITATIONS = T.list("citations", SourceJson.CITATION);
    static final ObjectCodec<StrengthFigure> CODEC = new StrengthFigureTable();

    private StrengthFigureTable() {
      super(T);
    }

    @Override
    protected StrengthFigure.Builder builder() {
      return StrengthFigure.builder();
    }

    @Override
    protected StrengthFigure build(StrengthFigure.Builder builder, Values in) {
      return builder
          .kind(KIND.of(in))
          .measure(MEASURE.of(in))
          .parts(PARTS.elements(in))
          .asOf(AS_OF.of(in))
          .citations(CITATIONS.elements(in))
          .build();
    }

    @Override
    protected void members(StrengthFigure strengthFigure, JsonOut out) {
      KIND.write(strengthFigure.kind(), out);
      MEASURE.write(strengthFigure.measure(), out);
      PARTS.write(strengthFigure.parts(), out);
      AS_OF.write(strengthFigure.asOf(), out);
      CITATIONS.write(strengthFigure.citations(), out);
    }
  }

  private static final class TaskPositionTable
      extends BuiltCodec<TaskPosition, TaskPosition.Builder> {
    private static final Table T = new Table("task position");
    private static final Required<TaskScope> SCOPE = T.required("scope", TaskJson.TASK_SCOPE);
    private static final Required<TaskStanding> STANDING =
        T.required("standing", CompositionJson.TASK_STANDING);
    private static final Maybe<ActorId> CONTRIBUTOR = T.optional("contributor", IdJson.ACTOR);
    private static final Maybe<Speaker> BY = T.optional("by", SourceJson.SPEAKER);
    private static final Required<When> SINCE = T.required("since", TimeJson.WHEN);
    private static final Many<Citation> CITATIONS = T.list("citations", SourceJson.CITATION);
    static final ObjectCodec<TaskPosition> CODEC = new TaskPositionTable();

    private TaskPositionTable() {
      super(T);
    }

    @Override
    protected TaskPosition.Builder builder() {
      return TaskPosition.builder();
    }

    @Override
    protected TaskPosition build(TaskPosition.Builder builder, Values in) {
      return builder
          .scope(SCOPE.of(in))
          .standing(STANDING.of(in))
          .contributor(CONTRIBUTOR.of(in))
          .by(BY.of(in))
          .since(SINCE.of(in))
          .citations(CITATIONS.elements(in))
          .build();
    }

    @Override
    protected void members(TaskPosition taskPosition, JsonOut out) {
      SCOPE.write(taskPosition.scope(), out);
      STANDING.write(taskPosition.standing(), out);
      CONTRIBUTOR.write(taskPosition.contributor(), out);
      BY.write(taskPosition.by(), out);
      SINCE.write(taskPosition.since(), out);
      CITATIONS.write(taskPosition.citations(), out);
    }
  }
}
