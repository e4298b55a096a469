package io.github.isfmodel.council;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/** The answer to the question who sat on the Council on a day. */
public sealed interface CouncilAnswer extends Serializable permits Composition, OutsideRecord {

  /** {@return the day that was asked about} */
  LocalDate date();

  /** {@return who sat, or empty if the record cannot say} */
  Optional<Composition> composition();
}
