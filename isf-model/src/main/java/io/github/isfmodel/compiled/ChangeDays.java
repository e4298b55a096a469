package io.github.isfmodel.compiled;

import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.LineageGap;
import io.github.isfmodel.mandate.ClockEnd;
import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.mandate.Succession;
import io.github.isfmodel.mandate.UnplacedAct;
import io.github.isfmodel.milestone.Declaration;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeStep;
import io.github.isfmodel.pledge.Waiver;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.time.Span;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.Collection;
import java.util.TreeSet;

/**
 * The days on which the answer to a question about a pledge can change, too many rather than one
 * less.
 */
final class ChangeDays {

  private final TreeSet<Long> days = new TreeSet<>();

  private ChangeDays() {
    days.add(LocalDate.MIN.toEpochDay());
  }

  static long[] of(Dossier dossier, Collection<Proposition> propositions) {
    ChangeDays found = new ChangeDays();
    dossier.pledges().forEach(found::pledge);
    dossier.preconditions().forEach(found::precondition);
    dossier.milestones().forEach(found::milestone);
    dossier.events().stream().map(Event::when).forEach(found::from);
    dossier.claims().forEach(found::claim);
    dossier.resolutions().forEach(found::resolution);
    found.mandates(dossier);
    found.mandates(dossier.withoutUnverified());
    for (Proposition each : propositions) {
      if (each instanceof Proposition.DateReached reached) {
        found.from(reached.date());
      }
    }
    return found.days.stream().mapToLong(Long::longValue).toArray();
  }

  private void pledge(Pledge pledge) {
    pledge.history().stream().map(PledgeStep::when).forEach(this::from);
    pledge.waivers().stream().map(Waiver::when).forEach(this::from);
  }

  private void precondition(Precondition precondition) {
    from(precondition.since().earliest());
    from(precondition.since());
    precondition.until().ifPresent(until -> after(until.latest()));
  }

  private void milestone(Milestone milestone) {
    milestone.declarations().stream().map(Declaration::when).forEach(this::from);
  }

  /** What is said of a later day is asserted from that day on. */
  private void claim(Claim claim) {
    from(claim.attribution().said());
    from(claim.holds());
  }

  /** A text may have been adopted, or be over, from the first possible day of that on. */
  private void resolution(Resolution text) {
    for (LifecycleStep step : text.lifecycle()) {
      from(step.when().earliest());
      from(step.when());
    }
  }

  private void mandates(Dossier dossier) {
    for (Force force : dossier.forces()) {
      mandate(force, dossier.index().mandate(force.id()).orElseThrow());
    }
  }

  private void mandate(Force force, Mandate mandate) {
    for (GoverningAct act : mandate.acts()) {
      from(act.adoptedOn());
      from(act.effectiveFrom());
      act.mandateClock().ifPresent(this::clock);
    }
    for (Succession succession : mandate.successions()) {
      Span takesOver = succession.takesOver().span();
      from(succession.effectiveFrom());
      from(takesOver.earliest());
      after(takesOver.earliest());
      after(takesOver.latest());
    }
    for (UnplacedAct act : mandate.unplaced()) {
      from(act.adopted().earliest());
    }
    for (LineageGap gap : force.lineageGaps()) {
      from(gap.first());
      gap.last().ifPresent(this::after);
    }
  }

  private void clock(ClockEnd clock) {
    clock.lastDay().ifPresent(this::after);
    clock.runsAtLeastUntil().ifPresent(this::after);
  }

  /** What has certainly begun by a day has from the last day on which it can have begun. */
  private void from(When when) {
    from(when.begunBy());
  }

  private void from(LocalDate day) {
    days.add(day.toEpochDay());
  }

  /** What ends on a day is over from the next one on; nothing comes after the last day of all. */
  private void after(LocalDate day) {
    if (day.isBefore(LocalDate.MAX)) {
      days.add(day.toEpochDay() + 1);
    }
  }
}
