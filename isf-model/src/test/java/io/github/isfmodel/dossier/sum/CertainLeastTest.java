package io.github.isfmodel.dossier.sum;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What several certainly bring, of whom some may be the same people. */
class CertainLeastTest {

  private static final Map<String, Set<String>> GROUPS =
      Map.of(
          "eu", Set.of("france", "italy"),
          "nato", Set.of("france", "turkiye"),
          "league", Set.of("egypt"));

  private static ActorId id(String name) {
    return ActorId.of(name);
  }

  private static CertainLeast add(CertainLeast least, String who, Unit unit, long number) {
    Set<ActorId> members =
        GROUPS.getOrDefault(who, Set.of()).stream()
            .map(CertainLeastTest::id)
            .collect(Collectors.toSet());
    least.add(id(who), members, unit, number);
    return least;
  }

  /** Each as "who number". */
  private static CertainLeast troops(String... told) {
    CertainLeast least = new CertainLeast();
    Stream.of(told)
        .map(each -> each.split(" "))
        .forEach(each -> add(least, each[0], Unit.TROOPS, Long.parseLong(each[1])));
    return least;
  }

  @Test
  void theLargerOfAGroupAndItsMembersIsCertain() {
    assertThat(troops("france 2000", "eu 5600", "nepal 3500").sum()).isEqualTo(9_100);
    assertThat(troops("france 2000", "italy 3000", "eu 1000").sum()).isEqualTo(5_000);
    assertThat(troops("nepal 1", "eu 2").sum()).isEqualTo(3);
  }

  @Test
  void whatOneContributorTellsAddsUp() {
    assertThat(troops("eu 3000", "france 2000", "eu 2600").sum()).isEqualTo(5_600);
    assertThat(troops("france 1000", "eu 1500", "france 1000").sum()).isEqualTo(2_000);
  }

  @Test
  void groupsThatHaveMembersInCommonMayCountTheSame() {
    assertThat(troops("eu 5600", "nato 3000").sum()).isEqualTo(5_600);
    assertThat(troops("eu 5600", "nato 3000", "turkiye 1000", "france 2000").sum())
        .isEqualTo(6_600);
    assertThat(troops("eu 5600", "league 400", "egypt 300").sum()).isEqualTo(6_000);
  }

  @Test
  void policeAreNoTroopsAndPersonnelMayBeBoth() {
    assertThat(add(troops("eu 500"), "france", Unit.POLICE, 100).sum()).isEqualTo(600);
    assertThat(add(troops("france 100"), "eu", Unit.PERSONNEL, 500).sum()).isEqualTo(500);
    assertThat(
            add(
                    add(troops("france 300", "eu 500"), "eu", Unit.POLICE, 100),
                    "france",
                    Unit.POLICE,
                    200)
                .sum())
        .isEqualTo(700);
  }

  @Test
  void tellsWhoMayCountTheSame() {
    assertThat(troops("france 2000", "eu 5600", "nepal 3500", "nato 1").overlaps())
        .isEqualTo(
            Map.of(
                id("eu"), Set.of(id("france"), id("nato")),
                id("nato"), Set.of(id("france"), id("eu"))));
    assertThat(add(troops("eu 500"), "france", Unit.POLICE, 100).overlaps()).isEmpty();
  }

  @Test
  void aSumIsNotLargerThanWhatCanBeComputedWith() {
    assertThat(troops("nepal " + Quantity.GREATEST, "egypt 1").sum()).isEqualTo(Quantity.GREATEST);
  }
}
