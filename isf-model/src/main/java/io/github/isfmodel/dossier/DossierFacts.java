package io.github.isfmodel.dossier;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.precondition.Facts;
import io.github.isfmodel.precondition.Finding;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a record says about propositions on a day. Some propositions are answered from the record's
 * own parts: instruments and what they provide, milestones, pledges, the calendar. All others are
 * answered from the events and claims that assert them, or something that they {@linkplain
 * io.github.isfmodel.precondition.Implications follow} from: the latest one by that day decides;
 * contradictory ones of the same time, and later doubts, make it contested; what rests only on
 * unverified sources, on events that were only reported or announced, or on what a party says to
 * its own credit, stays unknown, with the evidence shown. So does what instruments and pledges tell
 * if it would be told otherwise {@linkplain Dossier#withoutUnverified without} those known from
 * unverified sources alone. A claim no longer counts once a verified one of its author has taken
 * its place, nor after a time that was over when it was made. Immutable and safe for use by several
 * threads.
 */
public final class DossierFacts implements Facts {

  private final Dossier dossier;
  private final LocalDate on;
  private final Optional<ActorId> judge;

  /**
   * Looks at a record on a day.
   *
   * @param dossier the record
   * @param on the day; events and claims of later days are not looked at
   */
  public DossierFacts(Dossier dossier, LocalDate on) {
    this(dossier, on, Optional.empty());
  }

  private DossierFacts(Dossier dossier, LocalDate on, Optional<ActorId> judge) {
    this.dossier = dossier;
    this.on = on;
    this.judge = judge;
  }

  /**
   * What the record says where somebody judges. The last word of the judge, its organs and its
   * people decides what is answered from events and claims, and what others say stands beside it;
   * before there is any, what events tell decides, and what others claim does not. What the
   * record's own parts answer is a matter of fact, whoever judges.
   */
  @Override
  public Facts judgedBy(ActorId actor) {
    return new DossierFacts(dossier, on, Optional.of(actor));
  }

  @Override
  public Finding finding(Proposition proposition) {
    if (proposition instanceof Proposition.DateReached reached) {
      return new Finding(on.isBefore(reached.date()) ? Truth.NOT_MET : Truth.MET, List.of());
    }
    if (proposition instanceof Proposition.MilestoneReached reached) {
      return MilestoneFacts.reached(reached, dossier, on);
    }
    return proposition instanceof Proposition.InstrumentExists
            || proposition instanceof Proposition.MandateProvides
            || proposition instanceof Proposition.PledgesReach
        ? verified(proposition)
        : asserted(proposition);
  }

  /** What only unverified sources make met, or not met, nobody knows. */
  private Finding verified(Proposition proposition) {
    Finding all = byParts(proposition, dossier);
    boolean isDecided = all.truth() == Truth.MET || all.truth() == Truth.NOT_MET;
    Optional<Dossier> verified = isDecided ? dossier.verifiedParts() : Optional.empty();
    return verified.isPresent() && byParts(proposition, verified.get()).truth() != all.truth()
        ? new Finding(Truth.UNKNOWN, all.evidence())
        : all;
  }

  private Finding byParts(Proposition proposition, Dossier parts) {
    if (proposition instanceof Proposition.InstrumentExists exists) {
      return orAsserted(InstrumentFacts.exists(exists, parts, on), proposition);
    }
    if (proposition instanceof Proposition.MandateProvides provides) {
      return orAsserted(MandateFacts.provides(provides, parts, on), proposition);
    }
    return PledgeFacts.reach((Proposition.PledgesReach) proposition, parts, on);
  }

  private Finding orAsserted(Optional<Finding> byParts, Proposition proposition) {
    return byParts.isPresent() ? byParts.get() : asserted(proposition);
  }

  private Finding asserted(Proposition proposition) {
    AssertedFacts asserted = dossier.assertedFacts();
    return judge.isPresent()
        ? asserted.finding(proposition, on, judge.get())
        : asserted.finding(proposition, on);
  }
}
