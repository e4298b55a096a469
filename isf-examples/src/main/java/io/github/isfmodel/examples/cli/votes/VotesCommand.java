package io.github.isfmodel.examples.cli.votes;

import io.github.isfmodel.council.Ballot;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.examples.cli.input.Command;
import io.github.isfmodel.examples.cli.input.CommandFailedException;
import io.github.isfmodel.examples.cli.input.ExitCodes;
import io.github.isfmodel.examples.cli.input.Given;
import io.github.isfmodel.examples.cli.input.InputFile;
import io.github.isfmodel.examples.cli.input.Usage;
import io.github.isfmodel.json.Reading;
import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.rule.RuleId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.cli.Option;

/** What became of the votes of the Security Council, and what other ballots would have done. */
public final class VotesCommand implements Command {

  private static final String VOTE_RULES = "ISF-VOTE-";

  /** That a text's steps fit its vote. */
  private static final Set<RuleId> OUTCOME_RULES =
      Set.of(
          RuleId.of("ISF-RES-021"),
          RuleId.of("ISF-RES-022"),
          RuleId.of("ISF-RES-023"),
          RuleId.of("ISF-RES-024"));

  private static final Option RESOLUTION =
      Usage.optional("resolution", "ID", "Only the vote on this text, such as unscr-2803.");

  private static final Option CHANGE =
      Usage.several(
          "change",
          "CHN=NO",
          "A changed ballot: YES, NO, ABSTAIN, NOT-PARTICIPATING or ABSENT. Repeat it, or separate"
              + " several by commas.");

  @Override
  public Usage usage() {
    return Usage.of(
            "Tells what became of every recorded vote of the Security Council, and what other ballots"
                + " would have done. A record whose votes contradict themselves is shown with what"
                + " is wrong with them, and exit code 1.")
        .file()
        .options(RESOLUTION, CHANGE, Usage.JSON);
  }

  @Override
  public int run(Given given) {
    List<Ballot> changed = BallotChanges.read(given.values(CHANGE));
    InputFile input = given.file();
    Reading<Dossier> reading = input.read();
    Dossier dossier = input.despite(reading, VotesCommand::isAboutVotes);
    List<Resolution> texts = texts(dossier, given.value(RESOLUTION));
    if (!changed.isEmpty() && texts.size() != 1) {
      throw CommandFailedException.unusable(
          "The record holds "
              + texts.size()
              + " votes; say with --resolution which one the changed ballots belong to: "
              + ids(texts)
              + ".");
    }
    List<VoteView> views = texts.stream().map(text -> VoteView.of(text, changed)).toList();
    List<Problem> problems =
        reading.problems().stream().filter(VotesCommand::isAboutVotes).toList();
    if (given.output().json()) {
      given.output().print(VotesJson.of(dossier, views, problems));
    } else {
      new VotesScreen(dossier, problems, given.output().screen()).show(views);
    }
    return reading.errors().isEmpty() ? ExitCodes.OK : ExitCodes.PROBLEMS;
  }

  private static boolean isAboutVotes(Problem problem) {
    return problem.rule().value().startsWith(VOTE_RULES) || OUTCOME_RULES.contains(problem.rule());
  }

  private static List<Resolution> texts(Dossier dossier, Optional<String> id) {
    List<Resolution> voted =
        dossier.resolutions().stream().filter(text -> text.vote().isPresent()).toList();
    if (id.isEmpty()) {
      return voted;
    }
    List<Resolution> found =
        voted.stream().filter(text -> text.id().value().equals(id.get())).toList();
    if (found.isEmpty()) {
      throw CommandFailedException.unusable(
          "The record holds no vote on a text with the id "
              + id.get()
              + (voted.isEmpty()
                  ? ", nor any other vote."
                  : "; it holds votes on: " + ids(voted) + "."));
    }
    return found;
  }

  private static String ids(List<Resolution> texts) {
    return texts.stream().map(text -> text.id().value()).collect(Collectors.joining(", "));
  }
}
