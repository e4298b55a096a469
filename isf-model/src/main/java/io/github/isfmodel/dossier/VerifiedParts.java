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
      texts.add(text.withLifecycle(parts.kept(text.lifecycle(), LifecycleStep::citations)));
    }
    List<Pledge> pledges = new ArrayList<>();
    for (Pledge pledge : dossier.pledges()) {
      pledges.add(parts.verified(pledge));
    }
    return parts.isAnyLeftOut
        ? Optional.of(dossier.withResolutions(texts).withPledges(pledges))
        : Optional.empty();
  }

  /** A pledge without such steps; the same one where it has none. */
  static Pledge of(Pledge pledge) {
    return new VerifiedParts().verified(pledge);
  }

  private Pledge verified(Pledge pledge) {
    return pledge.withHistory(kept(pledge.history(), PledgeStep::citations));
  }

  /** The same list where nothing is left out of it. */
  private <T> List<T> kept(List<T> all, Function<T, List<Citation>> citations) {
    for (T each : all) {
      if (Citation.areUnverified(citations.apply(each))) {
        isAnyLeftOut = true;
        return all.stream()
            .filter(other -> !Citation.areUnverified(citations.apply(other)))
            .toList();
      }
    }
    return all;
  }
}
