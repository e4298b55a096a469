package io.github.isfmodel.dossier;

import static io.github.isfmodel.dossier.Sample.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.ActorKind;
import io.github.isfmodel.actor.Membership;
import io.github.isfmodel.force.CompositionRule;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.MemberPredicate;
import io.github.isfmodel.force.Standing;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ForceCompositionTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final Pledge PLEDGE =
      Sample.pledge("egypt-troops", Sample.EGYPT, PledgeKind.TROOPS).build();

  private static CompositionRule noneFrom(String group) {
    return Sample.rule(
            new MemberPredicate.NoneFrom(ActorId.of(group)), Standing.IN_EFFECT, "2025-11-20")
        .build();
  }

  private static Actor group(String id, Membership... members) {
    return Actor.builder()
        .id(ActorId.of(id))
        .kind(ActorKind.GROUP)
        .name(id)
        .addMembers(members)
        .build();
  }

  private static Membership egypt(String since, String until) {
    return Membership.builder().member(Sample.EGYPT).since(day(since)).until(day(until)).build();
  }

  private static Dossier dossier(List<Actor> groups) {
    List<CompositionRule> rules =
        groups.stream().map(group -> noneFrom(group.id().value())).distinct().toList();
    return Sample.withForce(force -> force.withCompositionRules(rules)).withActors(groups);
  }

  private static List<CompositionRule> leavingOut(ForceComposition composition, Dossier dossier) {
    return composition.leavingOut(PLEDGE, dossier.forces().get(0), DAY);
  }

  private static List<CompositionRule> leavingOut(Actor... groups) {
    Dossier dossier = dossier(List.of(groups));
    return leavingOut(new ForceComposition(dossier), dossier);
  }

  /** As Egypt and the Arab League, 1979 to 1989 and again since. */
  @Test
  void whoeverLeftAndCameBackIsAMemberAgain() {
    Membership earlier = egypt("2020-01-01", "2021-01-01");

    assertThat(leavingOut(group("league", earlier))).isEmpty();
    assertThat(leavingOut(group("league", earlier, egypt("2026-05-01", "2027-01-01")))).hasSize(1);
  }

  @Test
  void ofTwoGroupsOfOneIdentifierTheFirstCounts() {
    Actor without = group("league");
    Actor with = group("league", egypt("2026-05-01", "2027-01-01"));

    assertThat(leavingOut(without, with)).isEmpty();
    assertThat(leavingOut(with, without)).hasSize(1);
  }

  @Test
  void severalThreadsMayAskAtOnce() {
    List<Actor> groups = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      groups.add(group("group-" + i, egypt("2026-05-01", "2027-01-01")));
    }
    Dossier dossier = dossier(groups);
    Force force = dossier.forces().get(0);
    ForceComposition shared = new ForceComposition(dossier);

    assertThat(
            IntStream.range(0, 64).parallel().mapToObj(i -> leavingOut(shared, dossier)).distinct())
        .containsExactly(force.compositionRules());
  }
}
