package io.github.isfmodel.dossier.oracle;

import static io.github.isfmodel.dossier.oracle.Law.naive;
import static io.github.isfmodel.dossier.oracle.Law.on;
import static io.github.isfmodel.dossier.oracle.Marks.each;
import static io.github.isfmodel.dossier.oracle.ResolutionOracles.every;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.dossier.RenewalParties;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.mandate.ReportDue;
import io.github.isfmodel.mandate.ReportLedger;
import io.github.isfmodel.resolution.Bindingness;
import io.github.isfmodel.resolution.Clock;
import io.github.isfmodel.resolution.ConsultationVerb;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.PartySet;
import io.github.isfmodel.resolution.RenewalClause;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.term.Term;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    for (Mandate mandate : MandateOracles.mandates(dossier)) {
      mandate.gaps().stream()
          .filter(gap -> gap.declared().isEmpty())
          .flatMap(
              gap ->
                  mandate.acts().stream()
                      .filter(act -> act.resolution().id().equals(gap.later()))
                      .filter(
                          act ->
                              PROLONGING.contains(act.act().kind())
                                  || act.act().kind() == MandateActKind.SHORTENS)
                      .limit(1))
          .forEach(
              act ->
                  marks.at(
                      TermOracles.place(dossier, act.resolution())
                          + "/mandateActs/"
                          + act.resolution().mandateActs().indexOf(act.act())));
    }
  }

  private interface Following {
    void judge(ForceId force, GoverningAct before, GoverningAct act);
  }

  /** Each act that follows one of another text, with no acts left out between them. */
  private static void following(Dossier dossier, Following following) {
    for (Mandate mandate : MandateOracles.mandates(dossier)) {
      for (int i = 1; i < mandate.acts().size(); i++) {
        GoverningAct before = mandate.acts().get(i - 1);
        GoverningAct act = mandate.acts().get(i);
        if (act.afterUnrecorded().isEmpty() && !act.resolution().equals(before.resolution())) {
          following.judge(mandate.force(), before, act);
        }
      }
    }
  }

  private static Stream<RenewalClause> clauses(GoverningAct act, ForceId force) {
    return act.resolution().renewalClauses().stream()
        .filter(clause -> clause.subjects().contains(force));
  }

  private static void competence(Dossier dossier, Marks marks) {
    following(
        dossier,
        (force, before, act) -> {
          List<ActorId> named =
              clauses(before, force).flatMap(clause -> clause.deciders().stream()).toList();
          List<ActorId> competent = named.isEmpty() ? List.of(before.resolution().issuer()) : named;
          boolean begins =
              Set.of(MandateActKind.ESTABLISHES, MandateActKind.SUCCEEDS)
                  .contains(act.act().kind());
          marks.when(
              !begins && !competent.stream().allMatch(body -> decides(body, act)),
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
        .anyMatch(each -> Days.last(each.when()).compareTo(act.adoptedOn()) <= 0);
  }

  /** One mark for each party and clause that something is missing with. */
  private static void consultations(Dossier dossier, Bindingness bindingness, Marks marks) {
    following(
        dossier,
        (force, before, act) -> {
          if (PROLONGING.contains(act.act().kind())) {
            clauses(before, force)
                .filter(clause -> clause.bindingness() == bindingness)
                .forEach(clause -> lacking(dossier, clause, act, marks));
          }
        });
  }

  private static void lacking(
      Dossier dossier, RenewalClause clause, GoverningAct act, Marks marks) {
    for (ActorId party : RenewalParties.on(dossier, clause, act.adoptedOn())) {
      marks.when(
          clause.verbs().stream().anyMatch(verb -> !has(act, party, verb)),
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
