package io.github.isfmodel.generators;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.ActorKind;
import io.github.isfmodel.actor.Membership;
import io.github.isfmodel.actor.RoleHeld;
import io.github.isfmodel.actor.StateCode;
import io.github.isfmodel.claim.Aspect;
import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.claim.ClaimedValue;
import io.github.isfmodel.claim.Statement;
import io.github.isfmodel.council.Ballot;
import io.github.isfmodel.council.Balloting;
import io.github.isfmodel.council.ChangeSets;
import io.github.isfmodel.council.Composition;
import io.github.isfmodel.council.CouncilAnswer;
import io.github.isfmodel.council.Involvement;
import io.github.isfmodel.council.Majority;
import io.github.isfmodel.council.Member;
import io.github.isfmodel.council.Outcome;
import io.github.isfmodel.council.OutsideRecord;
import io.github.isfmodel.council.PartialVote;
import io.github.isfmodel.council.PartialVoteKind;
import io.github.isfmodel.council.PreliminaryQuestion;
import io.github.isfmodel.council.PreliminaryVote;
import io.github.isfmodel.council.PresidentialRuling;
import io.github.isfmodel.council.ReportedResult;
import io.github.isfmodel.council.Tally;
import io.github.isfmodel.council.Vote;
import io.github.isfmodel.council.VoteDefect;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.event.Assertion;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.event.EventKind;
import io.github.isfmodel.force.AreaOfOperation;
import io.github.isfmodel.force.CompositionRule;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.ForceName;
import io.github.isfmodel.force.ForceRole;
import io.github.isfmodel.force.Headquarters;
import io.github.isfmodel.force.HostConsent;
import io.github.isfmodel.force.LineageGap;
import io.github.isfmodel.force.MemberPredicate;
import io.github.isfmodel.force.OpenAttribute;
import io.github.isfmodel.force.OpenQuestion;
import io.github.isfmodel.force.RoleKind;
import io.github.isfmodel.force.RulesOfEngagement;
import io.github.isfmodel.force.Scope;
import io.github.isfmodel.force.StageReached;
import io.github.isfmodel.force.StrengthFigure;
import io.github.isfmodel.force.StrengthKind;
import io.github.isfmodel.force.TaskPosition;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ClaimId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.EventId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.id.PreconditionId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.id.SourceId;
import io.github.isfmodel.id.TopicId;
import io.github.isfmodel.milestone.CarveOut;
import io.github.isfmodel.milestone.Declaration;
import io.github.isfmodel.milestone.Dependency;
import io.github.isfmodel.milestone.Forecast;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.pledge.Caveat;
import io.github.isfmodel.pledge.Contributor;
import io.github.isfmodel.pledge.Phase;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeKind;
import io.github.isfmodel.pledge.PledgeStep;
import io.github.isfmodel.pledge.ReversalClause;
import io.github.isfmodel.pledge.Waiver;
import io.github.isfmodel.precondition.ActKind;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.Evidence;
import io.github.isfmodel.precondition.Finding;
import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.precondition.MandateFeature;
import io.github.isfmodel.precondition.PendingReason;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.precondition.Proof;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.TermsKind;
import io.github.isfmodel.quantity.Bounds;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.resolution.Cadence;
import io.github.isfmodel.resolution.Ceiling;
import io.github.isfmodel.resolution.Circulation;
import io.github.isfmodel.resolution.Consultation;
import io.github.isfmodel.resolution.InstrumentForm;
import io.github.isfmodel.resolution.LegalBasis;
import io.github.isfmodel.resolution.LegalReading;
import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.MandateAct;
import io.github.isfmodel.resolution.OperativeParagraph;
import io.github.isfmodel.resolution.ParagraphEffect;
import io.github.isfmodel.resolution.PartySet;
import io.github.isfmodel.resolution.RenewalClause;
import io.github.isfmodel.resolution.ReportingDuty;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.RuleId;
import io.github.isfmodel.rule.Violation;
import io.github.isfmodel.source.Attribution;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.source.Source;
import io.github.isfmodel.source.SourceKind;
import io.github.isfmodel.source.Speaker;
import io.github.isfmodel.source.SpeakerKind;
import io.github.isfmodel.symbol.UnSymbol;
import io.github.isfmodel.task.EngagementModality;
import io.github.isfmodel.task.MandateTask;
import io.github.isfmodel.task.OperativeVerb;
import io.github.isfmodel.task.ParagraphRef;
import io.github.isfmodel.task.TaskAssignment;
import io.github.isfmodel.task.TaskScope;
import io.github.isfmodel.term.Anchor;
import io.github.isfmodel.term.Clock;
import io.github.isfmodel.term.ClockKind;
import io.github.isfmodel.term.Term;
import io.github.isfmodel.term.TermAnchors;
import io.github.isfmodel.term.TermLength;
import io.github.isfmodel.time.Span;
import io.github.isfmodel.time.When;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;

/** Every type of the model with its arbitrary values. */
public final class IsfArbitraries {

  private IsfArbitraries() {}

  private static final Map<Class<?>, Supplier<? extends Arbitrary<?>>> TABLE =
      new LinkedHashMap<>();
  private static final Map<Class<?>, Arbitrary<?>> MADE = new ConcurrentHashMap<>();

  static {
    actorTypes();
    claimTypes();
    councilTypes();
    dossierTypes();
    eventTypes();
    forceTypes();
    idTypes();
    milestoneTypes();
    pledgeTypes();
    preconditionTypes();
    quantityTypes();
    resolutionTypes();
    ruleTypes();
    sourceTypes();
    symbolTypes();
    taskTypes();
    termTypes();
    timeTypes();
  }

  private static void actorTypes() {
    put(StateCode.class, () -> ActorArbitraries.stateCodes());
    put(Actor.class, () -> ActorArbitraries.actors(Ids.ANY));
    put(Membership.class, () -> ActorArbitraries.memberships(Ids.ANY));
    put(RoleHeld.class, () -> ActorArbitraries.rolesHeld(Ids.ANY));
    put(ActorKind.class, () -> CodeArbitraries.of(ActorKind.VOCABULARY));
  }

  private static void claimTypes() {
    put(Claim.class, () -> ClaimArbitraries.claims(Ids.ANY));
    put(Statement.class, () -> ClaimArbitraries.statements(Ids.ANY));
    put(Statement.About.class, () -> ClaimArbitraries.about(Ids.ANY));
    put(Statement.That.class, () -> ClaimArbitraries.that(Ids.ANY));
    put(Statement.Requires.class, () -> ClaimArbitraries.requires(Ids.ANY));
    put(Statement.Holds.class, () -> ClaimArbitraries.holds(Ids.ANY));
    put(ClaimedValue.class, () -> ClaimArbitraries.claimedValues(Ids.ANY));
    put(ClaimedValue.Codes.class, () -> ClaimArbitraries.codes());
    put(ClaimedValue.Actors.class, () -> ClaimArbitraries.actors(Ids.ANY));
    put(ClaimedValue.Tasks.class, () -> ClaimArbitraries.tasks());
    put(ClaimedValue.Amount.class, () -> ClaimArbitraries.amounts());
    put(ClaimedValue.Time.class, () -> ClaimArbitraries.times(Ids.ANY));
    put(ClaimedValue.Text.class, () -> ClaimArbitraries.words());
    put(Aspect.class, () -> CodeArbitraries.of(Aspect.VOCABULARY));
  }

  private static void councilTypes() {
    put(Balloting.class, () -> CouncilArbitraries.ballotings());
    put(Vote.class, () -> CouncilArbitraries.votes());
    put(Ballot.class, () -> CouncilArbitraries.ballots());
    put(Tally.class, () -> CouncilArbitraries.tallies());
    put(Involvement.class, () -> CouncilArbitraries.involvements());
    put(PartialVote.class, () -> CouncilArbitraries.partialVotes());
    put(PreliminaryQuestion.class, () -> CouncilArbitraries.preliminaryQuestions());
    put(PreliminaryVote.class, () -> CouncilArbitraries.preliminaryVotes());
    put(PresidentialRuling.class, () -> CouncilArbitraries.presidentialRulings());
    put(Member.class, () -> CouncilArbitraries.members());
    put(Composition.class, () -> CouncilArbitraries.compositions());
    put(OutsideRecord.class, () -> CouncilArbitraries.outsideRecords());
    put(CouncilAnswer.class, () -> CouncilArbitraries.answers());
    put(Majority.class, () -> CouncilArbitraries.majorities());
    put(ChangeSets.class, () -> CouncilArbitraries.changeSets());
    put(VoteDefect.class, () -> CouncilArbitraries.voteDefects());
    put(Outcome.class, () -> CouncilArbitraries.outcomes());
    put(Outcome.Adopted.class, () -> CouncilArbitraries.adoptions());
    put(Outcome.AdoptedWithoutVote.class, () -> CouncilArbitraries.adoptionsWithoutVote());
    put(Outcome.NotEnoughVotes.class, () -> CouncilArbitraries.shortfalls());
    put(Outcome.Blocked.class, () -> CouncilArbitraries.blockages());
    put(Outcome.Undeterminable.class, () -> CouncilArbitraries.undeterminableOutcomes());
    put(PartialVoteKind.class, () -> CodeArbitraries.of(PartialVoteKind.VOCABULARY));
    put(ReportedResult.class, () -> CodeArbitraries.of(ReportedResult.VOCABULARY));
  }

  private static void dossierTypes() {
    put(Dossier.class, () -> DossierArbitraries.dossiers());
  }

  private static void eventTypes() {
    put(Event.class, () -> EventArbitraries.events(Ids.ANY));
    put(Assertion.class, () -> EventArbitraries.assertions(Ids.ANY));
    put(EventKind.class, () -> CodeArbitraries.of(EventKind.VOCABULARY));
  }

  private static void forceTypes() {
    put(Force.class, () -> ForceArbitraries.forces(Ids.ANY));
    put(ForceName.class, () -> ForceArbitraries.forceNames(Ids.ANY));
    put(ForceRole.class, () -> ForceArbitraries.forceRoles(Ids.ANY));
    put(Headquarters.class, () -> ForceArbitraries.headquarters(Ids.ANY));
    put(AreaOfOperation.class, () -> ForceArbitraries.areas(Ids.ANY));
    put(CompositionRule.class, () -> ForceArbitraries.compositionRules(Ids.ANY));
    put(StrengthFigure.class, () -> ForceArbitraries.strengthFigures(Ids.ANY));
    put(TaskPosition.class, () -> ForceArbitraries.taskPositions(Ids.ANY));
    put(RulesOfEngagement.class, () -> ForceArbitraries.rulesOfEngagement(Ids.ANY));
    put(OpenQuestion.class, () -> ForceArbitraries.openQuestions(Ids.ANY));
    put(StageReached.class, () -> ForceArbitraries.stagesReached(Ids.ANY));
    put(HostConsent.class, () -> ForceArbitraries.hostConsents(Ids.ANY));
    put(LineageGap.class, () -> ForceArbitraries.lineageGaps(Ids.ANY));
    put(MemberPredicate.class, () -> ForceArbitraries.memberPredicates(Ids.ANY));
    put(MemberPredicate.OnlyFrom.class, () -> ForceArbitraries.onlyFrom(Ids.ANY));
    put(MemberPredicate.NoneFrom.class, () -> ForceArbitraries.noneFrom(Ids.ANY));
    put(MemberPredicate.Including.class, () -> ForceArbitraries.including(Ids.ANY));
    put(OpenAttribute.class, () -> CodeArbitraries.of(OpenAttribute.VOCABULARY));
    put(RoleKind.class, () -> CodeArbitraries.of(RoleKind.VOCABULARY));
    put(Scope.class, () -> CodeArbitraries.of(Scope.VOCABULARY));
    put(StrengthKind.class, () -> CodeArbitraries.of(StrengthKind.VOCABULARY));
  }

  private static void idTypes() {
    put(ActorId.class, Ids.ANY::actors);
    put(SourceId.class, Ids.ANY::sources);
    put(ClaimId.class, Ids.ANY::claims);
    put(EventId.class, Ids.ANY::events);
    put(ResolutionId.class, Ids.ANY::resolutions);
    put(ForceId.class, Ids.ANY::forces);
    put(PledgeId.class, Ids.ANY::pledges);
    put(PreconditionId.class, Ids.ANY::preconditions);
    put(MilestoneId.class, Ids.ANY::milestones);
    put(TopicId.class, Ids.ANY::topics);
    put(EntityId.class, Ids.ANY::entities);
  }

  private static void milestoneTypes() {
    put(Milestone.class, () -> MilestoneArbitraries.milestones(Ids.ANY));
    put(Dependency.class, () -> MilestoneArbitraries.dependencies(Ids.ANY));
    put(Forecast.class, () -> MilestoneArbitraries.forecasts(Ids.ANY));
    put(Declaration.class, () -> MilestoneArbitraries.declarations(Ids.ANY));
    put(CarveOut.class, () -> MilestoneArbitraries.carveOuts(Ids.ANY));
  }

  private static void pledgeTypes() {
    put(Pledge.class, () -> PledgeArbitraries.pledges(Ids.ANY));
    put(PledgeStep.class, () -> PledgeArbitraries.pledgeSteps(Ids.ANY));
    put(Phase.class, () -> PledgeArbitraries.phases(Ids.ANY));
    put(Caveat.class, () -> PledgeArbitraries.caveats(Ids.ANY));
    put(Waiver.class, () -> PledgeArbitraries.waivers(Ids.ANY));
    put(ReversalClause.class, () -> PledgeArbitraries.reversalClauses(Ids.ANY));
    put(Contributor.class, () -> PledgeArbitraries.contributors(Ids.ANY));
    put(Contributor.Named.class, () -> PledgeArbitraries.named(Ids.ANY));
    put(Contributor.Unnamed.class, () -> PledgeArbitraries.unnamed());
    put(PledgeKind.class, () -> CodeArbitraries.of(PledgeKind.VOCABULARY));
  }

  private static void preconditionTypes() {
    put(Precondition.class, () -> PreconditionArbitraries.preconditions(Ids.ANY));
    put(Evidence.class, () -> PreconditionArbitraries.evidence(Ids.ANY));
    put(Finding.class, () -> PreconditionArbitraries.findings(Ids.ANY));
    put(Proof.class, () -> PreconditionArbitraries.proofs(Ids.ANY));
    put(Condition.class, () -> PreconditionArbitraries.conditions(Ids.ANY));
    put(Proposition.class, () -> PreconditionArbitraries.propositions(Ids.ANY));
    put(Proposition.InstrumentExists.class, () -> PreconditionArbitraries.instruments());
    put(Proposition.CeasefireHolds.class, () -> PreconditionArbitraries.ceasefires(Ids.ANY));
    put(Proposition.DecisionTaken.class, () -> PreconditionArbitraries.decisions(Ids.ANY));
    put(Proposition.ConsentGiven.class, () -> PreconditionArbitraries.consents(Ids.ANY));
    put(Proposition.TermsClear.class, () -> PreconditionArbitraries.clearTerms());
    put(Proposition.MandateProvides.class, () -> PreconditionArbitraries.features());
    put(Proposition.ActDone.class, () -> PreconditionArbitraries.acts(Ids.ANY));
    put(Proposition.ComplianceVerified.class, () -> PreconditionArbitraries.compliances(Ids.ANY));
    put(Proposition.FundingSecured.class, () -> PreconditionArbitraries.fundings());
    put(Proposition.DateReached.class, () -> PreconditionArbitraries.datesReached());
    put(
        Proposition.MilestoneReached.class,
        () -> PreconditionArbitraries.milestonesReached(Ids.ANY));
    put(Proposition.PledgesReach.class, () -> PreconditionArbitraries.pledgesReach(Ids.ANY));
    put(Proposition.Judged.class, () -> PreconditionArbitraries.judgements(Ids.ANY));
    put(
        Condition.AllOf.class,
        () -> PreconditionArbitraries.allOf(PreconditionArbitraries.conditions(Ids.ANY)));
    put(
        Condition.AnyOf.class,
        () -> PreconditionArbitraries.anyOf(PreconditionArbitraries.conditions(Ids.ANY)));
    put(
        Condition.Not.class,
        () -> PreconditionArbitraries.not(PreconditionArbitraries.conditions(Ids.ANY)));
    put(
        Condition.AtLeast.class,
        () -> PreconditionArbitraries.atLeast(PreconditionArbitraries.conditions(Ids.ANY)));
    put(ActKind.class, () -> CodeArbitraries.of(ActKind.VOCABULARY));
    put(InstrumentKind.class, () -> CodeArbitraries.of(InstrumentKind.VOCABULARY));
    put(MandateFeature.class, () -> CodeArbitraries.of(MandateFeature.VOCABULARY));
    put(PendingReason.class, () -> CodeArbitraries.of(PendingReason.VOCABULARY));
    put(TermsKind.class, () -> CodeArbitraries.of(TermsKind.VOCABULARY));
  }

  private static void quantityTypes() {
    put(Bounds.class, () -> QuantityArbitraries.bounds());
    put(Quantity.Exactly.class, () -> QuantityArbitraries.exactly());
    put(Quantity.AtMost.class, () -> QuantityArbitraries.atMost());
    put(Quantity.AtLeast.class, () -> QuantityArbitraries.atLeast());
    put(Quantity.Between.class, () -> QuantityArbitraries.between());
    put(Quantity.About.class, () -> QuantityArbitraries.about());
    put(Quantity.Nearly.class, () -> QuantityArbitraries.nearly());
    put(Quantity.MoreThan.class, () -> QuantityArbitraries.moreThan());
    put(Quantity.InWords.class, () -> QuantityArbitraries.inWords());
    put(Quantity.class, () -> QuantityArbitraries.quantities());
    put(Measure.class, () -> QuantityArbitraries.measures());
    put(Unit.class, () -> CodeArbitraries.of(Unit.VOCABULARY));
  }

  private static void resolutionTypes() {
    put(Resolution.class, () -> ResolutionArbitraries.resolutions(Ids.ANY));
    put(LifecycleStep.class, () -> ResolutionArbitraries.lifecycleSteps(Ids.ANY));
    put(Circulation.class, () -> ResolutionArbitraries.circulations(Ids.ANY));
    put(InstrumentForm.class, () -> ResolutionArbitraries.instrumentForms(Ids.ANY));
    put(OperativeParagraph.class, () -> ResolutionArbitraries.operativeParagraphs(Ids.ANY));
    put(MandateAct.class, () -> ResolutionArbitraries.mandateActs(Ids.ANY));
    put(Clock.class, () -> ResolutionArbitraries.clocks(Ids.ANY));
    put(Ceiling.class, () -> ResolutionArbitraries.ceilings(Ids.ANY));
    put(RenewalClause.class, () -> ResolutionArbitraries.renewalClauses(Ids.ANY));
    put(ReportingDuty.class, () -> ResolutionArbitraries.reportingDuties(Ids.ANY));
    put(Consultation.class, () -> ResolutionArbitraries.consultations(Ids.ANY));
    put(LegalReading.class, () -> ResolutionArbitraries.legalReadings(Ids.ANY));
    put(LegalBasis.class, () -> ResolutionArbitraries.legalBases(Ids.ANY));
    put(LegalBasis.Explicit.class, () -> ResolutionArbitraries.explicitBases());
    put(LegalBasis.Implicit.class, () -> ResolutionArbitraries.implicitBases());
    put(LegalBasis.Unspecified.class, () -> ResolutionArbitraries.unspecifiedBases());
    put(LegalBasis.Contested.class, () -> ResolutionArbitraries.contestedBases(Ids.ANY));
    put(PartySet.class, () -> ResolutionArbitraries.partySets(Ids.ANY));
    put(PartySet.Party.class, () -> ResolutionArbitraries.parties(Ids.ANY));
    put(PartySet.Contributors.class, () -> ResolutionArbitraries.contributors(Ids.ANY));
    put(PartySet.CouncilMembers.class, () -> ResolutionArbitraries.councilMembers());
    put(PartySet.MembersOf.class, () -> ResolutionArbitraries.membersOf(Ids.ANY));
    put(Cadence.class, () -> ResolutionArbitraries.cadences());
    put(Cadence.EveryMonths.class, () -> ResolutionArbitraries.everyMonths());
    put(Cadence.EveryDays.class, () -> ResolutionArbitraries.everyDays());
    put(Cadence.OnDates.class, () -> ResolutionArbitraries.onDates());
    put(Cadence.WithinDays.class, () -> ResolutionArbitraries.withinDays());
    put(Cadence.Unstated.class, () -> ResolutionArbitraries.unstatedCadences());
    put(ParagraphEffect.class, () -> CodeArbitraries.of(ParagraphEffect.VOCABULARY));
  }

  private static void ruleTypes() {
    put(Pointer.class, () -> RuleArbitraries.pointers());
    put(RuleId.class, () -> RuleArbitraries.ruleIds());
    put(Authority.class, () -> RuleArbitraries.authorities());
    put(Violation.class, () -> RuleArbitraries.violations());
  }

  private static void sourceTypes() {
    put(Source.class, () -> SourceArbitraries.sources(Ids.ANY));
    put(Citation.class, () -> SourceArbitraries.citation(Ids.ANY));
    put(Speaker.class, () -> SourceArbitraries.speakers(Ids.ANY));
    put(Attribution.class, () -> SourceArbitraries.attributions(Ids.ANY));
    put(SourceKind.class, () -> CodeArbitraries.of(SourceKind.VOCABULARY));
    put(SpeakerKind.class, () -> CodeArbitraries.of(SpeakerKind.VOCABULARY));
  }

  private static void symbolTypes() {
    put(UnSymbol.class, () -> SymbolArbitraries.symbols());
  }

  private static void taskTypes() {
    put(ParagraphRef.class, () -> TaskArbitraries.paragraphRefs());
    put(TaskScope.class, () -> TaskArbitraries.taskScopes());
    put(TaskAssignment.class, () -> TaskArbitraries.taskAssignments(Ids.ANY));
    put(EngagementModality.class, () -> CodeArbitraries.of(EngagementModality.VOCABULARY));
    put(MandateTask.class, () -> CodeArbitraries.of(MandateTask.VOCABULARY));
    put(OperativeVerb.class, () -> CodeArbitraries.of(OperativeVerb.VOCABULARY));
  }

  private static void termTypes() {
    put(Term.class, () -> TermArbitraries.terms(Ids.ANY));
    put(Term.Until.class, () -> TermArbitraries.until());
    put(Term.Lasting.class, () -> TermArbitraries.lasting());
    put(Term.UnlessDecided.class, () -> TermArbitraries.unlessDecided());
    put(Term.UntilReplaced.class, () -> TermArbitraries.untilReplaced());
    put(Term.Unstated.class, () -> TermArbitraries.unstated());
    put(Term.AsLongAsTreaty.class, () -> TermArbitraries.asLongAsTreaty());
    put(Term.Renewed.class, () -> TermArbitraries.renewed(Ids.ANY));
    put(TermLength.class, () -> TermArbitraries.lengths());
    put(Anchor.class, () -> TermArbitraries.anchors());
    put(TermAnchors.class, () -> TermArbitraries.termAnchors());
    put(ClockKind.class, () -> CodeArbitraries.of(ClockKind.VOCABULARY));
  }

  private static void timeTypes() {
    put(Span.class, () -> TimeArbitraries.spans());
    put(When.Day.class, () -> TimeArbitraries.days());
    put(When.Moment.class, () -> TimeArbitraries.moments());
    put(When.InMonth.class, () -> TimeArbitraries.inMonths());
    put(When.Between.class, () -> TimeArbitraries.ranges());
    put(When.NotBefore.class, () -> TimeArbitraries.notBefore());
    put(When.NotAfter.class, () -> TimeArbitraries.notAfter());
    put(When.Said.class, () -> TimeArbitraries.said());
    put(When.Following.class, () -> TimeArbitraries.following(Ids.ANY));
    put(When.Vague.class, () -> TimeArbitraries.vague());
    put(When.Undated.class, () -> TimeArbitraries.undated());
    put(When.class, () -> TimeArbitraries.whens(Ids.ANY));
  }

  private static <T> void put(Class<T> type, Supplier<? extends Arbitrary<T>> arbitrary) {
    TABLE.put(type, arbitrary);
  }

  /** {@return all types that there are values of, enumerations excepted} */
  public static Set<Class<?>> types() {
    return Collections.unmodifiableSet(TABLE.keySet());
  }

  /**
   * Arbitrary values of a type: whatever its constructor or builder allows.
   *
   * @param <T> the type
   * @param type one of {@link #types()}
   * @return the values
   */
  @SuppressWarnings("unchecked")
  public static <T> Arbitrary<T> of(Class<T> type) {
    Supplier<? extends Arbitrary<?>> arbitrary = TABLE.get(type);
    if (arbitrary == null) {
      throw new IllegalArgumentException("no values of " + type);
    }
    return (Arbitrary<T>) MADE.computeIfAbsent(type, unmade -> arbitrary.get());
  }
}
