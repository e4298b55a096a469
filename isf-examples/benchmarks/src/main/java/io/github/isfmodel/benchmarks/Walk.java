package io.github.isfmodel.benchmarks;

import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.quantity.Bounds;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.strength.Gap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Walks through a record for one day, straight ahead: nothing is prepared or remembered. */
final class Walk {

  private final Walked walked;
  private final LocalDate day;
  private final WalkedTruth truth;

  Walk(Walked walked, LocalDate day) {
    this.walked = walked;
    this.day = day;
    this.truth = new WalkedTruth(walked, day);
  }

  Verdicts verdicts() {
    return new Verdicts(truth.mandate(), pledges(), milestones(), missing());
  }

  /** How many pledges are blocked. */
  int blocked() {
    int blocked = 0;
    for (Walked.Pledge pledge : walked.pledges()) {
      if (step(pledge) >= 0 && !blockers(pledge).isEmpty()) {
        blocked++;
      }
    }
    return blocked;
  }

  private List<Verdicts.OfPledge> pledges() {
    List<Verdicts.OfPledge> verdicts = new ArrayList<>();
    for (Walked.Pledge pledge : walked.pledges()) {
      int step = step(pledge);
      if (step >= 0) {
        PledgeState state = pledge.history().get(step).state();
        verdicts.add(new Verdicts.OfPledge(pledge.id(), state, blockers(pledge)));
      }
    }
    return verdicts;
  }

  /** The index of the last step by the day; -1 before the first. */
  private int step(Walked.Pledge pledge) {
    int last = -1;
    for (int i = 0; i < pledge.history().size(); i++) {
      if (!pledge.history().get(i).day().isAfter(day)) {
        last = i;
      }
    }
    return last;
  }

  private List<String> blockers(Walked.Pledge pledge) {
    List<String> blockers = new ArrayList<>();
    for (Walked.Held held : pledge.preconditions()) {
      boolean now = !held.from().isAfter(day) && !held.to().isBefore(day);
      if (now && held.waived().isAfter(day) && truth.of(held.condition()) != Truth.MET) {
        blockers.add(held.id());
      }
    }
    return blockers;
  }

  private List<Verdicts.OfMilestone> milestones() {
    List<Verdicts.OfMilestone> verdicts = new ArrayList<>();
    for (Walked.Milestone milestone : walked.milestones()) {
      if (!milestone.named().isAfter(day)) {
        Truth reached = truth.reached(milestone);
        boolean overdue = reached != Truth.MET && hasPassed(milestone);
        verdicts.add(
            new Verdicts.OfMilestone(milestone.id(), reached, overdue, waitsFor(milestone)));
      }
    }
    return verdicts;
  }

  private boolean hasPassed(Walked.Milestone milestone) {
    return !milestone.dueKnown().isAfter(day)
        && milestone.due().isBefore(day)
        && !milestone.due().isAfter(walked.until());
  }

  private List<String> waitsFor(Walked.Milestone milestone) {
    List<String> open = new ArrayList<>();
    for (String other : milestone.dependencies()) {
      if (!open.contains(other) && truth.reached(other) != Truth.MET) {
        open.add(other);
      }
    }
    return open;
  }

  private List<Gap> missing() {
    Map<Unit, Walked.Figure> newest = new LinkedHashMap<>();
    for (Walked.Figure figure : walked.figures()) {
      if (!figure.day().isAfter(day)) {
        newest.put(figure.unit(), figure);
      }
    }
    List<Gap> missing = new ArrayList<>();
    for (Walked.Figure figure : newest.values()) {
      missing.add(missing(figure));
    }
    return missing;
  }

  /** Of people that are counted as personnel, none to all can belong to another category. */
  private Gap missing(Walked.Figure figure) {
    long min = 0;
    long max = 0;
    for (Walked.Pledge pledge : walked.pledges()) {
      for (Walked.Part part : approved(pledge)) {
        boolean same = part.unit().equals(figure.unit());
        if (same || part.unit().equals(Unit.PERSONNEL)) {
          min += same ? part.bounds().min() : 0;
          max = part.bounds().isBounded() ? max + part.bounds().max() : Long.MIN_VALUE / 2;
        }
      }
    }
    return Gap.between(
        new Bounds(min, max < 0 ? Long.MAX_VALUE : max),
        new Bounds(figure.planned(), figure.planned()));
  }

  /** What a pledge that is under way and approved counts for. */
  private List<Walked.Part> approved(Walked.Pledge pledge) {
    int now = step(pledge);
    if (now < 0 || pledge.history().get(now).state().compareTo(PledgeState.REDUCED) > 0) {
      return List.of();
    }
    PledgeState level = PledgeState.ANNOUNCED;
    List<Walked.Part> parts = List.of();
    for (int i = 0; i < pledge.history().size(); i++) {
      Walked.Step step = pledge.history().get(i);
      if (i <= now && step.state().compareTo(PledgeState.DEPLOYED) <= 0) {
        level = step.state();
      }
      if (step.sized() && !step.day().isAfter(day)) {
        parts = step.parts();
      }
    }
    return level.compareTo(PledgeState.APPROVED) >= 0 ? parts : List.of();
  }
}
