package io.github.isfmodel.examples.cli.diff;

import static java.util.Map.entry;

import io.github.isfmodel.draft.Difference;
import io.github.isfmodel.draft.RenewalDifference;
import io.github.isfmodel.draft.TaskDifference;
import io.github.isfmodel.draft.TermDifference;
import io.github.isfmodel.draft.TextDifference;
import java.util.Map;

/** What the kinds of differences between texts are called in answers for machines. */
final class DifferenceKinds {

  static final Map<Class<? extends Difference>, String> CODES =
      Map.ofEntries(
          entry(Difference.Added.class, "added"),
          entry(Difference.Removed.class, "removed"),
          entry(Difference.Moved.class, "moved"),
          entry(Difference.Reworded.class, "reworded"),
          entry(Difference.Changed.class, "changed"),
          entry(TaskDifference.VerbChanged.class, "verb-changed"),
          entry(TaskDifference.ModalityChanged.class, "modality-changed"),
          entry(TaskDifference.UseOfForceChanged.class, "use-of-force-changed"),
          entry(RenewalDifference.PartyAdded.class, "party-added"),
          entry(RenewalDifference.PartyDropped.class, "party-dropped"),
          entry(RenewalDifference.ConsultationChanged.class, "consultation-changed"),
          entry(RenewalDifference.BindingnessChanged.class, "bindingness-changed"),
          entry(TermDifference.ExpiryMoved.class, "expiry-moved"),
          entry(TermDifference.TermChanged.class, "term-changed"),
          entry(TermDifference.CeilingChanged.class, "ceiling-changed"),
          entry(TermDifference.CadenceChanged.class, "cadence-changed"),
          entry(TextDifference.SponsorAdded.class, "sponsor-added"),
          entry(TextDifference.SponsorDropped.class, "sponsor-dropped"),
          entry(TextDifference.LegalBasisChanged.class, "legal-basis-changed"));

  private DifferenceKinds() {}

  static String code(Difference difference) {
    String code = CODES.get(difference.getClass());
    if (code == null) {
      throw new IllegalStateException("no code for the difference: " + difference.message());
    }
    return code;
  }
}
