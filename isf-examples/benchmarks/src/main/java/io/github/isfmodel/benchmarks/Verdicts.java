package io.github.isfmodel.benchmarks;

import io.github.isfmodel.assessment.MilestoneStanding;
import io.github.isfmodel.assessment.PledgeStanding;
import io.github.isfmodel.assessment.PreconditionStanding;
import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.mandate.MandateState;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.strength.Gap;
import io.github.isfmodel.strength.Strength;
import io.github.isfmodel.strength.StrengthLevel;
import io.github.isfmodel.strength.Yardstick;
import io.github.isfmodel.strength.YardstickReading;
import java.util.ArrayList;
import java.util.List;

/**
 * What an assessment of a day comes to, without reasons.
 *
 * @param mandate whether the mandate is in force
 * @param pledges those that exist by the day
 * @param milestones those that are named by the day
 * @param missing what the approved strength lacks of each ceiling and plan
 */
record Verdicts(
    MandateState mandate, List<OfPledge> pledges, List<OfMilestone> milestones, List<Gap> missing) {

  /**
   * How a pledge stands.
   *
   * @param id which pledge
   * @param state how far it has come
   * @param blockedBy its preconditions that are neither met nor waived
   */
  record OfPledge(String id, PledgeState state, List<String> blockedBy) {}

  /**
   * How a milestone stands.
   *
   * @param id which milestone
   * @param reached whether it is reached
   * @param overdue whether its last due day has passed
   * @param waitsFor the milestones that it waits for
   */
  record OfMilestone(String id, Truth reached, boolean overdue, List<String> waitsFor) {}

  static Verdicts of(Situation situation) {
    List<OfPledge> pledges = new ArrayList<>();
    for (PledgeStanding each : situation.pledges()) {
      pledges.add(new OfPledge(each.pledge().id().value(), each.step().state(), blockers(each)));
    }
    List<OfMilestone> milestones = new ArrayList<>();
    for (MilestoneStanding each : situation.milestones()) {
      List<String> waitsFor = each.waitsFor().stream().map(id -> id.value()).toList();
      milestones.add(
          new OfMilestone(
              each.milestone().id().value(), each.reached().truth(), each.overdue(), waitsFor));
    }
    return new Verdicts(situation.mandate().state(), pledges, milestones, missing(situation));
  }

  private static List<String> blockers(PledgeStanding pledge) {
    List<String> blockers = new ArrayList<>();
    for (PreconditionStanding each : pledge.blockedBy()) {
      blockers.add(each.precondition().id().value());
    }
    return blockers;
  }

  private static List<Gap> missing(Situation situation) {
    List<Gap> missing = new ArrayList<>();
    for (Yardstick each : Strength.of(situation).yardsticks()) {
      each.at(StrengthLevel.CONFIRMED).flatMap(YardstickReading::gap).ifPresent(missing::add);
    }
    return missing;
  }
}
