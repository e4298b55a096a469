package io.github.isfmodel.examples.cli;

import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.claim.Disagreement;
import io.github.isfmodel.claim.Disagreements;
import io.github.isfmodel.dossier.Dossier;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Where the claims that were known on the day contradict or replace each other, with every side.
 */
final class DisagreementLines {

  private final Situation situation;
  private final Dossier dossier;
  private final Screen screen;
  private final Names names;
  private final Cites cites;

  DisagreementLines(Situation situation, Dossier dossier, Screen screen, Names names, Cites cites) {
    this.situation = situation;
    this.dossier = dossier;
    this.screen = screen;
    this.names = names;
    this.cites = cites;
  }

  static List<Disagreement> knownOn(Dossier dossier, LocalDate date) {
    List<Claim> known =
        dossier.claims().stream().filter(claim -> claim.reported().certainlyBy(date)).toList();
    return Disagreements.in(known, dossier.sources(), dossier.actors());
  }

  void show() {
    List<Disagreement> found = knownOn(dossier, situation.date());
    screen.title("Where the claims differ (" + found.size() + ")");
    found.forEach(this::disagreement);
  }

  private void disagreement(Disagreement disagreement) {
    screen.line(1, words(disagreement) + ": " + disagreement.question().words(names::of));
    for (List<Claim> side : disagreement.sides()) {
      side.forEach(claim -> screen.line(2, "- " + claim.summary() + cites.of(claim.citations())));
    }
  }

  private static String words(Disagreement disagreement) {
    return disagreement.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
