package io.github.isfmodel.mandate;

import io.github.isfmodel.term.Term;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a mandate stands on a day, and what becomes of it by what is decided by then.
 *
 * @param status how it stands; of what several bodies gave, what one of them gave
 * @param upcoming the acts on it that are adopted by that day and take effect later, the first to
 *     take effect first; those of all bodies where no act governs yet
 */
public record MandateOutlook(MandateStatus status, List<GoverningAct> upcoming)
    implements Serializable {

  /** Copies the acts. */
  public MandateOutlook {
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(upcoming, "upcoming");
    upcoming = List.copyOf(upcoming);
  }

  /**
   * The term by which it goes on without being renewed: until its body decides otherwise, until
   * something takes over, or as long as a treaty lasts.
   *
   * @return the term; empty where the mandate is not in force, has another term, or has a last day,
   *     as once a successor is to take over on a day, or an act to come ends it
   */
  public Optional<Term> goesOn() {
    return status
        .governing()
        .filter(act -> status.state() == MandateState.IN_FORCE && status.lastDay().isEmpty())
        .flatMap(GoverningAct::mandateClock)
        .map(end -> end.clock().term())
        .filter(MandateOutlook::hasNoEnd);
  }

  private static boolean hasNoEnd(Term term) {
    return term instanceof Term.UnlessDecided
        || term instanceof Term.UntilReplaced
        || term instanceof Term.AsLongAsTreaty;
  }

  /**
   * The act to come by which it goes on after its last day: one that takes effect by the day after
   * that day, so that no day is without a mandate (rule T4).
   *
   * @return the first such act; empty where there is none, or the mandate has no last day
   */
  public Optional<GoverningAct> prolonging() {
    return status.lastDay().stream()
        .flatMap(last -> afterEnding().stream().filter(act -> prolongs(act, last)))
        .findFirst();
  }

  /** What takes effect before the act that ends it does not outlast that. */
  private List<GoverningAct> afterEnding() {
    for (int i = 0; i < upcoming.size() && status.endedBy().isPresent(); i++) {
      if (upcoming.get(i).resolution().equals(status.endedBy().get().resolution())) {
        return upcoming.subList(i + 1, upcoming.size());
      }
    }
    return upcoming;
  }

  private static boolean prolongs(GoverningAct act, LocalDate last) {
    boolean isLater = act.lastDay().map(end -> end.isAfter(last)).orElse(!act.ends());
    return isLater && !act.effectiveFrom().minusDays(1).isAfter(last);
  }

  /**
   * Whether it goes on only if it is renewed.
   *
   * @return false where it goes on {@linkplain #goesOn by its term} or {@linkplain #prolonging by
   *     an act to come}; true for any other, also for one that is over or has not begun
   */
  public boolean needsRenewal() {
    return goesOn().isEmpty() && prolonging().isEmpty();
  }
}
