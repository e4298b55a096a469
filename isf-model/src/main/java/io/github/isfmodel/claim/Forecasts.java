package io.github.isfmodel.claim;

import io.github.isfmodel.time.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Finds forecasts that move to a later time. What is forecast on a day lies after that day, so
 * words such as "very soon" that come again later have moved as well; a last day that is repeated
 * has not.
 */
final class Forecasts {

  private static final Set<Aspect> TIMES = Set.of(Aspect.START, Aspect.SCHEDULE);

  private Forecasts() {}

  private record Forecast(Filed claim, LocalDate made, LocalDate earliest, LocalDate latest) {

    static Forecast of(Filed filed, ClaimedValue.Time time) {
      LocalDate made = filed.said();
      Span days = time.when().span();
      return new Forecast(filed, made, later(days.earliest(), made), days.latest());
    }

    /**
     * Neither end is earlier, and one that is told is later, of what was left when the later one
     * was made.
     */
    boolean movedTo(Forecast later) {
      if (!hasEnd()) {
        return made.isBefore(later.made) && earliest.isBefore(later.earliest);
      }
      LocalDate left = latest.isBefore(later.made) ? earliest : later(earliest, later.made);
      return made.isBefore(later.made)
          && !later.earliest.isBefore(left)
          && !later.latest.isBefore(latest)
          && (left.isBefore(later.earliest) || (later.hasEnd() && latest.isBefore(later.latest)));
    }

    private boolean hasEnd() {
      return !latest.equals(LocalDate.MAX);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
      return one.isBefore(other) ? other : one;
    }
  }

  /** Whether a claim says when something is to start or take place. */
  static boolean isForecast(Filed filed) {
    return filed.question() instanceof Question.OfAspect question
        && TIMES.contains(question.aspect())
        && filed.answer().polarity() == Polarity.AFFIRMED
        && filed.sense() == Sense.INTENT
        && filed.claim().statement() instanceof Statement.About about
        && about.value() instanceof ClaimedValue.Time;
  }

  /**
   * The forecasts among claims on one question that moved: those with an earlier made one that
   * expected it earlier, or a later made one that expects it later. In the order in which they were
   * made; empty if none moved.
   */
  static List<Filed> slipped(List<Filed> claims) {
    List<Forecast> made = new ArrayList<>();
    for (Filed filed : claims) {
      if (isForecast(filed)) {
        made.add(Forecast.of(filed, time(filed)));
      }
    }
    made.sort(Comparator.comparing(Forecast::made));
    List<Filed> slipped = new ArrayList<>();
    for (Forecast forecast : made) {
      if (hasMoved(forecast, made)) {
        slipped.add(forecast.claim());
      }
    }
    return slipped;
  }

  private static boolean hasMoved(Forecast forecast, List<Forecast> all) {
    for (Forecast other : all) {
      if (other.movedTo(forecast) || forecast.movedTo(other)) {
        return true;
      }
    }
    return false;
  }

  private static ClaimedValue.Time time(Filed filed) {
    return (ClaimedValue.Time) ((Statement.About) filed.claim().statement()).value();
  }
}
