package io.github.isfmodel.dossier;

import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.HostConsent;
import io.github.isfmodel.force.Standing;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * When a force may be in place: while its mandate is in force or an act lets it be wound up, by the
 * consent of a host, and where the record leaves out acts that may allow it.
 */
final class Presence {

  private final Mandate mandate;
  private final UnrecordedActs unrecorded;
  private final DaySet consented = new DaySet();

  Presence(Force force, Mandate mandate, UnrecordedActs unrecorded) {
    this.mandate = mandate;
    this.unrecorded = unrecorded;
    Map<ActorId, NavigableMap<LocalDate, LocalDate>> ends = ends(force);
    List<HostConsent> given = new ArrayList<>(force.consents());
    given.removeIf(consent -> !consent.standing().isSettled());
    given.sort(Comparator.comparing(consent -> consent.when().earliest()));
    for (HostConsent consent : given) {
      consented.add(consent.when().earliest(), end(consent, ends));
    }
  }

  /** By host and the first day that each of the ends may be: the day by which one had come. */
  private static Map<ActorId, NavigableMap<LocalDate, LocalDate>> ends(Force force) {
    List<HostConsent> ended = new ArrayList<>(force.consents());
    ended.removeIf(consent -> consent.standing() != Standing.ENDED);
    ended.sort(Comparator.comparing((HostConsent end) -> end.when().earliest()).reversed());
    Map<ActorId, NavigableMap<LocalDate, LocalDate>> ends = new HashMap<>();
    for (HostConsent end : ended) {
      NavigableMap<LocalDate, LocalDate> ofHost =
          ends.computeIfAbsent(end.host(), host -> new TreeMap<>());
      LocalDate by = end.when().latest();
      LocalDate later = ofHost.isEmpty() ? by : ofHost.firstEntry().getValue();
      ofHost.put(end.when().earliest(), later.isBefore(by) ? later : by);
    }
    return ends;
  }

  /** A consent lasts to the day by which the same host has ended it, certainly after giving it. */
  private static LocalDate end(
      HostConsent given, Map<ActorId, NavigableMap<LocalDate, LocalDate>> ends) {
    Map.Entry<LocalDate, LocalDate> end =
        ends.getOrDefault(given.host(), Collections.emptyNavigableMap())
            .higherEntry(given.when().latest());
    return end == null || end.getValue().equals(LocalDate.MAX)
        ? LocalDate.MAX
        : end.getValue().plusDays(1);
  }

  private boolean mayBeOtherwise(When when) {
    return consented.meet(when.span()) || unrecorded.mayBeOf(when.span());
  }

  /**
   * The last day of the mandate if all of the days are after it, and after the winding up for which
   * an act gives time, whatever was adopted by then.
   */
  Optional<LocalDate> endBefore(When when) {
    Optional<LocalDate> last = mandate.latestWindUpOn(when.latest());
    return last.isPresent() && when.earliest().isAfter(last.get()) && !mayBeOtherwise(when)
        ? mandate.latestEndOn(when.latest())
        : Optional.empty();
  }

  /** Whether all of the days are before the first act takes effect, or none was adopted. */
  boolean beginsAfter(When when) {
    return mandate.governingOn(when.latest()).isEmpty() && !mayBeOtherwise(when);
  }
}
