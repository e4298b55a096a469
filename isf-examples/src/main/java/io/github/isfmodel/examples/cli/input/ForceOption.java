package io.github.isfmodel.examples.cli.input;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.force.Force;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.Option;

/** Which of the forces in a record a command is about. */
public final class ForceOption {

  /** Names one of them. */
  public static final Option FORCE =
      Usage.optional("force", "ID", "Which force, where the record holds more than one.");

  private ForceOption() {}

  /** Parts of a force are shown only where they are asked for. */
  public static List<Force> in(Given given, Dossier dossier) {
    List<Force> forces = ifAny(given, dossier);
    if (forces.isEmpty()) {
      throw CommandFailedException.unusable("The record holds no force.");
    }
    return forces;
  }

  /** The same for what a record tells without a force, too: none, unless one is asked for. */
  public static List<Force> ifAny(Given given, Dossier dossier) {
    Optional<String> id = given.value(FORCE);
    List<Force> forces = new ArrayList<>();
    for (Force each : dossier.forces()) {
      if (id.isPresent() ? each.id().value().equals(id.get()) : each.parent().isEmpty()) {
        forces.add(each);
      }
    }
    if (forces.isEmpty() && id.isPresent()) {
      throw CommandFailedException.unusable(unknown(id.get(), known(dossier)));
    }
    return forces;
  }

  private static String unknown(String id, List<String> known) {
    return "The record holds no force with the id "
        + id
        + (known.isEmpty()
            ? "; it holds none."
            : "; it holds: " + String.join(", ", known) + "." + Meant.amongIds(known, id));
  }

  private static List<String> known(Dossier dossier) {
    List<String> ids = new ArrayList<>();
    for (Force each : dossier.forces()) {
      ids.add(each.id().value());
    }
    return ids;
  }
}
