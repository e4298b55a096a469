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
import io.github.isfmodel.json.codec.CodeCodec;
import io.github.isfmodel.json.codec.ObjectCodec;
import io.github.isfmodel.json.codec.SumCodec;
import io.github.isfmodel.json.codec.Table;
import io.github.isfmodel.json.codec.Table.Many;
import io.github.isfmodel.json.codec.Table.Maybe;
import io.github.isfmodel.json.codec.Table.Required;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.source.Speaker;
import io.github.isfmodel.task.TaskScope;
import io.github.isfmodel.time.When;

/** The tables of the package force for composition, strength and positions on tasks. */
public final class CompositionJson {

  public static final CodeCodec<Standing> STANDING = CodeCodec.closed("standing", Standing.class);
  public static final CodeCodec<Scope> SCOPE = CodeCodec.open(Scope.VOCABULARY);
  public static final CodeCodec<StrengthKind> STRENGTH_KIND =
      CodeCodec.open(StrengthKind.VOCABULARY);
  public static final CodeCodec<TaskStanding> TASK_STANDING =
      CodeCodec.closed("task standing", TaskStanding.class);
  public static final SumCodec<MemberPredicate> MEMBER_PREDICATE = MemberPredicateTable.CODEC;
  public static final ObjectCodec<CompositionRule> COMPOSITION_RULE = CompositionRuleTable.CODEC;
  public static final ObjectCodec<StrengthFigure> STRENGTH_FIGURE = StrengthFigureTable.CODEC;
  public static final ObjectCodec<TaskPosition> TASK_POSITION = TaskPositionTable.CODEC;

  private CompositionJson() {}

  private static final class MemberPredicateTable {
    static final SumCodec<MemberPredicate> CODEC = new SumCodec<>("member predicate");

    static {
      CODEC
          .with("only-from", MemberPredicate.OnlyFrom.class, OnlyFromTable.CODEC)
          .with("none-from", MemberPredicate.NoneFrom.class, NoneFromTable.CODEC)
          .with("including", MemberPredicate.Including.class, IncludingTable.CODEC);
    }

    private static final class OnlyFromTable {
      private static final Table<MemberPredicate.OnlyFrom> T =
          new Table<>("member predicate of type 'only-from'");
      private static final Required<MemberPredicate.OnlyFrom, ActorId> GROUP =
          T.required("group", IdJson.ACTOR, MemberPredicate.OnlyFrom::group);
      static final ObjectCodec<MemberPredicate.OnlyFrom> CODEC =
          T.build(in -> new MemberPredicate.OnlyFrom(GROUP.of(in)));
    }

    private static final class NoneFromTable {
      private static final Table<MemberPredicate.NoneFrom> T =
          new Table<>("member predicate of type 'none-from'");
      private static final Required<MemberPredicate.NoneFrom, ActorId> GROUP =
          T.required("group", IdJson.ACTOR, MemberPredicate.NoneFrom::group);
      static final ObjectCodec<MemberPredicate.NoneFrom> CODEC =
          T.build(in -> new MemberPredicate.NoneFrom(GROUP.of(in)));
    }

    private static final class IncludingTable {
      private static final Table<MemberPredicate.Including> T =
          new Table<>("member predicate of type 'including'");
      private static final Many<MemberPredicate.Including, ActorId> MEMBERS =
          T.list("members", IdJson.ACTOR, MemberPredicate.Including::members);
      static final ObjectCodec<MemberPredicate.Including> CODEC =
          T.build(in -> new MemberPredicate.Including(MEMBERS.of(in)));
    }
  }

  private static final class CompositionRuleTable {
    private static final Table<CompositionRule> T = new Table<>("composition rule");
    private static final Required<CompositionRule, MemberPredicate> PREDICATE =
        T.required("predicate", MemberPredicateTable.CODEC, CompositionRule::predicate);
    private static final Required<CompositionRule, Scope> SCOPE =
        T.required("scope", CompositionJson.SCOPE, CompositionRule::scope);
    private static final Required<CompositionRule, Standing> STANDING =
        T.required("standing", CompositionJson.STANDING, CompositionRule::standing);
    private static final Required<CompositionRule, When> SINCE =
        T.required("since", TimeJson.WHEN, CompositionRule::since);
    private static final Maybe<CompositionRule, When> UNTIL =
        T.optional("until", TimeJson.WHEN, CompositionRule::until);
    private static final Many<CompositionRule, Citation> CITATIONS =
        T.list("citations", SourceJson.CITATION, CompositionRule::citations);
    static final ObjectCodec<CompositionRule> CODEC =
        T.build(
            in ->
                CompositionRule.builder()
                    .predicate(PREDICATE.of(in))
                    .scope(SCOPE.of(in))
                    .standing(STANDING.of(in))
                    .since(SINCE.of(in))
                    .until(UNTIL.of(in))
                    .citations(CITATIONS.of(in))
                    .build());
  }

  private static final class StrengthFigureTable {
    private static final Table<StrengthFigure> T = new Table<>("strength figure");
    private static final Required<StrengthFigure, StrengthKind> KIND =
        T.required("kind", CompositionJson.STRENGTH_KIND, StrengthFigure::kind);
    private static final Required<StrengthFigure, Measure> MEASURE =
        T.required("measure", QuantityJson.MEASURE, StrengthFigure::measure);
    private static final Many<StrengthFigure, Measure> PARTS =
        T.list("parts", QuantityJson.MEASURE, StrengthFigure::parts);
    private static final Required<StrengthFigure, When> AS_OF =
        T.required("asOf", TimeJson.WHEN, StrengthFigure::asOf);
    private static final Many<StrengthFigure, Citation> CITATIONS =
        T.list("citations", SourceJson.CITATION, StrengthFigure::citations);
    static final ObjectCodec<StrengthFigure> CODEC =
        T.build(
            in ->
                StrengthFigure.builder()
                    .kind(KIND.of(in))
                    .measure(MEASURE.of(in))
                    .parts(PARTS.of(in))
                    .asOf(AS_OF.of(in))
                    .citations(CITATIONS.of(in))
                    .build());
  }

  private static final class TaskPositionTable {
    private static final Table<TaskPosition> T = new Table<>("task position");
    private static final Required<TaskPosition, TaskScope> SCOPE =
        T.required("scope", TaskJson.TASK_SCOPE, TaskPosition::scope);
    private static final Required<TaskPosition, TaskStanding> STANDING =
        T.required("standing", CompositionJson.TASK_STANDING, TaskPosition::standing);
    private static final Maybe<TaskPosition, ActorId> CONTRIBUTOR =
        T.optional("contributor", IdJson.ACTOR, TaskPosition::contributor);
    private static final Maybe<TaskPosition, Speaker> BY =
        T.optional("by", SourceJson.SPEAKER, TaskPosition::by);
    private static final Required<TaskPosition, When> SINCE =
        T.required("since", TimeJson.WHEN, TaskPosition::since);
    private static final Many<TaskPosition, Citation> CITATIONS =
        T.list("citations", SourceJson.CITATION, TaskPosition::citations);
    static final ObjectCodec<TaskPosition> CODEC =
        T.build(
            in ->
                TaskPosition.builder()
                    .scope(SCOPE.of(in))
                    .standing(STANDING.of(in))
                    .contributor(CONTRIBUTOR.of(in))
                    .by(BY.of(in))
                    .since(SINCE.of(in))
                    .citations(CITATIONS.of(in))
                    .build());
  }
}
