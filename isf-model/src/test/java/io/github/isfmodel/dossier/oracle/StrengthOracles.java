package io.github.isfmodel.dossier.oracle;

import static io.github.isfmodel.dossier.oracle.Law.on;
import static io.github.isfmodel.dossier.oracle.Marks.each;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.force.StrengthFigure;
import io.github.isfmodel.force.StrengthKind;
import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.resolution.Ceiling;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Strengths against ceilings. */
final class StrengthOracles {

  private static final String LINE = "the line of acts of a mandate";

  static final List<Law> LAWS =
      List.of(
          on(LINE, "ISF-MAN-004", (dossier, marks) -> strengths(dossier, true, marks)),
          on(LINE, "ISF-MAN-005", (dossier, marks) -> strengths(dossier, false, marks)));

  private static final List<String> PEOPLE =
      List.of("personnel troops police trainers observers officers civilians".split(" "));

  private static final List<String> APART = List.of("troops", "police", "civilians");

  private StrengthOracles() {}

  private static void strengths(Dossier dossier, boolean deployed, Marks marks) {
    each(
        dossier.forces(),
        "/forces",
        (force, at) ->
            each(
                force.strengths(),
                at + "/strengths",
                (figure, place) -> {
                  if (deployed == figure.kind().equals(StrengthKind.DEPLOYED)) {
                    MandateOracles.mandate(dossier, force.id())
                        .ifPresent(
                            mandate -> {
                              strength(figure, mandate, place, marks);
                              together(figure, force.strengths(), mandate, place, marks);
                            });
                  }
                }));
  }

  /** The figure as a whole, and its parts, if the ceiling for them is another one. */
  private static void strength(StrengthFigure figure, Mandate mandate, String at, Marks marks) {
    List<Measure> whole = exceeded(figure, figure.measure(), mandate);
    marks.when(!whole.isEmpty(), at + "/measure");
    each(
        figure.parts(),
        at + "/parts",
        (part, place) -> {
          List<Measure> ceilings = exceeded(figure, part, mandate);
          marks.when(!ceilings.isEmpty() && !last(ceilings).equals(last(whole)), place);
        });
  }

  /**
   * The last of the figures of one day and kind for soldiers, police and civilians, if together
   * they are more people than there may be, and none of them is so alone.
   */
  private static void together(
      StrengthFigure figure, List<StrengthFigure> all, Mandate mandate, String at, Marks marks) {
    List<StrengthFigure> ofDay =
        all.stream()
            .filter(other -> APART.contains(other.measure().unit().code()))
            .filter(other -> other.kind().equals(figure.kind()) && isOfDay(other, figure))
            .toList();
    int last = all.size() - 1;
    while (last >= 0 && !ofDay.contains(all.get(last))) {
      last--;
    }
    if (last < 0 || !at.endsWith("/strengths/" + last)) {
      return;
    }
    Map<String, Long> fewest = new LinkedHashMap<>();
    ofDay.forEach(
        other ->
            fewest.merge(other.measure().unit().code(), least(other), (a, b) -> a < b ? a : b));
    long sum = fewest.values().stream().mapToLong(Long::longValue).sum();
    boolean exceeds =
        holding(mandate, figure).stream()
            .flatMap(body -> newest(body, Days.first(figure.asOf())).values().stream())
            .map(ceiling -> ceiling.total())
            .filter(total -> total.unit().code().equals("personnel"))
            .mapToLong(total -> total.quantity().bounds().max())
            .anyMatch(
                limit -> sum > limit && ofDay.stream().noneMatch(other -> least(other) > limit));
    marks.when(fewest.size() > 1 && exceeds, at + "/measure");
  }

  private static long least(StrengthFigure figure) {
    return figure.measure().quantity().bounds().min();
  }

  private static boolean isOfDay(StrengthFigure one, StrengthFigure other) {
    return Days.first(one.asOf()).equals(Days.last(one.asOf()))
        && Days.first(other.asOf()).equals(Days.first(one.asOf()))
        && Days.last(other.asOf()).equals(Days.first(one.asOf()));
  }

  private static Optional<Measure> last(List<Measure> ceilings) {
    return ceilings.isEmpty() ? Optional.empty() : Optional.of(ceilings.get(ceilings.size() - 1));
  }

  /**
   * The ceilings on the days that the figure may be of, of which only those matter that bring a
   * change; none if one of them is not exceeded.
   */
  private static List<Measure> exceeded(StrengthFigure figure, Measure measure, Mandate mandate) {
    for (Mandate body : holding(mandate, figure)) {
      List<Measure> exceeded = exceededOfBody(figure, measure, body);
      if (!exceeded.isEmpty()) {
        return exceeded;
      }
    }
    return List.of();
  }

  /** What several bodies gave sets a ceiling while it is not over. */
  private static List<Mandate> holding(Mandate mandate, StrengthFigure figure) {
    List<Mandate> bodies = mandate.ofEachBody();
    return bodies.stream()
        .filter(
            body ->
                bodies.size() == 1
                    || !MandateOracles.isOver(body, Days.first(figure.asOf()))
                        && !MandateOracles.isOver(body, Days.last(figure.asOf())))
        .toList();
  }

  private static List<Measure> exceededOfBody(
      StrengthFigure figure, Measure measure, Mandate mandate) {
    LocalDate first = Days.first(figure.asOf());
    LocalDate last = Days.last(figure.asOf());
    if (first.equals(LocalDate.MIN) || last.equals(LocalDate.MAX)) {
      return List.of();
    }
    TreeSet<LocalDate> days = new TreeSet<>(List.of(first, last));
    for (GoverningAct act : mandate.acts()) {
      days.add(act.effectiveFrom());
      act.ceilings().forEach(ceiling -> ceiling.since().ifPresent(days::add));
      act.ceilings().stream()
          .flatMap(ceiling -> ceiling.until().stream())
          .filter(until -> until.compareTo(last) < 0)
          .forEach(until -> days.add(until.plusDays(1)));
    }
    List<Optional<Measure>> ceilings =
        days.subSet(first, true, last, true).stream()
            .map(day -> exceeded(measure, mandate, day))
            .toList();
    return ceilings.contains(Optional.<Measure>empty())
        ? List.of()
        : ceilings.stream().flatMap(Optional::stream).toList();
  }

  private static Optional<Measure> exceeded(Measure measure, Mandate mandate, LocalDate day) {
    return limit(newest(mandate, day), measure)
        .filter(limit -> measure.quantity().bounds().min() > limit.quantity().bounds().max());
  }

  private static Map<Object, Ceiling> newest(Mandate mandate, LocalDate day) {
    List<Ceiling> set =
        mandate.governingOn(day).stream().flatMap(act -> act.ceilings().stream()).toList();
    Map<Object, Ceiling> newest = new LinkedHashMap<>();
    Map<Object, Integer> setBy = new LinkedHashMap<>();
    for (int i = 0; i < set.size(); i++) {
      Ceiling ceiling = set.get(i);
      if (ceiling.since().orElse(LocalDate.MIN).compareTo(day) <= 0
          && ceiling.until().orElse(LocalDate.MAX).compareTo(day) >= 0) {
        newest.put(ceiling.total().unit(), ceiling);
        setBy.put(ceiling.total().unit(), setBy(i, mandate, day));
      }
    }
    Map<Object, Ceiling> standing = new LinkedHashMap<>(newest);
    newest.forEach(
        (unit, ceiling) ->
            newest.forEach(
                (other, later) -> {
                  if (setBy.get(other) > setBy.get(unit) && isOfSame(ceiling, later)) {
                    standing.remove(unit);
                  }
                }));
    return standing;
  }

  /** The first act, since those that the record leaves out, that has so many ceilings. */
  private static int setBy(int ceiling, Mandate mandate, LocalDate day) {
    List<GoverningAct> acts = mandate.acts();
    int act = acts.indexOf(mandate.governingOn(day).orElseThrow());
    while (act > 0
        && acts.get(act).afterUnrecorded().isEmpty()
        && acts.get(act - 1).ceilings().size() > ceiling) {
      act--;
    }
    return act;
  }

  /** All personnel, and a category of them. */
  private static boolean isOfSame(Ceiling one, Ceiling other) {
    String first = one.total().unit().code();
    String second = other.total().unit().code();
    return PEOPLE.contains(first)
        && PEOPLE.contains(second)
        && (first.equals("personnel") || second.equals("personnel"));
  }

  /** Parts of a unit are one; with one that has no greatest number they are no limit. */
  private static Optional<Measure> ofParts(List<Measure> parts, Unit unit) {
    List<Measure> own = parts.stream().filter(part -> part.unit().equals(unit)).toList();
    if (own.size() == 1) {
      return own.stream().filter(part -> !isMinimum(part)).findFirst();
    }
    boolean summable = own.stream().allMatch(part -> part.quantity().bounds().isBounded());
    BigInteger sum =
        own.stream()
            .map(part -> BigInteger.valueOf(part.quantity().bounds().max()))
            .reduce(BigInteger.ZERO, BigInteger::add);
    return own.isEmpty() || !summable || sum.compareTo(BigInteger.valueOf(Quantity.GREATEST)) > 0
        ? Optional.empty()
        : Optional.of(Measure.of(new Quantity.AtMost(sum.longValueExact()), unit));
  }

  private static boolean isMinimum(Measure part) {
    return part.quantity() instanceof Quantity.AtLeast
        || part.quantity() instanceof Quantity.MoreThan;
  }

  /** That of the category; where there is none, that of all personnel. */
  private static Optional<Measure> limit(Map<Object, Ceiling> newest, Measure measure) {
    if (newest.containsKey(measure.unit())) {
      return Optional.of(newest.get(measure.unit()).total());
    }
    Optional<Measure> part =
        newest.values().stream()
            .flatMap(ceiling -> ofParts(ceiling.parts(), measure.unit()).stream())
            .findFirst();
    Optional<Measure> all =
        newest.values().stream()
            .map(Ceiling::total)
            .filter(total -> total.unit().code().equals("personnel"))
            .findFirst();
    return part.or(() -> PEOPLE.contains(measure.unit().code()) ? all : Optional.empty());
  }
}
