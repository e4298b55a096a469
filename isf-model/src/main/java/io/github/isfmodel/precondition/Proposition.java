package io.github.isfmodel.precondition;

import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.style.Elements;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Something that holds or does not hold on a day. Events and claims in a record assert
 * propositions; some propositions are answered from the record itself. Two propositions are the
 * same when they are equal; an assertion decides each condition that names the same proposition, or
 * one that {@linkplain Implications follows} from it.
 */
public sealed interface Proposition extends Condition {

  @Override
  default Proof evaluate(Facts facts) {
    return Proof.of(this, facts.finding(this));
  }

  @Override
  default List<Condition> parts() {
    return List.of();
  }

  @Override
  default int needed() {
    return 1;
  }

  /**
   * An instrument of a kind that authorizes or founds a force exists.
   *
   * @param instrument the kind of instrument
   * @param force the force on whose mandate it acts; where absent, any text of the record will do,
   *     whatever force it is about
   */
  record InstrumentExists(InstrumentKind instrument, Optional<ForceId> force)
      implements Proposition {
    /** Refuses null. */
    public InstrumentExists {
      Objects.requireNonNull(instrument, "instrument");
      Objects.requireNonNull(force, "force");
    }

    /**
     * An instrument of a kind, whatever force it is about.
     *
     * @param instrument the kind of instrument
     */
    public InstrumentExists(InstrumentKind instrument) {
      this(instrument, Optional.empty());
    }

    /** Java serializes no optional value. */
    private Object writeReplace() {
      return new WrittenInstrument(instrument, force.orElse(null));
    }

    private record WrittenInstrument(InstrumentKind instrument, @Nullable ForceId force)
        implements Serializable {

      private Object readResolve() {
        return new InstrumentExists(instrument, Optional.ofNullable(force));
      }
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof InstrumentExists that
          && instrument.equals(that.instrument)
          && force.equals(that.force);
    }

    @Override
    public int hashCode() {
      return 31 * instrument.hashCode() + force.hashCode();
    }
  }

  /**
   * A ceasefire between parties is observed at least so far. It is the same in whatever order the
   * parties are named: equal are those between the same parties, though each keeps its order.
   *
   * @param between the parties, at least two; that they are not the same is not checked
   * @param state how far
   */
  record CeasefireHolds(List<ActorId> between, CeasefireState state) implements Proposition {
    /**
     * Copies the parties.
     *
     * @throws InvalidValueException if there are fewer than two
     */
    public CeasefireHolds {
      Objects.requireNonNull(between, "between");
      Objects.requireNonNull(state, "state");
      if (between.size() < 2) {
        throw new InvalidValueException(
            "ceasefire", between.toString(), "has fewer than two parties", "name both parties");
      }
      between = Elements.copy(between, "between");
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof CeasefireHolds that
          && state == that.state
          && (between.equals(that.between) || parties().equals(that.parties()));
    }

    @Override
    public int hashCode() {
      return 31 * parties().hashCode() + state.hashCode();
    }

    /** Equal ceasefires have equal words. */
    @Override
    public String toString() {
      return "CeasefireHolds[between=" + parties() + ", state=" + state + "]";
    }

    private Set<ActorId> parties() {
      return new TreeSet<>(between);
    }
  }

  /**
   * An organ of a contributor has approved.
   *
   * @param by the state or entity whose organ decides
   * @param organ the organ
   */
  record DecisionTaken(ActorId by, DecisionOrgan organ) implements Proposition {
    /** Refuses null. */
    public DecisionTaken {
      Objects.requireNonNull(by, "by");
      Objects.requireNonNull(organ, "organ");
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof DecisionTaken that && by.equals(that.by) && organ == that.organ;
    }

    @Override
    public int hashCode() {
      return 31 * by.hashCode() + organ.hashCode();
    }
  }

  /**
   * Somebody has consented.
   *
   * @param by who consents
   * @param to what is consented to
   */
  record ConsentGiven(ActorId by, EntityId to) implements Proposition {
    /** Refuses null. */
    public ConsentGiven {
      Objects.requireNonNull(by, "by");
      Objects.requireNonNull(to, "to");
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof ConsentGiven that && by.equals(that.by) && to.equals(that.to);
    }

    @Override
    public int hashCode() {
      return 31 * by.hashCode() + to.hashCode();
    }
  }

  /**
   * Terms are settled and known.
   *
   * @param terms which terms
   */
  record TermsClear(TermsKind terms) implements Proposition {
    /** Refuses null. */
    public TermsClear {
      Objects.requireNonNull(terms, "terms");
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof TermsClear that && terms.equals(that.terms);
    }

    @Override
    public int hashCode() {
      return terms.hashCode();
    }
  }

  /**
   * A mandate provides something.
   *
   * @param feature what it provides
   * @param force the force whose mandate it is; where absent, any text of the record that is in
   *     force will do, whatever force it is about
   */
  record MandateProvides(MandateFeature feature, Optional<ForceId> force) implements Proposition {
    /** Refuses null. */
    public MandateProvides {
      Objects.requireNonNull(feature, "feature");
      Objects.requireNonNull(force, "force");
    }

    /**
     * Some mandate provides something, of whatever force.
     *
     * @param feature what it provides
     */
    public MandateProvides(MandateFeature feature) {
      this(feature, Optional.empty());
    }

    /** Java serializes no optional value. */
    private Object writeReplace() {
      return new WrittenFeature(feature, force.orElse(null));
    }

    private record WrittenFeature(MandateFeature feature, @Nullable ForceId force)
        implements Serializable {

      private Object readResolve() {
        return new MandateProvides(feature, Optional.ofNullable(force));
      }
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof MandateProvides that
          && feature.equals(that.feature)
          && force.equals(that.force);
    }

    @Override
    public int hashCode() {
      return 31 * feature.hashCode() + force.hashCode();
    }
  }

  /**
   * A party has done something.
   *
   * @param by the party
   * @param act what it does
   */
  record ActDone(ActorId by, ActKind act) implements Proposition {
    /** Refuses null. */
    public ActDone {
      Objects.requireNonNull(by, "by");
      Objects.requireNonNull(act, "act");
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof ActDone that && by.equals(that.by) && act.equals(that.act);
    }

    @Override
    public int hashCode() {
      return 31 * by.hashCode() + act.hashCode();
    }
  }

  /**
   * Somebody has verified that a party did something.
   *
   * @param of the party
   * @param act what it was to do
   * @param by who verifies
   */
  record ComplianceVerified(ActorId of, ActKind act, ActorId by) implements Proposition {
    /** Refuses null. */
    public ComplianceVerified {
      Objects.requireNonNull(of, "of");
      Objects.requireNonNull(act, "act");
      Objects.requireNonNull(by, "by");
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof ComplianceVerified that
          && of.equals(that.of)
          && act.equals(that.act)
          && by.equals(that.by);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * of.hashCode() + act.hashCode()) + by.hashCode();
    }
  }

  /**
   * Funds of so much, or more, are secured.
   *
   * @param amount how much
   */
  record FundingSecured(Measure amount) implements Proposition {
    /** Refuses null. */
    public FundingSecured {
      Objects.requireNonNull(amount, "amount");
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof FundingSecured that && amount.equals(that.amount);
    }

    @Override
    public int hashCode() {
      return amount.hashCode();
    }
  }

  /**
   * A day has come.
   *
   * @param date the day, inclusive
   */
  record DateReached(LocalDate date) implements Proposition {
    /** Refuses null. */
    public DateReached {
      Objects.requireNonNull(date, "date");
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof DateReached that && date.equals(that.date);
    }

    @Override
    public int hashCode() {
      return date.hashCode();
    }
  }

  /**
   * A milestone is reached.
   *
   * @param milestone the milestone
   */
  record MilestoneReached(MilestoneId milestone) implements Proposition {
    /** Refuses null. */
    public MilestoneReached {
      Objects.requireNonNull(milestone, "milestone");
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof MilestoneReached that && milestone.equals(that.milestone);
    }

    @Override
    public int hashCode() {
      return milestone.hashCode();
    }
  }

  /**
   * The confirmed pledges to a force reach a strength. They certainly do if their least sizes add
   * up to it, and certainly do not if their greatest sizes do not; a strength in words nobody can
   * tell to be reached.
   *
   * @param force the force
   * @param threshold the strength; it asks for the number stated, of "up to" so many too; of a
   *     range for the least; of "more than" so many for one more. "About" or "nearly" so many is
   *     met by the number itself and not met below the next number down that is as round, 900 of
   *     1,000
   */
  record PledgesReach(ForceId force, Measure threshold) implements Proposition {
    /** Refuses null. */
    public PledgesReach {
      Objects.requireNonNull(force, "force");
      Objects.requireNonNull(threshold, "threshold");
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof PledgesReach that
          && force.equals(that.force)
          && threshold.equals(that.threshold);
    }

    @Override
    public int hashCode() {
      return 31 * force.hashCode() + threshold.hashCode();
    }
  }

  /**
   * Somebody judges that something is so; nothing else in the record decides it.
   *
   * @param by who judges
   * @param that what is to be so, in words
   */
  record Judged(ActorId by, String that) implements Proposition {
    /** Refuses null. */
    public Judged {
      Objects.requireNonNull(by, "by");
      Objects.requireNonNull(that, "that");
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Judged judged && by.equals(judged.by) && that.equals(judged.that);
    }

    @Override
    public int hashCode() {
      return 31 * by.hashCode() + that.hashCode();
    }
  }
}
