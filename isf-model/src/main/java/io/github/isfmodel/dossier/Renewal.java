package io.github.isfmodel.dossier;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.mandate.MandateOutlook;
import io.github.isfmodel.resolution.RenewalClause;
import java.util.List;

/**
 * A renewal that is looked at on a day.
 *
 * @param proposal the text, on record or yet to be proposed
 * @param mandate what it would prolong, as that stands without it
 * @param others what other bodies gave, as that stands then
 * @param givers who decides on it where no clause names anybody: any body that gave what it would
 *     prolong
 */
record Renewal(
    Proposal proposal, MandateOutlook mandate, List<MandateOutlook> others, List<ActorId> givers) {

  /** The same that an answer is about. */
  static Renewal of(RenewalAnswer answer) {
    return new Renewal(
        answer.proposal().map(Proposal::of).orElseGet(() -> toCome(answer.mandate())),
        answer.mandate(),
        answer.others(),
        answer.givers());
  }

  /** One that is yet to be proposed, by the body that gave what it would prolong. */
  static Proposal toCome(MandateOutlook mandate) {
    return Proposal.toCome(mandate.status().governing().map(GoverningAct::giver));
  }

  /** Those in force: of the act that governs, and of earlier acts that it leaves so. */
  List<RenewalClause> clauses() {
    return mandate.status().governing().map(CompetentBodies::clauses).orElse(List.of());
  }
}
