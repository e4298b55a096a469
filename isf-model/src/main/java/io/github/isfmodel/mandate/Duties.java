package io.github.isfmodel.mandate;

import io.github.isfmodel.resolution.ReportingDuty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which duties to report are in force under an act. */
final class Duties {

  private Duties() {}

  /**
   * Duties last as long as the term under which they were imposed; a technical rollover prolongs
   * that term and changes nothing else. A text that acts on one force twice imposes its duties
   * once.
   */
  static List<GivenDuty> under(AdoptedAct act, GoverningAct bare, Optional<GoverningAct> before) {
    if (before.isEmpty()) {
      return Inherited.and(List.of(), own(act));
    }
    List<GivenDuty> earlier = before.get().duties();
    boolean sameTerm = !act.terminates() && (act.rollsOver() || !bare.setsTerm());
    boolean brings = act.brings(before);
    if (!brings && act.isOfTextOf(before)) {
      return sameTerm || bare.setsTerm() ? earlier : Inherited.and(List.of(), own(act));
    }
    return Inherited.and(
        sameTerm ? earlier : stillOwed(earlier, bare), brings ? own(act) : List.of());
  }

  /**
   * Those of a term that the next one follows, for as long as that term would have lasted; what was
   * asked for once, until it is due.
   */
  private static List<GivenDuty> stillOwed(List<GivenDuty> earlier, GoverningAct act) {
    List<GivenDuty> owed = new ArrayList<>();
    if (act.leavesTermToRunOut()) {
      LocalDate last = act.previousLastDay().orElseThrow();
      for (GivenDuty given : earlier) {
        LocalDate until = until(given, last);
        if (!until.isBefore(act.effectiveFrom())) {
          owed.add(ImmutableGivenDuty.builder().from(given).until(until).build());
        }
      }
    }
    return List.copyOf(owed);
  }

  private static LocalDate until(GivenDuty given, LocalDate last) {
    LocalDate until = Stretches.earlier(given.until().orElse(last), last);
    Optional<LocalDate> once = ReportSchedule.lastOf(given);
    return once.isPresent() && once.get().isAfter(until) ? once.get() : until;
  }

  private static List<GivenDuty> own(AdoptedAct act) {
    List<GivenDuty> own = new ArrayList<>();
    for (ReportingDuty duty : act.provisions().duties()) {
      own.add(
          ImmutableGivenDuty.builder()
              .resolution(act.resolution().id())
              .duty(duty)
              .countedFrom(act.adoptedOn())
              .build());
    }
    return List.copyOf(own);
  }
}
