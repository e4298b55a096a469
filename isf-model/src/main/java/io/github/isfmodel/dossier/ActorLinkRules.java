package io.github.isfmodel.dossier;

import static io.github.isfmodel.rule.Rule.error;
import static io.github.isfmodel.rule.Rule.warning;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.ActorKind;
import io.github.isfmodel.actor.GroupExtent;
import io.github.isfmodel.actor.StateCode;
import io.github.isfmodel.force.CompositionRule;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.MemberPredicate;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.resolution.PartySet;
import io.github.isfmodel.resolution.RenewalClause;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.RuleSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** States, and the groups on which something depends. */
final class ActorLinkRules {

  private static final Authority GROUPS =
      Authority.record("A set of actors can be decided on only as far as its members are known");

  private static final Rule STATE_CODES =
      error(
          "ISF-ACT-004",
          "One code stands for one state",
          Authority.record("A ballot leads from its code to one state"),
          "{actor} has the code {code}, which is also that of {other}",
          "mend the code, or join the two entries",
          "0.1.0");

  private static final Rule NO_GROUP =
      warning(
          "ISF-ACT-006",
          "Where the members of a group decide, the record holds a group",
          GROUPS,
          "{actor} stands for its members here, and {lacking}",
          "name a group, and list its members and their extent; for one actor alone, name it as a"
              + " party of the clause, or a group with that member",
          "0.1.0");

  private static final Rule OPEN_GROUP =
      warning(
          "ISF-ACT-007",
          "Where being no member decides, the group is closed",
          GROUPS,
          "the members of {actor} are not all known ({extent}), so it cannot be said who is"
              + " none",
          "list all members and close the group",
          "0.1.0");

  static final RuleSet<Dossier> RULES =
      RuleSet.of(ActorLinkRules::check, List.of(STATE_CODES, NO_GROUP, OPEN_GROUP));

  private ActorLinkRules() {}

  private static void check(Dossier dossier, Report report) {
    stateCodes(dossier, report.under(STATE_CODES));
    List<Use> uses = uses(dossier);
    noGroup(uses, dossier.index(), report.under(NO_GROUP));
    openGroup(uses, dossier.index(), report.under(OPEN_GROUP));
  }

  private static boolean isState(Actor actor) {
    return actor.kind().equals(ActorKind.STATE) || actor.kind().equals(ActorKind.NON_MEMBER_ENTITY);
  }

  private static void stateCodes(Dossier dossier, Report report) {
    Map<StateCode, Actor> seen = new HashMap<>();
    for (int i = 0; i < dossier.actors().size(); i++) {
      Actor actor = dossier.actors().get(i);
      if (isState(actor) && actor.state().isPresent()) {
        StateCode code = actor.state().get();
        Actor other = seen.putIfAbsent(code, actor);
        if (other != null && !other.id().equals(actor.id())) {
          report.add(
              Pointer.of("actors", i, "state"),
              "actor",
              actor.id(),
              "code",
              code,
              "other",
              other.id());
        }
      }
    }
  }

  /** A group on whose members something depends. */
  private record Use(Place place, ActorId group, boolean membersOnly) {}

  private static List<Use> uses(Dossier dossier) {
    List<Use> uses = new ArrayList<>();
    composition(dossier.forces(), uses);
    renewal(dossier.resolutions(), uses);
    return uses;
  }

  private static void composition(List<Force> forces, List<Use> uses) {
    for (int i = 0; i < forces.size(); i++) {
      List<CompositionRule> rules = forces.get(i).compositionRules();
      for (int k = 0; k < rules.size(); k++) {
        Place at = Place.of("forces", i, "compositionRules", k, "predicate", "group");
        if (rules.get(k).predicate() instanceof MemberPredicate.OnlyFrom only) {
          uses.add(new Use(at, only.group(), true));
        } else if (rules.get(k).predicate() instanceof MemberPredicate.NoneFrom none) {
          uses.add(new Use(at, none.group(), false));
        }
      }
    }
  }

  private static void renewal(List<Resolution> texts, List<Use> uses) {
    for (int i = 0; i < texts.size(); i++) {
      List<RenewalClause> clauses = texts.get(i).renewalClauses();
      for (int k = 0; k < clauses.size(); k++) {
        Place at = Place.of("resolutions", i, "renewalClauses", k, "parties");
        List<PartySet> parties = clauses.get(k).parties();
        for (int p = 0; p < parties.size(); p++) {
          if (parties.get(p) instanceof PartySet.MembersOf membersOf) {
            uses.add(new Use(at.child(p).child("group"), membersOf.group(), true));
          }
        }
      }
    }
  }

  private static void noGroup(List<Use> uses, DossierIndex index, Report report) {
    for (Use use : uses) {
      Optional<Actor> actor = index.actor(use.group());
      if (actor.isPresent() && actor.get().members().isEmpty() && actor.get().extent().isEmpty()) {
        String lacking =
            isState(actor.get())
                ? "is a " + actor.get().kind().words() + ", which has none"
                : "the record lists none";
        report.add(use.place().pointer(), "actor", use.group(), "lacking", lacking);
      }
    }
  }

  private static void openGroup(List<Use> uses, DossierIndex index, Report report) {
    for (Use use : uses) {
      Optional<GroupExtent> extent = index.extent(use.group());
      if (use.membersOnly() && extent.isPresent() && extent.get() != GroupExtent.CLOSED) {
        report.add(use.place().pointer(), "actor", use.group(), "extent", extent.get());
      }
    }
  }
}
