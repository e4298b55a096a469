package io.github.isfmodel.json.table;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.id.TopicId;
import io.github.isfmodel.json.codec.BuiltCodec;
import io.github.isfmodel.json.codec.CodeCodec;
import io.github.isfmodel.json.codec.JsonOut;
import io.github.isfmodel.json.codec.ObjectCodec;
import io.github.isfmodel.json.codec.Table;
import io.github.isfmodel.json.codec.Table.Many;
import io.github.isfmodel.json.codec.Table.Maybe;
import io.github.isfmodel.json.codec.Table.Required;
import io.github.isfmodel.json.codec.TextCodec;
import io.github.isfmodel.json.codec.Values;
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
      CodeCodec.closed("dependency kind", DependencyKind.values());
  public static final CodeCodec<DeclarationKind> DECLARATION_KIND =
      CodeCodec.closed("declaration kind", DeclarationKind.values());
  public static final ObjectCodec<Milestone> MILESTONE = MilestoneTable.CODEC;
  public static final ObjectCodec<Dependency> DEPENDENCY = DependencyTable.CODEC;
  public static final ObjectCodec<Forecast> FORECAST = ForecastTable.CODEC;
  public static final ObjectCodec<Declaration> DECLARATION = DeclarationTable.CODEC;
  public static final ObjectCodec<CarveOut> CARVE_OUT = CarveOutTable.CODEC;

  private MilestoneJson() {}

  /** Adds the codecs of these types. */
  static void addTo(TypeCodecs all) {
    all.add(CarveOut.class, CARVE_OUT);
    all.add(Declaration.class, DECLARATION);
    all.add(DeclarationKind.class, DECLARATION_KIND);
    all.add(Dependency.class, DEPENDENCY);
    all.add(DependencyKind.class, DEPENDENCY_KIND);
    all.add(Forecast.class, FORECAST);
    all.add(Milestone.class, MILESTONE);
  }

  private static final class MilestoneTable extends BuiltCodec<Milestone, Milestone.Builder> {
    private static final Table T = new Table("milestone");
    private static final Required<MilestoneId> ID = T.required("id", IdJson.MILESTONE);
    private static final Required<String> TITLE = T.required("title", TextCodec.TEXT);
    private static final Maybe<TopicId> PLAN = T.optional("plan", IdJson.TOPIC);
    private static final Maybe<Condition> TRIGGER =
        T.optional("trigger", PreconditionJson.CONDITION);
    private static final Maybe<Condition> CRITERIA =
        T.optional("criteria", PreconditionJson.CONDITION);
    private static final Many<ActorId> AGREED_BY = T.list("agreedBy", IdJson.ACTOR);
    private static final Many<ActorId> OBLIGORS = T.list("obligors", IdJson.ACTOR);
    private static final Maybe<ActorId> VERIFIER = T.optional("verifier", IdJson.ACTOR);
    private static final Many<String> EVIDENCE = T.list("evidence", TextCodec.TEXT);
    private static final Many<Dependency> DEPENDENCIES =
        T.list("dependencies", DependencyTable.CODEC);
    private static final Maybe<When> DUE = T.optional("due", TimeJson.WHEN);
    private static final Many<Forecast> FORECASTS = T.list("forecasts", ForecastTable.CODEC);
    private static final Many<Declaration> DECLARATIONS =
        T.list("declarations", DeclarationTable.CODEC);
    private static final Many<CarveOut> CARVE_OUTS = T.list("carveOuts", CarveOutTable.CODEC);
    private static final Many<Citation> CITATIONS = T.list("citations", SourceJson.CITATION);
    static final ObjectCodec<Milestone> CODEC = new MilestoneTable();

    private MilestoneTable() {
      super(T);
    }

    @Override
    protected Milestone.Builder builder() {
      return Milestone.builder();
    }

    @Override
    protected Milestone build(Milestone.Builder builder, Values in) {
      return builder
          .id(ID.of(in))
          .title(TITLE.of(in))
          .plan(PLAN.of(in))
          .trigger(TRIGGER.of(in))
          .criteria(CRITERIA.of(in))
          .agreedBy(AGREED_BY.elements(in))
          .obligors(OBLIGORS.elements(in))
          .verifier(VERIFIER.of(in))
          .evidence(EVIDENCE.elements(in))
          .dependencies(DEPENDENCIES.elements(in))
          .due(DUE.of(in))
          .forecasts(FORECASTS.elements(in))
          .declarations(DECLARATIONS.elements(in))
          .carveOuts(CARVE_OUTS.elements(in))
          .citations(CITATIONS.elements(in))
          .build();
    }

    @Override
    protected void members(Milestone milestone, JsonOut out) {
      ID.write(milestone.id(), out);
      TITLE.write(milestone.title(), out);
      PLAN.write(milestone.plan(), out);
      TRIGGER.write(milestone.trigger(), out);
      CRITERIA.write(milestone.criteria(), out);
      AGREED_BY.write(milestone.agreedBy(), out);
      OBLIGORS.write(milestone.obligors(), out);
      VERIFIER.write(milestone.verifier(), out);
      EVIDENCE.write(milestone.evidence(), out);
      DEPENDENCIES.write(milestone.dependencies(), out);
      DUE.write(milestone.due(), out);
      FORECASTS.write(milestone.forecasts(), out);
      DECLARATIONS.write(milestone.declarations(), out);
      CARVE_OUTS.write(milestone.carveOuts(), out);
      CITATIONS.write(milestone.citations(), out);
    }
  }

  private static final class DependencyTable extends BuiltCodec<Dependency, Dependency.Builder> {
    private static final Table T = new Table("dependency");
    private static final Required<MilestoneId> ON = T.required("on", IdJson.MILESTONE);
    private static final Required<DependencyKind> KIND =
        T.required("kind", MilestoneJson.DEPENDENCY_KIND);
    private static final Maybe<Speaker> BY = T.optional("by", SourceJson.SPEAKER);
    private static final Many<Citation> CITATIONS = T.list("citations", SourceJson.CITATION);
    static final ObjectCodec<Dependency> CODEC = new DependencyTable();

    private DependencyTable() {
      super(T);
    }

    @Override
    protected Dependency.Builder builder() {
      return Dependency.builder();
    }

    @Override
    protected Dependency build(Dependency.Builder builder, Values in) {
      return builder
          .on(ON.of(in))
          .kind(KIND.of(in))
          .by(BY.of(in))
          .citations(CITATIONS.elements(in))
          .build();
    }

    @Override
    protected void members(Dependency dependency, JsonOut out) {
      ON.write(dependency.on(), out);
      KIND.write(dependency.kind(), out);
      BY.write(dependency.by(), out);
      CITATIONS.write(dependency.citations(), out);
    }
  }

  private static final class ForecastTable extends BuiltCodec<Forecast, Forecast.Builder> {
    private static final Table T = new Table("forecast");
    private static final Required<When> AS_OF = T.required("asOf", TimeJson.WHEN);
    private static final Required<When> EXPECTED = T.required("expected", TimeJson.WHEN);
    private static final Maybe<Speaker> BY = T.optional("by", SourceJson.SPEAKER);
    private static final Many<Citation> CITATIONS = T.list("citations", SourceJson.CITATION);
    static final ObjectCodec<Forecast> CODEC = new ForecastTable();

    private ForecastTable() {
      super(T);
    }

    @Override
    protected Forecast.Builder builder() {
      return Forecast.builder();
    }

    @Override
    protected Forecast build(Forecast.Builder builder, Values in) {
      return builder
          .asOf(AS_OF.of(in))
          .expected(EXPECTED.of(in))
          .by(BY.of(in))
          .citations(CITATIONS.elements(in))
          .build();
    }

    @Override
    protected void members(Forecast forecast, JsonOut out) {
      AS_OF.write(forecast.asOf(), out);
      EXPECTED.write(forecast.expected(), out);
      BY.write(forecast.by(), out);
      CITATIONS.write(forecast.citations(), out);
    }
  }

  private static final class DeclarationTable extends BuiltCodec<Declaration, Declaration.Builder> {
    private static final Table T = new Table("declaration");
    private static final Required<DeclarationKind> KIND =
        T.required("kind", MilestoneJson.DECLARATION_KIND);
    private static final Maybe<ActorId> BY = T.optional("by", IdJson.ACTOR);
    private static final Required<When> WHEN = T.required("when", TimeJson.WHEN);
    private static final Many<Citation> CITATIONS = T.list("citations", SourceJson.CITATION);
    static final ObjectCodec<Declaration> CODEC = new DeclarationTable();

    private DeclarationTable() {
      super(T);
    }

    @Override
    protected Declaration.Builder builder() {
      return Declaration.builder();
    }

    @Override
    protected Declaration build(Declaration.Builder builder, Values in) {
      return builder
          .kind(KIND.of(in))
          .by(BY.of(in))
          .when(WHEN.of(in))
          .citations(CITATIONS.elements(in))
          .build();
    }

    @Override
    protected void members(Declaration declaration, JsonOut out) {
      KIND.write(declaration.kind(), out);
      BY.write(declaration.by(), out);
      WHEN.write(declaration.when(), out);
      CITATIONS.write(declaration.citations(), out);
    }
  }

  private static final class CarveOutTable extends BuiltCodec<CarveOut, CarveOut.Builder> {
    private static final Table T = new Table("carve out");
    private static final Required<String> SUMMARY = T.required("summary", TextCodec.TEXT);
    private static final Maybe<ActorId> BENEFICIARY = T.optional("beneficiary", IdJson.ACTOR);
    private static final Maybe<Condition> UNTIL = T.optional("until", PreconditionJson.CONDITION);
    private static final Many<Citation> CITATIONS = T.list("citations", SourceJson.CITATION);
    static final ObjectCodec<CarveOut> CODEC = new CarveOutTable();

    private CarveOutTable() {
      super(T);
    }

    @Override
    protected CarveOut.Builder builder() {
      return CarveOut.builder();
    }

    @Override
    protected CarveOut build(CarveOut.Builder builder, Values in) {
      return builder
          .summary(SUMMARY.of(in))
          .beneficiary(BENEFICIARY.of(in))
          .until(UNTIL.of(in))
          .citations(CITATIONS.elements(in))
          .build();
    }

    @Override
    protected void members(CarveOut carveOut, JsonOut out) {
      SUMMARY.write(carveOut.summary(), out);
      BENEFICIARY.write(carveOut.beneficiary(), out);
      UNTIL.write(carveOut.until(), out);
      CITATIONS.write(carveOut.citations(), out);
    }
  }
}
