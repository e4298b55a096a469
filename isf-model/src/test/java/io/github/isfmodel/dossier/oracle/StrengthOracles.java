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
      List.of(
          "personnel uniformed-personnel troops police trainers observers officers civilians"
              .split(" "));

  private static final List<String> UNIFORMED =
      List.of("uniformed-personnel troops police observers officers".split(" "));

  /** What nobody is counted in twice, with what all of them are. */
  private static final Map<List<String>, String> APART =
      Map.of(
          List.of("troops", "police"), "uniformed-personnel",
          List.of("troops", "police", "civilians"), "personnel",
          List.of("uniformed-personnel", "civilians"), "personnel");

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
                              APART.forEach(
                                  (apart, whole) ->
                                      marks.when(
                                          isLast(place, figure, force.strengths(), apart)
                                              && together(
                                                  ofDay(figure, force.strengths(), apart),
                                                  mandate,
                                                  whole),
                                          place + "/measure"));
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

  /** The figures of its day and kind for soldiers, police and civilians. */
  private static List<StrengthFigure> ofDay(
      StrengthFigure figure, List<StrengthFigure> all, List<String> apart) {
    return all.stream()
        .filter(other -> apart.contains(other.measure().unit().code()))
        .filter(other -> other.kind().equals(figure.kind()) && isOfDay(other, figure))
        .toList();
  }

  private static boolean isLast(
      String at, StrengthFigure figure, List<StrengthFigure> all, List<String> apart) {
    List<StrengthFigure> ofDay = ofDay(figure, all, apart);
    int last = all.size() - 1;
    while (last >= 0 && !ofDay.contains(all.get(last))) {
      last--;
    }
    return last >= 0 && at.endsWith("/strengths/" + last);
  }

  /** Whether together they are more people than there may be, and none of them is so alone. */
  private static boolean together(List<StrengthFigure> ofDay, Mandate mandate, String whole) {
    StrengthFigure figure = ofDay.get(0);
    Map<String, Long> fewest = new LinkedHashMap<>();
    ofDay.forEach(
        other ->
            fewest.merge(other.measure().unit().code(), least(other), (a, b) -> a < b ? a : b));
    long sum = fewest.values().stream().mapToLong(Long::longValue).sum();
    boolean exceeds =
        holding(mandate, figure).stream()
            .flatMap(body -> own(newest(body, Days.first(figure.asOf())), whole).stream())
            .mapToLong(limit -> limit.quantity().bounds().max())
            .anyMatch(
                limit -> sum > limit && ofDay.stream().noneMatch(other -> least(other) > limit));
    return fewest.size() > 1 && exceeds;
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

  /** All personnel, or all in uniform, and a category of them. */
  private static boolean isOfSame(Ceiling one, Ceiling other) {
    String first = one.total().unit().code();
    String second = other.total().unit().code();
    return isAmong(first, second) || isAmong(second, first);
  }

  private static boolean isAmong(String category, String all) {
    return all.equals("personnel") && PEOPLE.contains(category)
        || all.equals("uniformed-personnel") && UNIFORMED.contains(category);
  }

  /** Parts of a unit are one; with one that has no greatest number they are no limit. */
  private static Optional<Measure> ofParts(Ceiling ceiling, Unit unit) {
    List<Measure> own = ceiling.parts().stream().filter(part -> part.unit().equals(unit)).toList();
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

  /** That of the category; where there is none, that of all in uniform, or of all personnel. */
  private static Optional<Measure> limit(Map<Object, Ceiling> newest, Measure measure) {
    String category = measure.unit().code();
    return own(newest, category)
        .or(
            () ->
                UNIFORMED.contains(category)
                    ? own(newest, "uniformed-personnel")
                    : Optional.empty())
        .or(() -> PEOPLE.contains(category) ? own(newest, "personnel") : Optional.empty());
  }

  private static Optional<Measure> own(Map<Object, Ceiling> newest, String category) {
    Unit unit = Unit.of(category);
    Optional<Measure> total = Optional.ofNullable(newest.get(unit)).map(Ceiling::total);
    return total.or(
        () ->
            newest.values().stream()
                .flatMap(ceiling -> ofParts(ceiling, unit).stream())
                .findFirst());
  }
}
