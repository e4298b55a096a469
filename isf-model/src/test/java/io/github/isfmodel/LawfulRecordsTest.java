package io.github.isfmodel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.generators.Lawful;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.pledge.PledgeStep;
import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.MandateAct;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.resolution.Stage;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** What is left of records after all that is unlawful was left out of them. */
class LawfulRecordsTest {

  /** What is counted is counted from a fixed seed, so that rare luck breaks no build. */
  private static final String FIXED = "20251117";

  private static final int FIRST_DECADE = 195;
  private static final int LAST_DECADE = 202;

  @Property(tries = 100)
  void breakNoRule(@ForAll @Lawful Dossier dossier) {
    assertThat(dossier.violations()).isEmpty();
  }

  @Property(tries = 300, seed = FIXED, shrinking = ShrinkingMode.OFF)
  @StatisticsReport(onFailureOnly = true)
  void areVaried(@ForAll @Lawful Dossier dossier) {
    acts(dossier);
    pledges(dossier);
    milestonesEventsAndClaims(dossier);
    sizesAndYears(dossier);
  }

  private static void acts(Dossier dossier) {
    List<Resolution> texts = dossier.resolutions();
    share(60, "texts never put to the vote", texts, text -> text.vote().isEmpty());
    share(40, "adopted in a vote", texts, text -> hasVote(text) && is(text, Stage.ADOPTED));
    share(5, "rejected", texts, text -> is(text, Stage.REJECTED));
    share(5, "vetoed", texts, text -> hasVote(text) && is(text, Stage.VETOED));
    share(20, "ceilings", texts, text -> !text.ceilings().isEmpty());
    share(20, "clocks", texts, text -> hasVote(text) && !text.clocks().isEmpty());
    share(10, "renewal clauses", texts, text -> !text.renewalClauses().isEmpty());
    share(20, "reporting duties", texts, text -> !text.reportingDuties().isEmpty());
    List<MandateAct> acts =
        within(texts.stream().filter(LawfulRecordsTest::hasVote), Resolution::mandateActs);
    share(25, "mandates", acts, act -> act.kind() == MandateActKind.ESTABLISHES);
    share(15, "renewals", acts, act -> act.kind() != MandateActKind.ESTABLISHES);
  }

  private static boolean hasVote(Resolution text) {
    return text.vote().isPresent();
  }

  private static boolean is(Resolution text, Stage stage) {
    return text.lifecycle().stream().map(LifecycleStep::stage).anyMatch(stage::equals);
  }

  private static void pledges(Dossier dossier) {
    List<Pledge> pledges = dossier.pledges();
    share(50, "several steps", pledges, pledge -> pledge.history().size() > 1);
    share(30, "preconditions", pledges, pledge -> !pledge.preconditions().isEmpty());
    share(5, "waivers", pledges, pledge -> !pledge.waivers().isEmpty());
    share(20, "caveats", pledges, pledge -> !pledge.caveats().isEmpty());
    List<PledgeStep> steps = within(pledges.stream(), Pledge::history);
    share(20, "phases", steps, step -> !step.phases().isEmpty());
    share(5, "deployed", steps, step -> step.state() == PledgeState.DEPLOYED);
  }

  private static void milestonesEventsAndClaims(Dossier dossier) {
    share(50, "dependencies", dossier.milestones(), each -> !each.dependencies().isEmpty());
    share(60, "declarations", dossier.milestones(), each -> !each.declarations().isEmpty());
    share(40, "forecasts", dossier.milestones(), each -> !each.forecasts().isEmpty());
    share(30, "assertions", dossier.events(), each -> !each.asserts().isEmpty());
    share(5, "replacements", dossier.claims(), each -> !each.supersedes().isEmpty());
  }

  private static void sizesAndYears(Dossier dossier) {
    sizes("sources", dossier.sources());
    sizes("actors", dossier.actors());
    sizes("forces", dossier.forces());
    sizes("resolutions", dossier.resolutions());
    sizes("pledges", dossier.pledges());
    sizes("preconditions", dossier.preconditions());
    sizes("milestones", dossier.milestones());
    sizes("events", dossier.events());
    sizes("claims", dossier.claims());
    Statistics.label("decade")
        .collect(dossier.asOf().getYear() / 10)
        .coverage(
            c -> {
              for (int decade = FIRST_DECADE; decade <= LAST_DECADE; decade++) {
                c.check(decade).percentage(p -> p > 1);
              }
            });
  }

  private static void sizes(String kind, Collection<?> parts) {
    Statistics.label("number of " + kind)
        .collect(parts.isEmpty() ? "none" : parts.size() < 5 ? "few" : "many")
        .coverage(
            c -> {
              c.check("none").percentage(p -> p > 1);
              c.check("few").percentage(p -> p > 40);
              c.check("many").percentage(p -> p > 1);
            });
  }

  private static <T, U> List<U> within(Stream<T> parts, Function<T, List<U>> inside) {
    return parts.flatMap(part -> inside.apply(part).stream()).toList();
  }

  /** At least so many of a hundred records have such a part. */
  private static <T> void share(int percent, String what, List<T> parts, Predicate<T> such) {
    Statistics.label(what)
        .collect(parts.stream().anyMatch(such))
        .coverage(c -> c.check(true).percentage(p -> p >= percent));
  }
}
