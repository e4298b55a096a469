package io.github.isfmodel.dossier;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.resolution.Consultation;
import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.Resolution;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A text that renews, or one that is yet to be proposed.
 *
 * @param text the text, if there is one
 * @param issuer who issues it; empty where that cannot be told
 */
record Proposal(Optional<Resolution> text, Optional<ActorId> issuer) {

  static Proposal of(Resolution text) {
    return new Proposal(Optional.of(text), Optional.of(text.issuer()));
  }

  /** Of which nothing is recorded, but that it would come from a body. */
  static Proposal toCome(Optional<ActorId> issuer) {
    return new Proposal(Optional.empty(), issuer);
  }

  /** The step by which it came to nothing, if it has by a day. */
  Optional<LifecycleStep> refusalBy(LocalDate on) {
    return text.filter(own -> own.adoption().isEmpty())
        .flatMap(own -> own.stepOn(on))
        .filter(step -> !step.stage().isOpen());
  }

  boolean isIssuedBy(ActorId party) {
    return issuer.isPresent() && issuer.get().equals(party);
  }

  /** Who issues it agrees to it; of anybody else that has to be recorded. */
  boolean hasAgreementOf(ActorId party, LocalDate on) {
    return text.isPresent() ? text.get().hasAgreementOf(party, on) : isIssuedBy(party);
  }

  List<Consultation> consultations() {
    return text.isPresent() ? text.get().consultations() : List.of();
  }
}
