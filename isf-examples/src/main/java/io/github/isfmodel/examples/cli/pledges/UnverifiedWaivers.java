package io.github.isfmodel.examples.cli.pledges;

import io.github.isfmodel.assessment.PledgeStanding;
import io.github.isfmodel.pledge.Waiver;
import io.github.isfmodel.precondition.Precondition;
import java.util.ArrayList;
import java.util.List;

/** The waivers of a precondition that blocks a pledge all the same. */
final class UnverifiedWaivers {

  private UnverifiedWaivers() {}

  /** Those by the day; one that a verified source tells of would not let it block. */
  static List<Waiver> of(Precondition blocking, PledgeStanding standing) {
    List<Waiver> waivers = new ArrayList<>();
    for (Waiver waiver : standing.pledge().waivers()) {
      if (waiver.precondition().equals(blocking.id())
          && waiver.when().certainlyBy(standing.date())) {
        waivers.add(waiver);
      }
    }
    return waivers;
  }
}
