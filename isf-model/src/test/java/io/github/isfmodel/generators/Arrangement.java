package io.github.isfmodel.generators;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.ActorKind;
import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.force.AreaOfOperation;
import io.github.isfmodel.force.CompositionRule;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.StageReached;
import io.github.isfmodel.force.StrengthFigure;
import io.github.isfmodel.id.ClaimId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.PreconditionId;
import io.github.isfmodel.id.SourceId;
import io.github.isfmodel.milestone.Declaration;
import io.github.isfmodel.milestone.Forecast;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.pledge.Contributor;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.pledge.PledgeStep;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.source.Certainty;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.time.When;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Puts the parts of a record that were drawn at random into the order in which they may be lawful,
 * so that less has to be left out of it: what is told in the order of time is put into it, what
 * needs a source gets one, the first actor is the Council, and acts are voted on.
 */
final class Arrangement {

  private static final Set<ActorKind> SPEAKERS =
      Set.of(ActorKind.PERSON, ActorKind.UNNAMED_SOURCE, ActorKind.MEDIA_OUTLET);

  private final Dossier any;
  private final List<Citation> seen;

  private Arrangement(Dossier any) {
    this.any = any;
    this.seen =
        any.sources().stream()
            .limit(1)
            .map(each -> Citation.builder().source(each.id()).certainty(Certainty.SEEN).build())
            .toList();
  }

  static Dossier of(Dossier any) {
    Arrangement arrangement = new Arrangement(any);
    return Dossier.builder()
        .from(any)
        .actors(arrangement.actors())
        .forces(any.forces().stream().map(Arrangement::force).toList())
        .resolutions(Acts.of(any))
        .pledges(any.pledges().stream().map(arrangement::pledge).toList())
        .preconditions(any.preconditions().stream().map(arrangement::precondition).toList())
        .milestones(any.milestones().stream().map(Arrangement::milestone).toList())
        .events(arrangement.events())
        .claims(any.claims().stream().map(arrangement::claim).toList())
        .build();
  }

  /** The first actor is the Council, whose kind has to fit, as have those of contributors. */
  private List<Actor> actors() {
    List<Actor> actors = new ArrayList<>(any.actors());
    actors.replaceAll(
        actor ->
            SPEAKERS.contains(actor.kind()) && contributes(actor)
                ? actor.withKind(ActorKind.ARMED_FORCES)
                : actor);
    if (!actors.isEmpty()) {
      actors.set(0, actors.get(0).withKind(ActorKind.UN_ORGAN));
    }
    return actors;
  }

  private boolean contributes(Actor actor) {
    Contributor named = new Contributor.Named(actor.id());
    return any.pledges().stream().anyMatch(pledge -> pledge.contributor().equals(named));
  }

  private static Force force(Force force) {
    return force
        .withAreas(inOrder(force.areas(), AreaOfOperation::since))
        .withCompositionRules(inOrder(force.compositionRules(), CompositionRule::since))
        .withStrengths(inOrder(force.strengths(), StrengthFigure::asOf))
        .withStages(inOrder(force.stages(), StageReached::when));
  }

  /** Up the ladder, but wherever it leads in the end. */
  private Pledge pledge(Pledge pledge) {
    List<PledgeStep> steps = inOrder(pledge.history(), PledgeStep::when);
    List<PledgeState> states = new ArrayList<>();
    steps.forEach(step -> states.add(step.state()));
    Collections.sort(states.subList(0, Math.max(0, states.size() - 1)));
    return pledge
        .withHistory(
            IntStream.range(0, steps.size())
                .mapToObj(i -> steps.get(i).withState(states.get(i)))
                .map(step -> step.withCitations(cited(step.citations())))
                .toList())
        .withPreconditions(preconditions(pledge));
  }

  /** Those of the pledge, and all that concern it. */
  private Set<PreconditionId> preconditions(Pledge pledge) {
    Set<PreconditionId> ids = new LinkedHashSet<>(pledge.preconditions());
    any.preconditions().stream()
        .filter(each -> each.concerns().contains(pledge.id()))
        .forEach(each -> ids.add(each.id()));
    return ids;
  }

  /** Of something that can be: of the first pledge where nothing else is named. */
  private Precondition precondition(Precondition precondition) {
    List<EntityId> concerns =
        precondition.concerns().stream()
            .filter(each -> !(each instanceof SourceId) && !(each instanceof ClaimId))
            .toList();
    return precondition.withConcerns(
        concerns.isEmpty() ? any.pledges().stream().limit(1).map(Pledge::id).toList() : concerns);
  }

  private static Milestone milestone(Milestone milestone) {
    return milestone
        .withForecasts(inOrder(milestone.forecasts(), Forecast::asOf))
        .withDeclarations(inOrder(milestone.declarations(), Declaration::when));
  }

  private List<Event> events() {
    return inOrder(any.events(), Event::when).stream()
        .map(event -> event.withCitations(cited(event.citations())))
        .toList();
  }

  /** Reported when it was said, or later. */
  private Claim claim(Claim claim) {
    When said = claim.attribution().said();
    return claim
        .withReported(claim.reported().certainlyBefore(said) ? said : claim.reported())
        .withCitations(cited(claim.citations()));
  }

  /** The citations; where there are none, the first source was seen. */
  private List<Citation> cited(List<Citation> citations) {
    return citations.isEmpty() ? seen : citations;
  }

  /** By the first day that each may be dated, so that none is certainly out of order. */
  static <T> List<T> inOrder(List<T> entries, Function<T, When> when) {
    return entries.stream()
        .sorted(Comparator.comparing(entry -> when.apply(entry).earliest()))
        .toList();
  }
}
