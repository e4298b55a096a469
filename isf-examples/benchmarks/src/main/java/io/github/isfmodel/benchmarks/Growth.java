package io.github.isfmodel.benchmarks;

import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.compiled.CompiledAssessment;
import io.github.isfmodel.compiled.FactOverlay;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.json.DocumentType;
import io.github.isfmodel.json.IsfJson;
import io.github.isfmodel.json.fixture.FixtureRequest;
import io.github.isfmodel.json.fixture.FixtureStage;
import io.github.isfmodel.json.fixture.Fixtures;
import io.github.isfmodel.leverage.Leverage;
import io.github.isfmodel.precondition.Truth;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Does each job with records of more and more pledges, and tells the processor time that it took
 * for each pledge. Where the cost is linear, a column stays the same.
 */
public final class Growth {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final List<Integer> SIZES = List.of(10, 100, 1_000, 10_000, 100_000);
  private static final int DAYS = 1_000;
  private static final long ENOUGH_NANOS = 2_000_000_000L;

  private final int pledges;
  private Object sink = "";

  private Growth(int pledges) {
    this.pledges = pledges;
  }

  /**
   * Prints a line for each size: pledges, and microseconds for each of them by job; the last is for
   * a thousand days.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    new Growth(SIZES.get(2)).line();
    System.out.println(
        "pledges  generate     write     check      read    assess  leverage   compile       day");
    for (int pledges : SIZES) {
      System.out.println(new Growth(pledges).line());
    }
  }

  private String line() {
    FixtureRequest request = FixtureRequest.of(FixtureStage.DEPLOYING, pledges, 1);
    Dossier record = Fixtures.record(request);
    byte[] document = IsfJson.write(record);
    return String.format(
        Locale.ROOT,
        "%7d %9.2f %9.2f %9.2f %9.2f %9.2f %9.2f %9.2f %9.2f",
        pledges,
        micros(() -> Fixtures.record(request)),
        micros(() -> IsfJson.write(record)),
        micros(() -> Subject.unchecked(record).violations()),
        micros(() -> IsfJson.read(document, DocumentType.DOSSIER)),
        micros(() -> assessed(record)),
        micros(leverage(record)),
        micros(() -> compiled(Subject.unchecked(record))),
        micros(days(record)));
  }

  private static Supplier<?> leverage(Dossier record) {
    Situation situation = assessed(record);
    return () -> Leverage.of(situation);
  }

  private static Situation assessed(Dossier record) {
    return Situation.of(Subject.unchecked(record), record.forces().get(0).id(), record.asOf())
        .orElseThrow();
  }

  private static CompiledAssessment compiled(Dossier record) {
    return CompiledAssessment.of(record, record.forces().get(0).id()).orElseThrow();
  }

  /** Asks which pledges are blocked on many days, each under an assumed fact of its own. */
  private static Supplier<?> days(Dossier record) {
    CompiledAssessment compiled = compiled(record);
    FactOverlay overlay = compiled.overlay();
    long[] answer = new long[compiled.words()];
    int facts = compiled.propositions().size();
    long first = record.asOf().toEpochDay();
    return () -> {
      int blocked = 0;
      for (int i = 0; i < DAYS; i++) {
        overlay.clear();
        overlay.assume(i % facts, Truth.MET);
        blocked += compiled.blocked(first + i, overlay, answer);
      }
      return blocked;
    };
  }

  /** The least time of some runs, as many as fit. */
  private double micros(Supplier<?> job) {
    long begin = THREADS.getCurrentThreadCpuTime();
    long best = Long.MAX_VALUE;
    do {
      long before = THREADS.getCurrentThreadCpuTime();
      sink = job.get();
      best = Math.min(best, THREADS.getCurrentThreadCpuTime() - before);
    } while (THREADS.getCurrentThreadCpuTime() - begin < ENOUGH_NANOS);
    return best / 1e3 / pledges;
  }

  /** Keeps the last result reachable, so that no work is optimized away. */
  @Override
  public String toString() {
    return pledges + " " + sink.hashCode();
  }
}
