package io.github.isfmodel.precondition;

import io.github.isfmodel.code.ConstantText;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EntityId;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;

/** Conditions in English words, for people. */
public final class ConditionText {

  private final Function<EntityId, String> names;

  /**
   * Prepares the writing.
   *
   * @param names what to call the things that conditions refer to
   */
  public ConditionText(Function<EntityId, String> names) {
    this.names = names;
  }

  /**
   * Writes a condition.
   *
   * @param condition the condition
   * @return the words, parts in parentheses where they are joined
   */
  public String of(Condition condition) {
    if (condition instanceof Condition.AllOf all) {
      return joined(all.parts(), " and ");
    }
    if (condition instanceof Condition.AnyOf any) {
      return joined(any.parts(), " or ");
    }
    if (condition instanceof Condition.Not not) {
      return "not: " + part(not.part());
    }
    if (condition instanceof Condition.AtLeast atLeast) {
      return "at least " + atLeast.count() + " of: " + joined(atLeast.parts(), ", ");
    }
    return proposition(condition);
  }

  private String joined(List<Condition> parts, String word) {
    StringJoiner words = new StringJoiner(word);
    for (Condition each : parts) {
      words.add(part(each));
    }
    return words.toString();
  }

  private String part(Condition condition) {
    return condition.parts().isEmpty() ? of(condition) : "(" + of(condition) + ")";
  }

  private String proposition(Condition proposition) {
    if (proposition instanceof Proposition.InstrumentExists exists) {
      return "this instrument exists"
          + exists.force().map(force -> " for " + name(force)).orElse("")
          + ": "
          + exists.instrument().words();
    }
    if (proposition instanceof Proposition.CeasefireHolds holds) {
      StringJoiner parties = new StringJoiner(" and ");
      for (ActorId each : holds.between()) {
        parties.add(name(each));
      }
      return "the ceasefire between " + parties + " is " + ConstantText.words(holds.state());
    }
    if (proposition instanceof Proposition.DecisionTaken taken) {
      return name(taken.by()) + ": " + ConstantText.words(taken.organ()) + " has approved";
    }
    if (proposition instanceof Proposition.ConsentGiven given) {
      return name(given.by()) + " consents to " + name(given.to());
    }
    if (proposition instanceof Proposition.TermsClear clear) {
      return "these terms are clear: " + clear.terms().words();
    }
    if (proposition instanceof Proposition.MandateProvides provides) {
      return provides.force().map(force -> "the mandate of " + name(force)).orElse("a mandate")
          + " provides for "
          + provides.feature().words();
    }
    return other(proposition);
  }

  private String other(Condition proposition) {
    if (proposition instanceof Proposition.ActDone done) {
      return name(done.by()) + " does this: " + done.act().words();
    }
    if (proposition instanceof Proposition.ComplianceVerified verified) {
      return name(verified.by())
          + " has verified of "
          + name(verified.of())
          + ": "
          + verified.act().words();
    }
    if (proposition instanceof Proposition.FundingSecured funding) {
      return funding.amount() + " are secured";
    }
    if (proposition instanceof Proposition.DateReached reached) {
      return reached.date() + " has come";
    }
    if (proposition instanceof Proposition.MilestoneReached reached) {
      return "this milestone is reached: " + name(reached.milestone());
    }
    if (proposition instanceof Proposition.PledgesReach reach) {
      return "pledges to " + name(reach.force()) + " reach " + reach.threshold();
    }
    Proposition.Judged judged = (Proposition.Judged) proposition;
    return name(judged.by()) + " judges: " + judged.that();
  }

  private String name(EntityId id) {
    return names.apply(id);
  }
}
