package io.github.isfmodel.json.difference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.generators.Lawful;
import io.github.isfmodel.json.fixture.FixtureRequest;
import io.github.isfmodel.json.fixture.FixtureStage;
import io.github.isfmodel.json.fixture.Fixtures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

class DossierDifferencePropertiesTest {

  /** Two records as a generator of test data makes them, of any stages. */
  @Provide
  Arbitrary<Dossier> realistic() {
    return Combinators.combine(
            Arbitraries.of(FixtureStage.values()),
            Arbitraries.integers().between(1, 5),
            Arbitraries.longs().between(1, 1000))
        .as((stage, pledges, seed) -> Fixtures.record(FixtureRequest.of(stage, pledges, seed)));
  }

  private static void check(Dossier before, Dossier after) {
    DossierDifference difference = DossierDifference.between(before, after);
    assertThat(Explained.before(before, difference)).isEqualTo(Explained.after(after, difference));
    assertThat(DossierDifference.between(after, before))
        .satisfies(back -> mirrored(difference, back));
  }

  private static void mirrored(DossierDifference difference, DossierDifference back) {
    assertThat(back.own()).containsExactlyInAnyOrderElementsOf(turned(difference.own()));
    assertThat(back.parts()).hasSameSizeAs(difference.parts());
    for (int i = 0; i < back.parts().size(); i++) {
      mirrored(difference.parts().get(i), back.parts().get(i));
    }
  }

  private static void mirrored(PartChange change, PartChange back) {
    if (change instanceof PartChange.Added added) {
      assertThat(back).isEqualTo(new PartChange.Dropped(added.id(), added.part()));
    } else if (change instanceof PartChange.Dropped dropped) {
      assertThat(back).isEqualTo(new PartChange.Added(dropped.id(), dropped.part()));
    } else if (change instanceof PartChange.Changed changed) {
      PartChange.Changed turned = (PartChange.Changed) back;
      assertThat(turned.id()).isEqualTo(changed.id());
      assertThat(turned.before()).isEqualTo(changed.after());
      assertThat(turned.after()).isEqualTo(changed.before());
      assertThat(turned.values()).containsExactlyInAnyOrderElementsOf(turned(changed.values()));
    }
  }

  private static List<ValueChange> turned(List<ValueChange> changes) {
    return changes.stream().map(DossierDifferencePropertiesTest::turned).toList();
  }

  private static ValueChange turned(ValueChange change) {
    if (change instanceof ValueChange.Added added) {
      return new ValueChange.Dropped(added.value());
    }
    if (change instanceof ValueChange.Dropped dropped) {
      return new ValueChange.Added(dropped.value());
    }
    ValueAt before = change.after().orElseThrow();
    ValueAt after = change.before().orElseThrow();
    return change instanceof ValueChange.Changed
        ? new ValueChange.Changed(before, after)
        : new ValueChange.Reordered(before, after);
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void whatIsToldOfTwoRecordsIsAllTheDifference(@ForAll Dossier before, @ForAll Dossier after) {
    check(before, after);
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void whatIsToldOfTwoVersionsIsAllTheDifference(
      @ForAll @Lawful Dossier before, @ForAll @Lawful Dossier other, @ForAll Random random) {
    check(before, NextVersion.of(before, other, random));
  }

  @Property(tries = 100, shrinking = ShrinkingMode.OFF)
  void whatIsToldOfTwoVersionsOfALifelikeRecordIsAllTheDifference(
      @ForAll("realistic") Dossier before,
      @ForAll("realistic") Dossier other,
      @ForAll Random random) {
    check(before, NextVersion.of(before, other, random));
  }

  @Property(tries = 200, shrinking = ShrinkingMode.OFF)
  void theOrderOfThePartsIsNoDifference(@ForAll Dossier record, @ForAll Random random) {
    Dossier shuffled =
        record
            .withSources(shuffled(record.sources(), random))
            .withActors(shuffled(record.actors(), random))
            .withForces(shuffled(record.forces(), random))
            .withResolutions(shuffled(record.resolutions(), random))
            .withPledges(shuffled(record.pledges(), random))
            .withPreconditions(shuffled(record.preconditions(), random))
            .withMilestones(shuffled(record.milestones(), random))
            .withEvents(shuffled(record.events(), random))
            .withClaims(shuffled(record.claims(), random));

    assertThat(DossierDifference.between(record, shuffled).isEmpty()).isTrue();
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  @Property(tries = 200, shrinking = ShrinkingMode.OFF)
  void partsAreInTheOrderOfTheDocumentAndOfTheirIdentifiers(
      @ForAll Dossier before, @ForAll Dossier after) {
    List<String> kinds =
        List.of(
            "source",
            "actor",
            "force",
            "resolution",
            "pledge",
            "precondition",
            "milestone",
            "event",
            "claim");
    Stream<String> told =
        DossierDifference.between(before, after).parts().stream()
            .map(part -> kinds.indexOf(part.id().kind()) + " " + part.id().value());

    assertThat(told.toList()).isSorted();
  }
}
