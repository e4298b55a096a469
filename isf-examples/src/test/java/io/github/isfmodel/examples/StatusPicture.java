package io.github.isfmodel.examples;

import static java.time.temporal.ChronoUnit.DAYS;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.assessment.MilestoneStanding;
import io.github.isfmodel.assessment.PledgeStanding;
import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.mandate.ReportDue;
import io.github.isfmodel.mandate.ReportLedger;
import io.github.isfmodel.milestone.Declaration;
import io.github.isfmodel.milestone.DeclarationKind;
import io.github.isfmodel.pledge.Contributor;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeKind;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.precondition.Truth;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How a force stood on the last day of a record, as a timeline in SVG: its mandate, the reports
 * due, milestones of which something is said, and the pledges that were announced or given up.
 */
final class StatusPicture {

  private static final int LEFT = 300;
  private static final int WIDTH = 980;
  private static final int ROW = 20;
  private static final int TOP = 76;

  private final Dossier dossier;
  private final Situation last;
  private final GoverningAct act;
  private final LocalDate from;
  private final LocalDate until;
  private final StringBuilder drawing = new StringBuilder();
  private int y = TOP;

  private StatusPicture(Dossier dossier, ForceId force) {
    this.dossier = dossier;
    this.last = Situation.of(dossier, force, dossier.asOf()).orElseThrow();
    this.act = last.mandate().governing().orElseThrow();
    this.from = YearMonth.from(act.effectiveFrom()).minusMonths(2).atDay(1);
    this.until = YearMonth.from(last.mandate().lastDay().orElseThrow()).plusMonths(4).atDay(1);
  }

  /** The picture of a force whose mandate is in force on the last day of the record. */
  static String of(Dossier dossier, ForceId force) {
    StatusPicture picture = new StatusPicture(dossier, force);
    picture.draw();
    return picture.svg();
  }

  private void draw() {
    mandate();
    reports();
    heading("Milestones of which something is declared");
    last.milestones().forEach(this::milestone);
    heading("Pledges announced or given up");
    pledges();
  }

  private void mandate() {
    LocalDate end = last.mandate().lastDay().orElseThrow();
    label("Mandate");
    bar(act.effectiveFrom(), end, "mandate");
    String words = act.resolution().symbol().orElseThrow() + ", to the end of " + end;
    text(x(act.effectiveFrom()) + 6, "in", words);
    y += ROW;
  }

  private void reports() {
    label("Reports due");
    Mandate mandate = Mandate.of(last.force(), dossier.resolutions());
    for (ReportDue report : ReportLedger.of(mandate, dossier.events(), until).reports()) {
      boolean submitted = report.submitted().isPresent();
      mark(report.due(), submitted ? "done" : "open");
      text(x(report.due()) + 9, "note", submitted ? "submitted" : report.due().toString());
    }
    y += ROW;
  }

  private void milestone(MilestoneStanding standing) {
    List<Declaration> declared = standing.milestone().declarations();
    if (declared.isEmpty() || declared.stream().noneMatch(each -> each.when().span().hasStart())) {
      return;
    }
    label(standing.milestone().title());
    for (Declaration each : declared) {
      boolean done =
          each.kind() == DeclarationKind.REACHED || each.kind() == DeclarationKind.VERIFIED;
      String style = each.kind() == DeclarationKind.DISPUTED ? "disputed" : done ? "done" : "open";
      mark(each.when().span().earliest(), style);
    }
    DeclarationKind latest = declared.get(declared.size() - 1).kind();
    String words =
        standing.reached().truth() == Truth.MET
            ? "reached"
            : latest.name().toLowerCase(Locale.ROOT);
    text(x(dossier.asOf()) + 8, "note", words);
    y += ROW;
  }

  private void pledges() {
    Map<PledgeId, List<PledgeState>> days = new LinkedHashMap<>();
    last.pledges().forEach(each -> days.put(each.pledge().id(), new ArrayList<>()));
    for (LocalDate day = from; !day.isAfter(dossier.asOf()); day = day.plusDays(1)) {
      Situation situation = Situation.of(dossier, last.force().id(), day).orElseThrow();
      for (PledgeStanding each : situation.pledges()) {
        days.get(each.pledge().id()).add(each.step().state());
      }
    }
    for (PledgeStanding each : last.pledges()) {
      boolean firm = each.step().state().compareTo(PledgeState.ANNOUNCED) >= 0;
      if (firm && !each.pledge().kind().equals(PledgeKind.FUNDS)) {
        pledge(each, days.get(each.pledge().id()));
      }
    }
  }

  /** The states of the days up to the last one, of which each lasts until the next begins. */
  private void pledge(PledgeStanding standing, List<PledgeState> states) {
    label(
        contributor(standing.pledge()) + ", " + standing.pledge().kind().code().replace('-', ' '));
    LocalDate first = dossier.asOf().minusDays(states.size() - 1L);
    int start = 0;
    for (int i = 1; i <= states.size(); i++) {
      if (i == states.size() || !style(states.get(i)).equals(style(states.get(start)))) {
        bar(first.plusDays(start), first.plusDays(i), style(states.get(start)));
        start = i;
      }
    }
    PledgeState state = standing.step().state();
    int blocks = state.compareTo(PledgeState.WITHDRAWN) < 0 ? standing.blockedBy().size() : 0;
    String blocked = blocks == 0 ? "" : ", preconditions not met: " + blocks;
    text(x(dossier.asOf()) + 8, "note", state.name().toLowerCase(Locale.ROOT) + blocked);
    y += ROW;
  }

  private String contributor(Pledge pledge) {
    return pledge.contributor() instanceof Contributor.Named named
        ? dossier.index().actor(named.actor()).map(Actor::name).orElseThrow()
        : "Unnamed";
  }

  private static String style(PledgeState state) {
    if (state.compareTo(PledgeState.ANNOUNCED) < 0) {
      return "talk";
    }
    if (state.compareTo(PledgeState.APPROVED) < 0) {
      return "said";
    }
    if (state.compareTo(PledgeState.DEPLOYED) <= 0) {
      return "firm";
    }
    return state.compareTo(PledgeState.WITHDRAWN) < 0 ? "halted" : "gone";
  }

  private int x(LocalDate day) {
    long whole = DAYS.between(from, until);
    return LEFT + (int) ((WIDTH - LEFT - 16) * DAYS.between(from, day) / whole);
  }

  private void heading(String words) {
    y += ROW / 2;
    text(16, "heading", words);
    y += ROW;
  }

  private void label(String words) {
    text(16, "label", words.length() <= 46 ? words : words.substring(0, 45).strip() + "…");
  }

  private void text(int x, String style, String words) {
    String safe = words.replace("&", "&amp;").replace("<", "&lt;");
    drawing.append(
        String.format(
            Locale.ROOT,
            "<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>\n",
            style,
            x,
            y + 14,
            safe));
  }

  private void bar(LocalDate first, LocalDate end, String style) {
    drawing.append(
        String.format(
            Locale.ROOT,
            "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"14\" rx=\"2\"/>\n",
            style,
            x(first),
            y + 3,
            Math.max(2, x(end) - x(first))));
  }

  private void mark(LocalDate day, String style) {
    drawing.append(
        String.format(
            Locale.ROOT,
            "<circle class=\"%s\" cx=\"%d\" cy=\"%d\" r=\"5\"/>\n",
            style,
            x(day),
            y + 10));
  }

  private String months(int bottom) {
    StringBuilder months = new StringBuilder();
    for (YearMonth month = YearMonth.from(from);
        month.atDay(1).isBefore(until);
        month = month.plusMonths(1)) {
      if (month.getMonthValue() % 3 == 1) {
        int at = x(month.atDay(1));
        months.append(
            String.format(
                Locale.ROOT,
                """
                <path class="grid" d="M%d 58V%d"/>
                <text class="note" x="%d" y="54">%s</text>
                """,
                at,
                bottom,
                at,
                month));
      }
    }
    return months.toString();
  }

  private String svg() {
    int bottom = y + 6;
    int height = bottom + 40;
    int end = x(dossier.asOf());
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" role="img">
    <title>%3$s on %4$s</title>
    <style>
    text { font: 12px sans-serif; fill: #1f2328 }
    .title { font-weight: bold; font-size: 16px }
    .heading { font-weight: bold }
    .note { font-size: 11px; fill: #59636e }
    .in { fill: #ffffff }
    .card { fill: #ffffff; stroke: #d1d9e0 }
    .grid { stroke: #d1d9e0 }
    .today { stroke: #59636e; stroke-dasharray: 3 3 }
    .mandate, .said { fill: #3b78c4 }
    .talk { fill: #a9bdd6 }
    .firm, .done { fill: #2f8f4e }
    .halted { fill: #d08a1d }
    .gone, .disputed { fill: #c24a43 }
    .open { fill: #ffffff; stroke: #59636e; stroke-width: 2 }
    @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3 }
    .note { fill: #a3adb8 }
    .card { fill: #0d1117; stroke: #3d444d }
    .grid { stroke: #262c34 }
    .today { stroke: #a3adb8 }
    .open { fill: #0d1117; stroke: #a3adb8 }
    }
    </style>
    <rect class="card" x="0.5" y="0.5" width="%5$d" height="%6$d" rx="6"/>
    <text class="title" x="16" y="28">%3$s, as recorded to %4$s</text>
    %7$s<path class="today" d="M%8$d 58V%9$d"/>
    %10$s%11$s</svg>
    """
        .formatted(
            WIDTH,
            height,
            last.force().name(),
            dossier.asOf(),
            WIDTH - 1,
            height - 1,
            months(bottom),
            end,
            bottom,
            drawing,
            legend(bottom + 12));
  }

  private String legend(int at) {
    String[][] kinds = {
      {"talk", "mentioned to conditional"},
      {"said", "announced, quantified"},
      {"firm", "approved to deployed"},
      {"halted", "reduced, suspended"},
      {"gone", "withdrawn, refused, barred"}
    };
    StringBuilder legend = new StringBuilder();
    for (int i = 0; i < kinds.length; i++) {
      int x = 16 + 190 * i;
      legend.append(
          String.format(
              Locale.ROOT,
              """
              <rect class="%s" x="%d" y="%d" width="14" height="12" rx="2"/>
              <text class="note" x="%d" y="%d">%s</text>
              """,
              kinds[i][0],
              x,
              at,
              x + 20,
              at + 10,
              kinds[i][1]));
    }
    return legend.toString();
  }
}
