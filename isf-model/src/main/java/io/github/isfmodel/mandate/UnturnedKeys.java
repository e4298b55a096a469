package io.github.isfmodel.mandate;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ResolutionId;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * An adopted renewal that has no effect, because a term that every one of several parties has to
 * renew was not renewed by all of them.
 *
 * @param act the renewal
 * @param missing the parties that did not issue it and whose agreement by the day of adoption is
 *     not recorded
 */
public record UnturnedKeys(ResolutionId act, List<ActorId> missing) implements Serializable {

  /** Copies the parties. */
  public UnturnedKeys {
    Objects.requireNonNull(act, "act");
    Objects.requireNonNull(missing, "missing");
    missing = List.copyOf(missing);
  }
}
