package io.github.isfmodel.mandate;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.time.When;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * That another force succeeds the force.
 *
 * @param by the act that establishes the successor
 * @param issuer the body whose act that is
 * @param successor the successor
 * @param effectiveFrom the day on which that act takes effect
 * @param takesOver when the successor has taken over everything; that day still belongs to the
 *     predecessor
 */
public record Succession(
    ResolutionId by, ActorId issuer, ForceId successor, LocalDate effectiveFrom, When takesOver)
    implements Serializable {

  /** Refuses null. */
  public Succession {
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(issuer, "issuer");
    Objects.requireNonNull(successor, "successor");
    Objects.requireNonNull(effectiveFrom, "effectiveFrom");
    Objects.requireNonNull(takesOver, "takesOver");
  }
}
