package io.github.isfmodel.dossier.oracle;

import static io.github.isfmodel.dossier.oracle.Law.naive;
import static io.github.isfmodel.dossier.oracle.Marks.each;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.precondition.Precondition;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Preconditions. */
final class PreconditionOracles {

  static final List<Law> LAWS =
      List.of(
          naive("ISF-PRE-001", every("/concerns", each -> each.concerns().size() == 0)),
          naive("ISF-PRE-002", every("/until", each -> Days.endsFirst(each.since(), each.until()))),
          naive(
              "ISF-PRE-003",
              replacing(
                  (own, other) -> !other.until().isPresent() && !own.id().equals(other.id()))),
          naive("ISF-PRE-004", replacing((own, other) -> !own.holder().equals(other.holder()))),
          naive(
              "ISF-PRE-005",
              (dossier, marks) ->
                  Circles.mark(
                      dossier.preconditions(),
                      Precondition::id,
                      precondition -> precondition.replaces().stream(),
                      "/preconditions",
                      "/replaces",
                      marks)));

  private PreconditionOracles() {}

  private static Oracle every(String attribute, Predicate<Precondition> broken) {
    return (dossier, marks) ->
        each(
            dossier.preconditions(),
            "/preconditions",
            (precondition, at) -> marks.when(broken.test(precondition), at + attribute));
  }

  private static Oracle replacing(BiPredicate<Precondition, Precondition> broken) {
    return (dossier, marks) ->
        each(
            dossier.preconditions(),
            "/preconditions",
            (own, at) ->
                replaced(dossier, own)
                    .ifPresent(other -> marks.when(broken.test(own, other), at + "/replaces")));
  }

  private static Optional<Precondition> replaced(Dossier dossier, Precondition own) {
    return dossier.preconditions().stream()
        .filter(each -> own.replaces().equals(Optional.of(each.id())))
        .findFirst();
  }
}
