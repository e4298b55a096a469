package io.github.isfmodel.resolution;

import static io.github.isfmodel.resolution.Stage.ADOPTED;
import static io.github.isfmodel.resolution.Stage.CIRCULATED;
import static io.github.isfmodel.resolution.Stage.EXPIRED;
import static io.github.isfmodel.resolution.Stage.IN_BLUE;
import static io.github.isfmodel.resolution.Stage.NOT_PUT_TO_VOTE;
import static io.github.isfmodel.resolution.Stage.PROPOSED;
import static io.github.isfmodel.resolution.Stage.REJECTED;
import static io.github.isfmodel.resolution.Stage.REVISED;
import static io.github.isfmodel.resolution.Stage.SILENCE_BROKEN;
import static io.github.isfmodel.resolution.Stage.SILENCE_HELD;
import static io.github.isfmodel.resolution.Stage.SUPERSEDED;
import static io.github.isfmodel.resolution.Stage.TERMINATED;
import static io.github.isfmodel.resolution.Stage.UNDER_SILENCE;
import static io.github.isfmodel.resolution.Stage.VETOED;
import static io.github.isfmodel.resolution.Stage.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StageTest {

  private static final Set<Stage> OPEN = EnumSet.range(PROPOSED, IN_BLUE);

  /** The whole law, stage by stage. */
  private static Map<Stage, Set<Stage>> law() {
    Map<Stage, Set<Stage>> law = new EnumMap<>(Stage.class);
    for (Stage stage : Stage.values()) {
      law.put(stage, EnumSet.noneOf(Stage.class));
    }
    for (Stage stage : OPEN) {
      law.get(stage)
          .addAll(
              EnumSet.of(
                  UNDER_SILENCE,
                  IN_BLUE,
                  REVISED,
                  ADOPTED,
                  REJECTED,
                  VETOED,
                  WITHDRAWN,
                  NOT_PUT_TO_VOTE));
    }
    law.get(PROPOSED).add(CIRCULATED);
    law.get(CIRCULATED).add(CIRCULATED);
    law.get(UNDER_SILENCE).addAll(EnumSet.of(SILENCE_BROKEN, SILENCE_HELD));
    law.get(WITHDRAWN).addAll(EnumSet.of(ADOPTED, REJECTED, VETOED));
    law.get(ADOPTED).addAll(EnumSet.of(SUPERSEDED, EXPIRED, TERMINATED));
    return law;
  }

  @Test
  void canBecomeExactlyWhatTheLawAllows() {
    Map<Stage, Set<Stage>> law = law();
    for (Stage from : Stage.values()) {
      for (Stage to : Stage.values()) {
        assertThat(from.canBecome(to))
            .as("%s to %s", from, to)
            .isEqualTo(law.get(from).contains(to));
      }
    }
  }

  @Test
  void everyStageIsReachableFromAProposal() {
    Set<Stage> seen = EnumSet.of(PROPOSED);
    Deque<Stage> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      Stage from = open.remove();
      for (Stage to : Stage.values()) {
        if (from.canBecome(to) && seen.add(to)) {
          open.add(to);
        }
      }
    }
    assertThat(seen).containsExactlyInAnyOrder(Stage.values());
  }

  @Test
  void onlyAnOpenAnAdoptedOrAWithdrawnTextCanGoOn() {
    for (Stage stage : Stage.values()) {
      boolean canGoOn = EnumSet.allOf(Stage.class).stream().anyMatch(stage::canBecome);
      assertThat(stage.isOpen()).as(stage.name()).isEqualTo(OPEN.contains(stage));
      assertThat(canGoOn)
          .as(stage.name())
          .isEqualTo(stage.isOpen() || stage == ADOPTED || stage == WITHDRAWN);
    }
  }

  @Test
  void onlyAnAdoptedTextIsInForceAndCanEnd() {
    for (Stage from : Stage.values()) {
      assertThat(from.canBecome(EXPIRED)).isEqualTo(from == ADOPTED);
      assertThat(from.canBecome(TERMINATED)).isEqualTo(from == ADOPTED);
      assertThat(from.canBecome(SUPERSEDED)).isEqualTo(from == ADOPTED);
    }
  }

  @Test
  void silenceIsBrokenOrHeldOnlyUnderSilence() {
    for (Stage from : Stage.values()) {
      assertThat(from.canBecome(SILENCE_BROKEN)).isEqualTo(from == UNDER_SILENCE);
      assertThat(from.canBecome(SILENCE_HELD)).isEqualTo(from == UNDER_SILENCE);
    }
  }
}
