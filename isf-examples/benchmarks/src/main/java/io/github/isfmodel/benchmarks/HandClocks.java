package io.github.isfmodel.benchmarks;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.resolution.MandateAct;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.term.Anchor;
import io.github.isfmodel.term.AnchorKind;
import io.github.isfmodel.term.Clock;
import io.github.isfmodel.term.ClockKind;
import io.github.isfmodel.term.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules about the terms that a text sets. */
final class HandClocks {

  /** What an act can end only once for one subject. */
  private static final Set<ClockKind> ONCE =
      Set.of(
          ClockKind.MANDATE,
          ClockKind.OPERATIONS,
          ClockKind.WITHDRAWAL,
          ClockKind.LIQUIDATION,
          ClockKind.CIVIL_PRESENCE);

  private final HandReferences references;
  private final HandFindings found;

  /** Of each clock, one for each of its subjects; for a clock without subjects, just one. */
  private final List<List<Optional<LocalDate>>> lastDays = new ArrayList<>();

  HandClocks(HandReferences references, HandFindings found) {
    this.references = references;
    this.found = found;
  }

  void check(Resolution text, @Nullable LocalDate adopted) {
    List<Clock> clocks = text.clocks();
    lastDays.clear();
    for (int i = 0; i < clocks.size(); i++) {
      Clock clock = clocks.get(i);
      references.things(clock.subjects());
      references.citations(clock.citations());
      if (clock.subjects().isEmpty()) {
        found.add("ISF-TERM-007");
      }
      term(clock, adopted, clocks, text.mandateActs());
      twice(i, clocks);
    }
    for (int i = 0; i < clocks.size(); i++) {
      order(i, adopted, clocks);
    }
    for (MandateAct act : text.mandateActs()) {
      if (act.kind() != MandateActKind.AMENDS
          && act.kind() != MandateActKind.TERMINATES
          && !isAnyOf(act.force(), clocks)
          && !isAnyOfNobody(clocks)) {
        found.add("ISF-TERM-009");
      }
    }
  }

  private static boolean isAnyOf(ForceId force, List<Clock> clocks) {
    return first(ClockKind.MANDATE, force, clocks.size(), clocks) >= 0
        || first(ClockKind.SUB_FORCE, force, clocks.size(), clocks) >= 0;
  }

  private static boolean isAnyOfNobody(List<Clock> clocks) {
    for (Clock clock : clocks) {
      boolean ofMandate =
          clock.kind().equals(ClockKind.MANDATE) || clock.kind().equals(ClockKind.SUB_FORCE);
      if (ofMandate && clock.subjects().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private void term(
      Clock clock, @Nullable LocalDate adopted, List<Clock> clocks, List<MandateAct> acts) {
    Term.Lasting period = period(clock.term());
    List<Optional<LocalDate>> last = last(clock, period, adopted, clocks);
    if (period != null) {
      anchor(period.anchor(), clocks);
    }
    if (clock.term() instanceof Term.Renewed renewed) {
      keys(renewed.keys());
    }
    if (adopted != null
        && (isAnyBefore(adopted, last) || isAnyBeforeEffect(clock, adopted, last, acts))) {
      found.add("ISF-TERM-001");
    }
    lastDays.add(last);
  }

  private static boolean isAnyBeforeEffect(
      Clock clock, LocalDate adopted, List<Optional<LocalDate>> lastDays, List<MandateAct> acts) {
    if (!clock.kind().equals(ClockKind.MANDATE) && !clock.kind().equals(ClockKind.SUB_FORCE)) {
      return false;
    }
    for (int i = 0; i < clock.subjects().size(); i++) {
      LocalDate effect = null;
      for (MandateAct act : acts) {
        LocalDate day = act.effectiveFrom().orElse(adopted);
        boolean isLater = day.isAfter(adopted) && act.force().equals(clock.subjects().get(i));
        effect = isLater && (effect == null || day.isBefore(effect)) ? day : effect;
      }
      if (effect != null && lastDays.get(i).isPresent() && lastDays.get(i).get().isBefore(effect)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAnyBefore(LocalDate day, List<Optional<LocalDate>> lastDays) {
    for (int i = 0; i < lastDays.size(); i++) {
      if (lastDays.get(i).isPresent() && lastDays.get(i).get().isBefore(day)) {
        return true;
      }
    }
    return false;
  }

  private List<Optional<LocalDate>> last(
      Clock clock, Term.@Nullable Lasting period, @Nullable LocalDate adopted, List<Clock> clocks) {
    if (clock.subjects().isEmpty()) {
      return List.of(last(clock.term(), period, adopted, null, clocks));
    }
    List<Optional<LocalDate>> last = new ArrayList<>();
    for (int i = 0; i < clock.subjects().size(); i++) {
      last.add(last(clock.term(), period, adopted, clock.subjects().get(i), clocks));
    }
    return last;
  }

  private Optional<LocalDate> last(
      Term term,
      Term.@Nullable Lasting period,
      @Nullable LocalDate adopted,
      @Nullable EntityId subject,
      List<Clock> clocks) {
    if (term instanceof Term.Until until) {
      return Optional.of(until.lastDay());
    }
    return period == null ? Optional.empty() : last(period, adopted, subject, clocks);
  }

  static Term.@Nullable Lasting period(Term term) {
    if (term instanceof Term.Renewed renewed) {
      return renewed.period();
    }
    return term instanceof Term.Lasting lasting ? lasting : null;
  }

  private Optional<LocalDate> last(
      Term.Lasting period,
      @Nullable LocalDate adopted,
      @Nullable EntityId subject,
      List<Clock> clocks) {
    Anchor anchor = period.anchor();
    Optional<LocalDate> start = anchor.date();
    if (start.isEmpty() && anchor.kind() == AnchorKind.ADOPTION) {
      start = Optional.ofNullable(adopted);
    } else if (start.isEmpty()
        && anchor.kind() == AnchorKind.OTHER_CLOCK
        && anchor.clock().isPresent()
        && subject != null) {
      start = lastOf(anchor.clock().get(), subject, clocks);
    }
    return start.isPresent() ? Optional.of(period.lastDayFrom(start.get())) : start;
  }

  /** Of the clocks before, the first of a kind and subject whose last day is known. */
  private Optional<LocalDate> lastOf(ClockKind kind, EntityId subject, List<Clock> clocks) {
    int before = dated(kind, subject, lastDays.size(), clocks);
    return before < 0 ? Optional.empty() : lastFor(before, subject, clocks);
  }

  private Optional<LocalDate> lastFor(int i, EntityId subject, List<Clock> clocks) {
    int position = clocks.get(i).subjects().indexOf(subject);
    return position < 0 ? Optional.empty() : lastDays.get(i).get(position);
  }

  private void anchor(Anchor anchor, List<Clock> clocks) {
    if (anchor.kind() == AnchorKind.FIXED_START && anchor.date().isEmpty()
        || anchor.kind() == AnchorKind.OTHER_CLOCK && anchor.clock().isEmpty()) {
      found.add("ISF-TERM-002");
    }
    if (anchor.kind() == AnchorKind.OTHER_CLOCK
        && anchor.date().isEmpty()
        && anchor.clock().isPresent()
        && !isBefore(anchor.clock().get(), clocks)) {
      found.add("ISF-TERM-003");
    }
  }

  private boolean isBefore(ClockKind kind, List<Clock> clocks) {
    for (int i = 0; i < lastDays.size(); i++) {
      if (clocks.get(i).kind().equals(kind)) {
        return true;
      }
    }
    return false;
  }

  private void keys(List<ActorId> keys) {
    for (int i = 0; i < keys.size(); i++) {
      references.actor(keys.get(i));
      if (keys.indexOf(keys.get(i)) < i) {
        found.add("ISF-TERM-006");
      }
    }
  }

  private void twice(int i, List<Clock> clocks) {
    Clock clock = clocks.get(i);
    if (!ONCE.contains(clock.kind())) {
      return;
    }
    List<EntityId> subjects = clock.subjects();
    for (int k = 0; k < subjects.size(); k++) {
      EntityId subject = subjects.get(k);
      if (subjects.indexOf(subject) < k || first(clock.kind(), subject, i, clocks) >= 0) {
        found.add("ISF-TERM-004");
      }
    }
  }

  /** The first clock of a kind for a subject, before a position, or -1. */
  private static int first(ClockKind kind, EntityId subject, int before, List<Clock> clocks) {
    for (int i = 0; i < before; i++) {
      if (clocks.get(i).kind().equals(kind) && clocks.get(i).subjects().contains(subject)) {
        return i;
      }
    }
    return -1;
  }

  private void order(int i, @Nullable LocalDate adopted, List<Clock> clocks) {
    Clock clock = clocks.get(i);
    ClockKind earlier = before(clock.kind());
    if (earlier == null) {
      return;
    }
    List<EntityId> subjects = clock.subjects();
    for (int k = 0; k < subjects.size(); k++) {
      EntityId subject = subjects.get(k);
      Optional<LocalDate> last = lastDays.get(i).get(k);
      if (last.isPresent()
          && (adopted == null || !last.get().isBefore(adopted))
          && subjects.indexOf(subject) == k
          && dated(clock.kind(), subject, i, clocks) < 0) {
        int before = dated(earlier, subject, clocks.size(), clocks);
        if (before >= 0 && last.get().isBefore(lastFor(before, subject, clocks).orElseThrow())) {
          found.add("ISF-TERM-005");
        }
      }
    }
  }

  private static @Nullable ClockKind before(ClockKind kind) {
    if (kind.equals(ClockKind.WITHDRAWAL)) {
      return ClockKind.OPERATIONS;
    }
    return kind.equals(ClockKind.LIQUIDATION) ? ClockKind.WITHDRAWAL : null;
  }

  /** The same of those whose last day is known. */
  private int dated(ClockKind kind, EntityId subject, int before, List<Clock> clocks) {
    for (int i = 0; i < before; i++) {
      if (clocks.get(i).kind().equals(kind) && lastFor(i, subject, clocks).isPresent()) {
        return i;
      }
    }
    return -1;
  }
}
