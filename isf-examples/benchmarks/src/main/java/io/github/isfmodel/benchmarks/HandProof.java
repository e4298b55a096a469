package io.github.isfmodel.benchmarks;

import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.dossier.RuleBook;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.json.fixture.BreakingFixture;
import io.github.isfmodel.json.fixture.FixtureRequest;
import io.github.isfmodel.json.fixture.FixtureStage;
import io.github.isfmodel.json.fixture.Fixtures;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.rule.RuleId;
import io.github.isfmodel.rule.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes sure that the rules written by hand find what the library finds by the same rules, in
 * records that break each of them, and in many that break several.
 */
final class HandProof {

  /** The parts of which a large record mostly consists. */
  private static final Set<Class<?>> OF_PARTS =
      Set.of(Pledge.class, Precondition.class, Event.class, Claim.class);

  /** Those of the rules about the record as a whole that look at such parts, or at all parts. */
  private static final List<String> OF_THE_WHOLE =
      List.of(
          "ISF-PLG-014",
          "ISF-PLG-015",
          "ISF-PLG-016",
          "ISF-PLG-017",
          "ISF-PLG-018",
          "ISF-PLG-019",
          "ISF-PRE-003",
          "ISF-PRE-004",
          "ISF-PRE-005",
          "ISF-EVT-003",
          "ISF-CLM-008",
          "ISF-CLM-009",
          "ISF-CLM-010",
          "ISF-SRC-001",
          "ISF-SRC-002",
          "ISF-REF-001",
          "ISF-REF-002",
          "ISF-REF-003",
          "ISF-REC-001",
          "ISF-MAN-001",
          "ISF-ACT-005",
          "ISF-FOR-009",
          "ISF-RES-033",
          "ISF-RES-035");

  private static final int PLEDGES = 20;

  private final Set<String> rules = new TreeSet<>(OF_THE_WHOLE);
  private int records;
  private int breaches;

  private HandProof() {
    for (RuleBook.Entry each : RuleBook.entries()) {
      if (OF_PARTS.contains(each.appliesTo())) {
        rules.add(each.rule().id().value());
      }
    }
  }

  /**
   * Compares both on all these records, and on some more.
   *
   * @return what was compared, in words
   * @throws IllegalStateException if they differ
   */
  static String prove(Dossier... more) {
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
      }
    }
    return String.format(
        Locale.ROOT,
        "%d rules by hand: the same %,d breaches in %,d records",
        proof.rules.size(),
        proof.breaches,
        proof.records);
  }

  private void broken(RuleId rule) {
    for (BreakingFixture small : Fixtures.breaking(rule)) {
      broken(small);
      spoiled(small.record());
    }
    long seed = 0;
    for (FixtureStage stage : FixtureStage.values()) {
      broken(Fixtures.breaking(rule, FixtureRequest.of(stage, PLEDGES, seed++)));
    }
  }

  private void broken(BreakingFixture fixture) {
    boolean isByHand = rules.contains(fixture.rule().value());
    if (compare(fixture.record()) != (isByHand ? 1 : 0)) {
      throw new IllegalStateException(fixture.name() + " is not broken once");
    }
  }

  private void spoiled(Dossier record) {
    compare(record);
    SpoiledRecords.of(record).forEach(this::compare);
    DeployedRecords.of(record).forEach(this::compare);
  }

  private int compare(Dossier record) {
    List<String> byHand = new ArrayList<>();
    for (HandBreach each : HandRules.of(record)) {
      byHand.add(each.rule() + " /" + each.list() + "/" + each.position());
    }
    List<String> ours = new ArrayList<>();
    for (Violation each : record.violations()) {
      if (rules.contains(each.rule().value())) {
        ours.add(each.rule() + " " + part(each));
      }
    }
    byHand.sort(null);
    ours.sort(null);
    if (!byHand.equals(ours)) {
      throw new IllegalStateException(
          "in \"" + record.title() + "\" are found by hand\n" + byHand + "\nand not\n" + ours);
    }
    records++;
    breaches += ours.size();
    return ours.size();
  }

  /** The first two steps of the pointer: the list and the position. */
  private static String part(Violation violation) {
    String at = violation.at().value();
    int end = at.indexOf('/', at.indexOf('/', 1) + 1);
    return end < 0 ? at : at.substring(0, end);
  }
}
