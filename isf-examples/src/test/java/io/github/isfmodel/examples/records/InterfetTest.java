package io.github.isfmodel.examples.records;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.ForceStage;
import io.github.isfmodel.force.HostConsent;
import io.github.isfmodel.force.StageReached;
import io.github.isfmodel.force.Standing;
import io.github.isfmodel.mandate.MandateState;
import io.github.isfmodel.mandate.MandateStatus;
import io.github.isfmodel.resolution.Chapter;
import io.github.isfmodel.resolution.LegalBasis;
import io.github.isfmodel.rule.Violation;
import io.github.isfmodel.term.Term;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** East Timor 1999 to 2000: a force without a date, until it was replaced. */
class InterfetTest {

  private static final FactSheet SHEET = FactSheet.read("/records/interfet.json");

  @Test
  void runsUntilReplacedWithoutADate() {
    MandateStatus status = SHEET.on("interfet", "1999-09-15");

    assertThat(status.state()).isEqualTo(MandateState.IN_FORCE);
    assertThat(status.lastDay()).isEmpty();
    assertThat(status.clocks())
        .singleElement()
        .satisfies(end -> assertThat(end.clock().term()).isInstanceOf(Term.UntilReplaced.class));
    assertThat(SHEET.on("interfet", "1999-09-14").state()).isEqualTo(MandateState.NOT_YET);
  }

  @Test
  void theSuccessorsActAloneDoesNotEndIt() {
    assertThat(SHEET.on("interfet", "1999-10-25").state()).isEqualTo(MandateState.IN_FORCE);
    assertThat(SHEET.on("untaet", "1999-10-25").state()).isEqualTo(MandateState.IN_FORCE);
    assertThat(SHEET.on("interfet", "2000-02-23").state()).isEqualTo(MandateState.IN_FORCE);
  }

  @Test
  void sourcesDisagreeOnTheDayOfTheHandOver() {
    assertThat(SHEET.on("interfet", "2000-02-24").state()).isEqualTo(MandateState.UNDETERMINED);
    assertThat(SHEET.on("interfet", "2000-02-28").state()).isEqualTo(MandateState.UNDETERMINED);
    assertThat(SHEET.on("interfet", "2000-02-29").state()).isEqualTo(MandateState.REPLACED);
    assertThat(SHEET.mandate("interfet").successions())
        .singleElement()
        .satisfies(each -> assertThat(each.by().value()).isEqualTo("unscr-1272"));
  }

  @Test
  void hasChapterSevenAndConsent() {
    assertThat(SHEET.act(1264).legalBasis())
        .isEqualTo(new LegalBasis.Explicit(List.of(Chapter.VII)));
    assertThat(SHEET.dossier().forces().get(0).consents())
        .singleElement()
        .satisfies(
            consent ->
                assertThat(consent.when().certainlyBy(LocalDate.parse("1999-09-12"))).isTrue());
  }

  @Test
  void reportsWithinFourteenDaysAndHasNoCeiling() {
    MandateStatus status = SHEET.on("interfet", "1999-09-15");

    assertThat(FactSheet.reportDays(status)).containsExactly(LocalDate.parse("1999-09-29"));
    assertThat(status.ceilings()).isEmpty();
    assertThat(status.tasks()).hasSize(3);
  }

  @Test
  void beforeTheResolutionOnlyTheRequestOfIndonesiaAllowsIt() {
    assertThat(inPlace("1999-09-11", SHEET.force("interfet").consents()))
        .containsExactly(
            "force:interfet is used, 1999-09-11, and no act on its mandate is in effect by then");
    assertThat(inPlace("1999-09-12", SHEET.force("interfet").consents())).isEmpty();
    assertThat(inPlace("1999-09-14", List.of())).hasSize(1);
    assertThat(inPlace("1999-09-15", List.of())).isEmpty();
  }

  /** What the record would say of an advance party on a day. */
  private static List<String> inPlace(String day, List<HostConsent> consents) {
    StageReached stage =
        StageReached.builder()
            .stage(ForceStage.ADVANCE_PARTY)
            .when(When.on(LocalDate.parse(day)))
            .standing(Standing.IN_EFFECT)
            .addAllCitations(SHEET.force("interfet").citations())
            .build();
    Force force = SHEET.force("interfet").withStages(stage).withConsents(consents);
    return SHEET.dossier().withForces(force, SHEET.force("untaet")).violations().stream()
        .map(Violation::message)
        .filter(message -> message.contains("is used"))
        .toList();
  }
}
