package io.github.isfmodel.benchmarks;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.mandate.ClockEnd;
import io.github.isfmodel.mandate.GivenClause;
import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.mandate.MandateGap;
import io.github.isfmodel.mandate.MandateState;
import io.github.isfmodel.mandate.UnturnedKeys;
import io.github.isfmodel.resolution.Bindingness;
import io.github.isfmodel.resolution.Consultation;
import io.github.isfmodel.resolution.ConsultationVerb;
import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.MandateAct;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.RenewalClause;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.resolution.Stage;
import io.github.isfmodel.term.AnchorKind;
import io.github.isfmodel.term.Term;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rules about how the acts on one mandate follow each other. */
final class HandMandates {

  private static final Set<MandateActKind> CONTINUING =
      EnumSet.of(
          MandateActKind.EXTENDS,
          MandateActKind.TECHNICAL_ROLLOVER,
          MandateActKind.RE_ANCHORS,
          MandateActKind.SHORTENS);

  private final List<Resolution> texts;
  private final HandParties parties;
  private final HandFindings found;

  HandMandates(Dossier record, HandIndex index, HandFindings found) {
    this.texts = record.resolutions();
    this.parties = new HandParties(record, index);
    this.found = found;
  }

  void check(Mandate whole) {
    for (Mandate given : whole.ofEachBody()) {
      checkOne(given);
    }
    for (int i = 0; i < texts.size(); i++) {
      found.at(i);
      course(texts.get(i), whole);
    }
  }

  private void course(Resolution text, Mandate whole) {
    boolean acts = false;
    for (MandateAct act : text.mandateActs()) {
      acts |= act.force().equals(whole.force());
    }
    for (LifecycleStep step : text.lifecycle()) {
      boolean over = step.stage() == Stage.EXPIRED || step.stage() == Stage.TERMINATED;
      LocalDate last = HandDays.last(step.when());
      if (acts && over && last.isBefore(LocalDate.MAX)) {
        Mandate mandate = whole.ofText(text);
        if (isInForceUnder(text.id(), mandate, last.plusDays(1))) {
          found.add("ISF-MAN-008");
        }
      }
    }
  }

  private static boolean isInForceUnder(ResolutionId text, Mandate mandate, LocalDate day) {
    if (mandate.stateOn(day) != MandateState.IN_FORCE) {
      return false;
    }
    GoverningAct act = mandate.governingOn(day).orElseThrow();
    ClockEnd clock = act.mandateClock().orElse(null);
    return clock != null ? clock.resolution().equals(text) : act.resolution().id().equals(text);
  }

  private void checkOne(Mandate mandate) {
    List<GoverningAct> acts = mandate.acts();
    for (UnturnedKeys renewal : mandate.withoutEffect()) {
      add("ISF-RNW-009", renewal.act());
    }
    clocks(acts);
    for (GoverningAct act : acts) {
      if (HandActKinds.isAtOdds(act)) {
        add("ISF-RNW-011", act.resolution().id());
      }
    }
    if (acts.size() > 1) {
      gaps(mandate);
    }
    for (int i = 1; i < acts.size(); i++) {
      GoverningAct act = acts.get(i);
      GoverningAct before = acts.get(i - 1);
      if (act.afterUnrecorded().isEmpty() && !before.resolution().equals(act.resolution())) {
        follows(act, before);
      }
    }
  }

  /** The first text with an id stands for it. */
  private void add(String rule, ResolutionId text) {
    int position = 0;
    while (!texts.get(position).id().equals(text)) {
      position++;
    }
    found.at(position);
    found.add(rule);
  }

  private void clocks(List<GoverningAct> acts) {
    Set<ResolutionId> seen = new HashSet<>();
    for (GoverningAct act : acts) {
      if (seen.add(act.resolution().id()) && act.afterUnrecorded().isEmpty()) {
        for (ClockEnd end : act.clocks()) {
          clock(end, act.resolution());
        }
      }
    }
  }

  private void clock(ClockEnd end, Resolution text) {
    Term.Lasting period = end.lastDay().isEmpty() ? HandClocks.period(end.clock().term()) : null;
    if (period != null
        && period.anchor().kind() == AnchorKind.PREVIOUS_EXPIRY
        && period.anchor().date().isEmpty()
        && end.resolution().equals(text.id())) {
      add("ISF-TERM-008", text.id());
    }
  }

  private void gaps(Mandate mandate) {
    for (MandateGap gap : mandate.gaps()) {
      if (gap.declared().isEmpty() && isContinued(gap.later(), mandate.acts())) {
        add("ISF-RNW-005", gap.later());
      }
    }
    for (int i = 1; i < mandate.acts().size(); i++) {
      GoverningAct act = mandate.acts().get(i);
      if (HandActKinds.isAmendedAfterEnd(act, mandate.lineageGaps())) {
        add("ISF-RNW-005", act.resolution().id());
      }
    }
  }

  private static boolean isContinued(ResolutionId text, List<GoverningAct> acts) {
    for (GoverningAct act : acts) {
      if (act.resolution().id().equals(text)
          && (CONTINUING.contains(act.act().kind()) || act.setsTerm() && !act.isGivenAnew())) {
        return true;
      }
    }
    return false;
  }

  private void follows(GoverningAct act, GoverningAct before) {
    MandateActKind kind = act.act().kind();
    boolean establishes = kind == MandateActKind.ESTABLISHES || kind == MandateActKind.SUCCEEDS;
    if ((!establishes || act.isGivenAgain()) && !isCompetent(act, before)) {
      add("ISF-RNW-006", act.resolution().id());
    }
    if (act.renews()) {
      for (GivenClause given : before.renewalClauses()) {
        consulted(given.clause(), act);
      }
    }
  }

  /**
   * Whether everybody that decides by the clauses, or else one of those who gave the mandate, takes
   * part.
   */
  private static boolean isCompetent(GoverningAct act, GoverningAct before) {
    boolean isAnyNamed = false;
    for (GivenClause given : before.renewalClauses()) {
      isAnyNamed |= !given.clause().deciders().isEmpty();
      for (ActorId decider : given.clause().deciders()) {
        if (!takesPart(decider, act)) {
          return false;
        }
      }
    }
    return isAnyNamed || isOfAGiver(act, before.givers());
  }

  private static boolean isOfAGiver(GoverningAct act, List<ActorId> givers) {
    for (ActorId giver : givers) {
      if (takesPart(giver, act)) {
        return true;
      }
    }
    return false;
  }

  private static boolean takesPart(ActorId body, GoverningAct act) {
    Resolution text = act.resolution();
    return text.hasAgreementOf(body, act.adoptedOn());
  }

  private void consulted(RenewalClause clause, GoverningAct act) {
    Resolution renewal = act.resolution();
    String rule = clause.bindingness() == Bindingness.BINDING ? "ISF-RNW-007" : "ISF-RNW-008";
    for (ActorId party : parties.of(clause, act.adoptedOn())) {
      boolean isOther = !party.equals(renewal.issuer());
      if (isOther
          && isAnyLacking(clause.verbs(), party, renewal.consultations(), act.adoptedOn())) {
        add(rule, renewal.id());
      }
    }
  }

  private static boolean isAnyLacking(
      List<ConsultationVerb> verbs, ActorId party, List<Consultation> held, LocalDate by) {
    for (ConsultationVerb verb : verbs) {
      if (!isMet(verb, party, held, by)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMet(
      ConsultationVerb verb, ActorId party, List<Consultation> held, LocalDate by) {
    for (Consultation each : held) {
      if (each.meets(party, verb, by)) {
        return true;
      }
    }
    return false;
  }
}
