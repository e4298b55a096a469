package io.github.isfmodel.dossier;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.ActorRules;
import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.claim.ClaimRules;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.event.EventRules;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.ForceRules;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.milestone.MilestoneRules;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeRules;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.precondition.PreconditionRules;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.resolution.ResolutionRules;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.RuleId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The registry of all rules: what the library demands of a record, in the order of the rule ids.
 * Immutable and safe for use by several threads.
 */
public final class RuleBook {

  private static final Map<RuleId, Entry> ENTRIES = read();

  private RuleBook() {}

  /**
   * One rule and what it applies to.
   *
   * @param rule the rule
   * @param appliesTo the type whose values it checks, each by itself; {@link Dossier} for a rule
   *     about the relations between the parts of a record
   */
  public record Entry(Rule rule, Class<?> appliesTo) {
    /** Refuses null. */
    public Entry {
      Objects.requireNonNull(rule, "rule");
      Objects.requireNonNull(appliesTo, "appliesTo");
    }
  }

  /** {@return all rules, in the order of their ids} */
  public static List<Entry> entries() {
    return List.copyOf(ENTRIES.values());
  }

  /**
   * Looks a rule up.
   *
   * @param id its id
   * @return the rule, or empty if there is none of that id
   */
  public static Optional<Entry> find(RuleId id) {
    return Optional.ofNullable(ENTRIES.get(id));
  }

  private static Map<RuleId, Entry> read() {
    Map<RuleId, Entry> entries = new TreeMap<>();
    add(DossierRules.rules(), Dossier.class, entries);
    add(ActorRules.RULES.rules(), Actor.class, entries);
    add(ForceRules.RULES.rules(), Force.class, entries);
    add(ResolutionRules.RULES.rules(), Resolution.class, entries);
    add(PledgeRules.RULES.rules(), Pledge.class, entries);
    add(PreconditionRules.RULES.rules(), Precondition.class, entries);
    add(MilestoneRules.RULES.rules(), Milestone.class, entries);
    add(EventRules.RULES.rules(), Event.class, entries);
    add(ClaimRules.RULES.rules(), Claim.class, entries);
    return entries;
  }

  private static void add(List<Rule> rules, Class<?> appliesTo, Map<RuleId, Entry> entries) {
    for (Rule rule : rules) {
      Entry before = entries.putIfAbsent(rule.id(), new Entry(rule, appliesTo));
      if (before != null) {
        throw new IllegalStateException("two rules have the id " + rule.id());
      }
    }
  }
}
