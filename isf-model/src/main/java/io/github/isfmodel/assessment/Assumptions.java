package io.github.isfmodel.assessment;

import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.Facts;
import io.github.isfmodel.precondition.Implications;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.style.Elements;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is taken to be so for the sake of a question, laid over a record that stays as it is. What
 * {@linkplain Implications follows} from an assumption is assumed with it, and nothing else: if a
 * ceasefire is taken to be fully observed it is in effect too, but a text that is taken to exist is
 * no act on a mandate. Of several assumptions about one thing the one of the latest day counts; of
 * the same day one about itself before one from which it follows, and the last in the list.
 * Immutable and safe for use by several threads.
 *
 * @param facts the assumed facts
 * @param steps the assumed steps of pledges
 */
public record Assumptions(List<AssumedFact> facts, List<AssumedStep> steps)
    implements Serializable {

  /** Nothing is assumed. */
  public static final Assumptions NONE = new Assumptions(List.of(), List.of());

  /** Copies the lists. */
  public Assumptions {
    Objects.requireNonNull(facts, "facts");
    Objects.requireNonNull(steps, "steps");
    facts = Elements.copy(facts, "facts");
    steps = Elements.copy(steps, "steps");
  }

  /**
   * Adds an assumed fact.
   *
   * @param proposition the proposition; whether it names anything that a record holds is looked at
   *     when the assumptions are laid over one, by {@link #requireHeldBy}
   * @param truth its truth value
   * @param since the first day, inclusive
   * @return these assumptions and the new one, last
   */
  public Assumptions and(Proposition proposition, Truth truth, LocalDate since) {
    return new Assumptions(joined(facts, new AssumedFact(proposition, truth, since)), steps);
  }

  /**
   * Adds facts by which a whole condition, such as that of a precondition, has a truth value: every
   * proposition in it has that value, and what stands under a "not" the opposite. That can be more
   * than the condition needs, as where any one of its parts is enough.
   *
   * @param condition the condition
   * @param truth its truth value
   * @param since the first day, inclusive
   * @return these assumptions and the new ones, last
   * @throws InvalidValueException if a proposition would have two values on that day: by two parts
   *     of the condition, or by it and these assumptions, which it does not replace
   */
  public Assumptions andCondition(Condition condition, Truth truth, LocalDate since) {
    if (condition instanceof Proposition proposition) {
      return andOnly(proposition, truth, since);
    }
    Truth ofParts = condition instanceof Condition.Not ? truth.not() : truth;
    Assumptions all = this;
    for (Condition part : condition.parts()) {
      all = all.andCondition(part, ofParts, since);
    }
    return all;
  }

  private Assumptions andOnly(Proposition proposition, Truth truth, LocalDate since) {
    Optional<Truth> before = truthOf(proposition, since);
    if (before.isPresent() && before.get() != truth) {
      throw new InvalidValueException(
          "assumed condition",
          "gives a proposition in it two values on " + since,
          "assume one of the two");
    }
    return and(proposition, truth, since);
  }

  /**
   * Adds an assumed step of a pledge.
   *
   * @param step the step
   * @return these assumptions and the new one, last
   */
  public Assumptions and(AssumedStep step) {
    return new Assumptions(facts, joined(steps, step));
  }

  /** {@return whether nothing is assumed} */
  public boolean isEmpty() {
    return facts.isEmpty() && steps.isEmpty();
  }

  /**
   * What is assumed about a proposition on a day.
   *
   * @param proposition the proposition
   * @param on the day
   * @return the truth value, or empty if the record decides
   */
  public Optional<Truth> truthOf(Proposition proposition, LocalDate on) {
    Optional<AssumedFact> fact = factAbout(proposition, on);
    return fact.isPresent() ? Optional.of(fact.get().truth()) : Optional.empty();
  }

  /**
   * The assumed fact that decides about a proposition on a day: one about itself, or about another
   * one from which it, or its opposite, follows.
   *
   * @param proposition the proposition
   * @param on the day
   * @return the fact, or empty if the record decides
   */
  public Optional<AssumedFact> factAbout(Proposition proposition, LocalDate on) {
    List<AssumedFact> related = new ArrayList<>();
    for (AssumedFact fact : facts) {
      if (!fact.since().isAfter(on) && fact.isRelatedTo(proposition)) {
        related.add(fact);
      }
    }
    related.sort(
        Comparator.comparing(AssumedFact::since)
            .thenComparing(fact -> fact.proposition().equals(proposition)));
    Set<Proposition> decided = new HashSet<>();
    for (int i = related.size() - 1; i >= 0; i--) {
      AssumedFact fact = related.get(i);
      if (decided.add(fact.proposition()) && fact.decides(proposition)) {
        return Optional.of(fact);
      }
    }
    return Optional.empty();
  }

  /**
   * Lays the assumed facts over what a record says on a day.
   *
   * @param record what the record says on that day
   * @param on the day
   * @return the assumed facts of that day, which have no evidence, and what the record says of all
   *     else
   */
  public Facts over(Facts record, LocalDate on) {
    return new OverlaidFacts(record, this, on);
  }

  /**
   * Lays the assumed steps over a record. Assumed facts are not put into it: they go before what it
   * says only where they are asked for.
   *
   * @param dossier the record
   * @return a record with the assumed steps after the recorded ones; the same one if no step is
   *     assumed
   * @throws InvalidValueException if something is assumed of what the record does not hold, as
   *     {@link #requireHeldBy} tells
   */
  public Dossier applyTo(Dossier dossier) {
    requireHeldBy(dossier);
    return steps.isEmpty()
        ? dossier
        : dossier.withPledges(dossier.pledges().stream().map(this::applyTo).toList());
  }

  private Pledge applyTo(Pledge pledge) {
    List<AssumedStep> own =
        steps.stream()
            .filter(step -> step.pledge().equals(pledge.id()))
            .sorted(Comparator.comparing(AssumedStep::since))
            .toList();
    return own.isEmpty()
        ? pledge
        : pledge.withHistory(
            Stream.concat(pledge.history().stream(), own.stream().map(AssumedStep::asStep))
                .toList());
  }

  /**
   * Refuses assumptions about what a record does not hold, which a misspelt identifier would make
   * assumptions about nothing.
   *
   * @param dossier the record
   * @throws InvalidValueException if a step is of a pledge that the record does not hold; or if a
   *     fact names, by its identifier, anything that the record does not hold, and no precondition,
   *     and no trigger or criterion of a milestone, asks for that very fact
   */
  public void requireHeldBy(Dossier dossier) {
    for (AssumedStep step : steps) {
      if (!dossier.index().resolves(step.pledge())) {
        throw notHeld("step", step.pledge());
      }
    }
    for (AssumedFact fact : facts) {
      List<EntityId> unresolved = dossier.index().unresolved(fact.proposition());
      if (!unresolved.isEmpty() && !isAskedFor(fact.proposition(), dossier)) {
        throw notHeld("fact", unresolved.get(0));
      }
    }
  }

  private static boolean isAskedFor(Proposition proposition, Dossier dossier) {
    return Stream.concat(
            dossier.preconditions().stream().map(Precondition::condition),
            dossier.milestones().stream().flatMap(Assumptions::conditions))
        .anyMatch(each -> asksFor(each, proposition));
  }

  private static Stream<Condition> conditions(Milestone milestone) {
    return Stream.concat(milestone.trigger().stream(), milestone.criteria().stream());
  }

  private static boolean asksFor(Condition condition, Proposition proposition) {
    return condition.equals(proposition)
        || condition.parts().stream().anyMatch(part -> asksFor(part, proposition));
  }

  private static InvalidValueException notHeld(String of, EntityId id) {
    return new InvalidValueException(
        id.kind() + " of an assumed " + of,
        id.reference(),
        "is not in the record",
        "name one of the " + id.kind() + "s of the record");
  }

  private static <T> List<T> joined(List<T> list, T last) {
    List<T> all = new ArrayList<>(list);
    all.add(last);
    return all;
  }
}
