package io.github.isfmodel.actor;

import static io.github.isfmodel.rule.Rule.error;
import static io.github.isfmodel.rule.Rule.warning;

import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.RuleSet;
import io.github.isfmodel.rule.check.Chronology;
import java.util.List;

/** The rules that apply to one actor by itself. */
public final class ActorRules {

  private static final Authority GROUPS =
      Authority.record("A set of actors can be decided on only as far as its members are known");

  private static final Rule CLOSED_AND_EMPTY =
      error(
          "ISF-ACT-001",
          "A closed group lists its members",
          GROUPS,
          "the group is closed and lists nobody",
          "list the members, or choose the extent open or defined-elsewhere",
          "0.1.0");

  private static final Rule EXTENT_MISSING =
      warning(
          "ISF-ACT-002",
          "A group says how far its members are known",
          GROUPS,
          "the actor is a group, and does not say how far its members are known",
          "give \"extent\": closed, open or defined-elsewhere",
          "0.1.0");

  private static final Rule STRETCHES =
      error(
          "ISF-ACT-003",
          "Memberships and roles do not end before they begin",
          Authority.record("An end follows its beginning"),
          "the {entry} ends, {until}, before it begins, {since}",
          "mend one of the two dates",
          "0.1.0");

  /** All of them. */
  public static final RuleSet<Actor> RULES =
      RuleSet.of(ActorRules::check, List.of(CLOSED_AND_EMPTY, EXTENT_MISSING, STRETCHES));

  private ActorRules() {}

  private static void check(Actor actor, Report report) {
    closedAndEmpty(actor, report.under(CLOSED_AND_EMPTY));
    extentMissing(actor, report.under(EXTENT_MISSING));
    stretches(actor, report.under(STRETCHES));
  }

  private static void closedAndEmpty(Actor actor, Report report) {
    boolean closed = actor.extent().isPresent() && actor.extent().get() == GroupExtent.CLOSED;
    if (closed && actor.members().isEmpty()) {
      report.add(Pointer.of("members"));
    }
  }

  private static void extentMissing(Actor actor, Report report) {
    if (actor.kind().equals(ActorKind.GROUP) && actor.extent().isEmpty()) {
      report.add(Pointer.of("extent"));
    }
  }

  private static void stretches(Actor actor, Report report) {
    for (int i = 0; i < actor.members().size(); i++) {
      Membership membership = actor.members().get(i);
      if (Chronology.endsBeforeItBegins(membership.since(), membership.until())) {
        report.add(
            Pointer.of("members", i, "until"),
            "entry",
            "membership of " + membership.member(),
            "until",
            membership.until().orElseThrow().span(),
            "since",
            membership.since().orElseThrow().span());
      }
    }
    for (int i = 0; i < actor.roles().size(); i++) {
      RoleHeld role = actor.roles().get(i);
      if (Chronology.endsBeforeItBegins(role.since(), role.until())) {
        report.add(
            Pointer.of("roles", i, "until"),
            "entry",
            "role " + role.title(),
            "until",
            role.until().orElseThrow().span(),
            "since",
            role.since().orElseThrow().span());
      }
    }
  }
}
