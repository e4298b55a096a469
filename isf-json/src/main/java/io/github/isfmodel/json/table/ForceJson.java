package io.github.isfmodel.json.table;

import io.github.isfmodel.force.AreaOfOperation;
import io.github.isfmodel.force.CompositionRule;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.ForceName;
import io.github.isfmodel.force.ForceRole;
import io.github.isfmodel.force.ForceStage;
import io.github.isfmodel.force.Headquarters;
import io.github.isfmodel.force.HostConsent;
import io.github.isfmodel.force.LineageGap;
import io.github.isfmodel.force.LineageGapKind;
import io.github.isfmodel.force.OpenAttribute;
import io.github.isfmodel.force.OpenQuestion;
import io.github.isfmodel.force.RoleKind;
import io.github.isfmodel.force.RulesOfEngagement;
import io.github.isfmodel.force.StageReached;
import io.github.isfmodel.force.Standing;
import io.github.isfmodel.force.StrengthFigure;
import io.github.isfmodel.force.TaskPosition;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.json.codec.BuiltCodec;
import io.github.isfmodel.json.codec.CodeCodec;
import io.github.isfmodel.json.codec.DateCodec;
import io.github.isfmodel.json.codec.JsonOut;
import io.github.isfmodel.json.codec.ObjectCodec;
import io.github.isfmodel.json.codec.Table;
import io.github.isfmodel.json.codec.Table.Flag;
import io.github.isfmodel.json.codec.Table.Many;
import io.github.isfmodel.json.codec.Table.Maybe;
import io.github.isfmodel.json.codec.Table.Required;
import io.github.isfmodel.json.codec.TextCodec;
import io.github.isfmodel.json.codec.Values;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.source.Speaker;
import io.github.isfmodel.task.UseOfForceLevel;
import io.github.isfmodel.time.When;
import java.time.LocalDate;

/** The tables of the package force, but for its composition. */
public final class ForceJson {

  public static final CodeCodec<RoleKind> ROLE_KIND = CodeCodec.open(RoleKind.VOCABULARY);
  public static final CodeCodec<OpenAttribute> OPEN_ATTRIBUTE =
      CodeCodec.open(OpenAttribute.VOCABULARY);
  public static final CodeCodec<ForceStage> FORCE_STAGE =
      CodeCodec.closed("force stage", ForceStage.values());
  public static final CodeCodec<LineageGapKind> LINEAGE_GAP_KIND =
      CodeCodec.closed("lineage gap kind", LineageGapKind.values());
  public static final ObjectCodec<Force> FORCE = ForceTable.CODEC;
  public static final ObjectCodec<ForceName> FORCE_NAME = ForceNameTable.CODEC;
  public static final ObjectCodec<ForceRole> FORCE_ROLE = ForceRoleTable.CODEC;
  public static final ObjectCodec<Headquarters> HEADQUARTERS = HeadquartersTable.CODEC;
  public static final ObjectCodec<AreaOfOperation> AREA_OF_OPERATION = AreaOfOperationTable.CODEC;
  public static final ObjectCodec<RulesOfEngagement> RULES_OF_ENGAGEMENT =
      RulesOfEngagementTable.CODEC;
  public static final ObjectCodec<OpenQuestion> OPEN_QUESTION = OpenQuestionTable.CODEC;
  public static final ObjectCodec<StageReached> STAGE_REACHED = StageReachedTable.CODEC;
  public static final ObjectCodec<HostConsent> HOST_CONSENT = HostConsentTable.CODEC;
  public static final ObjectCodec<LineageGap> LINEAGE_GAP = LineageGapTable.CODEC;

  private ForceJson() {}

  /** Adds the codecs of these types. */
  static void addTo(TypeCodecs all) {
    all.add(AreaOfOperation.class, AREA_OF_OPERATION);
    all.add(Force.class, FORCE);
    all.add(ForceName.class, FORCE_NAME);
    all.add(ForceRole.class, FORCE_ROLE);
    all.add(ForceStage.class, FORCE_STAGE);
    all.add(Headquarters.class, HEADQUARTERS);
    all.add(HostConsent.class, HOST_CONSENT);
    all.add(LineageGap.class, LINEAGE_GAP);
    all.add(LineageGapKind.class, LINEAGE_GAP_KIND);
    all.add(OpenAttribute.class, OPEN_ATTRIBUTE);
    all.add(OpenQuestion.class, OPEN_QUESTION);
    all.add(RoleKind.class, ROLE_KIND);
    all.add(RulesOfEngagement.class, RULES_OF_ENGAGEMENT);
    all.add(StageReached.class, STAGE_REACHED);
  }

  private static final class ForceTable extends BuiltCodec<Force, Force.Builder> {
    private static final Table T = new Table("force");
    private static final Required<ForceId> ID = T.required("id", IdJson.FORCE);
    private static final Required<String> NAME = T.required("name", TextCodec.TEXT);
    private static final Maybe<String> ACRONYM = T.optional("acronym", TextCodec.TEXT);
    private static final Many<ForceName> NAMES = T.list("names", ForceNameTable.CODEC);
    private static final Maybe<ForceId> PARENT = T.optional("parent", IdJson.FORCE);
    private static final Flag ESTABLISHED = T.flag("established");
    private static final Many<ForceRole> ROLES = T.list("roles", ForceRoleTable.CODEC);
    private static final Many<Headquarters> HEADQUARTERS =
        T.list("headquarters", HeadquartersTable.CODEC);
    private static final Many<AreaOfOperation> AREAS = T.list("areas", AreaOfOperationTable.CODEC);
    private static final Many<CompositionRule> COMPOSITION_RULES =
        T.list("compositionRules", CompositionJson.COMPOSITION_RULE);
    private static final Many<StrengthFigure> STRENGTHS =
        T.list("strengths", CompositionJson.STRENGTH_FIGURE);
    private static final Many<TaskPosition> TASK_POSITIONS =
        T.list("taskPositions", CompositionJson.TASK_POSITION);
    private static final Many<RulesOfEngagement> ENGAGEMENT_RULES =
        T.list("engagementRules", RulesOfEngagementTable.CODEC);
    private static final Many<OpenQuestion> OPEN_QUESTIONS =
        T.list("openQuestions", OpenQuestionTable.CODEC);
    private static final Many<StageReached> STAGES = T.list("stages", StageReachedTable.CODEC);
    private static final Many<HostConsent> CONSENTS = T.list("consents", HostConsentTable.CODEC);
    private static final Many<LineageGap> LINEAGE_GAPS =
        T.list("lineageGaps", LineageGapTable.CODEC);
    private static final Many<Citation> CITATIONS = T.list("citations", SourceJson.CITATION);
    static final ObjectCodec<Force> CODEC = new ForceTable();

    private ForceTable() {
      super(T);
    }

    @Override
    protected Force.Builder builder() {
      return Force.builder();
    }

    @Override
    protected Force build(Force.Builder builder, Values in) {
      return builder
          .id(ID.of(in))
          .name(NAME.of(in))
          .acronym(ACRONYM.of(in))
          .names(NAMES.elements(in))
          .parent(PARENT.of(in))
          .established(ESTABLISHED.of(in))
          .roles(ROLES.elements(in))
          .headquarters(HEADQUARTERS.elements(in))
          .areas(AREAS.elements(in))
          .compositionRules(COMPOSITION_RULES.elements(in))
          .strengths(STRENGTHS.elements(in))
          .taskPositions(TASK_POSITIONS.elements(in))
          .engagementRules(ENGAGEMENT_RULES.elements(in))
          .openQuestions(OPEN_QUESTIONS.elements(in))
          .stages(STAGES.elements(in))
          .consents(CONSENTS.elements(in))
          .lineageGaps(LINEAGE_GAPS.elements(in))
          .citations(CITATIONS.elements(in))
          .build();
    }

    @Override
    protected void members(Force force, JsonOut out) {
      ID.write(force.id(), out);
      NAME.write(force.name(), out);
      ACRONYM.write(force.acronym(), out);
      NAMES.write(force.names(), out);
      PARENT.write(force.parent(), out);
      ESTABLISHED.write(force.established(), out);
      ROLES.write(force.roles(), out);
      HEADQUARTERS.write(force.headquarters(), out);
      AREAS.write(force.areas(), out);
      COMPOSITION_RULES.write(force.compositionRules(), out);
      STRENGTHS.write(force.strengths(), out);
      TASK_POSITIONS.write(force.taskPositions(), out);
      ENGAGEMENT_RULES.write(force.engagementRules(), out);
      OPEN_QUESTIONS.write(force.openQuestions(), out);
      STAGES.write(force.stages(), out);
      CONSENTS.write(force.consents(), out);
      LINEAGE_GAPS.write(force.lineageGaps(), out);
      CITATIONS.write(force.citations(), out);
    }
  }

  private static final class ForceNameTable extends BuiltCodec<ForceName, ForceName.Builder> {
    private static final Table T = new Table("force name");
    private static final Required<String> TEXT = T.required("text", TextCodec.TEXT);
    private static final Maybe<Speaker> USED_BY = T.optional("usedBy", SourceJson.SPEAKER);
    private static final Many<Citation> CITATIONS = T.list("citations", SourceJson.CITATION);
    static final ObjectCodec<ForceName> CODEC = new ForceNameTable();

    private ForceNameTable() {
      super(T);
    }

    @Override
    protected ForceName.Builder builder() {
      return ForceName.builder();
    }

    @Override
    protected ForceName build(ForceName.Builder builder, Values in) {
      return builder
          .text(TEXT.of(in))
          .usedBy(USED_BY.of(in))
          .citations(CITATIONS.elements(in))
          .build();
    }

    @Override
    protected void members(ForceName forceName, JsonOut out) {
      TEXT.write(forceName.text(), out);
      USED_BY.write(forceName.usedBy(), out);
      CITATIONS.write(forceName.citations(), out);
    }
  }

  private static final class ForceRoleTable extends BuiltCodec<ForceRole, ForceRole.Builder> {
    private static final Table T = new Table("force role");
    private static final Required<RoleKind> ROLE = T.required("role", ForceJson.ROLE_KIND);
    private static final Maybe<ActorId> ACTOR = T.optional("actor", IdJson.ACTOR);
    private static final Maybe<String> PROFILE = T.optional("profile", TextCodec.TEXT);
    private static final Required<Standing> STANDING =
        T.required("standing", CompositionJson.STANDING);
    private static final Maybe<When> SINCE = T.optional("since", TimeJson.WHEN);
    private static final Maybe<When> UNTIL = T.optional("until", TimeJson.WHEN);
    private static final Many<Citation> CITATIONS = T.list("citations", SourceJson.CITATION);
    static final ObjectCodec<ForceRole> CODEC = new ForceRoleTable();

    private ForceRoleTable() {
      super(T);
    }

    @Override
    protected ForceRole.Builder builder() {
      return ForceRole.builder();
    }

    @Override
    protected ForceRole build(ForceRole.Builder builder, Values in) {
      return builder
          .role(ROLE.of(in))
          .actor(ACTOR.of(in))
          .profile(PROFILE.of(in))
          .standing(STANDING.of(in))
          .since(SINCE.of(in))
          .until(UNTIL.of(in))
          .citations(CITATIONS.elements(in))
          .build();
    }

    @Override
    protected void members(ForceRole forceRole, JsonOut out) {
      ROLE.write(forceRole.role(), out);
      ACTOR.write(forceRole.actor(), out);
      PROFILE.write(forceRole.profile(), out);
      STANDING.write(forceRole.standing(), out);
      SINCE.write(forceRole.since(), out);
      UNTIL.write(forceRole.until(), out);
      CITATIONS.write(forceRole.citations(), out);
    }
  }

  private static final class HeadquartersTable
      extends BuiltCodec<Headquarters, Headquarters.Builder> {
    private static final Table T = new Table("headquarters");
    private static final Required<String> NAME = T.required("name", TextCodec.TEXT);
    private static final Required<String> PLACE = T.required("place", TextCodec.TEXT);
    private static final Maybe<ActorId> IN_TERRITORY_OF = T.optional("inTerritoryOf", IdJson.ACTOR);
    private static final Maybe<ActorId> OPERATED_BY = T.optional("operatedBy", IdJson.ACTOR);
    private static final Maybe<Measure> REPRESENTED =
        T.optional("represented", QuantityJson.MEASURE);
    private static final Required<Standing> STANDING =
        T.required("standing", CompositionJson.STANDING);
    private static final Many<Citation> CITATIONS = T.list("citations", SourceJson.CITATION);
    static final ObjectCodec<Headquarters> CODEC = new HeadquartersTable();

    private HeadquartersTable() {
      super(T);
    }

    @Override
    protected Headquarters.Builder builder() {
      return Headquarters.builder();
    }

    @Override
    protected Headquarters build(Headquarters.Builder builder, Values in) {
      return builder
          .name(NAME.of(in))
          .place(PLACE.of(in))
          .inTerritoryOf(IN_TERRITORY_OF.of(in))
          .operatedBy(OPERATED_BY.of(in))
          .represented(REPRESENTED.of(in))
          .standing(STANDING.of(in))
          .citations(CITATIONS.elements(in))
          .build();
    }

    @Override
    protected void members(Headquarters headquarters, JsonOut out) {
      NAME.write(headquarters.name(), out);
      PLACE.write(headquarters.place(), out);
      IN_TERRITORY_OF.write(headquarters.inTerritoryOf(), out);
      OPERATED_BY.write(headquarters.operatedBy(), out);
      REPRESENTED.write(headquarters.represented(), out);
      STANDING.write(headquarters.standing(), out);
      CITATIONS.write(headquarters.citations(), out);
    }
  }

  private static final class AreaOfOperationTable
      extends BuiltCodec<AreaOfOperation, AreaOfOperation.Builder> {
    private static final Table T = new Table("area of operation");
    private static final Required<String> SUMMARY = T.required("summary", TextCodec.TEXT);
    private static final Many<String> SECTORS = T.list("sectors", TextCodec.TEXT);
    private static final Maybe<ActorId> CONTROLLED_BY = T.optional("controlledBy", IdJson.ACTOR);
    private static final Maybe<Measure> SHARE = T.optional("share", QuantityJson.MEASURE);
    private static final Required<Standing> STANDING =
        T.required("standing", CompositionJson.STANDING);
    private static final Required<When> SINCE = T.required("since", TimeJson.WHEN);
    private static final Maybe<When> UNTIL = T.optional("until", TimeJson.WHEN);
    private static final Many<Citation> CITATIONS = T.list("citations", SourceJson.CITATION);
    static final ObjectCodec<AreaOfOperation> CODEC = new AreaOfOperationTable();

    private AreaOfOperationTable() {
      super(T);
    }

    @Override
    protected AreaOfOperation.Builder builder() {
      return AreaOfOperation.builder();
    }

    @Override
    protected AreaOfOperation build(AreaOfOperation.Builder builder, Values in) {
      return builder
          .summary(SUMMARY.of(in))
          .sectors(SECTORS.elements(in))
          .controlledBy(CONTROLLED_BY.of(in))
          .share(SHARE.of(in))
          .standing(STANDING.of(in))
          .since(SINCE.of(in))
          .until(UNTIL.of(in))
          .citations(CITATIONS.elements(in))
          .build();
    }

    @Override
    protected void members(AreaOfOperation areaOfOperation, JsonOut out) {
      SUMMARY.write(areaOfOperation.summary(), out);
      SECTORS.write(areaOfOperation.sectors(), out);
      CONTROLLED_BY.write(areaOfOperation.controlledBy(), out);
      SHARE.write(areaOfOperation.share(), out);
      STANDING.write(areaOfOperation.standing(), out);
      SINCE.write(areaOfOperation.since(), out);
      UNTIL.write(areaOfOperation.until(), out);
      CITATIONS.write(areaOfOperation.citations(), out);
    }
  }

  private static final class RulesOfEngagementTable
      extends BuiltCodec<RulesOfEngagement, RulesOfEngagement.Builder> {
    private static final Table T = new Table("rules of engagement");
    private static final Maybe<ActorId> CONTRIBUTOR = T.optional("contributor", IdJson.ACTOR);
    private static final Maybe<UseOfForceLevel> LEVEL =
        T.optional("level", TaskJson.USE_OF_FORCE_LEVEL);
    private static final Required<Standing> STANDING =
        T.required("standing", CompositionJson.STANDING);
    private static final Required<When> AS_OF = T.required("asOf", TimeJson.WHEN);
    private static final Many<Citation> CITATIONS = T.list("citations", SourceJson.CITATION);
    static final ObjectCodec<RulesOfEngagement> CODEC = new RulesOfEngagementTable();

    private RulesOfEngagementTable() {
      super(T);
    }

    @Override
    protected RulesOfEngagement.Builder builder() {
      return RulesOfEngagement.builder();
    }

    @Override
    protected RulesOfEngagement build(RulesOfEngagement.Builder builder, Values in) {
      return builder
          .contributor(CONTRIBUTOR.of(in))
          .level(LEVEL.of(in))
          .standing(STANDING.of(in))
          .asOf(AS_OF.of(in))
          .citations(CITATIONS.elements(in))
          .build();
    }

    @Override
    protected void members(RulesOfEngagement rulesOfEngagement, JsonOut out) {
      CONTRIBUTOR.write(rulesOfEngagement.contributor(), out);
      LEVEL.write(rulesOfEngagement.level(), out);
      STANDING.write(rulesOfEngagement.standing(), out);
      AS_OF.write(rulesOfEngagement.asOf(), out);
      CITATIONS.write(rulesOfEngagement.citations(), out);
    }
  }

  private static final class OpenQuestionTable
      extends BuiltCodec<OpenQuestion, OpenQuestion.Builder> {
    private static final Table T = new Table("open question");
    private static final Required<OpenAttribute> ATTRIBUTE =
        T.required("attribute", ForceJson.OPEN_ATTRIBUTE);
    private static final Required<When> AS_OF = T.required("asOf", TimeJson.WHEN);
    private static final Maybe<When> SETTLED = T.optional("settled", TimeJson.WHEN);
    private static final Many<Citation> CITATIONS = T.list("citations", SourceJson.CITATION);
    static final ObjectCodec<OpenQuestion> CODEC = new OpenQuestionTable();

    private OpenQuestionTable() {
      super(T);
    }

    @Override
    protected OpenQuestion.Builder builder() {
      return OpenQuestion.builder();
    }

    @Override
    protected OpenQuestion build(OpenQuestion.Builder builder, Values in) {
      return builder
          .attribute(ATTRIBUTE.of(in))
          .asOf(AS_OF.of(in))
          .settled(SETTLED.of(in))
          .citations(CITATIONS.elements(in))
          .build();
    }

    @Override
    protected void members(OpenQuestion openQuestion, JsonOut out) {
      ATTRIBUTE.write(openQuestion.attribute(), out);
      AS_OF.write(openQuestion.asOf(), out);
      SETTLED.write(openQuestion.settled(), out);
      CITATIONS.write(openQuestion.citations(), out);
    }
  }

  private static final class StageReachedTable
      extends BuiltCodec<StageReached, StageReached.Builder> {
    private static final Table T = new Table("stage reached");
    private static final Required<ForceStage> STAGE = T.required("stage", ForceJson.FORCE_STAGE);
    private static final Required<When> WHEN = T.required("when", TimeJson.WHEN);
    private static final Required<Standing> STANDING =
        T.required("standing", CompositionJson.STANDING);
    private static final Many<Citation> CITATIONS = T.list("citations", SourceJson.CITATION);
    static final ObjectCodec<StageReached> CODEC = new StageReachedTable();

    private StageReachedTable() {
      super(T);
    }

    @Override
    protected StageReached.Builder builder() {
      return StageReached.builder();
    }

    @Override
    protected StageReached build(StageReached.Builder builder, Values in) {
      return builder
          .stage(STAGE.of(in))
          .when(WHEN.of(in))
          .standing(STANDING.of(in))
          .citations(CITATIONS.elements(in))
          .build();
    }

    @Override
    protected void members(StageReached stageReached, JsonOut out) {
      STAGE.write(stageReached.stage(), out);
      WHEN.write(stageReached.when(), out);
      STANDING.write(stageReached.standing(), out);
      CITATIONS.write(stageReached.citations(), out);
    }
  }

  private static final class HostConsentTable extends BuiltCodec<HostConsent, HostConsent.Builder> {
    private static final Table T = new Table("host consent");
    private static final Required<ActorId> HOST = T.required("host", IdJson.ACTOR);
    private static final Required<Standing> STANDING =
        T.required("standing", CompositionJson.STANDING);
    private static final Required<When> WHEN = T.required("when", TimeJson.WHEN);
    private static final Maybe<String> NOTE = T.optional("note", TextCodec.TEXT);
    private static final Many<Citation> CITATIONS = T.list("citations", SourceJson.CITATION);
    static final ObjectCodec<HostConsent> CODEC = new HostConsentTable();

    private HostConsentTable() {
      super(T);
    }

    @Override
    protected HostConsent.Builder builder() {
      return HostConsent.builder();
    }

    @Override
    protected HostConsent build(HostConsent.Builder builder, Values in) {
      return builder
          .host(HOST.of(in))
          .standing(STANDING.of(in))
          .when(WHEN.of(in))
          .note(NOTE.of(in))
          .citations(CITATIONS.elements(in))
          .build();
    }

    @Override
    protected void members(HostConsent hostConsent, JsonOut out) {
      HOST.write(hostConsent.host(), out);
      STANDING.write(hostConsent.standing(), out);
      WHEN.write(hostConsent.when(), out);
      NOTE.write(hostConsent.note(), out);
      CITATIONS.write(hostConsent.citations(), out);
    }
  }

  private static final class LineageGapTable extends BuiltCodec<LineageGap, LineageGap.Builder> {
    private static final Table T = new Table("lineage gap");
    private static final Required<LineageGapKind> KIND =
        T.required("kind", ForceJson.LINEAGE_GAP_KIND);
    private static final Maybe<ActorId> BODY = T.optional("body", IdJson.ACTOR);
    private static final Required<LocalDate> FIRST = T.required("first", DateCodec.DATE);
    private static final Maybe<LocalDate> LAST = T.optional("last", DateCodec.DATE);
    private static final Maybe<String> NOTE = T.optional("note", TextCodec.TEXT);
    private static final Many<Citation> CITATIONS = T.list("citations", SourceJson.CITATION);
    static final ObjectCodec<LineageGap> CODEC = new LineageGapTable();

    private LineageGapTable() {
      super(T);
    }

    @Override
    protected LineageGap.Builder builder() {
      return LineageGap.builder();
    }

    @Override
    protected LineageGap build(LineageGap.Builder builder, Values in) {
      return builder
          .kind(KIND.of(in))
          .body(BODY.of(in))
          .first(FIRST.of(in))
          .last(LAST.of(in))
          .note(NOTE.of(in))
          .citations(CITATIONS.elements(in))
          .build();
    }

    @Override
    protected void members(LineageGap lineageGap, JsonOut out) {
      KIND.write(lineageGap.kind(), out);
      BODY.write(lineageGap.body(), out);
      FIRST.write(lineageGap.first(), out);
      LAST.write(lineageGap.last(), out);
      NOTE.write(lineageGap.note(), out);
      CITATIONS.write(lineageGap.citations(), out);
    }
  }
}
