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
import io.github.isfmodel.json.codec.CodeCodec;
import io.github.isfmodel.json.codec.DateCodec;
import io.github.isfmodel.json.codec.ObjectCodec;
import io.github.isfmodel.json.codec.Table;
import io.github.isfmodel.json.codec.Table.Flag;
import io.github.isfmodel.json.codec.Table.Many;
import io.github.isfmodel.json.codec.Table.Maybe;
import io.github.isfmodel.json.codec.Table.Required;
import io.github.isfmodel.json.codec.TextCodec;
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
      CodeCodec.closed("force stage", ForceStage.class);
  public static final CodeCodec<LineageGapKind> LINEAGE_GAP_KIND =
      CodeCodec.closed("lineage gap kind", LineageGapKind.class);
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

  private static final class ForceTable {
    private static final Table<Force> T = new Table<>("force");
    private static final Required<Force, ForceId> ID = T.required("id", IdJson.FORCE, Force::id);
    private static final Required<Force, String> NAME =
        T.required("name", TextCodec.TEXT, Force::name);
    private static final Maybe<Force, String> ACRONYM =
        T.optional("acronym", TextCodec.TEXT, Force::acronym);
    private static final Many<Force, ForceName> NAMES =
        T.list("names", ForceNameTable.CODEC, Force::names);
    private static final Maybe<Force, ForceId> PARENT =
        T.optional("parent", IdJson.FORCE, Force::parent);
    private static final Flag<Force> ESTABLISHED = T.flag("established", Force::established);
    private static final Many<Force, ForceRole> ROLES =
        T.list("roles", ForceRoleTable.CODEC, Force::roles);
    private static final Many<Force, Headquarters> HEADQUARTERS =
        T.list("headquarters", HeadquartersTable.CODEC, Force::headquarters);
    private static final Many<Force, AreaOfOperation> AREAS =
        T.list("areas", AreaOfOperationTable.CODEC, Force::areas);
    private static final Many<Force, CompositionRule> COMPOSITION_RULES =
        T.list("compositionRules", CompositionJson.COMPOSITION_RULE, Force::compositionRules);
    private static final Many<Force, StrengthFigure> STRENGTHS =
        T.list("strengths", CompositionJson.STRENGTH_FIGURE, Force::strengths);
    private static final Many<Force, TaskPosition> TASK_POSITIONS =
        T.list("taskPositions", CompositionJson.TASK_POSITION, Force::taskPositions);
    private static final Many<Force, RulesOfEngagement> ENGAGEMENT_RULES =
        T.list("engagementRules", RulesOfEngagementTable.CODEC, Force::engagementRules);
    private static final Many<Force, OpenQuestion> OPEN_QUESTIONS =
        T.list("openQuestions", OpenQuestionTable.CODEC, Force::openQuestions);
    private static final Many<Force, StageReached> STAGES =
        T.list("stages", StageReachedTable.CODEC, Force::stages);
    private static final Many<Force, HostConsent> CONSENTS =
        T.list("consents", HostConsentTable.CODEC, Force::consents);
    private static final Many<Force, LineageGap> LINEAGE_GAPS =
        T.list("lineageGaps", LineageGapTable.CODEC, Force::lineageGaps);
    private static final Many<Force, Citation> CITATIONS =
        T.list("citations", SourceJson.CITATION, Force::citations);
    static final ObjectCodec<Force> CODEC =
        T.build(
            in ->
                Force.builder()
                    .id(ID.of(in))
                    .name(NAME.of(in))
                    .acronym(ACRONYM.of(in))
                    .names(NAMES.of(in))
                    .parent(PARENT.of(in))
                    .established(ESTABLISHED.of(in))
                    .roles(ROLES.of(in))
                    .headquarters(HEADQUARTERS.of(in))
                    .areas(AREAS.of(in))
                    .compositionRules(COMPOSITION_RULES.of(in))
                    .strengths(STRENGTHS.of(in))
                    .taskPositions(TASK_POSITIONS.of(in))
                    .engagementRules(ENGAGEMENT_RULES.of(in))
                    .openQuestions(OPEN_QUESTIONS.of(in))
                    .stages(STAGES.of(in))
                    .consents(CONSENTS.of(in))
                    .lineageGaps(LINEAGE_GAPS.of(in))
                    .citations(CITATIONS.of(in))
                    .build());
  }

  private static final class ForceNameTable {
    private static final Table<ForceName> T = new Table<>("force name");
    private static final Required<ForceName, String> TEXT =
        T.required("text", TextCodec.TEXT, ForceName::text);
    private static final Maybe<ForceName, Speaker> USED_BY =
        T.optional("usedBy", SourceJson.SPEAKER, ForceName::usedBy);
    private static final Many<ForceName, Citation> CITATIONS =
        T.list("citations", SourceJson.CITATION, ForceName::citations);
    static final ObjectCodec<ForceName> CODEC =
        T.build(
            in ->
                ForceName.builder()
                    .text(TEXT.of(in))
                    .usedBy(USED_BY.of(in))
                    .citations(CITATIONS.of(in))
                    .build());
  }

  private static final class ForceRoleTable {
    private static final Table<ForceRole> T = new Table<>("force role");
    private static final Required<ForceRole, RoleKind> ROLE =
        T.required("role", ForceJson.ROLE_KIND, ForceRole::role);
    private static final Maybe<ForceRole, ActorId> ACTOR =
        T.optional("actor", IdJson.ACTOR, ForceRole::actor);
    private static final Maybe<ForceRole, String> PROFILE =
        T.optional("profile", TextCodec.TEXT, ForceRole::profile);
    private static final Required<ForceRole, Standing> STANDING =
        T.required("standing", CompositionJson.STANDING, ForceRole::standing);
    private static final Maybe<ForceRole, When> SINCE =
        T.optional("since", TimeJson.WHEN, ForceRole::since);
    private static final Maybe<ForceRole, When> UNTIL =
        T.optional("until", TimeJson.WHEN, ForceRole::until);
    private static final Many<ForceRole, Citation> CITATIONS =
        T.list("citations", SourceJson.CITATION, ForceRole::citations);
    static final ObjectCodec<ForceRole> CODEC =
        T.build(
            in ->
                ForceRole.builder()
                    .role(ROLE.of(in))
                    .actor(ACTOR.of(in))
                    .profile(PROFILE.of(in))
                    .standing(STANDING.of(in))
                    .since(SINCE.of(in))
                    .until(UNTIL.of(in))
                    .citations(CITATIONS.of(in))
                    .build());
  }

  private static final class HeadquartersTable {
    private static final Table<Headquarters> T = new Table<>("headquarters");
    private static final Required<Headquarters, String> NAME =
        T.required("name", TextCodec.TEXT, Headquarters::name);
    private static final Required<Headquarters, String> PLACE =
        T.required("place", TextCodec.TEXT, Headquarters::place);
    private static final Maybe<Headquarters, ActorId> IN_TERRITORY_OF =
        T.optional("inTerritoryOf", IdJson.ACTOR, Headquarters::inTerritoryOf);
    private static final Maybe<Headquarters, ActorId> OPERATED_BY =
        T.optional("operatedBy", IdJson.ACTOR, Headquarters::operatedBy);
    private static final Maybe<Headquarters, Measure> REPRESENTED =
        T.optional("represented", QuantityJson.MEASURE, Headquarters::represented);
    private static final Required<Headquarters, Standing> STANDING =
        T.required("standing", CompositionJson.STANDING, Headquarters::standing);
    private static final Many<Headquarters, Citation> CITATIONS =
        T.list("citations", SourceJson.CITATION, Headquarters::citations);
    static final ObjectCodec<Headquarters> CODEC =
        T.build(
            in ->
                Headquarters.builder()
                    .name(NAME.of(in))
                    .place(PLACE.of(in))
                    .inTerritoryOf(IN_TERRITORY_OF.of(in))
                    .operatedBy(OPERATED_BY.of(in))
                    .represented(REPRESENTED.of(in))
                    .standing(STANDING.of(in))
                    .citations(CITATIONS.of(in))
                    .build());
  }

  private static final class AreaOfOperationTable {
    private static final Table<AreaOfOperation> T = new Table<>("area of operation");
    private static final Required<AreaOfOperation, String> SUMMARY =
        T.required("summary", TextCodec.TEXT, AreaOfOperation::summary);
    private static final Many<AreaOfOperation, String> SECTORS =
        T.list("sectors", TextCodec.TEXT, AreaOfOperation::sectors);
    private static final Maybe<AreaOfOperation, ActorId> CONTROLLED_BY =
        T.optional("controlledBy", IdJson.ACTOR, AreaOfOperation::controlledBy);
    private static final Maybe<AreaOfOperation, Measure> SHARE =
        T.optional("share", QuantityJson.MEASURE, AreaOfOperation::share);
    private static final Required<AreaOfOperation, Standing> STANDING =
        T.required("standing", CompositionJson.STANDING, AreaOfOperation::standing);
    private static final Required<AreaOfOperation, When> SINCE =
        T.required("since", TimeJson.WHEN, AreaOfOperation::since);
    private static final Maybe<AreaOfOperation, When> UNTIL =
        T.optional("until", TimeJson.WHEN, AreaOfOperation::until);
    private static final Many<AreaOfOperation, Citation> CITATIONS =
        T.list("citations", SourceJson.CITATION, AreaOfOperation::citations);
    static final ObjectCodec<AreaOfOperation> CODEC =
        T.build(
            in ->
                AreaOfOperation.builder()
                    .summary(SUMMARY.of(in))
                    .sectors(SECTORS.of(in))
                    .controlledBy(CONTROLLED_BY.of(in))
                    .share(SHARE.of(in))
                    .standing(STANDING.of(in))
                    .since(SINCE.of(in))
                    .until(UNTIL.of(in))
                    .citations(CITATIONS.of(in))
                    .build());
  }

  private static final class RulesOfEngagementTable {
    private static final Table<RulesOfEngagement> T = new Table<>("rules of engagement");
    private static final Maybe<RulesOfEngagement, ActorId> CONTRIBUTOR =
        T.optional("contributor", IdJson.ACTOR, RulesOfEngagement::contributor);
    private static final Maybe<RulesOfEngagement, UseOfForceLevel> LEVEL =
        T.optional("level", TaskJson.USE_OF_FORCE_LEVEL, RulesOfEngagement::level);
    private static final Required<RulesOfEngagement, Standing> STANDING =
        T.required("standing", CompositionJson.STANDING, RulesOfEngagement::standing);
    private static final Required<RulesOfEngagement, When> AS_OF =
        T.required("asOf", TimeJson.WHEN, RulesOfEngagement::asOf);
    private static final Many<RulesOfEngagement, Citation> CITATIONS =
        T.list("citations", SourceJson.CITATION, RulesOfEngagement::citations);
    static final ObjectCodec<RulesOfEngagement> CODEC =
        T.build(
            in ->
                RulesOfEngagement.builder()
                    .contributor(CONTRIBUTOR.of(in))
                    .level(LEVEL.of(in))
                    .standing(STANDING.of(in))
                    .asOf(AS_OF.of(in))
                    .citations(CITATIONS.of(in))
                    .build());
  }

  private static final class OpenQuestionTable {
    private static final Table<OpenQuestion> T = new Table<>("open question");
    private static final Required<OpenQuestion, OpenAttribute> ATTRIBUTE =
        T.required("attribute", ForceJson.OPEN_ATTRIBUTE, OpenQuestion::attribute);
    private static final Required<OpenQuestion, When> AS_OF =
        T.required("asOf", TimeJson.WHEN, OpenQuestion::asOf);
    private static final Maybe<OpenQuestion, When> SETTLED =
        T.optional("settled", TimeJson.WHEN, OpenQuestion::settled);
    private static final Many<OpenQuestion, Citation> CITATIONS =
        T.list("citations", SourceJson.CITATION, OpenQuestion::citations);
    static final ObjectCodec<OpenQuestion> CODEC =
        T.build(
            in ->
                OpenQuestion.builder()
                    .attribute(ATTRIBUTE.of(in))
                    .asOf(AS_OF.of(in))
                    .settled(SETTLED.of(in))
                    .citations(CITATIONS.of(in))
                    .build());
  }

  private static final class StageReachedTable {
    private static final Table<StageReached> T = new Table<>("stage reached");
    private static final Required<StageReached, ForceStage> STAGE =
        T.required("stage", ForceJson.FORCE_STAGE, StageReached::stage);
    private static final Required<StageReached, When> WHEN =
        T.required("when", TimeJson.WHEN, StageReached::when);
    private static final Required<StageReached, Standing> STANDING =
        T.required("standing", CompositionJson.STANDING, StageReached::standing);
    private static final Many<StageReached, Citation> CITATIONS =
        T.list("citations", SourceJson.CITATION, StageReached::citations);
    static final ObjectCodec<StageReached> CODEC =
        T.build(
            in ->
                StageReached.builder()
                    .stage(STAGE.of(in))
                    .when(WHEN.of(in))
                    .standing(STANDING.of(in))
                    .citations(CITATIONS.of(in))
                    .build());
  }

  private static final class HostConsentTable {
    private static final Table<HostConsent> T = new Table<>("host consent");
    private static final Required<HostConsent, ActorId> HOST =
        T.required("host", IdJson.ACTOR, HostConsent::host);
    private static final Required<HostConsent, Standing> STANDING =
        T.required("standing", CompositionJson.STANDING, HostConsent::standing);
    private static final Required<HostConsent, When> WHEN =
        T.required("when", TimeJson.WHEN, HostConsent::when);
    private static final Maybe<HostConsent, String> NOTE =
        T.optional("note", TextCodec.TEXT, HostConsent::note);
    private static final Many<HostConsent, Citation> CITATIONS =
        T.list("citations", SourceJson.CITATION, HostConsent::citations);
    static final ObjectCodec<HostConsent> CODEC =
        T.build(
            in ->
                HostConsent.builder()
                    .host(HOST.of(in))
                    .standing(STANDING.of(in))
                    .when(WHEN.of(in))
                    .note(NOTE.of(in))
                    .citations(CITATIONS.of(in))
                    .build());
  }

  private static final class LineageGapTable {
    private static final Table<LineageGap> T = new Table<>("lineage gap");
    private static final Required<LineageGap, LineageGapKind> KIND =
        T.required("kind", ForceJson.LINEAGE_GAP_KIND, LineageGap::kind);
    private static final Required<LineageGap, LocalDate> FIRST =
        T.required("first", DateCodec.DATE, LineageGap::first);
    private static final Maybe<LineageGap, LocalDate> LAST =
        T.optional("last", DateCodec.DATE, LineageGap::last);
    private static final Maybe<LineageGap, String> NOTE =
        T.optional("note", TextCodec.TEXT, LineageGap::note);
    private static final Many<LineageGap, Citation> CITATIONS =
        T.list("citations", SourceJson.CITATION, LineageGap::citations);
    static final ObjectCodec<LineageGap> CODEC =
        T.build(
            in ->
                LineageGap.builder()
                    .kind(KIND.of(in))
                    .first(FIRST.of(in))
                    .last(LAST.of(in))
                    .note(NOTE.of(in))
                    .citations(CITATIONS.of(in))
                    .build());
  }
}
