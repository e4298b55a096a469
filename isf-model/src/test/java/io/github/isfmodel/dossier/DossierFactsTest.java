package io.github.isfmodel.dossier;

import static io.github.isfmodel.dossier.Sample.day;
import static io.github.isfmodel.dossier.Sample.seen;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.event.Assertion;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.event.EventKind;
import io.github.isfmodel.event.EventStanding;
import io.github.isfmodel.id.EventId;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.milestone.Declaration;
import io.github.isfmodel.milestone.DeclarationKind;
import io.github.isfmodel.precondition.ActKind;
import io.github.isfmodel.precondition.Finding;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report is not a fact, and what began is not yet reached. */
class DossierFactsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final Proposition REFORM = new Proposition.ActDone(Sample.BOARD, ActKind.REFORM);

  private static Event event(EventStanding standing, boolean holds, String when) {
    return Event.builder()
        .id(EventId.of("reform-" + when))
        .kind(EventKind.STATEMENT)
        .standing(standing)
        .when(day(when))
        .summary("The board and its reform")
        .addAsserts(Assertion.builder().proposition(REFORM).holds(holds).build())
        .addCitations(seen())
        .build();
  }

  private static Finding finding(Event... events) {
    Dossier dossier = Sample.dossier();
    return new DossierFacts(dossier.withEvents(Sample.and(dossier.events(), events)), TODAY)
        .finding(REFORM);
  }

  @ParameterizedTest
  @CsvSource({
    "OCCURRED, MET",
    "ANNOUNCED, UNKNOWN",
    "REPORTED, UNKNOWN",
    "CONTESTED, CONTESTED",
  })
  void onlyWhatTookPlaceDecides(EventStanding standing, Truth truth) {
    Finding found = finding(event(standing, true, "2026-05-01"));

    assertThat(found.truth()).isEqualTo(truth);
    assertThat(found.evidence()).hasSize(1);
  }

  @Test
  void aLaterReportOfTheOppositeLeavesAFactContested() {
    Finding found =
        finding(
            event(EventStanding.OCCURRED, true, "2026-05-01"),
            event(EventStanding.REPORTED, false, "2026-05-08"));

    assertThat(found.truth()).isEqualTo(Truth.CONTESTED);
    assertThat(found.evidence()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "BEGUN, UNKNOWN",
    "ANNOUNCED, UNKNOWN",
    "REACHED, MET",
    "DISPUTED, NOT_MET",
  })
  void whatIsDeclaredOfAMilestoneWithoutAVerifier(DeclarationKind kind, Truth truth) {
    Dossier dossier =
        Sample.withMilestone(
            0,
            milestone ->
                milestone
                    .withVerifier(Optional.empty())
                    .withDeclarations(
                        Declaration.builder()
                            .kind(kind)
                            .by(Sample.BOARD)
                            .when(day("2026-05-01"))
                            .addCitations(seen())
                            .build()));

    Finding found =
        new DossierFacts(dossier, TODAY)
            .finding(new Proposition.MilestoneReached(MilestoneId.of("disarmament")));

    assertThat(found.truth()).isEqualTo(truth);
    assertThat(found.evidence()).hasSize(1);
  }
}
