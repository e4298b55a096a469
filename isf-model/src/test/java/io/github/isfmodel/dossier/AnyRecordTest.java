package io.github.isfmodel.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.generators.DossierArbitraries;
import io.github.isfmodel.rule.Pointed;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the rules on any record whatever. */
class AnyRecordTest {

  @Property(tries = 50)
  void whatIsFoundIsKept(@ForAll Dossier dossier) {
    assertThat(dossier.violations()).isSameAs(dossier.violations());
  }

  @Property(tries = 300)
  void aReportIsMadeAndInTheOrderOfThePlaces(@ForAll("any") Dossier dossier) {
    assertThat(dossier.violations()).isSorted();
  }

  @Property(tries = 100)
  void theSameRecordGivesTheSameReport(@ForAll("coherent") Dossier dossier) {
    Dossier copy = Dossier.builder().from(dossier).build();

    assertThat(copy.violations()).isEqualTo(dossier.violations());
  }

  @Property(tries = 300)
  void everyPlaceIsOneOfTheRecord(@ForAll("coherent") Dossier dossier) {
    assertThat(dossier.violations())
        .allSatisfy(each -> assertThat(Pointed.in(dossier, each.at())).isTrue());
  }

  @Property(tries = 100)
  void whereIdentifiersResolveNoneIsReported(@ForAll("coherent") Dossier dossier) {
    assertThat(dossier.violations())
        .noneMatch(each -> each.rule().value().matches("ISF-REF-00[123]"));
  }

  @Property(tries = 100)
  void partsByThemselvesTellNothingElse(@ForAll("any") Dossier dossier) {
    List<Violation> parts = new ArrayList<>();
    IntStream.range(0, dossier.pledges().size())
        .forEach(
            i ->
                dossier
                    .pledges()
                    .get(i)
                    .violations()
                    .forEach(each -> parts.add(Shape.below(Pointer.of("pledges", i), each))));

    assertThat(dossier.violations()).containsAll(parts);
  }

  @Property(tries = 100)
  void aListTwiceAsLongRepeatsWhatIsSaidOfEachClaim(@ForAll("any") Dossier dossier) {
    Dossier twice =
        dossier.withClaims(
            IntStream.range(0, 2).boxed().flatMap(i -> dossier.claims().stream()).toList());

    assertThat(local(twice)).isEqualTo(2 * local(dossier));
  }

  private static long local(Dossier dossier) {
    return dossier.violations().stream()
        .filter(each -> each.rule().value().matches("ISF-CLM-00[1-7]"))
        .count();
  }

  @Provide
  Arbitrary<Dossier> any() {
    return DossierArbitraries.dossiers();
  }

  @Provide
  Arbitrary<Dossier> coherent() {
    return DossierArbitraries.coherentDossiers();
  }
}
