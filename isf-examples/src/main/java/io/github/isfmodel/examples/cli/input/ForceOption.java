package io.github.isfmodel.examples.cli.input;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.force.Force;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which of the forces in a record a command is about. */
public final class ForceOption {

  @Option(
      names = "--force",
      paramLabel = "ID",
      description = "Which force, where the record holds more than one.")
  private @Nullable String id;

  /** Parts of a force are shown only where they are asked for. */
  public List<Force> in(Dossier dossier) {
    List<Force> forces =
        dossier.forces().stream()
            .filter(each -> id == null ? each.parent().isEmpty() : each.id().value().equals(id))
            .toList();
    if (forces.isEmpty()) {
      throw CommandFailedException.unusable(
          "The record holds no force"
              + (id == null ? "." : " with the id " + id + "; it holds: " + known(dossier) + "."));
    }
    return forces;
  }

  private static String known(Dossier dossier) {
    return dossier.forces().stream()
        .map(each -> each.id().value())
        .collect(Collectors.joining(", "));
  }
}
