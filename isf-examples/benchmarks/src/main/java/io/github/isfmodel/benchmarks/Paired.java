package io.github.isfmodel.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Compares variants with a baseline inside one JVM: slices of a few milliseconds of each alternate,
 * the thread's CPU time is taken, and the median of the ratios slice by slice is reported with its
 * middle half. That holds on machines whose speed drifts, where absolute times do not.
 */
final class Paired {

  private static final com.sun.management.ThreadMXBean THREADS =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final long SLICE_NANOS = 5_000_000;

  /** What a large call needs until all of it has been compiled by the second compiler. */
  private static final long WARM_UP_NANOS = 4_000_000_000L;

  /** What variants share is compiled anew when another of them is first run. */
  private static final int WARM_UPS = 3;

  private static final int SLICES = 101;

  private final String title;
  private final Map<String, Supplier<?>> variants = new LinkedHashMap<>();
  private Object sink = "";

  Paired(String title) {
    this.title = title;
  }

  /** The first variant is the baseline. */
  Paired with(String name, Supplier<?> variant) {
    variants.put(name, variant);
    return this;
  }

  void report() {
    System.out.println(title);
    for (int i = 0; i < WARM_UPS; i++) {
      variants.values().forEach(this::warmUp);
    }
    Map.Entry<String, Supplier<?>> base = variants.entrySet().iterator().next();
    for (Map.Entry<String, Supplier<?>> each : variants.entrySet()) {
      double[] ratios = ratios(each.getValue(), base.getValue());
      System.out.printf(
          Locale.ROOT,
          "  %-44s %6.2f  [%.2f to %.2f]  %,12d bytes per call%n",
          each.getKey(),
          ratios[SLICES / 2],
          ratios[SLICES / 4],
          ratios[SLICES * 3 / 4],
          bytes(each.getValue()));
    }
  }

  private double[] ratios(Supplier<?> variant, Supplier<?> base) {
    double[] ratios = new double[SLICES];
    for (int i = 0; i < SLICES; i++) {
      ratios[i] = nanosPerCall(variant) / nanosPerCall(base);
    }
    Arrays.sort(ratios);
    return ratios;
  }

  private void warmUp(Supplier<?> work) {
    long start = THREADS.getCurrentThreadCpuTime();
    while (THREADS.getCurrentThreadCpuTime() - start < WARM_UP_NANOS) {
      sink = work.get();
    }
  }

  private double nanosPerCall(Supplier<?> work) {
    long start = THREADS.getCurrentThreadCpuTime();
    long end;
    int calls = 0;
    do {
      sink = work.get();
      calls++;
      end = THREADS.getCurrentThreadCpuTime();
    } while (end - start < SLICE_NANOS);
    return (double) (end - start) / calls;
  }

  private long bytes(Supplier<?> work) {
    int calls = 50;
    long before = THREADS.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < calls; i++) {
      sink = work.get();
    }
    return (THREADS.getCurrentThreadAllocatedBytes() - before) / calls;
  }

  /** Keeps the last result reachable, so that no work is optimized away. */
  @Override
  public String toString() {
    return title + sink.hashCode();
  }
}
