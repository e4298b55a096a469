package io.github.isfmodel.dossier;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.Membership;
import io.github.isfmodel.actor.RoleHeld;
import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.claim.ClaimedValue;
import io.github.isfmodel.claim.Statement;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.milestone.CarveOut;
import io.github.isfmodel.milestone.Declaration;
import io.github.isfmodel.milestone.Dependency;
import io.github.isfmodel.milestone.Forecast;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.pledge.Caveat;
import io.github.isfmodel.pledge.Contributor;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeStep;
import io.github.isfmodel.pledge.ReversalClause;
import io.github.isfmodel.pledge.Waiver;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.source.Source;

/** What the parts of a record, other than forces and acts, refer to. */
final class PartReferences {

  private final References references;
  private final ConditionReferences conditions;

  PartReferences(References references) {
    this.references = references;
    this.conditions = new ConditionReferences(references);
  }

  void source(Place place, Source source) {
    references.when(place.child("published"), source.published());
    references.ids(place.child("relays"), source.relays());
  }

  void actor(Place place, Actor actor) {
    references.id(place.child("partOf"), actor.partOf());
    references.each(place.child("members"), actor.members(), this::membership);
    references.each(place.child("roles"), actor.roles(), this::role);
    references.citations(place, actor.citations());
  }

  private void membership(Place place, Membership membership) {
    references.id(place.child("member"), membership.member());
    references.when(place.child("since"), membership.since());
    references.when(place.child("until"), membership.until());
    references.citations(place, membership.citations());
  }

  private void role(Place place, RoleHeld role) {
    references.id(place.child("of"), role.of());
    references.when(place.child("since"), role.since());
    references.when(place.child("until"), role.until());
    references.citations(place, role.citations());
  }

  void pledge(Place place, Pledge pledge) {
    references.id(place.child("force"), pledge.force());
    if (pledge.contributor() instanceof Contributor.Named named) {
      references.id(place.child("contributor").child("actor"), named.actor());
    }
    references.each(place.child("history"), pledge.history(), this::step);
    references.each(place.child("caveats"), pledge.caveats(), this::caveat);
    references.ids(place.child("preconditions"), pledge.preconditions());
    references.each(place.child("waivers"), pledge.waivers(), this::waiver);
    references.optional(place.child("reversal"), pledge.reversal(), this::reversal);
    references.each(place.child("claimedBy"), pledge.claimedBy(), references::attribution);
    references.citations(place, pledge.citations());
  }

  private void step(Place place, PledgeStep step) {
    references.when(place.child("when"), step.when());
    references.each(
        place.child("phases"),
        step.phases(),
        (at, phase) -> references.when(at.child("by"), phase.by()));
    references.id(place.child("by"), step.by());
    references.optional(place.child("attribution"), step.attribution(), references::attribution);
    references.citations(place, step.citations());
  }

  private void caveat(Place place, Caveat caveat) {
    references.when(place.child("since"), caveat.since());
    references.when(place.child("until"), caveat.until());
    references.citations(place, caveat.citations());
  }

  private void waiver(Place place, Waiver waiver) {
    references.id(place.child("precondition"), waiver.precondition());
    references.id(place.child("by"), waiver.by());
    references.when(place.child("when"), waiver.when());
    references.citations(place, waiver.citations());
  }

  private void reversal(Place place, ReversalClause reversal) {
    conditions.condition(place.child("trigger"), reversal.trigger());
    references.citations(place, reversal.citations());
  }

  void precondition(Place place, Precondition precondition) {
    references.id(place.child("holder"), precondition.holder());
    references.id(place.child("judge"), precondition.judge());
    references.ids(place.child("concerns"), precondition.concerns());
    conditions.condition(place.child("condition"), precondition.condition());
    references.when(place.child("since"), precondition.since());
    references.when(place.child("until"), precondition.until());
    references.id(place.child("replaces"), precondition.replaces());
    references.citations(place, precondition.citations());
  }

  void milestone(Place place, Milestone milestone) {
    references.id(place.child("plan"), milestone.plan());
    references.optional(place.child("trigger"), milestone.trigger(), conditions::condition);
    references.optional(place.child("criteria"), milestone.criteria(), conditions::condition);
    references.ids(place.child("agreedBy"), milestone.agreedBy());
    references.ids(place.child("obligors"), milestone.obligors());
    references.id(place.child("verifier"), milestone.verifier());
    references.each(place.child("dependencies"), milestone.dependencies(), this::dependency);
    references.when(place.child("due"), milestone.due());
    references.each(place.child("forecasts"), milestone.forecasts(), this::forecast);
    references.each(place.child("declarations"), milestone.declarations(), this::declaration);
    references.each(place.child("carveOuts"), milestone.carveOuts(), this::carveOut);
    references.citations(place, milestone.citations());
  }

  private void dependency(Place place, Dependency dependency) {
    references.id(place.child("on"), dependency.on());
    references.optional(place.child("by"), dependency.by(), references::speaker);
    references.citations(place, dependency.citations());
  }

  private void forecast(Place place, Forecast forecast) {
    references.when(place.child("asOf"), forecast.asOf());
    references.when(place.child("expected"), forecast.expected());
    references.optional(place.child("by"), forecast.by(), references::speaker);
    references.citations(place, forecast.citations());
  }

  private void declaration(Place place, Declaration declaration) {
    references.id(place.child("by"), declaration.by());
    references.when(place.child("when"), declaration.when());
    references.citations(place, declaration.citations());
  }

  private void carveOut(Place place, CarveOut carveOut) {
    references.id(place.child("beneficiary"), carveOut.beneficiary());
    references.optional(place.child("until"), carveOut.until(), conditions::condition);
    references.citations(place, carveOut.citations());
  }

  void event(Place place, Event event) {
    references.when(place.child("when"), event.when());
    references.ids(place.child("actors"), event.actors());
    references.ids(place.child("about"), event.about());
    references.each(
        place.child("asserts"),
        event.asserts(),
        (at, assertion) ->
            conditions.proposition(at.child("proposition"), assertion.proposition()));
    references.citations(place, event.citations());
  }

  void claim(Place place, Claim claim) {
    references.attribution(place.child("attribution"), claim.attribution());
    references.when(place.child("reported"), claim.reported());
    references.when(place.child("holds"), claim.holds());
    statement(place.child("statement"), claim.statement());
    references.optional(place.child("condition"), claim.condition(), conditions::condition);
    references.ids(place.child("supersedes"), claim.supersedes());
    references.citations(place, claim.citations());
  }

  private void statement(Place place, Statement statement) {
    if (statement instanceof Statement.About about) {
      references.id(place.child("subject"), about.subject());
      value(place.child("value"), about.value());
    } else if (statement instanceof Statement.That that) {
      conditions.proposition(place.child("proposition"), that.proposition());
    } else if (statement instanceof Statement.Requires requires) {
      references.id(place.child("subject"), requires.subject());
      conditions.condition(place.child("condition"), requires.condition());
    } else if (statement instanceof Statement.Holds holds) {
      references.id(place.child("actor"), holds.actor());
      references.id(place.child("subject"), holds.subject());
    }
  }

  private void value(Place place, ClaimedValue value) {
    if (value instanceof ClaimedValue.Actors actors) {
      references.ids(place.child("actors"), actors.actors());
    } else if (value instanceof ClaimedValue.Time time) {
      references.when(place.child("when"), time.when());
    }
  }
}
