package io.github.isfmodel.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.dossier.DossierFacts;
import io.github.isfmodel.dossier.Sample;
import io.github.isfmodel.dossier.SampleActs;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.generators.Coherent;
import io.github.isfmodel.precondition.Evidence;
import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.precondition.MandateFeature;
import io.github.isfmodel.precondition.Proof;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.resolution.Stage;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What is shown of a day rests on nothing that came later. */
class EvidenceOfTheDayTest {

  private static final List<Proposition> OF_ACTS =
      List.of(
          new Proposition.InstrumentExists(InstrumentKind.INTERNATIONAL_MANDATE),
          new Proposition.InstrumentExists(InstrumentKind.SECURITY_COUNCIL_RESOLUTION),
          new Proposition.MandateProvides(MandateFeature.CHAPTER_VII),
          new Proposition.MandateProvides(MandateFeature.REPORTING_TO_COUNCIL));

  @Test
  void aDraftIsEvidenceAsOfItsLastStepByTheDay() {
    Dossier dossier =
        Sample.withResolution(
            SampleActs.DRAFT,
            text ->
                text.withLifecycle(
                    SampleActs.step(Stage.CIRCULATED, "2025-11-03"),
                    SampleActs.step(Stage.REVISED, "2025-11-17")));

    assertThat(new DossierFacts(dossier, LocalDate.of(2025, 11, 15)).finding(OF_ACTS.get(0)))
        .extracting(finding -> finding.evidence().get(0).when())
        .isEqualTo(When.on(LocalDate.of(2025, 11, 3)));
  }

  @Property(tries = 100)
  void nothingShownOfADayIsCertainlyLater(@ForAll @Coherent Dossier dossier) {
    for (LocalDate day : days(dossier)) {
      assertThat(evidence(dossier, day)).allMatch(each -> each.when().possiblyBy(day));
    }
  }

  /** On which the life of a text goes on, and the days before these. */
  private static List<LocalDate> days(Dossier dossier) {
    return dossier.resolutions().stream()
        .flatMap(text -> text.lifecycle().stream())
        .map(step -> step.when().span())
        .filter(span -> span.hasStart() && span.hasEnd())
        .flatMap(span -> Stream.of(span.earliest().minusDays(1), span.latest()))
        .distinct()
        .toList();
  }

  private static List<Evidence> evidence(Dossier dossier, LocalDate day) {
    DossierFacts facts = new DossierFacts(dossier, day);
    return Stream.concat(
            OF_ACTS.stream().flatMap(each -> facts.finding(each).evidence().stream()),
            dossier.forces().stream().flatMap(force -> evidence(dossier, force, day)))
        .toList();
  }

  private static Stream<Evidence> evidence(Dossier dossier, Force force, LocalDate day) {
    Situation situation = Situation.of(dossier, force.id(), day).orElseThrow();
    Stream<Proof> proofs =
        Stream.concat(
                situation.pledges().stream().flatMap(each -> each.preconditions().stream()),
                situation.otherPreconditions().stream())
            .map(PreconditionStanding::proof);
    return Stream.concat(
        proofs.flatMap(proof -> proof.leaves().stream()).flatMap(leaf -> leaf.evidence().stream()),
        situation.milestones().stream().flatMap(each -> each.reached().evidence().stream()));
  }
}
