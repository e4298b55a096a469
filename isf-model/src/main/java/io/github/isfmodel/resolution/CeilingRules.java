package io.github.isfmodel.resolution;

import static io.github.isfmodel.rule.Rule.error;

import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.RuleSet;
import io.github.isfmodel.rule.check.PartsAndTotal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ceilings that an act sets. */
final class CeilingRules {

  private static final Authority CEILINGS =
      Authority.practice("Authorized strength: a greatest number, by category and by period");

  private static final Rule PARTS =
      error(
          "ISF-CEIL-001",
          "The parts of a ceiling add up to its total",
          CEILINGS,
          "the parts add up to {sum}, and the total is {total}",
          "mend the total or a part, or add the category that is left out",
          "0.1.0");

  private static final Rule STRETCH =
      error(
          "ISF-CEIL-002",
          "A ceiling does not end before it begins",
          CEILINGS,
          "the ceiling holds until {until}, and begins on {since}",
          "mend one of the two days",
          "0.1.0");

  private static final Rule OVERLAP =
      error(
          "ISF-CEIL-003",
          "One act sets one ceiling for one force, category and day",
          CEILINGS,
          "this ceiling of {force} begins on {since}, while another of the same act holds"
              + " {other}",
          "end the one on the day before the other begins",
          "0.1.0");

  static final RuleSet<Resolution> RULES =
      RuleSet.of(CeilingRules::check, List.of(PARTS, STRETCH, OVERLAP));

  private CeilingRules() {}

  private static void check(Resolution text, Report report) {
    parts(text, report.under(PARTS));
    stretch(text, report.under(STRETCH));
    overlap(text, report.under(OVERLAP));
  }

  private static void parts(Resolution text, Report report) {
    for (int i = 0; i < text.ceilings().size(); i++) {
      Ceiling ceiling = text.ceilings().get(i);
      Optional<Measure> sum = PartsAndTotal.misfit(ceiling.parts(), ceiling.total());
      if (sum.isPresent()) {
        report.add(Pointer.of("ceilings", i, "parts"), "sum", sum.get(), "total", ceiling.total());
      }
    }
  }

  private static Optional<LocalDate> firstDay(Ceiling ceiling, Resolution text) {
    return ceiling.since().isPresent() ? ceiling.since() : text.adoptedOn();
  }

  private static LocalDate since(Ceiling ceiling, Resolution text) {
    return firstDay(ceiling, text).orElse(LocalDate.MIN);
  }

  private static void stretch(Resolution text, Report report) {
    for (int i = 0; i < text.ceilings().size(); i++) {
      Ceiling ceiling = text.ceilings().get(i);
      LocalDate since = since(ceiling, text);
      if (ceiling.until().isPresent() && ceiling.until().get().isBefore(since)) {
        report.add(
            Pointer.of("ceilings", i, "until"), "until", ceiling.until().get(), "since", since);
      }
    }
  }

  /** In the order of their first days, each is held against those that begin before it. */
  private static void overlap(Resolution text, Report report) {
    if (text.ceilings().size() < 2) {
      return;
    }
    Map<ForceId, Map<String, Before>> before = new HashMap<>();
    for (int i : byFirstDay(text)) {
      Ceiling ceiling = text.ceilings().get(i);
      Optional<Ceiling> other =
          before
              .computeIfAbsent(ceiling.force(), force -> new HashMap<>())
              .computeIfAbsent(ceiling.total().unit().code(), unit -> new Before(text))
              .add(ceiling);
      if (other.isPresent()) {
        overlap(text, i, other.get(), report);
      }
    }
  }

  private static List<Integer> byFirstDay(Resolution text) {
    List<Integer> indices = new ArrayList<>();
    for (int i = 0; i < text.ceilings().size(); i++) {
      indices.add(i);
    }
    indices.sort(Comparator.comparing(i -> since(text.ceilings().get(i), text)));
    return indices;
  }

  private static void overlap(Resolution text, int i, Ceiling other, Report report) {
    Ceiling ceiling = text.ceilings().get(i);
    report.add(
        Pointer.of("ceilings", i),
        "force",
        ceiling.force(),
        "since",
        sinceInWords(ceiling, text),
        "other",
        stretchInWords(other, text));
  }

  /**
   * The ceilings for one thing that begin before another one. One without a last day gives way to
   * the next one; of the others that which lasts longest tells whether any still holds.
   */
  private static final class Before {
    private final Resolution text;
    private Optional<Ceiling> last = Optional.empty();
    private Optional<Ceiling> longest = Optional.empty();

    Before(Resolution text) {
      this.text = text;
    }

    /** Adds one that begins no earlier, and tells which one it meets. */
    Optional<Ceiling> add(Ceiling ceiling) {
      Optional<Ceiling> met = met(since(ceiling, text));
      last = Optional.of(ceiling);
      if (ceiling.until().isPresent() && !longestHolds(ceiling.until().get())) {
        longest = last;
      }
      return met;
    }

    private Optional<Ceiling> met(LocalDate since) {
      if (longestHolds(since)) {
        return longest;
      }
      return last.isPresent() && since(last.get(), text).equals(since) ? last : Optional.empty();
    }

    private boolean longestHolds(LocalDate day) {
      return longest.isPresent() && !longest.get().until().orElseThrow().isBefore(day);
    }
  }

  private static String sinceInWords(Ceiling ceiling, Resolution text) {
    Optional<LocalDate> first = firstDay(ceiling, text);
    return first.isPresent() ? first.get().toString() : "the day of adoption";
  }

  private static String stretchInWords(Ceiling ceiling, Resolution text) {
    String since = "from " + sinceInWords(ceiling, text);
    return ceiling.until().isPresent() ? since + " to " + ceiling.until().get() : since + " on";
  }
}
