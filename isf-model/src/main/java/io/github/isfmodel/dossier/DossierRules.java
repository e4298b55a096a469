package io.github.isfmodel.dossier;

import io.github.isfmodel.actor.ActorRules;
import io.github.isfmodel.claim.ClaimRules;
import io.github.isfmodel.event.EventRules;
import io.github.isfmodel.force.ForceRules;
import io.github.isfmodel.milestone.MilestoneRules;
import io.github.isfmodel.pledge.PledgeRules;
import io.github.isfmodel.precondition.PreconditionRules;
import io.github.isfmodel.resolution.ResolutionRules;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.RuleSet;
import io.github.isfmodel.rule.Violation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The rules that apply to a record as a whole: to the relations between its parts. */
public final class DossierRules {

  /** All of them. */
  public static final RuleSet<Dossier> RULES =
      RuleSet.joined(
          ReferenceRules.RULES,
          RecordRules.RULES,
          CircleRules.RULES,
          ActorLinkRules.RULES,
          SuccessionRules.RULES,
          CorrectionRules.RULES,
          MandateUseRules.RULES,
          StrengthRules.RULES,
          RenewalCheckRules.RULES,
          ConsultationRules.RULES,
          ReportRules.RULES,
          CompositionCheckRules.RULES,
          PledgeLinkRules.RULES,
          MilestoneLinkRules.RULES);

  private DossierRules() {}

  /** The rules of the whole, and those of every part. */
  static List<Violation> check(Dossier dossier) {
    List<Violation> found = new ArrayList<>();
    RULES.check(dossier, Pointer.ROOT, found);
    ActorRules.RULES.checkEach(dossier.actors(), Pointer.of("actors"), found);
    ForceRules.RULES.checkEach(dossier.forces(), Pointer.of("forces"), found);
    ResolutionRules.RULES.checkEach(dossier.resolutions(), Pointer.of("resolutions"), found);
    PledgeRules.RULES.checkEach(dossier.pledges(), Pointer.of("pledges"), found);
    PreconditionRules.RULES.checkEach(dossier.preconditions(), Pointer.of("preconditions"), found);
    MilestoneRules.RULES.checkEach(dossier.milestones(), Pointer.of("milestones"), found);
    EventRules.RULES.checkEach(dossier.events(), Pointer.of("events"), found);
    ClaimRules.RULES.checkEach(dossier.claims(), Pointer.of("claims"), found);
    Collections.sort(found);
    return List.copyOf(found);
  }
}
