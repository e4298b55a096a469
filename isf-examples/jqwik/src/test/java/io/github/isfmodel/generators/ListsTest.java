package io.github.isfmodel.generators;

import static io.github.isfmodel.resolution.Stage.ADOPTED;
import static io.github.isfmodel.resolution.Stage.CIRCULATED;
import static io.github.isfmodel.resolution.Stage.IN_BLUE;
import static io.github.isfmodel.resolution.Stage.UNDER_SILENCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.resolution.Stage;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;

/** How many elements the lists of values have. */
class ListsTest {

  private static final int TRIES = 1000;

  private final List<Integer> few = new ArrayList<>();
  private final List<Integer> steps = new ArrayList<>();
  private final List<List<Stage>> lives = new ArrayList<>();

  @Property(tries = TRIES, seed = "2803")
  void mostAreShortAndSomeLongerThanThree(@ForAll Pledge pledge, @ForAll Resolution text) {
    few.add(pledge.caveats().size());
    few.add(text.clocks().size());
    steps.add(pledge.history().size());
    steps.add(text.lifecycle().size());
  }

  @AfterProperty
  void lengths() {
    if (!few.isEmpty()) {
      assertThat(few).contains(0, 1, 2, 3, 4, 5, 6).allMatch(size -> size <= 6);
      assertThat(few).filteredOn(size -> size <= 2).hasSizeGreaterThan(8 * TRIES / 5);
      assertThat(steps).contains(0, 1, 2, 3, 4, 5, 6).allMatch(size -> size <= 12);
      assertThat(steps).filteredOn(size -> size <= 3).hasSizeGreaterThan(7 * TRIES / 5);
    }
  }

  @Property(tries = 300, seed = "2803")
  void livesOfLawfulTextsHaveAllTheirStages(@ForAll @Lawful Dossier record) {
    record.resolutions().stream()
        .map(text -> text.lifecycle().stream().map(LifecycleStep::stage).toList())
        .forEach(lives::add);
  }

  @AfterProperty
  void lives() {
    if (!lives.isEmpty()) {
      assertThat(lives).anySatisfy(life -> assertThat(life).hasSizeGreaterThan(5));
      assertThat(lives)
          .anySatisfy(
              life -> assertThat(life).contains(CIRCULATED, UNDER_SILENCE, IN_BLUE, ADOPTED));
      assertThat(lives.stream().flatMap(List::stream)).contains(Stage.values());
    }
  }
}
