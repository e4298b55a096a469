package io.github.isfmodel.mandate;

import io.github.isfmodel.id.ResolutionId;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * Days that two terms count: the later act's term begins before the earlier one's last day, because
 * it is counted from an earlier day or belongs to a successor. Where the later act replaces the
 * earlier term, that has ended with it (rule T5), and the overlap is what the mandate gains less
 * than the length of the later term; where it belongs to a successor, both mandates are in force.
 *
 * @param first the first day that both count
 * @param last the last day that both count, the last day of the earlier term
 * @param earlier the act that set the earlier term
 * @param later the act that set the later term
 */
public record MandateOverlap(
    LocalDate first, LocalDate last, ResolutionId earlier, ResolutionId later)
    implements Serializable {

  /** Refuses null. */
  public MandateOverlap {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(last, "last");
    Objects.requireNonNull(earlier, "earlier");
    Objects.requireNonNull(later, "later");
  }

  /** {@return how many days it lasts, 1 or more} */
  public long days() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }
}
