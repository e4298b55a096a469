package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.isfmodel.pledge.Pledge;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Compares checking pledges and a whole record through the Jakarta API with checks of the same
 * pledges as plain records (see {@link Mirror}), in one JVM, slice by slice: checks written by
 * hand, and what two libraries make of the constraints on the records. Those check single values,
 * while ours checks the law; single values are right before it can be made.
 */
public final class Checks {

  private final Subject subject = new Subject();
  private final Pledges pledges = new Pledges(subject);
  private final List<Mirror.Pledge> mirrored;
  private final Validator jakarta = jakarta();
  private final io.avaje.validation.Validator avaje =
      io.avaje.validation.Validator.builder().build();
  private int spoiled;
  private int faults;

  /** Refuses to go on unless all find the same number of faults in every spoiled document. */
  private Checks() {
    Peer databind = DatabindPeer.asItComes();
    mirrored = databind.mirrored(pledges.documents());
    mirrored.forEach(pledge -> check(pledge, 0));
    for (byte[] document : pledges.documents()) {
      Spoiled.of(document, databind).forEach(this::compare);
    }
  }

  private void compare(Mirror.Pledge bad) {
    int found = HandChecks.of(bad).size();
    check(bad, found);
    spoiled++;
    faults += found;
  }

  static Validator jakarta() {
    return Validation.byDefaultProvider()
        .configure()
        .messageInterpolator(new ParameterMessageInterpolator())
        .buildValidatorFactory()
        .getValidator();
  }

  /**
   * Prints a table; the first row is the baseline.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    Checks checks = new Checks();
    System.out.printf(
        Locale.ROOT,
        "JDK %s, %d pledges of %,d objects; all found the same %,d faults in %,d spoiled ones%n"
            + "the record has %,d objects%n",
        Runtime.version(),
        checks.pledges.count(),
        checks.pledges.documents().stream().mapToInt(Checks::objects).sum(),
        checks.faults,
        checks.spoiled,
        objects(checks.subject.json));
    checks.checking();
  }

  private void checking() {
    List<Pledge> ours = pledges.values();
    new Paired("Checking pledges (1.00 = by hand)")
        .with("by hand, single values", () -> faults(mirrored, HandChecks::of))
        .with("avaje-validator, generated", () -> faults(mirrored, avaje::check))
        .with("Hibernate Validator, its cascade", () -> faults(mirrored, jakarta::validate))
        .with("isf, rules of a pledge", () -> faults(ours, Pledge::violations))
        .with("isf, the same through Jakarta", () -> faults(ours, jakarta::validate))
        .with("isf, the record through Jakarta", () -> jakarta.validate(subject.unchecked()))
        .report();
  }

  private void check(Mirror.Pledge pledge, int expected) {
    int byHand = HandChecks.of(pledge).size();
    int cascaded = jakarta.validate(pledge).size();
    int generated = avaje.check(pledge).size();
    if (byHand != expected || cascaded != expected || generated != expected) {
      throw new IllegalStateException(
          byHand + " by hand, " + cascaded + " cascaded, " + generated + " generated: " + pledge);
    }
  }

  private static int objects(byte[] document) {
    return objects(Peer.tree(document));
  }

  private static int objects(JsonNode node) {
    int count = node.isObject() ? 1 : 0;
    for (JsonNode each : node) {
      count += objects(each);
    }
    return count;
  }

  static <T> Object faults(List<T> all, Function<T, Object> check) {
    Object last = "";
    for (T each : all) {
      last = check.apply(each);
    }
    return last;
  }
}
