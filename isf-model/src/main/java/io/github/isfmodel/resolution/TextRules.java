package io.github.isfmodel.resolution;

import static io.github.isfmodel.rule.Rule.error;
import static io.github.isfmodel.rule.Rule.warning;

import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.RuleSet;
import io.github.isfmodel.symbol.UnSymbol;
import io.github.isfmodel.task.ParagraphRef;
import io.github.isfmodel.task.TaskAssignment;
import io.github.isfmodel.term.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/** Symbol, paragraphs and mandate acts of a text. */
final class TextRules {

  private static final Authority SYMBOLS =
      Authority.practice("Symbols of United Nations documents: series, number and year");

  /** The series of documents in which an instrument is published. */
  private static final Map<String, InstrumentKind> SERIES =
      Map.of(
          "S/RES/", InstrumentKind.SECURITY_COUNCIL_RESOLUTION,
          "S/PRST/", InstrumentKind.PRESIDENTIAL_STATEMENT,
          "A/RES/", InstrumentKind.GENERAL_ASSEMBLY_RESOLUTION);

  private static final Rule FOREIGN_SERIES =
      error(
          "ISF-RES-010",
          "The symbol belongs to the kind of instrument",
          SYMBOLS,
          "the symbol {symbol} is that of a {wanted}, and the kind of the instrument is {instrument}",
          "mend the symbol or the instrument",
          "0.1.0");

  private static final Rule YEAR =
      error(
          "ISF-RES-011",
          "The year in the symbol is that of the adoption",
          SYMBOLS,
          "the symbol {symbol} is of the year {year}, and the text was adopted on {adopted}",
          "mend the symbol or the day of adoption",
          "0.1.0");

  private static final Rule SYMBOL_OF_DRAFT =
      error(
          "ISF-RES-012",
          "Only an adopted text has the symbol of a resolution",
          SYMBOLS,
          "the text has the symbol {symbol} and was not adopted",
          "remove the symbol, give that of the draft, or add the adoption",
          "0.1.0");

  private static final Rule PARAGRAPHS_ONCE =
      error(
          "ISF-RES-013",
          "Each operative paragraph is listed once",
          Authority.record("A paragraph number stands for one paragraph"),
          "paragraph {paragraph} is listed twice",
          "join the two entries, or mend a number",
          "0.1.0");

  private static final Rule PARAGRAPHS_EXIST =
      warning(
          "ISF-RES-014",
          "A clause is in a paragraph that is listed",
          Authority.record("What is referred to exists"),
          "paragraph {paragraph} is referred to, and no such paragraph is listed",
          "add the paragraph, or mend the reference",
          "0.1.0");

  private static final Rule SUCCESSION =
      error(
          "ISF-RES-015",
          "A force that succeeds another names it",
          Authority.record("A succession has two sides"),
          "the act makes {force} the successor of {predecessor}",
          "name the other force as predecessor, or choose another kind of act",
          "0.1.0");

  private static final Rule ADOPTED_VERSION =
      error(
          "ISF-RES-016",
          "The adopted text is no draft of another",
          Authority.record("Drafts and the adopted text are texts of their own"),
          "the text was adopted, and is recorded as a version of {other}",
          "remove \"versionOf\", or record draft and adopted text apart",
          "0.1.0");

  static final RuleSet<Resolution> RULES =
      RuleSet.of(
          TextRules::check,
          List.of(
              FOREIGN_SERIES,
              YEAR,
              SYMBOL_OF_DRAFT,
              PARAGRAPHS_ONCE,
              PARAGRAPHS_EXIST,
              SUCCESSION,
              ADOPTED_VERSION));

  private TextRules() {}

  private static void check(Resolution text, Report report) {
    foreignSeries(text, report.under(FOREIGN_SERIES));
    year(text, report.under(YEAR));
    symbolOfDraft(text, report.under(SYMBOL_OF_DRAFT));
    paragraphsOnce(text, report.under(PARAGRAPHS_ONCE));
    paragraphsExist(text, report.under(PARAGRAPHS_EXIST));
    succession(text, report.under(SUCCESSION));
    adoptedVersion(text, report.under(ADOPTED_VERSION));
  }

  private static void foreignSeries(Resolution text, Report report) {
    if (text.symbol().isEmpty()) {
      return;
    }
    UnSymbol symbol = text.symbol().get();
    for (Map.Entry<String, InstrumentKind> series : SERIES.entrySet()) {
      InstrumentKind wanted = series.getValue();
      if (symbol.body().startsWith(series.getKey()) && !text.instrument().equals(wanted)) {
        report.add(
            Pointer.of("symbol"),
            "symbol",
            symbol,
            "wanted",
            wanted,
            "instrument",
            text.instrument());
      }
    }
  }

  private static Optional<UnSymbol> resolutionSymbol(Resolution text) {
    Optional<UnSymbol> symbol = text.symbol();
    return symbol.isPresent() && symbol.get().isCouncilResolution() ? symbol : Optional.empty();
  }

  private static void year(Resolution text, Report report) {
    Optional<UnSymbol> symbol = resolutionSymbol(text);
    Optional<LocalDate> adopted = text.adoptedOn();
    if (symbol.isEmpty() || adopted.isEmpty()) {
      return;
    }
    OptionalInt year = symbol.get().year();
    if (year.isPresent() && year.getAsInt() != adopted.get().getYear()) {
      report.add(
          Pointer.of("symbol"),
          "symbol",
          symbol.get(),
          "year",
          year.getAsInt(),
          "adopted",
          adopted.get());
    }
  }

  private static void symbolOfDraft(Resolution text, Report report) {
    Optional<UnSymbol> symbol = resolutionSymbol(text);
    if (symbol.isPresent() && text.adoption().isEmpty()) {
      report.add(Pointer.of("symbol"), "symbol", symbol.get());
    }
  }

  private static void paragraphsOnce(Resolution text, Report report) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < text.paragraphs().size(); i++) {
      ParagraphRef paragraph = text.paragraphs().get(i).paragraph();
      if (!seen.add(paragraph.value())) {
        report.add(Pointer.of("paragraphs", i, "paragraph"), "paragraph", paragraph);
      }
    }
  }

  private static void paragraphsExist(Resolution text, Report report) {
    if (text.paragraphs().isEmpty()) {
      return;
    }
    Set<String> listed = new HashSet<>();
    for (OperativeParagraph each : text.paragraphs()) {
      listed.add(number(each.paragraph()));
    }
    Unlisted unlisted = new Unlisted(listed, report);
    unlisted.in("clocks", text.clocks(), Clock::paragraph);
    unlisted.in("ceilings", text.ceilings(), Ceiling::paragraph);
    unlisted.in("renewalClauses", text.renewalClauses(), RenewalClause::paragraph);
    unlisted.in("reportingDuties", text.reportingDuties(), ReportingDuty::paragraph);
    unlisted.in("mandateActs", text.mandateActs(), MandateAct::paragraph);
    for (int i = 0; i < text.mandateActs().size(); i++) {
      unlisted.inTasks(i, text.mandateActs().get(i).tasks());
    }
  }

  /** Reports the paragraphs that are referred to and not listed. */
  private record Unlisted(Set<String> listed, Report report) {

    <T> void in(String list, List<T> clauses, Function<T, Optional<ParagraphRef>> paragraph) {
      for (int i = 0; i < clauses.size(); i++) {
        Optional<ParagraphRef> reference = paragraph.apply(clauses.get(i));
        if (isUnlisted(reference)) {
          report.add(Pointer.of(list, i, "paragraph"), "paragraph", reference.get());
        }
      }
    }

    void inTasks(int act, List<TaskAssignment> tasks) {
      for (int i = 0; i < tasks.size(); i++) {
        Optional<ParagraphRef> reference = tasks.get(i).paragraph();
        if (isUnlisted(reference)) {
          Pointer at = Pointer.of("mandateActs", act, "tasks", i, "paragraph");
          report.add(at, "paragraph", reference.get());
        }
      }
    }

    private boolean isUnlisted(Optional<ParagraphRef> reference) {
      return reference.isPresent() && !listed.contains(number(reference.get()));
    }
  }

  /** A letter or item is part of its paragraph, which may be listed as a whole. */
  private static String number(ParagraphRef paragraph) {
    int letter = paragraph.value().indexOf('(');
    return letter < 0 ? paragraph.value() : paragraph.value().substring(0, letter);
  }

  private static void succession(Resolution text, Report report) {
    for (int i = 0; i < text.mandateActs().size(); i++) {
      MandateAct act = text.mandateActs().get(i);
      boolean named = act.predecessor().isPresent();
      boolean ofItself = named && act.predecessor().get().equals(act.force());
      if (ofItself || act.kind() == MandateActKind.SUCCEEDS && !named) {
        report.add(
            Pointer.of("mandateActs", i, "predecessor"),
            "force",
            act.force(),
            "predecessor",
            named ? "itself" : "no named force");
      }
    }
  }

  private static void adoptedVersion(Resolution text, Report report) {
    if (text.versionOf().isPresent() && text.adoption().isPresent()) {
      report.add(Pointer.of("versionOf"), "other", text.versionOf().get());
    }
  }
}
