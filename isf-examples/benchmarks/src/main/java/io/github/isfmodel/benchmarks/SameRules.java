package io.github.isfmodel.benchmarks;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.json.IsfJson;
import io.github.isfmodel.json.fixture.FixtureRequest;
import io.github.isfmodel.json.fixture.FixtureStage;
import io.github.isfmodel.json.fixture.Fixtures;
import jakarta.validation.Validator;

/**
 * The rules of a record that was not checked before, beside the same rules written by hand. Both
 * look at the same values.
 */
public final class SameRules {

  private SameRules() {}

  /**
   * Prints a table for the shipped record of the ISF, or two for a generated one.
   *
   * @param arguments how many pledges the generated one has, if that is wanted
   */
  public static void main(String[] arguments) {
    if (arguments.length == 0) {
      report("the ISF record", new Subject().dossier);
      return;
    }
    int pledges = Integer.parseInt(arguments[0]);
    Dossier record = Fixtures.record(FixtureRequest.of(FixtureStage.DEPLOYING, pledges, 1));
    report("as it was read", IsfJson.readDossier(IsfJson.write(record)).orElseThrow());
    report("each id a value of its own", record);
  }

  /** Refuses to go on unless both find the same in the record. */
  private static void report(String what, Dossier record) {
    System.out.println(HandProof.same(record));
    Validator jakarta = Checks.jakarta();
    new Paired("Checking the same rules, " + what + " (1.00 = by hand)")
        .with("by hand, all rules", () -> HandRules.of(record))
        .with("isf, all rules", () -> Subject.unchecked(record).violations())
        .with("isf, the same through Jakarta", () -> jakarta.validate(Subject.unchecked(record)))
        .report();
  }
}
