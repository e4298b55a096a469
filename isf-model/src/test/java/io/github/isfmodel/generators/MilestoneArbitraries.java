package io.github.isfmodel.generators;

import static io.github.isfmodel.generators.Some.few;
import static io.github.isfmodel.generators.Some.maybe;
import static io.github.isfmodel.generators.SourceArbitraries.citations;
import static io.github.isfmodel.generators.TextArbitraries.texts;
import static io.github.isfmodel.generators.TimeArbitraries.whens;

import io.github.isfmodel.milestone.CarveOut;
import io.github.isfmodel.milestone.Declaration;
import io.github.isfmodel.milestone.DeclarationKind;
import io.github.isfmodel.milestone.Dependency;
import io.github.isfmodel.milestone.DependencyKind;
import io.github.isfmodel.milestone.Forecast;
import io.github.isfmodel.milestone.Milestone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** Milestones and their parts. */
public final class MilestoneArbitraries {

  private MilestoneArbitraries() {}

  /**
   * Milestones.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<Milestone> milestones(Ids ids) {
    return Fast.of(
        Builders.withBuilder(Milestone::builder)
            .use(ids.milestones())
            .in(Milestone.Builder::id)
            .use(texts())
            .in(Milestone.Builder::title)
            .use(maybe(ids.topics()))
            .in(Milestone.Builder::plan)
            .use(maybe(PreconditionArbitraries.conditions(ids)))
            .in(Milestone.Builder::trigger)
            .use(maybe(PreconditionArbitraries.conditions(ids)))
            .in(Milestone.Builder::criteria)
            .use(few(ids.actors()))
            .in(Milestone.Builder::agreedBy)
            .use(few(ids.actors()))
            .in(Milestone.Builder::obligors)
            .use(maybe(ids.actors()))
            .in(Milestone.Builder::verifier)
            .use(few(texts()))
            .in(Milestone.Builder::evidence)
            .use(few(dependencies(ids)))
            .in(Milestone.Builder::dependencies)
            .use(maybe(whens(ids)))
            .in(Milestone.Builder::due)
            .use(few(forecasts(ids)))
            .in(Milestone.Builder::forecasts)
            .use(few(declarations(ids)))
            .in(Milestone.Builder::declarations)
            .use(few(carveOuts(ids)))
            .in(Milestone.Builder::carveOuts)
            .use(citations(ids))
            .in(Milestone.Builder::citations)
            .build(Milestone.Builder::build));
  }

  /**
   * Dependencies.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<Dependency> dependencies(Ids ids) {
    return Fast.of(
        Builders.withBuilder(Dependency::builder)
            .use(ids.milestones())
            .in(Dependency.Builder::on)
            .use(Arbitraries.of(DependencyKind.class))
            .in(Dependency.Builder::kind)
            .use(maybe(SourceArbitraries.speakers(ids)))
            .in(Dependency.Builder::by)
            .use(citations(ids))
            .in(Dependency.Builder::citations)
            .build(Dependency.Builder::build));
  }

  /**
   * Forecasts.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<Forecast> forecasts(Ids ids) {
    return Fast.of(
        Builders.withBuilder(Forecast::builder)
            .use(whens(ids))
            .in(Forecast.Builder::asOf)
            .use(whens(ids))
            .in(Forecast.Builder::expected)
            .use(maybe(SourceArbitraries.speakers(ids)))
            .in(Forecast.Builder::by)
            .use(citations(ids))
            .in(Forecast.Builder::citations)
            .build(Forecast.Builder::build));
  }

  /**
   * Declarations.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<Declaration> declarations(Ids ids) {
    return Fast.of(
        Builders.withBuilder(Declaration::builder)
            .use(Arbitraries.of(DeclarationKind.class))
            .in(Declaration.Builder::kind)
            .use(maybe(ids.actors()))
            .in(Declaration.Builder::by)
            .use(whens(ids))
            .in(Declaration.Builder::when)
            .use(citations(ids))
            .in(Declaration.Builder::citations)
            .build(Declaration.Builder::build));
  }

  /**
   * Carve-outs.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<CarveOut> carveOuts(Ids ids) {
    return Fast.of(
        Builders.withBuilder(CarveOut::builder)
            .use(texts())
            .in(CarveOut.Builder::summary)
            .use(maybe(ids.actors()))
            .in(CarveOut.Builder::beneficiary)
            .use(maybe(PreconditionArbitraries.conditions(ids)))
            .in(CarveOut.Builder::until)
            .use(citations(ids))
            .in(CarveOut.Builder::citations)
            .build(CarveOut.Builder::build));
  }
}
