package io.github.isfmodel.dossier;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.resolution.Bindingness;
import io.github.isfmodel.resolution.Consultation;
import io.github.isfmodel.resolution.ConsultationVerb;
import io.github.isfmodel.resolution.RenewalClause;
import io.github.isfmodel.style.ComputedStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What has to take place with one party before a renewal, and whether it has. */
@ComputedStyle
@Value.Immutable
public abstract sealed class RequiredParty implements Serializable permits ImmutableRequiredParty {

  RequiredParty() {}

  /** {@return the party, one that the clause names on that day} */
  public abstract ActorId party();

  /** {@return what has to take place} */
  public abstract ConsultationVerb verb();

  /** {@return whether the clause binds} */
  public abstract Bindingness bindingness();

  /** {@return what took place and is at least as much, absent where nothing is recorded} */
  public abstract Optional<Consultation> met();

  /**
   * What a clause asks for before a renewal on a day, party by party: nothing of the one that
   * issues the renewal, which agrees by issuing it (rule R1).
   */
  static List<RequiredParty> of(
      RenewalClause clause, Dossier dossier, Proposal renewal, LocalDate on) {
    List<RequiredParty> required = new ArrayList<>();
    for (ActorId party : RenewalParties.on(dossier, clause, on)) {
      if (!renewal.isIssuedBy(party)) {
        for (ConsultationVerb verb : clause.verbs()) {
          required.add(of(clause, party, verb, renewal, on));
        }
      }
    }
    return required;
  }

  private static RequiredParty of(
      RenewalClause clause, ActorId party, ConsultationVerb verb, Proposal renewal, LocalDate on) {
    return ImmutableRequiredParty.builder()
        .party(party)
        .verb(verb)
        .bindingness(clause.bindingness())
        .met(
            renewal.consultations().stream()
                .filter(each -> each.meets(party, verb, on))
                .findFirst())
        .build();
  }
}
