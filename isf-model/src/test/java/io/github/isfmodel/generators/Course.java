package io.github.isfmodel.generators;

import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of a text, one stage after the other, so that a life of many steps may be lawful.
 */
final class Course {

  private static final List<Stage> STAGES = List.of(Stage.values());

  private Course() {}

  /** In the order of time. The text is open before its last step, and may end with it. */
  static List<LifecycleStep> of(List<LifecycleStep> drawn) {
    return course(inOrder(drawn), drawn.size() - 1);
  }

  /** What can come before the result of a vote, the result, and what can follow on it. */
  static List<LifecycleStep> around(LifecycleStep result, List<LifecycleStep> drawn) {
    LocalDate day = result.when().earliest();
    List<LifecycleStep> before = inOrder(drawn);
    List<LifecycleStep> after =
        before.stream()
            .filter(step -> result.stage().canBecome(step.stage()))
            .filter(step -> !step.when().latest().isBefore(day))
            .toList();
    before.removeAll(after);
    before.removeIf(step -> step.when().earliest().isAfter(day));
    List<LifecycleStep> course = course(before, before.size());
    course.add(result);
    course.addAll(after);
    return course;
  }

  private static List<LifecycleStep> inOrder(List<LifecycleStep> drawn) {
    return new ArrayList<>(Arrangement.inOrder(drawn, LifecycleStep::when));
  }

  private static List<LifecycleStep> course(List<LifecycleStep> steps, int open) {
    List<LifecycleStep> course = new ArrayList<>();
    Optional<Stage> before = Optional.empty();
    for (LifecycleStep step : steps) {
      Stage stage = stage(step.stage(), following(before, course.size() >= open));
      course.add(step.withStage(stage));
      before = Optional.of(stage);
    }
    return course;
  }

  private static List<Stage> following(Optional<Stage> before, boolean closing) {
    return STAGES.stream()
        .filter(stage -> closing || stage.isOpen())
        .filter(stage -> before.map(each -> each.canBecome(stage)).orElse(stage.canComeFirst()))
        .toList();
  }

  /** The stage that was drawn, or one in its place. */
  private static Stage stage(Stage drawn, List<Stage> allowed) {
    return allowed.contains(drawn) ? drawn : allowed.get(STAGES.indexOf(drawn) % allowed.size());
  }
}
