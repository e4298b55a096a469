package io.github.isfmodel.pledge;

import static io.github.isfmodel.rule.Rule.error;
import static io.github.isfmodel.rule.Rule.warning;

import io.github.isfmodel.code.ConstantText;
import io.github.isfmodel.id.PreconditionId;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.RuleSet;
import io.github.isfmodel.rule.check.Chronology;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/** The rules that apply to one pledge by itself. */
public final class PledgeRules {

  private static final Authority STATES =
      Authority.practice("Force generation: from first interest over announcement to deployment");

  private static final Rule ORDER =
      error(
          "ISF-PLG-001",
          "The history of a pledge is listed in the order of time",
          Authority.record("What is listed oldest first is oldest first"),
          "the step {state} is dated {when}, and is listed after one dated {earlier}, which is"
              + " certainly later",
          "put the steps in the order of time, or mend the date",
          "0.1.0");

  private static final Rule TRANSITIONS =
      error(
          "ISF-PLG-002",
          "Each state of a pledge can follow the one before it",
          STATES,
          "the pledge is {state}, {when}, after it was {before}, which only these can follow:"
              + " {possible}",
          "mend a date or a state, add the step between them, or remove the one that was not taken",
          "0.1.0");

  private static final Rule NO_HISTORY =
      warning(
          "ISF-PLG-003",
          "A pledge has a history",
          STATES,
          "no state of the pledge is recorded, so it counts for nothing on any day",
          "add at least the step by which it became known",
          "0.1.0");

  private static final Rule QUANTIFIED =
      error(
          "ISF-PLG-004",
          "A quantified pledge has numbers",
          STATES,
          "the pledge is quantified, {when}, and {numbers}",
          "give the numbers in \"phases\", or choose the state announced",
          "0.1.0");

  private static final Rule UNCITED =
      error(
          "ISF-PLG-005",
          "Each step of a pledge has its source",
          Authority.record("Nothing is recorded without a source"),
          "the step {state}, {when}, has no citation",
          "cite where the step comes from",
          "0.1.0");

  private static final Rule POST =
      error(
          "ISF-PLG-006",
          "A pledge of a command post names the post",
          STATES,
          "a command post is offered or asked for, and which one is not said",
          "name it in \"post\"",
          "0.1.0");

  private static final Rule FOREIGN_WAIVER =
      error(
          "ISF-PLG-007",
          "Only a precondition of the pledge can be waived for it",
          Authority.record("A waiver gives up what was demanded"),
          "{precondition} is waived, and is no precondition of this pledge",
          "add it to \"preconditions\", or remove the waiver",
          "0.1.0");

  private static final Rule REVERSAL =
      error(
          "ISF-PLG-008",
          "A reversal takes the contingent back",
          STATES,
          "the reversal clause makes the pledge {effect}, which takes nothing back",
          "choose reduced, suspended, withdrawn, refused or barred",
          "0.1.0");

  private static final RuleSet<Pledge> OWN =
      RuleSet.of(
          PledgeRules::check,
          List.of(
              ORDER, TRANSITIONS, NO_HISTORY, QUANTIFIED, UNCITED, POST, FOREIGN_WAIVER, REVERSAL));

  /** All of them. */
  public static final RuleSet<Pledge> RULES =
      RuleSet.joined(OWN, CaveatRules.RULES, PhaseRules.RULES);

  private PledgeRules() {}

  private static void check(Pledge pledge, Report report) {
    order(pledge, report.under(ORDER));
    transitions(pledge, report.under(TRANSITIONS));
    noHistory(pledge, report.under(NO_HISTORY));
    quantified(pledge, report.under(QUANTIFIED));
    uncited(pledge, report.under(UNCITED));
    post(pledge, report.under(POST));
    foreignWaiver(pledge, report.under(FOREIGN_WAIVER));
    reversal(pledge, report.under(REVERSAL));
  }

  private static void order(Pledge pledge, Report report) {
    Chronology.misplaced(
        pledge.history(),
        PledgeStep::when,
        (i, when, earlier) ->
            report.add(
                Pointer.of("history", i, "when"),
                "state",
                pledge.history().get(i).state(),
                "when",
                when,
                "earlier",
                earlier));
  }

  private static void transitions(Pledge pledge, Report report) {
    for (int i = 1; i < pledge.history().size(); i++) {
      PledgeStep step = pledge.history().get(i);
      PledgeState before = pledge.history().get(i - 1).state();
      if (!before.canBecome(step.state())) {
        report.add(
            Pointer.of("history", i, "state"),
            "state",
            step.state(),
            "when",
            step.when().span(),
            "before",
            before,
            "possible",
            possible(before));
      }
    }
  }

  private static String possible(PledgeState before) {
    StringJoiner possible = new StringJoiner(", ");
    for (PledgeState next : PledgeState.values()) {
      if (before.canBecome(next)) {
        possible.add(ConstantText.code(next));
      }
    }
    return possible.toString();
  }

  private static void noHistory(Pledge pledge, Report report) {
    if (pledge.history().isEmpty()) {
      report.add(Pointer.of("history"));
    }
  }

  /** The size stays what an earlier step made it where a step gives none. */
  private static void quantified(Pledge pledge, Report report) {
    List<Phase> phases = List.of();
    for (int i = 0; i < pledge.history().size(); i++) {
      PledgeStep step = pledge.history().get(i);
      if (!step.phases().isEmpty()) {
        phases = step.phases();
      }
      if (step.state() == PledgeState.QUANTIFIED && !hasNumber(phases)) {
        report.add(
            Pointer.of("history", i, "phases"),
            "when",
            step.when().span(),
            "numbers",
            phases.isEmpty() ? "no number is given" : "the number is given only in words");
      }
    }
  }

  private static boolean hasNumber(List<Phase> phases) {
    for (Phase phase : phases) {
      if (!phase.measure().quantity().isInWords()) {
        return true;
      }
    }
    return false;
  }

  private static void uncited(Pledge pledge, Report report) {
    for (int i = 0; i < pledge.history().size(); i++) {
      PledgeStep step = pledge.history().get(i);
      if (step.citations().isEmpty()) {
        report.add(
            Pointer.of("history", i, "citations"),
            "state",
            step.state(),
            "when",
            step.when().span());
      }
    }
  }

  private static void post(Pledge pledge, Report report) {
    if (pledge.kind().equals(PledgeKind.COMMAND_POST) && pledge.post().isEmpty()) {
      report.add(Pointer.of("post"));
    }
  }

  private static void foreignWaiver(Pledge pledge, Report report) {
    if (pledge.waivers().isEmpty()) {
      return;
    }
    Set<PreconditionId> own = new HashSet<>(pledge.preconditions());
    for (int i = 0; i < pledge.waivers().size(); i++) {
      Waiver waiver = pledge.waivers().get(i);
      if (!own.contains(waiver.precondition())) {
        report.add(Pointer.of("waivers", i, "precondition"), "precondition", waiver.precondition());
      }
    }
  }

  private static void reversal(Pledge pledge, Report report) {
    if (pledge.reversal().isEmpty()) {
      return;
    }
    PledgeState effect = pledge.reversal().get().effect();
    if (effect.compareTo(PledgeState.REDUCED) < 0) {
      report.add(Pointer.of("reversal", "effect"), "effect", effect);
    }
  }
}
