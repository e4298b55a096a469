package io.github.isfmodel.examples.cli.pledges;

import io.github.isfmodel.examples.cli.output.Cites;
import io.github.isfmodel.examples.cli.output.Names;
import io.github.isfmodel.examples.cli.output.Screen;
import io.github.isfmodel.examples.cli.output.Words;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.leverage.Change;
import io.github.isfmodel.leverage.Effect;
import io.github.isfmodel.leverage.Lever;
import io.github.isfmodel.leverage.SmallestSets;
import io.github.isfmodel.precondition.ConditionText;
import io.github.isfmodel.precondition.Evidence;
import io.github.isfmodel.quantity.QuantityText;
import io.github.isfmodel.source.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Which changes would free pledges. */
final class LeverageLines {

  private final Screen screen;
  private final Cites cites;
  private final ConditionText conditions;

  LeverageLines(Screen screen, Names names, Cites cites) {
    this.screen = screen;
    this.cites = cites;
    this.conditions = new ConditionText(names::of);
  }

  void show(PledgesView view) {
    List<Lever> levers = view.leverage().levers();
    screen.title("Single changes, that which frees most people first (" + levers.size() + ")");
    levers.forEach(this::lever);
    screen.title("Smallest sets of changes that free most people");
    most(view.freeingMost());
  }

  private void lever(Lever lever) {
    List<Citation> evidence =
        lever.now().evidence().stream()
            .map(Evidence::citations)
            .flatMap(List::stream)
            .distinct()
            .toList();
    screen.line(
        1,
        words(lever.change())
            + "; now "
            + Words.of(lever.now().truth())
            + (evidence.isEmpty() ? "" : cites.of(evidence)));
    screen.line(
        2, "alone it " + effect(lever.effect()) + "; waited for by " + ids(lever.standsIn()));
  }

  private String words(Change change) {
    return (change.holds() ? "" : "no longer: ")
        + Words.withoutStop(conditions.of(change.proposition()));
  }

  private static String effect(Effect effect) {
    List<String> parts = new ArrayList<>();
    parts.add(
        effect.frees().isEmpty()
            ? "frees nobody"
            : "frees " + ids(effect.frees()) + " (" + StrengthLines.sums(effect.gain()) + ")");
    if (!effect.heldBack().isEmpty()) {
      parts.add("leaves " + ids(effect.heldBack()) + " to move by itself");
    }
    if (!effect.blocks().isEmpty()) {
      parts.add("blocks " + ids(effect.blocks()));
    }
    return String.join(", ", parts);
  }

  private void most(SmallestSets found) {
    if (found instanceof SmallestSets.BeyondBound beyond) {
      screen.line(
          1,
          "To find them takes more than "
              + QuantityText.counted(beyond.bound(), "step")
              + "; nothing is said.");
      return;
    }
    List<Effect> sets = ((SmallestSets.Found) found).sets();
    if (sets.isEmpty()) {
      screen.line(1, "No change frees a number of people that could be added up.");
    }
    for (Effect set : sets) {
      screen.line(
          1, "With " + QuantityText.counted(set.changes().size(), "change") + ": " + effect(set));
      set.changes().forEach(change -> screen.line(2, words(change)));
    }
  }

  static String ids(List<? extends EntityId> ids) {
    return ids.stream().map(EntityId::value).collect(Collectors.joining(", "));
  }
}
