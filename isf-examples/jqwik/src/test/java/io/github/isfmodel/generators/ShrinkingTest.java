package io.github.isfmodel.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.pledge.Pledge;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;

/** What jqwik makes of the generators when a property of another project does not hold. */
class ShrinkingTest {

  private static final List<Object> SEEN = new ArrayList<>();
  private static Predicate<Dossier> wrong = dossier -> false;

  @BeforeEach
  void forget() {
    SEEN.clear();
  }

  /** Runs the properties of a class as another project would. */
  private static List<Object> run(Class<?> properties, int failures) {
    SEEN.clear();
    EngineTestKit.engine("jqwik")
        .selectors(selectClass(properties))
        // The run around this one keeps a database already.
        .configurationParameter("jqwik.database", "")
        .configurationParameter("jqwik.reporting.onlyfailures", "true")
        .execute()
        .testEvents()
        .assertStatistics(all -> all.started(1).failed(failures));
    return List.copyOf(SEEN);
  }

  static class WrongOfPledges {
    @Property(seed = "2803", afterFailure = AfterFailureMode.RANDOM_SEED)
    void noPledgeHasSteps(@ForAll Pledge pledge) {
      if (!pledge.history().isEmpty()) {
        SEEN.add(pledge);
        throw new AssertionError("a pledge with steps");
      }
    }
  }

  static class WrongOfRecords {
    @Property(seed = "2803", afterFailure = AfterFailureMode.RANDOM_SEED)
    void noRecordHasPledges(@ForAll Dossier dossier) {
      if (!dossier.pledges().isEmpty()) {
        SEEN.add(dossier);
        throw new AssertionError("a record with pledges");
      }
    }
  }

  /** Shrinks for as long as it takes, so that a slow machine shrinks as far as a fast one. */
  static class WrongOfLawfulRecords {
    @Property(
        seed = "2803",
        shrinking = ShrinkingMode.FULL,
        afterFailure = AfterFailureMode.RANDOM_SEED)
    void noneIsWrong(@ForAll @Lawful Dossier dossier) {
      if (wrong.test(dossier)) {
        SEEN.add(dossier);
        throw new AssertionError("a record of the wrong kind");
      }
    }
  }

  static class WrongOfCoherentRecords {
    @Property(seed = "2803", afterFailure = AfterFailureMode.RANDOM_SEED)
    void noneHasMilestones(@ForAll @Coherent Dossier dossier) {
      if (!dossier.milestones().isEmpty()) {
        SEEN.add(dossier);
        throw new AssertionError("a record with milestones");
      }
    }
  }

  static class Right {
    @Property(seed = "2803", tries = 30)
    void records(
        @ForAll Dossier dossier,
        @ForAll @Coherent Dossier coherent,
        @ForAll @Lawful Dossier lawful) {
      SEEN.addAll(List.of(dossier, coherent, lawful));
    }
  }

  @Test
  void aPledgeShrinksToTheOneStepThatMatters() {
    assertThat(last(run(WrongOfPledges.class, 1)))
        .hasToString(
            "Pledge{id=pledge:isf, force=force:isf, contributor=Named[actor=actor:isf], "
                + "kind=troops, skills=[], history=[PledgeStep{state=MENTIONED, "
                + "when=Day[date=2025-11-17], phases=[], citations=[]}], caveats=[], "
                + "preconditions=[], waivers=[], claimedBy=[], citations=[]}");
  }

  @Test
  void aRecordShrinksToTheOnePledgeThatMatters() {
    assertThat(last(run(WrongOfRecords.class, 1)))
        .hasToString(
            "Dossier{title=force, asOf=2025-11-17, sources=[], actors=[], forces=[], "
                + "resolutions=[], pledges=[Pledge{id=pledge:isf, force=force:isf, "
                + "contributor=Named[actor=actor:isf], kind=troops, skills=[], history=[], "
                + "caveats=[], preconditions=[], waivers=[], claimedBy=[], citations=[]}], "
                + "preconditions=[], milestones=[], events=[], claims=[]}");
  }

  @Test
  void aCoherentRecordShrinksToTheOneMilestoneThatMatters() {
    assertThat(last(run(WrongOfCoherentRecords.class, 1)))
        .hasToString(
            "Dossier{title=force, asOf=2025-11-17, sources=[], actors=[], forces=[], "
                + "resolutions=[], pledges=[], preconditions=[], milestones=["
                + milestone("isf", "")
                + "], events=[], claims=[]}");
  }

  private static String milestone(String id, String dependencies) {
    return "Milestone{id=milestone:"
        + id
        + ", title=force, agreedBy=[], obligors=[], evidence=[], dependencies=["
        + dependencies
        + "], forecasts=[], declarations=[], carveOuts=[], citations=[]}";
  }

  @Test
  void aLawfulRecordShrinksToTheTwoMilestonesThatMatter() {
    Dossier least = lawful(each -> each.milestones().stream().anyMatch(ShrinkingTest::waits));
    assertThat(parts(least))
        .isEqualTo("0 sources, 0 actors, 0 forces, 0 texts, 0 pledges, 2 milestones");
    assertThat(least.toString()).hasSizeLessThan(600);
  }

  private static boolean waits(Milestone milestone) {
    return !milestone.dependencies().isEmpty();
  }

  @Test
  void aLawfulRecordShrinksToTheOneVoteThatMattersAndItsCouncil() {
    Dossier least =
        lawful(each -> each.resolutions().stream().anyMatch(text -> text.vote().isPresent()));
    assertThat(parts(least))
        .isEqualTo("0 sources, 1 actors, 0 forces, 1 texts, 0 pledges, 0 milestones");
    assertThat(least.resolutions().get(0).vote().orElseThrow().heldOn()).isEqualTo("2025-11-17");
    assertThat(least.toString()).hasSizeLessThan(1200);
  }

  @Test
  void aLawfulRecordShrinksToTheOnePledgeThatMattersAndWhatItNeeds() {
    Dossier least = lawful(each -> !each.pledges().isEmpty());
    assertThat(parts(least))
        .isIn(
            "1 sources, 1 actors, 1 forces, 0 texts, 1 pledges, 0 milestones",
            "1 sources, 0 actors, 1 forces, 0 texts, 1 pledges, 0 milestones");
    assertThat(least.pledges().get(0).history()).hasSize(1);
    assertThat(least.toString()).hasSizeLessThan(1000);
  }

  @Test
  void aLawfulRecordShrinksToTheOnePreconditionThatMattersAndWhatItNeeds() {
    Dossier least =
        lawful(each -> each.pledges().stream().anyMatch(one -> !one.preconditions().isEmpty()));
    assertThat(parts(least))
        .isEqualTo("1 sources, 1 actors, 1 forces, 0 texts, 1 pledges, 0 milestones");
    assertThat(least.preconditions()).hasSize(1);
    assertThat(least.toString()).hasSizeLessThan(1400);
  }

  private static String parts(Dossier record) {
    assertThat(record.events()).isEmpty();
    assertThat(record.claims()).isEmpty();
    return record.sources().size()
        + " sources, "
        + record.actors().size()
        + " actors, "
        + record.forces().size()
        + " forces, "
        + record.resolutions().size()
        + " texts, "
        + record.pledges().size()
        + " pledges, "
        + record.milestones().size()
        + " milestones";
  }

  /** The last of the records, all of them lawful, that a property fails of. */
  private static Dossier lawful(Predicate<Dossier> found) {
    wrong = found;
    List<Dossier> seen =
        run(WrongOfLawfulRecords.class, 1).stream().map(Dossier.class::cast).toList();
    assertThat(seen).allSatisfy(each -> assertThat(each.violations()).isEmpty());
    return seen.get(seen.size() - 1);
  }

  private static Object last(List<Object> seen) {
    return seen.get(seen.size() - 1);
  }

  @Test
  void theSameSeedGivesTheSameValues() {
    List<Object> once = run(Right.class, 0);
    assertThat(once).hasSize(90).isEqualTo(run(Right.class, 0));
  }
}
