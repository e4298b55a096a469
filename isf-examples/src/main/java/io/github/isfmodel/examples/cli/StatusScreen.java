package io.github.isfmodel.examples.cli;

import io.github.isfmodel.actor.StateCode;
import io.github.isfmodel.assessment.RenewalDuty;
import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.assessment.TextStanding;
import io.github.isfmodel.council.Ballot;
import io.github.isfmodel.council.BallotChoice;
import io.github.isfmodel.council.Council;
import io.github.isfmodel.council.Vote;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.mandate.ClockEnd;
import io.github.isfmodel.mandate.GivenTask;
import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.mandate.MandateState;
import io.github.isfmodel.mandate.MandateStatus;
import io.github.isfmodel.mandate.ReportDue;
import io.github.isfmodel.resolution.Ceiling;
import io.github.isfmodel.resolution.LegalBasis;
import io.github.isfmodel.resolution.LegalReading;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.time.WhenText;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Shows a {@link Situation}: the mandate first, then the pledges, the milestones and the claims.
 */
final class StatusScreen {

  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  private final Situation situation;
  private final Dossier dossier;
  private final Screen screen;
  private final Names names;
  private final Cites cites;

  StatusScreen(Situation situation, Dossier dossier, Screen screen) {
    this.situation = situation;
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
    mandate(situation.mandate());
    situation.mandate().governing().ifPresent(this::authority);
    renewals();
    reports();
    texts();
    new PledgeLines(situation, screen, names, cites).show();
    new MilestoneLines(situation, screen, names, cites).show();
    new DisagreementLines(situation, dossier, screen, names, cites).show();
    screen.title("Sources");
    cites.usedSources().forEach(line -> screen.line(1, line));
  }

  private void mandate(MandateStatus mandate) {
    screen.title("Mandate");
    screen.line(1, state(mandate));
    for (ClockEnd end : mandate.clocks()) {
      screen.line(1, clock(end));
    }
    if (mandate.state() == MandateState.IN_FORCE) {
      screen.line(
          1, "Ceiling: " + mandate.ceiling().map(this::ceiling).orElse("none is set by an act."));
      screen.line(1, "Tasks:");
      mandate.tasks().forEach(task -> screen.line(2, task(task)));
    }
  }

  private String state(MandateStatus mandate) {
    String act = mandate.governing().map(each -> Names.of(each.resolution())).orElse("");
    return switch (mandate.state()) {
      case NOT_YET -> "No mandate yet: no act on this force has been adopted.";
      case EXPIRED ->
          "Not in force: it expired at the end of " + lastDay(mandate) + " under " + act + ".";
      case TERMINATED -> "Not in force: ended by " + act + ".";
      case REPLACED -> "Not in force: it ran under " + act + " until another force took over.";
      case UNDETERMINED -> "Not known: " + whyUndetermined(mandate);
      case IN_FORCE ->
          "In force under " + act + ", adopted " + adopted(mandate) + until(mandate) + ".";
    };
  }

  private static String whyUndetermined(MandateStatus mandate) {
    return mandate
        .unrecorded()
        .map(gap -> "the record leaves out the acts from " + gap.first() + " on.")
        .orElse("the record does not hold the day that decides it.");
  }

  private static String adopted(MandateStatus mandate) {
    return mandate.governing().map(each -> each.adoptedOn().toString()).orElse("");
  }

  private static String lastDay(MandateStatus mandate) {
    return mandate.lastDay().map(Object::toString).orElse("");
  }

  private static String until(MandateStatus mandate) {
    if (mandate.lastDay().isEmpty()) {
      return ", without a fixed end";
    }
    return ", until the end of "
        + lastDay(mandate)
        + " New York time ("
        + mandate.daysLeft().orElse(0)
        + " days left; over at "
        + mandate.endsAt(NEW_YORK).orElseThrow()
        + ")";
  }

  private String clock(ClockEnd end) {
    return "Clock \""
        + end.clock().kind().words()
        + "\" of "
        + names.list(end.clock().subjects())
        + ": "
        + end.lastDay().map(day -> "until " + day).orElse("no fixed end known")
        + (end.clock().subjectToFurtherAction() ? ", subject to further action" : "")
        + (end.clock().finalTerm() ? ", called final" : "")
        + (end.runsOn(situation.date()) ? "" : "; run out")
        + cites.of(end.clock().citations());
  }

  private String ceiling(Ceiling ceiling) {
    return ceiling.total() + cites.of(ceiling.citations());
  }

  private String task(GivenTask given) {
    return given.assignment().task().words()
        + " ("
        + given.assignment().modality().words()
        + ", "
        + given.assignment().verb().words()
        + given.assignment().paragraph().map(at -> ", paragraph " + at).orElse("")
        + " of "
        + names.of(given.resolution())
        + ")"
        + cites.of(given.assignment().citations());
  }

  private void authority(GoverningAct act) {
    Resolution text = act.resolution();
    screen.title("Authorized by");
    screen.line(1, Names.of(text) + ", " + names.of(text.issuer()) + cites.of(text.citations()));
    basis(text.legalBasis());
    text.vote().ifPresent(this::vote);
  }

  private void basis(LegalBasis basis) {
    if (basis instanceof LegalBasis.Contested contested) {
      screen.line(1, "Legal basis: contested.");
      for (LegalReading reading : contested.readings()) {
        screen.line(
            2, reader(reading) + ": " + words(reading.basis()) + cites.of(reading.citations()));
      }
    } else {
      screen.line(1, "Legal basis: " + words(basis) + ".");
    }
  }

  private String reader(LegalReading reading) {
    return reading
        .by()
        .actor()
        .map(names::of)
        .or(() -> reading.by().role())
        .orElseGet(() -> reading.by().kind().words());
  }

  private static String words(LegalBasis basis) {
    if (basis instanceof LegalBasis.Explicit explicit) {
      return "explicit, Chapter "
          + explicit.chapters().stream().map(Enum::name).collect(Collectors.joining(", "));
    }
    if (basis instanceof LegalBasis.Implicit implicit) {
      return "implicit, Chapter "
          + implicit.chapter()
          + ", on this evidence: "
          + implicit.evidence().stream().map(Screen::withoutStop).collect(Collectors.joining("; "));
    }
    return basis instanceof LegalBasis.Unspecified ? "none named" : "contested";
  }

  private void vote(Vote vote) {
    screen.line(1, "Vote of " + vote.heldOn() + ": " + vote.outcome().message() + ".");
    for (BallotChoice choice : BallotChoice.values()) {
      List<String> members =
          vote.ballots().stream()
              .filter(ballot -> ballot.choice() == choice)
              .map(Ballot::member)
              .map(this::memberName)
              .toList();
      if (!members.isEmpty()) {
        screen.line(2, choice.words() + " (" + members.size() + "): " + String.join(", ", members));
      }
    }
  }

  private String memberName(StateCode code) {
    return Council.nameOf(code).orElse(code.value());
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
    String verbs =
        duty.clause().verbs().stream()
            .map(StatusScreen::lower)
            .collect(Collectors.joining(" and "));
    return names.of(duty.resolution())
        + duty.clause().paragraph().map(at -> ", paragraph " + at).orElse("")
        + ": "
        + verbs
        + " with "
        + names.list(duty.parties())
        + " ("
        + lower(duty.clause().bindingness())
        + "); decided by "
        + names.list(duty.clause().deciders())
        + ".";
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void reports() {
    List<ReportDue> reports = situation.mandate().reports();
    if (!reports.isEmpty()) {
      screen.title("Reports due");
      for (ReportDue report : reports) {
        screen.line(
            1,
            report.due()
                + ": "
                + names.of(report.duty().reporter())
                + " to "
                + names.of(report.duty().recipient())
                + cites.of(report.duty().citations()));
      }
    }
  }

  private void texts() {
    if (!situation.texts().isEmpty()) {
      screen.title("Texts");
      for (TextStanding standing : situation.texts()) {
        screen.line(
            1,
            standing.resolution().title()
                + ": "
                + lower(standing.step().stage())
                + " "
                + WhenText.of(standing.step().when())
                + cites.of(standing.step().citations()));
      }
    }
  }
}
