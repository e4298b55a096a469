package io.github.isfmodel.pledge;

import static io.github.isfmodel.pledge.PledgeState.ANNOUNCED;
import static io.github.isfmodel.pledge.PledgeState.APPROVED;
import static io.github.isfmodel.pledge.PledgeState.BARRED;
import static io.github.isfmodel.pledge.PledgeState.CONDITIONAL;
import static io.github.isfmodel.pledge.PledgeState.DEPLOYED;
import static io.github.isfmodel.pledge.PledgeState.INTERESTED;
import static io.github.isfmodel.pledge.PledgeState.MENTIONED;
import static io.github.isfmodel.pledge.PledgeState.PRIVATELY_ASSURED;
import static io.github.isfmodel.pledge.PledgeState.QUANTIFIED;
import static io.github.isfmodel.pledge.PledgeState.READY;
import static io.github.isfmodel.pledge.PledgeState.REDUCED;
import static io.github.isfmodel.pledge.PledgeState.REFUSED;
import static io.github.isfmodel.pledge.PledgeState.SCHEDULED;
import static io.github.isfmodel.pledge.PledgeState.SUSPENDED;
import static io.github.isfmodel.pledge.PledgeState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PledgeStateTest {

  private static final Set<PledgeState> LADDER = EnumSet.range(MENTIONED, DEPLOYED);
  private static final Set<PledgeState> OFFERED = EnumSet.range(ANNOUNCED, DEPLOYED);
  private static final Set<PledgeState> CLOSED = EnumSet.of(WITHDRAWN, REFUSED, BARRED);

  /** The whole law, state by state; every state may also stay what it is. */
  private static Map<PledgeState, Set<PledgeState>> law() {
    Map<PledgeState, Set<PledgeState>> law = new EnumMap<>(PledgeState.class);
    for (PledgeState state : LADDER) {
      Set<PledgeState> next = EnumSet.range(state, DEPLOYED);
      next.addAll(EnumSet.of(SUSPENDED, WITHDRAWN, BARRED));
      if (OFFERED.contains(state)) {
        next.add(REDUCED);
      }
      if (state != DEPLOYED) {
        next.addAll(EnumSet.of(REFUSED, CONDITIONAL));
      }
      law.put(state, next);
    }
    law.put(REDUCED, EnumSet.complementOf(EnumSet.of(MENTIONED)));
    law.put(SUSPENDED, EnumSet.complementOf(EnumSet.of(MENTIONED)));
    Set<PledgeState> again = EnumSet.range(MENTIONED, ANNOUNCED);
    again.addAll(CLOSED);
    CLOSED.forEach(state -> law.put(state, again));
    law.put(BARRED, EnumSet.allOf(PledgeState.class));
    return law;
  }

  @Test
  void canBecomeExactlyWhatTheLawAllows() {
    Map<PledgeState, Set<PledgeState>> law = law();
    for (PledgeState from : PledgeState.values()) {
      for (PledgeState to : PledgeState.values()) {
        assertThat(from.canBecome(to))
            .as("%s to %s", from, to)
            .isEqualTo(law.get(from).contains(to));
      }
    }
  }

  @Test
  void everyStateIsReachableFromTheFirstMentionAndFromEveryOtherState() {
    for (PledgeState from : PledgeState.values()) {
      assertThat(reachableFrom(from)).containsExactlyInAnyOrder(PledgeState.values());
    }
  }

  private static Set<PledgeState> reachableFrom(PledgeState start) {
    Set<PledgeState> seen = EnumSet.of(start);
    Deque<PledgeState> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      PledgeState from = open.remove();
      for (PledgeState to : PledgeState.values()) {
        if (from.canBecome(to) && seen.add(to)) {
          open.add(to);
        }
      }
    }
    return seen;
  }

  @Test
  void theLadderIsClimbedAndGoneDownOnlyToNewConditions() {
    for (PledgeState from : LADDER) {
      for (PledgeState to : LADDER) {
        assertThat(from.canBecome(to))
            .isEqualTo(from.compareTo(to) <= 0 || to == CONDITIONAL && from != DEPLOYED);
      }
    }
  }

  @Test
  void pathsOfRealPledges() {
    assertPath(MENTIONED, INTERESTED, CONDITIONAL, QUANTIFIED, READY, SUSPENDED, SCHEDULED);
    assertPath(PRIVATELY_ASSURED, CONDITIONAL, REFUSED);
    assertPath(INTERESTED, BARRED);
    assertPath(APPROVED, BARRED, APPROVED, SUSPENDED, DEPLOYED); // Kenya, 2023 and 2024
    assertPath(ANNOUNCED, QUANTIFIED, APPROVED, DEPLOYED, REDUCED, WITHDRAWN);
    assertPath(REFUSED, INTERESTED, ANNOUNCED);
    assertPath(QUANTIFIED, CONDITIONAL, QUANTIFIED); // Indonesia, December 2025 to February 2026
  }

  private static void assertPath(PledgeState... path) {
    for (int i = 1; i < path.length; i++) {
      assertThat(path[i - 1].canBecome(path[i])).as("%s to %s", path[i - 1], path[i]).isTrue();
    }
  }

  @Test
  void whoHasDeployedCannotRefuseAnyMore() {
    assertThat(DEPLOYED.canBecome(REFUSED)).isFalse();
    assertThat(SCHEDULED.canBecome(REFUSED)).isTrue();
  }

  @Test
  void whatWasTakenBackIsAnnouncedAnewBeforeItIsDeployed() {
    for (PledgeState closed : List.of(WITHDRAWN, REFUSED)) {
      assertThat(closed.canBecome(ANNOUNCED)).isTrue();
      assertThat(closed.canBecome(QUANTIFIED)).isFalse();
      assertThat(closed.canBecome(DEPLOYED)).isFalse();
      assertThat(closed.canBecome(SUSPENDED)).isFalse();
    }
  }

  @Test
  void activeAndConfirmedStates() {
    for (PledgeState state : PledgeState.values()) {
      boolean active = LADDER.contains(state) || state == REDUCED;
      boolean confirmed = OFFERED.contains(state) || state == REDUCED;
      assertThat(state.isActive()).as(state.name()).isEqualTo(active);
      assertThat(state.isConfirmed()).as(state.name()).isEqualTo(confirmed);
    }
  }
}
