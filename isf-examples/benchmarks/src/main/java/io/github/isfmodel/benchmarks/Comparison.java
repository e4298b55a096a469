package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.json.IsfJson;
import io.github.isfmodel.json.jackson2.IsfModule;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Compares the main jobs with what bounds them in practice, in one JVM, slice by slice. */
public final class Comparison {

  private static final ObjectMapper PLAIN = new ObjectMapper();
  private static final ObjectMapper OURS = IsfModule.mapper();

  private final Subject subject = new Subject();

  private Comparison() {}

  /**
   * Prints one table a job; the first row of each is the baseline.
   *
   * @param arguments none
   * @throws IOException if the record cannot be read as a tree
   */
  public static void main(String[] arguments) throws IOException {
    Comparison comparison = new Comparison();
    System.out.printf(
        Locale.ROOT,
        "JDK %s, record of %,d bytes%n",
        Runtime.version(),
        comparison.subject.json.length);
    comparison.reading();
    comparison.writing();
    comparison.pledges();
    comparison.validating();
    comparison.assessing();
    comparison.oneDay();
    comparison.repeating();
  }

  private void reading() {
    new Paired("Reading (1.00 = Jackson's tokens only, nothing built)")
        .with("tokens only", () -> tokens(subject.json))
        .with("Jackson tree", () -> tree(subject.json))
        .with("isf, strict, all rules checked", () -> IsfJson.readDossier(subject.json))
        .with("isf through an ObjectMapper", () -> throughMapper(subject.json))
        .report();
  }

  private void writing() throws IOException {
    JsonNode tree = PLAIN.readTree(subject.json);
    new Paired("Writing (1.00 = Jackson tree)")
        .with("Jackson tree", () -> treeToBytes(tree))
        .with("isf", () -> IsfJson.write(subject.dossier))
        .report();
  }

  private void pledges() {
    Pledges pledges = new Pledges(subject);
    String what =
        String.format(Locale.ROOT, "%d pledges of %,d bytes", pledges.count(), pledges.bytes());
    new Paired("Reading " + what + " (1.00 = tuned streaming)")
        .with("tuned streaming, nothing checked", pledges::tunedReading)
        .with("tokens only", pledges::tokens)
        .with("isf, strict, all rules checked", pledges::reading)
        .with("isf through an ObjectMapper", pledges::readingThroughMapper)
        .report();
    new Paired("Writing " + what + " (1.00 = tuned generator)")
        .with("tuned generator, nothing checked", pledges::tunedWriting)
        .with("isf", pledges::writing)
        .with("isf through an ObjectMapper", pledges::writingThroughMapper)
        .report();
  }

  private void validating() {
    Validator validator = Checks.jakarta();
    new Paired("Validating (1.00 = violations() called directly)")
        .with("violations()", () -> subject.unchecked().violations())
        .with("Jakarta Validator", () -> validator.validate(subject.unchecked()))
        .with("Jakarta Validator, checked before", () -> validator.validate(subject.dossier))
        .report();
  }

  private void assessing() {
    Parts parts = new Parts(subject);
    new Paired("Assessing one day, and its parts (1.00 = the whole situation)")
        .with("whole situation", subject::situation)
        .with("reading the mandate from the acts", parts::lineage)
        .with("the mandate on the day", parts::mandate)
        .with("all preconditions, with proofs", parts::preconditions)
        .with("who is left out by composition", parts::composition)
        .with("all milestones", parts::milestones)
        .with("parties of a renewal", parts::renewal)
        .report();
  }

  private void oneDay() {
    OneDay oneDay = new OneDay(subject);
    new Paired(
            String.format(
                Locale.ROOT,
                "Verdicts on single days, %d days a call (1.00 = walk by hand, all verdicts)",
                OneDay.DAYS))
        .with("walk by hand, all verdicts", oneDay::walk)
        .with("walk by hand, blocked pledges only", oneDay::walkForBlocked)
        .with("compiled, blocked pledges only", oneDay::compiled)
        .with("whole situation, reasons and sources", oneDay::situations)
        .with("whole situation, strength and verdicts", oneDay::situationsWithStrength)
        .report();
  }

  private void repeating() {
    Repeated repeated = new Repeated(subject);
    new Paired(
            String.format(
                Locale.ROOT,
                "Blocked pledges, %d days with their overlays a call (1.00 = compiled)",
                Repeated.DAYS))
        .with("compiled, under an overlay", repeated::compiledUnderOverlays)
        .with("compiled, by the record", repeated::compiledByTheRecord)
        .with("plain, whole situation", repeated::plain)
        .report();
  }

  static Object tokens(byte[] json) {
    try (JsonParser parser = PLAIN.createParser(json)) {
      int count = 0;
      while (parser.nextToken() != null) {
        count++;
      }
      return count;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Object tree(byte[] json) {
    try {
      return PLAIN.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object treeToBytes(JsonNode tree) {
    try {
      return PLAIN.writeValueAsBytes(tree);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Object throughMapper(byte[] json) {
    try {
      return OURS.readValue(json, Dossier.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
