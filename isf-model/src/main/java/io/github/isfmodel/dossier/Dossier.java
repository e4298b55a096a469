package io.github.isfmodel.dossier;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.rule.Checkable;
import io.github.isfmodel.rule.ObeysRules;
import io.github.isfmodel.rule.Severity;
import io.github.isfmodel.rule.Violation;
import io.github.isfmodel.rule.Warnings;
import io.github.isfmodel.source.Source;
import io.github.isfmodel.style.IsfStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A record: everything that is held about one or more forces. Its parts refer to each other by
 * typed identifiers. Immutable and safe for use by several threads, as all its parts and all
 * answers about it are; builders are not.
 */
@ObeysRules
@ObeysRules(severity = Severity.WARNING, groups = Warnings.class)
@IsfStyle
@Value.Immutable
public abstract sealed class Dossier implements WithDossier, Checkable, Serializable
    permits ImmutableDossier {

  Dossier() {}

  /** {@return what the record is about} */
  public abstract String title();

  /** {@return the last day that the record covers, inclusive; it says nothing about later days} */
  public abstract LocalDate asOf();

  /** {@return the sources} */
  public abstract List<Source> sources();

  /** {@return the actors} */
  public abstract List<Actor> actors();

  /** {@return the forces} */
  public abstract List<Force> forces();

  /**
   * {@return the acts and their drafts, oldest first; nothing depends on that order but which of
   * two acts of one day is the newer one, where neither their votes nor their symbols tell it, as
   * {@link io.github.isfmodel.mandate.Mandate#of} says}
   */
  public abstract List<Resolution> resolutions();

  /** {@return the pledges} */
  public abstract List<Pledge> pledges();

  /** {@return the preconditions} */
  public abstract List<Precondition> preconditions();

  /** {@return the milestones} */
  public abstract List<Milestone> milestones();

  /** {@return the events, oldest first} */
  public abstract List<Event> events();

  /** {@return the claims} */
  public abstract List<Claim> claims();

  /** {@return the identified parts, for looking up; built at the first call and kept} */
  @Value.Lazy
  public DossierIndex index() {
    return new DossierIndex(this);
  }

  /**
   * {@return the record without the texts, the steps in their lives and the steps of pledges that
   * are known from unverified sources alone, for telling what these change; this very one where it
   * holds none; made at the first call and kept}
   */
  public final Dossier withoutUnverified() {
    return verifiedParts().orElse(this);
  }

  /** The same, empty where nothing is left out. */
  @Value.Lazy
  Optional<Dossier> verifiedParts() {
    return VerifiedParts.of(this);
  }

  /** The mandates of the forces; read at the first call and kept, as many rules ask for them. */
  @Value.Lazy
  Mandates mandates() {
    return new Mandates(this);
  }

  /** Who has been a member of which group; gathered at the first call and kept. */
  @Value.Lazy
  Memberships memberships() {
    return new Memberships(this);
  }

  /** What its events and claims assert; gathered at the first call and kept. */
  @Value.Lazy
  AssertedFacts assertedFacts() {
    return new AssertedFacts(this);
  }

  /** {@inheritDoc} Found at the first call and kept. */
  @Override
  @Value.Lazy
  public List<Violation> violations() {
    return DossierRules.check(this);
  }

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link Dossier}. Required are {@code title} and {@code asOf}; {@code build}
   * throws {@link IllegalStateException}, which names those that are not set. Of a list, as {@code
   * sources}, the method of that name replaces all elements, and {@code addSource} adds to them.
   * Null is refused. Can be used again after {@code build}; not safe for use by several threads.
   */
  public static final class Builder extends ImmutableDossier.Builder {
    Builder() {}
  }
}
