package io.github.isfmodel.dossier;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.mandate.MandateOutlook;
import io.github.isfmodel.resolution.RenewalClause;
import io.github.isfmodel.resolution.Resolution;
import java.util.List;
import java.util.Optional;

/**
 * A renewal that is looked at on a day.
 *
 * @param text the text, if there is one; else it is yet to be proposed
 * @param mandate what it would prolong, as that stands without it
 * @param others what other bodies gave, as that stands then
 * @param givers who decides on it where no clause names anybody: any body that gave what it would
 *     prolong
 */
record Renewal(
    Optional<Resolution> text,
    MandateOutlook mandate,
    List<MandateOutlook> others,
    List<ActorId> givers) {

  /** The same that an answer is about. */
  static Renewal of(RenewalAnswer answer) {
    return new Renewal(answer.proposal(), answer.mandate(), answer.others(), answer.givers());
  }

  /** Where it is yet to be proposed, it is by the body that gave what it would prolong. */
  Proposal proposal() {
    return text.map(Proposal::of)
        .orElseGet(() -> Proposal.toCome(mandate.status().governing().map(GoverningAct::giver)));
  }

  /** Those in force: of the act that governs, and of earlier acts that it leaves so. */
  List<RenewalClause> clauses() {
    return mandate.status().governing().map(CompetentBodies::clauses).orElse(List.of());
  }
}
