package io.github.isfmodel.dossier;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.ActorKind;
import io.github.isfmodel.actor.GroupExtent;
import io.github.isfmodel.actor.Membership;
import io.github.isfmodel.actor.RoleHeld;
import io.github.isfmodel.actor.StateCode;
import io.github.isfmodel.claim.Aspect;
import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.claim.ClaimedValue;
import io.github.isfmodel.claim.Modality;
import io.github.isfmodel.claim.Polarity;
import io.github.isfmodel.claim.Statement;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.event.EventKind;
import io.github.isfmodel.event.EventStanding;
import io.github.isfmodel.force.AreaOfOperation;
import io.github.isfmodel.force.CompositionRule;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.ForceRole;
import io.github.isfmodel.force.ForceStage;
import io.github.isfmodel.force.MemberPredicate;
import io.github.isfmodel.force.OpenAttribute;
import io.github.isfmodel.force.OpenQuestion;
import io.github.isfmodel.force.RoleKind;
import io.github.isfmodel.force.RulesOfEngagement;
import io.github.isfmodel.force.Scope;
import io.github.isfmodel.force.StageReached;
import io.github.isfmodel.force.Standing;
import io.github.isfmodel.force.StrengthFigure;
import io.github.isfmodel.force.StrengthKind;
import io.github.isfmodel.force.TaskPosition;
import io.github.isfmodel.force.TaskStanding;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ClaimId;
import io.github.isfmodel.id.EventId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.id.PreconditionId;
import io.github.isfmodel.id.SourceId;
import io.github.isfmodel.milestone.Declaration;
import io.github.isfmodel.milestone.DeclarationKind;
import io.github.isfmodel.milestone.Dependency;
import io.github.isfmodel.milestone.DependencyKind;
import io.github.isfmodel.milestone.Forecast;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.pledge.Caveat;
import io.github.isfmodel.pledge.CaveatKind;
import io.github.isfmodel.pledge.Contributor;
import io.github.isfmodel.pledge.Phase;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeKind;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.pledge.PledgeStep;
import io.github.isfmodel.pledge.ReversalClause;
import io.github.isfmodel.pledge.Waiver;
import io.github.isfmodel.precondition.ActKind;
import io.github.isfmodel.precondition.DecisionOrgan;
import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.source.Attribution;
import io.github.isfmodel.source.Certainty;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.source.Source;
import io.github.isfmodel.source.SourceKind;
import io.github.isfmodel.source.Speaker;
import io.github.isfmodel.source.SpeakerKind;
import io.github.isfmodel.task.EngagementModality;
import io.github.isfmodel.task.MandateTask;
import io.github.isfmodel.task.TaskScope;
import io.github.isfmodel.task.UseOfForceLevel;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A small invented record that breaks no rule, and ways to change one part of it. What it says
 * about real states is made up.
 */
public final class Sample {

  public static final ForceId FORCE = ForceId.of("isf");
  public static final ActorId COUNCIL = ActorId.of("security-council");
  public static final ActorId EGYPT = ActorId.of("egypt");
  public static final ActorId ISRAEL = ActorId.of("israel");
  public static final ActorId INDONESIA = ActorId.of("indonesia");
  public static final ActorId MOROCCO = ActorId.of("morocco");
  public static final ActorId BOARD = ActorId.of("board");
  public static final ActorId COMMITTEE = ActorId.of("committee");
  public static final ActorId NEIGHBOURS = ActorId.of("neighbours");

  private static final Dossier DOSSIER =
      Dossier.builder()
          .title("A small record")
          .asOf(LocalDate.of(2026, 6, 30))
          .sources(sources())
          .actors(actors())
          .addForces(force())
          .resolutions(SampleActs.resolutions())
          .pledges(pledges())
          .preconditions(preconditions())
          .milestones(milestones())
          .events(events())
          .claims(claims())
          .build();

  private Sample() {}

  /** The record. */
  public static Dossier dossier() {
    return DOSSIER;
  }

  public static Dossier withSource(int index, UnaryOperator<Source> change) {
    return DOSSIER.withSources(changed(DOSSIER.sources(), index, change));
  }

  public static Dossier withActor(int index, UnaryOperator<Actor> change) {
    return DOSSIER.withActors(changed(DOSSIER.actors(), index, change));
  }

  public static Dossier withForce(UnaryOperator<Force> change) {
    return DOSSIER.withForces(changed(DOSSIER.forces(), 0, change));
  }

  public static Dossier withResolution(int index, UnaryOperator<Resolution> change) {
    return DOSSIER.withResolutions(changed(DOSSIER.resolutions(), index, change));
  }

  public static Dossier withPledge(int index, UnaryOperator<Pledge> change) {
    return DOSSIER.withPledges(changed(DOSSIER.pledges(), index, change));
  }

  public static Dossier withPrecondition(int index, UnaryOperator<Precondition> change) {
    return DOSSIER.withPreconditions(changed(DOSSIER.preconditions(), index, change));
  }

  public static Dossier withMilestone(int index, UnaryOperator<Milestone> change) {
    return DOSSIER.withMilestones(changed(DOSSIER.milestones(), index, change));
  }

  public static Dossier withEvent(int index, UnaryOperator<Event> change) {
    return DOSSIER.withEvents(changed(DOSSIER.events(), index, change));
  }

  public static Dossier withClaim(int index, UnaryOperator<Claim> change) {
    return DOSSIER.withClaims(changed(DOSSIER.claims(), index, change));
  }

  /** A list with one element changed. */
  public static <T> List<T> changed(List<T> list, int index, UnaryOperator<T> change) {
    List<T> copy = new ArrayList<>(list);
    copy.set(index, change.apply(list.get(index)));
    return copy;
  }

  /** A list with elements added at the end. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <T> List<T> and(List<T> list, T... more) {
    List<T> copy = new ArrayList<>(list);
    copy.addAll(List.of(more));
    return copy;
  }

  public static When day(String date) {
    return When.on(LocalDate.parse(date));
  }

  public static Citation seen(String source) {
    return Citation.builder().source(SourceId.of(source)).certainty(Certainty.SEEN).build();
  }

  public static Citation seen() {
    return seen("article");
  }

  /** Known from somebody else's account alone. */
  public static Citation thirdHand() {
    return seen().withCertainty(Certainty.THIRD_HAND);
  }

  public static Measure troops(long number) {
    return Measure.of(new Quantity.Exactly(number), Unit.TROOPS);
  }

  public static TaskScope scope(MandateTask task, EngagementModality modality) {
    return TaskScope.builder().task(task).modality(modality).build();
  }

  public static Attribution said(ActorId actor, String date) {
    return Attribution.builder()
        .speaker(Speaker.builder().kind(SpeakerKind.INSTITUTION).actor(actor).build())
        .addRelay(SourceId.of("article"))
        .said(day(date))
        .build();
  }

  private static List<Source> sources() {
    return List.of(
        source("article", SourceKind.NEWS_ARTICLE, "2026-06-01")
            .addRelays(SourceId.of("text"))
            .build(),
        source("text", SourceKind.UN_DOCUMENT, "2025-11-17").build(),
        source("hearsay", SourceKind.GENERAL_KNOWLEDGE, "2026-06-30").build());
  }

  private static Source.Builder source(String id, SourceKind kind, String published) {
    return Source.builder()
        .id(SourceId.of(id))
        .kind(kind)
        .title("The source " + id)
        .published(day(published));
  }

  private static List<Actor> actors() {
    return List.of(
        actor(COUNCIL, ActorKind.UN_ORGAN).build(),
        actor(EGYPT, ActorKind.STATE).state(StateCode.of("EGY")).build(),
        actor(ISRAEL, ActorKind.STATE).state(StateCode.of("ISR")).build(),
        actor(INDONESIA, ActorKind.STATE).state(StateCode.of("IDN")).build(),
        actor(MOROCCO, ActorKind.STATE).state(StateCode.of("MAR")).build(),
        actor(BOARD, ActorKind.TRANSITIONAL_BODY).build(),
        actor(COMMITTEE, ActorKind.OFFICE).partOf(BOARD).build(),
        actor(NEIGHBOURS, ActorKind.GROUP)
            .extent(GroupExtent.CLOSED)
            .addMembers(
                Membership.builder()
                    .member(EGYPT)
                    .since(day("2025-01-01"))
                    .until(day("2027-01-01"))
                    .build(),
                Membership.builder().member(ISRAEL).build())
            .build(),
        actor(ActorId.of("commander"), ActorKind.PERSON)
            .addRoles(
                RoleHeld.builder()
                    .title("general")
                    .of(BOARD)
                    .since(day("2025-12-01"))
                    .until(day("2026-06-01"))
                    .build())
            .build());
  }

  private static Actor.Builder actor(ActorId id, ActorKind kind) {
    return Actor.builder().id(id).kind(kind).name("The " + id.value());
  }

  private static Force force() {
    return Force.builder()
        .id(FORCE)
        .name("International Stabilization Force")
        .established(true)
        .addRoles(
            ForceRole.builder()
                .role(RoleKind.COMMANDER)
                .actor(ActorId.of("commander"))
                .standing(Standing.IN_EFFECT)
                .since(day("2025-12-01"))
                .until(day("2026-06-01"))
                .build())
        .addAreas(
            area("2026-01-01").share(percent(53)).until(day("2026-05-01")).build(),
            area("2026-05-01").share(percent(100)).build())
        .addCompositionRules(
            rule(new MemberPredicate.NoneFrom(NEIGHBOURS), Standing.IN_EFFECT, "2025-11-20")
                .build())
        .addStrengths(
            strength(StrengthKind.PLANNED, 5_500, "2025-12-01")
                .addParts(troops(5_000), troops(500))
                .build(),
            strength(StrengthKind.DEPLOYED, 1_000, "2026-04-10").build())
        .addTaskPositions(
            TaskPosition.builder()
                .scope(scope(MandateTask.CEASEFIRE_MONITORING, EngagementModality.MONITOR))
                .standing(TaskStanding.AUTHORIZED)
                .since(day("2025-11-17"))
                .build())
        .addEngagementRules(
            RulesOfEngagement.builder()
                .level(UseOfForceLevel.DEFENCE_OF_MANDATE)
                .standing(Standing.AGREED)
                .asOf(day("2026-03-01"))
                .build())
        .addOpenQuestions(
            OpenQuestion.builder()
                .attribute(OpenAttribute.HOUSING)
                .asOf(day("2025-12-01"))
                .settled(day("2026-02-01"))
                .build())
        .addStages(
            stage(ForceStage.AUTHORIZED, "2025-11-17"),
            stage(ForceStage.ADVANCE_PARTY, "2026-04-10"))
        .build();
  }

  private static Measure percent(long number) {
    return Measure.of(new Quantity.Exactly(number), Unit.PERCENT);
  }

  public static AreaOfOperation.Builder area(String since) {
    return AreaOfOperation.builder()
        .summary("the south")
        .standing(Standing.IN_EFFECT)
        .since(day(since));
  }

  public static CompositionRule.Builder rule(
      MemberPredicate predicate, Standing standing, String since) {
    return CompositionRule.builder()
        .predicate(predicate)
        .scope(Scope.INSIDE_TERRITORY)
        .standing(standing)
        .since(day(since));
  }

  public static StrengthFigure.Builder strength(StrengthKind kind, long number, String asOf) {
    return StrengthFigure.builder().kind(kind).measure(troops(number)).asOf(day(asOf));
  }

  public static StageReached stage(ForceStage stage, String when) {
    return StageReached.builder().stage(stage).when(day(when)).standing(Standing.IN_EFFECT).build();
  }

  private static List<Pledge> pledges() {
    return List.of(
        pledge("indonesia-troops", INDONESIA, PledgeKind.TROOPS)
            .addHistory(
                step(PledgeState.ANNOUNCED, "2025-11-20").build(),
                step(PledgeState.QUANTIFIED, "2026-01-10")
                    .addPhases(phase(1_000, "2026-04-10"))
                    .build(),
                step(PledgeState.DEPLOYED, "2026-04-10").build())
            .addCaveats(
                Caveat.builder()
                    .kind(CaveatKind.ONLY)
                    .addTasks(scope(MandateTask.CEASEFIRE_MONITORING, EngagementModality.MONITOR))
                    .declared(true)
                    .since(day("2026-01-10"))
                    .until(day("2026-06-01"))
                    .build())
            .addPreconditions(precondition("mandate"), precondition("truce"))
            .addWaivers(
                Waiver.builder()
                    .precondition(precondition("truce"))
                    .by(INDONESIA)
                    .when(day("2026-04-01"))
                    .build())
            .reversal(
                ReversalClause.builder()
                    .trigger(new Proposition.ActDone(INDONESIA, ActKind.WITHDRAW))
                    .effect(PledgeState.WITHDRAWN)
                    .build())
            .build(),
        pledge("morocco-deputy", MOROCCO, PledgeKind.COMMAND_POST)
            .post("deputy commander")
            .addHistory(step(PledgeState.INTERESTED, "2026-02-19").build())
            .build());
  }

  public static PreconditionId precondition(String id) {
    return PreconditionId.of(id);
  }

  public static Pledge.Builder pledge(String id, ActorId contributor, PledgeKind kind) {
    return Pledge.builder()
        .id(PledgeId.of(id))
        .force(FORCE)
        .contributor(new Contributor.Named(contributor))
        .kind(kind);
  }

  public static PledgeStep.Builder step(PledgeState state, String when) {
    return PledgeStep.builder().state(state).when(day(when)).addCitations(seen());
  }

  public static Phase phase(long number, String by) {
    return Phase.builder().measure(troops(number)).by(day(by)).readiness(PledgeState.READY).build();
  }

  private static List<Precondition> preconditions() {
    PledgeId pledge = PledgeId.of("indonesia-troops");
    return List.of(
        Precondition.builder()
            .id(precondition("mandate"))
            .holder(INDONESIA)
            .addConcerns(pledge)
            .condition(new Proposition.InstrumentExists(InstrumentKind.SECURITY_COUNCIL_RESOLUTION))
            .since(day("2025-11-01"))
            .replaces(precondition("parliament"))
            .build(),
        Precondition.builder()
            .id(precondition("parliament"))
            .holder(INDONESIA)
            .addConcerns(pledge)
            .condition(new Proposition.DecisionTaken(INDONESIA, DecisionOrgan.PARLIAMENT))
            .since(day("2025-10-01"))
            .until(day("2025-11-01"))
            .build(),
        Precondition.builder()
            .id(precondition("truce"))
            .holder(INDONESIA)
            .addConcerns(pledge)
            .condition(new Proposition.ActDone(ISRAEL, ActKind.TRUCE))
            .since(day("2025-11-01"))
            .build());
  }

  private static List<Milestone> milestones() {
    return List.of(
        Milestone.builder()
            .id(MilestoneId.of("disarmament"))
            .title("The weapons are handed in")
            .verifier(COMMITTEE)
            .due(day("2026-04-30"))
            .addForecasts(
                forecast("2025-12-01", "2026-03-31"), forecast("2026-03-01", "2026-04-30"))
            .addDeclarations(
                declaration(DeclarationKind.REACHED, BOARD, "2026-04-20"),
                declaration(DeclarationKind.VERIFIED, COMMITTEE, "2026-04-25"))
            .build(),
        Milestone.builder()
            .id(MilestoneId.of("withdrawal"))
            .title("The army withdraws")
            .addDependencies(
                Dependency.builder()
                    .on(MilestoneId.of("disarmament"))
                    .kind(DependencyKind.AFTER)
                    .build())
            .addDeclarations(declaration(DeclarationKind.REACHED, BOARD, "2026-05-05"))
            .build());
  }

  public static Forecast forecast(String asOf, String expected) {
    return Forecast.builder().asOf(day(asOf)).expected(day(expected)).build();
  }

  public static Declaration declaration(DeclarationKind kind, ActorId by, String when) {
    return Declaration.builder().kind(kind).by(by).when(day(when)).build();
  }

  private static List<Event> events() {
    return List.of(
        event("arrival", EventKind.DEPLOYMENT, "2026-04-10").addAbout(FORCE).build(),
        event("report", EventKind.REPORT_SUBMITTED, "2026-05-15")
            .addActors(BOARD)
            .addAbout(FORCE)
            .build());
  }

  public static Event.Builder event(String id, EventKind kind, String when) {
    return Event.builder()
        .id(EventId.of(id))
        .kind(kind)
        .standing(EventStanding.OCCURRED)
        .when(day(when))
        .summary("The " + id)
        .addCitations(seen());
  }

  private static List<Claim> claims() {
    return List.of(
        claim("size-in-march", "2026-03-01", 20_000).build(),
        claim("size-in-may", "2026-05-01", 8_000)
            .addSupersedes(ClaimId.of("size-in-march"))
            .build());
  }

  public static Claim.Builder claim(String id, String said, long number) {
    return Claim.builder()
        .id(ClaimId.of(id))
        .attribution(said(BOARD, said))
        .reported(day(said))
        .holds(new When.Said("next month", LocalDate.parse(said)))
        .statement(new Statement.About(FORCE, Aspect.SIZE, new ClaimedValue.Amount(troops(number))))
        .modality(Modality.EXPECTED)
        .polarity(Polarity.AFFIRMED)
        .summary("There will be so many")
        .addCitations(seen());
  }
}
