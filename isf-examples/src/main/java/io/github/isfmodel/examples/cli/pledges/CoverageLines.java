package io.github.isfmodel.examples.cli.pledges;

import io.github.isfmodel.coverage.CoveredTask;
import io.github.isfmodel.coverage.TaskCoverage;
import io.github.isfmodel.coverage.TaskOffer;
import io.github.isfmodel.coverage.Willingness;
import io.github.isfmodel.examples.cli.output.Cites;
import io.github.isfmodel.examples.cli.output.Names;
import io.github.isfmodel.examples.cli.output.Screen;
import io.github.isfmodel.force.TaskPosition;
import io.github.isfmodel.mandate.GivenTask;
import io.github.isfmodel.quantity.QuantityText;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.task.TaskAssignment;
import java.util.List;
import java.util.stream.Collectors;

/** Who will do which mandated task. */
final class CoverageLines {

  private final Screen screen;
  private final Names names;
  private final Cites cites;

  CoverageLines(Screen screen, Names names, Cites cites) {
    this.screen = screen;
    this.names = names;
    this.cites = cites;
  }

  void show(TaskCoverage coverage) {
    screen.title("Tasks of the mandate (" + coverage.tasks().size() + ")");
    coverage.tasks().forEach(this::task);
    List<CoveredTask> uncovered = coverage.uncovered();
    screen.title("Tasks that no contingent is on record to accept (" + uncovered.size() + ")");
    uncovered.forEach(task -> screen.line(1, uncovered(task)));
    if (!coverage.accepted().isEmpty()) {
      screen.title("Accepted beyond the mandate");
      coverage.accepted().forEach(this::accepted);
    }
  }

  private void task(CoveredTask task) {
    screen.line(1, title(task.task()) + cites.of(task.task().assignment().citations()));
    offers("will do it", task.offers(Willingness.ACCEPTED));
    offers("would do it in another way only", task.offers(Willingness.ACCEPTED_OTHERWISE));
    offers("will not do it", task.offers(Willingness.EXCLUDED));
    int open = task.offers(Willingness.UNSTATED).size();
    if (open > 0) {
      screen.line(2, "nothing is said by " + QuantityText.counted(open, "contingent"));
    }
  }

  private String title(GivenTask task) {
    TaskAssignment given = task.assignment();
    return given.task().words()
        + " ("
        + given.modality().words()
        + given.paragraph().map(at -> "; paragraph " + at + " of ").orElse("; ")
        + names.of(task.resolution())
        + ")";
  }

  private void offers(String what, List<TaskOffer> offers) {
    if (!offers.isEmpty()) {
      List<Citation> citations =
          offers.stream().flatMap(offer -> offer.citations().stream()).distinct().toList();
      screen.line(
          2,
          what
              + ": "
              + offers.stream().map(CoverageLines::offer).collect(Collectors.joining(", "))
              + cites.of(citations));
    }
  }

  private static String offer(TaskOffer offer) {
    return offer.standing().pledge().id().value()
        + (offer.standing().isBlocked() ? " (blocked)" : "");
  }

  private static String uncovered(CoveredTask task) {
    return task.task().assignment().task().words()
        + (task.offers().isEmpty()
            ? ": there is no contingent"
            : task.isRuledOut()
                ? ": every contingent rules it out"
                : ": "
                    + QuantityText.counted(task.offers(Willingness.UNSTATED).size(), "contingent")
                    + " may, as nothing is said");
  }

  private void accepted(TaskPosition position) {
    screen.line(
        1,
        position.contributor().map(names::of).orElse("the whole force")
            + ": "
            + position.scope().task().words()
            + cites.of(position.citations()));
  }
}
