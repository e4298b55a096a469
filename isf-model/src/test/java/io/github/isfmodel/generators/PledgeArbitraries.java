package io.github.isfmodel.generators;

import static io.github.isfmodel.generators.Some.few;
import static io.github.isfmodel.generators.Some.maybe;
import static io.github.isfmodel.generators.Some.steps;
import static io.github.isfmodel.generators.SourceArbitraries.citations;
import static io.github.isfmodel.generators.TextArbitraries.texts;
import static io.github.isfmodel.generators.TimeArbitraries.whens;

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
import io.github.isfmodel.task.UseOfForceLevel;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Pledges and their parts. */
public final class PledgeArbitraries {

  private PledgeArbitraries() {}

  /**
   * Pledges.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<Pledge> pledges(Ids ids) {
    return Fast.of(
        Builders.withBuilder(Pledge::builder)
            .use(ids.pledges())
            .in(Pledge.Builder::id)
            .use(ids.forces())
            .in(Pledge.Builder::force)
            .use(contributors(ids))
            .in(Pledge.Builder::contributor)
            .use(CodeArbitraries.of(PledgeKind.VOCABULARY))
            .in(Pledge.Builder::kind)
            .use(few(CodeArbitraries.of(PledgeKind.VOCABULARY)))
            .in(Pledge.Builder::skills)
            .use(maybe(texts()))
            .in(Pledge.Builder::post)
            .use(steps(pledgeSteps(ids)))
            .in(Pledge.Builder::history)
            .use(few(caveats(ids)))
            .in(Pledge.Builder::caveats)
            .use(few(ids.preconditions()))
            .in(Pledge.Builder::preconditions)
            .use(few(waivers(ids)))
            .in(Pledge.Builder::waivers)
            .use(maybe(reversalClauses(ids)))
            .in(Pledge.Builder::reversal)
            .use(few(SourceArbitraries.attributions(ids)))
            .in(Pledge.Builder::claimedBy)
            .use(citations(ids))
            .in(Pledge.Builder::citations)
            .build(Pledge.Builder::build));
  }

  /**
   * Steps of a pledge.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<PledgeStep> pledgeSteps(Ids ids) {
    return Fast.of(
        Builders.withBuilder(PledgeStep::builder)
            .use(Arbitraries.of(PledgeState.class))
            .in(PledgeStep.Builder::state)
            .use(whens(ids))
            .in(PledgeStep.Builder::when)
            .use(few(phases(ids)))
            .in(PledgeStep.Builder::phases)
            .use(maybe(ids.actors()))
            .in(PledgeStep.Builder::by)
            .use(maybe(SourceArbitraries.attributions(ids)))
            .in(PledgeStep.Builder::attribution)
            .use(maybe(texts()))
            .in(PledgeStep.Builder::note)
            .use(citations(ids))
            .in(PledgeStep.Builder::citations)
            .build(PledgeStep.Builder::build));
  }

  /**
   * Phases.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<Phase> phases(Ids ids) {
    return Fast.of(
        Builders.withBuilder(Phase::builder)
            .use(QuantityArbitraries.measures())
            .in(Phase.Builder::measure)
            .use(maybe(whens(ids)))
            .in(Phase.Builder::by)
            .use(Arbitraries.of(PledgeState.class))
            .in(Phase.Builder::readiness)
            .build(Phase.Builder::build));
  }

  /**
   * Caveats.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<Caveat> caveats(Ids ids) {
    return Fast.of(
        Builders.withBuilder(Caveat::builder)
            .use(Arbitraries.of(CaveatKind.class))
            .in(Caveat.Builder::kind)
            .use(few(TaskArbitraries.taskScopes()))
            .in(Caveat.Builder::tasks)
            .use(maybe(Arbitraries.of(UseOfForceLevel.class)))
            .in(Caveat.Builder::useOfForce)
            .use(Arbitraries.of(true, false))
            .in(Caveat.Builder::declared)
            .use(whens(ids))
            .in(Caveat.Builder::since)
            .use(maybe(whens(ids)))
            .in(Caveat.Builder::until)
            .use(citations(ids))
            .in(Caveat.Builder::citations)
            .build(Caveat.Builder::build));
  }

  /**
   * Waivers.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<Waiver> waivers(Ids ids) {
    return Fast.of(
        Builders.withBuilder(Waiver::builder)
            .use(ids.preconditions())
            .in(Waiver.Builder::precondition)
            .use(ids.actors())
            .in(Waiver.Builder::by)
            .use(whens(ids))
            .in(Waiver.Builder::when)
            .use(citations(ids))
            .in(Waiver.Builder::citations)
            .build(Waiver.Builder::build));
  }

  /**
   * Reversal clauses.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<ReversalClause> reversalClauses(Ids ids) {
    return Fast.of(
        Builders.withBuilder(ReversalClause::builder)
            .use(PreconditionArbitraries.conditions(ids))
            .in(ReversalClause.Builder::trigger)
            .use(Arbitraries.of(PledgeState.class))
            .in(ReversalClause.Builder::effect)
            .use(maybe(texts()))
            .in(ReversalClause.Builder::summary)
            .use(citations(ids))
            .in(ReversalClause.Builder::citations)
            .build(ReversalClause.Builder::build));
  }

  /**
   * Contributors with and without a name.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<Contributor> contributors(Ids ids) {
    return Fast.of(Arbitraries.oneOf(named(ids), unnamed()));
  }

  /**
   * Contributors with a name.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<Contributor.Named> named(Ids ids) {
    return Fast.of(ids.actors().map(Contributor.Named::new));
  }

  /** {@return contributors without a name} */
  public static Arbitrary<Contributor.Unnamed> unnamed() {
    return Fast.of(
        Combinators.combine(TextArbitraries.notBlank(), QuantityArbitraries.quantities())
            .as(Contributor.Unnamed::new));
  }
}
