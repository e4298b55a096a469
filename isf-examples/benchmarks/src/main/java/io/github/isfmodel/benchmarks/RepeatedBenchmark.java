package io.github.isfmodel.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How often a second all pledges of the record are assessed: one operation is one day. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class RepeatedBenchmark {

  private final Repeated repeated = new Repeated(new Subject());

  /** For JMH. */
  public RepeatedBenchmark() {}

  /** {@return how many are blocked, compiled, each day under an overlay of its own} */
  @Benchmark
  @OperationsPerInvocation(Repeated.DAYS)
  public int compiledUnderOverlays() {
    return repeated.compiledUnderOverlays();
  }

  /** {@return how many are blocked, compiled, by what the record says} */
  @Benchmark
  @OperationsPerInvocation(Repeated.DAYS)
  public int compiledByTheRecord() {
    return repeated.compiledByTheRecord();
  }

  /** {@return how many are blocked, from whole situations with the same assumptions} */
  @Benchmark
  @OperationsPerInvocation(Repeated.DAYS)
  public int plain() {
    return repeated.plain();
  }
}
