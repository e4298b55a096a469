package io.github.isfmodel.assessment;

import io.github.isfmodel.precondition.Facts;
import io.github.isfmodel.precondition.Finding;
import io.github.isfmodel.precondition.Proposition;
import java.time.LocalDate;
import java.util.List;

/** Assumptions first, then what the record says; an assumption has no evidence. */
record OverlaidFacts(Facts record, Assumptions assumptions, LocalDate on) implements Facts {

  @Override
  public Finding finding(Proposition proposition) {
    return assumptions
        .truthOf(proposition, on)
        .map(truth -> new Finding(truth, List.of()))
        .orElseGet(() -> record.finding(proposition));
  }
}
