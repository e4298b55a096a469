package io.github.isfmodel.benchmarks;

import io.github.isfmodel.force.StrengthFigure;
import io.github.isfmodel.force.StrengthKind;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules about how strong a force is. */
final class HandStrengths {

  /** What nobody is counted in twice, and what all of them are. */
  private record Whole(Unit all, Set<Unit> apart) {}

  private static final List<Whole> WHOLES =
      List.of(
          new Whole(Unit.UNIFORMED_PERSONNEL, Set.of(Unit.TROOPS, Unit.POLICE)),
          new Whole(Unit.PERSONNEL, Set.of(Unit.TROOPS, Unit.POLICE, Unit.CIVILIANS)),
          new Whole(Unit.PERSONNEL, Set.of(Unit.UNIFORMED_PERSONNEL, Unit.CIVILIANS)));

  private final HandReferences references;
  private final HandFindings found;

  HandStrengths(HandReferences references, HandFindings found) {
    this.references = references;
    this.found = found;
  }

  void check(List<StrengthFigure> figures, @Nullable HandLimits limits) {
    LocalDate begin = LocalDate.MIN;
    for (int i = 0; i < figures.size(); i++) {
      StrengthFigure figure = figures.get(i);
      references.past(figure.asOf());
      references.citations(figure.citations());
      if (HandDays.last(figure.asOf()).isBefore(begin)) {
        found.add("ISF-FOR-001");
      }
      begin = HandDays.later(begin, figure.asOf());
      if (HandSums.isMisfit(figure.parts(), figure.measure())) {
        found.add("ISF-FOR-004");
      }
      if (limits != null) {
        ceilings(figure, limits);
        for (Whole whole : WHOLES) {
          if (isLastOfDay(figures, i, whole)) {
            together(figures, figure, whole, limits);
          }
        }
      }
    }
  }

  private static boolean isLastOfDay(List<StrengthFigure> figures, int i, Whole whole) {
    if (!isApart(figures.get(i), figures.get(i), whole)) {
      return false;
    }
    for (int k = i + 1; k < figures.size(); k++) {
      if (isApart(figures.get(k), figures.get(i), whole)) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is of the kind and the one day of another one, and of a category by itself. */
  private static boolean isApart(StrengthFigure figure, StrengthFigure other, Whole whole) {
    LocalDate day = HandDays.first(other.asOf());
    return whole.apart().contains(figure.measure().unit())
        && figure.kind().equals(other.kind())
        && HandDays.first(figure.asOf()).equals(day)
        && HandDays.last(figure.asOf()).equals(day);
  }

  /** Soldiers, police and civilians of one day are different people. */
  private void together(
      List<StrengthFigure> figures, StrengthFigure last, Whole whole, HandLimits limits) {
    Map<Unit, Long> fewest = new HashMap<>();
    long most = 0;
    for (int i = 0; i < figures.size(); i++) {
      if (isApart(figures.get(i), last, whole)) {
        long least = figures.get(i).measure().quantity().bounds().min();
        fewest.merge(figures.get(i).measure().unit(), least, Math::min);
        most = Math.max(most, least);
      }
    }
    long sum = 0;
    for (long least : fewest.values()) {
      sum += least;
    }
    LocalDate day = HandDays.first(last.asOf());
    if (fewest.size() > 1 && limits.isOnlyTogetherTooMany(sum, most, day, whole.all())) {
      found.add(rule(last));
    }
  }

  private static String rule(StrengthFigure figure) {
    return figure.kind().equals(StrengthKind.DEPLOYED) ? "ISF-MAN-004" : "ISF-MAN-005";
  }

  /** A part counts only if it exceeds another ceiling than the figure as a whole. */
  private void ceilings(StrengthFigure figure, HandLimits limits) {
    When asOf = figure.asOf();
    LocalDate first = HandDays.first(asOf);
    LocalDate last = HandDays.last(asOf);
    if (first.equals(LocalDate.MIN) || last.equals(LocalDate.MAX)) {
      return;
    }
    String rule = rule(figure);
    Optional<Measure> whole = limits.exceeded(figure.measure(), first, last);
    if (whole.isPresent()) {
      found.add(rule);
    }
    for (int i = 0; i < figure.parts().size(); i++) {
      Optional<Measure> limit = limits.exceeded(figure.parts().get(i), first, last);
      if (limit.isPresent() && !limit.equals(whole)) {
        found.add(rule);
      }
    }
  }
}
