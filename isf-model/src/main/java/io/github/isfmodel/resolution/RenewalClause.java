package io.github.isfmodel.resolution;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.style.IsfStyle;
import io.github.isfmodel.task.ParagraphRef;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What an act says about its own renewal. */
@IsfStyle
@Value.Immutable
public abstract sealed class RenewalClause implements WithRenewalClause, Serializable
    permits ImmutableRenewalClause {

  RenewalClause() {}

  /** {@return whose renewal it governs} */
  public abstract List<EntityId> subjects();

  /** {@return what has to take place; all of them} */
  public abstract List<ConsultationVerb> verbs();

  /** {@return with whom} */
  public abstract List<PartySet> parties();

  /** {@return whether it binds} */
  public abstract Bindingness bindingness();

  /** {@return who decides; more than one means that each of them has to} */
  public abstract List<ActorId> deciders();

  /** {@return the operative paragraph} */
  public abstract Optional<ParagraphRef> paragraph();

  /** {@return what a reader needs of the wording, paraphrased} */
  public abstract Optional<String> wording();

  /** {@return where this comes from} */
  public abstract List<Citation> citations();

  /**
   * Whether it governs the renewal of a force's mandate.
   *
   * @param force the force
   * @return true if it names the force among whose renewal it governs
   */
  public final boolean governs(ForceId force) {
    return subjects().contains(force);
  }

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link RenewalClause}. Required is {@code bindingness}; without it {@code
   * build} throws {@link IllegalStateException}, which names it. Of a list, as {@code subjects},
   * the method of that name replaces all elements, and {@code addSubject} adds to them. Null is
   * refused. Can be used again after {@code build}; not safe for use by several threads.
   */
  public static final class Builder extends ImmutableRenewalClause.Builder {
    Builder() {}
  }
}
