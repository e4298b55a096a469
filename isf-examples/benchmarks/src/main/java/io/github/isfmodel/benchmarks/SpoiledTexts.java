package io.github.isfmodel.benchmarks;

import static io.github.isfmodel.benchmarks.SpoiledParts.each;

import io.github.isfmodel.council.Vote;
import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.resolution.Stage;
import io.github.isfmodel.time.When;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Ways to spoil a text. */
final class SpoiledTexts {

  static final List<UnaryOperator<Resolution>> WAYS = ways();

  private SpoiledTexts() {}

  private static List<UnaryOperator<Resolution>> ways() {
    List<UnaryOperator<Resolution>> ways = new ArrayList<>(SpoiledClauses.WAYS);
    ways.addAll(
        SpoiledParts.withLists(
            List.of(
                (text, way) -> text.withLifecycle(way.of(text.lifecycle())),
                (text, way) -> text.withCirculations(way.of(text.circulations())),
                (text, way) -> text.withParagraphs(way.of(text.paragraphs())),
                (text, way) -> text.withMandateActs(way.of(text.mandateActs()))),
            List.of(
                SpoiledTexts::unplaced,
                text -> later(text, -24),
                text -> later(text, -1),
                text -> later(text, 1),
                text -> later(text, 24))));
    for (UnaryOperator<Vote> way : SpoiledVotes.WAYS) {
      ways.add(text -> text.withVote(text.vote().map(way)));
    }
    for (Stage stage : Stage.values()) {
      ways.add(text -> text.withLifecycle(each(text.lifecycle(), step -> step.withStage(stage))));
    }
    for (MandateActKind kind : MandateActKind.values()) {
      ways.add(text -> text.withMandateActs(each(text.mandateActs(), act -> act.withKind(kind))));
    }
    return ways;
  }

  /** Of the day of adoption only the month is known. */
  static Resolution unplaced(Resolution text) {
    return text.withLifecycle(
        each(
            text.lifecycle(),
            step ->
                step.stage() == Stage.ADOPTED && step.when() instanceof When.Day day
                    ? step.withWhen(new When.InMonth(YearMonth.from(day.date())))
                    : step));
  }

  static Resolution later(Resolution text, int months) {
    return text.withLifecycle(each(text.lifecycle(), step -> later(step, months)));
  }

  private static LifecycleStep later(LifecycleStep step, int months) {
    return step.when() instanceof When.Day day
        ? step.withWhen(When.on(day.date().plusMonths(months)))
        : step;
  }
}
