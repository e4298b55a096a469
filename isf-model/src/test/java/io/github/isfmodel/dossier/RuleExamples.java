package io.github.isfmodel.dossier;

import io.github.isfmodel.rule.RuleExample;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/** The records on which all rules are tried, from the tests of the rules. */
public final class RuleExamples {

  private static final List<String> TESTS =
      List.of(
          "actor.ActorRulesTest",
          "claim.ClaimRulesTest",
          "dossier.LinkRulesTest",
          "dossier.MandateRulesTest",
          "dossier.RecordRulesTest",
          "event.EventRulesTest",
          "force.ForceRulesTest",
          "milestone.MilestoneRulesTest",
          "pledge.PledgeRulesTest",
          "precondition.PreconditionRulesTest",
          "resolution.ClauseRulesTest",
          "resolution.ResolutionRulesTest",
          "resolution.VoteRulesTest");

  private RuleExamples() {}

  /** All examples; a rule may have several. */
  public static List<RuleExample> all() {
    List<RuleExample> all = new ArrayList<>();
    for (String test : TESTS) {
      try {
        Method examples = Class.forName("io.github.isfmodel." + test).getDeclaredMethod("examples");
        for (Object example : (List<?>) Shape.call(examples, null)) {
          all.add((RuleExample) example);
        }
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(test, e);
      }
    }
    return all;
  }
}
