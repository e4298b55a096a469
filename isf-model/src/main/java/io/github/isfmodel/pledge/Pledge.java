package io.github.isfmodel.pledge;

import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.id.PreconditionId;
import io.github.isfmodel.quantity.Bounds;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.rule.Checkable;
import io.github.isfmodel.rule.ObeysRules;
import io.github.isfmodel.rule.Severity;
import io.github.isfmodel.rule.Violation;
import io.github.isfmodel.rule.Warnings;
import io.github.isfmodel.source.Attribution;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.style.IsfStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What one contributor offers to one force. */
@ObeysRules
@ObeysRules(severity = Severity.WARNING, groups = Warnings.class)
@IsfStyle
@Value.Immutable
public abstract sealed class Pledge implements WithPledge, Checkable, Serializable
    permits ImmutablePledge {

  Pledge() {}

  /** {@return the identifier} */
  public abstract PledgeId id();

  /** {@return the force} */
  public abstract ForceId force();

  /** {@return who pledges} */
  public abstract Contributor contributor();

  /** {@return what is offered} */
  public abstract PledgeKind kind();

  /** {@return what the contingent is to consist of, where several kinds were named} */
  public abstract List<PledgeKind> skills();

  /** {@return the post that is offered or asked for, where it is one} */
  public abstract Optional<String> post();

  /** {@return its states, oldest first} */
  public abstract List<PledgeStep> history();

  /** {@return the restrictions on its use} */
  public abstract List<Caveat> caveats();

  /** {@return what has to be fulfilled first} */
  public abstract List<PreconditionId> preconditions();

  /** {@return the preconditions that were given up} */
  public abstract List<Waiver> waivers();

  /** {@return when it is taken back} */
  public abstract Optional<ReversalClause> reversal();

  /** {@return who says that there is such a pledge, where that is not only the contributor} */
  public abstract List<Attribution> claimedBy();

  /** {@return where this comes from} */
  public abstract List<Citation> citations();

  /**
   * The last step that was certainly taken by a day.
   *
   * @param date the day, inclusive
   * @return the step, or empty if there was no pledge yet
   */
  public final Optional<PledgeStep> stepOn(LocalDate date) {
    Optional<PledgeStep> last = Optional.empty();
    for (PledgeStep step : history()) {
      if (step.when().certainlyBy(date)) {
        last = Optional.of(step);
      }
    }
    return last;
  }

  /**
   * The steps that may have been taken by a day, and were not certainly, as each may refer to a
   * later day too. None that is listed before one that certainly was taken by then.
   *
   * @param date the day, inclusive
   * @return the steps, oldest first; none of them counts on that day
   */
  public final List<PledgeStep> perhapsOn(LocalDate date) {
    List<PledgeStep> perhaps = new ArrayList<>();
    for (PledgeStep step : history()) {
      if (step.when().certainlyBy(date)) {
        perhaps.clear();
      } else if (step.when().possiblyBy(date)) {
        perhaps.add(step);
      }
    }
    return List.copyOf(perhaps);
  }

  /**
   * Whether the contributor itself has announced a contribution by a day and not taken it back. One
   * that is reduced is confirmed if it was before.
   *
   * @param date the day, inclusive
   * @return true if that is certain
   */
  public final boolean isConfirmedOn(LocalDate date) {
    return new Course(history(), date).isConfirmed();
  }

  /**
   * Whether it may be {@linkplain #isConfirmedOn confirmed} on a day: by the steps that were
   * certainly taken by then, or by those {@linkplain #perhapsOn that may have been} after them,
   * each only after the one before it.
   *
   * @param date the day, inclusive
   * @return false if it certainly is not
   */
  public final boolean mayBeConfirmedOn(LocalDate date) {
    Course course = new Course(history(), date);
    boolean mayBe = course.isConfirmed();
    for (PledgeStep step : perhapsOn(date)) {
      course.take(step);
      mayBe |= course.isConfirmed();
    }
    return mayBe;
  }

  /**
   * {@return the steps after each of which it is confirmed, as {@link #isConfirmedOn} tells of a
   * day, whenever they were taken; oldest first}
   */
  public final List<PledgeStep> confirmedSteps() {
    Course course = new Course();
    List<PledgeStep> steps = new ArrayList<>();
    for (PledgeStep step : history()) {
      course.take(step);
      if (course.isConfirmed()) {
        steps.add(step);
      }
    }
    return List.copyOf(steps);
  }

  /**
   * How far it had come by a day on the way up to deployment, by the steps that were certainly
   * taken by then. A step that is no way up, as one that suspends or withdraws it, leaves that as
   * it was; what was withdrawn or refused begins anew with the next step that is neither. What is
   * reduced, and nothing else is told of it, had been announced.
   *
   * @param date the day, inclusive
   * @return a state up to {@link PledgeState#DEPLOYED}; empty where no step by then tells of one,
   *     as before the first or after a mere refusal
   */
  public final Optional<PledgeState> reachedOn(LocalDate date) {
    return new Course(history(), date).reached();
  }

  /**
   * How far it had come when the step was taken that gave the size on a day.
   *
   * @param date the day, inclusive
   * @return a state, as for {@link #reachedOn}; {@link PledgeState#ANNOUNCED} where a size was
   *     given and no state is told; empty if no size was given by then
   */
  public final Optional<PledgeState> reachedWhenSizedOn(LocalDate date) {
    return new Course(history(), date).reachedWhenSized();
  }

  /**
   * The step that gave the size on a day: the last one by then that gives one. What was withdrawn
   * or refused begins anew, without a size, with the next step that is neither.
   *
   * @param date the day, inclusive
   * @return the step; empty if no size was given by then
   */
  public final Optional<PledgeStep> sizedOn(LocalDate date) {
    return new Course(history(), date).sized();
  }

  /**
   * The size on a day: that of {@linkplain #sizedOn the last step} by then that gives one. Where
   * the contributor has since reduced it, and nobody said to how many, anything down to none may be
   * left of each part: of one alone at least one fewer than before, of several each at most as
   * many, as it may be another one that was reduced. What has no greatest number gets none by that.
   *
   * @param date the day, inclusive
   * @return the phases; empty if no size was given by then
   */
  public final List<Phase> phasesOn(LocalDate date) {
    return new Course(history(), date).phases();
  }

  /**
   * The size in a unit on a day: what of that unit is in the phases, as {@link Unit#among} tells,
   * without those that the step which gave the size {@linkplain PledgeStep#leavesOut leaves out}.
   *
   * @param date the day, inclusive
   * @param unit the unit
   * @return its bounds; {@link Bounds#UNKNOWN} if no size was given by then
   */
  public final Bounds sizeOn(LocalDate date, Unit unit) {
    Optional<PledgeStep> sized = sizedOn(date);
    return sized.isEmpty()
        ? Bounds.UNKNOWN
        : size(
            phasesOn(date).stream().filter(phase -> !sized.get().leavesOut(phase)).toList(), unit);
  }

  /**
   * The size in a unit on a day of what is {@linkplain #isConfirmedOn confirmed}: of {@link
   * #confirmedPhasesOn}.
   *
   * @param date the day, inclusive
   * @param unit the unit
   * @return its bounds, as for {@link #sizeOn}; {@link Bounds#NONE} if the pledge is not confirmed
   *     then
   */
  public final Bounds confirmedSizeOn(LocalDate date, Unit unit) {
    Course course = new Course(history(), date);
    return course.isConfirmed() && course.sized().isEmpty()
        ? Bounds.UNKNOWN
        : size(confirmed(course), unit);
  }

  /**
   * The parts on a day of what is {@linkplain #isConfirmedOn confirmed}. A part that the step which
   * gave the size left behind, as one that is only of interest, is not, nor is one that it
   * {@linkplain PledgeStep#leavesOut leaves out}.
   *
   * @param date the day, inclusive
   * @return the phases; empty if the pledge is not confirmed then, if no size was given by then, or
   *     if nothing of it is confirmed
   */
  public final List<Phase> confirmedPhasesOn(LocalDate date) {
    return confirmed(new Course(history(), date));
  }

  private static List<Phase> confirmed(Course course) {
    if (!course.isConfirmed() || course.sized().isEmpty()) {
      return List.of();
    }
    PledgeStep sized = course.sized().get();
    boolean wasConfirmed = course.reachedWhenSized().orElseThrow().isConfirmed();
    List<Phase> phases = new ArrayList<>();
    for (Phase phase : course.phases()) {
      if (!sized.leavesOut(phase) && !(wasConfirmed && isLeftBehind(phase, sized))) {
        phases.add(phase);
      }
    }
    return List.copyOf(phases);
  }

  private static Bounds size(List<Phase> phases, Unit unit) {
    Bounds size = Bounds.NONE;
    for (Phase phase : phases) {
      Measure measure = phase.measure();
      size = size.saturatedPlus(unit.among(measure.unit(), measure.quantity().bounds()));
    }
    return size;
  }

  private static boolean isLeftBehind(Phase phase, PledgeStep sized) {
    return !phase.readiness().isConfirmed() && phase.readiness() != sized.state();
  }

  /**
   * Whether a precondition has been given up for this pledge.
   *
   * @param precondition the precondition
   * @param date the day, inclusive
   * @return true if that has certainly happened by then, and is not known from unverified sources
   *     alone
   */
  public final boolean hasWaivedBy(PreconditionId precondition, LocalDate date) {
    for (Waiver waiver : waivers()) {
      if (waiver.precondition().equals(precondition)
          && waiver.when().certainlyBy(date)
          && !Citation.areUnverified(waiver.citations())) {
        return true;
      }
    }
    return false;
  }

  @Override
  public final List<Violation> violations() {
    return PledgeRules.RULES.check(this);
  }

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link Pledge}. Required are {@code id}, {@code force}, {@code contributor}
   * and {@code kind}; {@code build} throws {@link IllegalStateException}, which names those that
   * are not set. Of a list, as {@code skills}, the method of that name replaces all elements, and
   * {@code addSkill} adds to them. Null is refused. Can be used again after {@code build}; not safe
   * for use by several threads.
   */
  public static final class Builder extends ImmutablePledge.Builder {
    Builder() {}
  }
}
