package io.github.isfmodel.dossier;

import static io.github.isfmodel.rule.Rule.error;

import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.resolution.MandateAct;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.RuleSet;
import io.github.isfmodel.term.Clock;
import io.github.isfmodel.term.ClockKind;
import io.github.isfmodel.term.TermAnchors;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An act does to a term what it is said to do. */
final class ActKindRules {

  private static final Rule KIND_FITS_TERM =
      error(
          "ISF-RNW-011",
          "What an act is said to do to a mandate fits the term that its text sets",
          Authority.record("A term that is prolonged ends later, one that is shortened earlier"),
          "the act on the mandate of {force} is of the kind {kind}, and {term}",
          "mend the one term or the other, add the one that is missing in \"clocks\", or choose the"
              + " kind that fits",
          "0.1.0");

  static final RuleSet<Dossier> RULES = RuleSet.of(ActKindRules::check, List.of(KIND_FITS_TERM));

  private ActKindRules() {}

  private static void check(Dossier dossier, Report report) {
    Mandates mandates = dossier.mandates();
    Report unfit = report.under(KIND_FITS_TERM);
    for (Mandate mandate : mandates.ofEachBody()) {
      for (int i = 0; i < mandate.acts().size(); i++) {
        check(mandate.acts(), i, mandates, unfit);
      }
    }
  }

  private static void check(List<GoverningAct> acts, int index, Mandates mandates, Report report) {
    GoverningAct act = acts.get(index);
    String unfit = act.setsTerm() ? unfitTerm(act, acts.subList(0, index)) : withoutTerm(act);
    if (!unfit.isEmpty()) {
      report.add(
          mandates.pointer(act).child("kind"),
          "force",
          act.act().force(),
          "kind",
          act.act().kind(),
          "term",
          unfit);
    }
  }

  /** That no clock names the force at all is told of the text alone, as ISF-TERM-009. */
  private static String withoutTerm(GoverningAct act) {
    return act.act().kind().continues() && isOfAPart(act) ? "its text sets no term for it" : "";
  }

  private static boolean isOfAPart(GoverningAct act) {
    for (Clock clock : act.resolution().clocks()) {
      if (clock.kind().equals(ClockKind.SUB_FORCE)
          && clock.subjects().contains(act.act().force())) {
        return true;
      }
    }
    return false;
  }

  private static String unfitTerm(GoverningAct act, List<GoverningAct> earlier) {
    Optional<LocalDate> before = act.previousLastDay();
    Optional<LocalDate> last = act.lastDay();
    if (before.isEmpty() || last.isEmpty() || endsBeforeAdoption(act)) {
      return "";
    }
    int later = last.get().compareTo(before.get());
    return fits(act, later)
        ? ""
        : "its text sets the last day "
            + last.get()
            + ", while "
            + setter(before.get(), earlier)
            + (later == 0 ? " had set the same" : " had set " + before.get());
  }

  /** Such a term is told of the text alone, as ISF-TERM-001. */
  private static boolean endsBeforeAdoption(GoverningAct act) {
    TermAnchors text = TermAnchors.builder().adoption(act.adoptedOn()).build();
    Optional<LocalDate> last = act.mandateClock().orElseThrow().clock().term().lastDay(text);
    return last.isPresent() && last.get().isBefore(act.adoptedOn());
  }

  /** Which text set the last day that the mandate had before. */
  private static ResolutionId setter(LocalDate lastDay, List<GoverningAct> earlier) {
    int i = earlier.size() - 1;
    while (!earlier.get(i).lastDay().equals(Optional.of(lastDay))) {
      i--;
    }
    return earlier.get(i).mandateClock().orElseThrow().resolution();
  }

  private static boolean fits(GoverningAct act, int later) {
    return switch (act.act().kind()) {
      case EXTENDS, TECHNICAL_ROLLOVER -> later > 0;
      case SHORTENS -> later < 0;
      case AMENDS -> later == 0 || doesMore(act);
      default -> true;
    };
  }

  /** Whether another act of the text accounts for the term. */
  private static boolean doesMore(GoverningAct act) {
    for (MandateAct each : act.resolution().mandateActs()) {
      if (each.force().equals(act.act().force()) && each.kind() != MandateActKind.AMENDS) {
        return true;
      }
    }
    return false;
  }
}
