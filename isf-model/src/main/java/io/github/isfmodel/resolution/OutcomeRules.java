package io.github.isfmodel.resolution;

import static io.github.isfmodel.rule.Rule.error;
import static io.github.isfmodel.rule.Rule.warning;

import io.github.isfmodel.council.Outcome;
import io.github.isfmodel.council.ReportedResult;
import io.github.isfmodel.council.Vote;
import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.RuleSet;
import io.github.isfmodel.time.When;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What became of a text, and what the vote on it says. */
final class OutcomeRules {

  private static final Set<ReportedResult> ADOPTIONS =
      Set.of(ReportedResult.ADOPTED, ReportedResult.UNANIMOUS, ReportedResult.WITHOUT_VOTE);

  private static final Set<ReportedResult> TELLING =
      Set.of(ReportedResult.UNANIMOUS, ReportedResult.WITHOUT_VOTE);

  private static final Set<Stage> VOTED = EnumSet.of(Stage.ADOPTED, Stage.REJECTED, Stage.VETOED);

  private static final Rule VOTE_MISSING =
      warning(
          "ISF-RES-020",
          "An adopted resolution of the Security Council has its vote on record",
          Authority.charter("Article 27"),
          "the resolution was adopted, {when}, and no vote is recorded",
          "add the ballots of the vote where the names are known, else its tally",
          "0.1.0");

  private static final Rule DAY =
      error(
          "ISF-RES-021",
          "A text is adopted or fails on the day of the vote",
          Authority.practice("The Council's decision is taken by the vote itself"),
          "the vote was held on {held}, and the step {stage} is dated {when}",
          "mend one of the two days; both are counted in New York",
          "0.1.0");

  private static final Rule OUTCOME =
      error(
          "ISF-RES-022",
          "What became of a text is what the vote decided",
          Authority.charter("Article 27(2) and (3)"),
          "the text is recorded as {stage}, and the vote says: {outcome}",
          "mend the stage or the ballots",
          "0.1.0");

  private static final Rule NOT_VOTED_ON =
      error(
          "ISF-RES-023",
          "A text with a vote was put to the vote",
          Authority.record("A vote has a result"),
          "a vote of {held} is recorded, and no step says that the text was adopted or failed"
              + " in it",
          "add the step adopted, rejected or vetoed, or remove the vote",
          "0.1.0");

  private static final Rule NOT_OF_COUNCIL =
      error(
          "ISF-RES-024",
          "A vote on record is one of the Security Council",
          Authority.charter("Articles 18 and 27"),
          "a vote is recorded, and the Security Council does not vote on a text of the kind"
              + " {instrument}",
          "record the figures as a claim, or mend the instrument",
          "0.1.0");

  static final RuleSet<Resolution> RULES =
      RuleSet.of(
          OutcomeRules::check, List.of(VOTE_MISSING, DAY, OUTCOME, NOT_VOTED_ON, NOT_OF_COUNCIL));

  private OutcomeRules() {}

  private static void check(Resolution text, Report report) {
    voteMissing(text, report.under(VOTE_MISSING));
    day(text, report.under(DAY));
    outcome(text, report.under(OUTCOME));
    notVotedOn(text, report.under(NOT_VOTED_ON));
    notOfCouncil(text, report.under(NOT_OF_COUNCIL));
  }

  private static OptionalInt votedStep(Resolution text) {
    for (int i = 0; i < text.lifecycle().size(); i++) {
      if (VOTED.contains(text.lifecycle().get(i).stage())) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static void voteMissing(Resolution text, Report report) {
    boolean ofCouncil = text.instrument().equals(InstrumentKind.SECURITY_COUNCIL_RESOLUTION);
    Optional<When> adoption = text.adoption();
    if (ofCouncil && adoption.isPresent() && !isTold(text.vote())) {
      report.add(Pointer.of("vote"), "when", adoption.get().span());
    }
  }

  /** Only of these two results it is known without ballots and tally how the members voted. */
  private static boolean isTold(Optional<Vote> vote) {
    return vote.isPresent()
        && (!vote.get().ballots().isEmpty()
            || vote.get().tally().isPresent()
            || vote.get().reportedAs().filter(TELLING::contains).isPresent());
  }

  private static void day(Resolution text, Report report) {
    OptionalInt at = votedStep(text);
    Optional<Vote> vote = CouncilVote.on(text);
    if (at.isEmpty() || vote.isEmpty()) {
      return;
    }
    LifecycleStep step = text.lifecycle().get(at.getAsInt());
    if (!step.when().span().contains(vote.get().heldOn())) {
      report.add(
          Pointer.of("lifecycle", at.getAsInt(), "when"),
          "held",
          vote.get().heldOn(),
          "stage",
          step.stage(),
          "when",
          step.when().span());
    }
  }

  private static void outcome(Resolution text, Report report) {
    OptionalInt at = votedStep(text);
    Optional<Vote> vote = CouncilVote.on(text);
    if (at.isEmpty() || vote.isEmpty()) {
      return;
    }
    Stage stage = text.lifecycle().get(at.getAsInt()).stage();
    Optional<String> contradicting = contradicting(stage, vote.get());
    if (contradicting.isPresent()) {
      report.add(
          Pointer.of("lifecycle", at.getAsInt(), "stage"),
          "stage",
          stage,
          "outcome",
          contradicting.get());
    }
  }

  /**
   * What was reported counts only where votes do not tell. A party to a dispute that voted is told
   * of by itself: its ballot was counted, whatever the Charter asked of it.
   */
  private static Optional<String> contradicting(Stage stage, Vote vote) {
    Outcome outcome = vote.outcome();
    if (!(outcome instanceof Outcome.Undeterminable)) {
      return contradicts(stage, outcome) && contradicts(stage, vote.outcomeAsCast())
          ? Optional.of(outcome.message())
          : Optional.empty();
    }
    Optional<ReportedResult> reported = vote.reportedAs();
    return reported.isPresent() && contradicts(stage, reported.get())
        ? Optional.of("reported as " + reported.get().words())
        : Optional.empty();
  }

  private static boolean contradicts(Stage stage, ReportedResult reported) {
    if (ADOPTIONS.contains(reported)) {
      return stage != Stage.ADOPTED;
    }
    return reported.equals(ReportedResult.VETOED)
        ? stage != Stage.VETOED
        : reported.equals(ReportedResult.REJECTED) && stage == Stage.ADOPTED;
  }

  private static boolean contradicts(Stage stage, Outcome outcome) {
    return switch (stage) {
      case ADOPTED -> !outcome.isAdopted();
      case REJECTED -> !(outcome instanceof Outcome.NotEnoughVotes);
      default -> !(outcome instanceof Outcome.Blocked);
    };
  }

  private static void notVotedOn(Resolution text, Report report) {
    Optional<Vote> vote = CouncilVote.on(text);
    if (vote.isPresent() && votedStep(text).isEmpty()) {
      report.add(Pointer.of("vote"), "held", vote.get().heldOn());
    }
  }

  private static void notOfCouncil(Resolution text, Report report) {
    if (CouncilVote.isForeignTo(text) && text.vote().isPresent()) {
      report.add(Pointer.of("vote"), "instrument", text.instrument());
    }
  }
}
