package io.github.isfmodel.dossier;

import static io.github.isfmodel.rule.Rule.error;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Chains that must come to an end. */
final class CircleRules {

  private static final Authority ENDS = Authority.record("Nothing comes before itself");

  static final List<Rule<Dossier>> RULES =
      List.of(
          rule(
              "ISF-RES-033",
              "No text replaces itself, not even in the end",
              "the texts replace each other in a circle: {circle}",
              (dossier, report) ->
                  circles(
                      dossier,
                      report,
                      dossier.resolutions(),
                      Resolution::id,
                      "supersedes",
                      text -> list(text.supersedes()))),
          rule(
              "ISF-RES-035",
              "No draft is a version of itself, not even in the end",
              "the texts are versions of each other in a circle: {circle}",
              (dossier, report) ->
                  circles(
                      dossier,
                      report,
                      dossier.resolutions(),
                      Resolution::id,
                      "versionOf",
                      text -> list(text.versionOf()))),
          rule(
              "ISF-CLM-010",
              "No claim replaces itself, not even in the end",
              "the claims replace each other in a circle: {circle}",
              (dossier, report) ->
                  circles(
                      dossier,
                      report,
                      dossier.claims(),
                      Claim::id,
                      "supersedes",
                      Claim::supersedes)),
          rule(
              "ISF-PRE-005",
              "No precondition replaces itself, not even in the end",
              "the preconditions replace each other in a circle: {circle}",
              (dossier, report) ->
                  circles(
                      dossier,
                      report,
                      dossier.preconditions(),
                      Precondition::id,
                      "replaces",
                      precondition -> list(precondition.replaces()))),
          rule(
              "ISF-SRC-001",
              "No source passes itself on, not even in the end",
              "the sources pass each other on in a circle: {circle}",
              (dossier, report) ->
                  circles(
                      dossier, report, dossier.sources(), Source::id, "relays", Source::relays)),
          rule(
              "ISF-ACT-005",
              "No actor is a part of itself, not even in the end",
              "the actors are parts of each other in a circle: {circle}",
              (dossier, report) ->
                  circles(
                      dossier,
                      report,
                      dossier.actors(),
                      Actor::id,
                      "partOf",
                      actor -> list(actor.partOf()))),
          rule(
              "ISF-FOR-009",
              "No force is a part of its own parts",
              "the forces are parts of each other in a circle: {circle}",
              (dossier, report) ->
                  circles(
                      dossier,
                      report,
                      dossier.forces(),
                      Force::id,
                      "parent",
                      CircleRules::otherParent)));

  private CircleRules() {}

  private static Rule<Dossier> rule(
      String id, String title, String message, Rule.Check<Dossier> check) {
    return error(
        id, title, ENDS, message, "remove the link that closes the circle", "0.1.0", check);
  }

  private static <N> List<N> list(Optional<N> value) {
    return value.isPresent() ? List.of(value.get()) : List.of();
  }

  /** A force that is its own parent is found by the force's own rules. */
  private static List<ForceId> otherParent(Force force) {
    return list(force.parent().filter(parent -> !parent.equals(force.id())));
  }

  private static <T, N extends EntityId> void circles(
      Dossier dossier,
      Report report,
      List<T> parts,
      Function<T, N> id,
      String attribute,
      Function<T, List<N>> next) {
    Map<N, List<N>> links = new LinkedHashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      List<N> leadsTo = next.apply(parts.get(i));
      N node = id.apply(parts.get(i));
      if (!leadsTo.isEmpty() && dossier.index().isFound(node, i)) {
        links.put(node, leadsTo);
      }
    }
    if (links.isEmpty()) {
      return;
    }
    List<N> starts = new ArrayList<>(links.keySet());
    Map<N, List<N>> first = new HashMap<>();
    Cycles.find(starts, node -> links.getOrDefault(node, List.of()))
        .forEach(circle -> first.putIfAbsent(circle.get(0), circle));
    first.forEach(
        (node, circle) ->
            dossier
                .index()
                .pointer(node)
                .ifPresent(at -> report.add(at.child(attribute), "circle", words(circle))));
  }

  private static String words(List<? extends EntityId> circle) {
    String names = circle.stream().map(EntityId::reference).collect(Collectors.joining(", "));
    return names + (circle.size() < Cycles.SHOWN ? ", " + circle.get(0) : ", and so on");
  }
}
