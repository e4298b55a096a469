package io.github.isfmodel.generators;

import static io.github.isfmodel.generators.Some.atLeastOne;
import static io.github.isfmodel.generators.Some.few;
import static io.github.isfmodel.generators.Some.maybe;
import static io.github.isfmodel.generators.SourceArbitraries.citations;
import static io.github.isfmodel.generators.TextArbitraries.texts;
import static io.github.isfmodel.generators.TimeArbitraries.whens;

import io.github.isfmodel.actor.GroupExtent;
import io.github.isfmodel.claim.Aspect;
import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.claim.ClaimedValue;
import io.github.isfmodel.claim.Modality;
import io.github.isfmodel.claim.Polarity;
import io.github.isfmodel.claim.Stance;
import io.github.isfmodel.claim.Statement;
import io.github.isfmodel.force.Scope;
import io.github.isfmodel.precondition.PendingReason;
import java.util.LinkedHashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Claims and what they state. */
public final class ClaimArbitraries {

  private ClaimArbitraries() {}

  /**
   * Claims.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<Claim> claims(Ids ids) {
    return Fast.of(
        Builders.withBuilder(Claim::builder)
            .use(ids.claims())
            .in(Claim.Builder::id)
            .use(SourceArbitraries.attributions(ids))
            .in(Claim.Builder::attribution)
            .use(whens(ids))
            .in(Claim.Builder::reported)
            .use(whens(ids))
            .in(Claim.Builder::holds)
            .use(statements(ids))
            .in(Claim.Builder::statement)
            .use(Arbitraries.of(Modality.class))
            .in(Claim.Builder::modality)
            .use(Arbitraries.of(Polarity.class))
            .in(Claim.Builder::polarity)
            .use(maybe(CodeArbitraries.of(Scope.VOCABULARY)))
            .in(Claim.Builder::scope)
            .use(maybe(PreconditionArbitraries.conditions(ids)))
            .in(Claim.Builder::condition)
            .use(maybe(CodeArbitraries.of(PendingReason.VOCABULARY)))
            .in(Claim.Builder::pending)
            .use(texts())
            .in(Claim.Builder::summary)
            .use(few(ids.claims()))
            .in(Claim.Builder::supersedes)
            .use(citations(ids))
            .in(Claim.Builder::citations)
            .build(Claim.Builder::build));
  }

  /**
   * Statements of every form.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<Statement> statements(Ids ids) {
    return Fast.of(Arbitraries.<Statement>oneOf(about(ids), that(ids), requires(ids), holds(ids)));
  }

  /**
   * Statements about an aspect of something.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<Statement.About> about(Ids ids) {
    return Fast.of(
        Combinators.combine(
                ids.entities(), CodeArbitraries.of(Aspect.VOCABULARY), claimedValues(ids))
            .as(Statement.About::new));
  }

  /**
   * Statements of a proposition.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<Statement.That> that(Ids ids) {
    return Fast.of(PreconditionArbitraries.propositions(ids).map(Statement.That::new));
  }

  /**
   * Statements of a condition.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<Statement.Requires> requires(Ids ids) {
    return Fast.of(
        Combinators.combine(ids.entities(), PreconditionArbitraries.conditions(ids))
            .as(Statement.Requires::new));
  }

  /**
   * Statements of a position.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<Statement.Holds> holds(Ids ids) {
    return Fast.of(
        Combinators.combine(ids.actors(), ids.entities(), Arbitraries.of(Stance.class))
            .as(Statement.Holds::new));
  }

  /**
   * Values of every form.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<ClaimedValue> claimedValues(Ids ids) {
    return Fast.of(
        Arbitraries.<ClaimedValue>oneOf(
            codes(), actors(ids), tasks(), amounts(), times(ids), words()));
  }

  /** {@return codes} */
  public static Arbitrary<ClaimedValue.Codes> codes() {
    return Fast.of(
        atLeastOne(CodeArbitraries.unknown())
            .map(codes -> new ClaimedValue.Codes(List.copyOf(new LinkedHashSet<>(codes)))));
  }

  /**
   * Groups of actors.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<ClaimedValue.Actors> actors(Ids ids) {
    return Fast.of(
        Combinators.combine(Arbitraries.of(GroupExtent.class), atLeastOne(ids.actors()))
            .as(ClaimedValue.Actors::new));
  }

  /** {@return tasks} */
  public static Arbitrary<ClaimedValue.Tasks> tasks() {
    return Fast.of(atLeastOne(TaskArbitraries.taskScopes()).map(ClaimedValue.Tasks::new));
  }

  /** {@return amounts} */
  public static Arbitrary<ClaimedValue.Amount> amounts() {
    return Fast.of(QuantityArbitraries.measures().map(ClaimedValue.Amount::new));
  }

  /**
   * Times.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<ClaimedValue.Time> times(Ids ids) {
    return Fast.of(whens(ids).map(ClaimedValue.Time::new));
  }

  /** {@return words} */
  public static Arbitrary<ClaimedValue.Text> words() {
    return Fast.of(texts().map(ClaimedValue.Text::new));
  }
}
