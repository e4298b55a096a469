package io.github.isfmodel.strength;

import io.github.isfmodel.force.StrengthFigure;
import io.github.isfmodel.quantity.Bounds;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.source.Citation;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A ceiling or a plan, and what is there against it. What lies within a range is compared with both
 * ends of it; "about" and "nearly" so many with the stated number, which makes the result as
 * approximate as the figure ({@link #isApproximate}); a ceiling with the greatest strength that it
 * allows.
 *
 * @param kind ceiling or plan
 * @param measure the figure as stated
 * @param citations where it comes from
 * @param readings one for each level from announced on
 * @param stated the newest figures of what is deployed, by unit, that may count people of the unit
 *     of this one; none where it is in words
 */
public record Yardstick(
    YardstickKind kind,
    Measure measure,
    List<Citation> citations,
    List<YardstickReading> readings,
    List<StatedReading> stated)
    implements Serializable {

  /** Copies the lists. */
  public Yardstick {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(citations, "citations");
    Objects.requireNonNull(readings, "readings");
    Objects.requireNonNull(stated, "stated");
    citations = List.copyOf(citations);
    readings = List.copyOf(readings);
    stated = List.copyOf(stated);
  }

  static Yardstick of(
      YardstickKind kind,
      Measure measure,
      List<Citation> citations,
      Map<StrengthLevel, StrengthTally> totals,
      List<StrengthFigure> deployed) {
    Optional<Bounds> wanted = wanted(kind, measure.quantity());
    return new Yardstick(
        kind,
        measure,
        citations,
        totals.entrySet().stream()
            .filter(total -> total.getKey() != StrengthLevel.PROSPECTIVE)
            .map(total -> reading(total.getKey(), total.getValue(), measure.unit(), wanted))
            .toList(),
        wanted.map(bounds -> stated(deployed, measure.unit(), bounds)).orElse(List.of()));
  }

  private static List<StatedReading> stated(
      List<StrengthFigure> deployed, Unit unit, Bounds wanted) {
    return deployed.stream()
        .flatMap(figure -> StatedReading.of(figure, unit, wanted).stream())
        .toList();
  }

  private static YardstickReading reading(
      StrengthLevel level, StrengthTally tally, Unit unit, Optional<Bounds> wanted) {
    Bounds there = tally.peopleIn(unit);
    return ImmutableYardstickReading.builder()
        .level(level)
        .strength(there)
        .beside(tally.beside().stream().filter(part -> mayCount(unit, part)).toList())
        .gap(wanted.map(bounds -> Gap.between(there, bounds)))
        .fill(wanted.flatMap(bounds -> FillRatio.of(there, bounds)))
        .build();
  }

  private static boolean mayCount(Unit unit, Uncounted part) {
    return part.measure().map(measure -> unit.mayBeAmong(measure.unit())).orElse(true);
  }

  private static Optional<Bounds> wanted(YardstickKind kind, Quantity quantity) {
    Optional<Bounds> stated = quantity.asYardstick();
    return kind == YardstickKind.CEILING
        ? stated.map(bounds -> bounds.isBounded() ? new Bounds(bounds.max(), bounds.max()) : bounds)
        : stated;
  }

  /** {@return whether the figure, and so what was worked out with it, is only approximate} */
  public boolean isApproximate() {
    return measure.quantity().isApproximate();
  }

  /**
   * What is there at a level and further.
   *
   * @param level the level
   * @return the reading; empty for {@link StrengthLevel#PROSPECTIVE}, which is compared with
   *     nothing
   */
  public Optional<YardstickReading> at(StrengthLevel level) {
    return readings.stream().filter(reading -> reading.level() == level).findFirst();
  }
}
