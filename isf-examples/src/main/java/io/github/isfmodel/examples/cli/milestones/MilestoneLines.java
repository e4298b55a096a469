package io.github.isfmodel.examples.cli.milestones;

import io.github.isfmodel.assessment.MilestoneStanding;
import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.examples.cli.output.Cites;
import io.github.isfmodel.examples.cli.output.Names;
import io.github.isfmodel.examples.cli.output.Screen;
import io.github.isfmodel.milestone.Forecast;
import io.github.isfmodel.precondition.Evidence;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.time.Span;
import io.github.isfmodel.time.When;
import io.github.isfmodel.time.WhenText;

/** Which milestones are reached, due, overdue or forecast. */
public final class MilestoneLines {

  private final Situation situation;
  private final Screen screen;
  private final Names names;
  private final Cites cites;

  public MilestoneLines(Situation situation, Screen screen, Names names, Cites cites) {
    this.situation = situation;
    this.screen = screen;
    this.names = names;
    this.cites = cites;
  }

  public void show() {
    screen.title("Milestones");
    for (MilestoneStanding standing : situation.milestones()) {
      milestone(standing);
    }
  }

  private void milestone(MilestoneStanding standing) {
    screen.line(
        1,
        state(standing.reached().truth())
            + " "
            + standing.milestone().title()
            + cites.of(standing.milestone().citations()));
    if (standing.due().isPresent()) {
      screen.line(2, due(standing, standing.due().get()));
    }
    for (Evidence evidence : standing.reached().evidence()) {
      screen.line(
          2,
          evidence.note().orElse("declared")
              + " "
              + WhenText.of(evidence.when())
              + cites.of(evidence.citations()));
    }
    if (standing.reached().truth() != Truth.MET && !standing.waitsFor().isEmpty()) {
      screen.line(2, "waits for: " + names.list(standing.waitsFor()));
    }
    if (standing.forecast().isPresent()) {
      screen.line(2, forecast(standing, standing.forecast().get()));
    }
  }

  public static String state(Truth truth) {
    return "[" + words(truth) + "]";
  }

  public static String words(Truth truth) {
    return switch (truth) {
      case MET -> "reached";
      case NOT_MET -> "not reached";
      case UNKNOWN -> "not known to be reached";
      case CONTESTED -> "contested";
    };
  }

  private String due(MilestoneStanding standing, Span due) {
    When when = standing.milestone().due().orElseThrow();
    String stated = WhenText.of(when);
    boolean counted = when instanceof When.Following;
    String last =
        due.hasEnd()
            ? "due by " + due.latest() + (counted ? " (" + stated + ")" : "")
            : "due " + stated;
    return last + kept(standing, due);
  }

  private String kept(MilestoneStanding standing, Span due) {
    if (standing.reached().truth() == Truth.MET) {
      return standing.reachedLate() ? ", reached later" : "";
    }
    if (standing.overdue()) {
      return ", overdue";
    }
    return due.latest().isBefore(situation.date()) ? ", not known to be kept" : "";
  }

  private String forecast(MilestoneStanding standing, Forecast forecast) {
    int earlier = standing.earlierForecasts().size();
    return "forecast of "
        + WhenText.of(forecast.asOf())
        + ": "
        + WhenText.of(forecast.expected())
        + (earlier == 0 ? "" : "; forecasts before it: " + earlier)
        + cites.of(forecast.citations());
  }
}
