package io.github.isfmodel.strength;

import io.github.isfmodel.assessment.PledgeStanding;
import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.force.StrengthFigure;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.mandate.CeilingInForce;
import io.github.isfmodel.resolution.Ceiling;
import io.github.isfmodel.style.ComputedStyle;
import io.github.isfmodel.time.When;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How strong a force is on a day by the pledges to it: by kind and by how far they have come, as
 * intervals, against the ceilings in force, the plans and the rules of composition. Only what is
 * under way and has a named contributor and a number is added up, each part of a pledge at the
 * level that it has reached; all else is listed beside the sums.
 */
@ComputedStyle
@Value.Immutable
public abstract sealed class Strength implements Serializable permits ImmutableStrength {

  Strength() {}

  /** {@return the force} */
  public abstract ForceId force();

  /** {@return the day} */
  public abstract LocalDate date();

  /** {@return the pledges under way, by kind and level; kinds in the order of the record} */
  public abstract List<StrengthLine> lines();

  /** {@return what has come to each level or further, all kinds together} */
  public abstract Map<StrengthLevel, StrengthTally> totals();

  /**
   * {@return the pledges, and parts of others, that are suspended, withdrawn, refused or barred}
   */
  public abstract List<Uncounted> notUnderWay();

  /**
   * {@return the ceilings in force, in all and by category ({@link Ceiling#limits}), and after them
   * the newest plans by unit; only those that count people of the force}
   */
  public abstract List<Yardstick> yardsticks();

  /** {@return the ceilings in force with the bodies whose they are, also those of other units} */
  public abstract List<CeilingInForce> ceilings();

  /** {@return the newest plans by that day, by unit, those of {@link #yardsticks}} */
  public abstract List<StrengthFigure> plans();

  /**
   * {@return the newest figures by that day, by kind and unit, that others stated: sums of pledges,
   * what is approved, what is deployed; plans in units that no contingent is counted in}
   */
  public abstract List<StrengthFigure> stated();

  /** {@return the pledges under way whose contributors a rule of composition leaves out} */
  public abstract List<PledgeStanding> outsideComposition();

  /**
   * Works the strength out.
   *
   * @param situation how the force stands on a day; assumptions in it count
   * @return the strength
   */
  public static Strength of(Situation situation) {
    return new StrengthSheet(situation).strength();
  }

  /**
   * What has come to a level or further, all kinds together.
   *
   * @param level the level
   * @return the sums
   */
  public final StrengthTally atLeast(StrengthLevel level) {
    return totals().getOrDefault(level, new StrengthTally(List.of(), List.of()));
  }

  /**
   * The time that a yardstick is of. Plans grow old, and one is compared with until a newer one is
   * recorded.
   *
   * @param yardstick one of {@link #yardsticks}
   * @return when the plan was such; empty for a ceiling, which holds on the day itself
   */
  public final Optional<When> asOf(Yardstick yardstick) {
    return plans().stream()
        .filter(plan -> yardstick.kind() == YardstickKind.PLAN)
        .filter(plan -> plan.measure().equals(yardstick.measure()))
        .map(StrengthFigure::asOf)
        .findFirst();
  }

  /**
   * Whose ceiling a yardstick is. Several bodies may have given the force its mandate, each with a
   * ceiling of its own.
   *
   * @param yardstick one of {@link #yardsticks}
   * @return the bodies whose mandates have a ceiling of that figure from these sources; none for a
   *     plan
   */
  public final List<ActorId> givers(Yardstick yardstick) {
    return ceilings().stream()
        .filter(given -> yardstick.kind() == YardstickKind.CEILING)
        .filter(given -> isOf(given.ceiling(), yardstick))
        .map(CeilingInForce::giver)
        .distinct()
        .toList();
  }

  private static boolean isOf(Ceiling ceiling, Yardstick yardstick) {
    return ceiling.limits().contains(yardstick.measure())
        && ceiling.citations().equals(yardstick.citations());
  }
}
