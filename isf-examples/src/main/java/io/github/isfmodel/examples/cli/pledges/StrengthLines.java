package io.github.isfmodel.examples.cli.pledges;

import io.github.isfmodel.assessment.PledgeStanding;
import io.github.isfmodel.examples.cli.output.Cites;
import io.github.isfmodel.examples.cli.output.Figures;
import io.github.isfmodel.examples.cli.output.Screen;
import io.github.isfmodel.examples.cli.output.Words;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.strength.Counted;
import io.github.isfmodel.strength.Gap;
import io.github.isfmodel.strength.Strength;
import io.github.isfmodel.strength.StrengthLevel;
import io.github.isfmodel.strength.StrengthLine;
import io.github.isfmodel.strength.StrengthTally;
import io.github.isfmodel.strength.Uncounted;
import io.github.isfmodel.strength.Yardstick;
import io.github.isfmodel.strength.YardstickReading;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What pledges add up to, level by level, and what is beside the sums. */
final class StrengthLines {

  private final Screen screen;
  private final Cites cites;

  StrengthLines(Screen screen, Cites cites) {
    this.screen = screen;
    this.cites = cites;
  }

  void show(Strength strength) {
    screen.title("Strength by level");
    for (StrengthLevel level : StrengthLevel.values()) {
      screen.line(1, Words.of(level) + " or further: " + sums(strength.atLeast(level)));
      strength.lines().stream()
          .filter(line -> line.level() == level && !line.tally().sums().isEmpty())
          .forEach(this::line);
    }
    screen.title("Against ceiling and plan");
    if (strength.yardsticks().isEmpty()) {
      screen.line(1, "The record holds neither for this day.");
    }
    strength.yardsticks().forEach(this::yardstick);
    strength
        .stated()
        .forEach(
            figure ->
                screen.line(
                    1,
                    "stated by others, "
                        + figure.kind().words()
                        + ": "
                        + figure.measure()
                        + cites.of(figure.citations())));
    List<Uncounted> beside =
        Stream.concat(
                strength.atLeast(StrengthLevel.PROSPECTIVE).beside().stream(),
                strength.notUnderWay().stream())
            .toList();
    screen.title("Not counted (" + beside.size() + ")");
    beside.forEach(each -> screen.line(1, uncounted(each)));
    outside(strength.outsideComposition());
  }

  static String sums(StrengthTally tally) {
    return tally.sums().isEmpty()
        ? "no number"
        : tally.sums().stream()
            .map(sum -> Figures.of(sum.bounds()) + " " + sum.unit().words())
            .collect(Collectors.joining(", "));
  }

  private void line(StrengthLine line) {
    screen.line(2, line.kind().words() + ", " + Words.of(line.level()) + ": " + sums(line.tally()));
    line.tally().sums().stream()
        .flatMap(sum -> sum.parts().stream())
        .forEach(part -> screen.line(3, part(part)));
  }

  private String part(Counted part) {
    return part.pledge().value() + ", " + part.measure() + cites.of(part.citations());
  }

  private void yardstick(Yardstick yardstick) {
    screen.line(
        1,
        Words.of(yardstick.kind()) + ": " + yardstick.measure() + cites.of(yardstick.citations()));
    yardstick.readings().forEach(reading -> screen.line(2, reading(reading)));
  }

  private static String reading(YardstickReading reading) {
    return Words.of(reading.level())
        + " or further: "
        + Figures.of(reading.strength())
        + reading.gap().map(StrengthLines::gap).orElse("; the figure is in words")
        + reading.fill().map(fill -> ", filled " + Figures.of(fill)).orElse("")
        + (reading.beside().isEmpty() ? "" : ", beside it not counted: " + reading.beside().size());
  }

  private static String gap(Gap gap) {
    return "; gap " + Figures.of(gap) + (gap.isExcess() ? " (there are more than that)" : "");
  }

  private String uncounted(Uncounted part) {
    return part.pledge().value()
        + ", "
        + Words.of(part.state())
        + part.measure().map(Measure::toString).map(size -> ", " + size).orElse("")
        + ": "
        + reason(part)
        + cites.of(part.citations());
  }

  private static String reason(Uncounted part) {
    return switch (part.reason()) {
      case NOT_UNDER_WAY -> "it is not under way";
      case NO_NUMBER -> "no number was given";
      case IN_WORDS -> "the number is in words";
      case APPROXIMATE -> "the number is approximate, without bounds";
      case CONTRIBUTOR_NOT_NAMED -> "unnamed, so it may be among those counted";
      case SUM_TOO_LARGE -> "the sum would be too large";
    };
  }

  private void outside(List<PledgeStanding> outside) {
    if (!outside.isEmpty()) {
      screen.title("Left out by a rule of composition");
    }
    for (PledgeStanding each : outside) {
      each.leftOutBy()
          .forEach(
              rule ->
                  screen.line(
                      1,
                      each.pledge().id().value()
                          + ", by a rule that is "
                          + Words.of(rule.standing())
                          + cites.of(rule.citations())));
    }
  }
}
