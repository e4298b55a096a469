package io.github.isfmodel.claim;

import java.util.Optional;
import java.util.Set;

/** Says in what way two claims on one question differ. The earlier is given first. */
final class PairRules {

  private static final Set<Aspect> OCCASIONS = Set.of(Aspect.CIRCULATION, Aspect.ATTENDANCE);

  private final Origins origins;

  PairRules(Origins origins) {
    this.origins = origins;
  }

  Optional<DisagreementKind> kind(Filed a, Filed b, Relation relation) {
    if (relation == Relation.SAME) {
      return same(a, b);
    }
    if (isAbout(a, Aspect.NAME)) {
      return Optional.of(DisagreementKind.ALIAS);
    }
    if (origins.sameUtterance(a.claim(), b.claim(), relation == Relation.INCOMPATIBLE)) {
      return Optional.of(DisagreementKind.RENDERING);
    }
    if (a.question() instanceof Question.OfRequirement) {
      return requirement(a, b, relation);
    }
    if (a.question() instanceof Question.OfAspect of && OCCASIONS.contains(of.aspect())) {
      return Optional.of(DisagreementKind.SEPARATE_OCCASIONS);
    }
    if (!relation.replaces() || areForecastsInTurn(a, b)) {
      return Optional.empty();
    }
    if (AnswerComparison.scopesApart(a.answer(), b.answer())) {
      return only(relation == Relation.INCOMPATIBLE, DisagreementKind.DIFFERENT_SCOPE);
    }
    return a.before(b) ? overTime(a, b, relation) : atOnce(a, b, relation);
  }

  /** Of these it is told whether they moved; those of one day can only contradict each other. */
  private static boolean areForecastsInTurn(Filed a, Filed b) {
    return Forecasts.isForecast(a) && Forecasts.isForecast(b) && !a.said().equals(b.said());
  }

  private Optional<DisagreementKind> same(Filed a, Filed b) {
    if (a.answer().differsOnlyInScope(b.answer())) {
      return only(origins.sameUtterance(a.claim(), b.claim(), false), DisagreementKind.RENDERING);
    }
    return only(
        a.claim().modality() == Modality.PROPOSED && b.sense() == Sense.LAW,
        DisagreementKind.ADOPTED_AS_PROPOSED);
  }

  /** Requirements of one author follow each other; those of several stand side by side. */
  private static Optional<DisagreementKind> requirement(Filed a, Filed b, Relation relation) {
    if (Origins.sameAuthor(a.claim(), b.claim())) {
      return only(a.before(b), DisagreementKind.CHANGE_OF_POSITION);
    }
    return only(relation.replaces(), DisagreementKind.DIFFERENT_REQUIREMENT);
  }

  private static Optional<DisagreementKind> overTime(Filed a, Filed b, Relation relation) {
    if (a.question() instanceof Question.OfStance || Origins.sameAuthor(a.claim(), b.claim())) {
      return Optional.of(DisagreementKind.CHANGE_OF_POSITION);
    }
    if (a.sense() == Sense.JUDGEMENT || b.sense() == Sense.JUDGEMENT) {
      return Optional.empty();
    }
    if (a.claim().modality() == Modality.DEMANDED && b.sense() == Sense.LAW) {
      return only(relation == Relation.INCOMPATIBLE, DisagreementKind.DEFEATED_DEMAND);
    }
    boolean settled = a.sense() == Sense.INTENT && b.sense().isSettled();
    return Optional.of(settled ? DisagreementKind.SUPERSESSION : DisagreementKind.DEVELOPMENT);
  }

  private static Optional<DisagreementKind> atOnce(Filed a, Filed b, Relation relation) {
    if (relation != Relation.INCOMPATIBLE) {
      return Optional.empty();
    }
    if (a.sense() == b.sense() && isChangeOfMind(a, b)) {
      return Optional.of(DisagreementKind.CHANGE_OF_POSITION);
    }
    if (isAbout(a, Aspect.ASSESSMENT)
        || (a.sense() == Sense.JUDGEMENT && b.sense() == Sense.JUDGEMENT)) {
      return Optional.of(DisagreementKind.DIFFERENT_JUDGEMENT);
    }
    return Optional.of(
        a.sense() == b.sense() ? DisagreementKind.CONTRADICTION : DisagreementKind.DIFFERENT_SENSE);
  }

  /**
   * What is said to hold since some day, or on none in particular, is given up by the word of a
   * later day: of whose stance it is, or of the same author.
   */
  private static boolean isChangeOfMind(Filed a, Filed b) {
    return a.question() instanceof Question.OfStance
        ? a.day().isBefore(b.start())
        : Origins.sameAuthor(a.claim(), b.claim()) && a.said().isBefore(b.said());
  }

  private static boolean isAbout(Filed filed, Aspect aspect) {
    return filed.question() instanceof Question.OfAspect of && of.aspect().equals(aspect);
  }

  private static Optional<DisagreementKind> only(boolean so, DisagreementKind kind) {
    return so ? Optional.of(kind) : Optional.empty();
  }
}
