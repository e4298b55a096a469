package io.github.isfmodel.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EventId;
import io.github.isfmodel.precondition.DecisionOrgan;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class EventTest {

  private static final Assertion APPROVAL =
      Assertion.builder()
          .proposition(
              new Proposition.DecisionTaken(ActorId.of("kosovo"), DecisionOrgan.PARLIAMENT))
          .holds(true)
          .build();
  private static final Event VOTE =
      Event.builder()
          .id(EventId.of("kosovo-vote"))
          .kind(EventKind.NATIONAL_DECISION)
          .standing(EventStanding.OCCURRED)
          .when(When.on(LocalDate.of(2026, 1, 1)))
          .summary("The parliament approved.")
          .addAsserts(APPROVAL)
          .build();

  @Test
  void whatIsNotSetIsEmpty() {
    assertThat(VOTE.actors()).isEmpty();
    assertThat(VOTE.about()).isEmpty();
    assertThat(VOTE.citations()).isEmpty();
    assertThat(VOTE.asserts()).containsExactly(APPROVAL);
    assertThat(APPROVAL.note()).isEmpty();
  }

  @Test
  void readsAsItsAttributes() {
    assertThat(VOTE)
        .hasToString(
            "Event{id=event:kosovo-vote, kind=national-decision, standing=OCCURRED,"
                + " when=Day[date=2026-01-01], summary=The parliament approved., actors=[],"
                + " about=[], asserts=[Assertion{proposition=DecisionTaken[by=actor:kosovo,"
                + " organ=PARLIAMENT], holds=true}], citations=[]}");
  }

  @Property
  void aCopyChangesOneAttributeOnly(@ForAll Event event, @ForAll EventStanding standing) {
    Event copy = event.withStanding(standing);
    assertThat(copy.standing()).isEqualTo(standing);
    assertThat(copy.withStanding(event.standing())).isEqualTo(event);
  }

  @Property
  void anAssertionCanBeTurnedRound(@ForAll Assertion assertion) {
    Assertion denied = assertion.withHolds(!assertion.holds());
    assertThat(denied).isNotEqualTo(assertion);
    assertThat(denied.proposition()).isEqualTo(assertion.proposition());
    assertThat(VOTE.withAsserts(List.of(denied)).asserts()).containsExactly(denied);
  }
}
