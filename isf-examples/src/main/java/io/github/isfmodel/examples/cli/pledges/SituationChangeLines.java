package io.github.isfmodel.examples.cli.pledges;

import io.github.isfmodel.assessment.MilestoneStanding;
import io.github.isfmodel.assessment.PledgeStanding;
import io.github.isfmodel.assessment.PreconditionStanding;
import io.github.isfmodel.difference.MandateChange;
import io.github.isfmodel.difference.MilestoneChange;
import io.github.isfmodel.difference.PartiesChange;
import io.github.isfmodel.difference.PledgeChange;
import io.github.isfmodel.difference.PreconditionChange;
import io.github.isfmodel.difference.SituationDifference;
import io.github.isfmodel.difference.StrengthChange;
import io.github.isfmodel.examples.cli.milestones.MilestoneLines;
import io.github.isfmodel.examples.cli.output.Figures;
import io.github.isfmodel.examples.cli.output.Names;
import io.github.isfmodel.examples.cli.output.Screen;
import io.github.isfmodel.examples.cli.output.Words;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.precondition.Proof;
import io.github.isfmodel.precondition.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What assumptions change, as one line for each thing that is different. */
final class SituationChangeLines {

  private final Screen screen;
  private final Names names;

  SituationChangeLines(Screen screen, Names names) {
    this.screen = screen;
    this.names = names;
  }

  void show(SituationDifference difference) {
    screen.title("What that changes");
    if (difference.isEmpty()) {
      screen.line(1, "Nothing.");
    }
    difference.pledges().forEach(each -> screen.line(1, pledge(each)));
    difference.strengths().forEach(each -> screen.line(1, strength(each)));
    difference.preconditions().forEach(each -> screen.line(1, precondition(each)));
    difference.milestones().forEach(each -> screen.line(1, milestone(each)));
    difference.mandate().ifPresent(each -> screen.line(1, mandate(each)));
    difference.parties().forEach(each -> screen.line(1, parties(each)));
  }

  private static String pledge(PledgeChange change) {
    List<String> parts = new ArrayList<>();
    if (change.isOfOtherState()) {
      parts.add(Words.becomes(state(change.before()), state(change.after())));
    }
    if (change.isOfOtherSize()) {
      parts.add("of another size");
    }
    if (change.isFreed()) {
      parts.add("nothing blocks it any more");
    } else if (!blockers(change.before()).equals(blockers(change.after()))) {
      parts.add("blocked by " + Words.becomes(blockers(change.before()), blockers(change.after())));
    }
    return "pledge " + change.pledge().value() + ": " + String.join("; ", parts);
  }

  private static String state(Optional<PledgeStanding> standing) {
    return standing.map(each -> Words.of(each.step().state())).orElse("no pledge");
  }

  private static String blockers(Optional<PledgeStanding> standing) {
    return standing.map(PledgeStanding::blockedBy).orElse(List.of()).isEmpty()
        ? "nothing"
        : standing.orElseThrow().blockedBy().stream()
            .map(PreconditionStanding::precondition)
            .map(each -> each.id().value())
            .collect(Collectors.joining(" and "));
  }

  private static String strength(StrengthChange change) {
    return Words.of(change.level())
        + " or further, "
        + change.unit().words()
        + ": "
        + Words.becomes(Figures.of(change.before()), Figures.of(change.after()));
  }

  private static String precondition(PreconditionChange change) {
    return "precondition "
        + change.precondition().value()
        + ": "
        + Words.becomes(truth(change.before()), truth(change.after()));
  }

  private static String truth(Optional<Proof> proof) {
    return proof.map(each -> Words.of(each.truth())).orElse("not held");
  }

  private static String milestone(MilestoneChange change) {
    return "milestone "
        + change.milestone().value()
        + ": "
        + Words.becomes(milestone(change.before()), milestone(change.after()));
  }

  private static String milestone(Optional<MilestoneStanding> standing) {
    if (standing.isEmpty()) {
      return "not named";
    }
    Truth truth = standing.get().reached().truth();
    List<MilestoneId> waitsFor = standing.get().waitsFor();
    return MilestoneLines.words(truth)
        + (standing.get().overdue() ? ", overdue" : "")
        + (waitsFor.isEmpty() ? "" : ", waits for " + LeverageLines.ids(waitsFor));
  }

  private String mandate(MandateChange change) {
    return "mandate: "
        + Words.becomes(
            Words.of(change.before()) + rest(change.actBefore(), change.lastDayBefore()),
            Words.of(change.after()) + rest(change.actAfter(), change.lastDayAfter()));
  }

  private String rest(Optional<? extends EntityId> act, Optional<?> lastDay) {
    return act.map(id -> " under " + names.of(id)).orElse("")
        + lastDay.map(day -> " until " + day).orElse("");
  }

  private String parties(PartiesChange change) {
    return "before a renewal"
        + change.clause().paragraph().map(at -> ", paragraph " + at).orElse("")
        + ":"
        + (change.added().isEmpty() ? "" : " also " + names.list(change.added()))
        + (change.dropped().isEmpty() ? "" : " no longer " + names.list(change.dropped()));
  }
}
