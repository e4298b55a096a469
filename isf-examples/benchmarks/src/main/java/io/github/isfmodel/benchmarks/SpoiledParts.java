package io.github.isfmodel.benchmarks;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.GroupExtent;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.milestone.DeclarationKind;
import io.github.isfmodel.milestone.DependencyKind;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Records in which all texts, forces, milestones or actors are spoiled in one way, or every other
 * one of them.
 */
final class SpoiledParts {

  private static final List<UnaryOperator<Milestone>> MILESTONES =
      withLists(
          List.of(
              (part, way) -> part.withDependencies(way.of(part.dependencies())),
              (part, way) -> part.withForecasts(way.of(part.forecasts())),
              (part, way) -> part.withDeclarations(way.of(part.declarations()))),
          List.of(
              part -> part.withVerifier(Optional.empty()),
              part -> part.withVerifier(ActorId.of("somebody-else")),
              part ->
                  part.withDependencies(
                      each(part.dependencies(), d -> d.withKind(DependencyKind.AFTER))),
              part -> declared(part, DeclarationKind.REACHED),
              part -> declared(part, DeclarationKind.VERIFIED)));

  private static final List<UnaryOperator<Actor>> ACTORS =
      withLists(
          List.of(
              (part, way) -> part.withMembers(way.of(part.members())),
              (part, way) -> part.withRoles(way.of(part.roles()))),
          List.of(
              part -> ended(part, LocalDate.of(2020, 1, 1)),
              part -> ended(part, LocalDate.of(2026, 1, 1)),
              part -> part.withExtent(Optional.empty()),
              part -> part.withExtent(GroupExtent.OPEN),
              part -> part.withExtent(GroupExtent.CLOSED)));

  private SpoiledParts() {}

  /** Only those that differ from the record. */
  static Stream<Dossier> of(Dossier record) {
    return Stream.of(
            spoiled(record.resolutions(), SpoiledTexts.WAYS).map(record::withResolutions),
            spoiled(record.forces(), SpoiledForces.WAYS).map(record::withForces),
            spoiled(record.milestones(), MILESTONES).map(record::withMilestones),
            spoiled(record.actors(), ACTORS).map(record::withActors))
        .flatMap(records -> records);
  }

  private static <P> Stream<List<P>> spoiled(List<P> parts, List<UnaryOperator<P>> ways) {
    return ways.stream()
        .flatMap(way -> Stream.of(each(parts, way), everyOther(parts, way)))
        .filter(spoiled -> !spoiled.equals(parts));
  }

  private static <P> List<P> everyOther(List<P> parts, UnaryOperator<P> way) {
    List<P> some = new ArrayList<>(parts);
    for (int i = 1; i < parts.size(); i += 2) {
      some.set(i, way.apply(parts.get(i)));
    }
    return some;
  }

  static <P> List<P> each(List<P> parts, UnaryOperator<P> way) {
    return parts.stream().map(way).toList();
  }

  /** These ways, and each way to spoil each of these lists. */
  static <P> List<UnaryOperator<P>> withLists(
      List<BiFunction<P, Spoiling, P>> lists, List<UnaryOperator<P>> more) {
    List<UnaryOperator<P>> ways = new ArrayList<>(more);
    for (BiFunction<P, Spoiling, P> list : lists) {
      for (Spoiling spoiling : Spoiling.WAYS) {
        ways.add(part -> list.apply(part, spoiling));
      }
    }
    return ways;
  }

  private static Actor ended(Actor group, LocalDate day) {
    return group.withMembers(each(group.members(), each -> each.withUntil(When.on(day))));
  }

  private static Milestone declared(Milestone milestone, DeclarationKind kind) {
    return milestone.withDeclarations(each(milestone.declarations(), each -> each.withKind(kind)));
  }
}
