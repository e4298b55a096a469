package io.github.isfmodel.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.isfmodel.assessment.Assumptions;
import io.github.isfmodel.assessment.PledgeStanding;
import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.compiled.CompiledAssessment;
import io.github.isfmodel.compiled.FactOverlay;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.json.IsfJson;
import io.github.isfmodel.precondition.Truth;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The shipped record, compiled. */
class CompiledRecordTest {

  private static final ForceId ISF = ForceId.of("isf");
  private static final LocalDate FIRST = LocalDate.of(2025, 8, 30);
  private static final LocalDate LAST = LocalDate.of(2026, 10, 1);

  private final Dossier dossier = IsfJson.readDossier(ShippedRecord.ISF_GAZA.json()).orElseThrow();
  private final CompiledAssessment compiled = CompiledAssessment.of(dossier, ISF).orElseThrow();
  private final long[] answer = new long[compiled.words()];

  private List<PledgeId> answered() {
    return BitSet.valueOf(answer).stream()
        .mapToObj(place -> compiled.pledges().get(place).id())
        .toList();
  }

  private List<PledgeId> plain(LocalDate day, Assumptions assumptions) {
    return Situation.of(dossier, ISF, day, assumptions).orElseThrow().pledges().stream()
        .filter(PledgeStanding::isBlocked)
        .map(standing -> standing.pledge().id())
        .toList();
  }

  /** The overlays are drawn from a fixed seed. */
  @Test
  void everyDayIsAnsweredAsByThePlainAssessment() {
    SplittableRandom random = new SplittableRandom(2803);
    List<Truth> truths = List.of(Truth.values());
    FactOverlay overlay = compiled.overlay();
    for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
      compiled.blocked(day.toEpochDay(), answer);
      assertThat(answered()).as("%s", day).isEqualTo(plain(day, Assumptions.NONE));

      Assumptions assumed = Assumptions.NONE;
      overlay.clear();
      for (int slot = 0; slot < compiled.propositions().size(); slot++) {
        if (random.nextInt(3) == 0) {
          Truth truth = truths.get(random.nextInt(truths.size()));
          assumed = assumed.and(compiled.propositions().get(slot), truth, day);
          overlay.assume(slot, truth);
        }
      }
      compiled.blocked(day.toEpochDay(), overlay, answer);
      assertThat(answered()).as("%s, %s", day, assumed).isEqualTo(plain(day, assumed));
    }
  }

  @Test
  void askingAllocatesNothing() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    FactOverlay overlay = compiled.overlay();
    int asked = 10_000;
    int blocked = ask(overlay, asked);
    long before = threads.getCurrentThreadAllocatedBytes();
    int again = ask(overlay, asked);
    long allocated = threads.getCurrentThreadAllocatedBytes() - before;

    assertThat(again).isEqualTo(blocked).isPositive();
    assertThat(allocated).as("less than one byte for a question").isLessThan(asked);
  }

  private int ask(FactOverlay overlay, int times) {
    int blocked = 0;
    for (int i = 0; i < times; i++) {
      overlay.clear();
      overlay.assume(i % compiled.propositions().size(), Truth.MET);
      long day = FIRST.toEpochDay() + i % 400;
      blocked += compiled.blocked(day, overlay, answer);
      blocked += compiled.blocked(day, answer);
    }
    return blocked;
  }
}
