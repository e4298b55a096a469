package io.github.isfmodel.examples.cli.status;

import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.resolution.ReportingDuty;
import io.github.isfmodel.term.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * What the act in force sets that is not about the force, such as the clock of a civil presence.
 *
 * @param clocks its clocks
 * @param duties its duties to report
 */
record OnOthers(List<Clock> clocks, List<ReportingDuty> duties) {

  static OnOthers of(GoverningAct act) {
    List<Clock> clocks = new ArrayList<>();
    for (Clock clock : act.resolution().clocks()) {
      if (isOnOthers(clock.subjects(), act)) {
        clocks.add(clock);
      }
    }
    List<ReportingDuty> duties = new ArrayList<>();
    for (ReportingDuty duty : act.resolution().reportingDuties()) {
      if (isOnOthers(duty.subjects(), act)) {
        duties.add(duty);
      }
    }
    return new OnOthers(clocks, duties);
  }

  private static boolean isOnOthers(List<EntityId> subjects, GoverningAct act) {
    return !subjects.isEmpty() && !subjects.contains(act.act().force());
  }
}
