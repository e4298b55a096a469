package io.github.isfmodel.generators;

import static io.github.isfmodel.generators.TextArbitraries.texts;

import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.AuthorityKind;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.RuleId;
import io.github.isfmodel.rule.Severity;
import io.github.isfmodel.rule.Violation;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What rules say. */
public final class RuleArbitraries {

  private RuleArbitraries() {}

  /** {@return pointers with odd names and with indices} */
  public static Arbitrary<Pointer> pointers() {
    Arbitrary<String> index = Arbitraries.integers().between(0, 120).map(n -> "" + n);
    return Fast.of(
        Arbitraries.oneOf(Arbitraries.of("pledges", "history"), index, texts())
            .list()
            .ofMaxSize(4)
            .map(steps -> Pointer.of(steps.toArray())));
  }

  /** {@return identifiers of rules} */
  public static Arbitrary<RuleId> ruleIds() {
    return Fast.of(
        Combinators.combine(
                Arbitraries.of("RES", "PLG", "CLM", "MILE"),
                Arbitraries.integers().between(100, 999))
            .as((family, number) -> RuleId.of("ISF-" + family + "-" + number)));
  }

  /** {@return what rules rest on} */
  public static Arbitrary<Authority> authorities() {
    return Fast.of(
        Combinators.combine(Arbitraries.of(AuthorityKind.class), texts()).as(Authority::new));
  }

  /** {@return violations} */
  public static Arbitrary<Violation> violations() {
    return Fast.of(
        Combinators.combine(
                ruleIds(),
                Arbitraries.of(Severity.class),
                pointers(),
                texts(),
                texts(),
                authorities(),
                Arbitraries.maps(Arbitraries.of("actor", "date", "number"), texts()).ofMaxSize(2))
            .as(Violation::new));
  }
}
