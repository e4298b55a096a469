package io.github.isfmodel.claim;

import static io.github.isfmodel.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.actor.GroupExtent;
import io.github.isfmodel.id.ActorId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ClaimedValueTest {

  @Test
  void refusesValuesThatSayNothing() {
    assertRefused(
        () -> new ClaimedValue.Codes(List.of()), "claimed value '' has no code; give at least one");
    assertRefused(
        () -> new ClaimedValue.Actors(GroupExtent.CLOSED, List.of()),
        "claimed value '' names nobody; name at least one");
    assertRefused(
        () -> new ClaimedValue.Tasks(List.of()), "claimed value '' has no task; give at least one");
  }

  @Test
  void refusesCodesThatNoOpenEnumerationTakesOrThatAreThereBefore() {
    assertRefused(
        () -> new ClaimedValue.Codes(List.of("a", " \u2003")),
        "claimed code ' \u2003' is blank; give a code");
    assertRefused(
        () -> new ClaimedValue.Codes(List.of("x".repeat(201))),
        "claimed code '"
            + "x".repeat(80)
            + "…' is longer than 200 characters; give a shorter code");
    assertRefused(
        () -> new ClaimedValue.Codes(List.of("a", "b", "a")),
        "claimed code 'a' is listed twice; list it once");
    List<String> most = List.of("x".repeat(200), "A", "\u0000");
    assertThat(new ClaimedValue.Codes(most).codes()).isEqualTo(most);
  }

  @Test
  void aListOfExamplesIsAnotherClaimThanAWholeList() {
    List<ActorId> actors = List.of(ActorId.of("egypt"), ActorId.of("qatar"));
    assertThat(new ClaimedValue.Actors(GroupExtent.OPEN, actors))
        .isNotEqualTo(new ClaimedValue.Actors(GroupExtent.CLOSED, actors));
  }

  @Property
  void aDenialIsAnotherClaimThanAnAffirmationOrANotYet(@ForAll Claim claim) {
    assertThat(claim.withPolarity(Polarity.DENIED))
        .isNotEqualTo(claim.withPolarity(Polarity.AFFIRMED))
        .isNotEqualTo(claim.withPolarity(Polarity.NOT_YET));
  }
}
