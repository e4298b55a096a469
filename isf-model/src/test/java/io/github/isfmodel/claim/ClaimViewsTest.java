package io.github.isfmodel.claim;

import static io.github.isfmodel.claim.ClaimMaker.DAY;
import static io.github.isfmodel.claim.ClaimMaker.claims;
import static io.github.isfmodel.claim.ClaimMaker.codes;
import static io.github.isfmodel.claim.ClaimMaker.ids;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.source.Certainty;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ClaimViewsTest {

  private static LocalDate day(int day) {
    return DAY.withDayOfMonth(day);
  }

  private static ClaimMaker plan(String id) {
    return codes(id, Aspect.STATUS, "open").as(Modality.PLANNED);
  }

  private static ClaimMaker fact(String id) {
    return codes(id, Aspect.STATUS, "shut");
  }

  private static List<String> standing(int day, ClaimMaker... makers) {
    return ids(ClaimViews.standingOn(claims(makers), List.of(), List.of(), day(day)));
  }

  @Test
  void aClaimIsKnownFromTheDayOfItsReport() {
    List<Claim> claims = claims(plan("a").on(10));
    assertThat(ClaimViews.knownOn(claims, day(9))).isEmpty();
    assertThat(ids(ClaimViews.knownOn(claims, day(10)))).containsExactly("a");
  }

  @Test
  void anUndatedReportIsNeverCertainlyKnown() {
    List<Claim> claims = List.of(plan("a").claim().withReported(When.undated()));
    assertThat(ClaimViews.knownOn(claims, LocalDate.of(2100, 1, 1))).isEmpty();
  }

  @Test
  void whatHoldsOnADayMayBeReportedLater() {
    List<Claim> claims =
        claims(plan("a").on(20).holding(new When.Between(day(5), day(6))), plan("b").on(20));
    assertThat(ids(ClaimViews.perhapsHeldOn(claims, day(5)))).containsExactly("a");
    assertThat(ids(ClaimViews.perhapsHeldOn(claims, day(6)))).containsExactly("a");
    assertThat(ClaimViews.perhapsHeldOn(claims, day(7))).isEmpty();
    assertThat(ids(ClaimViews.perhapsHeldOn(claims, day(20)))).containsExactly("b");
  }

  @Test
  void aPlanStandsUntilItsOutcomeIsKnown() {
    assertThat(standing(19, plan("a").on(10), fact("b").on(20))).containsExactly("a");
    assertThat(standing(20, plan("a").on(10), fact("b").on(20))).containsExactly("b");
  }

  @Test
  void claimsThatContradictEachOtherBothStand() {
    assertThat(standing(20, fact("a").on(10), codes("b", Aspect.STATUS, "open").on(10)))
        .containsExactly("a", "b");
  }

  @Test
  void whatNobodyVerifiedReplacesNothing() {
    assertThat(standing(20, plan("a").on(10), fact("b").on(20).cited(Certainty.THIRD_HAND)))
        .containsExactly("a", "b");
    assertThat(standing(20, plan("a").on(10), fact("b").on(20).cited(Certainty.DERIVED)))
        .containsExactly("b");
  }

  @Property(tries = 100)
  void aLaterDayNeverKnowsLess(
      @ForAll @IntRange(min = 1, max = 31) int report,
      @ForAll @IntRange(min = 1, max = 30) int day) {
    List<Claim> claims = claims(plan("a").on(report), fact("b").on(15));
    assertThat(ClaimViews.knownOn(claims, day(day + 1)))
        .containsAll(ClaimViews.knownOn(claims, day(day)));
  }
}
