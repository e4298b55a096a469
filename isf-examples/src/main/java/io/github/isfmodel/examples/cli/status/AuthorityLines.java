package io.github.isfmodel.examples.cli.status;

import io.github.isfmodel.council.Outcome;
import io.github.isfmodel.council.Vote;
import io.github.isfmodel.examples.cli.output.Cites;
import io.github.isfmodel.examples.cli.output.Names;
import io.github.isfmodel.examples.cli.output.Screen;
import io.github.isfmodel.examples.cli.output.Words;
import io.github.isfmodel.examples.cli.votes.BallotLines;
import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.mandate.MandateState;
import io.github.isfmodel.mandate.MandateStatus;
import io.github.isfmodel.resolution.Chapter;
import io.github.isfmodel.resolution.LegalBasis;
import io.github.isfmodel.resolution.LegalReading;
import io.github.isfmodel.resolution.ReportingDuty;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.term.Clock;
import io.github.isfmodel.term.Term;
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

  /** The act that governs first, then those of what other bodies gave that is in force. */
  void show(MandateStatus status, Mandate mandate) {
    if (status.governing().isEmpty()) {
      return;
    }
    screen.title("Authorized by");
    show(status.governing().get());
    for (Mandate other : mandate.othersOn(status.date())) {
      MandateStatus ofOther = other.statusOn(status.date());
      if (ofOther.state() == MandateState.IN_FORCE) {
        show(ofOther.governing().orElseThrow());
      }
    }
  }

  private void show(GoverningAct act) {
    Resolution text = act.resolution();
    screen.line(1, Names.of(text) + ", " + names.of(text.issuer()) + cites.of(text.citations()));
    basis(text.legalBasis());
    if (text.vote().isPresent()) {
      vote(text.vote().get());
    }
    onOthers(OnOthers.of(act));
  }

  private void onOthers(OnOthers set) {
    for (Clock clock : set.clocks()) {
      screen.line(1, "On others: " + clock(clock) + cites.of(clock.citations()));
    }
    for (ReportingDuty duty : set.duties()) {
      screen.line(1, "On others: " + report(duty) + cites.of(duty.citations()));
    }
  }

  private String clock(Clock clock) {
    return "clock \""
        + clock.kind().words()
        + "\" of "
        + names.list(clock.subjects())
        + (clock.term() instanceof Term.Until until ? ", until " + until.lastDay() : "")
        + Words.optional(" (paragraph ", clock.paragraph(), ")");
  }

  private String report(ReportingDuty duty) {
    return "reports of "
        + names.of(duty.reporter())
        + " to "
        + names.of(duty.recipient())
        + " on "
        + names.list(duty.subjects())
        + Words.optional(" (paragraph ", duty.paragraph(), ")");
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
    String what = vote.outcome() instanceof Outcome.AdoptedWithoutVote ? "Decision" : "Vote";
    screen.line(1, what + " of " + vote.heldOn() + ": " + BallotLines.outcome(vote) + ".");
    BallotLines.show(screen, 2, vote, vote.heldOn());
  }
}
