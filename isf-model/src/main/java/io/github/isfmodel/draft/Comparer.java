package io.github.isfmodel.draft;

import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.task.ParagraphRef;
import io.github.isfmodel.term.TermAnchors;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Matches the clauses of two texts and collects their differences. */
final class Comparer {

  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  private static final List<Class<? extends Clause>> ORDER =
      List.of(
          Clause.Whole.class,
          Clause.Paragraph.class,
          Clause.Act.class,
          Clause.Task.class,
          Clause.Limit.class,
          Clause.Expiry.class,
          Clause.Renewal.class,
          Clause.Report.class);

  private static final Comparator<Difference> READING_ORDER =
      Comparator.<Difference>comparingInt(each -> ORDER.indexOf(clause(each).getClass()))
          .thenComparing(each -> place(each))
          .thenComparing(Difference::message)
          .thenComparing(Difference::toString);

  private Comparer() {}

  static List<Difference> differences(Resolution before, Resolution after) {
    return sorted(
        Stream.of(
                compare(
                    List.of(new Clause.Whole(before)),
                    List.of(new Clause.Whole(after)),
                    List.of(clause -> ""),
                    Parts.WHOLE),
                paragraphs(before, after),
                acts(before, after),
                ceilings(before, after),
                clocks(before, after),
                renewals(before, after),
                reports(before, after))
            .flatMap(each -> each));
  }

  static List<Difference> sorted(Stream<? extends Difference> differences) {
    return differences.<Difference>map(each -> each).sorted(READING_ORDER).toList();
  }

  private static Clause clause(Difference difference) {
    return difference.to().or(difference::from).orElseThrow();
  }

  /** The paragraph in a form whose order is that of its number; the least of the two sides. */
  private static String place(Difference difference) {
    return Stream.of(difference.from(), difference.to())
        .flatMap(side -> side.flatMap(Clause::paragraph).stream())
        .map(ParagraphRef::value)
        .map(Comparer::padded)
        .min(Comparator.naturalOrder())
        .orElse("");
  }

  private static String padded(String paragraph) {
    return NUMBER
        .matcher(paragraph)
        .replaceAll(
            found ->
                Matcher.quoteReplacement("0".repeat(3 - found.group().length()) + found.group()));
  }

  private static Stream<Difference> paragraphs(Resolution before, Resolution after) {
    return compare(
        before.paragraphs().stream().map(Clause.Paragraph::new).toList(),
        after.paragraphs().stream().map(Clause.Paragraph::new).toList(),
        List.of(
            clause -> clause.text().withCitations(List.of()),
            clause -> clause.text().withCitations(List.of()).withParagraph(ParagraphRef.of("1")),
            clause -> clause.text().paragraph()),
        Parts.PARAGRAPH);
  }

  private static Stream<Difference> acts(Resolution before, Resolution after) {
    List<Clause.Act> from = before.mandateActs().stream().map(Clause.Act::new).toList();
    List<Clause.Act> to = after.mandateActs().stream().map(Clause.Act::new).toList();
    List<Function<Clause.Act, Object>> keys =
        List.of(
            clause -> List.of(clause.act().force(), clause.act().kind()),
            clause -> clause.act().force());
    Alignment<Clause.Act> alignment = Alignment.of(from, to, keys);
    Stream<Difference> unmatchedTasks =
        Stream.concat(
            alignment.added().stream().flatMap(act -> tasks(act).map(Difference.Added::new)),
            alignment.removed().stream().flatMap(act -> tasks(act).map(Difference.Removed::new)));
    return Stream.concat(compare(from, to, keys, Parts.ACT), unmatchedTasks);
  }

  private static Stream<Clause.Task> tasks(Clause.Act act) {
    return act.act().tasks().stream().map(task -> new Clause.Task(act.act().force(), task));
  }

  static Stream<Difference> tasks(Clause.Act before, Clause.Act after) {
    return compare(
        tasks(before).toList(),
        tasks(after).toList(),
        List.of(
            clause -> clause.task().withCitations(List.of()),
            clause -> List.of(clause.task().task(), clause.task().modality()),
            clause -> clause.task().task()),
        Parts.TASK);
  }

  private static Stream<Difference> ceilings(Resolution before, Resolution after) {
    return compare(
        before.ceilings().stream().map(Clause.Limit::new).toList(),
        after.ceilings().stream().map(Clause.Limit::new).toList(),
        List.of(
            clause -> clause.ceiling().withCitations(List.of()),
            clause -> List.of(clause.ceiling().force(), clause.ceiling().since()),
            clause -> clause.ceiling().force()),
        Parts.CEILING);
  }

  private static Stream<Difference> clocks(Resolution before, Resolution after) {
    return compare(
        expiries(before),
        expiries(after),
        List.of(
            clause -> clause.clock().withCitations(List.of()),
            clause -> List.of(clause.clock().kind(), clause.clock().subjects()),
            clause -> clause.clock().kind()),
        Parts.CLOCK);
  }

  private static List<Clause.Expiry> expiries(Resolution text) {
    TermAnchors anchors = TermAnchors.builder().adoption(text.adoptedOn()).build();
    return text.clocks().stream().map(clock -> new Clause.Expiry(clock, anchors)).toList();
  }

  private static Stream<Difference> renewals(Resolution before, Resolution after) {
    return compare(
        before.renewalClauses().stream().map(Clause.Renewal::new).toList(),
        after.renewalClauses().stream().map(Clause.Renewal::new).toList(),
        List.of(
            clause -> clause.clause().withCitations(List.of()),
            clause -> clause.clause().subjects(),
            clause -> ""),
        Parts.RENEWAL);
  }

  private static Stream<Difference> reports(Resolution before, Resolution after) {
    return compare(
        before.reportingDuties().stream().map(Clause.Report::new).toList(),
        after.reportingDuties().stream().map(Clause.Report::new).toList(),
        List.of(
            clause -> clause.duty().withCitations(List.<Citation>of()),
            clause -> List.of(clause.duty().reporter(), clause.duty().recipient()),
            clause -> clause.duty().reporter()),
        Parts.REPORT);
  }

  private static <C extends Clause> Stream<Difference> compare(
      List<C> before, List<C> after, List<Function<C, Object>> keys, List<Part<C>> parts) {
    Alignment<C> alignment = Alignment.of(before, after, keys);
    Stream<Difference> changed =
        alignment.pairs().stream()
            .flatMap(
                pair -> parts.stream().flatMap(part -> part.between(pair.before(), pair.after())));
    return Stream.concat(
        changed,
        Stream.concat(
            alignment.removed().stream().map(Difference.Removed::new),
            alignment.added().stream().map(Difference.Added::new)));
  }
}
