package io.github.isfmodel.examples.cli.votes;

import io.github.isfmodel.council.Ballot;
import io.github.isfmodel.council.BallotChoice;
import io.github.isfmodel.council.ChangeSets;
import io.github.isfmodel.council.Council;
import io.github.isfmodel.council.Member;
import io.github.isfmodel.council.Outcome;
import io.github.isfmodel.council.PartialVote;
import io.github.isfmodel.council.Vote;
import io.github.isfmodel.council.VoteAnalysis;
import io.github.isfmodel.council.VotingProcedure;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.examples.cli.output.Cites;
import io.github.isfmodel.examples.cli.output.Names;
import io.github.isfmodel.examples.cli.output.Screen;
import io.github.isfmodel.examples.cli.output.Words;
import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.quantity.QuantityText;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Shows votes: outcome, ballots, what is wrong with the report, what would have turned it. */
final class VotesScreen {

  private final Dossier dossier;
  private final List<Problem> problems;
  private final Screen screen;
  private final Cites cites;

  VotesScreen(Dossier dossier, List<Problem> problems, Screen screen) {
    this.dossier = dossier;
    this.problems = problems;
    this.screen = screen;
    this.cites = new Cites(dossier);
  }

  void show(List<VoteView> views) {
    screen.heading(QuantityText.counted(views.size(), "vote"));
    screen.line(0, "Record: " + dossier.title() + ".");
    views.forEach(this::vote);
    cites.show(screen);
  }

  private void vote(VoteView view) {
    Vote vote = view.vote();
    screen.title(
        Names.of(view.text())
            + ", vote of "
            + vote.heldOn()
            + (vote.meeting().isPresent() ? ", meeting " + vote.meeting().getAsInt() : ""));
    screen.line(1, Words.capital(BallotLines.outcome(vote)) + cites.of(view.text().citations()));
    vote.tally().ifPresent(tally -> screen.line(2, "tally: " + tally));
    BallotLines.show(screen, 2, vote, vote.heldOn());
    vote.reportedAs().ifPresent(as -> screen.line(2, "reported as: " + as.words()));
    preliminary(vote);
    disregarded(view.outcome());
    vote.partialVotes().forEach(part -> part(vote, part));
    problems(view);
    if (view.analysis().isEmpty()) {
      screen.line(1, "What other ballots would do cannot be said: " + view.whyNoAnalysis());
    }
    view.analysis().ifPresent(this::analysis);
    view.changed().ifPresent(changed -> changed(view, changed));
  }

  private void preliminary(Vote vote) {
    if (vote.preliminaryQuestion().isPresent()) {
      String settled =
          Council.on(vote.heldOn())
              .composition()
              .flatMap(council -> VotingProcedure.settledMatter(vote, council))
              .map(Words::of)
              .orElse("open");
      screen.line(2, "matter, after the preliminary question: " + settled);
    } else {
      screen.line(2, "matter: " + Words.of(vote.matter()));
    }
  }

  private void disregarded(Outcome outcome) {
    List<Ballot> ballots = disregardedIn(outcome);
    if (!ballots.isEmpty()) {
      screen.line(
          2,
          "by Article 27(3) as written counted as abstentions, because these had to abstain: "
              + ballots.stream().map(Ballot::toString).collect(Collectors.joining(", ")));
    }
  }

  static List<Ballot> disregardedIn(Outcome outcome) {
    if (outcome instanceof Outcome.Adopted adopted) {
      return adopted.disregarded();
    }
    if (outcome instanceof Outcome.Blocked blocked) {
      return blocked.disregarded();
    }
    return outcome instanceof Outcome.NotEnoughVotes few ? few.disregarded() : List.of();
  }

  private void part(Vote vote, PartialVote part) {
    screen.line(
        2,
        part.kind().words()
            + " "
            + part.subject()
            + part.tally().map(tally -> " (" + tally + ")").orElse("")
            + ": "
            + VotingProcedure.judge(vote, part).message());
    BallotLines.show(screen, 3, part, vote.heldOn());
  }

  private void problems(VoteView view) {
    Pointer text = dossier.index().pointer(view.text().id()).orElseThrow();
    List<Problem> own =
        problems.stream()
            .filter(problem -> (problem.at().value() + "/").startsWith(text.value() + "/"))
            .toList();
    if (own.isEmpty()) {
      screen.line(1, "The report of the vote does not contradict itself.");
    }
    for (Problem problem : own) {
      screen.line(1, (problem.severity() == Severity.ERROR ? "Wrong: " : "Doubtful: ") + problem);
    }
  }

  private void analysis(VoteAnalysis analysis) {
    boolean adopted = analysis.outcome().isAdopted();
    List<ChangeSets> sets = adopted ? analysis.changesThatPrevent() : analysis.changesThatAdopt();
    screen.line(
        1,
        (adopted ? "Would be kept from adoption by: " : "Would be adopted with: ")
            + (sets.isEmpty() ? "no change of ballots." : ""));
    lines(sets).forEach(line -> screen.line(2, line));
    screen.line(1, "Could turn the result alone: " + members(analysis.pivotalMembers()));
  }

  /** One line for all sets of a single member that cast the same ballot. */
  private static List<String> lines(List<ChangeSets> sets) {
    List<String> lines = new ArrayList<>();
    for (BallotChoice to : BallotChoice.values()) {
      List<Member> alone =
          sets.stream()
              .filter(each -> each.to() == to && each.anyOf() == 0 && each.all().size() == 1)
              .flatMap(each -> each.all().stream())
              .toList();
      if (!alone.isEmpty()) {
        lines.add(to.words() + ", any one of: " + members(alone));
      }
    }
    sets.stream()
        .filter(each -> each.anyOf() > 0 || each.all().size() > 1)
        .map(VotesScreen::line)
        .forEach(lines::add);
    return lines;
  }

  private static String line(ChangeSets sets) {
    String all = sets.all().isEmpty() ? "" : "all of: " + members(sets.all());
    String any = sets.anyOf() == 0 ? "" : "any " + sets.anyOf() + " of: " + members(sets.from());
    return sets.to().words() + ", " + all + (all.isEmpty() || any.isEmpty() ? "" : "; and ") + any;
  }

  private static String members(List<Member> members) {
    return members.isEmpty()
        ? "nobody"
        : members.stream().map(Member::toString).collect(Collectors.joining(", "));
  }

  private void changed(VoteView view, VoteAnalysis changed) {
    String ballots =
        view.changes().stream().map(Ballot::toString).collect(Collectors.joining(", "));
    screen.line(1, "With " + ballots + ": " + changed.outcome().message());
    screen.line(2, "as it was: " + view.outcome().message());
    analysis(changed);
  }
}
