package io.github.isfmodel.dossier;

import static io.github.isfmodel.rule.Rule.error;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.mandate.ClockEnd;
import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.mandate.MandateGap;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.RuleSet;
import io.github.isfmodel.rule.check.NamedParts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A renewal has a term to prolong, comes in time and from the competent body. */
final class RenewalCheckRules {

  private static final Rule GAP =
      error(
          "ISF-RNW-005",
          "A mandate is prolonged or amended while it runs, or the gap is declared",
          Authority.practice(
              "Renewals are adopted by the last day; gaps are counted in whole days, so that one"
                  + " of the day after leaves none"),
          "the mandate of {force} is {acted} with effect from {effective}, and there was none"
              + " from {first} to {last}, as by {earlier} its last day was {lastDay}",
          "check that last day and the day of this act; if both are right, declare the gap in"
              + " \"lineageGaps\" of the force, with its \"body\" where the mandate of another body"
              + " ran on, or record the act as establishing the mandate anew",
          "0.1.0");

  private static final Rule COMPETENCE =
      error(
          "ISF-RNW-006",
          "Who decides on a mandate is who gave it, or whom its clause on renewal names",
          Authority.charter("Articles 24, 27, 52 and 53"),
          "{issuer} acts on the mandate of {force}, and deciding on it is for {competent}",
          "mend the issuer, or record the act as establishing a mandate of its own",
          "0.1.0");

  private static final Rule NOTHING_TO_PROLONG =
      error(
          "ISF-TERM-008",
          "A term that prolongs another one has one to prolong",
          Authority.practice("\"For a further period\" is counted from the end of the last one"),
          "the {kind} term is counted from the last day of the one before, and none is known",
          "add the act that set it, give the day in the anchor, or choose another anchor",
          "0.1.0");

  static final RuleSet<Dossier> RULES =
      RuleSet.of(RenewalCheckRules::check, List.of(GAP, COMPETENCE, NOTHING_TO_PROLONG));

  private RenewalCheckRules() {}

  private static void check(Dossier dossier, Report report) {
    gap(dossier, report.under(GAP));
    competence(dossier, report.under(COMPETENCE));
    nothingToProlong(dossier, report.under(NOTHING_TO_PROLONG));
  }

  private static void nothingToProlong(Dossier dossier, Report report) {
    Mandates mandates = dossier.mandates();
    for (Mandate mandate : mandates.byForce().values()) {
      Set<ResolutionId> seen = new HashSet<>();
      for (GoverningAct act : mandate.acts()) {
        if (seen.add(act.resolution().id())) {
          nothingToProlong(act, mandates, report);
        }
      }
    }
  }

  private static void nothingToProlong(GoverningAct act, Mandates mandates, Report report) {
    Resolution text = act.resolution();
    for (ClockEnd end : act.clocks()) {
      boolean unknown =
          end.resolution().equals(text.id())
              && end.lastDay().isEmpty()
              && act.afterUnrecorded().isEmpty()
              && end.clock().term().prolongs();
      int clock = unknown ? text.clocks().indexOf(end.clock()) : -1;
      if (clock >= 0) {
        report.add(
            mandates.pointer(text.id()).child("clocks").child(clock).child("term"),
            "kind",
            end.clock().kind());
      }
    }
  }

  private static void gap(Dossier dossier, Report report) {
    Mandates mandates = dossier.mandates();
    for (Mandate mandate : mandates.ofEachBody()) {
      undeclared(mandate, mandates, report);
      for (int i = 1; i < mandate.acts().size(); i++) {
        afterEnd(mandate, mandate.acts().get(i), mandates, report);
      }
    }
  }

  private static void afterEnd(
      Mandate mandate, GoverningAct act, Mandates mandates, Report report) {
    if (act.act().kind() != MandateActKind.AMENDS || act.setsTerm() || isAnythingLeft(act)) {
      return;
    }
    LocalDate first = act.lastDay().orElseThrow().plusDays(1);
    LocalDate last = act.effectiveFrom().minusDays(1);
    if (!last.isBefore(first) && mandate.declared(first, last).isEmpty()) {
      gap(act, "amended", first, last, act, mandates, report);
    }
  }

  /** The winding up of a force can be amended after its mandate. */
  private static boolean isAnythingLeft(GoverningAct act) {
    if (act.ends() || act.isGivenAnew() || act.lastDay().isEmpty()) {
      return true;
    }
    for (ClockEnd clock : act.clocks()) {
      if (clock.runsOn(act.effectiveFrom())) {
        return true;
      }
    }
    return false;
  }

  private static void undeclared(Mandate mandate, Mandates mandates, Report report) {
    Map<ResolutionId, GoverningAct> continuing = new HashMap<>();
    for (GoverningAct act : mandate.acts()) {
      if (continues(act)) {
        continuing.putIfAbsent(act.resolution().id(), act);
      }
    }
    for (MandateGap gap : mandate.gaps()) {
      GoverningAct act = continuing.get(gap.later());
      if (act != null && gap.declared().isEmpty()) {
        GoverningAct before = mandate.governingOn(gap.first()).orElseThrow();
        gap(act, "prolonged", gap.first(), gap.last(), before, mandates, report);
      }
    }
  }

  private static boolean continues(GoverningAct act) {
    return act.act().kind().continues() || (act.setsTerm() && !act.isGivenAnew());
  }

  /** The last day is that of the term under the act before, or the one before it ended all. */
  private static void gap(
      GoverningAct act,
      String acted,
      LocalDate first,
      LocalDate last,
      GoverningAct before,
      Mandates mandates,
      Report report) {
    report.add(
        mandates.pointer(act),
        "force",
        given(act),
        "acted",
        acted,
        "effective",
        act.effectiveFrom(),
        "first",
        first,
        "last",
        last,
        "earlier",
        before.lastDay().isPresent()
            ? before.mandateClock().orElseThrow().resolution()
            : before.resolution().id(),
        "lastDay",
        before.lastDay().orElse(first.minusDays(1)));
  }

  /** Of several bodies that gave a force its mandate, another one's may have gone on. */
  private static String given(GoverningAct act) {
    String force = act.act().force().toString();
    return act.givers().size() == 1 ? force : force + " by " + act.giver();
  }

  private static void competence(Dossier dossier, Report report) {
    Mandates mandates = dossier.mandates();
    for (Mandates.Succession succession : mandates.successions()) {
      competence(succession, mandates, report);
    }
  }

  private static void competence(Mandates.Succession succession, Mandates mandates, Report report) {
    GoverningAct act = succession.act();
    Resolution text = act.resolution();
    CompetentBodies competent = CompetentBodies.of(succession.before());
    List<ActorId> missing = competent.without(Proposal.of(text), act.adoptedOn());
    boolean ofItsOwn = act.act().kind().establishes() && !act.isGivenAgain();
    if (!ofItsOwn && !missing.isEmpty()) {
      report.add(
          mandates.pointer(text.id()).child("issuer"),
          "issuer",
          text.issuer(),
          "force",
          succession.force(),
          "competent",
          NamedParts.joined(missing, competent.conjunction()));
    }
  }
}
