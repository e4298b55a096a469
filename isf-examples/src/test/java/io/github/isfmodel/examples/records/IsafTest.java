package io.github.isfmodel.examples.records;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.mandate.MandateState;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.term.Anchor;
import io.github.isfmodel.term.AnchorKind;
import io.github.isfmodel.term.Clock;
import io.github.isfmodel.term.Term;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Afghanistan 2001 to 2014: terms counted from the one before, then anew from an adoption. */
class IsafTest {

  private static final FactSheet SHEET = FactSheet.read("/records/isaf.json");

  @ParameterizedTest
  @CsvSource({
    "1386, 2002-06-20",
    "1413, 2002-12-20",
    "1444, 2003-12-20",
    "1510, 2004-10-13",
    "1563, 2005-10-13",
    "1623, 2006-10-13",
    "1707, 2007-10-13",
    "1776, 2008-10-13",
    "1833, 2009-10-13",
    "1890, 2010-10-13",
    "1943, 2011-10-13",
    "2011, 2012-10-13",
    "2069, 2013-10-13",
    "2120, 2014-12-31"
  })
  void endOfTheTermUnderEachAct(int number, LocalDate lastDay) {
    assertThat(SHEET.endUnder("isaf", number)).contains(lastDay);
  }

  @Test
  void isInForceWithoutAGapFromTheFirstToTheLastDay() {
    Mandate mandate = SHEET.mandate("isaf");

    assertThat(mandate.gaps()).isEmpty();
    LocalDate first = LocalDate.parse("2001-12-20");
    assertThat(first.datesUntil(LocalDate.parse("2015-01-01")))
        .allMatch(day -> mandate.statusOn(day).state() == MandateState.IN_FORCE);
    assertThat(SHEET.on("isaf", "2001-12-19").state()).isEqualTo(MandateState.NOT_YET);
    assertThat(SHEET.on("isaf", "2015-01-01").state()).isEqualTo(MandateState.EXPIRED);
  }

  @Test
  void reAnchoringOverlapsTheOldTerm() {
    assertThat(FactSheet.overlaps(SHEET.mandate("isaf")))
        .containsExactly("2003-10-13 to 2003-12-20, unscr-1444 and unscr-1510");
    assertThat(SHEET.on("isaf", "2003-10-12").lastDay()).contains(LocalDate.parse("2003-12-20"));
  }

  @Test
  void renewalOf2002CountedFromAdoptionWouldEndAMonthEarly() {
    Anchor adoption = Anchor.builder().kind(AnchorKind.ADOPTION).build();
    List<Resolution> changed =
        SHEET.dossier().resolutions().stream()
            .map(each -> each.equals(SHEET.act(1413)) ? anchored(each, adoption) : each)
            .toList();

    assertThat(
            Mandate.of(SHEET.dossier().forces().get(0), changed)
                .statusOn(LocalDate.parse("2002-05-23"))
                .lastDay())
        .contains(LocalDate.parse("2002-11-23"));
  }

  static Resolution anchored(Resolution act, Anchor anchor) {
    Clock clock = act.clocks().get(0);
    Term.Lasting term = (Term.Lasting) clock.term();
    return act.withClocks(
        clock.withTerm(new Term.Lasting(term.length(), anchor, term.monthEnd(), term.dayCount())));
  }

  @Test
  void quarterlyReportsUnderTheActThatAsksForThem() {
    assertThat(FactSheet.reportDays(SHEET.on("isaf", "2005-09-13")))
        .containsExactly(
            LocalDate.parse("2005-12-13"),
            LocalDate.parse("2006-03-13"),
            LocalDate.parse("2006-06-13"),
            LocalDate.parse("2006-09-13"));
    assertThat(SHEET.on("isaf", "2003-01-01").reports()).isEmpty();
  }

  @Test
  void tasksWidenAndNoCeilingIsSet() {
    assertThat(SHEET.on("isaf", "2003-10-12").tasks()).hasSize(1);
    assertThat(SHEET.on("isaf", "2003-10-13").tasks()).hasSize(2);
    assertThat(SHEET.on("isaf", "2010-06-01").ceilings()).isEmpty();
  }
}
