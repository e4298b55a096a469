package io.github.isfmodel.mandate;

import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.resolution.Ceiling;
import io.github.isfmodel.resolution.MandateAct;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.RenewalClause;
import io.github.isfmodel.resolution.ReportingDuty;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.term.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a text says of one of the forces that it acts on. A text may act on many, so that all are
 * told apart in one walk through it.
 */
final class Provisions {

  private final Resolution text;
  private final ForceId force;
  private final Map<ForceId, Provisions> all;
  private final List<MandateAct> acts = new ArrayList<>();
  private final List<Clock> clocks = new ArrayList<>();
  private final List<Ceiling> ceilings = new ArrayList<>();
  private final List<RenewalClause> renewalClauses = new ArrayList<>();
  private final List<ReportingDuty> duties = new ArrayList<>();
  private boolean givesAnew;
  private @Nullable LocalDate start;

  private Provisions(Resolution text, ForceId force, Map<ForceId, Provisions> all) {
    this.text = text;
    this.force = force;
    this.all = all;
  }

  /** For each force that it acts on, or that another one succeeds by it. */
  static Collection<Provisions> of(Resolution text) {
    Map<ForceId, Provisions> all = new LinkedHashMap<>();
    for (MandateAct act : text.mandateActs()) {
      Provisions own = about(act.force(), text, all);
      own.acts.add(act);
      own.givesAnew |= act.kind().establishes();
      ForceId predecessor = act.predecessor().orElse(act.force());
      if (!predecessor.equals(act.force())) {
        about(predecessor, text, all).acts.add(act);
      }
    }
    for (Clock clock : text.clocks()) {
      for (Provisions each : about(clock.subjects(), all)) {
        each.clocks.add(clock);
      }
    }
    for (RenewalClause clause : text.renewalClauses()) {
      for (Provisions each : about(clause.subjects(), all)) {
        each.renewalClauses.add(clause);
      }
    }
    for (ReportingDuty duty : text.reportingDuties()) {
      boolean general = duty.subjects().isEmpty();
      for (Provisions each : general ? all.values() : about(duty.subjects(), all)) {
        each.duties.add(duty);
      }
    }
    for (Ceiling ceiling : text.ceilings()) {
      if (all.containsKey(ceiling.force())) {
        all.get(ceiling.force()).ceilings.add(ceiling);
      }
    }
    return all.values();
  }

  private static Provisions about(ForceId force, Resolution text, Map<ForceId, Provisions> all) {
    Provisions known = all.get(force);
    if (known != null) {
      return known;
    }
    Provisions entered = new Provisions(text, force, all);
    all.put(force, entered);
    return entered;
  }

  /** One that names a force twice is of it once. */
  private static Set<Provisions> about(List<EntityId> subjects, Map<ForceId, Provisions> all) {
    Set<Provisions> about = new LinkedHashSet<>();
    for (EntityId subject : subjects) {
      if (subject instanceof ForceId named && all.containsKey(named)) {
        about.add(all.get(named));
      }
    }
    return about;
  }

  Resolution text() {
    return text;
  }

  ForceId force() {
    return force;
  }

  /** Those on the force, and those on others that succeed it. */
  List<MandateAct> acts() {
    return acts;
  }

  /** What the same text says of the force of an act. */
  Provisions of(MandateAct act) {
    return all.getOrDefault(act.force(), this);
  }

  List<Clock> clocks() {
    return clocks;
  }

  /** Whether any of its clocks is of the mandate. */
  boolean setsTerm() {
    for (Clock clock : clocks) {
      if (clock.kind().isOfMandate()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The first day on which an act on the force governs, if the text was adopted on a day. A later
   * day that it gives goes before the start of a term.
   */
  LocalDate start(MandateAct act, LocalDate adoptedOn) {
    LocalDate given = act.effectiveFrom().orElse(adoptedOn);
    return given.isAfter(adoptedOn) ? given : Clocks.start(clocks, adoptedOn);
  }

  /**
   * The day from which the text sets clocks, ceilings, clauses and duties: that of the first act
   * that does more than amend, or of the first one where all only amend.
   */
  LocalDate start(LocalDate adoptedOn) {
    if (start == null) {
      start = first(adoptedOn);
    }
    return start;
  }

  private LocalDate first(LocalDate adoptedOn) {
    LocalDate first = LocalDate.MAX;
    LocalDate amended = LocalDate.MAX;
    for (MandateAct act : acts) {
      if (act.force().equals(force)) {
        LocalDate day = start(act, adoptedOn);
        boolean amends = act.kind() == MandateActKind.AMENDS;
        amended = amends ? Stretches.earlier(amended, day) : amended;
        first = amends ? first : Stretches.earlier(first, day);
      }
    }
    return first.isBefore(LocalDate.MAX) ? first : amended;
  }

  List<Ceiling> ceilings() {
    return ceilings;
  }

  List<RenewalClause> renewalClauses() {
    return renewalClauses;
  }

  /** Those that name the force, or none. */
  List<ReportingDuty> duties() {
    return duties;
  }

  /** Whether any of its acts establishes the mandate. */
  boolean givesAnew() {
    return givesAnew;
  }
}
