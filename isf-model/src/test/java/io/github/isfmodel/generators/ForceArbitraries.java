package io.github.isfmodel.generators;

import static io.github.isfmodel.generators.Some.few;
import static io.github.isfmodel.generators.Some.maybe;
import static io.github.isfmodel.generators.SourceArbitraries.citations;
import static io.github.isfmodel.generators.TextArbitraries.texts;
import static io.github.isfmodel.generators.TimeArbitraries.whens;

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
import io.github.isfmodel.force.MemberPredicate;
import io.github.isfmodel.force.OpenAttribute;
import io.github.isfmodel.force.OpenQuestion;
import io.github.isfmodel.force.RoleKind;
import io.github.isfmodel.force.RulesOfEngagement;
import io.github.isfmodel.force.Scope;
import io.github.isfmodel.force.StageReached;
import io.github.isfmodel.force.Standing;
import io.github.isfmodel.force.StrengthFigure;
import io.github.isfmodel.force.StrengthKind;
import io.github.isfmodel.force.TaskPosition;
import io.github.isfmodel.force.TaskStanding;
import io.github.isfmodel.task.UseOfForceLevel;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** Forces and their attributes. */
public final class ForceArbitraries {

  private ForceArbitraries() {}

  /**
   * Forces.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<Force> forces(Ids ids) {
    return Fast.of(
        Builders.withBuilder(Force::builder)
            .use(ids.forces())
            .in(Force.Builder::id)
            .use(texts())
            .in(Force.Builder::name)
            .use(maybe(texts()))
            .in(Force.Builder::acronym)
            .use(few(forceNames(ids)))
            .in(Force.Builder::names)
            .use(maybe(ids.forces()))
            .in(Force.Builder::parent)
            .use(Arbitraries.of(true, false))
            .in(Force.Builder::established)
            .use(few(forceRoles(ids)))
            .in(Force.Builder::roles)
            .use(few(headquarters(ids)))
            .in(Force.Builder::headquarters)
            .use(few(areas(ids)))
            .in(Force.Builder::areas)
            .use(few(compositionRules(ids)))
            .in(Force.Builder::compositionRules)
            .use(few(strengthFigures(ids)))
            .in(Force.Builder::strengths)
            .use(few(taskPositions(ids)))
            .in(Force.Builder::taskPositions)
            .use(few(rulesOfEngagement(ids)))
            .in(Force.Builder::engagementRules)
            .use(few(openQuestions(ids)))
            .in(Force.Builder::openQuestions)
            .use(few(stagesReached(ids)))
            .in(Force.Builder::stages)
            .use(few(hostConsents(ids)))
            .in(Force.Builder::consents)
            .use(few(lineageGaps(ids)))
            .in(Force.Builder::lineageGaps)
            .use(citations(ids))
            .in(Force.Builder::citations)
            .build(Force.Builder::build));
  }

  /**
   * Names.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<ForceName> forceNames(Ids ids) {
    return Fast.of(
        Builders.withBuilder(ForceName::builder)
            .use(texts())
            .in(ForceName.Builder::text)
            .use(maybe(SourceArbitraries.speakers(ids)))
            .in(ForceName.Builder::usedBy)
            .use(citations(ids))
            .in(ForceName.Builder::citations)
            .build(ForceName.Builder::build));
  }

  /**
   * Roles.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<ForceRole> forceRoles(Ids ids) {
    return Fast.of(
        Builders.withBuilder(ForceRole::builder)
            .use(CodeArbitraries.of(RoleKind.VOCABULARY))
            .in(ForceRole.Builder::role)
            .use(maybe(ids.actors()))
            .in(ForceRole.Builder::actor)
            .use(maybe(texts()))
            .in(ForceRole.Builder::profile)
            .use(Arbitraries.of(Standing.class))
            .in(ForceRole.Builder::standing)
            .use(maybe(whens(ids)))
            .in(ForceRole.Builder::since)
            .use(maybe(whens(ids)))
            .in(ForceRole.Builder::until)
            .use(citations(ids))
            .in(ForceRole.Builder::citations)
            .build(ForceRole.Builder::build));
  }

  /**
   * Headquarters.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<Headquarters> headquarters(Ids ids) {
    return Fast.of(
        Builders.withBuilder(Headquarters::builder)
            .use(texts())
            .in(Headquarters.Builder::name)
            .use(texts())
            .in(Headquarters.Builder::place)
            .use(maybe(ids.actors()))
            .in(Headquarters.Builder::inTerritoryOf)
            .use(maybe(ids.actors()))
            .in(Headquarters.Builder::operatedBy)
            .use(maybe(QuantityArbitraries.measures()))
            .in(Headquarters.Builder::represented)
            .use(Arbitraries.of(Standing.class))
            .in(Headquarters.Builder::standing)
            .use(citations(ids))
            .in(Headquarters.Builder::citations)
            .build(Headquarters.Builder::build));
  }

  /**
   * Areas of operation.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<AreaOfOperation> areas(Ids ids) {
    return Fast.of(
        Builders.withBuilder(AreaOfOperation::builder)
            .use(texts())
            .in(AreaOfOperation.Builder::summary)
            .use(few(texts()))
            .in(AreaOfOperation.Builder::sectors)
            .use(maybe(ids.actors()))
            .in(AreaOfOperation.Builder::controlledBy)
            .use(maybe(QuantityArbitraries.measures()))
            .in(AreaOfOperation.Builder::share)
            .use(Arbitraries.of(Standing.class))
            .in(AreaOfOperation.Builder::standing)
            .use(whens(ids))
            .in(AreaOfOperation.Builder::since)
            .use(maybe(whens(ids)))
            .in(AreaOfOperation.Builder::until)
            .use(citations(ids))
            .in(AreaOfOperation.Builder::citations)
            .build(AreaOfOperation.Builder::build));
  }

  /**
   * Rules of composition.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<CompositionRule> compositionRules(Ids ids) {
    return Fast.of(
        Builders.withBuilder(CompositionRule::builder)
            .use(memberPredicates(ids))
            .in(CompositionRule.Builder::predicate)
            .use(CodeArbitraries.of(Scope.VOCABULARY))
            .in(CompositionRule.Builder::scope)
            .use(Arbitraries.of(Standing.class))
            .in(CompositionRule.Builder::standing)
            .use(whens(ids))
            .in(CompositionRule.Builder::since)
            .use(maybe(whens(ids)))
            .in(CompositionRule.Builder::until)
            .use(citations(ids))
            .in(CompositionRule.Builder::citations)
            .build(CompositionRule.Builder::build));
  }

  /**
   * Figures for strength.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<StrengthFigure> strengthFigures(Ids ids) {
    return Fast.of(
        Builders.withBuilder(StrengthFigure::builder)
            .use(CodeArbitraries.of(StrengthKind.VOCABULARY))
            .in(StrengthFigure.Builder::kind)
            .use(QuantityArbitraries.measures())
            .in(StrengthFigure.Builder::measure)
            .use(few(QuantityArbitraries.measures()))
            .in(StrengthFigure.Builder::parts)
            .use(whens(ids))
            .in(StrengthFigure.Builder::asOf)
            .use(citations(ids))
            .in(StrengthFigure.Builder::citations)
            .build(StrengthFigure.Builder::build));
  }

  /**
   * Positions on tasks.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<TaskPosition> taskPositions(Ids ids) {
    return Fast.of(
        Builders.withBuilder(TaskPosition::builder)
            .use(TaskArbitraries.taskScopes())
            .in(TaskPosition.Builder::scope)
            .use(Arbitraries.of(TaskStanding.class))
            .in(TaskPosition.Builder::standing)
            .use(maybe(ids.actors()))
            .in(TaskPosition.Builder::contributor)
            .use(maybe(SourceArbitraries.speakers(ids)))
            .in(TaskPosition.Builder::by)
            .use(whens(ids))
            .in(TaskPosition.Builder::since)
            .use(citations(ids))
            .in(TaskPosition.Builder::citations)
            .build(TaskPosition.Builder::build));
  }

  /**
   * Rules of engagement.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<RulesOfEngagement> rulesOfEngagement(Ids ids) {
    return Fast.of(
        Builders.withBuilder(RulesOfEngagement::builder)
            .use(maybe(ids.actors()))
            .in(RulesOfEngagement.Builder::contributor)
            .use(maybe(Arbitraries.of(UseOfForceLevel.class)))
            .in(RulesOfEngagement.Builder::level)
            .use(Arbitraries.of(Standing.class))
            .in(RulesOfEngagement.Builder::standing)
            .use(whens(ids))
            .in(RulesOfEngagement.Builder::asOf)
            .use(citations(ids))
            .in(RulesOfEngagement.Builder::citations)
            .build(RulesOfEngagement.Builder::build));
  }

  /**
   * Open questions.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<OpenQuestion> openQuestions(Ids ids) {
    return Fast.of(
        Builders.withBuilder(OpenQuestion::builder)
            .use(CodeArbitraries.of(OpenAttribute.VOCABULARY))
            .in(OpenQuestion.Builder::attribute)
            .use(whens(ids))
            .in(OpenQuestion.Builder::asOf)
            .use(maybe(whens(ids)))
            .in(OpenQuestion.Builder::settled)
            .use(citations(ids))
            .in(OpenQuestion.Builder::citations)
            .build(OpenQuestion.Builder::build));
  }

  /**
   * Stages reached.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<StageReached> stagesReached(Ids ids) {
    return Fast.of(
        Builders.withBuilder(StageReached::builder)
            .use(Arbitraries.of(ForceStage.class))
            .in(StageReached.Builder::stage)
            .use(whens(ids))
            .in(StageReached.Builder::when)
            .use(Arbitraries.of(Standing.class))
            .in(StageReached.Builder::standing)
            .use(citations(ids))
            .in(StageReached.Builder::citations)
            .build(StageReached.Builder::build));
  }

  /**
   * Consents of hosts.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<HostConsent> hostConsents(Ids ids) {
    return Fast.of(
        Builders.withBuilder(HostConsent::builder)
            .use(ids.actors())
            .in(HostConsent.Builder::host)
            .use(Arbitraries.of(Standing.class))
            .in(HostConsent.Builder::standing)
            .use(whens(ids))
            .in(HostConsent.Builder::when)
            .use(maybe(texts()))
            .in(HostConsent.Builder::note)
            .use(citations(ids))
            .in(HostConsent.Builder::citations)
            .build(HostConsent.Builder::build));
  }

  /**
   * Stretches without an act.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<LineageGap> lineageGaps(Ids ids) {
    return Fast.of(
        Builders.withBuilder(LineageGap::builder)
            .use(Arbitraries.of(LineageGapKind.class))
            .in(LineageGap.Builder::kind)
            .use(maybe(ids.actors()))
            .in(LineageGap.Builder::body)
            .use(TimeArbitraries.dates())
            .in(LineageGap.Builder::first)
            .use(maybe(TimeArbitraries.dates()))
            .in(LineageGap.Builder::last)
            .use(maybe(texts()))
            .in(LineageGap.Builder::note)
            .use(citations(ids))
            .in(LineageGap.Builder::citations)
            .build(LineageGap.Builder::build));
  }

  /**
   * Whom a force is composed of.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<MemberPredicate> memberPredicates(Ids ids) {
    return Fast.of(Arbitraries.oneOf(onlyFrom(ids), noneFrom(ids), including(ids)));
  }

  /**
   * Only members of a group.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<MemberPredicate.OnlyFrom> onlyFrom(Ids ids) {
    return Fast.of(ids.actors().map(MemberPredicate.OnlyFrom::new));
  }

  /**
   * No member of a group.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<MemberPredicate.NoneFrom> noneFrom(Ids ids) {
    return Fast.of(ids.actors().map(MemberPredicate.NoneFrom::new));
  }

  /**
   * Certain members.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<MemberPredicate.Including> including(Ids ids) {
    return Fast.of(few(ids.actors()).map(MemberPredicate.Including::new));
  }
}
