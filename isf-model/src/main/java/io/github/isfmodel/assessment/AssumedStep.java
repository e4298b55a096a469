package io.github.isfmodel.assessment;

import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.pledge.Phase;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.pledge.PledgeStep;
import io.github.isfmodel.style.Elements;
import io.github.isfmodel.time.When;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * That a pledge is taken to be in a state from a day on, whatever the record says of that and of
 * later days.
 *
 * @param pledge the pledge
 * @param state the state
 * @param phases the size; unchanged where empty
 * @param since the first day, inclusive
 */
public record AssumedStep(PledgeId pledge, PledgeState state, List<Phase> phases, LocalDate since)
    implements Serializable {

  /** Copies the list. */
  public AssumedStep {
    Objects.requireNonNull(pledge, "pledge");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(phases, "phases");
    Objects.requireNonNull(since, "since");
    phases = Elements.copy(phases, "phases");
  }

  PledgeStep asStep() {
    return PledgeStep.builder().state(state).when(When.on(since)).phases(phases).build();
  }
}
