package io.github.isfmodel.benchmarks;

import io.github.isfmodel.json.IsfJson;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Absolute times of the main jobs on the shipped record; for comparisons see {@link Comparison}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class RecordBenchmark {

  private final Subject subject = new Subject();

  /** For JMH. */
  public RecordBenchmark() {}

  /** {@return the record, read strictly with all rules checked} */
  @Benchmark
  public Object read() {
    return IsfJson.readDossier(subject.json);
  }

  /** {@return the record as bytes} */
  @Benchmark
  public Object write() {
    return IsfJson.write(subject.dossier);
  }

  /** {@return what breaks a rule} */
  @Benchmark
  public Object validate() {
    return subject.unchecked().violations();
  }

  /** {@return how the force stands on a day} */
  @Benchmark
  public Object status() {
    return subject.situation();
  }
}
