package io.github.isfmodel.generators;

import static io.github.isfmodel.generators.Some.atLeastOne;
import static io.github.isfmodel.generators.Some.atLeastTwo;
import static io.github.isfmodel.generators.Some.few;
import static io.github.isfmodel.generators.Some.maybe;
import static io.github.isfmodel.generators.SourceArbitraries.citations;
import static io.github.isfmodel.generators.TextArbitraries.texts;
import static io.github.isfmodel.generators.TimeArbitraries.whens;

import io.github.isfmodel.precondition.ActKind;
import io.github.isfmodel.precondition.CeasefireState;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.DecisionOrgan;
import io.github.isfmodel.precondition.Evidence;
import io.github.isfmodel.precondition.Finding;
import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.precondition.MandateFeature;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.precondition.Proof;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.TermsKind;
import io.github.isfmodel.precondition.Truth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Propositions, conditions and what is known about them. */
public final class PreconditionArbitraries {

  private PreconditionArbitraries() {}

  private static final int DEEPEST = 3;

  /**
   * Preconditions.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<Precondition> preconditions(Ids ids) {
    return Fast.of(
        Builders.withBuilder(Precondition::builder)
            .use(ids.preconditions())
            .in(Precondition.Builder::id)
            .use(ids.actors())
            .in(Precondition.Builder::holder)
            .use(maybe(ids.actors()))
            .in(Precondition.Builder::judge)
            .use(few(ids.entities()))
            .in(Precondition.Builder::concerns)
            .use(PreconditionArbitraries.conditions(ids))
            .in(Precondition.Builder::condition)
            .use(maybe(texts()))
            .in(Precondition.Builder::summary)
            .use(whens(ids))
            .in(Precondition.Builder::since)
            .use(maybe(whens(ids)))
            .in(Precondition.Builder::until)
            .use(maybe(ids.preconditions()))
            .in(Precondition.Builder::replaces)
            .use(citations(ids))
            .in(Precondition.Builder::citations)
            .build(Precondition.Builder::build));
  }

  /**
   * Evidence.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<Evidence> evidence(Ids ids) {
    return Fast.of(
        Builders.withBuilder(Evidence::builder)
            .use(ids.entities())
            .in(Evidence.Builder::entity)
            .use(Arbitraries.of(true, false))
            .in(Evidence.Builder::supports)
            .use(whens(ids))
            .in(Evidence.Builder::when)
            .use(maybe(texts()))
            .in(Evidence.Builder::note)
            .use(citations(ids))
            .in(Evidence.Builder::citations)
            .build(Evidence.Builder::build));
  }

  /**
   * Findings.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<Finding> findings(Ids ids) {
    return Fast.of(
        Combinators.combine(Arbitraries.of(Truth.class), few(evidence(ids))).as(Finding::new));
  }

  /**
   * Proofs of single propositions and of joined conditions, each true to its parts.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<Proof> proofs(Ids ids) {
    return Fast.of(
        Combinators.combine(conditions(ids), findings(ids))
            .as((condition, finding) -> condition.evaluate(proposition -> finding)));
  }

  /**
   * Conditions of every form, at most three joins deep.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<Condition> conditions(Ids ids) {
    return Fast.of(conditions(ids, DEEPEST));
  }

  private static Arbitrary<Condition> conditions(Ids ids, int depth) {
    Arbitrary<Condition> leaf = propositions(ids).map(proposition -> proposition);
    if (depth == 0) {
      return leaf;
    }
    Arbitrary<Condition> part = conditions(ids, depth - 1);
    return Fast.of(
        Arbitraries.<Condition>frequencyOf(
            Tuple.of(6, leaf),
            Tuple.of(1, allOf(part)),
            Tuple.of(1, anyOf(part)),
            Tuple.of(1, not(part)),
            Tuple.of(1, atLeast(part))));
  }

  /**
   * Conditions that join parts by "and".
   *
   * @param part the parts
   * @return the values
   */
  public static Arbitrary<Condition.AllOf> allOf(Arbitrary<Condition> part) {
    return Fast.of(atLeastOne(part).map(Condition.AllOf::new));
  }

  /**
   * Conditions that join parts by "or".
   *
   * @param part the parts
   * @return the values
   */
  public static Arbitrary<Condition.AnyOf> anyOf(Arbitrary<Condition> part) {
    return Fast.of(atLeastOne(part).map(Condition.AnyOf::new));
  }

  /**
   * Negations.
   *
   * @param part what is negated
   * @return the values
   */
  public static Arbitrary<Condition.Not> not(Arbitrary<Condition> part) {
    return Fast.of(part.map(Condition.Not::new));
  }

  /**
   * Conditions that ask for a number of their parts.
   *
   * @param part the parts
   * @return the values
   */
  public static Arbitrary<Condition.AtLeast> atLeast(Arbitrary<Condition> part) {
    return Fast.of(
        Combinators.combine(Arbitraries.integers().between(0, 2), atLeastOne(part))
            .as((n, parts) -> new Condition.AtLeast(1 + n % parts.size(), parts)));
  }

  /**
   * Propositions of every kind.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<Proposition> propositions(Ids ids) {
    return Fast.of(
        Arbitraries.<Proposition>oneOf(
            instruments(ids),
            ceasefires(ids),
            decisions(ids),
            consents(ids),
            clearTerms(),
            features(ids),
            acts(ids),
            compliances(ids),
            fundings(),
            datesReached(),
            milestonesReached(ids),
            pledgesReach(ids),
            judgements(ids)));
  }

  /** {@return propositions of the kind {@link Proposition.InstrumentExists}, of any forces} */
  public static Arbitrary<Proposition.InstrumentExists> instruments() {
    return instruments(Ids.ANY);
  }

  /**
   * Propositions of the kind {@link Proposition.InstrumentExists}.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<Proposition.InstrumentExists> instruments(Ids ids) {
    return Fast.of(
        Combinators.combine(CodeArbitraries.of(InstrumentKind.VOCABULARY), maybe(ids.forces()))
            .as(Proposition.InstrumentExists::new));
  }

  /**
   * Propositions of the kind {@link Proposition.CeasefireHolds}.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<Proposition.CeasefireHolds> ceasefires(Ids ids) {
    return Fast.of(
        Combinators.combine(atLeastTwo(ids.actors()), Arbitraries.of(CeasefireState.class))
            .as(Proposition.CeasefireHolds::new));
  }

  /**
   * Propositions of the kind {@link Proposition.DecisionTaken}.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<Proposition.DecisionTaken> decisions(Ids ids) {
    return Fast.of(
        Combinators.combine(ids.actors(), Arbitraries.of(DecisionOrgan.class))
            .as(Proposition.DecisionTaken::new));
  }

  /**
   * Propositions of the kind {@link Proposition.ConsentGiven}.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<Proposition.ConsentGiven> consents(Ids ids) {
    return Fast.of(
        Combinators.combine(ids.actors(), ids.entities()).as(Proposition.ConsentGiven::new));
  }

  /** {@return propositions of the kind {@link Proposition.TermsClear}} */
  public static Arbitrary<Proposition.TermsClear> clearTerms() {
    return Fast.of(CodeArbitraries.of(TermsKind.VOCABULARY).map(Proposition.TermsClear::new));
  }

  /** {@return propositions of the kind {@link Proposition.MandateProvides}, of any forces} */
  public static Arbitrary<Proposition.MandateProvides> features() {
    return features(Ids.ANY);
  }

  /**
   * Propositions of the kind {@link Proposition.MandateProvides}.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<Proposition.MandateProvides> features(Ids ids) {
    return Fast.of(
        Combinators.combine(CodeArbitraries.of(MandateFeature.VOCABULARY), maybe(ids.forces()))
            .as(Proposition.MandateProvides::new));
  }

  /**
   * Propositions of the kind {@link Proposition.ActDone}.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<Proposition.ActDone> acts(Ids ids) {
    return Fast.of(
        Combinators.combine(ids.actors(), CodeArbitraries.of(ActKind.VOCABULARY))
            .as(Proposition.ActDone::new));
  }

  /**
   * Propositions of the kind {@link Proposition.ComplianceVerified}.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<Proposition.ComplianceVerified> compliances(Ids ids) {
    return Fast.of(
        Combinators.combine(ids.actors(), CodeArbitraries.of(ActKind.VOCABULARY), ids.actors())
            .as(Proposition.ComplianceVerified::new));
  }

  /** {@return propositions of the kind {@link Proposition.FundingSecured}} */
  public static Arbitrary<Proposition.FundingSecured> fundings() {
    return Fast.of(QuantityArbitraries.measures().map(Proposition.FundingSecured::new));
  }

  /** {@return propositions of the kind {@link Proposition.DateReached}} */
  public static Arbitrary<Proposition.DateReached> datesReached() {
    return Fast.of(TimeArbitraries.dates().map(Proposition.DateReached::new));
  }

  /**
   * Propositions of the kind {@link Proposition.MilestoneReached}.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<Proposition.MilestoneReached> milestonesReached(Ids ids) {
    return Fast.of(ids.milestones().map(Proposition.MilestoneReached::new));
  }

  /**
   * Propositions of the kind {@link Proposition.PledgesReach}.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<Proposition.PledgesReach> pledgesReach(Ids ids) {
    return Fast.of(
        Combinators.combine(ids.forces(), QuantityArbitraries.measures())
            .as(Proposition.PledgesReach::new));
  }

  /**
   * Propositions of the kind {@link Proposition.Judged}.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<Proposition.Judged> judgements(Ids ids) {
    return Fast.of(Combinators.combine(ids.actors(), texts()).as(Proposition.Judged::new));
  }
}
