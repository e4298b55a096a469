package io.github.isfmodel.generators;

import static io.github.isfmodel.generators.Some.atLeastTwo;
import static io.github.isfmodel.generators.Some.maybe;
import static io.github.isfmodel.generators.TextArbitraries.texts;

import io.github.isfmodel.term.Anchor;
import io.github.isfmodel.term.AnchorKind;
import io.github.isfmodel.term.ClockKind;
import io.github.isfmodel.term.DayCount;
import io.github.isfmodel.term.MonthEnd;
import io.github.isfmodel.term.Term;
import io.github.isfmodel.term.TermAnchors;
import io.github.isfmodel.term.TermLength;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Terms and what they are counted from. */
public final class TermArbitraries {

  private TermArbitraries() {}

  /**
   * Terms of every kind.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<Term> terms(Ids ids) {
    return Fast.of(
        Arbitraries.<Term>oneOf(
            until(),
            lasting(),
            unlessDecided(),
            untilReplaced(),
            unstated(),
            asLongAsTreaty(),
            renewed(ids)));
  }

  /** {@return terms until a day} */
  public static Arbitrary<Term.Until> until() {
    return Fast.of(TimeArbitraries.dates().map(Term.Until::new));
  }

  /** {@return periods} */
  public static Arbitrary<Term.Lasting> lasting() {
    return Fast.of(
        Combinators.combine(
                lengths(),
                anchors(),
                Arbitraries.of(MonthEnd.class),
                Arbitraries.of(DayCount.class))
            .as(Term.Lasting::new));
  }

  /** {@return terms that go on} */
  public static Arbitrary<Term.UnlessDecided> unlessDecided() {
    return Fast.of(Arbitraries.just(new Term.UnlessDecided()));
  }

  /** {@return terms until something takes over} */
  public static Arbitrary<Term.UntilReplaced> untilReplaced() {
    return Fast.of(texts().map(Term.UntilReplaced::new));
  }

  /** {@return no term} */
  public static Arbitrary<Term.Unstated> unstated() {
    return Fast.of(Arbitraries.just(new Term.Unstated()));
  }

  /** {@return terms of a treaty} */
  public static Arbitrary<Term.AsLongAsTreaty> asLongAsTreaty() {
    return Fast.of(Arbitraries.just(new Term.AsLongAsTreaty()));
  }

  /**
   * Terms that all parties renew.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<Term.Renewed> renewed(Ids ids) {
    return Fast.of(Combinators.combine(lasting(), atLeastTwo(ids.actors())).as(Term.Renewed::new));
  }

  /** {@return lengths, mostly of the size that mandates have} */
  public static Arbitrary<TermLength> lengths() {
    Arbitrary<Integer> many = Arbitraries.integers().between(1, 1000);
    return Fast.of(
        Arbitraries.oneOf(
            Arbitraries.of(1, 3, 6, 12, 18, 24).map(TermLength::ofMonths),
            many.map(TermLength::ofDays),
            Combinators.combine(
                    Arbitraries.integers().between(0, 5),
                    Arbitraries.integers().between(0, 30),
                    Arbitraries.integers().between(0, 60),
                    many)
                .as(TermLength::new)));
  }

  /** {@return what periods are counted from} */
  public static Arbitrary<Anchor> anchors() {
    return Fast.of(
        Builders.withBuilder(Anchor::builder)
            .use(Arbitraries.of(AnchorKind.class))
            .in(Anchor.Builder::kind)
            .use(maybe(TimeArbitraries.dates()))
            .in(Anchor.Builder::date)
            .use(maybe(CodeArbitraries.of(ClockKind.VOCABULARY)))
            .in(Anchor.Builder::clock)
            .build(Anchor.Builder::build));
  }

  /** {@return the days that periods can be counted from, each known or not} */
  public static Arbitrary<TermAnchors> termAnchors() {
    return Fast.of(
        Builders.withBuilder(TermAnchors::builder)
            .use(maybe(TimeArbitraries.dates()))
            .in(TermAnchors.Builder::adoption)
            .use(maybe(TimeArbitraries.dates()))
            .in(TermAnchors.Builder::previousExpiry)
            .use(maybe(TimeArbitraries.dates()))
            .in(TermAnchors.Builder::startOfOperation)
            .use(maybe(TimeArbitraries.dates()))
            .in(TermAnchors.Builder::transferOfAuthority)
            .use(maybe(TimeArbitraries.dates()))
            .in(TermAnchors.Builder::otherClock)
            .build(TermAnchors.Builder::build));
  }
}
