package io.github.isfmodel.benchmarks;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.source.Citation;
import java.util.ArrayList;
import java.util.List;

/** A record without the texts, and the steps of texts and pledges, that nothing verifies. */
final class HandVerified {

  private HandVerified() {}

  static Dossier of(Dossier record) {
    List<Resolution> texts = new ArrayList<>();
    for (Resolution text : record.resolutions()) {
      if (counts(text.citations())) {
        texts.add(
            text.withLifecycle(
                text.lifecycle().stream().filter(step -> counts(step.citations())).toList()));
      }
    }
    List<Pledge> pledges = new ArrayList<>();
    for (Pledge pledge : record.pledges()) {
      pledges.add(of(pledge));
    }
    return record.withResolutions(texts).withPledges(pledges);
  }

  static Pledge of(Pledge pledge) {
    for (int i = 0; i < pledge.history().size(); i++) {
      if (!counts(pledge.history().get(i).citations())) {
        return pledge.withHistory(
            pledge.history().stream().filter(step -> counts(step.citations())).toList());
      }
    }
    return pledge;
  }

  /** What cites nothing is told of elsewhere. */
  private static boolean counts(List<Citation> citations) {
    return citations.isEmpty() || HandTruth.isVerified(citations);
  }
}
