package io.github.isfmodel.dossier;

import io.github.isfmodel.force.StrengthFigure;
import io.github.isfmodel.force.StrengthKind;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.time.Span;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one kind and day for military, police and civilian personnel. Nobody is counted in
 * two of these, so they can be added up; officers, observers and trainers may be among the others.
 */
final class CountedApart {

  private static final Set<Unit> APART = Set.of(Unit.TROOPS, Unit.POLICE, Unit.CIVILIANS);

  private final LocalDate day;
  private final Map<Unit, Measure> fewest = new LinkedHashMap<>();
  private long most;
  private int last;

  private CountedApart(Count count) {
    this.day = count.day();
  }

  private record Count(StrengthKind kind, LocalDate day) {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Count that && kind.equals(that.kind) && day.equals(that.day);
    }

    @Override
    public int hashCode() {
      return 31 * kind.hashCode() + day.hashCode();
    }
  }

  /** Those of more than one category. */
  static List<CountedApart> in(List<StrengthFigure> figures) {
    Map<Count, CountedApart> counts = new LinkedHashMap<>();
    for (int i = 0; i < figures.size(); i++) {
      StrengthFigure figure = figures.get(i);
      Span days = figure.asOf().span();
      if (APART.contains(figure.measure().unit()) && days.earliest().equals(days.latest())) {
        counts
            .computeIfAbsent(new Count(figure.kind(), days.earliest()), CountedApart::new)
            .add(i, figure.measure());
      }
    }
    return several(counts.values());
  }

  private static List<CountedApart> several(Collection<CountedApart> counts) {
    return counts.stream().filter(count -> count.fewest.size() > 1).toList();
  }

  /** Of figures that differ for one category, the smallest is certain. */
  private void add(int position, Measure measure) {
    fewest.merge(measure.unit(), measure, (one, other) -> least(other) < least(one) ? other : one);
    most = Math.max(most, least(measure));
    last = position;
  }

  private static long least(Measure measure) {
    return measure.quantity().bounds().min();
  }

  LocalDate day() {
    return day;
  }

  /** The position of the last of them. */
  int last() {
    return last;
  }

  /** Whether they certainly exceed a ceiling together, and none of them does so by itself. */
  boolean exceeds(Measure ceiling) {
    long limit = ceiling.quantity().bounds().max();
    long sum = fewest.values().stream().mapToLong(CountedApart::least).sum();
    return sum > limit && most <= limit;
  }

  /** In words, such as "4,500 troops and 900 police". */
  @Override
  public String toString() {
    List<String> all = fewest.values().stream().map(Measure::toString).toList();
    int butLast = all.size() - 1;
    return all.stream().limit(butLast).collect(Collectors.joining(", "))
        + " and "
        + all.get(butLast);
  }
}
