package io.github.isfmodel.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.ActorKind;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.TopicId;
import io.github.isfmodel.rule.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The parts that references to nothing were probably meant for. */
class NearestPartsTest {

  private static Actor actor(String id) {
    return Actor.builder().id(ActorId.of(id)).kind(ActorKind.STATE).name("n").build();
  }

  private static NearestParts of(String... actors) {
    Dossier dossier =
        Dossier.builder()
            .title("t")
            .asOf(LocalDate.of(2025, 11, 17))
            .actors(Stream.of(actors).map(NearestPartsTest::actor).toList())
            .build();
    return new NearestParts(dossier.index());
  }

  @Test
  void areOfTheKindOfTheReference() {
    assertThat(of("italy").to(ActorId.of("itly"))).contains(ActorId.of("italy"));
    assertThat(of("italy").to(ForceId.of("italy"))).isEmpty();
    assertThat(of("italy").to(TopicId.of("italy"))).isEmpty();
    assertThat(of("italy").to(ActorId.of("egypt"))).isEmpty();
  }

  @Test
  void doNotDependOnTheOrderOfTheParts() {
    assertThat(of("part-b", "part-a").to(ActorId.of("part-c"))).contains(ActorId.of("part-a"));
    assertThat(of("part-a", "part-b").to(ActorId.of("part-c"))).contains(ActorId.of("part-a"));
  }

  @Test
  void ofALargeRecordAreLookedForOnlySoLong() {
    String[] many = IntStream.range(0, 100_000).mapToObj(i -> "a" + i).toArray(String[]::new);
    NearestParts parts = of(many);
    long each = 100_000L * 15 * 15;
    EntityId dangling = ActorId.of("a12345x");
    for (int i = 0; i < NearestParts.MOST_WORK / each; i++) {
      assertThat(parts.to(dangling)).isPresent();
    }
    assertThat(parts.to(dangling)).isEmpty();
  }

  @Test
  void areValuesOfTheViolation() {
    Dossier dossier =
        Sample.withForce(
            force ->
                force.withRoles(
                    Sample.changed(force.roles(), 0, role -> role.withActor(ActorId.of("borad")))));
    List<Violation> violations = dossier.violations();
    assertThat(violations).hasSize(1);
    assertThat(violations.get(0).values())
        .containsEntry("reference", "actor:borad")
        .containsEntry("nearest", "actor:board");
  }
}
