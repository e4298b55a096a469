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
    assertThat(of("italy").to(ActorId.of("itlay"))).contains(ActorId.of("italy"));
    assertThat(of("italy").to(ForceId.of("italy"))).isEmpty();
    assertThat(of("italy").to(TopicId.of("italy"))).isEmpty();
    assertThat(of("italy").to(ActorId.of("egypt"))).isEmpty();
  }

  @Test
  void doNotDependOnTheOrderOfTheParts() {
    assertThat(of("part-of-b", "part-a").to(ActorId.of("part-o"))).contains(ActorId.of("part-a"));
    assertThat(of("part-a", "part-of-b").to(ActorId.of("part-o"))).contains(ActorId.of("part-a"));
  }

  /** What is short, or begins in another way, is more often something else than mistyped. */
  @Test
  void areNotGuessed() {
    assertThat(of("iran").to(ActorId.of("iraq"))).isEmpty();
    assertThat(of("mali").to(ActorId.of("maly"))).isEmpty();
    assertThat(of("algeria").to(ActorId.of("nigeria"))).isEmpty();
    assertThat(of("source-0").to(ActorId.of("source-5"))).isEmpty();
    assertThat(of("part-a", "part-b").to(ActorId.of("part-c"))).isEmpty();
  }

  @Test
  void ofALargeRecordAreLookedForOnlySoLong() {
    String[] many = IntStream.range(0, 100_000).mapToObj(i -> "actor" + i).toArray(String[]::new);
    NearestParts parts = of(many);
    long each = 100_000L * 19 * 19;
    EntityId dangling = ActorId.of("actor12345x");
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
        .containsEntry("reference", "borad")
        .containsEntry("nearest", "board");
    assertThat(violations.get(0).nearest()).contains("board");
    assertThat(violations.get(0).isError()).isTrue();
  }
}
