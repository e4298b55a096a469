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
 * The figures of one kind and day for military, police and civilian personnel, or for uniformed and
 * civilian. Nobody is counted in two of these, so they can be added up; officers, observers and
 * trainers may be among the others.
 */
final class CountedApart {

  private static final List<Whole> WHOLES =
      List.of(
          new Whole(Unit.UNIFORMED_PERSONNEL, Set.of(Unit.TROOPS, Unit.POLICE)),
          new Whole(Unit.PERSONNEL, Set.of(Unit.TROOPS, Unit.POLICE, Unit.CIVILIANS)),
          new Whole(Unit.PERSONNEL, Set.of(Unit.UNIFORMED_PERSONNEL, Unit.CIVILIANS)));

  private final Unit all;
  private final LocalDate day;
  private final Map<Unit, Measure> fewest = new LinkedHashMap<>();
  private long most;
  private int last;

  private CountedApart(Unit all, LocalDate day) {
    this.all = all;
    this.day = day;
  }

  private record Whole(Unit all, Set<Unit> apart) {}

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
    return WHOLES.stream().flatMap(whole -> in(figures, whole).stream()).toList();
  }

  private static List<CountedApart> in(List<StrengthFigure> figures, Whole whole) {
    Map<Count, CountedApart> counts = new LinkedHashMap<>();
    for (int i = 0; i < figures.size(); i++) {
      StrengthFigure figure = figures.get(i);
      Span days = figure.asOf().span();
      if (whole.apart().contains(figure.measure().unit())
          && days.earliest().equals(days.latest())) {
        counts
            .computeIfAbsent(
                new Count(figure.kind(), days.earliest()),
                count -> new CountedApart(whole.all(), count.day()))
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

  /** What all of them are. */
  Unit all() {
    return all;
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
