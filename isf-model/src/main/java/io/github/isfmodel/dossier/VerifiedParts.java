package io.github.isfmodel.dossier;

import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeStep;
import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.source.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Leaves out of a record what is known from unverified sources alone. */
final class VerifiedParts {

  private boolean isAnyLeftOut;

  private VerifiedParts() {}

  /** Empty where nothing is left out. */
  static Optional<Dossier> of(Dossier dossier) {
    VerifiedParts parts = new VerifiedParts();
    List<Resolution> texts = new ArrayList<>();
    for (Resolution text : parts.kept(dossier.resolutions(), Resolution::citations)) {
      List<LifecycleStep> steps = parts.kept(text.lifecycle(), LifecycleStep::citations);
      texts.add(steps.size() == text.lifecycle().size() ? text : text.withLifecycle(steps));
    }
    List<Pledge> pledges = new ArrayList<>();
    for (Pledge pledge : dossier.pledges()) {
      List<PledgeStep> steps = parts.kept(pledge.history(), PledgeStep::citations);
      pledges.add(steps.size() == pledge.history().size() ? pledge : pledge.withHistory(steps));
    }
    return parts.isAnyLeftOut
        ? Optional.of(dossier.withResolutions(texts).withPledges(pledges))
        : Optional.empty();
  }

  private <T> List<T> kept(List<T> all, Function<T, List<Citation>> citations) {
    List<T> kept = new ArrayList<>();
    for (T each : all) {
      if (!Citation.areUnverified(citations.apply(each))) {
        kept.add(each);
      }
    }
    isAnyLeftOut |= kept.size() < all.size();
    return kept;
  }
}
