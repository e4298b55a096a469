package io.github.isfmodel.assessment;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.precondition.Facts;
import io.github.isfmodel.precondition.Finding;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Assumptions first, then what the record says; an assumption has no evidence. */
record OverlaidFacts(Facts record, Assumptions assumptions, LocalDate on) implements Facts {

  @Override
  public Finding finding(Proposition proposition) {
    Optional<Truth> assumed = assumptions.truthOf(proposition, on);
    return assumed.isPresent()
        ? new Finding(assumed.get(), List.of())
        : record.finding(proposition);
  }

  @Override
  public Facts judgedBy(ActorId judge) {
    return new OverlaidFacts(record.judgedBy(judge), assumptions, on);
  }
}
