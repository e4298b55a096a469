package io.github.isfmodel.examples.cli.diff;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.examples.cli.output.Screen;
import io.github.isfmodel.examples.cli.output.Words;
import io.github.isfmodel.json.difference.DossierDifference;
import io.github.isfmodel.json.difference.PartChange;
import io.github.isfmodel.json.difference.ValueAt;
import io.github.isfmodel.json.difference.ValueChange;
import io.github.isfmodel.quantity.QuantityText;
import io.github.isfmodel.rule.Pointer;
import java.util.List;

/** Shows what changed between two versions of a record, a line for each change. */
final class VersionsScreen {

  private static final int STEPS_TO_A_PART = 2;

  private final Dossier record;
  private final Screen screen;
  private final JsonWords json;

  /** Prepares for the second version of a record. */
  VersionsScreen(Dossier record, Screen screen) {
    this.record = record;
    this.screen = screen;
    this.json = new JsonWords(record);
  }

  void show(String before, String after, DossierDifference difference) {
    List<PartChange> parts = difference.parts();
    screen.heading(
        QuantityText.counted(difference.own().size() + parts.size(), "difference")
            + " from "
            + before
            + " to "
            + after);
    screen.line(0, "Record: " + record.title() + "; it covers the time to " + record.asOf() + ".");
    screen.line(
        1,
        "parts added: "
            + count(parts, PartChange.Added.class)
            + ", dropped: "
            + count(parts, PartChange.Dropped.class)
            + ", changed: "
            + count(parts, PartChange.Changed.class));
    if (!difference.isEmpty()) {
      screen.title("Differences");
    }
    difference.own().forEach(change -> screen.line(1, "record: " + words(change, 0)));
    parts.forEach(this::part);
  }

  private static long count(List<PartChange> parts, Class<? extends PartChange> type) {
    return parts.stream().filter(type::isInstance).count();
  }

  private void part(PartChange change) {
    String name = change.id().kind() + " " + change.id().value();
    if (change instanceof PartChange.Added added) {
      screen.line(1, name + " added: " + json.caption(added.part()));
    } else if (change instanceof PartChange.Dropped dropped) {
      screen.line(1, name + " dropped: " + json.caption(dropped.part()));
    } else if (change instanceof PartChange.Changed changed) {
      screen.line(1, name);
      changed.values().forEach(each -> screen.line(2, words(each, STEPS_TO_A_PART)));
    }
  }

  private String words(ValueChange change, int skipped) {
    if (change instanceof ValueChange.Added added) {
      return whole(added.value(), skipped, "gained", "now");
    }
    if (change instanceof ValueChange.Dropped dropped) {
      return whole(dropped.value(), skipped, "lost", "no longer");
    }
    ValueAt before = change.before().orElseThrow();
    ValueAt after = change.after().orElseThrow();
    return change instanceof ValueChange.Reordered
        ? path(after.at().steps(), skipped) + ": in another order"
        : path(after.at().steps(), skipped) + ": " + Words.becomes(json.of(before), json.of(after));
  }

  /** An element of a list is told of the list. */
  private String whole(ValueAt value, int skipped, String ofList, String ofObject) {
    List<String> steps = value.at().steps();
    int last = steps.size() - 1;
    return Pointer.isIndex(steps.get(last))
        ? path(steps.subList(0, last), skipped) + " " + ofList + ": " + json.of(value)
        : path(steps, skipped) + ": " + ofObject + " " + json.of(value);
  }

  /** The way from the part to a value, to be put behind the part for isf show. */
  private static String path(List<String> steps, int skipped) {
    return String.join("/", steps.subList(skipped, steps.size()));
  }
}
