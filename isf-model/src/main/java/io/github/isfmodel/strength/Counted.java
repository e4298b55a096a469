package io.github.isfmodel.strength;

import io.github.isfmodel.assessment.PledgeStanding;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.source.Citation;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What one pledge adds to a sum.
 *
 * @param pledge the pledge
 * @param contributor who pledges
 * @param members who may belong to that contributor, as {@link PledgeStanding#members} tells
 * @param measure how many, as stated
 * @param citations where the size comes from, and where the state of the pledge does
 */
public record Counted(
    PledgeId pledge,
    ActorId contributor,
    Set<ActorId> members,
    Measure measure,
    List<Citation> citations)
    implements Serializable {

  /** Copies the collections; the members keep their order. */
  public Counted {
    Objects.requireNonNull(pledge, "pledge");
    Objects.requireNonNull(contributor, "contributor");
    Objects.requireNonNull(members, "members");
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(citations, "citations");
    members = Collections.unmodifiableSet(new LinkedHashSet<>(members));
    citations = List.copyOf(citations);
  }
}
