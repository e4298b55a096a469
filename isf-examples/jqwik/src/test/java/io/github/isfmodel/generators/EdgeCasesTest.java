package io.github.isfmodel.generators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.council.ChangeSets;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.pledge.Phase;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.resolution.LegalBasis;
import io.github.isfmodel.term.Term;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.lifecycle.AfterProperty;

/** What jqwik tries on purpose, beside what is drawn. */
class EdgeCasesTest {

  private static final int MOST = 10;

  private final List<Quantity> tried = new ArrayList<>();

  private static <T> List<T> edgeCases(Class<T> type) {
    List<T> values = new ArrayList<>();
    Arbitrary<T> arbitrary = IsfArbitraries.of(type);
    for (Shrinkable<T> edgeCase : arbitrary.edgeCases()) {
      values.add(edgeCase.value());
    }
    return values;
  }

  private static When.Day day(String day) {
    return new When.Day(LocalDate.parse(day));
  }

  @Example
  void thoseOfNumbersAndDaysAreTheirBoundsAndTheUsual() {
    assertThat(edgeCases(Quantity.Exactly.class))
        .extracting(Quantity.Exactly::n)
        .containsExactly(0L, 1L, Quantity.GREATEST, 60_000L);
    assertThat(edgeCases(Quantity.MoreThan.class))
        .extracting(Quantity.MoreThan::n)
        .contains(0L, Quantity.GREATEST - 1);
    assertThat(edgeCases(When.Day.class))
        .containsExactly(day("2025-11-17"), day("0001-01-01"), day("9999-12-31"));
  }

  /** Lists of two or more elements have none, and so has what holds such a list. */
  @Example
  void everyTypeHasAFewButWholeRecordsAndFourOthersHaveNone() {
    assertThat(IsfArbitraries.types())
        .allSatisfy(type -> assertThat(edgeCases(type)).hasSizeLessThanOrEqualTo(MOST))
        .filteredOn(type -> edgeCases(type).isEmpty())
        .containsExactlyInAnyOrder(
            Dossier.class,
            ChangeSets.class,
            Proposition.CeasefireHolds.class,
            LegalBasis.Contested.class,
            Term.Renewed.class);
  }

  /** One value in twenty is an edge case, and one edge case in four the greatest number. */
  @Property(tries = 1000, seed = "2803")
  void areMixedIn(@ForAll Quantity.Exactly quantity) {
    tried.add(quantity);
  }

  @Property(tries = 4, seed = "2803", edgeCases = EdgeCasesMode.FIRST)
  void areTriedFirstWhereThatIsAskedFor(@ForAll Quantity.Exactly quantity) {
    tried.add(quantity);
  }

  @AfterProperty
  void greatestNumberWasTried() {
    if (!tried.isEmpty()) {
      assertThat(tried).contains(new Quantity.Exactly(Quantity.GREATEST));
    }
  }

  @Property(tries = 1000, seed = "2803")
  void reachThePartsOfParts(@ForAll Pledge pledge) {
    pledge.history().stream()
        .flatMap(step -> step.phases().stream())
        .map(Phase::measure)
        .forEach(measure -> parts(measure.quantity()));
  }

  private void parts(Quantity quantity) {
    if (quantity instanceof Quantity.Exactly exactly) {
      tried.add(exactly);
    }
  }
}
