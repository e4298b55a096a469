package io.github.isfmodel.examples.cli.diff;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.draft.Clause;
import io.github.isfmodel.draft.Difference;
import io.github.isfmodel.draft.DraftComparison;
import io.github.isfmodel.examples.cli.output.Cites;
import io.github.isfmodel.examples.cli.output.Screen;
import io.github.isfmodel.examples.cli.output.Words;
import io.github.isfmodel.quantity.QuantityText;
import io.github.isfmodel.resolution.Resolution;
import java.util.List;
import java.util.Optional;

/** Shows what changed between two texts, each change with both sides. */
final class DiffScreen {

  private final Dossier dossier;
  private final Screen screen;
  private final Cites cites;

  DiffScreen(Dossier dossier, Screen screen) {
    this.dossier = dossier;
    this.screen = screen;
    this.cites = new Cites(dossier);
  }

  void show(Resolution before, Resolution after) {
    List<Difference> differences = DraftComparison.between(before, after).differences();
    screen.heading(
        QuantityText.counted(differences.size(), "difference")
            + " from "
            + before.id().value()
            + " to "
            + after.id().value());
    screen.line(0, "Record: " + dossier.title() + ".");
    screen.line(1, "first text: " + before.title() + cites.of(before.citations()));
    screen.line(1, "second text: " + after.title() + cites.of(after.citations()));
    if (!differences.isEmpty()) {
      screen.title("Differences");
    }
    differences.forEach(this::difference);
    cites.show(screen);
  }

  private void difference(Difference difference) {
    screen.line(1, Words.capital(difference.message()));
    boolean whole =
        difference instanceof Difference.Reworded || !(difference instanceof Difference.OfPair);
    side("first text", difference.from(), whole);
    side("second text", difference.to(), whole);
  }

  private void side(String text, Optional<Clause> clause, boolean withWording) {
    clause.ifPresent(
        each ->
            screen.line(
                2,
                text
                    + each.paragraph().map(at -> ", paragraph " + at).orElse("")
                    + (withWording ? wording(each).map(words -> ": " + words).orElse("") : "")
                    + cites.of(each.citations())));
  }

  /** The paraphrase in the record; no record holds the words themselves. */
  static Optional<String> wording(Clause clause) {
    if (clause instanceof Clause.Paragraph paragraph) {
      return Optional.of(paragraph.text().summary());
    }
    if (clause instanceof Clause.Task task) {
      return task.task().wording();
    }
    return clause instanceof Clause.Renewal renewal ? renewal.clause().wording() : Optional.empty();
  }
}
