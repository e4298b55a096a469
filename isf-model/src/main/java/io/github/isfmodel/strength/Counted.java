package io.github.isfmodel.strength;

import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.source.Citation;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What one pledge adds to a sum.
 *
 * @param pledge the pledge
 * @param measure how many, as stated
 * @param citations where the size comes from
 */
public record Counted(PledgeId pledge, Measure measure, List<Citation> citations)
    implements Serializable {

  /** Copies the list. */
  public Counted {
    Objects.requireNonNull(pledge, "pledge");
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(citations, "citations");
    citations = List.copyOf(citations);
  }
}
