package io.github.isfmodel.dossier;

import static io.github.isfmodel.dossier.Sample.BOARD;
import static io.github.isfmodel.dossier.Sample.COMMITTEE;
import static io.github.isfmodel.dossier.Sample.EGYPT;
import static io.github.isfmodel.dossier.Sample.FORCE;
import static io.github.isfmodel.dossier.Sample.INDONESIA;
import static io.github.isfmodel.dossier.Sample.MOROCCO;
import static io.github.isfmodel.dossier.Sample.NEIGHBOURS;
import static io.github.isfmodel.dossier.Sample.and;
import static io.github.isfmodel.dossier.Sample.changed;
import static io.github.isfmodel.dossier.Sample.day;
import static io.github.isfmodel.dossier.Sample.dossier;
import static io.github.isfmodel.dossier.Sample.event;
import static io.github.isfmodel.dossier.Sample.precondition;
import static io.github.isfmodel.dossier.Sample.rule;
import static io.github.isfmodel.dossier.Sample.said;
import static io.github.isfmodel.dossier.Sample.seen;
import static io.github.isfmodel.dossier.Sample.stage;
import static io.github.isfmodel.dossier.Sample.withActor;
import static io.github.isfmodel.dossier.Sample.withClaim;
import static io.github.isfmodel.dossier.Sample.withEvent;
import static io.github.isfmodel.dossier.Sample.withForce;
import static io.github.isfmodel.dossier.Sample.withMilestone;
import static io.github.isfmodel.dossier.Sample.withPledge;
import static io.github.isfmodel.dossier.Sample.withPrecondition;
import static io.github.isfmodel.dossier.Sample.withResolution;
import static io.github.isfmodel.dossier.Sample.withSource;
import static io.github.isfmodel.dossier.SampleActs.ACT;
import static io.github.isfmodel.dossier.SampleActs.DRAFT;
import static io.github.isfmodel.dossier.SampleActs.circulation;
import static io.github.isfmodel.dossier.SampleActs.consultation;
import static io.github.isfmodel.dossier.SampleActs.step;
import static io.github.isfmodel.dossier.SampleActs.text;
import static io.github.isfmodel.rule.RuleExample.fails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.ActorKind;
import io.github.isfmodel.actor.GroupExtent;
import io.github.isfmodel.actor.Membership;
import io.github.isfmodel.actor.StateCode;
import io.github.isfmodel.council.Tally;
import io.github.isfmodel.council.Vote;
import io.github.isfmodel.council.VotedMatter;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.event.EventKind;
import io.github.isfmodel.event.EventStanding;
import io.github.isfmodel.force.AreaOfOperation;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.ForceRole;
import io.github.isfmodel.force.ForceStage;
import io.github.isfmodel.force.Headquarters;
import io.github.isfmodel.force.HostConsent;
import io.github.isfmodel.force.MemberPredicate;
import io.github.isfmodel.force.RoleKind;
import io.github.isfmodel.force.Standing;
import io.github.isfmodel.force.StrengthKind;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ClaimId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.id.SourceId;
import io.github.isfmodel.milestone.DeclarationKind;
import io.github.isfmodel.pledge.Contributor;
import io.github.isfmodel.pledge.PledgeKind;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.resolution.ConsultationVerb;
import io.github.isfmodel.resolution.PartySet;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.resolution.Stage;
import io.github.isfmodel.rule.AbstractRulesTest;
import io.github.isfmodel.rule.RuleExample;
import io.github.isfmodel.rule.Violation;
import io.github.isfmodel.source.Certainty;
import io.github.isfmodel.source.Source;
import io.github.isfmodel.symbol.UnSymbol;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Identifiers, circles, replacements, groups, and how far a record reaches. */
class RecordRulesTest extends AbstractRulesTest {

  private static final ForceId PART = ForceId.of("part");
  private static final String SAY = "write what it says, or leave it out where it may be absent";
  private static final ActorId COMMANDER = ActorId.of("commander");
  private static final String FIT = "name who or what is meant, or mend the kind of the actor";
  private static final String ONCE = "remove one of the two, or write what was meant";
  private static final List<String> TEN_TEXTS =
      List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "1");
  private static final Condition PASSED = new Proposition.DateReached(LocalDate.of(2026, 1, 1));

  static List<RuleExample> examples() {
    return List.of(
        fails(
            "ISF-REF-001",
            "/forces/0/roles/0/actor",
            "'nobody' is referred to, and the record holds no actor of that identifier",
            "mend the identifier, or add the actor",
            withForce(
                force ->
                    force.withRoles(
                        changed(force.roles(), 0, role -> role.withActor(ActorId.of("nobody")))))),
        fails(
            "ISF-REF-001",
            "/forces/0/stages/1/when/anchor",
            "'force:nothing' is referred to, and the record holds no force of that identifier",
            "mend the identifier, or add the force",
            withForce(
                force ->
                    force.withStages(
                        changed(
                            force.stages(),
                            1,
                            stage ->
                                stage.withWhen(
                                    new When.Following(
                                        ForceId.of("nothing"), OptionalInt.empty(), "later")))))),
        fails(
            "ISF-REF-001",
            "/forces/0/roles/0/actor",
            "'borad' is referred to, and the record holds no actor of that identifier",
            "write board, or mend the identifier, or add the actor",
            withForce(
                force ->
                    force.withRoles(
                        changed(force.roles(), 0, role -> role.withActor(ActorId.of("borad")))))),
        fails(
            "ISF-REF-002",
            "/events/0/citations/0/source",
            "'nowhere' is cited, and the record holds no source of that identifier",
            "mend the identifier, or add the source",
            withEvent(0, event -> event.withCitations(seen("nowhere")))),
        fails(
                "ISF-REF-003",
                "/actors/9/id",
                "actor:board is also the identifier of /actors/5",
                "give one of the two another identifier",
                dossier()
                    .withActors(
                        and(
                            dossier().actors(),
                            Actor.builder()
                                .id(BOARD)
                                .kind(ActorKind.OFFICE)
                                .name("Another")
                                .build())))
            .passes(
                dossier()
                    .withActors(
                        and(
                            dossier().actors(),
                            Actor.builder()
                                .id(ActorId.of("isf"))
                                .kind(ActorKind.OFFICE)
                                .name("As the force")
                                .build()))),
        fails(
            "ISF-SRC-001",
            "/sources/0/relays",
            "the source passes itself on, in a circle: source:article, source:text,"
                + " source:article",
            "remove the link that closes the circle",
            withSource(1, source -> source.withRelays(SourceId.of("article")))),
        fails(
            "ISF-SRC-001",
            "/sources/1/relays",
            "the source passes itself on",
            "remove the link that closes the circle",
            withSource(1, source -> source.withRelays(SourceId.of("text")))),
        fails(
            "ISF-SRC-001",
            "/sources/3/relays",
            "the source passes itself on, in a circle: source:s0, source:s1, source:s2,"
                + " source:s3, source:s4, source:s5, and so on",
            "remove the link that closes the circle",
            ring(6)),
        fails(
                "ISF-SRC-002",
                "/forces/0/citations/0/certainty",
                "source:hearsay is what is generally said, and the citation calls it seen",
                "choose the certainty general-knowledge, or cite the source that was read",
                withForce(force -> force.withCitations(seen("hearsay"))))
            .passes(
                withForce(
                    force ->
                        force.withCitations(
                            seen("hearsay").withCertainty(Certainty.GENERAL_KNOWLEDGE)))),
        fails(
                "ISF-REF-004",
                "/forces/0/consents/0/host",
                "actor:commander stands for the host of a force here, and no person can be that",
                FIT,
                withForce(force -> force.withConsents(consent(COMMANDER))))
            .passes(withForce(force -> force.withConsents(consent(EGYPT))))
            .passes(withForce(force -> force.withConsents(consent(BOARD)))),
        fails(
                "ISF-REF-004",
                "/forces/0/consents/0/host",
                "actor:committee stands for the host of a force here, and no media outlet can be"
                    + " that",
                FIT,
                hostOfKind(ActorKind.MEDIA_OUTLET))
            .passes(hostOfKind(ActorKind.ARMED_GROUP))
            .passes(hostOfKind(ActorKind.of("of-a-later-version"))),
        fails(
            "ISF-REF-004",
            "/forces/0/headquarters/0/inTerritoryOf",
            "actor:commander stands for the one whose territory a headquarters is in here, and"
                + " no person can be that",
            FIT,
            withForce(
                force ->
                    force.withHeadquarters(
                        Headquarters.builder()
                            .name("the base")
                            .place("the north")
                            .standing(Standing.IN_EFFECT)
                            .inTerritoryOf(COMMANDER)
                            .build()))),
        fails(
            "ISF-REF-004",
            "/resolutions/0/sponsors/1",
            "actor:commander stands for a sponsor of a text here, and no person can be that",
            FIT,
            withResolution(0, text -> text.withSponsors(EGYPT, COMMANDER))),
        fails(
                "ISF-REF-004",
                "/pledges/1/contributor/actor",
                "actor:commander stands for a contributor to a force here, and no person can be"
                    + " that",
                FIT,
                withPledge(1, pledge -> pledge.withContributor(new Contributor.Named(COMMANDER))))
            .passes(
                withPledge(
                    1,
                    pledge ->
                        pledge
                            .withKind(PledgeKind.FUNDS)
                            .withContributor(new Contributor.Named(COMMANDER)))),
        fails(
                "ISF-REF-004",
                "/preconditions/0/concerns/1",
                "source:article stands for what a precondition concerns here, and no source can be"
                    + " that",
                FIT,
                withPrecondition(
                    0,
                    precondition ->
                        precondition.withConcerns(
                            and(precondition.concerns(), SourceId.of("article")))))
            .passes(
                withPrecondition(
                    0,
                    precondition ->
                        precondition.withConcerns(and(precondition.concerns(), COMMANDER)))),
        fails(
                "ISF-REF-004",
                "/preconditions/1/condition/parts/0/to",
                "claim:size-in-march stands for what is consented to here, and no claim can be that",
                FIT,
                withPrecondition(
                    1,
                    precondition ->
                        precondition.withCondition(consented(ClaimId.of("size-in-march")))))
            .passes(
                withPrecondition(1, precondition -> precondition.withCondition(consented(FORCE)))),
        fails(
                "ISF-REF-004",
                "/milestones/1/due/anchor",
                "actor:egypt stands for what a time is counted from here, and no actor can be that",
                FIT,
                withDueAfter(EGYPT))
            .passes(withDueAfter(FORCE))
            .passes(withDueAfter(SourceId.of("article"))),
        fails(
            "ISF-REF-004",
            "/milestones/1/due/anchor",
            "claim:size-in-march stands for what a time is counted from here, and no claim can be"
                + " that",
            FIT,
            withDueAfter(ClaimId.of("size-in-march"))),
        fails(
                "ISF-REC-002",
                "/forces/0/name",
                "the text is empty",
                SAY,
                withForce(force -> force.withName("")))
            .passes(withForce(force -> force.withName("\u3164x"))),
        fails(
                "ISF-REC-002",
                "/forces/0/name",
                "the text is of characters that cannot be seen",
                SAY,
                withForce(force -> force.withName("\u00a0 \u200b\ufeff")))
            .passes(withForce(force -> force.withName("\u00a0x"))),
        fails(
            "ISF-REC-002",
            "/actors/0/aliases/0",
            "the text is of characters that cannot be seen",
            SAY,
            withActor(0, actor -> actor.withAliases("\u3164"))),
        fails(
            "ISF-REC-002",
            "/sources/0/note",
            "the text is blank",
            SAY,
            withSource(0, source -> source.withNote(" "))),
        fails(
            "ISF-REC-002",
            "/actors/0/aliases/1",
            "the text is empty",
            SAY,
            withActor(0, actor -> actor.withAliases("one", ""))),
        fails(
            "ISF-REC-002",
            "/forces/0/citations/0/locator",
            "the text is empty",
            SAY,
            withForce(force -> force.withCitations(seen().withLocator("")))),
        fails(
            "ISF-REC-002",
            "/milestones/1/due/phrase",
            "the text is empty",
            SAY,
            withMilestone(
                1, milestone -> milestone.withDue(new When.Vague("", LocalDate.of(2026, 1, 1))))),
        fails(
                "ISF-REC-003",
                "/events/0/actors/2",
                "actor:board is listed twice",
                ONCE,
                withEvent(0, event -> event.withActors(BOARD, EGYPT, BOARD)))
            .passes(withEvent(0, event -> event.withActors(BOARD, EGYPT)))
            .passes(
                withMilestone(
                    1,
                    milestone ->
                        milestone.withForecasts(
                            Sample.forecast("2026-03-01", "2026-08-01"),
                            Sample.forecast("2026-03-01", "2026-08-01")))),
        fails(
                "ISF-REC-003",
                "/forces/0/citations/1",
                "this entry is listed twice",
                ONCE,
                withForce(force -> force.withCitations(seen(), seen())))
            .passes(withForce(force -> force.withCitations(seen(), seen().withLocator("page 2")))),
        fails(
                "ISF-REC-003",
                "/actors/0/aliases/9",
                "\"1\" is listed twice",
                ONCE,
                withActor(0, actor -> actor.withAliases(TEN_TEXTS)))
            .passes(withActor(0, actor -> actor.withAliases(TEN_TEXTS.subList(0, 9)))),
        fails(
            "ISF-REC-003",
            "/pledges/1/skills/1",
            "medical is listed twice",
            ONCE,
            withPledge(1, pledge -> pledge.withSkills(PledgeKind.MEDICAL, PledgeKind.MEDICAL))),
        fails(
            "ISF-REC-003",
            "/milestones/1/criteria/parts/0/parts/1",
            "this entry is listed twice",
            ONCE,
            withMilestone(
                1,
                milestone ->
                    milestone.withCriteria(
                        new Condition.AllOf(
                            List.of(new Condition.AtLeast(2, List.of(PASSED, PASSED))))))),
        fails(
                "ISF-REC-001",
                "/sources/2/published",
                "this is dated 2026-07-01, and the last day of the record is 2026-06-30",
                "mend the date, or set \"asOf\" to the last day that the record covers",
                withSource(2, source -> source.withPublished(day("2026-07-01"))))
            .passes(
                withSource(
                    2, source -> source.withPublished(new When.InMonth(YearMonth.of(2026, 6))))),
        fails(
                "ISF-REC-001",
                "/forces/0/stages/2/when",
                "this is dated 2026-07-01, and the last day of the record is 2026-06-30",
                "mend the date, or set \"asOf\" to the last day that the record covers",
                withForce(
                    force ->
                        force.withStages(
                            and(force.stages(), stage(ForceStage.DRAWDOWN, "2026-07-01")))))
            .passes(
                withForce(
                    force ->
                        force.withStages(
                            and(
                                force.stages(),
                                stage(ForceStage.DRAWDOWN, "2026-07-01")
                                    .withStanding(Standing.PLANNED))))),
        fails(
            "ISF-REC-001",
            "/resolutions/3/lifecycle/0/when",
            "this is dated 2026-07-01, and the last day of the record is 2026-06-30",
            "mend the date, or set \"asOf\" to the last day that the record covers",
            added(text("next").addLifecycle(step(Stage.PROPOSED, "2026-07-01")).build())),
        fails(
            "ISF-REC-001",
            "/pledges/1/history/0/when",
            "this is dated 2026-07-01, and the last day of the record is 2026-06-30",
            "mend the date, or set \"asOf\" to the last day that the record covers",
            withPledge(
                1,
                pledge ->
                    pledge.withHistory(Sample.step(PledgeState.INTERESTED, "2026-07-01").build()))),
        fails(
            "ISF-REC-001",
            "/preconditions/2/since",
            "this is dated 2026-07-01, and the last day of the record is 2026-06-30",
            "mend the date, or set \"asOf\" to the last day that the record covers",
            withPrecondition(2, each -> each.withSince(day("2026-07-01")))),
        fails(
            "ISF-REC-001",
            "/milestones/1/forecasts/0/asOf",
            "this is dated 2026-07-01, and the last day of the record is 2026-06-30",
            "mend the date, or set \"asOf\" to the last day that the record covers",
            withMilestone(
                1,
                milestone -> milestone.withForecasts(Sample.forecast("2026-07-01", "2026-08-01")))),
        fails(
            "ISF-REC-001",
            "/milestones/1/declarations/0/when",
            "this is dated 2026-07-01, and the last day of the record is 2026-06-30",
            "mend the date, or set \"asOf\" to the last day that the record covers",
            withMilestone(
                1,
                milestone ->
                    milestone.withDeclarations(
                        Sample.declaration(DeclarationKind.REACHED, BOARD, "2026-07-01")))),
        fails(
                "ISF-REC-001",
                "/events/1/when",
                "this is dated 2026-07-01, and the last day of the record is 2026-06-30",
                "mend the date, or set \"asOf\" to the last day that the record covers",
                withEvent(
                    1, event -> event.withWhen(day("2026-07-01")).withKind(EventKind.MEETING)))
            .passes(
                withEvent(
                    1,
                    event ->
                        event
                            .withWhen(day("2026-07-01"))
                            .withKind(EventKind.MEETING)
                            .withStanding(EventStanding.ANNOUNCED))),
        fails(
            "ISF-REC-001",
            "/claims/1/reported",
            "this is dated 2026-07-01, and the last day of the record is 2026-06-30",
            "mend the date, or set \"asOf\" to the last day that the record covers",
            withClaim(1, claim -> claim.withReported(day("2026-07-01")))),
        fails(
            "ISF-REC-001",
            "/forces/0/strengths/2/asOf",
            "this is dated 2026-07-01, and the last day of the record is 2026-06-30",
            "mend the date, or set \"asOf\" to the last day that the record covers",
            withForce(
                force ->
                    force.withStrengths(
                        and(
                            force.strengths(),
                            Sample.strength(StrengthKind.PLANNED, 1, "2026-07-01").build())))),
        fails(
            "ISF-REC-001",
            "/resolutions/0/circulations/2/when",
            "this is dated 2026-07-01, and the last day of the record is 2026-06-30",
            "mend the date, or set \"asOf\" to the last day that the record covers",
            withResolution(
                DRAFT,
                text ->
                    text.withCirculations(and(text.circulations(), circulation("2026-07-01"))))),
        fails(
            "ISF-REC-001",
            "/resolutions/3/consultations/0/when",
            "this is dated 2026-07-01, and the last day of the record is 2026-06-30",
            "mend the date, or set \"asOf\" to the last day that the record covers",
            added(
                text("next")
                    .addConsultations(consultation(EGYPT, ConsultationVerb.AGREEMENT, "2026-07-01"))
                    .build())),
        fails(
            "ISF-REC-001",
            "/resolutions/3/vote/heldOn",
            "this is dated 2026-07-01, and the last day of the record is 2026-06-30",
            "mend the date, or set \"asOf\" to the last day that the record covers",
            added(
                text("next")
                    .addLifecycle(step(Stage.REJECTED, "2026-06-30").withWhen(When.undated()))
                    .vote(
                        Vote.builder()
                            .heldOn(LocalDate.of(2026, 7, 1))
                            .matter(VotedMatter.SUBSTANTIVE)
                            .tally(Tally.of(8, 0, 7))
                            .build())
                    .build())),
        fails(
            "ISF-REC-001",
            "/pledges/0/waivers/1/when",
            "this is dated 2026-07-01, and the last day of the record is 2026-06-30",
            "mend the date, or set \"asOf\" to the last day that the record covers",
            withPledge(
                0,
                pledge ->
                    pledge.withWaivers(
                        and(
                            pledge.waivers(),
                            pledge
                                .waivers()
                                .get(0)
                                .withPrecondition(precondition("mandate"))
                                .withWhen(day("2026-07-01")))))),
        fails(
            "ISF-REC-001",
            "/claims/1/attribution/said",
            "this is dated 2026-07-01, and the last day of the record is 2026-06-30",
            "mend the date, or set \"asOf\" to the last day that the record covers",
            withClaim(
                1,
                claim ->
                    claim.withAttribution(said(BOARD, "2026-07-01")).withReported(When.undated()))),
        fails(
                "ISF-REC-001",
                "/forces/0/consents/0/when",
                "this is dated 2026-07-01, and the last day of the record is 2026-06-30",
                "mend the date, or set \"asOf\" to the last day that the record covers",
                withForce(force -> force.withConsents(consent(Standing.IN_EFFECT))))
            .passes(withForce(force -> force.withConsents(consent(Standing.AGREED)))),
        fails(
            "ISF-REC-001",
            "/forces/0/consents/0/when",
            "this is dated 2026-07-01, and the last day of the record is 2026-06-30",
            "mend the date, or set \"asOf\" to the last day that the record covers",
            withForce(force -> force.withConsents(consent(Standing.ENDED)))),
        fails(
                "ISF-REC-001",
                "/forces/0/roles/0/since",
                "this is dated 2026-07-01, and the last day of the record is 2026-06-30",
                "mend the date, or set \"asOf\" to the last day that the record covers",
                withForce(force -> force.withRoles(role(Standing.IN_EFFECT))))
            .passes(withForce(force -> force.withRoles(role(Standing.PLANNED)))),
        fails(
                "ISF-REC-001",
                "/forces/0/areas/2/since",
                "this is dated 2026-07-01, and the last day of the record is 2026-06-30",
                "mend the date, or set \"asOf\" to the last day that the record covers",
                withForce(
                    force -> force.withAreas(and(force.areas(), area(force, Standing.IN_EFFECT)))))
            .passes(
                withForce(
                    force -> force.withAreas(and(force.areas(), area(force, Standing.EXPECTED))))),
        fails(
            "ISF-REC-001",
            "/forces/0/compositionRules/1/since",
            "this is dated 2026-07-01, and the last day of the record is 2026-06-30",
            "mend the date, or set \"asOf\" to the last day that the record covers",
            withForce(
                force ->
                    force.withCompositionRules(
                        and(
                            force.compositionRules(),
                            force.compositionRules().get(0).withSince(day("2026-07-01")))))),
        fails(
            "ISF-REC-001",
            "/forces/0/engagementRules/0/asOf",
            "this is dated 2026-07-01, and the last day of the record is 2026-06-30",
            "mend the date, or set \"asOf\" to the last day that the record covers",
            withForce(
                force ->
                    force.withEngagementRules(
                        force.engagementRules().get(0).withAsOf(day("2026-07-01"))))),
        fails(
            "ISF-REC-001",
            "/forces/0/openQuestions/0/settled",
            "this is dated 2026-07-01, and the last day of the record is 2026-06-30",
            "mend the date, or set \"asOf\" to the last day that the record covers",
            withForce(
                force ->
                    force.withOpenQuestions(
                        force.openQuestions().get(0).withSettled(day("2026-07-01"))))),
        fails(
            "ISF-REC-001",
            "/pledges/1/history/0/attribution/said",
            "this is dated 2026-07-01, and the last day of the record is 2026-06-30",
            "mend the date, or set \"asOf\" to the last day that the record covers",
            withPledge(
                1,
                pledge ->
                    pledge.withHistory(
                        changed(
                            pledge.history(),
                            0,
                            step -> step.withAttribution(said(BOARD, "2026-07-01")))))),
        fails(
            "ISF-REC-001",
            "/pledges/1/claimedBy/0/said",
            "this is dated 2026-07-01, and the last day of the record is 2026-06-30",
            "mend the date, or set \"asOf\" to the last day that the record covers",
            withPledge(1, pledge -> pledge.withClaimedBy(said(BOARD, "2026-07-01")))),
        fails(
            "ISF-EVT-003",
            "/events/2/when",
            "the event is dated 2026-06-30, and is listed before one dated 2026-06-02, which is"
                + " certainly earlier",
            "put the events in the order of time, or mend the date",
            dossier()
                .withEvents(
                    and(
                        dossier().events(),
                        event("misdated", EventKind.MEETING, "2026-06-30").build(),
                        event("meeting", EventKind.MEETING, "2026-06-01").build(),
                        event("second-meeting", EventKind.MEETING, "2026-06-02").build()))),
        fails(
                "ISF-EVT-003",
                "/events/2/when",
                "the event is dated 2026-05-14, and is listed after one dated 2026-05-15, which is"
                    + " certainly later",
                "put the events in the order of time, or mend the date",
                dossier()
                    .withEvents(
                        and(
                            dossier().events(),
                            event("meeting", EventKind.MEETING, "2026-05-14").build())))
            .passes(
                dossier()
                    .withEvents(
                        and(
                            dossier().events(),
                            event("meeting", EventKind.MEETING, "2026-05-15").build()))),
        fails(
                "ISF-ACT-004",
                "/actors/4/state",
                "actor:morocco has the code IDN, which is also that of actor:indonesia",
                "mend the code, or join the two entries",
                withActor(4, actor -> actor.withState(StateCode.of("IDN"))))
            .passes(withActor(6, actor -> actor.withState(StateCode.of("IDN")))),
        fails(
            "ISF-ACT-005",
            "/actors/5/partOf",
            "the actor is a part of itself, in a circle: actor:board, actor:committee,"
                + " actor:board",
            "remove the link that closes the circle",
            withActor(5, actor -> actor.withPartOf(COMMITTEE))),
        fails(
            "ISF-ACT-006",
            "/forces/0/compositionRules/0/predicate/group",
            "actor:indonesia stands for its members here, and is a state, which has none",
            "name a group, and list its members and their extent; for one actor alone, name it as a"
                + " party of the clause, or a group with that member",
            withForce(
                force ->
                    force.withCompositionRules(
                        rule(
                                new MemberPredicate.NoneFrom(INDONESIA),
                                Standing.IN_EFFECT,
                                "2025-11-20")
                            .build()))),
        fails(
            "ISF-ACT-006",
            "/resolutions/3/renewalClauses/0/parties/0/group",
            "actor:board stands for its members here, and the record lists none",
            "name a group, and list its members and their extent; for one actor alone, name it as a"
                + " party of the clause, or a group with that member",
            parties(new PartySet.MembersOf(BOARD))),
        fails(
                "ISF-ACT-007",
                "/forces/0/compositionRules/0/predicate/group",
                "the members of actor:neighbours are not all known (open), so it cannot be said who"
                    + " is none",
                "list all members and close the group",
                open(new MemberPredicate.OnlyFrom(NEIGHBOURS)))
            .passes(open(new MemberPredicate.NoneFrom(NEIGHBOURS))),
        fails(
                "ISF-ACT-008",
                "/actors/2/members",
                "the actor is a member of itself, in a circle: actor:israel,"
                    + " actor:neighbours, actor:israel",
                "remove the link that closes the circle",
                withActor(2, actor -> actor.withMembers(member(NEIGHBOURS))))
            .passes(withActor(1, actor -> actor.withMembers(member(NEIGHBOURS)))),
        fails(
            "ISF-ACT-008",
            "/actors/7/members",
            "the actor is a member of itself",
            "remove the link that closes the circle",
            withActor(
                7,
                actor ->
                    actor.withMembers(
                        member(NEIGHBOURS).withUntil(When.on(LocalDate.of(2026, 1, 1)))))),
        fails(
                "ISF-FOR-009",
                "/forces/0/parent",
                "the force is a part of itself, in a circle: force:isf, force:part, force:isf",
                "remove the link that closes the circle",
                parts(Optional.of(PART)))
            .passes(parts(Optional.empty())),
        fails(
                "ISF-RES-030",
                "/resolutions/0/versionOf",
                "the draft first appears 2025-11-18, and resolution:act was adopted 2025-11-17,"
                    + " which is certainly earlier",
                "mend one of the two dates, or remove \"versionOf\"",
                withResolution(
                    DRAFT, text -> text.withLifecycle(step(Stage.CIRCULATED, "2025-11-18"))))
            .passes(
                withResolution(
                    DRAFT, text -> text.withLifecycle(step(Stage.CIRCULATED, "2025-11-17")))),
        fails(
                "ISF-RES-031",
                "/resolutions/1/supersedes",
                "the text first appears 2025-11-16, and replaces resolution:counter-draft, which"
                    + " first appears 2025-11-17",
                "mend one of the two dates, or turn the replacement round",
                replacing("2025-11-17"))
            .passes(replacing("2025-11-16")),
        fails(
                "ISF-RES-032",
                "/resolutions/3/supersedes",
                "the text was not adopted, and replaces resolution:act, which was",
                "remove \"supersedes\", or add the adoption",
                added(
                    text("late-draft")
                        .addLifecycle(step(Stage.CIRCULATED, "2026-05-01"))
                        .supersedes(ResolutionId.of("act"))
                        .build()))
            .passes(
                added(
                    text("late-draft")
                        .addLifecycle(step(Stage.CIRCULATED, "2026-05-01"))
                        .supersedes(ResolutionId.of("draft"))
                        .build())),
        fails(
            "ISF-RES-033",
            "/resolutions/1/supersedes",
            "the text replaces itself",
            "remove the link that closes the circle",
            withResolution(ACT, text -> text.withSupersedes(ResolutionId.of("act")))),
        fails(
                "ISF-RES-034",
                "/resolutions/3/issuer",
                "the kind of the instrument is security council resolution, and that of actor:board"
                    + " is transitional body",
                "name the organ as issuer, or mend the kind of the actor or of the instrument",
                added(text("oddity").issuer(BOARD).build()))
            .passes(
                added(
                    text("oddity")
                        .issuer(BOARD)
                        .instrument(InstrumentKind.INTERNATIONAL_AGREEMENT)
                        .build())),
        fails(
            "ISF-RES-035",
            "/resolutions/0/versionOf",
            "the text is a version of itself",
            "remove the link that closes the circle",
            withResolution(DRAFT, text -> text.withVersionOf(ResolutionId.of("draft")))),
        fails(
                "ISF-RES-036",
                "/resolutions/3/symbol",
                "the symbol S/RES/2803 (2025) is also that of resolution:act",
                "mend one of the two symbols, or join the two entries",
                added(adoptedAs("S/RES/2803 (2025)")))
            .passes(added(adoptedAs("S/RES/2804 (2025)")))
            .passes(ofTwo(draftOf("S/2025/748")))
            .passes(
                ofTwo(
                    adoptedAs("A/RES/1991(XVIII)")
                        .withInstrument(InstrumentKind.GENERAL_ASSEMBLY_RESOLUTION)
                        .withVote(Optional.empty()))),
        fails(
            "ISF-PRE-003",
            "/preconditions/0/replaces",
            "precondition:parliament is replaced, and is still held",
            "give \"until\" of the replaced precondition",
            withPrecondition(1, each -> each.withUntil(Optional.empty()).withConcerns(FORCE))),
        fails(
            "ISF-PRE-004",
            "/preconditions/0/replaces",
            "precondition:parliament is held by actor:morocco, and replaced by a precondition of"
                + " actor:indonesia",
            "mend a holder, or remove \"replaces\"",
            withPrecondition(1, each -> each.withHolder(MOROCCO))),
        fails(
            "ISF-PRE-005",
            "/preconditions/1/replaces",
            "the precondition replaces itself",
            "remove the link that closes the circle",
            withPrecondition(1, each -> each.withReplaces(precondition("parliament")))),
        fails(
                "ISF-CLM-008",
                "/claims/0/supersedes/0",
                "the claim is of 2026-03-01, and replaces claim:size-in-may, which is of"
                    + " 2026-05-01",
                "mend one of the two dates, or turn the replacement round",
                dossier()
                    .withClaims(
                        dossier().claims().get(0).withSupersedes(ClaimId.of("size-in-may")),
                        dossier().claims().get(1).withSupersedes()))
            .passes(withClaim(1, claim -> claim.withAttribution(said(BOARD, "2026-03-01")))),
        fails(
                "ISF-CLM-009",
                "/claims/1/supersedes/0",
                "the claim is by actor:indonesia, and replaces claim:size-in-march, which is by"
                    + " actor:board",
                "remove the replacement; claims of different authors stand side by side",
                withClaim(1, claim -> claim.withAttribution(said(INDONESIA, "2026-05-01"))))
            .passes(
                withClaim(
                    1,
                    claim ->
                        claim.withAttribution(
                            claim
                                .attribution()
                                .withSpeaker(
                                    claim.attribution().speaker().withActor(Optional.empty()))))),
        fails(
            "ISF-CLM-010",
            "/claims/0/supersedes",
            "the claim replaces itself",
            "remove the link that closes the circle",
            withClaim(0, claim -> claim.withSupersedes(ClaimId.of("size-in-march")))));
  }

  /** As many sources, each of which passes the next one on. */
  private static Membership member(ActorId id) {
    return Membership.builder().member(id).build();
  }

  private static Dossier ring(int size) {
    Source template = dossier().sources().get(1);
    List<Source> sources = new ArrayList<>(dossier().sources());
    for (int i = 0; i < size; i++) {
      sources.add(
          template.withId(SourceId.of("s" + i)).withRelays(SourceId.of("s" + (i + 1) % size)));
    }
    return dossier().withSources(sources);
  }

  @Test
  void theTitleOfTheRecordIsBlank() {
    assertThat(dossier().withTitle("\u2003\t").violations())
        .extracting(Violation::toString)
        .containsExactly(
            "ISF-REC-002 at /title: the text is blank; "
                + SAY
                + " [What is not known is left out]");
  }

  @Test
  void nothingIsSeenOfTheDescriptionOfAContributor() {
    Contributor nobody = new Contributor.Unnamed("\u200b", new Quantity.Exactly(1));

    assertThat(withPledge(1, pledge -> pledge.withContributor(nobody)).violations())
        .extracting(Violation::toString)
        .containsExactly(
            "ISF-REC-002 at /pledges/1/contributor/description: the text is of characters that"
                + " cannot be seen; "
                + SAY
                + " [What is not known is left out]");
  }

  @Test
  void anIdentifierStandsOnceInEachList() {
    Dossier one = dossier();
    Dossier twice =
        one.withSources(twice(one.sources()))
            .withActors(twice(one.actors()))
            .withForces(twice(one.forces()))
            .withResolutions(twice(one.resolutions()))
            .withPledges(twice(one.pledges()))
            .withPreconditions(twice(one.preconditions()))
            .withMilestones(twice(one.milestones()))
            .withEvents(twice(one.events()))
            .withClaims(twice(one.claims()));

    assertThat(twice.violations())
        .filteredOn(each -> each.rule().value().equals("ISF-REF-003"))
        .extracting(each -> each.at() + ": " + each.message())
        .containsExactly(
            "/actors/9/id: actor:security-council is also the identifier of /actors/0",
            "/claims/2/id: claim:size-in-march is also the identifier of /claims/0",
            "/events/2/id: event:arrival is also the identifier of /events/0",
            "/forces/1/id: force:isf is also the identifier of /forces/0",
            "/milestones/2/id: milestone:disarmament is also the identifier of /milestones/0",
            "/pledges/2/id: pledge:indonesia-troops is also the identifier of /pledges/0",
            "/preconditions/3/id: precondition:mandate is also the identifier of /preconditions/0",
            "/resolutions/3/id: resolution:draft is also the identifier of /resolutions/0",
            "/sources/3/id: source:article is also the identifier of /sources/0");
  }

  private static <T> List<T> twice(List<T> list) {
    return Stream.concat(list.stream(), Stream.of(list.get(0))).toList();
  }

  @Test
  void aTextThatReplacesItsOwnIdentifierReplacesNoOtherOfThatIdentifier() {
    Resolution namesake =
        text("act")
            .addLifecycle(step(Stage.CIRCULATED, "2026-05-01"))
            .supersedes(ResolutionId.of("act"))
            .build();

    assertThat(added(namesake).violations())
        .extracting(each -> each.rule() + " at " + each.at())
        .containsExactly("ISF-REF-003 at /resolutions/3/id");
  }

  @Test
  void anIdentifierOfAnotherKindIsToldAsSuch() {
    Dossier bare =
        withForce(
            force ->
                force.withRoles(
                    changed(force.roles(), 0, role -> role.withActor(ActorId.of("isf")))));
    assertThat(bare.violations())
        .extracting(each -> each.at() + ": " + each.message())
        .containsExactly(
            "/forces/0/roles/0/actor: 'isf' is referred to, and the record holds no actor of that"
                + " identifier, but force:isf");

    assertThat(withEvent(0, event -> event.withAbout(ActorId.of("isf"))).violations())
        .extracting(each -> each.at() + ": " + each.message())
        .containsExactly(
            "/events/0/about/0: 'actor:isf' is referred to, and the record holds no actor of that"
                + " identifier, but force:isf");
  }

  @Test
  void aSourceThatIsAnActorIsToldAsSuch() {
    assertThat(withEvent(0, event -> event.withCitations(seen("board"))).violations())
        .extracting(Violation::message)
        .containsExactly(
            "'board' is cited, and the record holds no source of that identifier, but actor:board");
  }

  /** 2025 for 2026: nearly everything is later, and the one day is to be mended. */
  @Test
  void aMistypedLastDayIsOneBreach() {
    assertThat(lateEvents(10))
        .extracting(each -> each.rule() + " at " + each.at())
        .hasSize(10)
        .allMatch(each -> each.matches("ISF-REC-001 at /events/[0-9]+/when"));
    assertThat(lateEvents(11))
        .extracting(Violation::toString)
        .containsExactly(
            "ISF-REC-001 at /asOf: 11 dates are later, the latest of them 2026-07-11, and the last"
                + " day of the record is 2026-06-30; mend the date, or set \"asOf\" to the last day"
                + " that the record covers [A record says nothing about days after the last that it"
                + " covers]");
  }

  private static List<Violation> lateEvents(int count) {
    List<Event> events = new ArrayList<>(dossier().events());
    for (int i = 1; i <= count; i++) {
      String day = LocalDate.of(2026, 6, 30).plusDays(i).toString();
      events.add(event("late-" + i, EventKind.MEETING, day).build());
    }
    return dossier().withEvents(events).violations();
  }

  @Test
  void aPreconditionThatReplacesItselfIsReportedOnce() {
    Dossier dossier =
        withPrecondition(2, each -> each.withReplaces(each.id()).withUntil(Optional.empty()));
    assertThat(dossier.violations())
        .extracting(each -> each.rule() + " at " + each.at())
        .containsExactly("ISF-PRE-005 at /preconditions/2/replaces");
  }

  @Test
  void aForceThatIsAPartOfItselfIsReportedOnce() {
    assertThat(withForce(force -> force.withParent(FORCE)).violations())
        .extracting(each -> each.rule() + " at " + each.at())
        .containsExactly("ISF-FOR-006 at /forces/0/parent");
  }

  @Test
  void whatIsWrongIsListedByPlaceWhicheverRuleFindsIt() {
    Dossier dossier =
        withSource(2, source -> source.withPublished(day("2026-07-01")))
            .withActors(changed(dossier().actors(), 5, a -> a.withExtent(GroupExtent.CLOSED)))
            .withEvents(changed(dossier().events(), 0, event -> event.withCitations()));

    assertThat(dossier.violations())
        .extracting(each -> each.rule() + " at " + each.at())
        .containsExactly(
            "ISF-ACT-001 at /actors/5/members",
            "ISF-EVT-001 at /events/0/citations",
            "ISF-REC-001 at /sources/2/published");
  }

  private static Dossier added(Resolution text) {
    return dossier().withResolutions(and(dossier().resolutions(), text));
  }

  private static Dossier parties(PartySet set) {
    return added(
        text("proposal")
            .addRenewalClauses(
                dossier().resolutions().get(ACT).renewalClauses().get(0).withParties(set))
            .build());
  }

  /** The group is open, and its members are the only ones named in the rule. */
  private static Dossier open(MemberPredicate predicate) {
    return withForce(
            force ->
                force.withCompositionRules(
                    rule(predicate, Standing.CONSIDERED, "2025-11-20").build()))
        .withActors(changed(dossier().actors(), 7, actor -> actor.withExtent(GroupExtent.OPEN)));
  }

  /** A force and its part; the force may have a parent too. */
  private static Dossier parts(Optional<ForceId> parent) {
    Force part = Force.builder().id(PART).name("The part").established(false).parent(FORCE).build();
    return dossier().withForces(dossier().forces().get(0).withParent(parent), part);
  }

  /** The act, of 16 November, replaces a draft of some day. */
  private static Dossier replacing(String date) {
    Resolution draft = text("counter-draft").addLifecycle(step(Stage.CIRCULATED, date)).build();
    return dossier()
        .withResolutions(
            and(
                changed(dossier().resolutions(), ACT, act -> act.withSupersedes(draft.id())),
                draft));
  }

  private static HostConsent consent(ActorId host) {
    return consent(Standing.IN_EFFECT).withHost(host).withWhen(day("2026-01-01"));
  }

  private static Dossier hostOfKind(ActorKind kind) {
    Dossier hosted = withForce(force -> force.withConsents(consent(COMMITTEE)));
    return hosted.withActors(changed(hosted.actors(), 6, actor -> actor.withKind(kind)));
  }

  private static Dossier withDueAfter(EntityId anchor) {
    When after = new When.Following(anchor, OptionalInt.of(14), "two weeks later");
    return withMilestone(1, milestone -> milestone.withDue(after));
  }

  private static Condition consented(EntityId to) {
    return new Condition.AllOf(List.of(new Proposition.ConsentGiven(EGYPT, to), PASSED));
  }

  private static HostConsent consent(Standing standing) {
    return HostConsent.builder().host(EGYPT).standing(standing).when(day("2026-07-01")).build();
  }

  private static ForceRole role(Standing standing) {
    return ForceRole.builder()
        .role(RoleKind.COMMANDER)
        .standing(standing)
        .since(day("2026-07-01"))
        .build();
  }

  private static AreaOfOperation area(Force force, Standing standing) {
    return force
        .areas()
        .get(0)
        .withStanding(standing)
        .withSince(day("2026-07-01"))
        .withUntil(Optional.empty());
  }

  private static Resolution draftOf(String symbol) {
    return text("again").symbol(UnSymbol.parse(symbol)).build();
  }

  private static Resolution adoptedAs(String symbol) {
    Vote vote =
        Vote.builder()
            .heldOn(LocalDate.of(2025, 11, 17))
            .matter(VotedMatter.SUBSTANTIVE)
            .tally(Tally.of(13, 0, 2))
            .build();
    return draftOf(symbol).withLifecycle(step(Stage.ADOPTED, "2025-11-17")).withVote(vote);
  }

  private static Dossier ofTwo(Resolution text) {
    return dossier()
        .withResolutions(
            and(dossier().resolutions(), text, text.withId(ResolutionId.of("again-b"))));
  }
}
