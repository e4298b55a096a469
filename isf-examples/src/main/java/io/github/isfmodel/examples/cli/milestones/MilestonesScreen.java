package io.github.isfmodel.examples.cli.milestones;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.examples.cli.assume.AssumedLines;
import io.github.isfmodel.examples.cli.output.Cites;
import io.github.isfmodel.examples.cli.output.Figures;
import io.github.isfmodel.examples.cli.output.Names;
import io.github.isfmodel.examples.cli.output.Screen;
import io.github.isfmodel.examples.cli.output.Words;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.milestone.Declaration;
import io.github.isfmodel.milestone.Forecast;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.precondition.ConditionText;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.quantity.QuantityText;
import io.github.isfmodel.schedule.Deadlock;
import io.github.isfmodel.schedule.DeadlockStep;
import io.github.isfmodel.schedule.ForecastMove;
import io.github.isfmodel.schedule.MilestoneOutlook;
import io.github.isfmodel.schedule.ScheduleDifference;
import io.github.isfmodel.schedule.Wait;
import io.github.isfmodel.schedule.WaitKind;
import io.github.isfmodel.time.Span;
import io.github.isfmodel.time.WhenText;
import java.util.List;
import java.util.stream.Collectors;

/** Shows milestones: deadlocks first, then each with what was declared, and when it can come. */
final class MilestonesScreen {

  private final MilestonesView view;
  private final Screen screen;
  private final Names names;
  private final Cites cites;
  private final ConditionText conditions;

  MilestonesScreen(MilestonesView view, Screen screen) {
    this.view = view;
    this.screen = screen;
    this.names = new Names(view.dossier());
    this.cites = new Cites(view.dossier());
    this.conditions = new ConditionText(names::of);
  }

  void show() {
    Dossier dossier = view.dossier();
    screen.heading(
        QuantityText.counted(view.schedule().milestones().size(), "milestone")
            + " on "
            + view.schedule().date());
    screen.line(
        0, "Record: " + dossier.title() + "; it covers the time to " + dossier.asOf() + ".");
    view.difference().ifPresent(this::difference);
    screen.title("Deadlocks (" + view.schedule().deadlocks().size() + ")");
    view.schedule().deadlocks().forEach(this::deadlock);
    screen.title("Milestones");
    view.schedule().milestones().forEach(this::milestone);
    pledges();
    cites.show(screen);
  }

  private void difference(ScheduleDifference difference) {
    new AssumedLines(screen, names).show(view.schedule().assumptions());
    new ScheduleChangeLines(screen).show(difference);
  }

  private void deadlock(Deadlock deadlock) {
    screen.line(1, deadlock.words(EntityId::value));
    for (DeadlockStep step : deadlock.steps()) {
      step.waits().forEach(wait -> screen.line(2, step.waiter().value() + " " + because(wait)));
    }
  }

  private void milestone(MilestoneOutlook outlook) {
    Milestone milestone = view.milestone(outlook);
    screen.line(
        1,
        MilestoneLines.state(outlook.reached().truth())
            + " "
            + milestone.title()
            + " ("
            + milestone.id().value()
            + ")"
            + cites.of(milestone.citations()));
    screen.line(2, declared(outlook));
    outlook.declarations().forEach(each -> screen.line(3, declaration(each)));
    view.waits(milestone.id()).stream()
        .filter(wait -> wait.open() || (wait.limited() && outlook.lost()))
        .forEach(wait -> screen.line(2, because(wait)));
    if (!outlook.isReached()) {
      screen.line(2, "first possible: " + earliest(outlook));
    }
    due(outlook);
    outlook
        .slack()
        .ifPresent(
            days ->
                screen.line(
                    2, "slack: " + Figures.of(days) + " " + QuantityText.noun(days.max(), "day")));
    forecasts(outlook);
  }

  private static String declared(MilestoneOutlook outlook) {
    return switch (outlook.declared()) {
      case NOTHING_DECLARED ->
          outlook.declarations().isEmpty()
              ? "nothing is declared"
              : "nothing is declared that a verified source tells of";
      case UNDER_WAY -> "announced or begun; nobody declared it reached";
      case DECLARED -> "declared reached; nobody is named to verify it";
      case DECLARED_NOT_VERIFIED -> "declared reached; not verified";
      case VERIFIED -> "verified";
      case DISPUTED -> "disputed; not verified";
    };
  }

  private String declaration(Declaration declaration) {
    return Words.of(declaration.kind())
        + declaration.by().map(by -> " by " + names.of(by)).orElse("")
        + ", "
        + WhenText.of(declaration.when())
        + cites.of(declaration.citations());
  }

  private String because(Wait wait) {
    return relation(wait.kind())
        + ": "
        + condition(wait)
        + (wait.parties().isEmpty() ? "" : " (" + names.list(wait.parties()) + ")")
        + cites.of(wait.citations());
  }

  /** A milestone by its title alone. */
  private String condition(Wait wait) {
    return wait.condition() instanceof Proposition.MilestoneReached reached
        ? names.of(reached.milestone())
        : conditions.of(wait.condition());
  }

  private static String relation(WaitKind kind) {
    return switch (kind) {
      case AFTER -> "comes after";
      case FOLLOWING -> "is due a time after";
      case TRIGGER -> "is set off by";
      case PRECONDITION -> "is not to begin before";
      case TRIGGERED_BY -> "begins with";
      case RECIPROCAL -> "goes step by step with";
      case CRITERION -> "is reached only if";
    };
  }

  private String earliest(MilestoneOutlook outlook) {
    if (outlook.earliest().isEmpty()) {
      return outlook.lost()
          ? "no day, a time limit is over before it can be reached"
          : view.isInDeadlock(outlook.milestone())
              ? "no day, it is in a deadlock"
              : "no day, it waits for what has none";
    }
    List<EntityId> path = view.schedule().criticalPath(outlook.milestone());
    String decided =
        path.size() < 2
            ? ""
            : "; critical path: "
                + path.stream().map(EntityId::value).collect(Collectors.joining(" > "));
    return outlook.earliest().map(Span::toString).orElse("") + decided;
  }

  private void due(MilestoneOutlook outlook) {
    outlook
        .due()
        .filter(due -> due.hasStart() || due.hasEnd())
        .ifPresent(due -> screen.line(2, "due: " + due + lateness(outlook, due)));
  }

  private String lateness(MilestoneOutlook outlook, Span due) {
    if (outlook.certainlyLate()) {
      return outlook.isReached() ? "; it was reached later" : "; it can no longer be kept";
    }
    if (outlook.isReached()) {
      return "";
    }
    boolean passed = due.latest().isBefore(view.schedule().date());
    if (!passed) {
      return "";
    }
    if (outlook.isSaidToBeReached()) {
      return "; not known to be kept";
    }
    return due.latest().isAfter(view.dossier().asOf())
        ? "; not known to be kept, because due after the end of the record"
        : "; not known to be late, because counted from an event that may not have taken place";
  }

  private void forecasts(MilestoneOutlook outlook) {
    List<Forecast> forecasts = outlook.forecasts();
    List<ForecastMove> moves = outlook.moves();
    for (int i = 0; i < forecasts.size(); i++) {
      String moved = i == 0 ? "" : "; against the one before: " + move(moves.get(i - 1));
      screen.line(2, forecast(forecasts.get(i), moved));
    }
    if (moves.size() > 1) {
      outlook
          .overallMove()
          .ifPresent(all -> screen.line(2, "the last forecast against the first: " + move(all)));
    }
  }

  private String forecast(Forecast forecast, String moved) {
    return "forecast of "
        + WhenText.of(forecast.asOf())
        + ": "
        + WhenText.of(forecast.expected())
        + moved
        + cites.of(forecast.citations());
  }

  private static String move(ForecastMove move) {
    return Words.of(move.direction()) + ", " + move.days();
  }

  private void pledges() {
    List<Wait> waits = view.openWaitsOfPledges();
    if (!waits.isEmpty()) {
      screen.title("Pledges that wait for milestones or other pledges");
      waits.forEach(wait -> screen.line(1, wait.waiter().value() + " " + because(wait)));
    }
  }
}
