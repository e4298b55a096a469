package io.github.isfmodel.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.ActorKind;
import io.github.isfmodel.actor.RoleHeld;
import io.github.isfmodel.id.ActorId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Against a walk from the speaker to everything above. */
class BelongingTest {

  private static ActorId id(int number) {
    return ActorId.of("a" + number);
  }

  private static Actor actor(ActorId id, Optional<ActorId> whole, List<ActorId> roles) {
    return Actor.builder()
        .id(id)
        .kind(ActorKind.ARMED_GROUP)
        .name("A")
        .partOf(whole)
        .roles(roles.stream().map(of -> RoleHeld.builder().title("T").of(of).build()).toList())
        .build();
  }

  @Provide
  Arbitrary<ActorId> ids() {
    return Arbitraries.integers().between(0, 7).map(BelongingTest::id);
  }

  /** With circles, with several of one identifier, and with some that lead nowhere. */
  @Provide
  Arbitrary<Actor> actors() {
    return Combinators.combine(ids(), ids().optional(), ids().list().ofMaxSize(2))
        .as(BelongingTest::actor);
  }

  private static Set<ActorId> walked(List<Actor> actors, ActorId from) {
    Map<ActorId, Actor> first = new LinkedHashMap<>();
    actors.forEach(actor -> first.putIfAbsent(actor.id(), actor));
    Set<ActorId> found = new HashSet<>(Set.of(from));
    Deque<ActorId> left = new ArrayDeque<>(found);
    while (!left.isEmpty()) {
      Actor next = first.get(left.remove());
      List<ActorId> above = new ArrayList<>();
      if (next != null) {
        next.partOf().ifPresent(above::add);
        next.roles().forEach(role -> role.of().ifPresent(above::add));
      }
      above.stream().filter(found::add).forEach(left::add);
    }
    return found;
  }

  @Property(tries = 2_000)
  void itAnswersAsTheWalkDoes(
      @ForAll List<@From("actors") Actor> actors, @ForAll List<@From("ids") ActorId> some) {
    Belonging belonging = new Belonging(actors);
    for (int i = 0; i < 9; i++) {
      Set<ActorId> walked = walked(actors, id(i));
      assertThat(belonging.isAmong(id(i), some))
          .as("%s among %s", id(i), some)
          .isEqualTo(some.stream().anyMatch(walked::contains));
    }
  }

  /** Each of them from each was looked for along the whole way between them. */
  @Test
  @Timeout(60)
  void inALongChainAllAreFoundFromTheFirst() {
    int many = 100_000;
    Belonging belonging =
        new Belonging(
            IntStream.range(0, many)
                .mapToObj(i -> actor(id(i), Optional.of(id(i + 1)), List.of(id(i + 2))))
                .toList());

    assertThat(IntStream.rangeClosed(0, many))
        .allMatch(i -> belonging.isAmong(id(0), List.of(id(i))));
    assertThat(belonging.isAmong(id(1), List.of(id(0)))).isFalse();
  }
}
