package io.github.isfmodel.examples.cli.status;

import io.github.isfmodel.council.Vote;
import io.github.isfmodel.examples.cli.output.Cites;
import io.github.isfmodel.examples.cli.output.Names;
import io.github.isfmodel.examples.cli.output.Screen;
import io.github.isfmodel.examples.cli.output.Words;
import io.github.isfmodel.examples.cli.votes.BallotLines;
import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.resolution.Chapter;
import io.github.isfmodel.resolution.LegalBasis;
import io.github.isfmodel.resolution.LegalReading;
import io.github.isfmodel.resolution.Resolution;
import java.util.StringJoiner;

/** What the mandate rests on: the act, its legal basis, the vote. */
final class AuthorityLines {

  private final Screen screen;
  private final Names names;
  private final Cites cites;

  AuthorityLines(Screen screen, Names names, Cites cites) {
    this.screen = screen;
    this.names = names;
    this.cites = cites;
  }

  void show(GoverningAct act) {
    Resolution text = act.resolution();
    screen.title("Authorized by");
    screen.line(1, Names.of(text) + ", " + names.of(text.issuer()) + cites.of(text.citations()));
    basis(text.legalBasis());
    if (text.vote().isPresent()) {
      vote(text.vote().get());
    }
  }

  private void basis(LegalBasis basis) {
    if (basis instanceof LegalBasis.Contested contested) {
      screen.line(1, "Legal basis: contested.");
      for (LegalReading reading : contested.readings()) {
        screen.line(
            2,
            names.of(reading.by()) + ": " + words(reading.basis()) + cites.of(reading.citations()));
      }
    } else {
      screen.line(1, "Legal basis: " + words(basis) + ".");
    }
  }

  private static String words(LegalBasis basis) {
    if (basis instanceof LegalBasis.Explicit explicit) {
      StringJoiner chapters = new StringJoiner(", ");
      for (Chapter each : explicit.chapters()) {
        chapters.add(each.name());
      }
      return "explicit, Chapter " + chapters;
    }
    if (basis instanceof LegalBasis.Implicit implicit) {
      StringJoiner evidence = new StringJoiner("; ");
      for (String each : implicit.evidence()) {
        evidence.add(Words.withoutStop(each));
      }
      return "implicit, Chapter " + implicit.chapter() + ", on this evidence: " + evidence;
    }
    return basis instanceof LegalBasis.Unspecified ? "none named" : "contested";
  }

  private void vote(Vote vote) {
    screen.line(1, "Vote of " + vote.heldOn() + ": " + BallotLines.outcome(vote) + ".");
    BallotLines.show(screen, 2, vote, vote.heldOn());
  }
}
