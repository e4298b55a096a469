package io.github.isfmodel.dossier;

import static io.github.isfmodel.mandate.Acts.act;
import static io.github.isfmodel.mandate.Acts.anchor;
import static io.github.isfmodel.mandate.Acts.day;
import static io.github.isfmodel.mandate.Acts.declared;
import static io.github.isfmodel.mandate.Acts.lasting;
import static io.github.isfmodel.mandate.Acts.text;
import static io.github.isfmodel.mandate.Acts.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.ActorKind;
import io.github.isfmodel.actor.GroupExtent;
import io.github.isfmodel.actor.Membership;
import io.github.isfmodel.actor.StateCode;
import io.github.isfmodel.council.Council;
import io.github.isfmodel.council.Member;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.LineageGapKind;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.mandate.Acts;
import io.github.isfmodel.mandate.MandateState;
import io.github.isfmodel.pledge.Contributor;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeKind;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.pledge.PledgeStep;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.resolution.Bindingness;
import io.github.isfmodel.resolution.Consultation;
import io.github.isfmodel.resolution.ConsultationVerb;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.PartySet;
import io.github.isfmodel.resolution.RenewalClause;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.term.AnchorKind;
import io.github.isfmodel.term.ClockKind;
import io.github.isfmodel.term.Term;
import io.github.isfmodel.term.TermLength;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Proposed renewals under clauses like those of the first draft and of the adopted resolution 2803.
 */
class RenewalCheckTest {

  private static final ActorId EGYPT = ActorId.of("egypt");
  private static final ActorId ISRAEL = ActorId.of("israel");
  private static final ActorId INDONESIA = ActorId.of("indonesia");
  private static final ActorId MOROCCO = ActorId.of("morocco");

  private static final RenewalClause DRAFT_CLAUSE =
      clause(
          List.of(ConsultationVerb.CONSULTATION),
          new PartySet.Party(ISRAEL),
          new PartySet.Party(EGYPT),
          new PartySet.CouncilMembers());

  private static final RenewalClause ADOPTED_CLAUSE =
      clause(
          List.of(ConsultationVerb.COOPERATION, ConsultationVerb.COORDINATION),
          new PartySet.Party(EGYPT),
          new PartySet.Party(ISRAEL),
          new PartySet.Contributors(Acts.FORCE));

  private static final Resolution ADOPTED =
      act("adopted", MandateActKind.ESTABLISHES, "2025-11-17", until("2026-12-31"))
          .withRenewalClauses(ADOPTED_CLAUSE);

  private static final Resolution PROPOSAL =
      text("proposal").addMandateAct(Acts.does(MandateActKind.EXTENDS)).build();

  private static final LocalDate DECEMBER = day("2026-12-15");

  private static RenewalClause clause(List<ConsultationVerb> verbs, PartySet... parties) {
    return RenewalClause.builder()
        .addSubject(Acts.FORCE)
        .verbs(verbs)
        .parties(List.of(parties))
        .bindingness(Bindingness.HORTATORY)
        .addDecider(Acts.COUNCIL)
        .build();
  }

  private static Actor state(ActorId id, String code) {
    return Actor.builder()
        .id(id)
        .kind(ActorKind.STATE)
        .name(id.value().substring(0, 1).toUpperCase(Locale.ROOT) + id.value().substring(1))
        .state(StateCode.of(code))
        .build();
  }

  private static Pledge pledge(ActorId by, PledgeStep... history) {
    return Pledge.builder()
        .id(PledgeId.of(by.value() + "-troops"))
        .force(Acts.FORCE)
        .contributor(new Contributor.Named(by))
        .kind(PledgeKind.TROOPS)
        .history(List.of(history))
        .build();
  }

  private static PledgeStep step(PledgeState state, String date) {
    return PledgeStep.builder().state(state).when(When.on(day(date))).build();
  }

  private static final Pledge WITHDRAWN_IN_DECEMBER =
      pledge(
          INDONESIA,
          step(PledgeState.ANNOUNCED, "2026-02-19"),
          step(PledgeState.WITHDRAWN, "2026-12-01"));

  private static final Pledge STANDING = pledge(MOROCCO, step(PledgeState.ANNOUNCED, "2026-02-19"));

  private static final Dossier DOSSIER =
      Dossier.builder()
          .title("Small record")
          .asOf(day("2026-12-31"))
          .addActor(state(EGYPT, "EGY"))
          .addActor(state(ISRAEL, "ISR"))
          .addActor(state(INDONESIA, "IDN"))
          .addActor(state(MOROCCO, "MAR"))
          .addForce(Acts.force())
          .addResolution(ADOPTED)
          .addPledge(WITHDRAWN_IN_DECEMBER)
          .addPledge(STANDING)
          .build();

  private static Consultation with(ActorId party, ConsultationVerb verb, String date) {
    return Consultation.builder().party(party).verb(verb).when(When.on(day(date))).build();
  }

  private static RenewalAnswer check(Resolution proposal, LocalDate on) {
    return RenewalCheck.of(DOSSIER, Acts.FORCE, proposal, on).orElseThrow();
  }

  private static RenewalAnswer under(
      Dossier dossier, Resolution proposal, RenewalClause clause, LocalDate on) {
    RenewalAnswer renewal = RenewalCheck.of(dossier, Acts.FORCE, proposal, on).orElseThrow();
    return RenewalCheck.under(dossier, renewal, List.of(clause));
  }

  private static List<String> messages(RenewalAnswer answer) {
    return answer.shortfalls().stream().map(RenewalShortfall::message).toList();
  }

  @Test
  void nothingHasTakenPlaceYet() {
    RenewalAnswer answer = check(PROPOSAL, DECEMBER);

    assertThat(answer.governing()).contains(ResolutionId.of("adopted"));
    assertThat(answer.lastDay()).contains(day("2026-12-31"));
    assertThat(answer.inTime()).isEqualTo(Truth.MET);
    assertThat(answer.byCompetentBody()).isTrue();
    assertThat(messages(answer))
        .containsExactly(
            "no cooperation with Egypt by 2026-12-15 is recorded",
            "no coordination with Egypt by 2026-12-15 is recorded",
            "no cooperation with Israel by 2026-12-15 is recorded",
            "no coordination with Israel by 2026-12-15 is recorded",
            "no cooperation with Morocco by 2026-12-15 is recorded",
            "no coordination with Morocco by 2026-12-15 is recorded");
  }

  @Test
  void aBindingClauseDemandsAndOneThatUrgesDoesNotAndNeitherKeepsARenewalFromEffect() {
    RenewalClause binding = ADOPTED_CLAUSE.withBindingness(Bindingness.BINDING);
    RenewalAnswer bound = under(DOSSIER, PROPOSAL, binding, DECEMBER);

    assertThat(check(PROPOSAL, DECEMBER).hasUnmetDemands()).isFalse();
    assertThat(bound.hasUnmetDemands()).isTrue();
    assertThat(bound.isBlocked()).isFalse();
  }

  @Test
  void theCouncilsLaterDecisionTakesEffectWithoutWhatItsOwnClauseDemands() {
    Resolution renewal = act("renewal", MandateActKind.EXTENDS, "2026-12-15", until("2027-12-31"));
    Resolution bound =
        ADOPTED.withRenewalClauses(ADOPTED_CLAUSE.withBindingness(Bindingness.BINDING));
    Dossier dossier = DOSSIER.withResolutions(bound, renewal);

    RenewalAnswer answer = RenewalCheck.of(dossier, Acts.FORCE, renewal, DECEMBER).orElseThrow();
    assertThat(answer.hasUnmetDemands()).isTrue();
    assertThat(answer.isBlocked()).isFalse();
    assertThat(
            dossier.index().mandate(Acts.FORCE).orElseThrow().statusOn(day("2027-06-01")).state())
        .isEqualTo(MandateState.IN_FORCE);
    assertThat(dossier.violations())
        .extracting(violation -> violation.rule().value())
        .contains("ISF-RNW-007");
  }

  @Test
  void thePartiesAreThoseWhoContributeOnThatDay() {
    assertThat(check(PROPOSAL, day("2026-11-30")).missingParties())
        .containsExactly(EGYPT, ISRAEL, INDONESIA, MOROCCO);
    assertThat(check(PROPOSAL, DECEMBER).missingParties()).containsExactly(EGYPT, ISRAEL, MOROCCO);
  }

  @Test
  void theClauseOfTheDraftAndTheAdoptedOneGiveDifferentAnswers() {
    Dossier dossier = DOSSIER.withActors(withCouncil());
    Resolution proposal =
        PROPOSAL.withConsultations(
            withCouncil().stream()
                .map(actor -> with(actor.id(), ConsultationVerb.CONSULTATION, "2026-12-01"))
                .toList());

    RenewalAnswer underDraft = under(dossier, proposal, DRAFT_CLAUSE, DECEMBER);
    RenewalAnswer underAdopted =
        RenewalCheck.of(dossier, Acts.FORCE, proposal, DECEMBER).orElseThrow();

    assertThat(underDraft.parties()).hasSize(17);
    assertThat(underDraft.shortfalls()).isEmpty();
    assertThat(underAdopted.missingParties()).containsExactly(EGYPT, ISRAEL, MOROCCO);
  }

  private static List<Actor> withCouncil() {
    return Stream.concat(
            DOSSIER.actors().stream(),
            Council.on(DECEMBER).composition().orElseThrow().members().stream()
                .map(Member::state)
                .map(
                    code -> state(ActorId.of(code.value().toLowerCase(Locale.ROOT)), code.value())))
        .toList();
  }

  @Test
  void membersOfTheCouncilThatTheRecordDoesNotHoldAreNotPassedOver() {
    RenewalAnswer answer = under(DOSSIER, PROPOSAL, DRAFT_CLAUSE, DECEMBER);

    assertThat(answer.shortfalls())
        .filteredOn(each -> each.flaw() == RenewalFlaw.PARTIES_UNTOLD)
        .singleElement()
        .satisfies(
            each ->
                assertThat(each.message())
                    .startsWith("the record holds no actor for these members of the Council: "));
  }

  @Test
  void whatIsUntoldOfAClauseIsToldBesideItsParties() {
    assertThat(RenewalParties.untold(DOSSIER, DRAFT_CLAUSE, DECEMBER))
        .singleElement()
        .asString()
        .startsWith("the record holds no actor for these members of the Council: ");
    assertThat(RenewalParties.untold(DOSSIER.withActors(withCouncil()), DRAFT_CLAUSE, DECEMBER))
        .isEmpty();
  }

  /** A ministry is not the member of the Council, and is not taken for it. */
  @Test
  void aMemberOfTheCouncilOfWhichOnlyAnOrganIsOnRecordIsNotPassedOver() {
    List<Actor> actors =
        withCouncil().stream()
            .map(
                actor ->
                    actor.id().equals(ActorId.of("pan"))
                        ? actor.withKind(ActorKind.NATIONAL_ORGAN)
                        : actor)
            .toList();
    RenewalAnswer answer = under(DOSSIER.withActors(actors), PROPOSAL, DRAFT_CLAUSE, DECEMBER);

    assertThat(answer.shortfalls())
        .filteredOn(each -> each.flaw() == RenewalFlaw.PARTIES_UNTOLD)
        .extracting(each -> each.message())
        .containsExactly(
            "the record holds no actor for these members of the Council: Panama (PAN)");
  }

  @Test
  void aCouncilThatIsNotOnRecordYetIsNotPassedOver() {
    Dossier longer =
        DOSSIER.withResolutions(
            ADOPTED.withClocks(Acts.clock(ClockKind.MANDATE, until("2028-12-31"))));

    assertThat(messages(under(longer, PROPOSAL, DRAFT_CLAUSE, day("2028-12-01"))))
        .last()
        .asString()
        .contains("cannot say who sat on 2028-12-01");
  }

  @Test
  void anUnnamedContributorIsNotPassedOver() {
    Pledge unnamed =
        STANDING
            .withId(PledgeId.of("unnamed"))
            .withContributor(
                new Contributor.Unnamed("a country of the region", new Quantity.Exactly(1)));

    assertThat(
            messages(
                RenewalCheck.of(DOSSIER.withPledges(unnamed), Acts.FORCE, PROPOSAL, DECEMBER)
                    .orElseThrow()))
        .last()
        .isEqualTo("the record does not name the contributor of pledge:unnamed");
  }

  private static When between(String first, String last) {
    return new When.Between(day(first), day(last));
  }

  private static PledgeStep deployedSomeDay(String first, String last) {
    return step(PledgeState.DEPLOYED, last).withWhen(between(first, last));
  }

  private static List<String> untold(Dossier dossier) {
    return RenewalCheck.of(dossier, Acts.FORCE, PROPOSAL, DECEMBER)
        .orElseThrow()
        .shortfalls()
        .stream()
        .filter(each -> each.flaw() == RenewalFlaw.PARTIES_UNTOLD)
        .map(RenewalShortfall::message)
        .toList();
  }

  @Test
  void whoMayHaveBegunToContributeByThatDayIsNotPassedOver() {
    Pledge before = pledge(INDONESIA, deployedSomeDay("2026-12-01", "2026-12-15"));
    Pledge perhaps = pledge(INDONESIA, deployedSomeDay("2026-12-15", "2026-12-16"));
    Pledge after = pledge(INDONESIA, deployedSomeDay("2026-12-16", "2026-12-20"));
    Pledge ended =
        pledge(
            INDONESIA,
            deployedSomeDay("2026-12-01", "2026-12-31"),
            step(PledgeState.WITHDRAWN, "2026-12-14"));

    assertThat(untold(DOSSIER.withPledges(before))).isEmpty();
    assertThat(untold(DOSSIER.withPledges(perhaps)))
        .containsExactly(
            "the record does not tell whether pledge:indonesia-troops is confirmed by that day");
    assertThat(untold(DOSSIER.withPledges(after))).isEmpty();
    assertThat(untold(DOSSIER.withPledges(ended))).isEmpty();
  }

  @Test
  void whoNeverAnnouncedDoesNotContributeByReducing() {
    Pledge reduced =
        pledge(
            INDONESIA,
            step(PledgeState.INTERESTED, "2026-10-01"),
            step(PledgeState.SUSPENDED, "2026-11-01"),
            step(PledgeState.REDUCED, "2026-12-01"));

    assertThat(RenewalParties.on(DOSSIER.withPledges(reduced), ADOPTED_CLAUSE, DECEMBER))
        .containsExactly(EGYPT, ISRAEL);
    assertThat(untold(DOSSIER.withPledges(reduced))).isEmpty();
  }

  @Test
  void whoContributesAnywayOrOnlyMoneyOrIsNoStateIsNotUntold() {
    PledgeStep perhaps = deployedSomeDay("2026-12-01", "2026-12-31");
    Pledge second = pledge(MOROCCO, perhaps).withId(PledgeId.of("more"));
    Pledge funds = pledge(INDONESIA, perhaps).withKind(PledgeKind.FUNDS);
    Pledge organ = pledge(Acts.COUNCIL, perhaps);
    Pledge unnamed =
        second.withContributor(
            new Contributor.Unnamed("a country of the region", new Quantity.Exactly(1)));

    assertThat(untold(DOSSIER.withPledges(STANDING, second, funds, organ))).isEmpty();
    assertThat(untold(DOSSIER.withPledges(STANDING, unnamed)))
        .containsExactly("the record does not tell whether pledge:more is confirmed by that day");
  }

  @Test
  void whoMayHaveReducedWhatHeNeverAnnouncedIsNotUntold() {
    PledgeStep suspended = step(PledgeState.SUSPENDED, "2026-11-01");
    PledgeStep perhaps =
        step(PledgeState.REDUCED, "2026-12-31").withWhen(between("2026-12-01", "2026-12-31"));

    assertThat(
            untold(
                DOSSIER.withPledges(
                    pledge(
                        INDONESIA,
                        step(PledgeState.INTERESTED, "2026-10-01"),
                        suspended,
                        perhaps))))
        .isEmpty();
    assertThat(
            untold(
                DOSSIER.withPledges(
                    pledge(
                        INDONESIA, step(PledgeState.ANNOUNCED, "2026-10-01"), suspended, perhaps))))
        .containsExactly(
            "the record does not tell whether pledge:indonesia-troops is confirmed by that day");
  }

  @Test
  void whoContributesOrNoLongerByUnverifiedSourcesAloneIsUntold() {
    PledgeStep announced = step(PledgeState.ANNOUNCED, "2026-02-19");
    PledgeStep withdrawn = step(PledgeState.WITHDRAWN, "2026-12-01");
    Citation hearsay = Sample.thirdHand();
    Pledge said = pledge(INDONESIA, announced.withCitations(hearsay));
    Pledge saidToBeOut = pledge(INDONESIA, announced, withdrawn.withCitations(hearsay));
    Pledge out = pledge(INDONESIA, announced.withCitations(hearsay), withdrawn);
    Pledge known = pledge(INDONESIA, announced.withCitations(Sample.seen(), hearsay));

    for (Pledge pledge : List.of(said, saidToBeOut)) {
      Dossier dossier = DOSSIER.withPledges(pledge);
      assertThat(RenewalParties.on(dossier, ADOPTED_CLAUSE, DECEMBER))
          .containsExactly(EGYPT, ISRAEL);
      assertThat(untold(dossier))
          .containsExactly(
              "only unverified sources tell whether pledge:indonesia-troops is confirmed by that"
                  + " day");
    }
    assertThat(untold(DOSSIER.withPledges(out))).isEmpty();
    assertThat(untold(DOSSIER.withPledges(known))).isEmpty();
    assertThat(RenewalParties.on(DOSSIER.withPledges(known), ADOPTED_CLAUSE, DECEMBER))
        .containsExactly(EGYPT, ISRAEL, INDONESIA);
  }

  @Test
  void whomAVerifiedPledgeNamesIsNoLessNamedForAnUnverifiedOne() {
    Pledge hearsay =
        pledge(MOROCCO, step(PledgeState.ANNOUNCED, "2026-02-19").withCitations(Sample.thirdHand()))
            .withId(PledgeId.of("more"));

    assertThat(untold(DOSSIER.withPledges(STANDING, hearsay))).isEmpty();
    assertThat(RenewalParties.on(DOSSIER.withPledges(STANDING, hearsay), ADOPTED_CLAUSE, DECEMBER))
        .containsExactly(EGYPT, ISRAEL, MOROCCO);
  }

  private static Membership member(ActorId member) {
    return Membership.builder().member(member).build();
  }

  @Test
  void whoMayBelongToAClosedGroupOnThatDayIsNotPassedOver() {
    ActorId guarantors = ActorId.of("guarantors");
    When december = between("2026-12-01", "2026-12-31");
    Actor group =
        Actor.builder()
            .id(guarantors)
            .kind(ActorKind.GROUP)
            .name("Guarantors")
            .extent(GroupExtent.CLOSED)
            .addMembers(
                member(EGYPT),
                member(ISRAEL).withSince(december),
                member(INDONESIA).withUntil(december),
                member(MOROCCO).withUntil(When.on(day("2026-12-14"))))
            .build();
    Dossier dossier =
        DOSSIER
            .withActors(Stream.concat(DOSSIER.actors().stream(), Stream.of(group)).toList())
            .withResolutions(
                ADOPTED.withRenewalClauses(
                    clause(
                        List.of(ConsultationVerb.CONSULTATION),
                        new PartySet.MembersOf(guarantors))));

    assertThat(
            RenewalCheck.of(dossier, Acts.FORCE, PROPOSAL, DECEMBER).orElseThrow().missingParties())
        .containsExactly(EGYPT);
    assertThat(untold(dossier))
        .containsExactly(
            "the record does not tell whether israel is a member of guarantors on that day",
            "the record does not tell whether indonesia is a member of guarantors on that day");
  }

  @Test
  void anUnnamedDonorOfMoneyIsNoContributorLikeANamedOne() {
    Pledge unnamed =
        STANDING
            .withId(PledgeId.of("unnamed"))
            .withKind(PledgeKind.FUNDS)
            .withContributor(new Contributor.Unnamed("nine countries", new Quantity.Exactly(9)));
    Dossier dossier = DOSSIER.withPledges(unnamed, STANDING.withKind(PledgeKind.FUNDS));

    assertThat(
            RenewalCheck.of(dossier, Acts.FORCE, PROPOSAL, DECEMBER).orElseThrow().missingParties())
        .containsExactly(EGYPT, ISRAEL);
    assertThat(messages(RenewalCheck.of(dossier, Acts.FORCE, PROPOSAL, DECEMBER).orElseThrow()))
        .noneMatch(message -> message.contains("contributor"));
  }

  @Test
  void whatIsMoreThanAskedForIsEnoughAndWhatIsLessIsNot() {
    Resolution agreed =
        PROPOSAL.withConsultations(
            with(EGYPT, ConsultationVerb.AGREEMENT, "2026-12-01"),
            with(ISRAEL, ConsultationVerb.COORDINATION, "2026-12-01"),
            with(MOROCCO, ConsultationVerb.COOPERATION, "2026-12-15"));

    assertThat(messages(check(agreed, DECEMBER)))
        .containsExactly("no cooperation with Israel by 2026-12-15 is recorded");
  }

  @Test
  void whatTookPlaceAfterwardsDoesNotCount() {
    Resolution late =
        PROPOSAL.withConsultations(with(EGYPT, ConsultationVerb.COOPERATION, "2026-12-16"));

    assertThat(check(late, DECEMBER).missingParties()).contains(EGYPT);
    assertThat(check(late, day("2026-12-16")).missingParties()).doesNotContain(EGYPT);
  }

  @Test
  void onTheDayAfterTheLastDayItIsInTimeButForSomeHours() {
    RenewalAnswer lastDay = check(PROPOSAL, day("2026-12-31"));
    RenewalAnswer dayAfter = check(PROPOSAL, day("2027-01-01"));

    assertThat(lastDay.inTime()).isEqualTo(Truth.MET);
    assertThat(lastDay.shortfalls()).noneMatch(each -> each.flaw() == RenewalFlaw.LATE);
    assertThat(dayAfter.inTime()).isEqualTo(Truth.MET);
    assertThat(dayAfter.shortfalls().get(0))
        .isEqualTo(
            new RenewalShortfall(
                RenewalFlaw.LATE,
                false,
                "the term ended on 2026-12-31 at midnight, and a renewal on 2027-01-01 leaves the"
                    + " hours before it without a mandate",
                List.of()));
  }

  @ParameterizedTest
  @CsvSource({"2027-01-02, 1 day", "2027-01-11, 10 days"})
  void laterItLeavesAGap(LocalDate decided, String gap) {
    RenewalAnswer answer = check(PROPOSAL, decided);

    assertThat(answer.inTime()).isEqualTo(Truth.NOT_MET);
    assertThat(answer.shortfalls().get(0))
        .isEqualTo(
            new RenewalShortfall(
                RenewalFlaw.LATE,
                false,
                "the term ended on 2026-12-31, and a renewal on "
                    + decided
                    + " leaves "
                    + gap
                    + " without a mandate",
                List.of()));
  }

  @Test
  void beforeThereIsAMandateThereIsNothingToRenew() {
    RenewalAnswer answer = check(PROPOSAL, day("2025-11-16"));

    assertThat(answer.inTime()).isEqualTo(Truth.NOT_MET);
    assertThat(answer.isBlocked()).isFalse();
    assertThat(messages(answer))
        .containsExactly("no term runs on 2025-11-16 that could be renewed");
  }

  @Test
  void whereActsAreNotRecordedTheTimeIsNotTold() {
    Force force =
        Acts.force()
            .withLineageGaps(
                declared(LineageGapKind.ACTS_NOT_RECORDED, "2027-01-01", "2027-12-31"));

    RenewalAnswer answer =
        RenewalCheck.of(DOSSIER.withForces(force), Acts.FORCE, PROPOSAL, day("2027-06-01"))
            .orElseThrow();
    assertThat(answer.inTime()).isEqualTo(Truth.UNKNOWN);
    assertThat(messages(answer))
        .contains("the record cannot tell whether the term runs on 2027-06-01");
  }

  @Test
  void anAdoptedRenewalIsCheckedAgainstWhatStoodBeforeIt() {
    Resolution adopted = act("renewal", MandateActKind.EXTENDS, "2027-01-11", until("2027-12-31"));
    Dossier dossier = DOSSIER.withResolutions(ADOPTED, adopted);

    assertThat(
            RenewalCheck.of(dossier, Acts.FORCE, adopted, day("2027-01-11")).orElseThrow().inTime())
        .isEqualTo(Truth.NOT_MET);
  }

  @Test
  void anotherBodyCannotRenew() {
    RenewalAnswer answer = check(PROPOSAL.withIssuer(EGYPT), DECEMBER);

    assertThat(answer.byCompetentBody()).isFalse();
    assertThat(answer.isBlocked()).isTrue();
    assertThat(messages(answer)).first().isEqualTo("council decides, and has not");
  }

  @Test
  void withoutAClauseTheBodyOfTheGoverningActDecides() {
    Dossier dossier = DOSSIER.withResolutions(ADOPTED.withRenewalClauses());

    assertThat(RenewalCheck.of(dossier, Acts.FORCE, PROPOSAL, DECEMBER).orElseThrow().shortfalls())
        .isEmpty();
    assertThat(
            RenewalCheck.of(dossier, Acts.FORCE, PROPOSAL.withIssuer(EGYPT), DECEMBER)
                .orElseThrow()
                .byCompetentBody())
        .isFalse();
  }

  @Test
  void aClauseOnAnotherForceIsLeftAside() {
    RenewalClause other = ADOPTED_CLAUSE.withSubjects(EGYPT);

    assertThat(under(DOSSIER, PROPOSAL, other, DECEMBER).parties()).isEmpty();
  }

  @Test
  void aForceThatTheRecordDoesNotHoldHasNoAnswer() {
    ForceId other = ForceId.of("other");

    assertThat(RenewalCheck.of(DOSSIER, other, PROPOSAL, DECEMBER)).isEmpty();
    assertThat(RenewalCheck.of(DOSSIER, other, DECEMBER)).isEmpty();
    assertThat(RenewalCheck.ofGiver(DOSSIER, other, Acts.COUNCIL, DECEMBER)).isEmpty();
  }

  @Test
  void aTermOfTwoKeysIsBlockedByOne() {
    Term term =
        new Term.Renewed(
            lasting(TermLength.ofMonths(6), anchor(AnchorKind.ADOPTION)), List.of(ISRAEL, EGYPT));
    Dossier dossier =
        DOSSIER.withResolutions(act("two-keys", MandateActKind.ESTABLISHES, "2026-08-01", term));
    Resolution byOne =
        PROPOSAL.withConsultations(with(EGYPT, ConsultationVerb.AGREEMENT, "2026-12-10"));
    Resolution byBoth =
        PROPOSAL.withConsultations(
            with(EGYPT, ConsultationVerb.AGREEMENT, "2026-12-10"),
            with(ISRAEL, ConsultationVerb.AGREEMENT, "2026-12-14"));

    RenewalAnswer answer = RenewalCheck.of(dossier, Acts.FORCE, byOne, DECEMBER).orElseThrow();
    assertThat(answer.isBlocked()).isTrue();
    assertThat(answer.shortfalls())
        .containsExactly(
            new RenewalShortfall(
                RenewalFlaw.KEY_NOT_TURNED,
                false,
                "Israel has to renew too, and no agreement by 2026-12-15 is recorded",
                List.of(ISRAEL)));
    assertThat(RenewalCheck.of(dossier, Acts.FORCE, byBoth, DECEMBER).orElseThrow().shortfalls())
        .isEmpty();
  }

  @Test
  void aKeyHolderThatIssuesTheRenewalNeedsNoAgreementToItsOwnAct() {
    Term term =
        new Term.Renewed(
            lasting(TermLength.ofMonths(6), anchor(AnchorKind.ADOPTION)),
            List.of(Acts.COUNCIL, EGYPT));
    Dossier dossier =
        DOSSIER.withResolutions(act("two-keys", MandateActKind.ESTABLISHES, "2026-08-01", term));

    assertThat(RenewalCheck.of(dossier, Acts.FORCE, PROPOSAL, DECEMBER).orElseThrow().shortfalls())
        .extracting(RenewalShortfall::parties)
        .containsExactly(List.of(EGYPT));
  }
}
