package io.github.isfmodel.benchmarks;

import io.github.isfmodel.json.IsfJson;
import java.util.Locale;

/**
 * Compares reading the shipped record of the ISF with hand-written code that reads all of it, in
 * one JVM, slice by slice.
 */
public final class WholeRecord {

  private WholeRecord() {}

  /**
   * Prints two tables, after the hand-written code read the same record as ours. The first is of a
   * JVM that does not read through a mapper too, which shares code with the strict reader.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    Subject subject = new Subject();
    byte[] json = subject.json;
    TunedProof.check(subject.dossier);
    System.out.printf(Locale.ROOT, "JDK %s, record of %,d bytes%n", Runtime.version(), json.length);
    new Paired("Reading (1.00 = tuned streaming)")
        .with("tuned streaming, nothing checked", () -> TunedRecordReader.read(json))
        .with("tokens only", () -> Comparison.tokens(json))
        .with("Jackson tree", () -> Comparison.tree(json))
        .with("isf, strict, all rules checked", () -> IsfJson.readDossier(json))
        .report();
    readingBothWays(json);
  }

  /** Strict reading in a JVM that reads through a mapper too. */
  static void readingBothWays(byte[] json) {
    new Paired("Reading both ways in one JVM (1.00 = tuned streaming)")
        .with("tuned streaming, nothing checked", () -> TunedRecordReader.read(json))
        .with("isf through an ObjectMapper", () -> Comparison.throughMapper(json))
        .with("isf, strict, all rules checked", () -> IsfJson.readDossier(json))
        .report();
  }
}
