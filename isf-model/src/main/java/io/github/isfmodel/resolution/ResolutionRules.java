package io.github.isfmodel.resolution;

import io.github.isfmodel.rule.RuleSet;

/** The rules that apply to one resolution by itself. */
public final class ResolutionRules {

  /** All of them. */
  public static final RuleSet<Resolution> RULES =
      RuleSet.joined(
          LifecycleRules.RULES,
          TextRules.RULES,
          OutcomeRules.RULES,
          VoteRules.RULES,
          TermRules.RULES,
          AnchorRules.RULES,
          CeilingRules.RULES,
          RenewalRules.RULES);

  private ResolutionRules() {}
}
