package io.github.isfmodel.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.pledge.Pledge;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;

/** What jqwik makes of the generators when a property of another project does not hold. */
class ShrinkingTest {

  private static final List<Object> SEEN = new ArrayList<>();

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

  static class Right {
    @Property(seed = "2803", tries = 30)
    void records(@ForAll Dossier dossier, @ForAll @Coherent Dossier coherent) {
      SEEN.add(dossier);
      SEEN.add(coherent);
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

  private static Object last(List<Object> seen) {
    return seen.get(seen.size() - 1);
  }

  @Test
  void theSameSeedGivesTheSameValues() {
    List<Object> once = run(Right.class, 0);
    assertThat(once).hasSize(60).isEqualTo(run(Right.class, 0));
  }
}
