package io.github.isfmodel.strength;

import io.github.isfmodel.assessment.PledgeStanding;
import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.force.StrengthFigure;
import io.github.isfmodel.force.StrengthKind;
import io.github.isfmodel.pledge.PledgeKind;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.resolution.Ceiling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts a {@link Strength} together. */
final class StrengthSheet {

  private final Situation situation;
  private final List<Part> parts;
  private final List<Part> notUnderWay;
  private final Map<StrengthLevel, StrengthTally> totals = new EnumMap<>(StrengthLevel.class);

  StrengthSheet(Situation situation) {
    this.situation = situation;
    this.parts = parts(true);
    this.notUnderWay = parts(false);
    for (StrengthLevel level : StrengthLevel.values()) {
      totals.put(
          level,
          StrengthTally.ofParts(
              parts.stream().filter(each -> each.level().compareTo(level) >= 0).toList()));
    }
  }

  private List<Part> parts(boolean underWay) {
    return situation.pledges().stream()
        .flatMap(Part::of)
        .filter(each -> each.isUnderWay() == underWay)
        .toList();
  }

  Strength strength() {
    return ImmutableStrength.builder()
        .force(situation.force().id())
        .date(situation.date())
        .lines(lines())
        .totals(totals)
        .notUnderWay(StrengthTally.ofParts(notUnderWay).beside())
        .addAllYardsticks(ceilings().toList())
        .addAllYardsticks(plans().toList())
        .ceilings(situation.mandate().ceilingsInForce())
        .plans(newest().stream().filter(StrengthSheet::isPlan).toList())
        .stated(newest().stream().filter(figure -> !isPlan(figure)).toList())
        .outsideComposition(outsideComposition())
        .build();
  }

  private List<PledgeStanding> outsideComposition() {
    return situation.pledges().stream()
        .filter(each -> each.step().state().isActive() && !each.leftOutBy().isEmpty())
        .toList();
  }

  private List<StrengthLine> lines() {
    Map<PledgeKind, Map<StrengthLevel, List<Part>>> sorted = new LinkedHashMap<>();
    for (Part each : parts) {
      sorted
          .computeIfAbsent(
              each.standing().pledge().kind(), key -> new EnumMap<>(StrengthLevel.class))
          .computeIfAbsent(each.level(), key -> new ArrayList<>())
          .add(each);
    }
    List<StrengthLine> lines = new ArrayList<>();
    sorted.forEach(
        (kind, levels) ->
            levels.forEach(
                (level, reached) ->
                    lines.add(new StrengthLine(kind, level, StrengthTally.ofParts(reached)))));
    return lines;
  }

  private Stream<Yardstick> ceilings() {
    return situation.mandate().ceilings().stream()
        .flatMap(
            ceiling ->
                ceiling.limits().stream()
                    .filter(measure -> measure.unit().isPeopleOfForce())
                    .map(measure -> against(measure, ceiling)));
  }

  private Yardstick against(Measure measure, Ceiling ceiling) {
    return Yardstick.of(YardstickKind.CEILING, measure, ceiling.citations(), totals, deployed());
  }

  private Stream<Yardstick> plans() {
    return newest().stream()
        .filter(StrengthSheet::isPlan)
        .map(
            figure ->
                Yardstick.of(
                    YardstickKind.PLAN, figure.measure(), figure.citations(), totals, deployed()));
  }

  private List<StrengthFigure> deployed() {
    return newest().stream().filter(figure -> figure.kind().equals(StrengthKind.DEPLOYED)).toList();
  }

  private static boolean isPlan(StrengthFigure figure) {
    return figure.kind().equals(StrengthKind.PLANNED) && figure.measure().unit().isPeopleOfForce();
  }

  private record Category(StrengthKind kind, Unit unit) {}

  /** The figures are listed oldest first. */
  private Collection<StrengthFigure> newest() {
    Map<Category, StrengthFigure> newest = new LinkedHashMap<>();
    situation.force().strengths().stream()
        .filter(figure -> figure.asOf().certainlyBy(situation.date()))
        .forEach(
            figure -> newest.put(new Category(figure.kind(), figure.measure().unit()), figure));
    return newest.values();
  }
}
