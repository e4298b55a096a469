package io.github.isfmodel.examples.cli.claims;

import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.claim.ClaimViews;
import io.github.isfmodel.claim.Disagreement;
import io.github.isfmodel.claim.Disagreements;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.examples.cli.output.Cites;
import io.github.isfmodel.examples.cli.output.Names;
import io.github.isfmodel.examples.cli.output.Screen;
import io.github.isfmodel.examples.cli.output.Words;
import java.time.LocalDate;
import java.util.List;

/** Where claims contradict or replace each other, with every side. */
public final class DisagreementLines {

  private final Screen screen;
  private final Names names;
  private final Cites cites;

  public DisagreementLines(Screen screen, Names names, Cites cites) {
    this.screen = screen;
    this.names = names;
    this.cites = cites;
  }

  public static List<Disagreement> knownOn(Dossier dossier, LocalDate date) {
    return Disagreements.in(
        ClaimViews.knownOn(dossier.claims(), date), dossier.sources(), dossier.actors());
  }

  public void show(List<Disagreement> found) {
    screen.title("Where the claims differ (" + found.size() + ")");
    for (Disagreement disagreement : found) {
      disagreement(disagreement);
    }
  }

  private void disagreement(Disagreement disagreement) {
    screen.line(1, Words.of(disagreement.kind()) + ": " + disagreement.question().words(names::of));
    for (List<Claim> side : disagreement.sides()) {
      for (Claim claim : side) {
        screen.line(2, "- " + claim.summary() + cites.of(claim.citations()));
      }
    }
  }
}
