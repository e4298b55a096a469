package io.github.isfmodel.dossier.oracle;

import static io.github.isfmodel.dossier.oracle.Law.naive;
import static io.github.isfmodel.dossier.oracle.Law.on;
import static io.github.isfmodel.dossier.oracle.Marks.each;
import static io.github.isfmodel.dossier.oracle.ResolutionOracles.every;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.dossier.RenewalParties;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.force.LineageGap;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.mandate.ClockEnd;
import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.mandate.ReportDue;
import io.github.isfmodel.mandate.ReportLedger;
import io.github.isfmodel.resolution.Bindingness;
import io.github.isfmodel.resolution.ConsultationVerb;
import io.github.isfmodel.resolution.MandateAct;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.PartySet;
import io.github.isfmodel.resolution.RenewalClause;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.term.Clock;
import io.github.isfmodel.term.ClockKind;
import io.github.isfmodel.term.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Renewals and reports. */
final class RenewalOracles {

  private static final String LINE = "the line of acts of a mandate";

  static final List<Law> LAWS =
      List.of(
          naive("ISF-RNW-001", every(RenewalOracles::consultedDecides)),
          naive("ISF-RNW-002", every(RenewalOracles::keys)),
          naive("ISF-RNW-003", every(RenewalOracles::incomplete)),
          naive("ISF-RNW-004", every(RenewalOracles::consultedTooLate)),
          on("the gaps of a mandate", "ISF-RNW-005", RenewalOracles::gaps),
          on(LINE, "ISF-RNW-006", RenewalOracles::competence),
          on(
              LINE + " and the parties of a clause on a day",
              "ISF-RNW-007",
              (dossier, marks) -> consultations(dossier, Bindingness.BINDING, marks)),
          on(
              LINE + " and the parties of a clause on a day",
              "ISF-RNW-008",
              (dossier, marks) -> consultations(dossier, Bindingness.HORTATORY, marks)),
          on("the renewals without effect", "ISF-RNW-009", RenewalOracles::unturnedKeys),
          naive("ISF-RNW-010", every(RenewalOracles::nothingToRenew)),
          on(LINE, "ISF-RNW-011", RenewalOracles::kinds),
          naive("ISF-RPT-001", every(RenewalOracles::ownReports)),
          on("the ledger of reports", "ISF-RPT-002", RenewalOracles::lateReports));

  private static final Set<MandateActKind> PROLONGING =
      Set.of(MandateActKind.EXTENDS, MandateActKind.TECHNICAL_ROLLOVER, MandateActKind.RE_ANCHORS);

  private RenewalOracles() {}

  private static void consultedDecides(Resolution text, String at, Marks marks) {
    each(
        text.renewalClauses(),
        at + "/renewalClauses",
        (clause, place) ->
            each(
                clause.parties(),
                place + "/parties",
                (set, where) ->
                    marks.when(
                        set instanceof PartySet.Party named
                            && clause.deciders().contains(named.party())
                            && !clause.verbs().contains(ConsultationVerb.AGREEMENT),
                        where)));
  }

  /** One mark for each clock that a clause is at odds with. */
  private static void keys(Resolution text, String at, Marks marks) {
    each(
        text.renewalClauses(),
        at + "/renewalClauses",
        (clause, place) -> {
          for (Clock clock : text.clocks()) {
            if (clock.term() instanceof Term.Renewed renewed) {
              boolean meets = clock.subjects().stream().anyMatch(clause.subjects()::contains);
              boolean same =
                  renewed.keys().containsAll(clause.deciders())
                      && clause.deciders().containsAll(renewed.keys());
              marks.when(meets && !same, place + "/deciders");
            }
          }
        });
  }

  private static void incomplete(Resolution text, String at, Marks marks) {
    each(
        text.renewalClauses(),
        at + "/renewalClauses",
        (clause, place) ->
            marks.when(
                clause.subjects().size() == 0
                    || clause.deciders().size() == 0
                    || clause.verbs().size() > 0 && clause.parties().size() == 0
                    || clause.verbs().size() == 0 && clause.parties().size() > 0,
                place));
  }

  private static void consultedTooLate(Resolution text, String at, Marks marks) {
    LocalDate adopted = text.adoptedOn().orElse(LocalDate.MAX);
    each(
        text.consultations(),
        at + "/consultations",
        (consultation, place) ->
            marks.when(Days.first(consultation.when()).compareTo(adopted) > 0, place + "/when"));
  }

  /** An act that presupposes a running mandate and finds a gap before it that nobody declared. */
  private static void gaps(Dossier dossier, Marks marks) {
    for (Mandate mandate : MandateOracles.bodies(dossier)) {
      mandate.gaps().stream()
          .filter(gap -> !isDeclared(gap.first(), gap.last(), mandate))
          .flatMap(
              gap ->
                  mandate.acts().stream()
                      .filter(act -> act.resolution().id().equals(gap.later()))
                      .filter(RenewalOracles::presupposes)
                      .limit(1))
          .forEach(act -> marks.at(place(dossier, act)));
      mandate.acts().stream()
          .skip(1)
          .filter(act -> act.act().kind() == MandateActKind.AMENDS && !sets(act))
          .filter(act -> !act.ends() && act.lastDay().isPresent() && !beginsByText(act))
          .filter(act -> isOver(act, mandate))
          .forEach(act -> marks.at(place(dossier, act)));
    }
  }

  private static boolean presupposes(GoverningAct act) {
    return PROLONGING.contains(act.act().kind())
        || act.act().kind() == MandateActKind.SHORTENS
        || sets(act) && !beginsByText(act);
  }

  private static boolean sets(GoverningAct act) {
    return act.mandateClock()
        .filter(clock -> clock.resolution().equals(act.resolution().id()))
        .isPresent();
  }

  private static boolean beginsByText(GoverningAct act) {
    return kindsOfText(act).contains(MandateActKind.ESTABLISHES)
        || kindsOfText(act).contains(MandateActKind.SUCCEEDS);
  }

  /** What the text does to the force. */
  private static Set<MandateActKind> kindsOfText(GoverningAct act) {
    return act.resolution().mandateActs().stream()
        .filter(each -> each.force().equals(act.act().force()))
        .map(MandateAct::kind)
        .collect(Collectors.toSet());
  }

  /** Nothing runs any more, and there are days without a mandate that nobody declared. */
  private static boolean isOver(GoverningAct act, Mandate mandate) {
    LocalDate first = act.lastDay().get().plusDays(1);
    return first.compareTo(act.effectiveFrom()) < 0
        && act.clocks().stream()
            .allMatch(
                clock -> clock.lastDay().orElse(LocalDate.MAX).compareTo(act.effectiveFrom()) < 0)
        && !isDeclared(first, act.effectiveFrom().minusDays(1), mandate);
  }

  /**
   * The first of the days, and each that follows a declared one, is declared for the body, or for
   * all of them.
   */
  private static boolean isDeclared(LocalDate first, LocalDate last, Mandate ofBody) {
    ActorId giver = ofBody.acts().get(0).giver();
    List<LineageGap> declared =
        ofBody.lineageGaps().stream()
            .filter(gap -> Set.of(giver).containsAll(gap.body().stream().toList()))
            .toList();
    return Stream.concat(
            Stream.of(first),
            declared.stream()
                .flatMap(gap -> gap.last().stream())
                .filter(day -> day.compareTo(last) < 0)
                .map(day -> day.plusDays(1))
                .filter(day -> day.compareTo(first) >= 0))
        .allMatch(day -> declared.stream().anyMatch(gap -> gap.covers(day)));
  }

  private static String place(Dossier dossier, GoverningAct act) {
    return TermOracles.place(dossier, act.resolution())
        + "/mandateActs/"
        + act.resolution().mandateActs().indexOf(act.act());
  }

  /** Called a renewal, or moving the end of the mandate to a later day, or to no known one. */
  private static boolean renews(List<GoverningAct> before, GoverningAct act) {
    if (PROLONGING.contains(act.act().kind())) {
      return true;
    }
    boolean anew = beginsByText(act) && !goesOn(before, act);
    if (!sets(act) || anew || act.previousLastDay().isEmpty()) {
      return false;
    }
    LocalDate atLeast =
        act.mandateClock().flatMap(ClockEnd::runsAtLeastUntil).orElse(LocalDate.MAX);
    return act.lastDay().orElse(atLeast).compareTo(act.previousLastDay().get()) > 0;
  }

  private static void kinds(Dossier dossier, Marks marks) {
    for (Mandate mandate : MandateOracles.bodies(dossier)) {
      for (GoverningAct act : mandate.acts()) {
        marks.when(
            sets(act) ? isAtOdds(act) : presupposes(act) && hasOnlyThatOfAPart(act),
            place(dossier, act) + "/kind");
      }
    }
  }

  /** Without any, the text is at fault and not what it does to the mandate. */
  private static boolean hasOnlyThatOfAPart(GoverningAct act) {
    return act.resolution().clocks().stream()
        .filter(clock -> clock.subjects().contains(act.act().force()))
        .anyMatch(clock -> clock.kind().equals(ClockKind.SUB_FORCE));
  }

  private static boolean isAtOdds(GoverningAct act) {
    if (act.previousLastDay().isEmpty()
        || act.lastDay().isEmpty()
        || TermOracles.endsBeforeAdoption(act.mandateClock().get().clock(), act.resolution())) {
      return false;
    }
    LocalDate before = act.previousLastDay().get();
    LocalDate after = act.lastDay().get();
    MandateActKind kind = act.act().kind();
    return (kind == MandateActKind.EXTENDS || kind == MandateActKind.TECHNICAL_ROLLOVER)
            && !after.isAfter(before)
        || kind == MandateActKind.SHORTENS && !after.isBefore(before)
        || kindsOfText(act).equals(Set.of(MandateActKind.AMENDS)) && !after.equals(before);
  }

  private interface Following {
    void judge(List<GoverningAct> before, GoverningAct act);
  }

  /**
   * Each act that follows one of another text on what one body gave, with those since the acts that
   * are left out.
   */
  private static void following(Dossier dossier, Following following) {
    for (Mandate mandate : MandateOracles.bodies(dossier)) {
      for (int i = 1; i < mandate.acts().size(); i++) {
        GoverningAct before = mandate.acts().get(i - 1);
        GoverningAct act = mandate.acts().get(i);
        if (act.afterUnrecorded().isEmpty() && !act.resolution().equals(before.resolution())) {
          following.judge(known(mandate.acts().subList(0, i)), act);
        }
      }
    }
  }

  private static List<GoverningAct> known(List<GoverningAct> before) {
    int first = before.size() - 1;
    while (first > 0 && before.get(first).afterUnrecorded().isEmpty()) {
      first--;
    }
    return before.subList(first, before.size());
  }

  private static boolean begins(GoverningAct act) {
    return Set.of(MandateActKind.ESTABLISHES, MandateActKind.SUCCEEDS).contains(act.act().kind());
  }

  private static boolean isAnew(List<GoverningAct> line, int i) {
    return i == 0 || begins(line.get(i)) && isOver(line.get(i - 1), line.get(i).effectiveFrom());
  }

  /** Ended, or a day without a term lies before a day. */
  private static boolean isOver(GoverningAct act, LocalDate day) {
    return act.ends()
        || act.lastDay().isPresent() && ChronoUnit.DAYS.between(act.lastDay().get(), day) > 1;
  }

  /** What an act says it establishes has been given already, and runs on to its day. */
  private static boolean goesOn(List<GoverningAct> before, GoverningAct act) {
    return !isOver(before.get(before.size() - 1), act.effectiveFrom());
  }

  private static List<RenewalClause> clauses(GoverningAct act) {
    return act.resolution().renewalClauses().stream()
        .filter(clause -> clause.subjects().contains(act.act().force()))
        .toList();
  }

  /**
   * Reads the line backwards: a clause is in force unless a later act has clauses too or begins a
   * mandate that does not go on already.
   */
  private static List<RenewalClause> clauses(List<GoverningAct> line) {
    List<List<RenewalClause>> found = new ArrayList<>();
    for (int i = line.size() - 1; i >= 0; i--) {
      if (isStanding(line, i)) {
        found.add(0, clauses(line.get(i)));
      }
    }
    return found.stream().flatMap(List::stream).toList();
  }

  /** Acts of one text have the same clauses, so only the last of them counts. */
  private static boolean isStanding(List<GoverningAct> line, int i) {
    for (int k = i + 1; k < line.size(); k++) {
      boolean replaces =
          clauses(line.get(k)).size() > 0
              || begins(line.get(k)) && !goesOn(line.subList(0, k), line.get(k));
      if (replaces || isAnew(line, k)) {
        return false;
      }
    }
    return true;
  }

  private static void competence(Dossier dossier, Marks marks) {
    following(
        dossier,
        (before, act) -> {
          List<ActorId> named =
              clauses(before).stream().flatMap(clause -> clause.deciders().stream()).toList();
          boolean competent =
              named.isEmpty()
                  ? before.get(before.size() - 1).givers().stream()
                      .anyMatch(body -> decides(body, act))
                  : named.stream().allMatch(body -> decides(body, act));
          marks.when(
              !(begins(act) && !goesOn(before, act)) && !competent,
              TermOracles.place(dossier, act.resolution()) + "/issuer");
        });
  }

  private static boolean decides(ActorId body, GoverningAct act) {
    return act.resolution().issuer().equals(body) || has(act, body, ConsultationVerb.AGREEMENT);
  }

  /** Whether so much, or more, certainly took place with a party by the adoption. */
  private static boolean has(GoverningAct act, ActorId party, ConsultationVerb verb) {
    return act.resolution().consultations().stream()
        .filter(each -> each.party().equals(party))
        .filter(each -> each.verb().compareTo(verb) >= 0)
        .anyMatch(each -> Days.begun(each.when()).compareTo(act.adoptedOn()) <= 0);
  }

  /** One mark for each party and clause that something is missing with. */
  private static void consultations(Dossier dossier, Bindingness bindingness, Marks marks) {
    following(
        dossier,
        (before, act) -> {
          if (renews(before, act)) {
            clauses(before).stream()
                .filter(clause -> clause.bindingness() == bindingness)
                .forEach(clause -> lacking(dossier, clause, act, marks));
          }
        });
  }

  private static void lacking(
      Dossier dossier, RenewalClause clause, GoverningAct act, Marks marks) {
    for (ActorId party : RenewalParties.on(dossier, clause, act.adoptedOn())) {
      marks.when(
          !act.resolution().issuer().equals(party)
              && clause.verbs().stream().anyMatch(verb -> !has(act, party, verb)),
          TermOracles.place(dossier, act.resolution()) + "/consultations");
    }
  }

  private static void unturnedKeys(Dossier dossier, Marks marks) {
    List<?> ids = dossier.resolutions().stream().map(Resolution::id).toList();
    for (Mandate mandate : MandateOracles.mandates(dossier)) {
      mandate
          .withoutEffect()
          .forEach(act -> marks.at("/resolutions/" + ids.indexOf(act.act()) + "/consultations"));
    }
  }

  private static void nothingToRenew(Resolution text, String at, Marks marks) {
    Set<Object> given = new HashSet<>();
    text.mandateActs().forEach(act -> given.add(act.force()));
    text.clocks().forEach(clock -> given.addAll(clock.subjects()));
    each(
        text.renewalClauses(),
        at + "/renewalClauses",
        (clause, place) ->
            marks.when(
                text.mandateActs().size() > 0
                    && clause.subjects().size() > 0
                    && clause.subjects().stream().noneMatch(given::contains),
                place + "/subjects"));
  }

  private static void ownReports(Resolution text, String at, Marks marks) {
    each(
        text.reportingDuties(),
        at + "/reportingDuties",
        (duty, place) ->
            marks.when(duty.recipient().equals(duty.reporter()), place + "/recipient"));
  }

  private static void lateReports(Dossier dossier, Marks marks) {
    List<?> ids = dossier.events().stream().map(Event::id).toList();
    for (Mandate mandate : MandateOracles.mandates(dossier)) {
      for (ReportDue due : ReportLedger.of(mandate, dossier.events(), dossier.asOf()).reports()) {
        int event = due.submitted().map(ids::indexOf).orElse(-1);
        marks.when(
            event >= 0 && Days.first(dossier.events().get(event).when()).compareTo(due.due()) > 0,
            "/events/" + event + "/when");
      }
    }
  }
}
