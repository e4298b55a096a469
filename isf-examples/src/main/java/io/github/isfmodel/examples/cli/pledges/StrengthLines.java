package io.github.isfmodel.examples.cli.pledges;

import io.github.isfmodel.assessment.PledgeStanding;
import io.github.isfmodel.examples.cli.output.Cites;
import io.github.isfmodel.examples.cli.output.Figures;
import io.github.isfmodel.examples.cli.output.Names;
import io.github.isfmodel.examples.cli.output.Screen;
import io.github.isfmodel.examples.cli.output.Words;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.QuantityText;
import io.github.isfmodel.strength.FillRatio;
import io.github.isfmodel.strength.Gap;
import io.github.isfmodel.strength.StatedReading;
import io.github.isfmodel.strength.Strength;
import io.github.isfmodel.strength.StrengthLevel;
import io.github.isfmodel.strength.StrengthLine;
import io.github.isfmodel.strength.StrengthTally;
import io.github.isfmodel.strength.Uncounted;
import io.github.isfmodel.strength.Yardstick;
import io.github.isfmodel.strength.YardstickReading;
import io.github.isfmodel.time.When;
import io.github.isfmodel.time.WhenText;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What pledges add up to, level by level, and what is beside the sums. */
final class StrengthLines {

  private final Screen screen;
  private final Names names;
  private final Cites cites;
  private final boolean ofSeveral;

  /** Where the mandates of several bodies are in force, each may have its own ceiling. */
  StrengthLines(Screen screen, Names names, Cites cites, boolean ofSeveral) {
    this.screen = screen;
    this.names = names;
    this.cites = cites;
    this.ofSeveral = ofSeveral;
  }

  void show(Strength strength) {
    screen.title("Strength by level");
    for (StrengthLevel level : StrengthLevel.values()) {
      screen.line(1, Words.of(level) + " or further: " + sums(strength.atLeast(level)));
      strength.lines().stream()
          .filter(line -> line.level() == level && !line.tally().sums().isEmpty())
          .forEach(this::line);
    }
    strength.atLeast(StrengthLevel.PROSPECTIVE).overlaps().forEach(this::overlap);
    screen.title("Against ceiling and plan");
    if (strength.yardsticks().isEmpty()) {
      screen.line(1, "The record holds neither for this day.");
    }
    strength.yardsticks().forEach(each -> yardstick(each, strength));
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
                        + asOf(figure.asOf())
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

  private void overlap(ActorId group, Set<ActorId> others) {
    screen.line(
        1,
        names.of(group)
            + " may count the same people as "
            + others.stream().map(names::of).collect(Collectors.joining(", "))
            + ", so the least numbers count them once");
  }

  static String sums(StrengthTally tally) {
    return tally.sums().isEmpty()
        ? "no number"
        : tally.sums().stream()
            .map(sum -> QuantityText.counted(Figures.of(sum.bounds()), sum.unit()))
            .collect(Collectors.joining(", "));
  }

  private void line(StrengthLine line) {
    screen.line(2, line.kind().words() + ", " + Words.of(line.level()) + ": " + sums(line.tally()));
    line.tally().sums().stream()
        .flatMap(sum -> sum.parts().stream())
        .forEach(
            part ->
                screen.line(3, part(part.pledge(), part.measure()) + cites.of(part.citations())));
    line.tally().beside().forEach(this::notAdded);
  }

  private void notAdded(Uncounted beside) {
    beside
        .measure()
        .ifPresent(
            measure ->
                screen.line(
                    3,
                    part(beside.pledge(), measure) + ", not added" + cites.of(beside.citations())));
  }

  private static String part(PledgeId pledge, Measure measure) {
    return pledge.value() + ", " + measure;
  }

  private void yardstick(Yardstick yardstick, Strength strength) {
    screen.line(
        1,
        Words.of(yardstick.kind())
            + givenBy(strength.givers(yardstick))
            + ": "
            + yardstick.measure()
            + strength.asOf(yardstick).map(StrengthLines::asOf).orElse("")
            + cites.of(yardstick.citations()));
    String hedge = yardstick.isApproximate() ? "about " : "";
    yardstick.readings().forEach(reading -> screen.line(2, reading(reading, hedge)));
    yardstick
        .stated()
        .forEach(
            reading ->
                screen.line(
                    2,
                    stated(reading, reading.isApproximate() ? "about " : hedge)
                        + cites.of(reading.figure().citations())));
  }

  private String givenBy(List<ActorId> givers) {
    return ofSeveral && !givers.isEmpty() ? " given by " + names.list(givers) : "";
  }

  private static String stated(StatedReading reading, String hedge) {
    return "stated by others, deployed: "
        + reading.figure().measure()
        + asOf(reading.figure().asOf())
        + gap(reading.gap(), hedge)
        + reading.fill().map(fill -> filled(fill, hedge)).orElse("");
  }

  private static String filled(FillRatio fill, String hedge) {
    return ", filled " + hedge + Figures.of(fill);
  }

  private static String asOf(When when) {
    return ", as of " + WhenText.of(when);
  }

  private static String reading(YardstickReading reading, String hedge) {
    return Words.of(reading.level())
        + " or further: "
        + Figures.of(reading.strength())
        + reading.gap().map(gap -> gap(gap, hedge)).orElse("; the figure is in words")
        + reading.fill().map(fill -> filled(fill, hedge)).orElse("")
        + (reading.beside().isEmpty() ? "" : ", beside it not counted: " + reading.beside().size());
  }

  private static String gap(Gap gap, String hedge) {
    return "; gap "
        + hedge
        + Figures.of(gap)
        + (gap.isExcess() ? " (there are more than that)" : "");
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
      case IN_WORDS -> "the number is in words, so the sum has no upper bound";
      case APPROXIMATE -> "the number is approximate, so the sum has no upper bound";
      case CONTRIBUTOR_NOT_NAMED -> "unnamed, so it may be among those counted";
      case SUM_TOO_LARGE -> "the sum would be too large, so it has no upper bound";
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
