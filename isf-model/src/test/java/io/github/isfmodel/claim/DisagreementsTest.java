package io.github.isfmodel.claim;

import static io.github.isfmodel.claim.ClaimMaker.DAY;
import static io.github.isfmodel.claim.ClaimMaker.about;
import static io.github.isfmodel.claim.ClaimMaker.actors;
import static io.github.isfmodel.claim.ClaimMaker.claims;
import static io.github.isfmodel.claim.ClaimMaker.codes;
import static io.github.isfmodel.claim.ClaimMaker.group;
import static io.github.isfmodel.claim.ClaimMaker.ids;
import static io.github.isfmodel.claim.ClaimMaker.requires;
import static io.github.isfmodel.claim.ClaimMaker.source;
import static io.github.isfmodel.claim.ClaimMaker.stance;
import static io.github.isfmodel.claim.ClaimMaker.tasks;
import static io.github.isfmodel.claim.ClaimMaker.that;
import static io.github.isfmodel.claim.ClaimMaker.time;
import static io.github.isfmodel.claim.ClaimMaker.troops;
import static io.github.isfmodel.claim.DisagreementKind.ADOPTED_AS_PROPOSED;
import static io.github.isfmodel.claim.DisagreementKind.ALIAS;
import static io.github.isfmodel.claim.DisagreementKind.CHANGE_OF_POSITION;
import static io.github.isfmodel.claim.DisagreementKind.CHANGE_OF_SUBJECT;
import static io.github.isfmodel.claim.DisagreementKind.CONTRADICTION;
import static io.github.isfmodel.claim.DisagreementKind.DEFEATED_DEMAND;
import static io.github.isfmodel.claim.DisagreementKind.DEVELOPMENT;
import static io.github.isfmodel.claim.DisagreementKind.DIFFERENT_JUDGEMENT;
import static io.github.isfmodel.claim.DisagreementKind.DIFFERENT_REQUIREMENT;
import static io.github.isfmodel.claim.DisagreementKind.DIFFERENT_SCOPE;
import static io.github.isfmodel.claim.DisagreementKind.DIFFERENT_SENSE;
import static io.github.isfmodel.claim.DisagreementKind.RENDERING;
import static io.github.isfmodel.claim.DisagreementKind.SEPARATE_OCCASIONS;
import static io.github.isfmodel.claim.DisagreementKind.SHARED_ORIGIN;
import static io.github.isfmodel.claim.DisagreementKind.SLIPPAGE;
import static io.github.isfmodel.claim.DisagreementKind.SUPERSESSION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.GroupExtent;
import io.github.isfmodel.actor.Membership;
import io.github.isfmodel.force.Scope;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ClaimId;
import io.github.isfmodel.precondition.ActKind;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.precondition.MandateFeature;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.source.Source;
import io.github.isfmodel.source.SpeakerKind;
import io.github.isfmodel.task.MandateTask;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DisagreementsTest {

  private static final Proposition RESOLUTION =
      new Proposition.InstrumentExists(InstrumentKind.SECURITY_COUNCIL_RESOLUTION);
  private static final Proposition AGREEMENT =
      new Proposition.InstrumentExists(InstrumentKind.INTERNATIONAL_AGREEMENT);
  private static final Proposition REPORTING =
      new Proposition.MandateProvides(MandateFeature.REPORTING_TO_COUNCIL);
  private static final Proposition NO_COMBAT =
      new Proposition.MandateProvides(MandateFeature.NON_COMBAT_ROLE);

  private static List<Disagreement> find(ClaimMaker... makers) {
    return Disagreements.in(claims(makers), List.of(), List.of());
  }

  private static List<Disagreement> find(List<Source> sources, ClaimMaker... makers) {
    return Disagreements.in(claims(makers), sources, List.of());
  }

  private static List<Disagreement> findAmong(List<Actor> actors, ClaimMaker... makers) {
    return Disagreements.in(claims(makers), List.of(), actors);
  }

  private static void assertOne(List<Disagreement> found, DisagreementKind kind, List<?>... sides) {
    assertThat(found).singleElement().extracting(Disagreement::kind).isEqualTo(kind);
    assertThat(sides(found.get(0))).isEqualTo(List.of(sides));
  }

  private static List<List<String>> sides(Disagreement found) {
    return found.sides().stream().map(ClaimMaker::ids).toList();
  }

  @Nested
  class ValuesOfOneTime {

    @Test
    void codesWithoutACommonOneContradict() {
      assertOne(
          find(codes("a", Aspect.LOCATION, "north"), codes("b", Aspect.LOCATION, "south")),
          CONTRADICTION,
          List.of("a"),
          List.of("b"));
    }

    @Test
    void equalCodesInAnotherOrderAgree() {
      assertThat(
              find(
                  codes("a", Aspect.LOCATION, "north", "coast"),
                  codes("b", Aspect.LOCATION, "coast", "north")))
          .isEmpty();
    }

    @Test
    void codesWithACommonOneDoNotContradict() {
      assertThat(
              find(
                  codes("a", Aspect.LOCATION, "north", "coast"),
                  codes("b", Aspect.LOCATION, "coast")))
          .isEmpty();
    }

    @Test
    void severalReasonsStandSideBySide() {
      assertThat(find(codes("a", Aspect.REASON, "cost"), codes("b", Aspect.REASON, "risk")))
          .isEmpty();
    }

    @Test
    void unequalCompleteListsOfActorsContradict() {
      assertOne(
          find(
              actors("a", Aspect.RENEWAL_PARTIES, GroupExtent.CLOSED, "x", "y"),
              actors("b", Aspect.RENEWAL_PARTIES, GroupExtent.CLOSED, "x")),
          CONTRADICTION,
          List.of("a"),
          List.of("b"));
    }

    @Test
    void examplesOfActorsExcludeNobody() {
      assertThat(
              find(
                  actors("a", Aspect.COMPOSITION, GroupExtent.OPEN, "x"),
                  actors("b", Aspect.COMPOSITION, GroupExtent.OPEN, "y")))
          .isEmpty();
    }

    @Test
    void aCompleteListExcludesAnExampleThatItLeavesOut() {
      assertOne(
          find(
              actors("a", Aspect.COMPOSITION, GroupExtent.CLOSED, "x", "y"),
              actors("b", Aspect.COMPOSITION, GroupExtent.OPEN, "z")),
          CONTRADICTION,
          List.of("a"),
          List.of("b"));
    }

    @Test
    void aCompleteListHoldsTheMembersOfItsGroups() {
      ClaimMaker onlyTheRegion = actors("a", Aspect.COMPOSITION, GroupExtent.CLOSED, "region");
      ClaimMaker member = actors("b", Aspect.COMPOSITION, GroupExtent.OPEN, "z");
      assertThat(findAmong(List.of(group("region", "z")), onlyTheRegion, member)).isEmpty();
      assertThat(findAmong(List.of(group("region", "w")), onlyTheRegion, member)).hasSize(1);
    }

    /** Who left a group in 1990 is not among those whom a complete list of 2030 names with it. */
    @Test
    void aCompleteListHoldsTheMembersOfItsGroupsOfThatTime() {
      ClaimMaker onlyTheRegion = actors("a", Aspect.COMPOSITION, GroupExtent.CLOSED, "region");
      ClaimMaker former = actors("b", Aspect.COMPOSITION, GroupExtent.OPEN, "z");
      Actor region = group("region", "z");
      Membership membership = region.members().get(0);
      Membership left = membership.withUntil(new When.NotAfter(LocalDate.of(1990, 12, 31)));
      Membership later = membership.withSince(When.on(DAY.plusDays(1)));
      Membership leaving = membership.withSince(When.on(DAY)).withUntil(When.on(DAY));

      assertThat(findAmong(List.of(region.withMembers(left)), onlyTheRegion, former)).hasSize(1);
      assertThat(findAmong(List.of(region.withMembers(later)), onlyTheRegion, former)).hasSize(1);
      assertThat(findAmong(List.of(region.withMembers(leaving)), onlyTheRegion, former)).isEmpty();
      assertThat(findAmong(List.of(region.withMembers(left, leaving)), onlyTheRegion, former))
          .isEmpty();
    }

    @Test
    void timesWithoutACommonDayContradict() {
      assertOne(
          find(
              time("a", Aspect.EXPIRY, When.on(DAY)),
              time("b", Aspect.EXPIRY, When.on(DAY.plusDays(1)))),
          CONTRADICTION,
          List.of("a"),
          List.of("b"));
    }

    @Test
    void aDayWithinAMonthDoesNotContradictTheMonth() {
      assertThat(
              find(
                  time("a", Aspect.EXPIRY, When.on(DAY)),
                  time("b", Aspect.EXPIRY, new When.InMonth(YearMonth.of(2030, 1)))))
          .isEmpty();
    }

    @Test
    void vagueTimesContradictNothing() {
      assertThat(
              find(
                  time("a", Aspect.EXPIRY, When.on(DAY)),
                  time("b", Aspect.EXPIRY, new When.Vague("some day", DAY))))
          .isEmpty();
    }

    @Test
    void theEndOfAYearAndItsLastDayAreTheSame() {
      assertThat(
              find(
                  time("a", Aspect.EXPIRY, new When.Said("the end of 2030", DAY)),
                  time("b", Aspect.EXPIRY, When.on(LocalDate.of(2030, 12, 31)))))
          .isEmpty();
    }

    @Test
    void amountsWhoseBoundsDoNotMeetContradict() {
      assertOne(
          find(troops("a", new Quantity.AtMost(99)), troops("b", new Quantity.AtLeast(100))),
          CONTRADICTION,
          List.of("a"),
          List.of("b"));
    }

    @Test
    void amountsWhoseBoundsMeetDoNotContradict() {
      assertThat(
              find(troops("a", new Quantity.AtMost(100)), troops("b", new Quantity.AtLeast(100))))
          .isEmpty();
    }

    @Test
    void wordsForAmountsContradictNothing() {
      assertThat(
              find(troops("a", new Quantity.Exactly(0)), troops("b", new Quantity.InWords("many"))))
          .isEmpty();
    }

    @Test
    void aDenialContradictsWhatItNames() {
      assertOne(
          find(
              codes("a", Aspect.KIND, "army", "police"),
              codes("b", Aspect.KIND, "police").denied()),
          CONTRADICTION,
          List.of("a"),
          List.of("b"));
    }

    @Test
    void aDenialOfAnAmountExcludesWhatLiesWithinIt() {
      ClaimMaker denied = troops("b", new Quantity.MoreThan(10)).denied();

      assertOne(
          find(troops("a", new Quantity.Exactly(20)), denied),
          CONTRADICTION,
          List.of("a"),
          List.of("b"));
      assertThat(find(troops("a", new Quantity.Exactly(10)), denied)).isEmpty();
      assertThat(find(troops("a", new Quantity.AtLeast(5)), denied)).isEmpty();
      assertThat(
              find(
                  troops("a", new Quantity.Exactly(20)),
                  troops("b", new Quantity.About(20)).denied()))
          .isEmpty();
    }

    @Test
    void aDenialOfATimeExcludesTheDaysWithinIt() {
      When.InMonth march = new When.InMonth(YearMonth.of(2030, 3));
      When first = When.on(LocalDate.of(2030, 3, 1));

      assertOne(
          find(time("a", Aspect.EXPIRY, first), time("b", Aspect.EXPIRY, march).denied()),
          CONTRADICTION,
          List.of("a"),
          List.of("b"));
      assertThat(find(time("a", Aspect.EXPIRY, march), time("b", Aspect.EXPIRY, first).denied()))
          .isEmpty();
    }

    @Test
    void moreTroopsThanPersonnelContradict() {
      ClaimMaker personnel =
          about(
              "b",
              Aspect.SIZE,
              new ClaimedValue.Amount(Measure.of(new Quantity.Exactly(5), Unit.PERSONNEL)));

      assertOne(
          find(troops("a", new Quantity.Exactly(8)), personnel),
          CONTRADICTION,
          List.of("a"),
          List.of("b"));
      assertThat(find(troops("a", new Quantity.Exactly(5)), personnel)).isEmpty();
    }

    @Test
    void aDenialLeavesEverythingElseOpen() {
      assertThat(find(codes("a", Aspect.KIND, "army"), codes("b", Aspect.KIND, "police").denied()))
          .isEmpty();
    }

    @Test
    void whatIsNotYetContradictsThatItIs() {
      assertOne(
          find(codes("a", Aspect.STATUS, "signed"), codes("b", Aspect.STATUS, "signed").notYet()),
          CONTRADICTION,
          List.of("a"),
          List.of("b"));
    }

    @Test
    void aDeniedTaskContradictsTheTaskInEveryModality() {
      assertOne(
          find(
              tasks("a", MandateTask.DEMILITARIZATION, MandateTask.BORDER_SECURITY),
              tasks("b", MandateTask.DEMILITARIZATION).denied()),
          CONTRADICTION,
          List.of("a"),
          List.of("b"));
    }

    @Test
    void aPropositionAndItsDenialContradict() {
      assertOne(
          find(that("a", RESOLUTION), that("b", RESOLUTION).denied()),
          CONTRADICTION,
          List.of("a"),
          List.of("b"));
    }

    @Test
    void stancesForAndAgainstContradictAndDegreesDoNot() {
      assertOne(
          find(stance("a", "x", "t", Stance.ACCEPTS), stance("b", "x", "t", Stance.WARY)),
          CONTRADICTION,
          List.of("a"),
          List.of("b"));
      assertThat(find(stance("a", "x", "t", Stance.WARY), stance("b", "x", "t", Stance.OPPOSES)))
          .isEmpty();
      assertThat(
              find(stance("a", "x", "t", Stance.CONDITIONAL), stance("b", "x", "t", Stance.WARY)))
          .isEmpty();
    }

    @Test
    void textIsNotCompared() {
      assertThat(
              find(
                  ClaimMaker.about("a", Aspect.STATUS, new ClaimedValue.Text("good")),
                  ClaimMaker.about("b", Aspect.STATUS, new ClaimedValue.Text("bad"))))
          .isEmpty();
    }

    @Test
    void otherAspectsAreOtherQuestions() {
      assertThat(find(codes("a", Aspect.LOCATION, "north"), codes("b", Aspect.CONTROL, "south")))
          .isEmpty();
    }

    @Test
    void claimsWithOneAnswerAreOnOneSide() {
      assertOne(
          find(
              codes("a", Aspect.LOCATION, "north"),
              codes("b", Aspect.LOCATION, "south"),
              codes("c", Aspect.LOCATION, "north")),
          CONTRADICTION,
          List.of("a", "c"),
          List.of("b"));
    }
  }

  @Nested
  class SenseScopeAndName {

    @Test
    void whatIsAuthorizedAndWhatIsPlannedAreTwoThings() {
      assertOne(
          find(
              tasks("a", MandateTask.USE_OF_FORCE).as(Modality.AUTHORIZED),
              tasks("b", MandateTask.USE_OF_FORCE).as(Modality.PLANNED).denied()),
          DIFFERENT_SENSE,
          List.of("a"),
          List.of("b"));
    }

    @Test
    void judgementsDiffer() {
      assertOne(
          find(
              codes("a", Aspect.ASSESSMENT, "good").as(Modality.OPINION),
              codes("b", Aspect.ASSESSMENT, "bad")),
          DIFFERENT_JUDGEMENT,
          List.of("a"),
          List.of("b"));
      assertOne(
          find(
              codes("a", Aspect.KIND, "army").as(Modality.OPINION),
              codes("b", Aspect.KIND, "police").as(Modality.OPINION)),
          DIFFERENT_JUDGEMENT,
          List.of("a"),
          List.of("b"));
    }

    @Test
    void aDenialInsideATerritoryLeavesTheOutsideOpen() {
      assertOne(
          find(
              actors("a", Aspect.PRESENCE, GroupExtent.OPEN, "x").in(Scope.OUTSIDE_TERRITORY),
              actors("b", Aspect.PRESENCE, GroupExtent.OPEN, "x")
                  .in(Scope.INSIDE_TERRITORY)
                  .denied()),
          DIFFERENT_SCOPE,
          List.of("a"),
          List.of("b"));
    }

    @Test
    void aDenialInsideATerritoryIncludesEveryDay() {
      assertOne(
          find(
              actors("a", Aspect.PRESENCE, GroupExtent.OPEN, "x").in(Scope.DAILY_INSIDE_TERRITORY),
              actors("b", Aspect.PRESENCE, GroupExtent.OPEN, "x")
                  .in(Scope.INSIDE_TERRITORY)
                  .denied()),
          CONTRADICTION,
          List.of("a"),
          List.of("b"));
    }

    @Test
    void aDenialWithoutScopeDeniesEverywhere() {
      assertOne(
          find(
              actors("a", Aspect.PRESENCE, GroupExtent.OPEN, "x").in(Scope.AT_HEADQUARTERS),
              actors("b", Aspect.PRESENCE, GroupExtent.OPEN, "x").denied()),
          CONTRADICTION,
          List.of("a"),
          List.of("b"));
    }

    @Test
    void aDeniedGroupIncludesItsMembers() {
      assertOne(
          findAmong(
              List.of(group("west", "x")),
              actors("a", Aspect.PRESENCE, GroupExtent.OPEN, "x"),
              actors("b", Aspect.PRESENCE, GroupExtent.OPEN, "west").denied()),
          CONTRADICTION,
          List.of("a"),
          List.of("b"));
    }

    @Test
    void tasksOfOneContributorAreOfTheirOwnScope() {
      assertOne(
          find(
              tasks("a", MandateTask.DEMILITARIZATION),
              tasks("b", MandateTask.HEALTH_SUPPORT).in(Scope.OWN_CONTRIBUTION)),
          DIFFERENT_SCOPE,
          List.of("a"),
          List.of("b"));
    }

    @Test
    void tasksStandSideBySide() {
      assertThat(
              find(
                  tasks("a", MandateTask.DEMILITARIZATION), tasks("b", MandateTask.HEALTH_SUPPORT)))
          .isEmpty();
    }

    @Test
    void namesAreAliasesWheneverTheyAreUsed() {
      assertOne(
          find(
              codes("a", Aspect.NAME, "peace-force"), codes("b", Aspect.NAME, "task-force").on(20)),
          ALIAS,
          List.of("a"),
          List.of("b"));
    }

    @Test
    void circulationToDifferentAudiencesIsSeveralOccasions() {
      assertOne(
          find(
              actors("a", Aspect.CIRCULATION, GroupExtent.OPEN, "x"),
              actors("b", Aspect.CIRCULATION, GroupExtent.OPEN, "y")),
          SEPARATE_OCCASIONS,
          List.of("a"),
          List.of("b"));
    }
  }

  @Nested
  class OverTime {

    @Test
    void differentStatesAtDifferentTimesAreADevelopment() {
      assertOne(
          find(
              codes("a", Aspect.STATUS, "negotiated").notYet(),
              codes("b", Aspect.STATUS, "planned").on(20)),
          DEVELOPMENT,
          List.of("a"),
          List.of("b"));
    }

    @Test
    void oneAuthorChangesItsMind() {
      assertOne(
          find(
              troops("a", new Quantity.AtMost(20)).by(SpeakerKind.INSTITUTION, "x"),
              troops("b", new Quantity.AtMost(8)).by(SpeakerKind.INSTITUTION, "x").on(20)),
          CHANGE_OF_POSITION,
          List.of("a"),
          List.of("b"));
    }

    @Test
    void anOutletThatReportsSomethingElseLaterHasNotChangedItsMind() {
      assertOne(
          find(
              codes("a", Aspect.STATUS, "open").by(SpeakerKind.OUTLET, "paper"),
              codes("b", Aspect.STATUS, "closed").by(SpeakerKind.OUTLET, "paper").on(20)),
          DEVELOPMENT,
          List.of("a"),
          List.of("b"));
    }

    @Test
    void aStanceThatTurnsIsAChangeOfMindWhoeverReportsIt() {
      assertOne(
          find(
              stance("a", "x", "t", Stance.CONDITIONAL),
              stance("b", "x", "t", Stance.REFUSES).on(20)),
          CHANGE_OF_POSITION,
          List.of("a"),
          List.of("b"));
    }

    @Test
    void aStanceSinceSomeDayIsGivenUpByOneSinceALaterDay() {
      assertOne(
          find(
              stance("a", "x", "t", Stance.SUPPORTS).holding(new When.NotBefore(DAY)),
              stance("b", "x", "t", Stance.OPPOSES)
                  .on(20)
                  .holding(new When.NotBefore(DAY.withDayOfMonth(20)))),
          CHANGE_OF_POSITION,
          List.of("a"),
          List.of("b"));
    }

    @Test
    void aStanceOfNoCertainDayIsGivenUpByALaterWord() {
      assertOne(
          find(
              stance("a", "x", "t", Stance.SUPPORTS).holding(When.undated()),
              stance("b", "x", "t", Stance.OPPOSES).on(20).holding(When.undated())),
          CHANGE_OF_POSITION,
          List.of("a"),
          List.of("b"));
    }

    @Test
    void anAuthorThatSaysSomethingElseOfTheSameTimeLaterChangesItsMind() {
      When december = new When.NotAfter(LocalDate.of(2030, 12, 1));
      assertOne(
          find(
              troops("a", new Quantity.Exactly(20))
                  .as(Modality.PLANNED)
                  .by(SpeakerKind.INSTITUTION, "x")
                  .holding(december),
              troops("b", new Quantity.Exactly(8))
                  .as(Modality.PLANNED)
                  .by(SpeakerKind.INSTITUTION, "x")
                  .on(20)
                  .holding(december)),
          CHANGE_OF_POSITION,
          List.of("a"),
          List.of("b"));
    }

    @Test
    void whatAnAuthorSaysOnOneDayToTheContraryIsNoChangeOfMind() {
      assertThat(
              find(
                  troops("a", new Quantity.Exactly(20)).by(SpeakerKind.INSTITUTION, "x"),
                  troops("b", new Quantity.Exactly(8)).by(SpeakerKind.INSTITUTION, "x")))
          .extracting(Disagreement::kind)
          .doesNotContain(CHANGE_OF_POSITION);
    }

    @Test
    void aPlanThatCameOutOtherwiseIsSuperseded() {
      assertOne(
          find(
              actors("a", Aspect.COMPOSITION, GroupExtent.CLOSED, "x").as(Modality.PLANNED),
              actors("b", Aspect.COMPOSITION, GroupExtent.OPEN, "y").on(20)),
          SUPERSESSION,
          List.of("a"),
          List.of("b"));
    }

    @Test
    void aProposalThatWasDecidedOtherwiseIsSuperseded() {
      assertOne(
          find(
              codes("a", Aspect.RENEWAL_VERB, "consult").as(Modality.PROPOSED),
              codes("b", Aspect.RENEWAL_VERB, "cooperate").as(Modality.DECIDED).on(20)),
          SUPERSESSION,
          List.of("a"),
          List.of("b"));
    }

    @Test
    void aProposalThatWasDecidedUnchangedIsNamed() {
      assertOne(
          find(
              time("a", Aspect.EXPIRY, new When.Said("the end of 2030", DAY)).as(Modality.PROPOSED),
              time("b", Aspect.EXPIRY, When.on(LocalDate.of(2030, 12, 31)))
                  .as(Modality.DECIDED)
                  .on(20)),
          ADOPTED_AS_PROPOSED,
          List.of("a", "b"));
    }

    @Test
    void whatAClaimSaysItReplacesIsSuperseded() {
      assertOne(
          find(codes("a", Aspect.REASON, "cost"), codes("b", Aspect.REASON, "risk").replacing("a")),
          SUPERSESSION,
          List.of("a"),
          List.of("b"));
    }

    @Test
    void claimsWhoseTimesMayBeTheSameAreNotOrdered() {
      assertOne(
          find(
              codes("a", Aspect.STATUS, "open").holding(new When.NotAfter(DAY.plusDays(9))),
              codes("b", Aspect.STATUS, "closed").on(15)),
          CONTRADICTION,
          List.of("b"),
          List.of("a"));
    }

    @Test
    void aDemandForSomethingElseThanWasDecidedIsDefeated() {
      ClaimMaker demanded = codes("a", Aspect.KIND, "police").as(Modality.DEMANDED);
      assertOne(
          find(demanded, codes("b", Aspect.KIND, "army").as(Modality.DECIDED).on(20)),
          DEFEATED_DEMAND,
          List.of("a"),
          List.of("b"));
      assertThat(
              find(demanded, codes("b", Aspect.KIND, "army", "police").as(Modality.DECIDED).on(20)))
          .isEmpty();
    }

    @Test
    void whatCameAboutInsteadOfWhatWasDemandedIsADevelopment() {
      assertOne(
          find(
              codes("a", Aspect.KIND, "police").as(Modality.DEMANDED),
              codes("b", Aspect.KIND, "army").on(20)),
          DEVELOPMENT,
          List.of("a"),
          List.of("b"));
    }

    @Test
    void opinionsOfDifferentPeopleAtDifferentTimesAreNoDevelopment() {
      assertThat(
              find(
                  codes("a", Aspect.KIND, "army").as(Modality.OPINION),
                  codes("b", Aspect.KIND, "police").as(Modality.OPINION).on(20)))
          .isEmpty();
    }

    @Test
    void oppositeStancesOnTwoSubjectsAreAChangeOfSubject() {
      List<Disagreement> found =
          find(
              stance("a", "x", "chapter", Stance.WARY),
              stance("b", "x", "mandate", Stance.ACCEPTS).on(20));
      assertOne(found, CHANGE_OF_SUBJECT, List.of("a"), List.of("b"));
      assertThat(found.get(0).question().words()).isEqualTo("actor:x on different subjects");
    }
  }

  @Nested
  class MovingForecasts {

    private ClaimMaker forecast(String id, int day, When start) {
      return time(id, Aspect.START, start).as(Modality.EXPECTED).on(day);
    }

    @Test
    void aLaterForecastOfALaterDaySlips() {
      assertOne(
          find(
              forecast("a", 1, When.on(LocalDate.of(2030, 2, 1))),
              forecast("b", 2, When.on(LocalDate.of(2030, 3, 1)))),
          SLIPPAGE,
          List.of("a"),
          List.of("b"));
    }

    @Test
    void anEarlierDayOrTheSameIsNoSlippage() {
      When february = When.on(LocalDate.of(2030, 2, 1));
      assertThat(
              find(
                  forecast("a", 1, february),
                  forecast("b", 2, february),
                  forecast("c", 3, When.on(LocalDate.of(2030, 1, 15)))))
          .isEmpty();
    }

    @Test
    void aLastDayThatIsRepeatedOrMovesToAnEarlierOneIsNoSlippage() {
      When june = new When.NotAfter(LocalDate.of(2030, 6, 30));
      assertThat(
              find(
                  forecast("a", 1, new When.NotAfter(LocalDate.of(2030, 12, 31))),
                  forecast("b", 2, june),
                  forecast("c", 20, june)))
          .isEmpty();
    }

    @Test
    void aLastDayThatMovesToALaterOneSlips() {
      assertOne(
          find(
              forecast("a", 1, new When.NotAfter(LocalDate.of(2030, 6, 30))),
              forecast("b", 2, new When.NotAfter(LocalDate.of(2030, 12, 31)))),
          SLIPPAGE,
          List.of("a"),
          List.of("b"));
    }

    @Test
    void forecastsOfOneDayThatExcludeEachOtherContradict() {
      assertOne(
          find(
              forecast("a", 1, When.on(LocalDate.of(2030, 3, 1))),
              forecast("b", 1, When.on(LocalDate.of(2030, 4, 1)))),
          CONTRADICTION,
          List.of("a"),
          List.of("b"));
    }

    @Test
    void verySoonThatIsSaidAgainHasSlipped() {
      assertOne(
          find(
              forecast("a", 1, new When.Vague("immediately", DAY.withDayOfMonth(1))),
              forecast("b", 9, new When.Vague("very soon", DAY.withDayOfMonth(9))),
              forecast("c", 12, new When.Said("as early as next month", DAY.withDayOfMonth(12)))),
          SLIPPAGE,
          List.of("a"),
          List.of("b"),
          List.of("c"));
    }

    @Test
    void twoVagueForecastsMoveWithTheDayOnWhichTheyAreMade() {
      assertOne(
          find(
              forecast("a", 1, new When.Vague("soon", DAY.withDayOfMonth(1))),
              forecast("b", 9, new When.Vague("soon", DAY.withDayOfMonth(9)))),
          SLIPPAGE,
          List.of("a"),
          List.of("b"));
    }

    @Test
    void anEventThatTookPlaceIsNoForecast() {
      assertOne(
          find(
              forecast("a", 1, When.on(LocalDate.of(2030, 1, 20))),
              time("b", Aspect.START, When.on(LocalDate.of(2030, 1, 25))).on(26)),
          SUPERSESSION,
          List.of("a"),
          List.of("b"));
    }

    @Test
    void anExpiryIsNoForecast() {
      assertOne(
          find(
              time("a", Aspect.EXPIRY, When.on(LocalDate.of(2030, 2, 1))).as(Modality.PROPOSED),
              time("b", Aspect.EXPIRY, When.on(LocalDate.of(2030, 3, 1)))
                  .as(Modality.PROPOSED)
                  .on(20)),
          DEVELOPMENT,
          List.of("a"),
          List.of("b"));
    }
  }

  @Nested
  class Requirements {

    @Test
    void oneRequiresWhatAnotherAcceptsAnAlternativeTo() {
      assertOne(
          find(
              requires("a", RESOLUTION),
              requires("b", new Condition.AnyOf(List.of(AGREEMENT, RESOLUTION)))),
          DIFFERENT_REQUIREMENT,
          List.of("a"),
          List.of("b"));
    }

    @Test
    void theOrderOfPartsDoesNotMatter() {
      assertThat(
              find(
                  requires("a", new Condition.AllOf(List.of(NO_COMBAT, RESOLUTION))),
                  requires("b", new Condition.AllOf(List.of(RESOLUTION, NO_COMBAT)))))
          .isEmpty();
    }

    @Test
    void theWayOfJoiningMatters() {
      assertThat(
              find(
                  requires("a", new Condition.AllOf(List.of(AGREEMENT, RESOLUTION))),
                  requires("b", new Condition.AnyOf(List.of(AGREEMENT, RESOLUTION)))))
          .hasSize(1);
      assertThat(
              find(
                  requires("a", new Condition.AtLeast(1, List.of(AGREEMENT, RESOLUTION))),
                  requires("b", new Condition.AtLeast(2, List.of(AGREEMENT, RESOLUTION)))))
          .hasSize(1);
    }

    @Test
    void requirementsOfDifferentThingsStandSideBySide() {
      assertThat(find(requires("a", RESOLUTION), requires("b", NO_COMBAT))).isEmpty();
    }

    @Test
    void oneHolderAsksForSomethingElseLater() {
      Proposition withdrawal = new Proposition.ActDone(ActorId.of("y"), ActKind.WITHDRAW);
      assertOne(
          find(
              requires("a", withdrawal).by(SpeakerKind.INSTITUTION, "x"),
              requires("b", RESOLUTION).by(SpeakerKind.INSTITUTION, "x").on(20)),
          CHANGE_OF_POSITION,
          List.of("a"),
          List.of("b"));
    }

    @Test
    void aDemandAgainstWhatIsDecidedIsDefeated() {
      assertOne(
          find(
              requires("a", new Condition.Not(REPORTING)).as(Modality.DEMANDED),
              that("b", REPORTING).as(Modality.DECIDED).on(20)),
          DEFEATED_DEMAND,
          List.of("a"),
          List.of("b"));
    }

    @Test
    void onlyTheDecidingPartsAreNamed() {
      assertOne(
          find(
              requires("a", new Condition.AllOf(List.of(RESOLUTION, NO_COMBAT, REPORTING))),
              that("b", RESOLUTION).as(Modality.DECIDED).on(20),
              that("c", NO_COMBAT).as(Modality.DECIDED).denied().on(20)),
          DEFEATED_DEMAND,
          List.of("a"),
          List.of("c"));
    }

    @Test
    void aDemandThatIsMetIsNotDefeated() {
      assertThat(
              find(
                  requires("a", REPORTING).as(Modality.DEMANDED),
                  that("b", REPORTING).as(Modality.DECIDED).on(20)))
          .isEmpty();
    }

    @Test
    void anEarlierDecisionDefeatsNoLaterDemand() {
      assertThat(
              find(
                  that("a", REPORTING).as(Modality.DECIDED).denied().on(1),
                  requires("b", REPORTING).as(Modality.DEMANDED).on(20)))
          .isEmpty();
    }

    @Test
    void aReportedFactIsNoDecision() {
      assertThat(
              find(
                  requires("a", REPORTING).as(Modality.DEMANDED),
                  that("b", REPORTING).denied().on(20)))
          .isEmpty();
    }

    @Test
    void decisionsThatContradictEachOtherDefeatNothing() {
      assertOne(
          find(
              requires("a", REPORTING).as(Modality.DEMANDED),
              that("b", REPORTING).as(Modality.DECIDED).on(20),
              that("c", REPORTING).as(Modality.DECIDED).denied().on(20)),
          CONTRADICTION,
          List.of("b"),
          List.of("c"));
    }
  }

  @Nested
  class Renderings {

    private ClaimMaker wary() {
      return stance("a", "x", "t", Stance.WARY)
          .by(SpeakerKind.UNNAMED_PERSON, "diplomat")
          .through("first");
    }

    private ClaimMaker opposed() {
      return stance("b", "x", "t", Stance.OPPOSES)
          .by(SpeakerKind.UNNAMED_PERSON, "diplomat")
          .through("report", "second");
    }

    @Test
    void oneUtteranceInTwoArticlesOfOneReport() {
      assertOne(
          find(List.of(source("second", "report"), source("first", "report")), wary(), opposed()),
          RENDERING,
          List.of("a"),
          List.of("b"));
    }

    @Test
    void sharedWordsOfAnUnnamedSpeakerShowThatTwoArticlesHaveOneReport() {
      ClaimMaker first =
          codes("c", Aspect.REASON, "cost")
              .by(SpeakerKind.UNNAMED_PERSON, "diplomat")
              .through("first");
      ClaimMaker second =
          codes("d", Aspect.REASON, "cost")
              .by(SpeakerKind.UNNAMED_PERSON, "diplomat")
              .through("report", "second");
      List<Disagreement> found = find(first, second, wary(), opposed());
      assertThat(found).extracting(Disagreement::kind).containsExactly(RENDERING, SHARED_ORIGIN);
      assertThat(sides(found.get(0))).isEqualTo(List.of(List.of("a"), List.of("b")));
      assertThat(sides(found.get(1))).isEqualTo(List.of(List.of("c", "d")));
    }

    @Test
    void sharedWordsOfAnUnnamedSpeakerMakeNoRenderingOfWhatTheArticlesSayThemselves() {
      List<Disagreement> found =
          find(
              codes("a", Aspect.REASON, "cost")
                  .by(SpeakerKind.UNNAMED_PERSON, "diplomat")
                  .through("first"),
              codes("b", Aspect.REASON, "cost")
                  .by(SpeakerKind.UNNAMED_PERSON, "diplomat")
                  .through("second"),
              codes("c", Aspect.STATUS, "open").through("first"),
              codes("d", Aspect.STATUS, "shut").through("second"));
      assertThat(found)
          .extracting(Disagreement::kind)
          .containsExactly(CONTRADICTION, SHARED_ORIGIN);
    }

    @Test
    void whatItsAuthorHasTakenBackContradictsNothing() {
      List<Disagreement> found =
          find(
              codes("a", Aspect.STATUS, "open").by(SpeakerKind.NAMED_PERSON, "x"),
              codes("b", Aspect.STATUS, "shut").by(SpeakerKind.NAMED_PERSON, "y"),
              codes("c", Aspect.STATUS, "shut").by(SpeakerKind.NAMED_PERSON, "x").replacing("a"));
      assertThat(found)
          .extracting(Disagreement::kind)
          .containsExactlyInAnyOrder(RENDERING, SUPERSESSION);
    }

    @Test
    void oneSpeakerOnOneDayInIndependentArticles() {
      assertOne(
          find(
              stance("a", "x", "t", Stance.WARY).by(SpeakerKind.NAMED_PERSON, "y"),
              stance("b", "x", "t", Stance.OPPOSES).by(SpeakerKind.NAMED_PERSON, "y")),
          RENDERING,
          List.of("a"),
          List.of("b"));
    }

    @Test
    void whatOnlyMayHaveBeenSaidOnOneDayIsNoRendering() {
      When untilThen = new When.NotAfter(DAY);
      assertOne(
          find(
              stance("a", "x", "t", Stance.ACCEPTS)
                  .by(SpeakerKind.INSTITUTION, "x")
                  .said(untilThen),
              stance("b", "x", "t", Stance.OPPOSES)
                  .by(SpeakerKind.INSTITUTION, "x")
                  .said(untilThen)),
          CONTRADICTION,
          List.of("a"),
          List.of("b"));
    }

    @Test
    void aDroppedScopeIsARendering() {
      assertOne(
          find(
              List.of(source("second", "first")),
              actors("a", Aspect.PRESENCE, GroupExtent.OPEN, "x")
                  .denied()
                  .in(Scope.INSIDE_TERRITORY)
                  .through("first"),
              actors("b", Aspect.PRESENCE, GroupExtent.OPEN, "x").denied().through("second")),
          RENDERING,
          List.of("a"),
          List.of("b"));
    }

    @Test
    void whatAnOutletMakesOfTheReportThatItPassesOn() {
      assertOne(
          find(
              List.of(source("second", "first")),
              codes("a", Aspect.PERFORMED_BY, "base").through("first"),
              codes("b", Aspect.PERFORMED_BY, "force").through("second")),
          RENDERING,
          List.of("a"),
          List.of("b"));
    }

    @Test
    void whatAnOutletMakesOfSomebodysWordsInTheReportThatItPassesOn() {
      List<Source> sources = List.of(source("second", "first"));
      ClaimMaker said =
          codes("a", Aspect.PERFORMED_BY, "base").by(SpeakerKind.INSTITUTION, "x").through("first");
      assertOne(
          find(sources, said, codes("b", Aspect.PERFORMED_BY, "force").through("second")),
          RENDERING,
          List.of("a"),
          List.of("b"));
      assertThat(
              find(
                  sources,
                  said,
                  codes("b", Aspect.PERFORMED_BY, "base", "force").through("second")))
          .isEmpty();
    }

    @Test
    void twoSpeakersInArticlesOfOneReportContradictEachOther() {
      assertOne(
          find(
              List.of(source("second", "first")),
              codes("a", Aspect.STATUS, "open").by(SpeakerKind.INSTITUTION, "x").through("first"),
              codes("b", Aspect.STATUS, "shut").by(SpeakerKind.INSTITUTION, "y").through("second")),
          CONTRADICTION,
          List.of("a"),
          List.of("b"));
    }

    @Test
    void twoStatementsInOneArticleAreNoRenderings() {
      assertOne(
          find(
              codes("a", Aspect.STATUS, "open").through("first"),
              codes("b", Aspect.STATUS, "shut").through("first")),
          CONTRADICTION,
          List.of("a"),
          List.of("b"));
    }
  }

  @Test
  void kindsComeInTheirOrderThenQuestions() {
    List<Disagreement> found =
        find(
            codes("a", Aspect.NAME, "one"),
            codes("b", Aspect.NAME, "two"),
            codes("c", Aspect.STATUS, "open"),
            codes("d", Aspect.STATUS, "shut"),
            codes("e", Aspect.LOCATION, "north"),
            codes("f", Aspect.LOCATION, "south"));
    assertThat(found)
        .extracting(one -> one.kind() + " " + one.question().words())
        .containsExactly(
            "CONTRADICTION force:f, location",
            "CONTRADICTION force:f, status",
            "ALIAS force:f, name");
    assertThat(found.get(0).involves(ClaimId.of("e"))).isTrue();
    assertThat(found.get(0).involves(ClaimId.of("a"))).isFalse();
    assertThat(ids(found.get(0).claims())).containsExactly("e", "f");
  }

  @Property(tries = 200)
  void theOrderOfTheClaimsHasNoInfluence(
      @ForAll("someClaims") List<Claim> claims, @ForAll Random random) {
    List<Claim> shuffled = new ArrayList<>(claims);
    Collections.shuffle(shuffled, random);
    assertThat(Disagreements.in(shuffled, List.of(), List.of()))
        .isEqualTo(Disagreements.in(claims, List.of(), List.of()));
  }

  @Property(tries = 200)
  void everyDisagreementHasTwoClaimsAndNoClaimTwice(@ForAll("someClaims") List<Claim> claims) {
    for (Disagreement found : Disagreements.in(claims, List.of(), List.of())) {
      assertThat(found.claims()).hasSizeGreaterThan(1).doesNotHaveDuplicates();
      assertThat(claims).containsAll(found.claims());
    }
  }

  @Property(tries = 200)
  void claimsThatAllSayTheSameDoNotContradict(@ForAll("someClaims") List<Claim> claims) {
    List<Claim> same =
        claims.stream().map(claim -> claim.withStatement(claims.get(0).statement())).toList();
    List<Claim> affirmed =
        same.stream().map(claim -> claim.withPolarity(Polarity.AFFIRMED)).toList();
    assertThat(Disagreements.in(affirmed, List.of(), List.of()))
        .noneMatch(found -> found.kind() == CONTRADICTION);
  }

  @Provide
  Arbitrary<List<Claim>> someClaims() {
    return someClaim().list().ofMinSize(1).ofMaxSize(8).map(DisagreementsTest::numbered);
  }

  private static List<Claim> numbered(List<Claim> claims) {
    List<Claim> numbered = new ArrayList<>();
    for (Claim claim : claims) {
      numbered.add(claim.withId(ClaimId.of("c" + numbered.size())));
    }
    return numbered;
  }

  private static Arbitrary<Claim> someClaim() {
    Arbitrary<ClaimMaker> statements =
        Arbitraries.of(
            codes("a", Aspect.STATUS, "open"),
            codes("a", Aspect.STATUS, "shut"),
            codes("a", Aspect.NAME, "one"),
            codes("a", Aspect.NAME, "two"),
            stance("a", "x", "t", Stance.WARY),
            stance("a", "x", "t", Stance.SUPPORTS),
            stance("a", "x", "u", Stance.OPPOSES),
            time("a", Aspect.START, When.on(DAY)),
            time("a", Aspect.START, new When.Vague("soon", DAY)),
            requires("a", REPORTING),
            requires("a", new Condition.Not(REPORTING)),
            that("a", REPORTING));
    return Combinators.combine(
            statements,
            Arbitraries.integers().between(1, 31),
            Arbitraries.of(Modality.class),
            Arbitraries.of(Polarity.class),
            Arbitraries.of("first", "second", "third"))
        .as(
            (maker, day, modality, polarity, article) ->
                maker.on(day).as(modality).through(article).claim().withPolarity(polarity));
  }
}
