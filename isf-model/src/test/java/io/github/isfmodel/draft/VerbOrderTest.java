package io.github.isfmodel.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.task.MandateStrength;
import io.github.isfmodel.task.OperativeVerb;
import io.github.isfmodel.task.TaskAssignment;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class VerbOrderTest {

  @Test
  void authorizesIsMoreThanRequests() {
    assertThat(VerbOrder.trend(OperativeVerb.AUTHORIZES, OperativeVerb.REQUESTS))
        .isEqualTo(Trend.DOWN);
    assertThat(VerbOrder.trend(OperativeVerb.URGES, OperativeVerb.DECIDES)).isEqualTo(Trend.UP);
    assertThat(VerbOrder.trend(OperativeVerb.URGES, OperativeVerb.CALLS_FOR))
        .isEqualTo(Trend.UNCLEAR);
  }

  @Property
  void exactlyTheVerbsOfEncouragedTasksAreOnTheLowestStep(@ForAll TaskAssignment task) {
    boolean encouraged = task.strength() == MandateStrength.ENCOURAGED;

    VerbOrder.step(task.verb()).ifPresent(step -> assertThat(step == 1).isEqualTo(encouraged));
    assertThat(encouraged && VerbOrder.step(task.verb()).isEmpty()).isFalse();
  }

  @Property
  void theWayBackIsTheOppositeOfTheWayThere(
      @ForAll OperativeVerb one, @ForAll OperativeVerb other) {
    Trend there = VerbOrder.trend(one, other);
    Trend back = VerbOrder.trend(other, one);

    assertThat(back)
        .isEqualTo(
            switch (there) {
              case DOWN -> Trend.UP;
              case UP -> Trend.DOWN;
              case UNCLEAR -> Trend.UNCLEAR;
            });
  }
}
