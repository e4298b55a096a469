package io.github.isfmodel.examples.cli.votes;

import io.github.isfmodel.council.Ballot;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.examples.cli.input.CommandFailedException;
import io.github.isfmodel.examples.cli.input.ExitCodes;
import io.github.isfmodel.examples.cli.input.InputFile;
import io.github.isfmodel.examples.cli.output.Output;
import io.github.isfmodel.json.Reading;
import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.rule.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "votes",
    description = {
      "Tells what became of every recorded vote of the Security Council, and what other ballots would"
          + " have done.",
      "A record whose votes contradict themselves is shown with what is wrong with them, and exit"
          + " code 1."
    },
    mixinStandardHelpOptions = true)
public final class VotesCommand implements Callable<Integer> {

  private static final String VOTE_RULES = "ISF-VOTE-";

  /** That a text's steps fit its vote. */
  private static final Set<RuleId> OUTCOME_RULES =
      Set.of(new RuleId("ISF-RES-021"), new RuleId("ISF-RES-022"), new RuleId("ISF-RES-023"));

  @Mixin private InputFile input = new InputFile();

  @Mixin private Output output = new Output();

  @Option(
      names = "--resolution",
      paramLabel = "ID",
      description = "Only the vote on this text, such as unscr-2803.")
  private @Nullable String resolution;

  @Option(
      names = "--change",
      paramLabel = "CHN=NO",
      split = ",",
      description = {
        "A changed ballot: YES, NO, ABSTAIN, NOT-PARTICIPATING or ABSENT.",
        "Repeat it, or separate several by commas."
      })
  private List<String> changes = new ArrayList<>();

  @Override
  public Integer call() {
    List<Ballot> changed = BallotChanges.read(changes);
    Reading<Dossier> reading = input.read();
    Dossier dossier = input.despite(reading, VotesCommand::isAboutVotes);
    List<Resolution> texts = texts(dossier);
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
    if (output.json()) {
      output.print(VotesJson.of(dossier, views, problems));
    } else {
      new VotesScreen(dossier, problems, output.screen()).show(views);
    }
    return reading.errors().isEmpty() ? ExitCodes.OK : ExitCodes.PROBLEMS;
  }

  private static boolean isAboutVotes(Problem problem) {
    return problem.rule().value().startsWith(VOTE_RULES) || OUTCOME_RULES.contains(problem.rule());
  }

  private List<Resolution> texts(Dossier dossier) {
    List<Resolution> voted =
        dossier.resolutions().stream().filter(text -> text.vote().isPresent()).toList();
    if (resolution == null) {
      return voted;
    }
    List<Resolution> found =
        voted.stream().filter(text -> text.id().value().equals(resolution)).toList();
    if (found.isEmpty()) {
      throw CommandFailedException.unusable(
          "The record holds no vote on a text with the id "
              + resolution
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
