package io.github.isfmodel.mandate;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.time.Span;
import io.github.isfmodel.time.When;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * That another force succeeds the force.
 *
 * @param by the act that establishes the successor
 * @param issuer the body whose act that is
 * @param successor the successor
 * @param adoptedOn the day on which that act was adopted
 * @param effectiveFrom the day on which that act takes effect
 * @param takesOver when the successor has taken over everything; that day still belongs to the
 *     predecessor
 * @param endsOn the day of that, if the text fixes one, on which ends what its body gave the
 *     predecessor for longer (rule T5)
 */
public record Succession(
    ResolutionId by,
    ActorId issuer,
    ForceId successor,
    LocalDate adoptedOn,
    LocalDate effectiveFrom,
    When takesOver,
    Optional<LocalDate> endsOn)
    implements Serializable {

  /** Refuses null. */
  public Succession {
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(issuer, "issuer");
    Objects.requireNonNull(successor, "successor");
    Objects.requireNonNull(adoptedOn, "adoptedOn");
    Objects.requireNonNull(effectiveFrom, "effectiveFrom");
    Objects.requireNonNull(takesOver, "takesOver");
    Objects.requireNonNull(endsOn, "endsOn");
  }

  static boolean isOneDay(Span span) {
    return span.earliest().equals(span.latest());
  }

  /** Whether the day is known on which the successor has taken over everything. */
  boolean isOnOneDay() {
    return isOneDay(takesOver.span());
  }

  boolean isAdoptedBy(LocalDate day) {
    return !adoptedOn.isAfter(day);
  }
}
