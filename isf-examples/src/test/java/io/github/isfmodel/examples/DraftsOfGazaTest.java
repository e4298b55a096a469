package io.github.isfmodel.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.draft.Clause;
import io.github.isfmodel.draft.Difference;
import io.github.isfmodel.draft.DraftComparison;
import io.github.isfmodel.draft.RenewalDifference;
import io.github.isfmodel.draft.Trend;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.json.IsfJson;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.source.Citation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What changed between the drafts of November 2025 and resolution 2803, as far as recorded. */
class DraftsOfGazaTest {

  private static final Dossier DOSSIER =
      IsfJson.readDossier(ShippedRecord.ISF_GAZA.json()).orElseThrow();

  private static List<Difference> differences(String before, String after) {
    return DraftComparison.between(text(before), text(after)).differences();
  }

  private static Resolution text(String id) {
    return DOSSIER.index().resolution(ResolutionId.of(id)).orElseThrow();
  }

  private static List<String> messages(List<Difference> differences, Class<? extends Clause> type) {
    return differences.stream()
        .filter(each -> type.isInstance(each.to().or(each::from).orElseThrow()))
        .map(Difference::message)
        .toList();
  }

  @Test
  void fromTheFirstDraftToTheFirstRevision() {
    assertThat(differences("us-draft-2025-11-03", "us-draft-2025-11-10"))
        .extracting(Difference::message)
        .containsExactly(
            "paragraph 3 is recorded of the first text only",
            "paragraph 7 is recorded of the second text only",
            "paragraph 10 is recorded of the second text only",
            "act on the mandate of isf is recorded of the first text only",
            "task additional tasks is recorded of the first text only",
            "task area security stabilization is recorded of the first text only",
            "task arms flow prevention is recorded of the first text only",
            "task border security is recorded of the first text only",
            "task civilian protection is recorded of the first text only",
            "task demilitarization is recorded of the first text only",
            "task humanitarian corridors is recorded of the first text only",
            "task military infrastructure destruction is recorded of the first text only",
            "task police training and support is recorded of the first text only",
            "task rebuilding prevention is recorded of the first text only",
            "task weapons decommissioning is recorded of the first text only",
            "renewal of isf is recorded of the first text only",
            "report of board-of-peace to united-nations-security-council, every 6 months, is recorded"
                + " of the second text only");
  }

  @Test
  void fromTheFirstToTheSecondRevision() {
    assertThat(differences("us-draft-2025-11-10", "us-draft-2025-11-13"))
        .extracting(Difference::message)
        .containsExactly(
            "paragraph 1 is recorded of the second text only",
            "paragraph 2 is recorded of the second text only",
            "paragraph 7 is reworded",
            "paragraph 10 is reworded");
  }

  @Test
  void theRenewalClauseOfTheFirstDraftAndOfTheAdoptedText() {
    assertThat(messages(differences("us-draft-2025-11-03", "unscr-2803"), Clause.Renewal.class))
        .containsExactly(
            "renewal of isf is reworded",
            "renewal of isf stands in paragraph 8, before in no stated paragraph",
            "renewal of isf: the contributors to isf added as a party to be involved",
            "renewal of isf: the members of the Security Council dropped as a party to be involved",
            "renewal of isf: what is asked for \"consultation\" becomes \"cooperation,"
                + " coordination\" (stronger)");
  }

  @Test
  void bothSidesOfTheRenewalClauseHaveTheirSources() {
    RenewalDifference.ConsultationChanged changed =
        differences("us-draft-2025-11-03", "unscr-2803").stream()
            .filter(RenewalDifference.ConsultationChanged.class::isInstance)
            .map(RenewalDifference.ConsultationChanged.class::cast)
            .findFirst()
            .orElseThrow();

    assertThat(changed.trend()).isEqualTo(Trend.UP);
    assertThat(changed.before().citations()).anyMatch(Citation::isVerified);
    assertThat(changed.after().citations()).anyMatch(Citation::isVerified);
  }

  @Test
  void theTasksOfTheFirstDraftAndOfTheAdoptedText() {
    assertThat(messages(differences("us-draft-2025-11-03", "unscr-2803"), Clause.Task.class))
        .contains(
            "task demilitarization: the force is to \"implement\" becomes \"secure\"",
            "task arms flow prevention is recorded of the first text only",
            "task ceasefire monitoring is recorded of the second text only")
        .noneMatch(message -> message.contains("use of force"))
        .noneMatch(message -> message.startsWith("task civilian protection is recorded of"));
  }

  @Test
  void theTermsOfTheFirstDraftAndOfTheAdoptedText() {
    assertThat(messages(differences("us-draft-2025-11-03", "unscr-2803"), Clause.Expiry.class))
        .containsExactly(
            "civil presence clock of board-of-peace, international-civil-presence, until 2027-12-31,"
                + " is recorded of the second text only",
            "mandate clock of isf stands in paragraph 8, before in no stated paragraph",
            "mandate clock of isf: \"subjectToFurtherAction\" \"no\" becomes \"yes\"");
  }

  @Test
  void theRivalRussianDraftSetsNoForceUp() {
    assertThat(differences("us-draft-2025-11-13", "russian-draft-2025-11-13"))
        .extracting(Difference::message)
        .contains(
            "sponsor russia is added",
            "sponsor united-states is dropped",
            "mandate clock of isf, until 2027-12-31, is recorded of the first text only",
            "report of united-nations-secretary-general to united-nations-security-council, at no stated times,"
                + " is recorded of the second text only");
  }
}
