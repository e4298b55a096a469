package io.github.isfmodel.examples.cli.pledges;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.examples.cli.Run;
import io.github.isfmodel.force.StrengthFigure;
import io.github.isfmodel.force.StrengthKind;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.id.PreconditionId;
import io.github.isfmodel.json.DocumentType;
import io.github.isfmodel.json.IsfJson;
import io.github.isfmodel.pledge.Phase;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeKind;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.pledge.PledgeStep;
import io.github.isfmodel.pledge.Waiver;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.source.Certainty;
import io.github.isfmodel.time.When;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PledgesTest {

  private static final String GAZA = "shipped:isf-gaza";
  private static final String ISAF = "src/test/resources/records/isaf.json";
  private static final String HAITI = "src/test/resources/records/haiti.json";

  private static Dossier haiti() throws IOException {
    return IsfJson.read(Files.readAllBytes(Path.of(HAITI)), DocumentType.DOSSIER).orElseThrow();
  }

  private static Run assuming(String date, String facts) {
    return Run.of("pledges", GAZA, "--on", date, "--assume", facts);
  }

  @Test
  void whatBlocksAPledgeWithTheFactsThatDecide() {
    Run run = Run.of("pledges", GAZA, "--on", "2026-03-01");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.text())
        .startsWith("Pledges to International Stabilization Force on 2026-03-01 ")
        .contains(
            "indonesia-troops: Indonesia, troops: quantified, 2026-02-19, according to Jasper Jeffers"
                + " [straitstimes-2026-02-20; jabarnews]; 1,000 troops ready \"by early April\" (said 2026-02-16), up to 7,000"
                + " troops ready \"by June\" (said 2026-02-16) [straitstimes-2026-02-16;")
        .contains(
            "blocked by indonesia-president-decision: [not met] required by Indonesia: Indonesia:"
                + " head of state has approved [straitstimes-2026-02-16; africadigitalnewsnewyork]"
                + " against: Pending: the final decision is the President's")
        .contains("nothing on record: Palestinian Authority consents to indonesia troops")
        .contains("does not block it: indonesia-un-mandate (met)")
        .doesNotContain("What that changes");
  }

  @Test
  void strengthAgainstThePlanAndWhatIsNotCounted() {
    assertThat(Run.of("pledges", GAZA, "--on", "2026-03-01").text())
        .contains("announced or further: 1,000 to 8,000 troops, 13,200,000,000 US dollars troops,")
        .contains("confirmed or further: no number")
        .contains(
            "plan: 20,000 troops, as of 2026-02-19 [straitstimes-2026-02-20] announced or further:")
        .contains("1,000 to 8,000; gap 12,000 to 19,000, filled 5 % to 40 %")
        .contains("ready or further: 0; gap 20,000, filled 0 %")
        .contains("morocco-troops, announced: no number was given [straitstimes-2026-02-20;")
        .contains(
            "jordan-troops, refused: it is not under way [i24news-2025-10-27; arabnews-2620447;")
        .contains("more than 7,000,000,000 US dollars: unnamed, so it may be among those counted [")
        .contains("italy-troops, by a rule that is expected [s0 F3]");
    assertThat(Run.of("pledges", GAZA, "--on", "2026-09-28").text())
        .contains("kosovo-troops, dozens troops, not added [")
        .contains(", dozens troops: the number is in words, so the sum has no upper bound [")
        .contains(
            ", about 200 personnel: the number is approximate, so the sum has no upper bound [")
        .contains("ready or further: 0 or more; gap 20,000 or less, filled 0 % or more");
  }

  /** The Bahamas sent 6 of 150, and Kenya about 200 of 1,000. */
  @Test
  void partsThatAreBehindTheirPledgeAreToldAndCountedApart(@TempDir Path folder)
      throws IOException {
    Path record = folder.resolve("record.json");
    Dossier dossier = haiti();
    PledgeStep first = dossier.pledges().get(0).history().get(0);
    Pledge split =
        dossier
            .pledges()
            .get(0)
            .withKind(PledgeKind.POLICE)
            .withHistory(
                first
                    .withState(PledgeState.DEPLOYED)
                    .withPhases(
                        part(new Quantity.Exactly(6), PledgeState.DEPLOYED),
                        part(new Quantity.Exactly(144), PledgeState.ANNOUNCED),
                        part(new Quantity.About(800), PledgeState.ANNOUNCED)))
            .withPreconditions();
    StrengthFigure plan =
        StrengthFigure.builder()
            .kind(StrengthKind.PLANNED)
            .measure(Measure.of(new Quantity.About(2_500), Unit.PERSONNEL))
            .asOf(When.on(LocalDate.of(2024, 1, 1)))
            .addAllCitations(first.citations())
            .build();
    Dossier changed =
        dossier
            .withPledges(split)
            .withForces(dossier.forces().stream().map(force -> force.withStrengths(plan)).toList());
    Files.write(record, IsfJson.write(changed));

    String force = split.force().value();
    assertThat(Run.of("pledges", record.toString(), "--on", "2025-10-15", "--force", force).text())
        .contains("; 6 police deployed, 144 police announced, about 800 police announced")
        .contains("announced or further: 150 or more police police, announced: 144 or more police")
        .contains("deployed or further: 6 police")
        .contains("plan: about 2,500 personnel, as of 2024-01-01")
        .contains("deployed or further: 6; gap about 2,494, filled about 0.2 %");
    JsonNode json =
        new ObjectMapper()
            .readTree(
                Run.of(
                        "pledges",
                        record.toString(),
                        "--on",
                        "2025-10-15",
                        "--force",
                        force,
                        "--json")
                    .out())
            .at("/forces/0");
    assertThat(json.at("/pledges/0/phases/0/level").asText()).isEqualTo("deployed");
    assertThat(json.at("/pledges/0/phases/1/level").asText()).isEqualTo("announced");
    assertThat(json.at("/strength/levels/1/sums/0/bounds")).hasToString("{\"least\":150}");
    JsonNode last = json.at("/strength/yardsticks").get(json.at("/strength/yardsticks").size() - 1);
    assertThat(last.path("approximate").asBoolean()).isTrue();
    assertThat(last.path("asOf").asText()).isEqualTo("2024-01-01");
  }

  private static Phase part(Quantity number, PledgeState readiness) {
    return Phase.builder().measure(Measure.of(number, Unit.POLICE)).readiness(readiness).build();
  }

  @Test
  void strengthAgainstACeiling() {
    assertThat(Run.of("pledges", HAITI, "--on", "2025-10-15").text())
        .contains("Against ceiling and plan ceiling: up to 5,550 personnel [");
  }

  /** ISAF ended in December 2014, and nobody recorded that each contingent had left. */
  @Test
  void afterTheEndPledgesStandAsLastRecorded() throws IOException {
    String said =
        "The force has ended, 2014-12-28, and its mandate is over (expired, last day 2014-12-31):"
            + " pledges stand as last recorded.";
    assertThat(Run.of("pledges", ISAF, "--on", "2015-06-01").text()).contains(said);
    assertThat(Run.of("status", ISAF, "--on", "2015-06-01").text()).contains(said);
    assertThat(Run.of("pledges", ISAF, "--on", "2014-12-27").text())
        .doesNotContain("as last recorded");
    for (String command : List.of("pledges", "status")) {
      JsonNode end =
          new ObjectMapper()
              .readTree(Run.of(command, ISAF, "--on", "2015-06-01", "--json").out())
              .at("/forces/0/afterEnd");
      assertThat(end)
          .hasToString(
              "{\"stage\":\"ended\",\"since\":\"2014-12-28\",\"mandate\":\"expired\",\"lastDay\":\"2014-12-31\"}");
    }
  }

  @Test
  void whatWouldFreeMostAndWhoDoesWhat() {
    assertThat(Run.of("pledges", GAZA, "--on", "2026-03-01").text())
        .contains(
            "Single changes, that which frees most people first (13) Egypt judges: The guarantees"
                + " that it seeks are given; now unknown alone it frees egypt-troops (no number);"
                + " waited for by egypt-troops")
        .contains(
            "With 2 changes: frees indonesia-troops (1,000 to 8,000 troops) Palestinian Authority"
                + " consents to indonesia troops Indonesia: head of state has approved")
        .contains("alone it frees nobody, leaves turkiye-troops to move by itself;")
        .contains("weapons decommissioning (secure; paragraph 7 of S/RES/2803 (2025)) [")
        .contains("will not do it: indonesia-troops (blocked), pakistan-troops (blocked) [")
        .contains(
            "will do it: indonesia-troops (blocked), egypt-troops (blocked), egypt-police-training,"
                + " jordan-police")
        .contains(
            "Tasks that no contingent is on record to accept (9) border security: 18 contingents may,");
  }

  @Test
  void aSearchThatTakesTooManyStepsIsRefused(@TempDir Path folder) throws IOException {
    Path record = folder.resolve("record.json");
    Dossier dossier = haiti();
    Pledge any = dossier.pledges().get(0).withKind(PledgeKind.TROOPS);
    List<Pledge> pledges = new ArrayList<>(dossier.pledges());
    List<Precondition> preconditions = new ArrayList<>();
    for (int i = 0; i < 17; i++) {
      PreconditionId id = PreconditionId.of("precondition-" + i);
      Pledge pledge = waiting(any, i).withPreconditions(id);
      pledges.add(pledge);
      preconditions.add(fact(id, pledge));
    }
    Files.write(
        record, IsfJson.write(dossier.withPledges(pledges).withPreconditions(preconditions)));

    assertThat(Run.of("pledges", record.toString(), "--on", "2025-10-15").text())
        .contains("To find them takes more than 1,048,576 steps; nothing is said.");
  }

  @Test
  void aWaiverThatOnlyUnverifiedSourcesTellOfIsShownBesideWhatBlocks(@TempDir Path folder)
      throws IOException {
    Path record = folder.resolve("record.json");
    Dossier dossier = haiti();
    PreconditionId id = PreconditionId.of("open");
    Pledge any = waiting(dossier.pledges().get(0).withKind(PledgeKind.TROOPS), 0);
    Waiver waiver =
        Waiver.builder()
            .precondition(id)
            .by(ActorId.of("kenya"))
            .when(When.on(LocalDate.of(2025, 9, 1)))
            .addCitations(
                any.history().get(0).citations().get(0).withCertainty(Certainty.THIRD_HAND))
            .build();
    Pledge pledge = any.withPreconditions(id).withWaivers(waiver);
    List<Pledge> pledges = new ArrayList<>(dossier.pledges());
    pledges.add(pledge);
    Files.write(
        record, IsfJson.write(dossier.withPledges(pledges).withPreconditions(fact(id, pledge))));

    assertThat(Run.of("pledges", record.toString(), "--on", "2025-09-15").text())
        .contains("blocked by open: [unknown] required by Kenya:")
        .contains("said to be waived by Kenya, 2025-09-01 [unverified: ")
        .doesNotContain("(waived)");
    assertThat(Run.of("pledges", record.toString(), "--on", "2025-08-31").text())
        .contains("blocked by open:")
        .doesNotContain("said to be waived");
    assertThat(unverifiedWaivers(record, "2025-09-15"))
        .startsWith("[{\"by\":\"kenya\",\"when\":\"2025-09-01\",\"citations\":[{");
    assertThat(unverifiedWaivers(record, "2025-08-31")).isEqualTo("[]");
  }

  private static String unverifiedWaivers(Path record, String date) throws IOException {
    JsonNode pledges = json("pledges", record.toString(), "--on", date).at("/forces/0/pledges");
    return pledges.get(pledges.size() - 1).at("/blockedBy/0/unverifiedWaivers").toString();
  }

  private static Pledge waiting(Pledge pledge, int number) {
    Phase troops =
        Phase.builder()
            .measure(Measure.of(new Quantity.Exactly(100), Unit.TROOPS))
            .readiness(PledgeState.QUANTIFIED)
            .build();
    return pledge
        .withId(PledgeId.of("pledge-" + number))
        .withHistory(pledge.history().get(0).withPhases(troops));
  }

  private static Precondition fact(PreconditionId id, Pledge pledge) {
    return Precondition.builder()
        .id(id)
        .holder(ActorId.of("kenya"))
        .addConcerns(pledge.id())
        .condition(new Proposition.Judged(ActorId.of("kenya"), id.value()))
        .since(pledge.history().get(0).when())
        .citations(pledge.citations())
        .build();
  }

  @Test
  void assumedPreconditionsFreeAPledge() {
    Run run =
        assuming(
            "2026-03-01",
            "indonesia-president-decision=met,indonesia-consent-of-palestinian-authority=MET");

    assertThat(run.code()).isZero();
    assertThat(run.text())
        .contains("Assumed Indonesia: head of state has approved: met Palestinian Authority")
        .contains("pledge indonesia-troops: nothing blocks it any more precondition indonesia-")
        .contains("precondition indonesia-president-decision: not met -> met");
  }

  @Test
  void assumedStateKeepsTheSize() {
    assertThat(assuming("2026-03-20", "indonesia-troops=confirmed").text())
        .contains("pledge indonesia-troops: suspended -> approved prospective or further, troops:")
        .contains("confirmed or further, troops: 0 -> 1,000 to 8,000")
        .contains("before a renewal, paragraph 8: also Indonesia")
        .contains("Indonesia, troops: approved, 2026-03-20 [assumed]; 1,000 troops ready");
  }

  @Test
  void assumedMilestone() {
    assertThat(assuming("2026-03-20", "demilitarization=reached").text())
        .contains("isf-deployment -> reached, waits for phase-two")
        .doesNotContain("pledge saudi-arabia-contribution: nothing blocks it");
  }

  @Test
  void underANotTheOppositeIsAssumed() {
    assertThat(assuming("2026-03-20", "israel-no-reporting-to-council=met").text())
        .contains(
            "International Stabilization Force provides for reporting to council: not met What")
        .contains("precondition israel-no-reporting-to-council: not met -> met");
  }

  @Test
  void unknownIsAValueToo() {
    assertThat(assuming("2026-03-01", "indonesia-un-mandate=unknown").text())
        .contains("pledge indonesia-troops: blocked by indonesia-consent-of")
        .contains(
            "assumed to be unknown: this instrument exists for International Stabilization Force")
        .contains("pledge unnamed-several-countries: blocked by nothing -> several-countries");
  }

  @Test
  void whatIsSoAlreadyChangesNothing() {
    assertThat(assuming("2026-03-01", "isf-authorized=reached").text())
        .contains("What that changes Nothing.");
  }

  /** "As early as Monday" has no last day: it is shown, and counts for nothing. */
  @Test
  void whatHasNoCertainDayIsShownBesideWhatCounts(@TempDir Path folder) throws IOException {
    Path record = folder.resolve("record.json");
    Dossier dossier = haiti();
    Pledge first = dossier.pledges().get(0);
    When early = new When.Said("as early as Monday", LocalDate.of(2025, 9, 10));
    Pledge perhaps =
        first
            .withHistory(first.history().get(0).withState(PledgeState.DEPLOYED).withWhen(early))
            .withPreconditions();
    Files.write(record, IsfJson.write(dossier.withPledges(perhaps)));
    String force = first.force().value();
    String[] command = {"pledges", record.toString(), "--on", "2025-09-15", "--force", force};

    String told =
        "May have come by that day, and does not count (1) "
            + first.id().value()
            + ": deployed, \"as early as Monday\" (said 2025-09-10) [";
    assertThat(Run.of(command).text()).contains("Pledges (0)").contains(told);
    command[0] = "status";
    assertThat(Run.of(command).text()).contains("Pledges (0)").contains(told);
    assertThat(json(command).at("/forces/0/perhaps/0/pledge").asText())
        .isEqualTo(first.id().value());
  }

  private static JsonNode json(String... command) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(command));
    arguments.add("--json");
    return new ObjectMapper().readTree(Run.of(arguments.toArray(String[]::new)).out());
  }

  @Test
  void whoJudgesAPreconditionIsNamed(@TempDir Path folder) throws IOException {
    Path record = folder.resolve("record.json");
    Dossier dossier = haiti();
    PreconditionId id = PreconditionId.of("open");
    Pledge pledge = waiting(dossier.pledges().get(0), 0).withPreconditions(id);
    Precondition judged = fact(id, pledge).withJudge(ActorId.of("bahamas"));
    Files.write(record, IsfJson.write(dossier.withPledges(pledge).withPreconditions(judged)));
    String told = "[unknown] required by Kenya, judged by Bahamas";

    for (String command : List.of("pledges", "status")) {
      String[] asked = {
        command, record.toString(), "--on", "2025-09-15", "--force", pledge.force().value()
      };
      assertThat(Run.of(asked).text()).contains(told);
      assertThat(json(asked).at("/forces/0/pledges/0/preconditions/0/judge").asText())
          .isEqualTo("bahamas");
    }
  }

  @Test
  void whoRequiresAndJudgesIsNamedOnce() {
    assertThat(Run.of("pledges", GAZA, "--on", "2025-12-12").text())
        .contains("[unknown] required and judged by Egypt: Egypt judges: The guarantees that");
  }

  /** Each waits for the others: the four that are confirmed are told once, not by each. */
  @Test
  void whatManyPledgesWaitForIsToldOnce(@TempDir Path folder) throws IOException {
    Path record = folder.resolve("record.json");
    Dossier dossier = haiti();
    ForceId force = dossier.pledges().get(0).force();
    Measure enough = Measure.of(new Quantity.Exactly(100_000), Unit.TROOPS);
    List<Pledge> pledges = new ArrayList<>();
    List<Precondition> preconditions = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      PreconditionId id = PreconditionId.of("enough-" + i);
      Pledge pledge = waiting(dossier.pledges().get(0), i).withPreconditions(id);
      pledges.add(pledge);
      preconditions.add(
          fact(id, pledge).withCondition(new Proposition.PledgesReach(force, enough)));
    }
    Files.write(
        record, IsfJson.write(dossier.withPledges(pledges).withPreconditions(preconditions)));

    for (String command : List.of("pledges", "status")) {
      String text =
          Run.of(command, record.toString(), "--on", "2025-09-15", "--force", force.value()).text();
      assertThat(text.split(" for: pledge:pledge-", -1)).hasSize(5);
      assertThat(text.split("\\[not met\\] required by Kenya: pledges to ", -1)).hasSize(2);
      assertThat(text.split("\\[not met, as above\\] required by Kenya: pledges to ", -1))
          .hasSize(4);
    }
    assertThat(Run.of("pledges", record.toString(), "--on", "2025-09-15").text())
        .contains("reach 100,000 troops; now not met [sc-15432; aa-3006324] alone it frees");
  }

  @Test
  void unknownForce() {
    assertThat(Run.of("pledges", GAZA, "--on", "2026-03-01", "--force", "x").code()).isEqualTo(2);
  }

  @Test
  void sameAnswersForMachines() throws IOException {
    Run run =
        Run.of(
            "pledges",
            GAZA,
            "--on",
            "2026-03-01",
            "--assume",
            "indonesia-president-decision=met",
            "--json");
    JsonNode json = new ObjectMapper().readTree(run.out());
    JsonNode force = json.at("/forces/0");

    assertThat(json.at("/assumed/0").asText()).isEqualTo("indonesia-president-decision=met");
    assertThat(force.at("/pledges/0/blockedBy")).hasSize(1);
    assertThat(force.at("/pledges/0/blockedBy/0/facts/0/truth").asText()).isEqualTo("unknown");
    assertThat(force.at("/strength/levels/1/sums/0/bounds/most").asInt()).isEqualTo(8_000);
    assertThat(force.at("/strength/yardsticks/0/readings/0/gap/least").asInt()).isEqualTo(12_000);
    assertThat(force.at("/leverage/levers/0/effect/frees/0").asText())
        .isEqualTo("indonesia-troops");
    assertThat(force.at("/leverage/freeingMost/0/changes")).hasSize(1);
    assertThat(force.at("/uncovered")).hasSize(9);
    assertThat(force.at("/difference/preconditions/0/before").asText()).isEqualTo("not-met");
    assertThat(force.at("/difference/preconditions/0/after").asText()).isEqualTo("met");
    assertThat(force.at("/difference/pledges/0/after/blockedBy")).hasSize(1);
  }
}
