package io.github.isfmodel.generators;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ClaimId;
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
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** Whole records. */
public final class DossierArbitraries {

  private static final Arbitrary<Dossier> ANY = dossiers(Ids.ANY, Some::few);
  private static final Arbitrary<Dossier> COHERENT =
      Fast.of(
          Arbitraries.oneOf(
              coherentDossiers(List.of("isf")),
              coherentDossiers(List.of("isf", "s-res-2803-2025")),
              coherentDossiers(List.of("x".repeat(100), "0", "a-0-b"))));

  private DossierArbitraries() {}

  /** {@return records of any parts: identifiers dangle, parts may be there twice or not at all} */
  public static Arbitrary<Dossier> dossiers() {
    return Fast.of(ANY);
  }

  /**
   * Records whose identifiers resolve. A pool of identifiers is drawn first; the record has one
   * part of each kind for each of them, and everything that refers to something refers into the
   * pool. All else is as arbitrary as in {@link #dossiers()}, so the rules may still object.
   *
   * @return the records
   */
  public static Arbitrary<Dossier> coherentDossiers() {
    return Fast.of(COHERENT);
  }

  private static Arbitrary<Dossier> coherentDossiers(List<String> pool) {
    return Fast.of(dossiers(Ids.from(pool), new OfSize(pool.size())).map(any -> named(any, pool)));
  }

  /** How many parts of each kind a record has. */
  @FunctionalInterface
  private interface Parts {
    <T> Arbitrary<List<T>> of(Arbitrary<T> part);
  }

  private record OfSize(int size) implements Parts {
    @Override
    public <T> Arbitrary<List<T>> of(Arbitrary<T> part) {
      return part.list().ofSize(size);
    }
  }

  private static Arbitrary<Dossier> dossiers(Ids ids, Parts parts) {
    return Fast.of(
        Builders.withBuilder(Dossier::builder)
            .use(TextArbitraries.texts())
            .in(Dossier.Builder::title)
            .use(TimeArbitraries.dates())
            .in(Dossier.Builder::asOf)
            .use(parts.of(SourceArbitraries.sources(ids)))
            .in(Dossier.Builder::sources)
            .use(parts.of(ActorArbitraries.actors(ids)))
            .in(Dossier.Builder::actors)
            .use(parts.of(ForceArbitraries.forces(ids)))
            .in(Dossier.Builder::forces)
            .use(parts.of(ResolutionArbitraries.resolutions(ids)))
            .in(Dossier.Builder::resolutions)
            .use(parts.of(PledgeArbitraries.pledges(ids)))
            .in(Dossier.Builder::pledges)
            .use(parts.of(PreconditionArbitraries.preconditions(ids)))
            .in(Dossier.Builder::preconditions)
            .use(parts.of(MilestoneArbitraries.milestones(ids)))
            .in(Dossier.Builder::milestones)
            .use(parts.of(EventArbitraries.events(ids)))
            .in(Dossier.Builder::events)
            .use(parts.of(ClaimArbitraries.claims(ids)))
            .in(Dossier.Builder::claims)
            .build(Dossier.Builder::build));
  }

  private static Dossier named(Dossier any, List<String> pool) {
    return Dossier.builder()
        .title(any.title())
        .asOf(any.asOf())
        .sources(named(any.sources(), pool, SourceId::new, Source::withId))
        .actors(named(any.actors(), pool, ActorId::new, Actor::withId))
        .forces(named(any.forces(), pool, ForceId::new, Force::withId))
        .resolutions(named(any.resolutions(), pool, ResolutionId::new, Resolution::withId))
        .pledges(named(any.pledges(), pool, PledgeId::new, Pledge::withId))
        .preconditions(named(any.preconditions(), pool, PreconditionId::new, Precondition::withId))
        .milestones(named(any.milestones(), pool, MilestoneId::new, Milestone::withId))
        .events(named(any.events(), pool, EventId::new, Event::withId))
        .claims(named(any.claims(), pool, ClaimId::new, Claim::withId))
        .build();
  }

  private static <T, I> List<T> named(
      List<T> parts, List<String> pool, Function<String, I> id, BiFunction<T, I, T> withId) {
    return IntStream.range(0, parts.size())
        .mapToObj(i -> withId.apply(parts.get(i), id.apply(pool.get(i))))
        .toList();
  }
}
