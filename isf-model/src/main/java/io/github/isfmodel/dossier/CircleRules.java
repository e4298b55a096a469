package io.github.isfmodel.dossier;

import static io.github.isfmodel.rule.Rule.error;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.source.Source;
import java.util.List;
import java.util.Optional;

/** Chains that must come to an end. */
final class CircleRules {

  private static final Authority ENDS = Authority.record("Nothing comes before itself");

  static final List<Rule<Dossier>> RULES =
      List.of(
          rule(
              "ISF-RES-033",
              "No text replaces itself, not even in the end",
              "the texts replace each other in a circle: {circle}",
              CircleRules::replacedTexts),
          rule(
              "ISF-RES-035",
              "No draft is a version of itself, not even in the end",
              "the texts are versions of each other in a circle: {circle}",
              CircleRules::versions),
          rule(
              "ISF-CLM-010",
              "No claim replaces itself, not even in the end",
              "the claims replace each other in a circle: {circle}",
              CircleRules::replacedClaims),
          rule(
              "ISF-PRE-005",
              "No precondition replaces itself, not even in the end",
              "the preconditions replace each other in a circle: {circle}",
              CircleRules::replacedPreconditions),
          rule(
              "ISF-SRC-001",
              "No source passes itself on, not even in the end",
              "the sources pass each other on in a circle: {circle}",
              CircleRules::relays),
          rule(
              "ISF-ACT-005",
              "No actor is a part of itself, not even in the end",
              "the actors are parts of each other in a circle: {circle}",
              CircleRules::partsOfActors),
          rule(
              "ISF-FOR-009",
              "No force is a part of its own parts",
              "the forces are parts of each other in a circle: {circle}",
              CircleRules::partsOfForces));

  private CircleRules() {}

  private static Rule<Dossier> rule(
      String id, String title, String message, Rule.Check<Dossier> check) {
    return error(
        id, title, ENDS, message, "remove the link that closes the circle", "0.1.0", check);
  }

  private static void replacedTexts(Dossier dossier, Report report) {
    Links links = new Links(dossier.index());
    for (int i = 0; i < dossier.resolutions().size(); i++) {
      Resolution text = dossier.resolutions().get(i);
      links.add(text.id(), i, text.supersedes());
    }
    links.reportCircles("supersedes", report);
  }

  private static void versions(Dossier dossier, Report report) {
    Links links = new Links(dossier.index());
    for (int i = 0; i < dossier.resolutions().size(); i++) {
      Resolution text = dossier.resolutions().get(i);
      links.add(text.id(), i, text.versionOf());
    }
    links.reportCircles("versionOf", report);
  }

  private static void replacedClaims(Dossier dossier, Report report) {
    Links links = new Links(dossier.index());
    for (int i = 0; i < dossier.claims().size(); i++) {
      Claim claim = dossier.claims().get(i);
      links.add(claim.id(), i, claim.supersedes());
    }
    links.reportCircles("supersedes", report);
  }

  private static void replacedPreconditions(Dossier dossier, Report report) {
    Links links = new Links(dossier.index());
    for (int i = 0; i < dossier.preconditions().size(); i++) {
      Precondition precondition = dossier.preconditions().get(i);
      links.add(precondition.id(), i, precondition.replaces());
    }
    links.reportCircles("replaces", report);
  }

  private static void relays(Dossier dossier, Report report) {
    Links links = new Links(dossier.index());
    for (int i = 0; i < dossier.sources().size(); i++) {
      Source source = dossier.sources().get(i);
      links.add(source.id(), i, source.relays());
    }
    links.reportCircles("relays", report);
  }

  private static void partsOfActors(Dossier dossier, Report report) {
    Links links = new Links(dossier.index());
    for (int i = 0; i < dossier.actors().size(); i++) {
      Actor actor = dossier.actors().get(i);
      links.add(actor.id(), i, actor.partOf());
    }
    links.reportCircles("partOf", report);
  }

  private static void partsOfForces(Dossier dossier, Report report) {
    Links links = new Links(dossier.index());
    for (int i = 0; i < dossier.forces().size(); i++) {
      Force force = dossier.forces().get(i);
      links.add(force.id(), i, otherParent(force));
    }
    links.reportCircles("parent", report);
  }

  /** A force that is its own parent is found by the force's own rules. */
  private static Optional<ForceId> otherParent(Force force) {
    Optional<ForceId> parent = force.parent();
    return parent.isPresent() && parent.get().equals(force.id()) ? Optional.empty() : parent;
  }
}
