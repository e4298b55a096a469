package io.github.isfmodel.mandate;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.resolution.Ceiling;
import java.io.Serializable;
import java.util.Objects;

/**
 * A ceiling that is in force, and whose it is.
 *
 * @param giver the body on whose mandate the act acts that set it
 * @param ceiling the ceiling
 */
public record CeilingInForce(ActorId giver, Ceiling ceiling) implements Serializable {

  /** Refuses null. */
  public CeilingInForce {
    Objects.requireNonNull(giver, "giver");
    Objects.requireNonNull(ceiling, "ceiling");
  }
}
