package io.github.isfmodel.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.ActorKind;
import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.generators.Coherent;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.TopicId;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.source.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DossierIndexTest {

  private static final Dossier EMPTY =
      Dossier.builder().title("Record").asOf(LocalDate.of(2025, 11, 17)).build();

  private static Actor actor(String name) {
    return Actor.builder().id(ActorId.of("egypt")).kind(ActorKind.STATE).name(name).build();
  }

  /** The parts of a record by list and id; of two with one id, the first. */
  private static Map<EntityId, Pointer> naively(Dossier dossier) {
    Map<EntityId, Pointer> places = new LinkedHashMap<>();
    enter(places, "sources", dossier.sources().stream().map(Source::id).toList());
    enter(places, "actors", dossier.actors().stream().map(Actor::id).toList());
    enter(places, "forces", dossier.forces().stream().map(Force::id).toList());
    enter(places, "resolutions", dossier.resolutions().stream().map(Resolution::id).toList());
    enter(places, "pledges", dossier.pledges().stream().map(Pledge::id).toList());
    enter(places, "preconditions", dossier.preconditions().stream().map(Precondition::id).toList());
    enter(places, "milestones", dossier.milestones().stream().map(Milestone::id).toList());
    enter(places, "events", dossier.events().stream().map(Event::id).toList());
    enter(places, "claims", dossier.claims().stream().map(Claim::id).toList());
    return places;
  }

  private static void enter(
      Map<EntityId, Pointer> places, String list, List<? extends EntityId> ids) {
    for (int i = 0; i < ids.size(); i++) {
      places.putIfAbsent(ids.get(i), Pointer.of(list, i));
    }
  }

  @Property
  void everyPartIsFoundAtItsPlace(@ForAll Dossier dossier) {
    naively(dossier)
        .forEach(
            (id, place) -> {
              assertThat(dossier.index().pointer(id)).contains(place);
              assertThat(dossier.index().resolves(id)).isTrue();
            });
  }

  @Property
  void whatTheRecordDoesNotHaveIsNotFound(@ForAll Dossier dossier, @ForAll EntityId id) {
    boolean there = naively(dossier).containsKey(id);
    assertThat(dossier.index().pointer(id).isPresent()).isEqualTo(there);
    assertThat(dossier.index().resolves(id)).isEqualTo(there || id instanceof TopicId);
  }

  @Property
  void findsEachPartByItsTypedId(@ForAll @Coherent Dossier dossier) {
    DossierIndex index = dossier.index();
    dossier.sources().forEach(part -> assertThat(index.source(part.id())).contains(part));
    dossier.actors().forEach(part -> assertThat(index.actor(part.id())).contains(part));
    dossier.forces().forEach(part -> assertThat(index.force(part.id())).contains(part));
    dossier.resolutions().forEach(part -> assertThat(index.resolution(part.id())).contains(part));
    dossier.pledges().forEach(part -> assertThat(index.pledge(part.id())).contains(part));
    dossier
        .preconditions()
        .forEach(part -> assertThat(index.precondition(part.id())).contains(part));
    dossier.milestones().forEach(part -> assertThat(index.milestone(part.id())).contains(part));
    dossier.events().forEach(part -> assertThat(index.event(part.id())).contains(part));
    dossier.claims().forEach(part -> assertThat(index.claim(part.id())).contains(part));
  }

  @Test
  void ofTwoPartsWithOneIdTheFirstIsFound() {
    Dossier dossier = EMPTY.withActors(actor("Egypt"), actor("Another Egypt"));
    assertThat(dossier.index().actor(ActorId.of("egypt"))).contains(actor("Egypt"));
    assertThat(dossier.index().pointer(ActorId.of("egypt"))).contains(Pointer.of("actors", 0));
  }

  @Test
  void topicsAlwaysResolveAndHaveNoPlace() {
    assertThat(EMPTY.index().resolves(TopicId.of("phase-two"))).isTrue();
    assertThat(EMPTY.index().pointer(TopicId.of("phase-two"))).isEqualTo(Optional.empty());
  }

  @Property(tries = 50)
  void aCopyHasAnIndexOfItsOwn(@ForAll Dossier dossier) {
    dossier.index();
    List<Actor> actors = new ArrayList<>(dossier.actors());
    actors.add(0, actor("Egypt"));
    assertThat(dossier.withActors(actors).index().actor(ActorId.of("egypt")))
        .contains(actor("Egypt"));
  }

  @Property(tries = 50)
  void theIndexIsNoPartOfTheValue(@ForAll Dossier dossier) {
    Dossier copy = dossier.withTitle("x").withTitle(dossier.title());
    dossier.index();
    assertThat(copy).isEqualTo(dossier).hasToString(dossier.toString());
  }

  @Test
  @SuppressWarnings("NullAway") // what is tried
  void nothingIsNoIdentifier() {
    assertThatNullPointerException()
        .isThrownBy(() -> EMPTY.index().mandate(null))
        .withMessage("id");
    assertThatNullPointerException().isThrownBy(() -> EMPTY.index().pledge(null)).withMessage("id");
    assertThatNullPointerException()
        .isThrownBy(() -> EMPTY.index().resolves(null))
        .withMessage("id");
    assertThatNullPointerException()
        .isThrownBy(() -> Situation.of(EMPTY, null, EMPTY.asOf()))
        .withMessage("force");
  }

  @Test
  void whatAConditionNamesAndTheRecordDoesNotHoldIsToldOnce() {
    Condition condition =
        new Condition.AllOf(
            List.of(
                new Proposition.ConsentGiven(ActorId.of("egypt"), TopicId.of("transit")),
                new Condition.Not(
                    new Proposition.ConsentGiven(ActorId.of("jordan"), ForceId.of("isf"))),
                new Proposition.Judged(ActorId.of("jordan"), "it is so")));

    assertThat(EMPTY.withActors(actor("Egypt")).index().unresolved(condition))
        .containsExactly(ActorId.of("jordan"), ForceId.of("isf"));
  }
}
