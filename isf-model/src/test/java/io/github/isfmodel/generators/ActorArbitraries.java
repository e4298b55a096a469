package io.github.isfmodel.generators;

import static io.github.isfmodel.generators.Some.few;
import static io.github.isfmodel.generators.Some.maybe;
import static io.github.isfmodel.generators.SourceArbitraries.citations;
import static io.github.isfmodel.generators.TextArbitraries.texts;
import static io.github.isfmodel.generators.TimeArbitraries.whens;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.ActorKind;
import io.github.isfmodel.actor.GroupExtent;
import io.github.isfmodel.actor.Membership;
import io.github.isfmodel.actor.RoleHeld;
import io.github.isfmodel.actor.StateCode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Tuple;

/** Actors and the codes of states. */
public final class ActorArbitraries {

  private ActorArbitraries() {}

  /** {@return codes of states, mostly of such as there are} */
  public static Arbitrary<StateCode> stateCodes() {
    return Fast.of(
        Arbitraries.frequencyOf(
                Tuple.of(
                    5,
                    Arbitraries.of(
                        "IDN", "USA", "RUS", "CHN", "FRA", "GBR", "PAK", "DZA", "AZE", "TUR", "XKX",
                        "SUN", "UAR")),
                Tuple.of(1, Arbitraries.strings().withCharRange('A', 'Z').ofLength(3)))
            .map(StateCode::new));
  }

  /**
   * Actors.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<Actor> actors(Ids ids) {
    return Fast.of(
        Builders.withBuilder(Actor::builder)
            .use(ids.actors())
            .in(Actor.Builder::id)
            .use(CodeArbitraries.of(ActorKind.VOCABULARY))
            .in(Actor.Builder::kind)
            .use(texts())
            .in(Actor.Builder::name)
            .use(few(texts()))
            .in(Actor.Builder::aliases)
            .use(maybe(stateCodes()))
            .in(Actor.Builder::state)
            .use(maybe(ids.actors()))
            .in(Actor.Builder::partOf)
            .use(maybe(Arbitraries.of(GroupExtent.class)))
            .in(Actor.Builder::extent)
            .use(few(memberships(ids)))
            .in(Actor.Builder::members)
            .use(few(rolesHeld(ids)))
            .in(Actor.Builder::roles)
            .use(citations(ids))
            .in(Actor.Builder::citations)
            .build(Actor.Builder::build));
  }

  /**
   * Memberships.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<Membership> memberships(Ids ids) {
    return Fast.of(
        Builders.withBuilder(Membership::builder)
            .use(ids.actors())
            .in(Membership.Builder::member)
            .use(maybe(whens(ids)))
            .in(Membership.Builder::since)
            .use(maybe(whens(ids)))
            .in(Membership.Builder::until)
            .use(citations(ids))
            .in(Membership.Builder::citations)
            .build(Membership.Builder::build));
  }

  /**
   * Roles held.
   *
   * @param ids where identifiers come from
   * @return the values
   */
  public static Arbitrary<RoleHeld> rolesHeld(Ids ids) {
    return Fast.of(
        Builders.withBuilder(RoleHeld::builder)
            .use(texts())
            .in(RoleHeld.Builder::title)
            .use(maybe(ids.actors()))
            .in(RoleHeld.Builder::of)
            .use(maybe(whens(ids)))
            .in(RoleHeld.Builder::since)
            .use(maybe(whens(ids)))
            .in(RoleHeld.Builder::until)
            .use(citations(ids))
            .in(RoleHeld.Builder::citations)
            .build(RoleHeld.Builder::build));
  }
}
