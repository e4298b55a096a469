package io.github.isfmodel.examples.cli.calendar;

import io.github.isfmodel.assessment.Anchors;
import io.github.isfmodel.assessment.Assumptions;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.examples.cli.calendar.Deadline.Kind;
import io.github.isfmodel.examples.cli.output.Names;
import io.github.isfmodel.examples.cli.output.Words;
import io.github.isfmodel.examples.cli.status.LineOfActs;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.mandate.ClockEnd;
import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.mandate.MandateStatus;
import io.github.isfmodel.mandate.ReportDue;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.term.ClockKind;
import io.github.isfmodel.time.Span;
import io.github.isfmodel.time.When;
import io.github.isfmodel.time.WhenText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All deadlines of a record, as it knows them on its last day. */
final class Deadlines {

  private static final String DOMAIN = "@isfmodel.github.io";

  /** The last day that a calendar can hold (RFC 5545, four digits of the year). */
  private static final LocalDate FURTHEST = LocalDate.of(9999, 12, 31);

  private final Dossier dossier;
  private final Names names;
  private final Anchors anchors;
  private final List<Deadline> dated = new ArrayList<>();
  private final List<String> undated = new ArrayList<>();
  private final Map<String, Integer> uids = new HashMap<>();

  Deadlines(Dossier dossier, List<Force> forces) {
    this.dossier = dossier;
    this.names = new Names(dossier);
    this.anchors = new Anchors(dossier, Assumptions.NONE, dossier.asOf());
    forces.forEach(this::terms);
    forces.forEach(this::reports);
    dossier.milestones().forEach(this::milestone);
    dated.sort(Comparator.comparing(Deadline::day).thenComparing(Deadline::uid));
  }

  /** By day. */
  List<Deadline> dated() {
    return dated;
  }

  /** What has no day that a calendar can hold, in words. */
  List<String> undated() {
    return undated;
  }

  private void terms(Force force) {
    Mandate mandate = LineOfActs.of(dossier, force, dossier.asOf()).mandate();
    boolean isOfOne = mandate.ofEachBody().size() == 1;
    terms(force, mandate.statusOn(dossier.asOf()), isOfOne);
    for (Mandate other : mandate.othersOn(dossier.asOf())) {
      terms(force, other.statusOn(dossier.asOf()), isOfOne);
    }
    for (GoverningAct act : mandate.upcomingOn(dossier.asOf())) {
      act.clocks().stream()
          .filter(end -> end.resolution().equals(act.resolution().id()))
          .forEach(end -> term(force, end, act, isOfOne));
    }
  }

  /** What ends before its term ends with another day than that of its clock. */
  private void terms(Force force, MandateStatus mandate, boolean isOfOne) {
    if (mandate.governing().isEmpty()) {
      return;
    }
    GoverningAct act = mandate.governing().get();
    boolean endsEarlier = mandate.endedBy().isPresent() || mandate.takeover().isPresent();
    for (ClockEnd end : mandate.clocks()) {
      if (!endsEarlier || !act.mandateClock().equals(Optional.of(end))) {
        term(force, end, act, isOfOne);
      }
    }
    String what =
        force.name() + ": \"mandate\" term" + (isOfOne ? "" : " given by " + names.of(act.giver()));
    mandate.takeover().ifPresent(each -> end(force, mandate, what, each.by()));
    mandate
        .endedBy()
        .filter(by -> by.lastDay().isEmpty())
        .ifPresent(by -> end(force, mandate, what, by.resolution().id()));
  }

  private void end(Force force, MandateStatus mandate, String what, ResolutionId by) {
    add(
        Kind.TERM,
        String.join(".", "term", force.id().value(), by.value(), ClockKind.MANDATE.code()),
        mandate.lastDay().orElseThrow(),
        what + " ends with this day",
        "Ended by " + names.of(by),
        dossier.index().resolution(by).orElseThrow().citations());
  }

  private void term(Force force, ClockEnd end, GoverningAct act, boolean isOfOne) {
    String what =
        names.list(end.clock().subjects())
            + ": \""
            + end.clock().kind().words()
            + "\" term"
            + (isOfOne ? "" : " given by " + names.of(act.giver()));
    String uid =
        String.join(
            ".", "term", force.id().value(), end.resolution().value(), end.clock().kind().code());
    String detail =
        "Set by "
            + names.of(end.resolution())
            + (end.clock().subjectToFurtherAction() ? ", subject to further action" : "")
            + (end.clock().finalTerm() ? ", called final" : "");
    List<Citation> citations = end.clock().citations();
    if (end.lastDay().isPresent()) {
      add(Kind.TERM, uid, end.lastDay().get(), what + " ends with this day", detail, citations);
    } else if (end.runsAtLeastUntil().isPresent()) {
      LocalDate day = end.runsAtLeastUntil().get();
      add(Kind.TERM, uid, day, what + " runs at least to this day", detail, citations);
    } else {
      undated.add(what + " under " + names.of(end.resolution()));
    }
  }

  private void reports(Force force) {
    LineOfActs line = LineOfActs.of(dossier, force, dossier.asOf());
    line.ledger().reports().forEach(report -> report(force, report, line));
  }

  private void report(Force force, ReportDue report, LineOfActs line) {
    String uid =
        String.join(
            ".",
            "report",
            force.id().value(),
            report.resolution().value(),
            report.duty().reporter().value(),
            report.due().toString());
    String detail =
        "Asked for by "
            + names.of(report.resolution())
            + report.duty().paragraph().map(at -> ", paragraph " + at).orElse("")
            + "; as of "
            + dossier.asOf()
            + ": "
            + Words.of(line.state(report))
            + report.submittedBy().map(day -> " by " + day).orElse("");
    add(
        Kind.REPORT,
        uid,
        report.due(),
        "Report due: "
            + names.of(report.duty().reporter())
            + " to "
            + names.of(report.duty().recipient()),
        detail,
        report.duty().citations());
  }

  private void milestone(Milestone milestone) {
    if (milestone.due().isEmpty()) {
      return;
    }
    When due = milestone.due().get();
    Span span = due.due(anchors.days(due));
    String uid = "milestone." + milestone.id().value();
    String detail = "Due as stated: " + WhenText.of(due);
    List<Citation> citations = milestone.citations();
    if (span.earliest().equals(span.latest())) {
      add(Kind.MILESTONE, uid, span.latest(), "Due: " + milestone.title(), detail, citations);
      return;
    }
    if (!span.hasEnd() && (!span.hasStart() || due instanceof When.Following)) {
      undated.add("milestone " + milestone.title() + ", due " + WhenText.of(due));
    }
    if (span.hasStart() && !(due instanceof When.Following)) {
      String summary = "Due at the earliest: " + milestone.title();
      add(Kind.MILESTONE, uid + ".earliest", span.earliest(), summary, detail, citations);
    }
    if (span.hasEnd()) {
      String summary = "Due at the latest: " + milestone.title();
      add(Kind.MILESTONE, uid + ".latest", span.latest(), summary, detail, citations);
    }
  }

  /** Two deadlines of one name, such as two clocks of a kind, are numbered. */
  private void add(
      Kind kind,
      String name,
      LocalDate day,
      String summary,
      String detail,
      List<Citation> citations) {
    if (day.isAfter(FURTHEST)) {
      undated.add(summary + ", " + day);
      return;
    }
    int count = uids.merge(name, 1, Integer::sum);
    String uid = (count == 1 ? name : name + "." + count) + DOMAIN;
    dated.add(new Deadline(kind, uid, day, summary, detail, citations));
  }
}
