package io.github.isfmodel.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TasksTest {

  /** The tasks of the Force first, then those that rows of published data sets need besides. */
  private static final List<String> TAXONOMY =
      List.of(
          "demilitarization",
          "military-infrastructure-destruction",
          "rebuilding-prevention",
          "weapons-decommissioning",
          "reintegration",
          "arms-flow-prevention",
          "border-security",
          "police-training-and-support",
          "police-vetting",
          "police-joint-operations",
          "area-security-stabilization",
          "civilian-protection",
          "humanitarian-corridors",
          "humanitarian-delivery",
          "ceasefire-monitoring",
          "ceasefire-implementation",
          "withdrawal-supervision",
          "explosive-ordnance-clearance",
          "liaison-and-coordination",
          "civil-presence-protection",
          "health-support",
          "reconstruction-support",
          "additional-tasks",
          "military-reform",
          "justice-reform",
          "transitional-justice",
          "corrections-reform",
          "legal-reform",
          "state-authority",
          "democratization",
          "natural-resources",
          "electoral-security",
          "electoral-assistance",
          "voter-education",
          "political-party-assistance",
          "civil-society",
          "media",
          "public-information",
          "power-sharing",
          "national-reconciliation",
          "local-reconciliation",
          "regional-reconciliation",
          "human-rights",
          "child-rights",
          "sexual-violence",
          "gender",
          "refugees-idps",
          "peace-process",
          "cultural-heritage",
          "offensive-operations",
          "use-of-force",
          "medical-support",
          "logistics",
          "transport",
          "engineering-support");

  @Test
  void coversTheTaxonomy() {
    assertThat(TAXONOMY)
        .doesNotHaveDuplicates()
        .allSatisfy(code -> assertThat(MandateTask.VOCABULARY.find(code)).isPresent());
  }

  @Test
  void whatCanServeTheForceItselfIsEnabling() {
    assertThat(MandateTask.VOCABULARY.known().stream().filter(MandateTask::isEnabling))
        .extracting(MandateTask::code)
        .containsExactlyInAnyOrder(
            "medical-support", "health-support", "logistics", "transport", "engineering-support");
  }

  @Test
  void coversTheModalitiesOfTheTaxonomy() {
    assertThat(List.of("monitor", "assist", "secure", "implement"))
        .allSatisfy(code -> assertThat(EngagementModality.VOCABULARY.find(code)).isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "decides, REQUESTED",
    "authorizes, REQUESTED",
    "requests, REQUESTED",
    "demands, REQUESTED",
    "calls-upon, REQUESTED",
    "urges, REQUESTED",
    "encourages, ENCOURAGED",
    "invites, ENCOURAGED",
    "welcomes, ENCOURAGED",
    "recommends, ENCOURAGED",
    "a-verb-of-the-future, REQUESTED"
  })
  void theStrengthFollowsFromTheVerb(String verb, MandateStrength strength) {
    TaskAssignment task =
        TaskAssignment.builder()
            .task(MandateTask.MEDIA)
            .modality(EngagementModality.of("assist"))
            .verb(OperativeVerb.of(verb))
            .build();
    assertThat(task.strength()).isEqualTo(strength);
  }

  @Property
  void aScopeWithoutModalityCoversEveryModality(
      @ForAll MandateTask task, @ForAll EngagementModality modality) {
    assertThat(TaskScope.builder().task(task).build().covers(task, modality)).isTrue();
  }

  @Property
  void aScopeCoversItsTaskInItsModalityOnly(
      @ForAll TaskScope scope, @ForAll MandateTask task, @ForAll EngagementModality modality) {
    boolean covered =
        scope.task().equals(task) && scope.modality().equals(Optional.of(modality))
            || scope.task().equals(task) && scope.modality().isEmpty();
    assertThat(scope.covers(task, modality)).isEqualTo(covered);
  }

  @Property
  void aScopeCoversItself(@ForAll TaskScope scope, @ForAll EngagementModality any) {
    assertThat(scope.covers(scope.task(), scope.modality().orElse(any))).isTrue();
  }
}
