package io.github.isfmodel.dossier;

import static io.github.isfmodel.rule.RuleSet.joined;

import io.github.isfmodel.actor.ActorRules;
import io.github.isfmodel.claim.ClaimRules;
import io.github.isfmodel.event.EventRules;
import io.github.isfmodel.force.ForceRules;
import io.github.isfmodel.milestone.MilestoneRules;
import io.github.isfmodel.pledge.PledgeRules;
import io.github.isfmodel.precondition.PreconditionRules;
import io.github.isfmodel.resolution.ResolutionRules;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.RuleSet;
import io.github.isfmodel.rule.Violation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * All rules on one record: those about the whole, and those about each part, by itself and among
 * the others. Every part is looked at once, by all rules about it, as a large record is slow to
 * walk through.
 */
final class DossierRules {

  private static final RuleSet<Dossier> WHOLE =
      joined(
          ReferenceRules.RULES,
          RecordRules.RULES,
          CircleRules.RULES,
          ActorLinkRules.RULES,
          SuccessionRules.RULES,
          CorrectionRules.RULES,
          MandateUseRules.RULES,
          CourseRules.RULES,
          AuthorizationRules.RULES,
          StrengthRules.RULES,
          RenewalCheckRules.RULES,
          ActKindRules.RULES,
          ConsultationRules.RULES,
          ReportRules.RULES,
          MilestoneLinkRules.RULES);

  private final Dossier dossier;
  private final PartRules every;
  private final List<Violation> found = new ArrayList<>();

  private DossierRules(Dossier dossier) {
    this.dossier = dossier;
    this.every = new PartRules(dossier);
  }

  /** The rules about the relations between the parts of a record. */
  static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>(WHOLE.rules());
    rules.addAll(PartRules.RULES);
    rules.addAll(PledgeLinkRules.RULES);
    rules.addAll(CompositionCheckRules.RULES);
    rules.addAll(PreconditionLinkRules.RULES);
    return rules;
  }

  /** The rules of the whole, and those of every part. */
  static List<Violation> check(Dossier dossier) {
    DossierRules rules = new DossierRules(dossier);
    WHOLE.check(dossier, Pointer.ROOT, rules.found);
    rules.every.of(PartReferences::record).check(dossier, Pointer.ROOT, rules.found);
    rules.parts();
    rules.every.joinMany(rules.found);
    Collections.sort(rules.found);
    return List.copyOf(rules.found);
  }

  private void parts() {
    each("sources", dossier.sources(), every.of(PartReferences::source));
    each("actors", dossier.actors(), joined(every.of(PartReferences::actor), ActorRules.RULES));
    each("forces", dossier.forces(), joined(every.of(PartReferences::force), ForceRules.RULES));
    each(
        "resolutions",
        dossier.resolutions(),
        joined(every.of(PartReferences::resolution), ResolutionRules.RULES));
    each(
        "pledges",
        dossier.pledges(),
        joined(
            every.of(PartReferences::pledge),
            PledgeRules.RULES,
            MandateUseRules.ofPledges(dossier),
            CompositionCheckRules.in(dossier),
            PledgeLinkRules.in(dossier)));
    each(
        "preconditions",
        dossier.preconditions(),
        joined(
            every.of(PartReferences::precondition),
            PreconditionRules.RULES,
            PreconditionLinkRules.in(dossier)));
    each(
        "milestones",
        dossier.milestones(),
        joined(every.of(PartReferences::milestone), MilestoneRules.RULES));
    each("events", dossier.events(), joined(every.of(PartReferences::event), EventRules.RULES));
    each("claims", dossier.claims(), joined(every.of(PartReferences::claim), ClaimRules.RULES));
  }

  private <T> void each(String list, List<T> parts, RuleSet<T> rules) {
    rules.checkEach(parts, Pointer.of(list), found);
  }
}
