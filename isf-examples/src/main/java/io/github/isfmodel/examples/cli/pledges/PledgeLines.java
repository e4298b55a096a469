package io.github.isfmodel.examples.cli.pledges;

import io.github.isfmodel.assessment.AssumedStep;
import io.github.isfmodel.assessment.PledgeStanding;
import io.github.isfmodel.assessment.PreconditionStanding;
import io.github.isfmodel.assessment.ReversalStanding;
import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.examples.cli.output.Cites;
import io.github.isfmodel.examples.cli.output.Names;
import io.github.isfmodel.examples.cli.output.Screen;
import io.github.isfmodel.examples.cli.output.Words;
import io.github.isfmodel.pledge.Caveat;
import io.github.isfmodel.pledge.CaveatKind;
import io.github.isfmodel.pledge.Contributor;
import io.github.isfmodel.pledge.Phase;
import io.github.isfmodel.pledge.PledgeStep;
import io.github.isfmodel.precondition.ConditionText;
import io.github.isfmodel.precondition.Evidence;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.precondition.Proof;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.source.Attribution;
import io.github.isfmodel.source.Speaker;
import io.github.isfmodel.strength.StrengthLevel;
import io.github.isfmodel.task.TaskScope;
import io.github.isfmodel.time.WhenText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/** Who pledged what, under which preconditions, and which of these are met. */
public final class PledgeLines {

  private final Situation situation;
  private final Screen screen;
  private final Names names;
  private final Cites cites;
  private final ConditionText conditions;
  private final Set<String> told = new HashSet<>();

  public PledgeLines(Situation situation, Screen screen, Names names, Cites cites) {
    this.situation = situation;
    this.screen = screen;
    this.names = names;
    this.cites = cites;
    this.conditions = new ConditionText(names::of);
  }

  public void show() {
    title();
    for (PledgeStanding standing : situation.pledges()) {
      pledge(standing);
    }
    perhaps();
    if (!situation.otherPreconditions().isEmpty()) {
      screen.title("Preconditions of others");
      preconditions(1, situation.otherPreconditions());
    }
  }

  void title() {
    screen.title("Pledges (" + situation.pledges().size() + ")");
    Optional<AfterEnd> end = AfterEnd.of(situation);
    if (end.isPresent()) {
      screen.line(1, end.get().words());
    }
  }

  void perhaps() {
    List<PossibleStep> steps = PossibleStep.in(situation);
    if (!steps.isEmpty()) {
      screen.title("May have come by that day, and does not count (" + steps.size() + ")");
    }
    for (PossibleStep each : steps) {
      screen.line(
          1,
          each.pledge().id().value()
              + ": "
              + Words.of(each.step().state())
              + ", "
              + WhenText.of(each.step().when())
              + cites.of(each.step().citations()));
    }
  }

  private void pledge(PledgeStanding standing) {
    screen.line(1, of(standing));
    caveats(standing);
    preconditions(2, standing.preconditions());
    reversal(standing);
  }

  private void preconditions(int level, List<PreconditionStanding> standings) {
    for (PreconditionStanding standing : standings) {
      precondition(level, standing);
    }
  }

  /** Who pledges what, how far that has come, and how much it is, in one line. */
  public String of(PledgeStanding standing) {
    return who(standing.pledge().contributor())
        + ", "
        + standing.pledge().kind().words()
        + Words.optional(" (", standing.pledge().post(), ")")
        + ": "
        + Words.of(standing.step().state())
        + ", "
        + WhenText.of(standing.step().when())
        + accordingTo(standing)
        + sized(standing);
  }

  /** Who said so, where that is not the contributor itself. */
  private String accordingTo(PledgeStanding standing) {
    Optional<Speaker> by = standing.step().attribution().map(Attribution::speaker);
    return by.isEmpty() || isContributor(by.get(), standing.pledge().contributor())
        ? ""
        : ", according to " + names.of(by.get());
  }

  private static boolean isContributor(Speaker speaker, Contributor contributor) {
    return contributor instanceof Contributor.Named named
        && speaker.actor().isPresent()
        && speaker.actor().get().equals(named.actor());
  }

  /** The size may come from another step than the state; then each has its own sources. */
  private String sized(PledgeStanding standing) {
    String state = isAssumed(standing) ? " [assumed]" : cites.of(standing.step().citations());
    Optional<PledgeStep> sizedBy = standing.sizedBy();
    return sizedBy.isEmpty() || sizedBy.get().equals(standing.step())
        ? size(standing) + state
        : state + size(standing) + cites.of(sizedBy.get().citations());
  }

  private boolean isAssumed(PledgeStanding standing) {
    for (AssumedStep step : situation.assumptions().steps()) {
      if (step.pledge().equals(standing.pledge().id())) {
        return true;
      }
    }
    return false;
  }

  void caveats(PledgeStanding standing) {
    for (Caveat caveat : standing.caveats()) {
      caveat(caveat);
    }
  }

  private String who(Contributor contributor) {
    return contributor instanceof Contributor.Named named
        ? names.of(named.actor())
        : "unnamed (" + ((Contributor.Unnamed) contributor).description() + ")";
  }

  private static String size(PledgeStanding standing) {
    StringJoiner sizes = new StringJoiner(", ", "; ", "");
    boolean apart = areApart(standing);
    for (Phase phase : standing.phases()) {
      sizes.add(phase(phase, apart));
    }
    return standing.phases().isEmpty() ? "" : sizes.toString();
  }

  /** Whether a part is behind the pledge or out, so that its state is not that of all. */
  private static boolean areApart(PledgeStanding standing) {
    StrengthLevel whole = StrengthLevel.of(standing);
    for (Phase phase : standing.phases()) {
      boolean isOut = standing.step().state().isActive() && !standing.isUnderWay(phase);
      if (isOut || StrengthLevel.of(standing, phase) != whole) {
        return true;
      }
    }
    return false;
  }

  private static String phase(Phase phase, boolean apart) {
    String readiness = apart || phase.by().isPresent() ? " " + Words.of(phase.readiness()) : "";
    return phase.measure() + readiness + Words.optional(" ", phase.by().map(WhenText::of));
  }

  private void caveat(Caveat caveat) {
    StringJoiner tasks = new StringJoiner(", ");
    for (TaskScope scope : caveat.tasks()) {
      tasks.add(scope.task().words());
    }
    String kind = caveat.kind() == CaveatKind.ONLY ? "only " : "not ";
    String force = Words.optional(" (force: ", caveat.useOfForce().map(Words::of), ")");
    String text = caveat.tasks().isEmpty() ? "caveat" + force : "caveat: " + kind + tasks + force;
    screen.line(2, text + cites.of(caveat.citations()));
  }

  /** With what decides it; many may wait for the same, and that is told once. */
  boolean precondition(int level, PreconditionStanding standing) {
    String condition = conditions.of(standing.precondition().condition());
    List<String> reasons = reasons(standing.proof());
    boolean first = reasons.isEmpty() || told.add(condition + reasons);
    screen.line(
        level,
        "["
            + (standing.waived() ? "waived" : Words.of(standing.proof().truth()))
            + (first ? "" : ", as above")
            + "] required "
            + byWhom(standing.precondition())
            + ": "
            + condition
            + cites.of(standing.precondition().citations()));
    for (String reason : first ? reasons : List.<String>of()) {
      screen.line(level + 1, reason);
    }
    return first;
  }

  /** What would take it back; whether it did is for its own steps to tell. */
  void reversal(PledgeStanding standing) {
    standing.reversal().ifPresent(this::reversal);
  }

  private void reversal(ReversalStanding reversal) {
    screen.line(
        2,
        "["
            + Words.of(reversal.proof().truth())
            + "] to be "
            + Words.of(reversal.clause().effect())
            + " if: "
            + conditions.of(reversal.clause().trigger())
            + cites.of(reversal.clause().citations()));
    reasons(reversal.proof()).forEach(reason -> screen.line(3, reason));
  }

  private String byWhom(Precondition precondition) {
    String holder = "by " + names.of(precondition.holder());
    return precondition.judge().equals(Optional.of(precondition.holder()))
        ? "and judged " + holder
        : holder + Words.optional(", judged by ", precondition.judge().map(names::of));
  }

  private List<String> reasons(Proof proof) {
    List<String> reasons = new ArrayList<>();
    for (Proof leaf : proof.leaves()) {
      for (Evidence evidence : leaf.evidence()) {
        reasons.add(reason(leaf, evidence));
      }
    }
    return reasons;
  }

  private String reason(Proof leaf, Evidence evidence) {
    String verdict =
        leaf.truth() == Truth.UNKNOWN ? "not decided by" : evidence.supports() ? "for" : "against";
    return verdict
        + ": "
        + Words.withoutStop(evidence.note().orElse(evidence.entity().reference()))
        + ", "
        + WhenText.of(evidence.when())
        + cites.of(evidence.citations());
  }
}
