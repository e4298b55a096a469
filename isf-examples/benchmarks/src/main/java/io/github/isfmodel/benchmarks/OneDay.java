package io.github.isfmodel.benchmarks;

import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.compiled.CompiledAssessment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Verdicts on single days by the library and by hand. */
final class OneDay {

  static final int DAYS = 64;

  private static final LocalDate FIRST = LocalDate.of(2025, 10, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 10, 1);

  private final Subject subject;
  private final Walked walked;
  private final CompiledAssessment compiled;
  private final long[] answer;
  private final List<LocalDate> days = new ArrayList<>();

  /** Refuses to go on if the walk says anything else than the library on any day. */
  OneDay(Subject subject) {
    this.subject = subject;
    this.walked = new WalkedRecord(subject).walked();
    this.compiled = CompiledAssessment.of(subject.dossier, subject.force.id()).orElseThrow();
    this.answer = new long[compiled.words()];
    for (int i = 0; i < DAYS; i++) {
      days.add(FIRST.plusDays(5L * i));
    }
    FIRST.datesUntil(LAST.plusDays(1)).forEach(this::check);
  }

  private void check(LocalDate day) {
    Verdicts byHand = new Walk(walked, day).verdicts();
    Verdicts ours = Verdicts.of(situation(day));
    int blocked = (int) ours.pledges().stream().filter(each -> !each.blockedBy().isEmpty()).count();
    if (!byHand.equals(ours)
        || blocked != new Walk(walked, day).blocked()
        || blocked != compiled.blocked(day.toEpochDay(), answer)) {
      throw new IllegalStateException(
          "the walk differs on " + day + ":\n" + byHand + "\nfrom\n" + ours);
    }
  }

  private Situation situation(LocalDate day) {
    return Situation.of(subject.dossier, subject.force.id(), day).orElseThrow();
  }

  int walk() {
    int pledges = 0;
    for (LocalDate day : days) {
      pledges += new Walk(walked, day).verdicts().pledges().size();
    }
    return pledges;
  }

  int walkForBlocked() {
    int blocked = 0;
    for (LocalDate day : days) {
      blocked += new Walk(walked, day).blocked();
    }
    return blocked;
  }

  int compiled() {
    int blocked = 0;
    for (LocalDate day : days) {
      blocked += compiled.blocked(day.toEpochDay(), answer);
    }
    return blocked;
  }

  int situations() {
    int pledges = 0;
    for (LocalDate day : days) {
      pledges += situation(day).pledges().size();
    }
    return pledges;
  }

  int situationsWithStrength() {
    int pledges = 0;
    for (LocalDate day : days) {
      pledges += Verdicts.of(situation(day)).pledges().size();
    }
    return pledges;
  }
}
