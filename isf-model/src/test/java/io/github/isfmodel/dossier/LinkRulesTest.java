package io.github.isfmodel.dossier;

import static io.github.isfmodel.dossier.Sample.BOARD;
import static io.github.isfmodel.dossier.Sample.COMMITTEE;
import static io.github.isfmodel.dossier.Sample.EGYPT;
import static io.github.isfmodel.dossier.Sample.MOROCCO;
import static io.github.isfmodel.dossier.Sample.NEIGHBOURS;
import static io.github.isfmodel.dossier.Sample.and;
import static io.github.isfmodel.dossier.Sample.changed;
import static io.github.isfmodel.dossier.Sample.day;
import static io.github.isfmodel.dossier.Sample.declaration;
import static io.github.isfmodel.dossier.Sample.dossier;
import static io.github.isfmodel.dossier.Sample.rule;
import static io.github.isfmodel.dossier.Sample.scope;
import static io.github.isfmodel.dossier.Sample.step;
import static io.github.isfmodel.dossier.Sample.withForce;
import static io.github.isfmodel.dossier.Sample.withMilestone;
import static io.github.isfmodel.dossier.Sample.withPledge;
import static io.github.isfmodel.dossier.Sample.withPrecondition;
import static io.github.isfmodel.rule.RuleExample.fails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.actor.Membership;
import io.github.isfmodel.force.CompositionRule;
import io.github.isfmodel.force.MemberPredicate;
import io.github.isfmodel.force.Standing;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.id.PreconditionId;
import io.github.isfmodel.milestone.Declaration;
import io.github.isfmodel.milestone.DeclarationKind;
import io.github.isfmodel.milestone.Dependency;
import io.github.isfmodel.milestone.DependencyKind;
import io.github.isfmodel.pledge.Caveat;
import io.github.isfmodel.pledge.CaveatKind;
import io.github.isfmodel.pledge.Contributor;
import io.github.isfmodel.pledge.PledgeKind;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.pledge.PledgeStep;
import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.rule.AbstractRulesTest;
import io.github.isfmodel.rule.RuleExample;
import io.github.isfmodel.source.Speaker;
import io.github.isfmodel.source.SpeakerKind;
import io.github.isfmodel.task.EngagementModality;
import io.github.isfmodel.task.MandateTask;
import io.github.isfmodel.task.TaskScope;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Pledges and milestones, against what they depend on. */
class LinkRulesTest extends AbstractRulesTest {

  static List<RuleExample> examples() {
    return List.of(
        fails(
                "ISF-PLG-014",
                "/pledges/0/history/2/state",
                "the contingent is deployed, 2026-04-10, and precondition:truce is unknown by then"
                    + " and not waived",
                "record what met the precondition, its waiver or its end, or mend the state; leave it so"
                    + " if the contingent went on without it",
                withPledge(0, pledge -> pledge.withWaivers()))
            .passes(withPrecondition(2, truce -> truce.withUntil(day("2026-04-09"))))
            .passes(unwaived(truce -> truce.withCondition(mandateExists())))
            .passes(unwaived(truce -> truce.withUntil(day("2026-04-09"))))
            .passes(unwaived(truce -> truce.withUntil(day("2026-04-10"))))
            .passes(unwaived(truce -> truce.withSince(day("2026-04-11")))),
        fails(
            "ISF-PLG-014",
            "/pledges/0/history/2/state",
            "the contingent is deployed, 2026-04-10, and precondition:truce is unknown by then and"
                + " not waived",
            "record what met the precondition, its waiver or its end, or mend the state; leave it so"
                + " if the contingent went on without it",
            unwaived(truce -> truce.withSince(day("2026-04-10")).withUntil(day("2026-04-11")))),
        fails(
            "ISF-PLG-014",
            "/pledges/0/history/2/state",
            "the contingent is deployed, 2026-04-10, and precondition:truce is unknown by then and"
                + " not waived",
            "record what met the precondition, its waiver or its end, or mend the state; leave it so"
                + " if the contingent went on without it",
            withPledge(
                0,
                pledge ->
                    pledge.withWaivers(
                        changed(
                            pledge.waivers(), 0, waiver -> waiver.withWhen(day("2026-04-11")))))),
        fails(
                "ISF-PLG-015",
                "/pledges/0/contributor",
                "actor:egypt contributes, 2025-11-20, and none of actor:neighbours takes part, by"
                    + " the rule at /forces/0/compositionRules/0",
                "mend the pledge, or end the rule or mend how settled it is",
                contributor(
                    EGYPT,
                    PledgeKind.TROOPS,
                    rule(
                        new MemberPredicate.NoneFrom(NEIGHBOURS),
                        Standing.IN_EFFECT,
                        "2025-11-20")))
            .passes(
                contributor(
                    EGYPT,
                    PledgeKind.LOGISTICS,
                    rule(
                        new MemberPredicate.NoneFrom(NEIGHBOURS),
                        Standing.IN_EFFECT,
                        "2025-11-20")))
            .passes(
                contributor(
                    EGYPT,
                    PledgeKind.TROOPS,
                    rule(
                        new MemberPredicate.NoneFrom(NEIGHBOURS),
                        Standing.IN_EFFECT,
                        "2026-04-11")))
            .passes(
                contributor(
                    EGYPT,
                    PledgeKind.TROOPS,
                    rule(new MemberPredicate.NoneFrom(NEIGHBOURS), Standing.IN_EFFECT, "2025-11-01")
                        .until(day("2025-11-19"))))
            .passes(
                contributor(
                    EGYPT,
                    PledgeKind.TROOPS,
                    rule(
                        new MemberPredicate.OnlyFrom(NEIGHBOURS),
                        Standing.IN_EFFECT,
                        "2025-11-20"))),
        fails(
                "ISF-PLG-015",
                "/pledges/0/contributor",
                "actor:morocco contributes, 2025-11-20, and only members of actor:neighbours take"
                    + " part, by the rule at /forces/0/compositionRules/0",
                "mend the pledge, or end the rule or mend how settled it is",
                contributor(
                    MOROCCO,
                    PledgeKind.TROOPS,
                    rule(
                        new MemberPredicate.OnlyFrom(NEIGHBOURS),
                        Standing.IN_EFFECT,
                        "2025-11-20")))
            .passes(rejoined(new MemberPredicate.OnlyFrom(NEIGHBOURS))),
        fails(
            "ISF-PLG-015",
            "/pledges/0/contributor",
            "actor:egypt contributes, 2025-11-20, and none of actor:neighbours takes part, by"
                + " the rule at /forces/0/compositionRules/0",
            "mend the pledge, or end the rule or mend how settled it is",
            rejoined(new MemberPredicate.NoneFrom(NEIGHBOURS))),
        fails(
                "ISF-PLG-016",
                "/pledges/0/contributor",
                "actor:egypt contributes, 2025-11-20, and none of actor:neighbours takes part, by"
                    + " the rule at /forces/0/compositionRules/0",
                "check whether the rule was given up; if so, give the end of it",
                contributor(
                    EGYPT,
                    PledgeKind.TROOPS,
                    rule(
                        new MemberPredicate.NoneFrom(NEIGHBOURS), Standing.EXPECTED, "2025-11-20")))
            .passes(
                contributor(
                    EGYPT,
                    PledgeKind.TROOPS,
                    rule(
                        new MemberPredicate.NoneFrom(NEIGHBOURS),
                        Standing.CONTESTED,
                        "2025-11-20")))
            .passes(reducedAfter(PledgeState.INTERESTED)),
        fails(
            "ISF-PLG-016",
            "/pledges/0/contributor",
            "actor:egypt contributes, 2025-11-22, and none of actor:neighbours takes part, by"
                + " the rule at /forces/0/compositionRules/0",
            "check whether the rule was given up; if so, give the end of it",
            reducedAfter(PledgeState.APPROVED)),
        fails(
            "ISF-PLG-017",
            "/pledges/0/waivers/0/by",
            "precondition:truce is held by actor:indonesia, and waived by actor:morocco",
            "mend who waived it, or remove the waiver",
            withPledge(
                0,
                pledge ->
                    pledge.withWaivers(
                        changed(pledge.waivers(), 0, waiver -> waiver.withBy(MOROCCO))))),
        fails(
                "ISF-PLG-018",
                "/pledges/0/caveats/0/tasks/0",
                "the caveat leaves the task media (implement), and no act on the mandate"
                    + " of force:isf names it in that time",
                "check the task and its modality; a caveat can only take tasks away",
                only(MandateTask.MEDIA, caveat -> caveat))
            .passes(only(MandateTask.MEDIA, caveat -> caveat.withKind(CaveatKind.NOT)))
            .passes(only(MandateTask.HEALTH_SUPPORT, caveat -> caveat))
            .passes(only(MandateTask.MEDICAL_SUPPORT, caveat -> caveat))
            .passes(only(MandateTask.TRANSPORT, caveat -> caveat))
            .passes(
                only(
                    MandateTask.MEDIA,
                    caveat -> caveat.withSince(day("2025-11-10")).withUntil(day("2025-11-16")))),
        fails(
            "ISF-PLG-019",
            "/preconditions/2/concerns/1",
            "the precondition concerns pledge:morocco-deputy, which does not list it",
            "add it to the pledge's \"preconditions\", or remove the pledge from \"concerns\"",
            withPrecondition(
                2,
                truce -> truce.withConcerns(and(truce.concerns(), PledgeId.of("morocco-deputy"))))),
        fails(
                "ISF-MIL-006",
                "/milestones/1/declarations/0",
                "the milestone is reached, 2026-05-05, and milestone:disarmament, which it comes"
                    + " after, is not declared reached by then",
                "mend a date or the dependency, or add the declaration about the other milestone",
                disarmed("2026-05-06"))
            .passes(disarmed("2026-05-05"))
            .passes(disputed(disarmed("2026-05-06")))
            .passes(declared(DeclarationKind.VERIFIED)),
        fails(
            "ISF-MIL-006",
            "/milestones/1/declarations/0",
            "the milestone is reached, 2026-05-05, and milestone:disarmament, which it comes"
                + " after, is not declared reached by then; and that comes after this one",
            "mend a date or the dependency, or add the declaration about the other milestone",
            inACircle(disarmed("2026-05-06"))),
        fails(
            "ISF-MIL-006",
            "/milestones/1/declarations/0",
            "the milestone is reached, 2026-05-05, and milestone:disarmament, which it comes"
                + " after, is not declared reached by then",
            "mend a date or the dependency, or add the declaration about the other milestone",
            declared(DeclarationKind.BEGUN)),
        fails(
            "ISF-MIL-006",
            "/milestones/1/declarations/0",
            "the milestone is reached, 2026-05-05 or later, and milestone:disarmament, which it"
                + " comes after, is not declared reached by then",
            "mend a date or the dependency, or add the declaration about the other milestone",
            withdrawn(declared(DeclarationKind.BEGUN), "2026-05-05")),
        fails(
                "ISF-MIL-007",
                "/milestones/0/declarations",
                "the milestone was declared reached and was due 2026-04-30, and actor:committee has"
                    + " not verified it by 2026-06-30",
                "add the verification if there was one",
                withMilestone(0, milestone -> milestone.withDeclarations(reached())))
            .passes(
                withMilestone(
                    0,
                    milestone -> milestone.withDeclarations(reached()).withDue(day("2026-07-01"))))
            .passes(
                withMilestone(
                    0,
                    milestone ->
                        milestone.withDeclarations(reached()).withVerifier(Optional.empty())))
            .passes(
                withMilestone(
                    0, milestone -> milestone.withDeclarations(reached().withBy(COMMITTEE)))));
  }

  private static Proposition mandateExists() {
    return new Proposition.InstrumentExists(InstrumentKind.SECURITY_COUNCIL_RESOLUTION);
  }

  /** The truce without its waiver. */
  private static Dossier unwaived(UnaryOperator<Precondition> change) {
    return withPrecondition(2, change)
        .withPledges(changed(dossier().pledges(), 0, pledge -> pledge.withWaivers()));
  }

  private static Dossier contributor(
      ActorId contributor, PledgeKind kind, CompositionRule.Builder rule) {
    return withForce(force -> force.withCompositionRules(rule.build()))
        .withPledges(
            changed(
                dossier().pledges(),
                0,
                pledge ->
                    pledge.withContributor(new Contributor.Named(contributor)).withKind(kind)));
  }

  /** Egypt suspends and then reduces what it offered before the rule was made. */
  private static Dossier reducedAfter(PledgeState before) {
    Dossier dossier =
        contributor(
            EGYPT,
            PledgeKind.TROOPS,
            rule(new MemberPredicate.NoneFrom(NEIGHBOURS), Standing.EXPECTED, "2025-11-21"));
    return dossier.withPledges(
        changed(
            dossier.pledges(),
            0,
            pledge ->
                pledge.withHistory(
                    step(before, "2025-11-20").build(),
                    step(PledgeState.SUSPENDED, "2025-11-21").build(),
                    step(PledgeState.REDUCED, "2025-11-22").build())));
  }

  /** Egypt, a member at the time, leaves the group and comes back later. */
  private static Dossier rejoined(MemberPredicate predicate) {
    Membership again = Membership.builder().member(EGYPT).since(day("2027-02-01")).build();
    return contributor(EGYPT, PledgeKind.TROOPS, rule(predicate, Standing.IN_EFFECT, "2025-11-20"))
        .withActors(
            dossier().actors().stream()
                .map(
                    actor ->
                        actor.id().equals(NEIGHBOURS)
                            ? actor.withMembers(and(actor.members(), again))
                            : actor)
                .toList());
  }

  /** Kenya had said in 2023 that no police would leave without money; they left without it. */
  @Test
  void whatAContingentWentWithoutIsToldOnceAtTheFirstStepAndIsNoError() {
    Dossier dossier =
        withPledge(
            0,
            pledge -> {
              PledgeStep deployed = pledge.history().get(2);
              return pledge
                  .withWaivers()
                  .withHistory(
                      and(
                          pledge.history(),
                          deployed.withWhen(day("2026-04-20")),
                          deployed.withWhen(day("2026-04-30"))));
            });

    assertThat(dossier.violations())
        .extracting(each -> each.rule() + " " + each.severity() + " at " + each.at())
        .containsExactly("ISF-PLG-014 WARNING at /pledges/0/history/2/state");
  }

  @Test
  void whatWasWaivedOnlyAfterTheFirstStepIsToldAtThatStep() {
    Dossier dossier =
        withPledge(
            0,
            pledge ->
                pledge
                    .withHistory(
                        and(pledge.history(), pledge.history().get(2).withWhen(day("2026-04-30"))))
                    .withWaivers(
                        changed(
                            pledge.waivers(), 0, waiver -> waiver.withWhen(day("2026-04-11")))));

    assertThat(dossier.violations())
        .extracting(each -> each.rule() + " at " + each.at())
        .containsExactly("ISF-PLG-014 at /pledges/0/history/2/state");
  }

  @Test
  void whatAPledgeListsByAWrongIdentifierIsToldOnce() {
    Dossier dossier =
        withPledge(
            0,
            pledge ->
                pledge.withPreconditions(
                    changed(pledge.preconditions(), 0, id -> PreconditionId.of("misspelt"))));

    assertThat(dossier.violations())
        .extracting(each -> each.rule() + " at " + each.at())
        .containsExactly("ISF-REF-001 at /pledges/0/preconditions/0");
  }

  private static Dossier only(MandateTask task, UnaryOperator<Caveat> change) {
    TaskScope scope = scope(task, EngagementModality.IMPLEMENT);
    return caveat(caveat -> change.apply(caveat.withTasks(scope)));
  }

  private static Dossier caveat(UnaryOperator<Caveat> change) {
    return withPledge(0, pledge -> pledge.withCaveats(changed(pledge.caveats(), 0, change)));
  }

  private static Declaration reached() {
    return declaration(DeclarationKind.REACHED, BOARD, "2026-04-20");
  }

  /** The withdrawal, which comes after, is declared on 5 May 2026. */
  private static Dossier disarmed(String when) {
    return withMilestone(
        0,
        milestone ->
            milestone.withDeclarations(
                declaration(DeclarationKind.REACHED, BOARD, when),
                declaration(DeclarationKind.VERIFIED, COMMITTEE, when)));
  }

  /** All that is declared of the disarmament, before the withdrawal. */
  private static Dossier declared(DeclarationKind kind) {
    return withMilestone(
        0, milestone -> milestone.withDeclarations(declaration(kind, COMMITTEE, "2026-05-05")));
  }

  /** The withdrawal is declared on a day that has no bound but this one. */
  private static Dossier withdrawn(Dossier dossier, String notBefore) {
    When when = new When.NotBefore(LocalDate.parse(notBefore));
    return dossier.withMilestones(
        changed(
            dossier.milestones(),
            1,
            milestone ->
                milestone.withDeclarations(
                    changed(milestone.declarations(), 0, each -> each.withWhen(when)))));
  }

  /** The disarmament comes after the withdrawal, too. */
  private static Dossier inACircle(Dossier dossier) {
    MilestoneId withdrawal = dossier.milestones().get(1).id();
    return dossier.withMilestones(
        changed(
            dossier.milestones(),
            0,
            milestone ->
                milestone.withDependencies(
                    Dependency.builder().kind(DependencyKind.AFTER).on(withdrawal).build())));
  }

  private static Dossier disputed(Dossier dossier) {
    Speaker somebody = Speaker.builder().kind(SpeakerKind.INSTITUTION).actor(BOARD).build();
    return dossier.withMilestones(
        changed(
            dossier.milestones(),
            1,
            milestone ->
                milestone.withDependencies(
                    changed(milestone.dependencies(), 0, each -> each.withBy(somebody)))));
  }
}
