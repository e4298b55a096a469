package io.github.isfmodel.examples.cli.milestones;

import io.github.isfmodel.examples.cli.output.Screen;
import io.github.isfmodel.examples.cli.output.Words;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.schedule.Deadlock;
import io.github.isfmodel.schedule.MilestoneOutlook;
import io.github.isfmodel.schedule.OutlookChange;
import io.github.isfmodel.schedule.ScheduleDifference;
import io.github.isfmodel.time.Span;
import java.util.Optional;

/** What assumptions change of a schedule, as one line for each thing that is different. */
final class ScheduleChangeLines {

  private final Screen screen;

  ScheduleChangeLines(Screen screen) {
    this.screen = screen;
  }

  void show(ScheduleDifference difference) {
    screen.title("What that changes");
    if (difference.isEmpty()) {
      screen.line(1, "Nothing.");
    }
    difference.resolved().forEach(each -> deadlock("no longer a deadlock: ", each));
    difference.arisen().forEach(each -> deadlock("a new deadlock: ", each));
    difference.milestones().forEach(each -> screen.line(1, milestone(each)));
  }

  private void deadlock(String what, Deadlock deadlock) {
    screen.line(1, what + deadlock.words(EntityId::value));
  }

  private static String milestone(OutlookChange change) {
    return "milestone "
        + change.milestone().value()
        + ": "
        + Words.becomes(outlook(change.before()), outlook(change.after()));
  }

  private static String outlook(Optional<MilestoneOutlook> outlook) {
    return outlook.map(ScheduleChangeLines::outlook).orElse("not named");
  }

  private static String outlook(MilestoneOutlook outlook) {
    return MilestoneLines.words(outlook.reached().truth())
        + (outlook.isReached() ? ", " : ", first possible: ")
        + outlook.earliest().map(Span::toString).orElse("no day");
  }
}
