package io.github.isfmodel.json.table;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.id.TopicId;
import io.github.isfmodel.json.codec.CodeCodec;
import io.github.isfmodel.json.codec.ObjectCodec;
import io.github.isfmodel.json.codec.Table;
import io.github.isfmodel.json.codec.Table.Many;
import io.github.isfmodel.json.codec.Table.Maybe;
import io.github.isfmodel.json.codec.Table.Required;
import io.github.isfmodel.json.codec.TextCodec;
import io.github.isfmodel.milestone.CarveOut;
import io.github.isfmodel.milestone.Declaration;
import io.github.isfmodel.milestone.DeclarationKind;
import io.github.isfmodel.milestone.Dependency;
import io.github.isfmodel.milestone.DependencyKind;
import io.github.isfmodel.milestone.Forecast;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.source.Speaker;
import io.github.isfmodel.time.When;

/** The tables of the package milestone. */
public final class MilestoneJson {

  public static final CodeCodec<DependencyKind> DEPENDENCY_KIND =
      CodeCodec.closed("dependency kind", DependencyKind.class);
  public static final CodeCodec<DeclarationKind> DECLARATION_KIND =
      CodeCodec.closed("declaration kind", DeclarationKind.class);
  public static final ObjectCodec<Milestone> MILESTONE = MilestoneTable.CODEC;
  public static final ObjectCodec<Dependency> DEPENDENCY = DependencyTable.CODEC;
  public static final ObjectCodec<Forecast> FORECAST = ForecastTable.CODEC;
  public static final ObjectCodec<Declaration> DECLARATION = DeclarationTable.CODEC;
  public static final ObjectCodec<CarveOut> CARVE_OUT = CarveOutTable.CODEC;

  private MilestoneJson() {}

  private static final class MilestoneTable {
    private static final Table<Milestone> T = new Table<>("milestone");
    private static final Required<Milestone, MilestoneId> ID =
        T.required("id", IdJson.MILESTONE, Milestone::id);
    private static final Required<Milestone, String> TITLE =
        T.required("title", TextCodec.TEXT, Milestone::title);
    private static final Maybe<Milestone, TopicId> PLAN =
        T.optional("plan", IdJson.TOPIC, Milestone::plan);
    private static final Maybe<Milestone, Condition> TRIGGER =
        T.optional("trigger", PreconditionJson.CONDITION, Milestone::trigger);
    private static final Maybe<Milestone, Condition> CRITERIA =
        T.optional("criteria", PreconditionJson.CONDITION, Milestone::criteria);
    private static final Many<Milestone, ActorId> AGREED_BY =
        T.list("agreedBy", IdJson.ACTOR, Milestone::agreedBy);
    private static final Many<Milestone, ActorId> OBLIGORS =
        T.list("obligors", IdJson.ACTOR, Milestone::obligors);
    private static final Maybe<Milestone, ActorId> VERIFIER =
        T.optional("verifier", IdJson.ACTOR, Milestone::verifier);
    private static final Many<Milestone, String> EVIDENCE =
        T.list("evidence", TextCodec.TEXT, Milestone::evidence);
    private static final Many<Milestone, Dependency> DEPENDENCIES =
        T.list("dependencies", DependencyTable.CODEC, Milestone::dependencies);
    private static final Maybe<Milestone, When> DUE =
        T.optional("due", TimeJson.WHEN, Milestone::due);
    private static final Many<Milestone, Forecast> FORECASTS =
        T.list("forecasts", ForecastTable.CODEC, Milestone::forecasts);
    private static final Many<Milestone, Declaration> DECLARATIONS =
        T.list("declarations", DeclarationTable.CODEC, Milestone::declarations);
    private static final Many<Milestone, CarveOut> CARVE_OUTS =
        T.list("carveOuts", CarveOutTable.CODEC, Milestone::carveOuts);
    private static final Many<Milestone, Citation> CITATIONS =
        T.list("citations", SourceJson.CITATION, Milestone::citations);
    static final ObjectCodec<Milestone> CODEC =
        T.build(
            in ->
                Milestone.builder()
                    .id(ID.of(in))
                    .title(TITLE.of(in))
                    .plan(PLAN.of(in))
                    .trigger(TRIGGER.of(in))
                    .criteria(CRITERIA.of(in))
                    .agreedBy(AGREED_BY.of(in))
                    .obligors(OBLIGORS.of(in))
                    .verifier(VERIFIER.of(in))
                    .evidence(EVIDENCE.of(in))
                    .dependencies(DEPENDENCIES.of(in))
                    .due(DUE.of(in))
                    .forecasts(FORECASTS.of(in))
                    .declarations(DECLARATIONS.of(in))
                    .carveOuts(CARVE_OUTS.of(in))
                    .citations(CITATIONS.of(in))
                    .build());
  }

  private static final class DependencyTable {
    private static final Table<Dependency> T = new Table<>("dependency");
    private static final Required<Dependency, MilestoneId> ON =
        T.required("on", IdJson.MILESTONE, Dependency::on);
    private static final Required<Dependency, DependencyKind> KIND =
        T.required("kind", MilestoneJson.DEPENDENCY_KIND, Dependency::kind);
    private static final Maybe<Dependency, Speaker> BY =
        T.optional("by", SourceJson.SPEAKER, Dependency::by);
    private static final Many<Dependency, Citation> CITATIONS =
        T.list("citations", SourceJson.CITATION, Dependency::citations);
    static final ObjectCodec<Dependency> CODEC =
        T.build(
            in ->
                Dependency.builder()
                    .on(ON.of(in))
                    .kind(KIND.of(in))
                    .by(BY.of(in))
                    .citations(CITATIONS.of(in))
                    .build());
  }

  private static final class ForecastTable {
    private static final Table<Forecast> T = new Table<>("forecast");
    private static final Required<Forecast, When> AS_OF =
        T.required("asOf", TimeJson.WHEN, Forecast::asOf);
    private static final Required<Forecast, When> EXPECTED =
        T.required("expected", TimeJson.WHEN, Forecast::expected);
    private static final Maybe<Forecast, Speaker> BY =
        T.optional("by", SourceJson.SPEAKER, Forecast::by);
    private static final Many<Forecast, Citation> CITATIONS =
        T.list("citations", SourceJson.CITATION, Forecast::citations);
    static final ObjectCodec<Forecast> CODEC =
        T.build(
            in ->
                Forecast.builder()
                    .asOf(AS_OF.of(in))
                    .expected(EXPECTED.of(in))
                    .by(BY.of(in))
                    .citations(CITATIONS.of(in))
                    .build());
  }

  private static final class DeclarationTable {
    private static final Table<Declaration> T = new Table<>("declaration");
    private static final Required<Declaration, DeclarationKind> KIND =
        T.required("kind", MilestoneJson.DECLARATION_KIND, Declaration::kind);
    private static final Maybe<Declaration, ActorId> BY =
        T.optional("by", IdJson.ACTOR, Declaration::by);
    private static final Required<Declaration, When> WHEN =
        T.required("when", TimeJson.WHEN, Declaration::when);
    private static final Many<Declaration, Citation> CITATIONS =
        T.list("citations", SourceJson.CITATION, Declaration::citations);
    static final ObjectCodec<Declaration> CODEC =
        T.build(
            in ->
                Declaration.builder()
                    .kind(KIND.of(in))
                    .by(BY.of(in))
                    .when(WHEN.of(in))
                    .citations(CITATIONS.of(in))
                    .build());
  }

  private static final class CarveOutTable {
    private static final Table<CarveOut> T = new Table<>("carve out");
    private static final Required<CarveOut, String> SUMMARY =
        T.required("summary", TextCodec.TEXT, CarveOut::summary);
    private static final Maybe<CarveOut, ActorId> BENEFICIARY =
        T.optional("beneficiary", IdJson.ACTOR, CarveOut::beneficiary);
    private static final Maybe<CarveOut, Condition> UNTIL =
        T.optional("until", PreconditionJson.CONDITION, CarveOut::until);
    private static final Many<CarveOut, Citation> CITATIONS =
        T.list("citations", SourceJson.CITATION, CarveOut::citations);
    static final ObjectCodec<CarveOut> CODEC =
        T.build(
            in ->
                CarveOut.builder()
                    .summary(SUMMARY.of(in))
                    .beneficiary(BENEFICIARY.of(in))
                    .until(UNTIL.of(in))
                    .citations(CITATIONS.of(in))
                    .build());
  }
}
