package io.github.isfmodel.force;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.generators.TimeArbitraries;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ForceTest {

  private static final LocalDate FIRST = LocalDate.of(2013, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2013, 6, 30);

  @Test
  void anyNumberOfAttributesMayBeUnknown() {
    Force force =
        Force.builder()
            .id(ForceId.of("isf"))
            .name("Stabilization Force")
            .established(false)
            .build();
    assertThat(force.acronym()).isEmpty();
    assertThat(force.roles()).isEmpty();
    assertThat(force)
        .hasToString(
            "Force{id=force:isf, name=Stabilization Force, names=[], established=false, roles=[],"
                + " headquarters=[], areas=[], compositionRules=[], strengths=[], taskPositions=[],"
                + " engagementRules=[], openQuestions=[], stages=[], consents=[], lineageGaps=[],"
                + " citations=[]}");
  }

  @Test
  void authorizerAndCommanderAreDifferentRoles() {
    assertThat(RoleKind.AUTHORIZER).isNotEqualTo(RoleKind.COMMANDER);
    assertThat(RoleKind.VOCABULARY.known())
        .contains(
            RoleKind.AUTHORIZER,
            RoleKind.COMMANDER,
            RoleKind.STRATEGIC_GUIDE,
            RoleKind.FUNDER,
            RoleKind.HOST,
            RoleKind.HEADQUARTERS_HOST);
  }

  @Test
  void theListOfMembersIsCopied() {
    List<ActorId> members = new ArrayList<>(List.of(ActorId.of("indonesia")));
    MemberPredicate.Including including = new MemberPredicate.Including(members);
    members.clear();
    assertThat(including.members()).containsExactly(ActorId.of("indonesia"));
  }

  @Test
  void bothEndsOfAGapBelongToIt() {
    LineageGap gap = gap().last(LAST).build();
    assertThat(gap.covers(FIRST)).isTrue();
    assertThat(gap.covers(LAST)).isTrue();
    assertThat(gap.covers(FIRST.minusDays(1))).isFalse();
    assertThat(gap.covers(LAST.plusDays(1))).isFalse();
  }

  @Test
  void aGapWithoutALastDayGoesOn() {
    assertThat(gap().build().covers(LocalDate.of(9999, 12, 31))).isTrue();
  }

  @Test
  void aGapThatNamesNoBodyIsOneOfEachBody() {
    ActorId union = ActorId.of("african-union");

    assertThat(gap().build().isOf(union)).isTrue();
    assertThat(gap().body(union).build().isOf(union)).isTrue();
    assertThat(gap().body(ActorId.of("council")).build().isOf(union)).isFalse();
  }

  private static LineageGap.Builder gap() {
    return LineageGap.builder().kind(LineageGapKind.ACTS_NOT_RECORDED).first(FIRST);
  }

  @Provide
  Arbitrary<LocalDate> dates() {
    return TimeArbitraries.dates();
  }

  @Property
  void aGapCoversNoDayBeforeItsFirstOrAfterItsLast(
      @ForAll LineageGap gap, @ForAll("dates") LocalDate date) {
    if (gap.covers(date)) {
      assertThat(date).isAfterOrEqualTo(gap.first());
      assertThat(date).isBeforeOrEqualTo(gap.last().orElse(LocalDate.MAX));
    }
  }
}
