package io.github.isfmodel.dossier;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.Membership;
import io.github.isfmodel.actor.RoleHeld;
import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.claim.ClaimedValue;
import io.github.isfmodel.claim.Statement;
import io.github.isfmodel.event.Assertion;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.event.EventStanding;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.milestone.CarveOut;
import io.github.isfmodel.milestone.Declaration;
import io.github.isfmodel.milestone.Dependency;
import io.github.isfmodel.milestone.Forecast;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.pledge.Caveat;
import io.github.isfmodel.pledge.Contributor;
import io.github.isfmodel.pledge.Phase;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeKind;
import io.github.isfmodel.pledge.PledgeStep;
import io.github.isfmodel.pledge.ReversalClause;
import io.github.isfmodel.pledge.Waiver;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.source.Attribution;
import io.github.isfmodel.source.Source;
import java.util.List;

/**
 * Walks through everything in a part of a record that refers to a part by an identifier, through
 * the dates of what has happened, the texts, and the lists in which nothing stands twice. The
 * identifiers that the parts themselves bear are not references.
 */
final class PartReferences {

  private final References references;
  private final ConditionReferences conditions;
  private final ForceReferences forces;
  private final ActReferences acts;

  PartReferences(References.Visitor visitor) {
    this.references = new References(visitor);
    this.conditions = new ConditionReferences(references);
    this.forces = new ForceReferences(references);
    this.acts = new ActReferences(references);
  }

  /** What is in no part of the record. */
  void record(Place place, Dossier dossier) {
    references.text(place.child("title"), dossier.title());
  }

  void source(Place place, Source source) {
    references.text(place.child("title"), source.title());
    references.text(place.child("publisher"), source.publisher());
    references.text(place.child("address"), source.address());
    references.text(place.child("language"), source.language());
    references.text(place.child("note"), source.note());
    references.past(place.child("published"), source.published());
    references.ids(place.child("relays"), source.relays());
  }

  void actor(Place place, Actor actor) {
    references.text(place.child("name"), actor.name());
    references.texts(place.child("aliases"), actor.aliases());
    references.id(place.child("partOf"), actor.partOf());
    memberships(place.child("members"), actor.members());
    roles(place.child("roles"), actor.roles());
    references.citations(place, actor.citations());
  }

  private void memberships(Place list, List<Membership> memberships) {
    references.set(list, memberships);
    for (int i = 0; i < memberships.size(); i++) {
      Place place = list.child(i);
      Membership membership = memberships.get(i);
      references.id(place.child("member"), membership.member());
      references.when(place.child("since"), membership.since());
      references.when(place.child("until"), membership.until());
      references.citations(place, membership.citations());
    }
  }

  private void roles(Place list, List<RoleHeld> roles) {
    references.set(list, roles);
    for (int i = 0; i < roles.size(); i++) {
      Place place = list.child(i);
      RoleHeld role = roles.get(i);
      references.text(place.child("title"), role.title());
      references.id(place.child("of"), role.of());
      references.when(place.child("since"), role.since());
      references.when(place.child("until"), role.until());
      references.citations(place, role.citations());
    }
  }

  void force(Place place, Force force) {
    forces.force(place, force);
  }

  void resolution(Place place, Resolution text) {
    acts.resolution(place, text);
  }

  void pledge(Place place, Pledge pledge) {
    references.id(place.child("force"), pledge.force());
    if (pledge.contributor() instanceof Contributor.Named named) {
      contributor(place.child("contributor").child("actor"), named, pledge.kind());
    } else if (pledge.contributor() instanceof Contributor.Unnamed unnamed) {
      references.text(place.child("contributor").child("description"), unnamed.description());
    }
    references.set(place.child("skills"), pledge.skills());
    references.text(place.child("post"), pledge.post());
    steps(place.child("history"), pledge.history());
    caveats(place.child("caveats"), pledge.caveats());
    references.ids(place.child("preconditions"), pledge.preconditions());
    waivers(place.child("waivers"), pledge.waivers());
    if (pledge.reversal().isPresent()) {
      reversal(place.child("reversal"), pledge.reversal().get());
    }
    claimedBy(place.child("claimedBy"), pledge.claimedBy());
    references.citations(place, pledge.citations());
  }

  /** Anybody may give money. */
  private void contributor(Place place, Contributor.Named named, PledgeKind kind) {
    if (kind.equals(PledgeKind.FUNDS)) {
      references.id(place, named.actor());
    } else {
      references.actor(place, named.actor(), Capacity.CONTRIBUTOR);
    }
  }

  private void steps(Place list, List<PledgeStep> steps) {
    for (int i = 0; i < steps.size(); i++) {
      Place place = list.child(i);
      PledgeStep step = steps.get(i);
      references.past(place.child("when"), step.when());
      phases(place.child("phases"), step.phases());
      references.id(place.child("by"), step.by());
      references.attribution(place.child("attribution"), step.attribution());
      references.text(place.child("note"), step.note());
      references.citations(place, step.citations());
    }
  }

  private void phases(Place list, List<Phase> phases) {
    for (int i = 0; i < phases.size(); i++) {
      references.when(list.child(i).child("by"), phases.get(i).by());
    }
  }

  private void caveats(Place list, List<Caveat> caveats) {
    references.set(list, caveats);
    for (int i = 0; i < caveats.size(); i++) {
      Place place = list.child(i);
      Caveat caveat = caveats.get(i);
      references.set(place.child("tasks"), caveat.tasks());
      references.when(place.child("since"), caveat.since());
      references.when(place.child("until"), caveat.until());
      references.citations(place, caveat.citations());
    }
  }

  private void waivers(Place list, List<Waiver> waivers) {
    references.set(list, waivers);
    for (int i = 0; i < waivers.size(); i++) {
      Place place = list.child(i);
      Waiver waiver = waivers.get(i);
      references.id(place.child("precondition"), waiver.precondition());
      references.actor(place.child("by"), waiver.by(), Capacity.HOLDER);
      references.past(place.child("when"), waiver.when());
      references.citations(place, waiver.citations());
    }
  }

  private void reversal(Place place, ReversalClause reversal) {
    conditions.condition(place.child("trigger"), reversal.trigger());
    references.text(place.child("summary"), reversal.summary());
    references.citations(place, reversal.citations());
  }

  private void claimedBy(Place list, List<Attribution> attributions) {
    references.set(list, attributions);
    for (int i = 0; i < attributions.size(); i++) {
      references.attribution(list.child(i), attributions.get(i));
    }
  }

  void precondition(Place place, Precondition precondition) {
    references.actor(place.child("holder"), precondition.holder(), Capacity.HOLDER);
    references.id(place.child("judge"), precondition.judge());
    references.parts(place.child("concerns"), precondition.concerns(), Capacity.CONCERNED);
    conditions.condition(place.child("condition"), precondition.condition());
    references.text(place.child("summary"), precondition.summary());
    references.past(place.child("since"), precondition.since());
    references.when(place.child("until"), precondition.until());
    references.id(place.child("replaces"), precondition.replaces());
    references.citations(place, precondition.citations());
  }

  void milestone(Place place, Milestone milestone) {
    references.text(place.child("title"), milestone.title());
    references.id(place.child("plan"), milestone.plan());
    conditions.condition(place.child("trigger"), milestone.trigger());
    conditions.condition(place.child("criteria"), milestone.criteria());
    references.actors(place.child("agreedBy"), milestone.agreedBy(), Capacity.OBLIGOR);
    references.actors(place.child("obligors"), milestone.obligors(), Capacity.OBLIGOR);
    references.id(place.child("verifier"), milestone.verifier());
    references.texts(place.child("evidence"), milestone.evidence());
    dependencies(place.child("dependencies"), milestone.dependencies());
    references.when(place.child("due"), milestone.due());
    forecasts(place.child("forecasts"), milestone.forecasts());
    declarations(place.child("declarations"), milestone.declarations());
    carveOuts(place.child("carveOuts"), milestone.carveOuts());
    references.citations(place, milestone.citations());
  }

  private void dependencies(Place list, List<Dependency> dependencies) {
    references.set(list, dependencies);
    for (int i = 0; i < dependencies.size(); i++) {
      Place place = list.child(i);
      Dependency dependency = dependencies.get(i);
      references.id(place.child("on"), dependency.on());
      references.speaker(place.child("by"), dependency.by());
      references.citations(place, dependency.citations());
    }
  }

  private void forecasts(Place list, List<Forecast> forecasts) {
    for (int i = 0; i < forecasts.size(); i++) {
      Place place = list.child(i);
      Forecast forecast = forecasts.get(i);
      references.past(place.child("asOf"), forecast.asOf());
      references.when(place.child("expected"), forecast.expected());
      references.speaker(place.child("by"), forecast.by());
      references.citations(place, forecast.citations());
    }
  }

  private void declarations(Place list, List<Declaration> declarations) {
    for (int i = 0; i < declarations.size(); i++) {
      Place place = list.child(i);
      Declaration declaration = declarations.get(i);
      references.id(place.child("by"), declaration.by());
      references.past(place.child("when"), declaration.when());
      references.citations(place, declaration.citations());
    }
  }

  private void carveOuts(Place list, List<CarveOut> carveOuts) {
    references.set(list, carveOuts);
    for (int i = 0; i < carveOuts.size(); i++) {
      Place place = list.child(i);
      CarveOut carveOut = carveOuts.get(i);
      references.text(place.child("summary"), carveOut.summary());
      references.id(place.child("beneficiary"), carveOut.beneficiary());
      conditions.condition(place.child("until"), carveOut.until());
      references.citations(place, carveOut.citations());
    }
  }

  void event(Place place, Event event) {
    if (event.standing() == EventStanding.OCCURRED) {
      references.happened(place.child("when"), event.when());
    }
    references.when(place.child("when"), event.when());
    references.text(place.child("summary"), event.summary());
    references.ids(place.child("actors"), event.actors());
    references.withKinds(place.child("about"), event.about());
    assertions(place.child("asserts"), event.asserts());
    references.citations(place, event.citations());
  }

  private void assertions(Place list, List<Assertion> assertions) {
    references.set(list, assertions);
    for (int i = 0; i < assertions.size(); i++) {
      Place place = list.child(i);
      Assertion assertion = assertions.get(i);
      conditions.proposition(place.child("proposition"), assertion.proposition());
      references.text(place.child("note"), assertion.note());
    }
  }

  void claim(Place place, Claim claim) {
    references.attribution(place.child("attribution"), claim.attribution());
    references.past(place.child("reported"), claim.reported());
    references.when(place.child("holds"), claim.holds());
    statement(place.child("statement"), claim.statement());
    conditions.condition(place.child("condition"), claim.condition());
    references.text(place.child("summary"), claim.summary());
    references.ids(place.child("supersedes"), claim.supersedes());
    references.citations(place, claim.citations());
  }

  private void statement(Place place, Statement statement) {
    if (statement instanceof Statement.About about) {
      references.withKind(place.child("subject"), about.subject());
      value(place.child("value"), about.value());
    } else if (statement instanceof Statement.That that) {
      conditions.proposition(place.child("proposition"), that.proposition());
    } else if (statement instanceof Statement.Requires requires) {
      references.withKind(place.child("subject"), requires.subject());
      conditions.condition(place.child("condition"), requires.condition());
    } else if (statement instanceof Statement.Holds holds) {
      references.id(place.child("actor"), holds.actor());
      references.withKind(place.child("subject"), holds.subject());
    }
  }

  private void value(Place place, ClaimedValue value) {
    if (value instanceof ClaimedValue.Actors actors) {
      references.ids(place.child("actors"), actors.actors());
    } else if (value instanceof ClaimedValue.Time time) {
      references.when(place.child("when"), time.when());
    } else if (value instanceof ClaimedValue.Tasks tasks) {
      references.set(place.child("tasks"), tasks.tasks());
    } else if (value instanceof ClaimedValue.Text text) {
      references.text(place.child("text"), text.text());
    }
  }
}
