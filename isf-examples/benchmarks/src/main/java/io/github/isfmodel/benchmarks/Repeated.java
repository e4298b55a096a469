package io.github.isfmodel.benchmarks;

import io.github.isfmodel.assessment.Assumptions;
import io.github.isfmodel.assessment.PledgeStanding;
import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.compiled.CompiledAssessment;
import io.github.isfmodel.compiled.FactOverlay;
import io.github.isfmodel.precondition.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One record asked about many days, each with an overlay of its own. */
final class Repeated {

  static final int DAYS = 64;

  private final Subject subject;
  private final CompiledAssessment compiled;
  private final List<Assumptions> assumptions = new ArrayList<>();
  private final FactOverlay[] overlays = new FactOverlay[DAYS];
  private final long[] days = new long[DAYS];
  private final long[] answer;

  Repeated(Subject subject) {
    this.subject = subject;
    this.compiled = CompiledAssessment.of(subject.dossier, subject.force.id()).orElseThrow();
    this.answer = new long[compiled.words()];
    for (int i = 0; i < DAYS; i++) {
      LocalDate day = LocalDate.of(2025, 11, 1).plusDays(5L * i);
      int slot = i % compiled.propositions().size();
      Truth truth = i % 3 == 0 ? Truth.NOT_MET : Truth.MET;
      Assumptions assumed = Assumptions.NONE.and(compiled.propositions().get(slot), truth, day);
      days[i] = day.toEpochDay();
      assumptions.add(assumed);
      overlays[i] = compiled.overlay();
      overlays[i].load(assumed, day);
    }
  }

  int compiledUnderOverlays() {
    int blocked = 0;
    for (int i = 0; i < DAYS; i++) {
      blocked += compiled.blocked(days[i], overlays[i], answer);
    }
    return blocked;
  }

  int compiledByTheRecord() {
    int blocked = 0;
    for (int i = 0; i < DAYS; i++) {
      blocked += compiled.blocked(days[i], answer);
    }
    return blocked;
  }

  int plain() {
    int blocked = 0;
    for (int i = 0; i < DAYS; i++) {
      Situation situation =
          Situation.of(
                  subject.dossier,
                  subject.force.id(),
                  LocalDate.ofEpochDay(days[i]),
                  assumptions.get(i))
              .orElseThrow();
      blocked += (int) situation.pledges().stream().filter(PledgeStanding::isBlocked).count();
    }
    return blocked;
  }
}
