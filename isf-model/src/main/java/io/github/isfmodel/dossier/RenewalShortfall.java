package io.github.isfmodel.dossier;

import io.github.isfmodel.id.ActorId;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Something that a proposed renewal lacks on a day.
 *
 * @param flaw what sort of thing
 * @param demanded whether a binding clause asks for it: it should take place and be recorded, and
 *     the renewal has effect without it all the same
 * @param message what is missing, as a sentence
 * @param parties the parties concerned
 */
public record RenewalShortfall(
    RenewalFlaw flaw, boolean demanded, String message, List<ActorId> parties)
    implements Serializable {

  /** Copies the parties. */
  public RenewalShortfall {
    Objects.requireNonNull(flaw, "flaw");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(parties, "parties");
    parties = List.copyOf(parties);
  }

  /** {@return whether the renewal has no effect without it} */
  public boolean blocks() {
    return flaw.blocks();
  }
}
