package io.github.isfmodel.benchmarks;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.dossier.RuleBook;
import io.github.isfmodel.json.IsfJson;
import io.github.isfmodel.json.fixture.BreakingFixture;
import io.github.isfmodel.json.fixture.FixtureRequest;
import io.github.isfmodel.json.fixture.FixtureStage;
import io.github.isfmodel.json.fixture.Fixtures;
import io.github.isfmodel.rule.RuleId;
import io.github.isfmodel.rule.Violation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes sure that the rules written by hand find what the library finds, in records that break each
 * of them, and in many that break several.
 */
public final class HandProof {

  /** Records over the ceiling break a rule by themselves. */
  private static final Set<FixtureStage> SOUND =
      EnumSet.complementOf(EnumSet.of(FixtureStage.OVER_CEILING));

  private static final Pattern OTHERS = Pattern.compile(", and ([0-9,]+) others? like it$");

  private static final int PLEDGES = 20;

  /** How often each rule is broken. */
  private final Map<String, Integer> breaches = new TreeMap<>();

  private int records;

  private HandProof() {}

  /**
   * Compares both on the shipped record of the ISF, on a large generated one, and on all that is
   * made to break rules, and prints what was compared.
   *
   * @param arguments how many pledges the large one has
   */
  public static void main(String[] arguments) {
    int pledges = Integer.parseInt(arguments[0]);
    Dossier large = Fixtures.record(FixtureRequest.of(FixtureStage.DEPLOYING, pledges, 1));
    Dossier read = IsfJson.readDossier(IsfJson.write(large)).orElseThrow();
    System.out.println(prove(new Subject().dossier, large, read));
  }

  /** Compares both on one record alone. */
  static String same(Dossier record) {
    HandProof proof = new HandProof();
    proof.compare(record);
    return String.format(
        Locale.ROOT,
        "the same %,d breaches",
        proof.breaches.values().stream().mapToInt(Integer::intValue).sum());
  }

  /**
   * Compares both on all these records, and on some more.
   *
   * @return what was compared, in words
   * @throws IllegalStateException if they differ
   */
  private static String prove(Dossier... more) {
    HandProof proof = new HandProof();
    for (RuleBook.Entry each : RuleBook.entries()) {
      proof.broken(each.rule().id());
    }
    for (FixtureStage stage : FixtureStage.values()) {
      proof.spoiled(Fixtures.record(FixtureRequest.of(stage, 3 * PLEDGES, 1)));
    }
    for (Dossier each : more) {
      proof.compare(each);
      if (each.pledges().size() < 5 * PLEDGES) {
        proof.spoiled(each);
        RenewedRecords.of(each).forEach(proof::renewed);
      }
    }
    return proof.words();
  }

  private String words() {
    return String.format(
        Locale.ROOT,
        "%d rules by hand, each broken %,d times or more: the same %,d breaches in %,d records",
        breaches.size(),
        Collections.min(breaches.values()),
        breaches.values().stream().mapToInt(Integer::intValue).sum(),
        records);
  }

  private void broken(RuleId rule) {
    for (BreakingFixture small : Fixtures.breaking(rule)) {
      if (!compare(small.record()).equals(List.of(rule.value()))) {
        throw new IllegalStateException(small.name() + " does not break its rule alone");
      }
      spoiled(small.record());
      RenewedRecords.of(small.record()).forEach(this::renewed);
    }
    long seed = 0;
    for (FixtureStage stage : SOUND) {
      BreakingFixture large = Fixtures.breaking(rule, FixtureRequest.of(stage, PLEDGES, seed++));
      if (!compare(large.record()).contains(rule.value())) {
        throw new IllegalStateException(large.name() + " does not break its rule");
      }
    }
  }

  private void spoiled(Dossier record) {
    compare(record);
    SpoiledRecords.of(record).forEach(this::compare);
    SpoiledParts.of(record).forEach(this::compare);
    DeployedRecords.of(record).forEach(this::compare);
  }

  private void renewed(Dossier record) {
    compare(record);
    SpoiledParts.of(record).forEach(this::compare);
  }

  /** The rules that a record breaks, as often as it does. */
  private List<String> compare(Dossier record) {
    List<String> byHand = new ArrayList<>();
    for (HandBreach each : HandRules.of(record)) {
      byHand.add(each.rule() + " /" + each.list() + "/" + each.position());
    }
    List<String> ours = new ArrayList<>();
    List<String> rules = new ArrayList<>();
    for (Violation each : record.violations()) {
      int told = 1 + others(each);
      ours.addAll(Collections.nCopies(told, each.rule() + " " + part(each)));
      rules.add(each.rule().value());
      breaches.merge(each.rule().value(), told, Integer::sum);
    }
    byHand.sort(null);
    ours.sort(null);
    if (!byHand.equals(ours)) {
      throw new IllegalStateException(
          "in \"" + record.title() + "\" are found by hand\n" + byHand + "\nand not\n" + ours);
    }
    records++;
    return rules;
  }

  /** How many others a breach says there are like it. */
  private static int others(Violation breach) {
    Matcher others = OTHERS.matcher(breach.message());
    return others.find() ? Integer.parseInt(others.group(1).replace(",", "")) : 0;
  }

  /** The list and the position; what is wrong with the record itself is at position 0. */
  private static String part(Violation violation) {
    List<String> steps = violation.at().steps();
    return "/" + steps.get(0) + "/" + (steps.size() > 1 ? steps.get(1) : "0");
  }
}
