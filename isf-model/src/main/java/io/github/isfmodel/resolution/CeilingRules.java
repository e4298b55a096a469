package io.github.isfmodel.resolution;

import static io.github.isfmodel.rule.Rule.error;

import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.check.PartsAndTotal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The ceilings that an act sets. */
final class CeilingRules {

  private static final Authority CEILINGS =
      Authority.practice("Authorized strength: a greatest number, by category and by period");

  static final List<Rule<Resolution>> RULES =
      List.of(
          error(
              "ISF-CEIL-001",
              "The parts of a ceiling add up to its total",
              CEILINGS,
              "the parts add up to {sum}, and the total is {total}",
              "mend the total or a part, or add the category that is left out",
              "0.1.0",
              CeilingRules::parts),
          error(
              "ISF-CEIL-002",
              "A ceiling does not end before it begins",
              CEILINGS,
              "the ceiling holds until {until}, and begins on {since}",
              "mend one of the two days",
              "0.1.0",
              CeilingRules::stretch),
          error(
              "ISF-CEIL-003",
              "One act sets one ceiling for one force, category and day",
              CEILINGS,
              "this ceiling of {force} begins on {since}, while another of the same act holds"
                  + " {other}",
              "end the one on the day before the other begins",
              "0.1.0",
              CeilingRules::overlap));

  private CeilingRules() {}

  private static void parts(Resolution text, Report report) {
    for (int i = 0; i < text.ceilings().size(); i++) {
      Ceiling ceiling = text.ceilings().get(i);
      Pointer at = Pointer.of("ceilings", i, "parts");
      PartsAndTotal.misfit(ceiling.parts(), ceiling.total())
          .ifPresent(sum -> report.add(at, "sum", sum, "total", ceiling.total()));
    }
  }

  private static LocalDate since(Ceiling ceiling, Resolution text) {
    return ceiling.since().or(text::adoptedOn).orElse(LocalDate.MIN);
  }

  private static void stretch(Resolution text, Report report) {
    for (int i = 0; i < text.ceilings().size(); i++) {
      Ceiling ceiling = text.ceilings().get(i);
      LocalDate since = since(ceiling, text);
      if (ceiling.until().filter(until -> until.isBefore(since)).isPresent()) {
        report.add(
            Pointer.of("ceilings", i, "until"), "until", ceiling.until().get(), "since", since);
      }
    }
  }

  private record Limited(ForceId force, Unit unit) {}

  private static void overlap(Resolution text, Report report) {
    Map<Limited, Integer> last = new HashMap<>();
    IntStream.range(0, text.ceilings().size())
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> since(text.ceilings().get(i), text)))
        .forEach(i -> compare(text, last, i, report));
  }

  /** In the order of their first days, so that only neighbours have to be compared. */
  private static void compare(Resolution text, Map<Limited, Integer> last, int i, Report report) {
    Ceiling ceiling = text.ceilings().get(i);
    Limited key = new Limited(ceiling.force(), ceiling.total().unit());
    Integer before = last.get(key);
    if (before != null && overlap(text.ceilings().get(before), ceiling, text)) {
      report.add(
          Pointer.of("ceilings", i),
          "force",
          ceiling.force(),
          "since",
          sinceInWords(ceiling, text),
          "other",
          stretchInWords(text.ceilings().get(before), text));
    }
    if (before == null || !endsBefore(ceiling, text.ceilings().get(before))) {
      last.put(key, i);
    }
  }

  /** A ceiling without a last day gives way to the next one. */
  private static boolean overlap(Ceiling earlier, Ceiling later, Resolution text) {
    LocalDate since = since(later, text);
    return since.equals(since(earlier, text))
        || earlier.until().filter(until -> !until.isBefore(since)).isPresent();
  }

  private static boolean endsBefore(Ceiling ceiling, Ceiling other) {
    return ceiling.until().isPresent()
        && other.until().filter(until -> ceiling.until().get().isBefore(until)).isPresent();
  }

  private static String sinceInWords(Ceiling ceiling, Resolution text) {
    return ceiling
        .since()
        .or(text::adoptedOn)
        .map(LocalDate::toString)
        .orElse("the day of adoption");
  }

  private static String stretchInWords(Ceiling ceiling, Resolution text) {
    String since = "from " + sinceInWords(ceiling, text);
    return ceiling.until().map(until -> since + " to " + until).orElse(since + " on");
  }
}
