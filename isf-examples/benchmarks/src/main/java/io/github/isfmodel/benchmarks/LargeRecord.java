package io.github.isfmodel.benchmarks;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.json.DocumentType;
import io.github.isfmodel.json.IsfJson;
import io.github.isfmodel.json.fixture.FixtureRequest;
import io.github.isfmodel.json.fixture.FixtureStage;
import io.github.isfmodel.json.fixture.Fixtures;
import io.github.isfmodel.pledge.Pledge;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;

/**
 * Compares reading, writing and checking one large generated record with hand-written code for the
 * same document, in one JVM, slice by slice.
 */
public final class LargeRecord {

  private final Dossier record;
  private final byte[] document;
  private final TunedRecordWriter writer;
  private final List<Mirror.Pledge> mirrored;
  private final Validator jakarta = Checks.jakarta();

  /** Refuses to go on if the hand-written code does not read and write the same as ours. */
  private LargeRecord(int pledges) {
    record = Fixtures.record(FixtureRequest.of(FixtureStage.DEPLOYING, pledges, 1));
    document = IsfJson.write(record);
    writer = new TunedRecordWriter(document);
    mirrored =
        DatabindPeer.asItComes()
            .mirrored(record.pledges().stream().map(LargeRecord::written).toList());
    TunedProof.check(record);
  }

  private static byte[] written(Pledge pledge) {
    return IsfJson.write(DocumentType.PLEDGE, pledge);
  }

  /**
   * Prints one table a job; the first row of each is the baseline.
   *
   * @param arguments how many pledges
   */
  public static void main(String[] arguments) {
    LargeRecord large = new LargeRecord(Integer.parseInt(arguments[0]));
    System.out.printf(
        Locale.ROOT,
        "JDK %s, record of %,d pledges and %,d bytes%n",
        Runtime.version(),
        large.record.pledges().size(),
        large.document.length);
    large.reading();
    WholeRecord.readingBothWays(large.document);
    large.writing();
    large.checking();
  }

  private void reading() {
    new Paired("Reading (1.00 = tuned streaming)")
        .with("tuned streaming, nothing checked", () -> TunedRecordReader.read(document))
        .with("isf, strict, all rules checked", () -> IsfJson.readDossier(document))
        .with("isf, the rules alone", () -> Subject.unchecked(record).violations())
        .report();
  }

  private void writing() {
    new Paired("Writing (1.00 = tuned generator)")
        .with("tuned generator, nothing checked", () -> writer.write(record))
        .with("isf", () -> IsfJson.write(record))
        .report();
  }

  private void checking() {
    new Paired("Checking (1.00 = by hand)")
        .with("by hand, the pledges' single values", () -> Checks.faults(mirrored, HandChecks::of))
        .with("Hibernate Validator, its cascade", () -> Checks.faults(mirrored, jakarta::validate))
        .with("isf, all rules of the record", () -> Subject.unchecked(record).violations())
        .with("isf, the same through Jakarta", () -> jakarta.validate(Subject.unchecked(record)))
        .with("isf, through Jakarta, checked before", () -> jakarta.validate(record))
        .report();
  }
}
