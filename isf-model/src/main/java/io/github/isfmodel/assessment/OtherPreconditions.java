package io.github.isfmodel.assessment;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.id.PreconditionId;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.precondition.Precondition;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which preconditions are shown with a force though no pledge to it lists them. */
final class OtherPreconditions {

  private final Dossier dossier;
  private final ForceId force;
  private final Set<PreconditionId> listedHere = new HashSet<>();
  private final Set<PreconditionId> listedElsewhere = new HashSet<>();

  OtherPreconditions(Dossier dossier, ForceId force) {
    this.dossier = dossier;
    this.force = force;
    for (Pledge pledge : dossier.pledges()) {
      (pledge.force().equals(force) ? listedHere : listedElsewhere).addAll(pledge.preconditions());
    }
  }

  boolean isShown(Precondition precondition) {
    return !listedHere.contains(precondition.id()) && !isOfAnotherForce(precondition);
  }

  private boolean isOfAnotherForce(Precondition precondition) {
    List<EntityId> concerns = precondition.concerns();
    boolean elsewhere =
        listedElsewhere.contains(precondition.id())
            || (!concerns.isEmpty() && concerns.stream().allMatch(this::isElsewhere));
    return elsewhere && concerns.stream().noneMatch(this::isHere);
  }

  private boolean isHere(EntityId concerned) {
    return forceOf(concerned).filter(force::equals).isPresent();
  }

  private boolean isElsewhere(EntityId concerned) {
    return forceOf(concerned).filter(of -> !of.equals(force)).isPresent();
  }

  /** Empty of what belongs to no force, such as a milestone. */
  private Optional<ForceId> forceOf(EntityId concerned) {
    if (concerned instanceof ForceId of) {
      return Optional.of(of);
    }
    return concerned instanceof PledgeId pledge
        ? dossier.index().pledge(pledge).map(Pledge::force)
        : Optional.empty();
  }
}
