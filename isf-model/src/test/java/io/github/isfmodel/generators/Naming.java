package io.github.isfmodel.generators;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ClaimId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.EventId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.id.PreconditionId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.id.SourceId;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.source.Source;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;

/**
 * Names for the parts of a record: the first part of each kind has the first name, and so on. What
 * refers to one of the {@link #places()} is led to the part at that place; to none if there is no
 * part of the kind.
 *
 * @param names the names; parts for which there is none are left out
 */
record Naming(List<String> names) {

  private static final List<String> PLACES =
      List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");

  /** {@return identifiers that stand for the places of parts} */
  static Ids places() {
    return Ids.from(PLACES);
  }

  /** {@return names for at least one part of a kind, at most for so many} */
  static Arbitrary<Naming> namings(int most) {
    return Fast.of(
        Ids.slugs()
            .list()
            .ofMinSize(1)
            .ofMaxSize(2 * most)
            .map(slugs -> new Naming(slugs.stream().distinct().limit(most).toList())));
  }

  /** With every other value changed on the same way. */
  Dossier of(Dossier any, UnaryOperator<Object> others) {
    Map<Class<?>, Integer> sizes = sizes(any);
    Rewriting references =
        new Rewriting(
            each -> each instanceof EntityId id ? reference(id, sizes) : others.apply(each));
    Dossier led = references.of(any);
    return Dossier.builder()
        .title(led.title())
        .asOf(led.asOf())
        .sources(named(led.sources(), SourceId::new, Source::withId))
        .actors(named(led.actors(), ActorId::new, Actor::withId))
        .forces(named(led.forces(), ForceId::new, Force::withId))
        .resolutions(named(led.resolutions(), ResolutionId::new, Resolution::withId))
        .pledges(named(led.pledges(), PledgeId::new, Pledge::withId))
        .preconditions(named(led.preconditions(), PreconditionId::new, Precondition::withId))
        .milestones(named(led.milestones(), MilestoneId::new, Milestone::withId))
        .events(named(led.events(), EventId::new, Event::withId))
        .claims(named(led.claims(), ClaimId::new, Claim::withId))
        .build();
  }

  private static Map<Class<?>, Integer> sizes(Dossier dossier) {
    return Map.of(
        SourceId.class, dossier.sources().size(),
        ActorId.class, dossier.actors().size(),
        ForceId.class, dossier.forces().size(),
        ResolutionId.class, dossier.resolutions().size(),
        PledgeId.class, dossier.pledges().size(),
        PreconditionId.class, dossier.preconditions().size(),
        MilestoneId.class, dossier.milestones().size(),
        EventId.class, dossier.events().size(),
        ClaimId.class, dossier.claims().size());
  }

  private EntityId reference(EntityId id, Map<Class<?>, Integer> sizes) {
    int parts = Math.min(names.size(), sizes.getOrDefault(id.getClass(), names.size()));
    String name = names.get(parts == 0 ? 0 : PLACES.indexOf(id.value()) % parts);
    ValueType type = ValueType.ofValue(id).orElseThrow();
    return (EntityId) type.build(Map.of(type.attributes().get(0).name(), name));
  }

  private <T, I> List<T> named(List<T> parts, Function<String, I> id, BiFunction<T, I, T> withId) {
    return IntStream.range(0, Math.min(parts.size(), names.size()))
        .mapToObj(i -> withId.apply(parts.get(i), id.apply(names.get(i))))
        .toList();
  }
}
