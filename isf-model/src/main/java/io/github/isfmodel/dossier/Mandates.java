package io.github.isfmodel.dossier;

import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.LineageGap;
import io.github.isfmodel.force.LineageGapKind;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.resolution.MandateAct;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The mandates of the forces of a record. */
final class Mandates {

  private final Map<ForceId, Mandate> all = new HashMap<>();
  private final Map<ForceId, Mandate> byForce = new LinkedHashMap<>();
  private final Map<ForceId, GivenTasks> tasks = new HashMap<>();
  private final Dossier dossier;

  Mandates(Dossier dossier) {
    this.dossier = dossier;
    Map<ForceId, List<Resolution>> texts = texts(dossier);
    for (Force force : dossier.forces()) {
      if (!all.containsKey(force.id())) {
        List<Resolution> about = texts.getOrDefault(force.id(), List.of());
        Mandate mandate = Mandate.of(force, about);
        all.put(force.id(), mandate);
        if (isActedOn(force.id(), about) && mandate.unplaced().isEmpty()) {
          byForce.put(force.id(), mandate);
        }
      }
    }
    if (!all.keySet().containsAll(texts.keySet())) {
      byForce.clear();
    }
    for (Mandate mandate : byForce.values()) {
      tasks.put(mandate.force(), new GivenTasks(mandate));
    }
  }

  private static Map<ForceId, List<Resolution>> texts(Dossier dossier) {
    Map<ForceId, List<Resolution>> texts = new HashMap<>();
    for (Resolution text : distinct(dossier)) {
      Set<ForceId> about = new HashSet<>();
      for (MandateAct act : text.mandateActs()) {
        about.add(act.force());
        if (act.predecessor().isPresent()) {
          about.add(act.predecessor().get());
        }
      }
      for (ForceId force : about) {
        add(text, force, texts);
      }
    }
    return texts;
  }

  private static void add(Resolution text, ForceId force, Map<ForceId, List<Resolution>> texts) {
    List<Resolution> about = texts.get(force);
    if (about == null) {
      about = new ArrayList<>();
      texts.put(force, about);
    }
    about.add(text);
  }

  /** Only where two have one identifier can they be equal; comparing texts is slow. */
  private static Collection<Resolution> distinct(Dossier dossier) {
    for (DossierIndex.Duplicate duplicate : dossier.index().duplicates()) {
      if (duplicate.id() instanceof ResolutionId) {
        return new LinkedHashSet<>(dossier.resolutions());
      }
    }
    return dossier.resolutions();
  }

  private static boolean isActedOn(ForceId force, List<Resolution> texts) {
    for (Resolution text : texts) {
      for (MandateAct act : text.mandateActs()) {
        if (act.force().equals(force)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * The forces that any text is about, adopted or not, if each adoption has its day. None where a
   * text is about a force that the record does not hold: it may be about any of them.
   */
  Map<ForceId, Mandate> byForce() {
    return byForce;
  }

  /** Without acts if no text is about the force; empty if the record does not hold the force. */
  Optional<Mandate> any(ForceId force) {
    return Optional.ofNullable(all.get(force));
  }

  /**
   * Empty if no text of the record, not even a draft, is about the force, one was adopted on a day
   * that is not exact, or a text is about a force that the record does not hold.
   */
  Optional<Mandate> of(ForceId force) {
    return Optional.ofNullable(byForce.get(force));
  }

  /** The tasks that the mandate of a force gives; empty as {@link #of} is. */
  Optional<GivenTasks> tasks(ForceId force) {
    return Optional.ofNullable(tasks.get(force));
  }

  /** The place of what an act does to the mandate. */
  Pointer pointer(GoverningAct act) {
    return pointer(act.resolution().id())
        .child("mandateActs")
        .child(act.resolution().mandateActs().indexOf(act.act()));
  }

  Pointer pointer(ResolutionId text) {
    return dossier.index().pointer(text).orElseThrow();
  }

  /** An act together with the act of another text before it. */
  record Succession(ForceId force, GoverningAct before, GoverningAct act) {}

  List<Succession> successions() {
    List<Succession> found = new ArrayList<>();
    for (Mandate mandate : byForce.values()) {
      for (int i = 1; i < mandate.acts().size(); i++) {
        GoverningAct before = mandate.acts().get(i - 1);
        GoverningAct act = mandate.acts().get(i);
        boolean ownText = before.resolution().equals(act.resolution());
        if (!ownText && act.afterUnrecorded().isEmpty()) {
          found.add(new Succession(mandate.force(), before, act));
        }
      }
    }
    return found;
  }

  /** The last day of a mandate under an act; for an act that ends it at once, its first day. */
  private static Optional<LocalDate> lastDay(GoverningAct act) {
    return act.act().kind() == MandateActKind.TERMINATES && act.lastDay().isEmpty()
        ? Optional.of(act.effectiveFrom())
        : act.lastDay();
  }

  /**
   * The last day of the mandate if all of the days are after it, whatever was adopted by then, and
   * the record leaves out no acts of that time.
   */
  static Optional<LocalDate> endBefore(Mandate mandate, When when) {
    Optional<GoverningAct> act = mandate.governingOn(when.latest());
    Optional<LocalDate> last = act.isPresent() ? lastDay(act.get()) : Optional.empty();
    return last.isPresent() && when.earliest().isAfter(last.get()) && !isHidden(mandate, when)
        ? last
        : Optional.empty();
  }

  /**
   * Whether all of the days are before the first act takes effect, or none was adopted, and the
   * record leaves out no acts of that time.
   */
  static boolean beginsAfter(Mandate mandate, When when) {
    return mandate.governingOn(when.latest()).isEmpty() && !isHidden(mandate, when);
  }

  /** Whether the record leaves out acts of before the end of a day. */
  static boolean leavesOutActsBy(Mandate mandate, LocalDate day) {
    for (LineageGap gap : mandate.lineageGaps()) {
      if (gap.kind() == LineageGapKind.ACTS_NOT_RECORDED && !gap.first().isAfter(day)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHidden(Mandate mandate, When when) {
    for (LineageGap gap : mandate.lineageGaps()) {
      if (hides(gap, when)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hides(LineageGap gap, When when) {
    return gap.kind() == LineageGapKind.ACTS_NOT_RECORDED
        && !gap.first().isAfter(when.latest())
        && (gap.last().isEmpty() || !gap.last().get().isBefore(when.earliest()));
  }
}
