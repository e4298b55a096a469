package io.github.isfmodel.schedule;

import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.milestone.Declaration;
import io.github.isfmodel.milestone.Forecast;
import io.github.isfmodel.precondition.Finding;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.quantity.Bounds;
import io.github.isfmodel.style.ComputedStyle;
import io.github.isfmodel.time.Span;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** When a milestone can be reached, as seen from a day. */
@ComputedStyle
@Value.Immutable
public abstract sealed class MilestoneOutlook implements Serializable
    permits ImmutableMilestoneOutlook {

  MilestoneOutlook() {}

  /** {@return the milestone} */
  public abstract MilestoneId milestone();

  /** {@return whether it is reached, with the declarations that tell} */
  public abstract Finding reached();

  /**
   * {@return the first day on which nothing that the record names stands in its way any more, as
   * far as that is known: where it is reached, or taken to be, the day of that; else a day not
   * before the one in question, not before the last forecast that is not known from unverified
   * sources alone, and not before what it waits for; empty where it waits for itself in the end, or
   * can no longer be reached. A strength is waited for until the pledges of the record that reach
   * it at their most can be confirmed; where all of them together do not, others have to come, and
   * nothing tells when}
   */
  public abstract Optional<Span> earliest();

  /**
   * {@return whether it can no longer be reached at all, because of a time limit: a day that must
   * not have come by then has come, or will have come before all else that it waits for can}
   */
  public abstract boolean lost();

  /** {@return what it waits for that decides the earliest day; empty where nothing does} */
  public abstract Optional<EntityId> decidedBy();

  /**
   * {@return the days on which it is due, those of what it follows counted in; any day while that
   * has none, as a milestone that is not reached yet; of a {@linkplain
   * io.github.isfmodel.time.When#isTimeLimit() time limit} all up to its last day}
   */
  public abstract Optional<Span> due();

  /**
   * {@return whether it can no longer be reached by its last due day, though perhaps later; where
   * that day has passed and is after the last day of the record, which cannot tell whether it was
   * kept, only if that could be told on the last day of the record; not where somebody declares it
   * reached by then and did not take that back, and it is not known that it is not; and not where
   * that day is counted from an event that is only announced, reported or contested}
   */
  public abstract boolean certainlyLate();

  /**
   * {@return by how many days its earliest day can move without moving that of what waits for it
   * and without missing its last due day, in the earliest and in the latest course of things; empty
   * where it is reached, cannot be reached, or where nothing waits for it and it is not due}
   */
  public abstract Optional<Bounds> slack();

  /** {@return what was forecast by the day, oldest first} */
  public abstract List<Forecast> forecasts();

  /** {@return how each forecast moved against the one before it} */
  public final List<ForecastMove> moves() {
    List<ForecastMove> moves = new ArrayList<>();
    for (int i = 1; i < forecasts().size(); i++) {
      moves.add(ForecastMove.between(forecasts().get(i - 1), forecasts().get(i)));
    }
    return List.copyOf(moves);
  }

  /** {@return how the last forecast stands against the first; empty if there are not two} */
  public final Optional<ForecastMove> overallMove() {
    int count = forecasts().size();
    return count < 2
        ? Optional.empty()
        : Optional.of(ForecastMove.between(forecasts().get(0), forecasts().get(count - 1)));
  }

  /** {@return what was declared by the day, oldest first, with who declared it} */
  public abstract List<Declaration> declarations();

  /**
   * {@return how far it is declared, and whether that is verified; by the {@linkplain
   * io.github.isfmodel.milestone.LastWords last words}, which alone decide whether it is reached,
   * too}
   */
  public abstract DeclaredState declared();

  /** {@return whether anybody declares that it is reached, verified or not} */
  public final boolean isSaidToBeReached() {
    return declarations().stream().anyMatch(each -> each.kind().saysReached());
  }

  /** {@return whether it is certainly reached} */
  public final boolean isReached() {
    return reached().truth() == Truth.MET;
  }
}
