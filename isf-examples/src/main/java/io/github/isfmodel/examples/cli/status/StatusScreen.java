package io.github.isfmodel.examples.cli.status;

import io.github.isfmodel.assessment.RenewalDuty;
import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.assessment.TextStanding;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.examples.cli.claims.DisagreementLines;
import io.github.isfmodel.examples.cli.milestones.MilestoneLines;
import io.github.isfmodel.examples.cli.output.Cites;
import io.github.isfmodel.examples.cli.output.Names;
import io.github.isfmodel.examples.cli.output.Screen;
import io.github.isfmodel.examples.cli.output.Words;
import io.github.isfmodel.examples.cli.pledges.PledgeLines;
import io.github.isfmodel.resolution.ConsultationVerb;
import io.github.isfmodel.resolution.PartySet;
import io.github.isfmodel.resolution.RenewalClause;
import io.github.isfmodel.time.WhenText;
import java.util.StringJoiner;

/**
 * Shows a {@link Situation}: the mandate first, then the pledges, the milestones and the claims.
 */
final class StatusScreen {

  private final Situation situation;
  private final LineOfActs line;
  private final Dossier dossier;
  private final Screen screen;
  private final Names names;
  private final Cites cites;

  StatusScreen(Situation situation, LineOfActs line, Dossier dossier, Screen screen) {
    this.situation = situation;
    this.line = line;
    this.dossier = dossier;
    this.screen = screen;
    this.names = new Names(dossier);
    this.cites = new Cites(dossier);
  }

  void show() {
    screen.heading(situation.force().name() + " on " + situation.date());
    screen.line(
        0, "Record: " + dossier.title() + "; it covers the time to " + dossier.asOf() + ".");
    if (situation.isBeyondRecord()) {
      screen.line(0, "The day is later: what follows is what the record last knew.");
    }
    new MandateLines(situation.mandate(), line.mandate(), screen, names, cites).show();
    new LineageLines(line, dossier, screen, names, cites).show();
    new AuthorityLines(screen, names, cites).show(situation.mandate(), line.mandate());
    new ForceLines(screen, names, cites).show(situation.forceStanding());
    renewals();
    new ReportLines(line, dossier, screen, names, cites).show();
    texts();
    new PledgeLines(situation, screen, names, cites).show();
    new MilestoneLines(situation, screen, names, cites).show();
    new DisagreementLines(screen, names, cites)
        .show(DisagreementLines.knownOn(dossier, situation.date()));
    cites.show(screen);
  }

  private void renewals() {
    if (situation.renewals().isEmpty()) {
      return;
    }
    screen.title("Before a renewal");
    for (RenewalDuty duty : situation.renewals()) {
      screen.line(1, renewal(duty) + cites.of(duty.clause().citations()));
    }
  }

  private String renewal(RenewalDuty duty) {
    StringJoiner verbs = new StringJoiner(" and ");
    for (ConsultationVerb verb : duty.clause().verbs()) {
      verbs.add(Words.of(verb));
    }
    return names.of(duty.resolution())
        + Words.optional(", paragraph ", duty.clause().paragraph())
        + ": "
        + verbs
        + " with "
        + names.list(duty.parties())
        + " ("
        + Words.of(duty.clause().bindingness())
        + (namesContributors(duty.clause()) ? "; contributors by the pledges on record" : "")
        + "); decided by "
        + names.list(duty.clause().deciders())
        + ".";
  }

  /** Who contributes is read from the pledges, and the clause does not say so. */
  private static boolean namesContributors(RenewalClause clause) {
    for (PartySet set : clause.parties()) {
      if (set instanceof PartySet.Contributors) {
        return true;
      }
    }
    return false;
  }

  private void texts() {
    if (!situation.texts().isEmpty()) {
      screen.title("Texts");
      for (TextStanding standing : situation.texts()) {
        screen.line(
            1,
            standing.resolution().title()
                + ": "
                + Words.of(standing.step().stage())
                + " "
                + WhenText.of(standing.step().when())
                + cites.of(standing.step().citations()));
      }
    }
  }
}
