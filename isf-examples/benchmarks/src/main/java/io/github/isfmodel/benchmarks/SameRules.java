package io.github.isfmodel.benchmarks;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.ActorRules;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.resolution.Resolution;
import jakarta.validation.Validator;

/**
 * The rules of a record that was not checked before, beside those of them that are written by hand.
 * Both look at the same values.
 */
final class SameRules {

  private SameRules() {}

  static Paired of(String what, Dossier record, Validator jakarta) {
    return new Paired("Checking the same rules, " + what + " (1.00 = by hand)")
        .with("by hand, 48 of the rules", () -> HandRules.of(record))
        .with("isf, all rules", () -> Subject.unchecked(record).violations())
        .with("isf, the same through Jakarta", () -> jakarta.validate(Subject.unchecked(record)))
        .with("isf, 63 others: each text, force, actor, ...", () -> others(record));
  }

  /** By the rules about texts, forces, actors and milestones by themselves. */
  private static int others(Dossier record) {
    int found = 0;
    for (Resolution each : record.resolutions()) {
      found += each.violations().size();
    }
    for (Force each : record.forces()) {
      found += each.violations().size();
    }
    for (Actor each : record.actors()) {
      found += ActorRules.RULES.check(each).size();
    }
    for (Milestone each : record.milestones()) {
      found += each.violations().size();
    }
    return found;
  }
}
