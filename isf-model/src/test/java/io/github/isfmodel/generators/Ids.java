package io.github.isfmodel.generators;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ClaimId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.EventId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.id.PreconditionId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.id.SourceId;
import io.github.isfmodel.id.TopicId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * Where the identifiers of generated values come from: from everywhere, so that most of them
 * dangle, or from a pool.
 */
public final class Ids {

  /** Any identifier; some are frequent, so that two values may meet. */
  public static final Ids ANY = new Ids(slugs());

  private final Arbitrary<String> slugs;

  private Ids(Arbitrary<String> slugs) {
    this.slugs = slugs;
  }

  /**
   * Only identifiers with one of these texts, of whatever kind.
   *
   * @param pool the texts, at least one
   * @return the identifiers
   */
  public static Ids from(List<String> pool) {
    return new Ids(Arbitraries.of(pool));
  }

  /** {@return texts of identifiers} */
  public static Arbitrary<String> slugs() {
    return Fast.of(
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.of("isf", "indonesia", "egypt", "s-res-2803-2025", "f1")),
            Tuple.of(4, words()),
            Tuple.of(1, Arbitraries.of("a", "0", "a-0-b", "x".repeat(100)))));
  }

  private static Arbitrary<String> words() {
    return Fast.of(
        Arbitraries.strings()
            .withCharRange('a', 'z')
            .numeric()
            .ofMinLength(1)
            .ofMaxLength(6)
            .list()
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(words -> String.join("-", words)));
  }

  /** {@return identifiers of actors} */
  public Arbitrary<ActorId> actors() {
    return Fast.of(slugs.map(ActorId::new));
  }

  /** {@return identifiers of sources} */
  public Arbitrary<SourceId> sources() {
    return Fast.of(slugs.map(SourceId::new));
  }

  /** {@return identifiers of claims} */
  public Arbitrary<ClaimId> claims() {
    return Fast.of(slugs.map(ClaimId::new));
  }

  /** {@return identifiers of events} */
  public Arbitrary<EventId> events() {
    return Fast.of(slugs.map(EventId::new));
  }

  /** {@return identifiers of resolutions} */
  public Arbitrary<ResolutionId> resolutions() {
    return Fast.of(slugs.map(ResolutionId::new));
  }

  /** {@return identifiers of forces} */
  public Arbitrary<ForceId> forces() {
    return Fast.of(slugs.map(ForceId::new));
  }

  /** {@return identifiers of pledges} */
  public Arbitrary<PledgeId> pledges() {
    return Fast.of(slugs.map(PledgeId::new));
  }

  /** {@return identifiers of preconditions} */
  public Arbitrary<PreconditionId> preconditions() {
    return Fast.of(slugs.map(PreconditionId::new));
  }

  /** {@return identifiers of milestones} */
  public Arbitrary<MilestoneId> milestones() {
    return Fast.of(slugs.map(MilestoneId::new));
  }

  /** {@return identifiers of topics} */
  public Arbitrary<TopicId> topics() {
    return Fast.of(slugs.map(TopicId::new));
  }

  /** {@return identifiers of any kind} */
  public Arbitrary<EntityId> entities() {
    return Fast.of(
        Arbitraries.oneOf(
            actors(),
            sources(),
            claims(),
            events(),
            resolutions(),
            forces(),
            pledges(),
            preconditions(),
            milestones(),
            topics()));
  }
}
