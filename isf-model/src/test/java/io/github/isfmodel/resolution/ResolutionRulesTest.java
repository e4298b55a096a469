package io.github.isfmodel.resolution;

import static io.github.isfmodel.dossier.Sample.and;
import static io.github.isfmodel.dossier.Sample.changed;
import static io.github.isfmodel.dossier.Sample.day;
import static io.github.isfmodel.dossier.Sample.withResolution;
import static io.github.isfmodel.dossier.SampleActs.ACT;
import static io.github.isfmodel.dossier.SampleActs.DRAFT;
import static io.github.isfmodel.dossier.SampleActs.RENEWAL;
import static io.github.isfmodel.dossier.SampleActs.anchor;
import static io.github.isfmodel.dossier.SampleActs.circulation;
import static io.github.isfmodel.dossier.SampleActs.clock;
import static io.github.isfmodel.dossier.SampleActs.mandateAct;
import static io.github.isfmodel.dossier.SampleActs.months;
import static io.github.isfmodel.dossier.SampleActs.paragraph;
import static io.github.isfmodel.dossier.SampleActs.step;
import static io.github.isfmodel.dossier.SampleActs.text;
import static io.github.isfmodel.rule.RuleExample.fails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.actor.StateCode;
import io.github.isfmodel.council.Ballot;
import io.github.isfmodel.council.BallotChoice;
import io.github.isfmodel.council.ConflictKind;
import io.github.isfmodel.council.DecisionBasis;
import io.github.isfmodel.council.Involvement;
import io.github.isfmodel.council.Outcome;
import io.github.isfmodel.council.PresidentialRuling;
import io.github.isfmodel.council.ReportedResult;
import io.github.isfmodel.council.Tally;
import io.github.isfmodel.council.Vote;
import io.github.isfmodel.council.VotedMatter;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.dossier.Sample;
import io.github.isfmodel.dossier.SampleActs;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.rule.AbstractRulesTest;
import io.github.isfmodel.rule.RuleExample;
import io.github.isfmodel.symbol.UnSymbol;
import io.github.isfmodel.task.ParagraphRef;
import io.github.isfmodel.term.AnchorKind;
import io.github.isfmodel.term.ClockKind;
import io.github.isfmodel.time.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResolutionRulesTest extends AbstractRulesTest {

  static List<RuleExample> examples() {
    return List.of(
        fails(
                "ISF-RES-001",
                "/resolutions/0/lifecycle/1/when",
                "the step circulated, 2025-11-03, is listed after one dated 2025-11-06, which is"
                    + " certainly later",
                "put the entries in the order of time, or mend the date",
                steps(
                    DRAFT,
                    step(Stage.PROPOSED, "2025-11-06"),
                    step(Stage.CIRCULATED, "2025-11-03")))
            .passes(
                steps(
                    DRAFT,
                    step(Stage.PROPOSED, "2025-11-03"),
                    step(Stage.CIRCULATED, "2025-11-03"))),
        fails(
            "ISF-RES-001",
            "/resolutions/0/circulations/1/when",
            "the circulation, 2025-11-03, is listed after one dated 2025-11-05, which is certainly"
                + " later",
            "put the entries in the order of time, or mend the date",
            withResolution(
                DRAFT,
                text ->
                    text.withCirculations(circulation("2025-11-05"), circulation("2025-11-03")))),
        fails(
                "ISF-RES-002",
                "/resolutions/0/lifecycle/1/stage",
                "the text is in blue, 2025-11-07, after it was withdrawn, and the one cannot follow"
                    + " the other",
                "add the step between them, or remove the one that was not taken",
                steps(
                    DRAFT, step(Stage.WITHDRAWN, "2025-11-06"), step(Stage.IN_BLUE, "2025-11-07")))
            .passes(
                steps(
                    DRAFT, step(Stage.IN_BLUE, "2025-11-06"), step(Stage.WITHDRAWN, "2025-11-07"))),
        fails(
            "ISF-RES-002",
            "/resolutions/0/lifecycle/1/stage",
            "the text is superseded, 2025-11-07, after it was in blue, and the one cannot follow"
                + " the other",
            "add the step between them, or remove the one that was not taken",
            steps(DRAFT, step(Stage.IN_BLUE, "2025-11-06"), step(Stage.SUPERSEDED, "2025-11-07"))),
        fails(
            "ISF-RES-003",
            "/resolutions/0/lifecycle/0/stage",
            "the life of the text begins with the step expired, which needs an earlier one",
            "add the step that it follows, such as the adoption or the start of the silence"
                + " procedure",
            steps(DRAFT, step(Stage.EXPIRED, "2025-11-06"))),
        fails(
            "ISF-RES-003",
            "/resolutions/0/lifecycle/0/stage",
            "the life of the text begins with the step silence held, which needs an earlier one",
            "add the step that it follows, such as the adoption or the start of the silence"
                + " procedure",
            steps(DRAFT, step(Stage.SILENCE_HELD, "2025-11-06"))),
        fails(
            "ISF-RES-004",
            "/resolutions/0/lifecycle/2/by",
            "the silence was broken, 2025-11-13, and nobody is named who broke it",
            "name in \"by\" who objected",
            withResolution(
                DRAFT,
                text ->
                    text.withLifecycle(changed(text.lifecycle(), 2, broken -> broken.withBy())))),
        fails(
                "ISF-RES-005",
                "/resolutions/0/lifecycle/2/when",
                "silence broken, 2025-11-14, does not fit the deadline of the silence procedure,"
                    + " 2025-11-13",
                "mend the date or the deadline: silence is broken by the deadline, and held not"
                    + " before it",
                withResolution(
                    DRAFT,
                    text ->
                        text.withLifecycle(
                            changed(
                                text.lifecycle(),
                                2,
                                broken -> broken.withWhen(day("2025-11-14"))))))
            .passes(
                withResolution(
                    DRAFT,
                    text ->
                        text.withLifecycle(
                            changed(
                                text.lifecycle(),
                                2,
                                broken ->
                                    broken
                                        .withStage(Stage.SILENCE_HELD)
                                        .withWhen(day("2025-11-14")))))),
        fails(
            "ISF-RES-005",
            "/resolutions/0/lifecycle/2/when",
            "silence held, 2025-11-12, does not fit the deadline of the silence procedure,"
                + " 2025-11-13",
            "mend the date or the deadline: silence is broken by the deadline, and held not before"
                + " it",
            withResolution(
                DRAFT,
                text ->
                    text.withLifecycle(
                        changed(
                            text.lifecycle(),
                            2,
                            broken ->
                                broken
                                    .withStage(Stage.SILENCE_HELD)
                                    .withWhen(day("2025-11-12")))))),
        fails(
                "ISF-RES-005",
                "/resolutions/0/lifecycle/2/when",
                "silence broken, 2025-11-14T03:00:00Z, does not fit the deadline of the silence"
                    + " procedure, 2025-11-13T23:30:00Z",
                "mend the date or the deadline: silence is broken by the deadline, and held not"
                    + " before it",
                silence(Stage.SILENCE_BROKEN, "2025-11-14T03:00:00Z"))
            .passes(silence(Stage.SILENCE_BROKEN, "2025-11-13T23:30:00Z"))
            .passes(silence(Stage.SILENCE_HELD, "2025-11-13T23:30:00Z")),
        fails(
            "ISF-RES-005",
            "/resolutions/0/lifecycle/2/when",
            "silence held, 2025-11-13T12:00:00Z, does not fit the deadline of the silence"
                + " procedure, 2025-11-13T23:30:00Z",
            "mend the date or the deadline: silence is broken by the deadline, and held not before"
                + " it",
            silence(Stage.SILENCE_HELD, "2025-11-13T12:00:00Z")),
        fails(
            "ISF-RES-006",
            "/resolutions/3/lifecycle/0/when",
            "the text was adopted, 2025-11-01 to 2025-11-30, which is no exact day, so its clauses"
                + " cannot be placed in time",
            "give the day of adoption in the zone of the issuing body",
            added(
                unadopted()
                    .instrument(InstrumentKind.TREATY)
                    .addLifecycle(
                        step(Stage.ADOPTED, "2025-11-17")
                            .withWhen(new When.InMonth(YearMonth.of(2025, 11))))
                    .build())),
        fails(
            "ISF-RES-010",
            "/resolutions/1/symbol",
            "the symbol S/PRST/2025/3 is that of a presidential statement, and the kind of the"
                + " instrument is security council resolution",
            "mend the symbol or the instrument",
            withResolution(ACT, text -> text.withSymbol(UnSymbol.parse("S/PRST/2025/3")))),
        fails(
                "ISF-RES-011",
                "/resolutions/1/symbol",
                "the symbol S/RES/2803 (2026) is of the year 2026, and the text was adopted on"
                    + " 2025-11-17",
                "mend the symbol or the day of adoption",
                withResolution(ACT, text -> text.withSymbol(UnSymbol.parse("S/RES/2803 (2026)"))))
            .passes(withResolution(ACT, text -> text.withSymbol(UnSymbol.parse("S/RES/2803")))),
        fails(
                "ISF-RES-012",
                "/resolutions/0/symbol",
                "the text has the symbol S/RES/2803 (2025) and was not adopted",
                "remove the symbol, give that of the draft, or add the adoption",
                withResolution(DRAFT, text -> text.withSymbol(UnSymbol.parse("S/RES/2803 (2025)"))))
            .passes(withResolution(DRAFT, text -> text.withSymbol(UnSymbol.parse("S/2025/748")))),
        fails(
            "ISF-RES-013",
            "/resolutions/1/paragraphs/3/paragraph",
            "paragraph 8 is listed twice",
            "join the two entries, or mend a number",
            withResolution(
                ACT, text -> text.withParagraphs(and(text.paragraphs(), paragraph("8"))))),
        fails(
                "ISF-RES-014",
                "/resolutions/1/clocks/0/paragraph",
                "paragraph 9 is referred to, and no such paragraph is listed",
                "add the paragraph, or mend the reference",
                withResolution(
                    ACT,
                    text ->
                        text.withClocks(text.clocks().get(0).withParagraph(ParagraphRef.of("9")))))
            .passes(
                withResolution(
                    ACT,
                    text ->
                        text.withClocks(
                            text.clocks().get(0).withParagraph(ParagraphRef.of("8(a)"))))),
        fails(
            "ISF-RES-014",
            "/resolutions/1/ceilings/0/paragraph",
            "paragraph 9 is referred to, and no such paragraph is listed",
            "add the paragraph, or mend the reference",
            withResolution(
                ACT,
                text ->
                    text.withCeilings(
                        changed(
                            text.ceilings(),
                            0,
                            each -> each.withParagraph(ParagraphRef.of("9")))))),
        fails(
            "ISF-RES-014",
            "/resolutions/1/renewalClauses/0/paragraph",
            "paragraph 9 is referred to, and no such paragraph is listed",
            "add the paragraph, or mend the reference",
            withResolution(
                ACT,
                text ->
                    text.withRenewalClauses(
                        changed(
                            text.renewalClauses(),
                            0,
                            each -> each.withParagraph(ParagraphRef.of("9")))))),
        fails(
            "ISF-RES-014",
            "/resolutions/1/reportingDuties/0/paragraph",
            "paragraph 9 is referred to, and no such paragraph is listed",
            "add the paragraph, or mend the reference",
            withResolution(
                ACT,
                text ->
                    text.withReportingDuties(
                        changed(
                            text.reportingDuties(),
                            0,
                            each -> each.withParagraph(ParagraphRef.of("9")))))),
        fails(
            "ISF-RES-014",
            "/resolutions/1/mandateActs/0/paragraph",
            "paragraph 9 is referred to, and no such paragraph is listed",
            "add the paragraph, or mend the reference",
            withResolution(
                ACT,
                text ->
                    text.withMandateActs(
                        changed(
                            text.mandateActs(),
                            0,
                            each -> each.withParagraph(ParagraphRef.of("9")))))),
        fails(
            "ISF-RES-014",
            "/resolutions/1/mandateActs/0/tasks/1/paragraph",
            "paragraph 11 is referred to, and no such paragraph is listed",
            "add the paragraph, or mend the reference",
            withResolution(
                ACT,
                text ->
                    text.withMandateActs(
                        changed(
                            text.mandateActs(),
                            0,
                            act ->
                                act.withTasks(
                                    changed(
                                        act.tasks(),
                                        1,
                                        task -> task.withParagraph(ParagraphRef.of("11")))))))),
        fails(
            "ISF-RES-015",
            "/resolutions/3/mandateActs/0/predecessor",
            "the act makes force:isf the successor of no named force",
            "name the other force as predecessor, or choose another kind of act",
            added(succeeding(mandateAct(MandateActKind.SUCCEEDS)))),
        fails(
            "ISF-RES-015",
            "/resolutions/3/mandateActs/0/predecessor",
            "the act makes force:isf the successor of itself",
            "name the other force as predecessor, or choose another kind of act",
            added(succeeding(mandateAct(MandateActKind.SUCCEEDS).withPredecessor(Sample.FORCE)))),
        fails(
            "ISF-RES-016",
            "/resolutions/3/versionOf",
            "the text was adopted, and is recorded as a version of resolution:act",
            "remove \"versionOf\", or record draft and adopted text apart",
            added(
                unadopted()
                    .instrument(InstrumentKind.TREATY)
                    .addLifecycle(step(Stage.ADOPTED, "2025-11-10"))
                    .versionOf(ResolutionId.of("act"))
                    .build())),
        fails(
                "ISF-RES-020",
                "/resolutions/1/vote",
                "the resolution was adopted, 2025-11-17, and no vote is recorded",
                "add the ballots of the vote where the names are known, else its tally",
                withResolution(ACT, text -> text.withVote(Optional.empty())))
            .passes(added(onlyReportedAs(ReportedResult.WITHOUT_VOTE)))
            .passes(added(onlyReportedAs(ReportedResult.UNANIMOUS)))
            .passes(added(reportedAs(ReportedResult.ADOPTED, Stage.ADOPTED)))
            .passes(
                added(
                    unadopted()
                        .instrument(InstrumentKind.TREATY)
                        .addLifecycle(step(Stage.ADOPTED, "2025-11-10"))
                        .build())),
        fails(
            "ISF-RES-020",
            "/resolutions/3/vote",
            "the resolution was adopted, 2025-11-17, and no vote is recorded",
            "add the ballots of the vote where the names are known, else its tally",
            added(onlyReportedAs(ReportedResult.ADOPTED))),
        fails(
                "ISF-RES-021",
                "/resolutions/2/lifecycle/0/when",
                "the vote was held on 2026-05-20, and the step adopted is dated 2026-05-21",
                "mend one of the two days; both are counted in New York",
                withResolution(
                    RENEWAL, text -> text.withLifecycle(step(Stage.ADOPTED, "2026-05-21"))))
            .passes(
                withResolution(
                    ACT,
                    text ->
                        text.withLifecycle(
                            changed(
                                text.lifecycle(),
                                1,
                                adopted ->
                                    adopted.withWhen(
                                        new When.Moment(
                                            Instant.parse("2025-11-17T22:05:00Z"),
                                            ZoneId.of("America/New_York"))))))),
        fails(
                "ISF-RES-022",
                "/resolutions/3/lifecycle/0/stage",
                "the text is recorded as rejected, and the vote says: adopted: 13 in favour, 9"
                    + " needed",
                "mend the stage or the ballots",
                added(
                    unadopted()
                        .addLifecycle(step(Stage.REJECTED, "2025-11-17"))
                        .vote(adopted().withReportedAs(Optional.empty()))
                        .build()))
            .passes(
                added(
                    unadopted()
                        .addLifecycle(step(Stage.VETOED, "2025-11-17"))
                        .vote(vetoed())
                        .build())),
        fails(
            "ISF-RES-022",
            "/resolutions/3/lifecycle/0/stage",
            "the text is recorded as adopted, and the vote says: not adopted: 13 in favour, 9"
                + " needed, but blocked by the negative vote of China (CHN)",
            "mend the stage or the ballots",
            added(
                unadopted()
                    .addLifecycle(step(Stage.ADOPTED, "2025-11-17"))
                    .vote(vetoed())
                    .build())),
        fails(
            "ISF-RES-022",
            "/resolutions/3/lifecycle/0/stage",
            "the text is recorded as rejected, and the vote says: not adopted: 13 in favour, 9"
                + " needed, but blocked by the negative vote of China (CHN)",
            "mend the stage or the ballots",
            added(
                unadopted()
                    .addLifecycle(step(Stage.REJECTED, "2025-11-17"))
                    .vote(vetoed())
                    .build())),
        fails(
                "ISF-RES-022",
                "/resolutions/3/lifecycle/0/stage",
                "the text is recorded as adopted, and the vote says: reported as vetoed",
                "mend the stage or the ballots",
                added(reportedAs(ReportedResult.VETOED, Stage.ADOPTED)))
            .passes(added(reportedAs(ReportedResult.VETOED, Stage.VETOED)))
            .passes(added(reportedAs(ReportedResult.REJECTED, Stage.VETOED)))
            .passes(added(reportedAs(ReportedResult.of("x-carried"), Stage.ADOPTED)))
            .passes(added(reportedAs(ReportedResult.ADOPTED, Stage.ADOPTED))),
        fails(
            "ISF-RES-022",
            "/resolutions/3/lifecycle/0/stage",
            "the text is recorded as rejected, and the vote says: reported as vetoed",
            "mend the stage or the ballots",
            added(reportedAs(ReportedResult.VETOED, Stage.REJECTED))),
        fails(
            "ISF-RES-022",
            "/resolutions/3/lifecycle/0/stage",
            "the text is recorded as vetoed, and the vote says: reported as adopted",
            "mend the stage or the ballots",
            added(reportedAs(ReportedResult.ADOPTED, Stage.VETOED))),
        fails(
            "ISF-RES-023",
            "/resolutions/3/vote",
            "a vote of 2025-11-17 is recorded, and no step says that the text was adopted or failed"
                + " in it",
            "add the step adopted, rejected or vetoed, or remove the vote",
            added(
                unadopted()
                    .addLifecycle(step(Stage.NOT_PUT_TO_VOTE, "2025-11-17"))
                    .vote(adopted())
                    .build())),
        fails(
            "ISF-RES-024",
            "/resolutions/3/vote",
            "a vote is recorded, and the Security Council does not vote on a text of the kind"
                + " general assembly resolution",
            "record the figures as a claim, or mend the instrument",
            added(
                unadopted()
                    .instrument(InstrumentKind.GENERAL_ASSEMBLY_RESOLUTION)
                    .addLifecycle(step(Stage.ADOPTED, "2022-03-02"))
                    .vote(ofTheAssembly())
                    .build())));
  }

  /** Resolution ES-11/1: 141 in favour, 5 against, 35 abstaining, 12 not voting. */
  private static Vote ofTheAssembly() {
    return Vote.builder()
        .heldOn(LocalDate.of(2022, 3, 2))
        .matter(VotedMatter.SUBSTANTIVE)
        .tally(new Tally(141, 5, 35, 12, 0))
        .build();
  }

  /** The silence on the second revision of the draft of 2803 ran out at 18:30 in New York. */
  private static Dossier silence(Stage end, String instant) {
    return withResolution(
        DRAFT,
        text ->
            text.withLifecycle(
                changed(
                    changed(
                        text.lifecycle(),
                        1,
                        asked -> asked.withDeadline(newYork("2025-11-13T23:30:00Z"))),
                    2,
                    ended -> ended.withStage(end).withWhen(newYork(instant)))));
  }

  private static When newYork(String instant) {
    return new When.Moment(Instant.parse(instant), ZoneId.of("America/New_York"));
  }

  private static Dossier steps(int index, LifecycleStep... steps) {
    return withResolution(index, text -> text.withLifecycle(steps));
  }

  private static Resolution.Builder unadopted() {
    return text("another");
  }

  private static Dossier added(Resolution text) {
    return Sample.dossier().withResolutions(and(Sample.dossier().resolutions(), text));
  }

  /** A proposal that makes the force the successor of another, for half a year. */
  private static Resolution succeeding(MandateAct act) {
    return unadopted()
        .addMandateActs(act)
        .addClocks(clock(ClockKind.MANDATE, months(6, anchor(AnchorKind.ADOPTION))))
        .build();
  }

  /** By whom the one vote against was cast is not known, and so whether it blocked the text. */
  private static Resolution reportedAs(ReportedResult result, Stage stage) {
    return unadopted()
        .addLifecycle(step(stage, "2025-11-17"))
        .vote(adopted().withBallots().withTally(Tally.of(12, 1, 2)).withReportedAs(result))
        .build();
  }

  /** Adopted in a vote of which neither ballots nor tally are on record. */
  private static Resolution onlyReportedAs(ReportedResult result) {
    Resolution text = reportedAs(result, Stage.ADOPTED);
    return text.withVote(text.vote().orElseThrow().withTally(Optional.empty()));
  }

  private static Vote adopted() {
    return SampleActs.vote("2025-11-17", "DZA GUY KOR SLE SVN");
  }

  private static Vote vetoed() {
    Vote vote = adopted();
    List<Ballot> ballots =
        changed(vote.ballots(), 0, ballot -> new Ballot(ballot.member(), BallotChoice.AGAINST));
    return vote.withBallots(ballots)
        .withTally(Tally.of(13, 1, 1))
        .withReportedAs(ReportedResult.VETOED);
  }

  /** The Council has counted such ballots for decades. */
  @Test
  void theVetoOfAPartyToTheDisputeIsDoubtfulAndNoContradiction() {
    Dossier record =
        added(
            unadopted()
                .addLifecycle(step(Stage.VETOED, "2025-11-17"))
                .vote(vetoed().withInvolvements(partyToADispute("CHN")))
                .build());

    assertThat(record.violations())
        .extracting(each -> each.rule().value())
        .containsExactly("ISF-VOTE-015");
  }

  /** On a procedural matter nobody has to abstain, and the outcome disregards no ballot. */
  @Test
  void nobodyHasToAbstainWhereThePresidentRuledTheMatterProcedural() {
    Vote vote =
        adopted()
            .withInvolvements(partyToADispute("USA"))
            .withPreliminaryQuestion(PresidentialRuling.builder().procedural(true).build());
    Dossier record = withResolution(ACT, text -> text.withVote(vote));

    assertThat(((Outcome.Adopted) vote.outcome()).disregarded()).isEmpty();
    assertThat(record.violations())
        .extracting(each -> each.rule().value())
        .containsExactly("ISF-VOTE-004");
  }

  private static Involvement partyToADispute(String state) {
    return new Involvement(
        StateCode.of(state), DecisionBasis.CHAPTER_VI, ConflictKind.DISPUTE, true);
  }
}
