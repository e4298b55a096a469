package io.github.isfmodel.benchmarks;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.examples.ShippedRecord;
import io.github.isfmodel.json.IsfJson;
import io.github.isfmodel.json.fixture.FixtureRequest;
import io.github.isfmodel.json.fixture.FixtureStage;
import io.github.isfmodel.json.fixture.Fixtures;
import java.util.Arrays;

/** Makes sure that the tuned reader and writer read and write the same records as ours. */
public final class TunedProof {

  private static final int[] PLEDGES = {10, 300};
  private static final int SEEDS = 20;

  private TunedProof() {}

  /**
   * Compares both on the shipped records and on generated ones of all stages, and prints how many.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    int records = 0;
    for (ShippedRecord each : ShippedRecord.values()) {
      check(IsfJson.readDossier(each.json()).orElseThrow());
      records++;
    }
    for (FixtureStage stage : FixtureStage.values()) {
      for (int pledges : PLEDGES) {
        for (int seed = 1; seed <= SEEDS; seed++) {
          check(Fixtures.record(FixtureRequest.of(stage, pledges, seed)));
          records++;
        }
      }
    }
    System.out.println(records + " records are read and written the same");
  }

  /**
   * Compares both on one record, as it is written on one line.
   *
   * @throws IllegalStateException if they differ
   */
  static void check(Dossier record) {
    byte[] document = IsfJson.write(record);
    Dossier tuned = TunedRecordReader.read(document);
    if (!tuned.equals(IsfJson.readDossier(document).orElseThrow()) || !tuned.equals(record)) {
      throw new IllegalStateException("the tuned code reads another " + record.title());
    }
    if (!Arrays.equals(new TunedRecordWriter(document).write(record), document)) {
      throw new IllegalStateException("the tuned code writes another " + record.title());
    }
  }
}
