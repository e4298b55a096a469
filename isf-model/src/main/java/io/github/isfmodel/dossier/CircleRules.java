package io.github.isfmodel.dossier;

import static io.github.isfmodel.rule.Rule.error;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.Membership;
import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.RuleSet;
import io.github.isfmodel.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Chains that must come to an end. */
final class CircleRules {

  private static final Authority ENDS = Authority.record("Nothing comes before itself");

  private static final Rule REPLACED_TEXTS =
      rule(
          "ISF-RES-033",
          "No text replaces itself, not even in the end",
          "the text replaces itself{circle}");

  private static final Rule VERSIONS =
      rule(
          "ISF-RES-035",
          "No draft is a version of itself, not even in the end",
          "the text is a version of itself{circle}");

  private static final Rule REPLACED_CLAIMS =
      rule(
          "ISF-CLM-010",
          "No claim replaces itself, not even in the end",
          "the claim replaces itself{circle}");

  private static final Rule REPLACED_PRECONDITIONS =
      rule(
          "ISF-PRE-005",
          "No precondition replaces itself, not even in the end",
          "the precondition replaces itself{circle}");

  private static final Rule RELAYS =
      rule(
          "ISF-SRC-001",
          "No source passes itself on, not even in the end",
          "the source passes itself on{circle}");

  private static final Rule PARTS_OF_ACTORS =
      rule(
          "ISF-ACT-005",
          "No actor is a part of itself, not even in the end",
          "the actor is a part of itself{circle}");

  private static final Rule MEMBERS_OF_GROUPS =
      rule(
          "ISF-ACT-008",
          "No actor is a member of itself, not even in the end",
          "the actor is a member of itself{circle}");

  private static final Rule PARTS_OF_FORCES =
      rule(
          "ISF-FOR-009",
          "No force is a part of its own parts",
          "the force is a part of itself{circle}");

  static final RuleSet<Dossier> RULES =
      RuleSet.of(
          CircleRules::check,
          List.of(
              REPLACED_TEXTS,
              VERSIONS,
              REPLACED_CLAIMS,
              REPLACED_PRECONDITIONS,
              RELAYS,
              PARTS_OF_ACTORS,
              MEMBERS_OF_GROUPS,
              PARTS_OF_FORCES));

  private CircleRules() {}

  private static Rule rule(String id, String title, String message) {
    return error(id, title, ENDS, message, "remove the link that closes the circle", "0.1.0");
  }

  private static void check(Dossier dossier, Report report) {
    replacedTexts(dossier, report.under(REPLACED_TEXTS));
    versions(dossier, report.under(VERSIONS));
    replacedClaims(dossier, report.under(REPLACED_CLAIMS));
    replacedPreconditions(dossier, report.under(REPLACED_PRECONDITIONS));
    relays(dossier, report.under(RELAYS));
    partsOfActors(dossier, report.under(PARTS_OF_ACTORS));
    membersOfGroups(dossier, report.under(MEMBERS_OF_GROUPS));
    partsOfForces(dossier, report.under(PARTS_OF_FORCES));
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

  private static void membersOfGroups(Dossier dossier, Report report) {
    Links links = new Links(dossier.index());
    for (int i = 0; i < dossier.actors().size(); i++) {
      Actor actor = dossier.actors().get(i);
      links.add(actor.id(), i, lastingMembers(actor));
    }
    links.reportCircles("members", report);
  }

  /** Who has left may take in, later, the group that it left; but nobody ever takes in itself. */
  private static List<ActorId> lastingMembers(Actor actor) {
    if (actor.members().isEmpty()) {
      return List.of();
    }
    List<ActorId> members = new ArrayList<>();
    for (Membership membership : actor.members()) {
      if (membership.until().isEmpty() || membership.member().equals(actor.id())) {
        members.add(membership.member());
      }
    }
    return members;
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
