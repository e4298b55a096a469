package io.github.isfmodel.dossier;

import static io.github.isfmodel.rule.Rule.error;
import static io.github.isfmodel.rule.Rule.warning;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.resolution.Bindingness;
import io.github.isfmodel.resolution.Consultation;
import io.github.isfmodel.resolution.ConsultationVerb;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.RenewalClause;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A renewal comes after the consultations and agreements that it needs. */
final class ConsultationRules {

  /*
   * Why a lack of consultation is only a warning: the Council decides by its vote (Article 27(3)), and
   * whom an earlier act of its own wants to be heard has none. Only where a clause binds and asks for
   * agreement does the record itself say that there is no renewal without it.
   */

  /** Acts that renew, and so need what the clause on renewal asks for. */
  private static final Set<MandateActKind> RENEWING =
      EnumSet.of(
          MandateActKind.EXTENDS, MandateActKind.TECHNICAL_ROLLOVER, MandateActKind.RE_ANCHORS);

  static final List<Rule<Dossier>> RULES =
      List.of(
          error(
              "ISF-RNW-007",
              "A renewal that needs a party's agreement has it",
              Authority.record(
                  "A binding clause asks for agreement, so without it there is no renewal"),
              "the mandate of {force} is renewed, {clause} asks for the agreement of {party}, and"
                  + " none is recorded by {adopted}",
              "add the agreement to \"consultations\", with its date and source",
              "0.1.0",
              (dossier, report) -> consultations(dossier, true, report)),
          warning(
              "ISF-RNW-008",
              "Who is to be consulted on a renewal was consulted",
              Authority.charter("Article 27(3)"),
              "the mandate of {force} is renewed, {clause} asks for {verbs} with {party}, and none"
                  + " is recorded by {adopted}",
              "add it to \"consultations\", with its date and source, if it took place",
              "0.1.0",
              (dossier, report) -> consultations(dossier, false, report)),
          error(
              "ISF-RNW-009",
              "A term that each of several parties renews is renewed by all of them",
              Authority.practice("Two-key renewal: each party renews, or the term ends"),
              "the mandate of {force} is renewed, and the agreement of {parties} is not recorded,"
                  + " so the renewal has no effect",
              "add the agreement of each party to \"consultations\", or remove the renewal",
              "0.1.0",
              ConsultationRules::unturnedKeys));

  private ConsultationRules() {}

  private static void unturnedKeys(Dossier dossier, Report report) {
    Mandates mandates = new Mandates(dossier);
    mandates
        .byForce()
        .values()
        .forEach(
            mandate ->
                mandate
                    .withoutEffect()
                    .forEach(
                        renewal ->
                            report.add(
                                mandates.pointer(renewal.act()).child("consultations"),
                                "force",
                                mandate.force(),
                                "parties",
                                renewal.missing().stream()
                                    .map(ActorId::toString)
                                    .collect(Collectors.joining(" and ")))));
  }

  private static void consultations(Dossier dossier, boolean agreement, Report report) {
    Mandates mandates = new Mandates(dossier);
    mandates.successions(
        (force, before, act) -> {
          if (RENEWING.contains(act.act().kind())) {
            for (RenewalClause clause : Mandates.clauses(before.resolution(), force)) {
              new Need(force, before.resolution(), clause, act.resolution())
                  .check(dossier, agreement, mandates, report);
            }
          }
        });
  }

  /** What one clause asks for before one renewal. */
  private record Need(ForceId force, Resolution source, RenewalClause clause, Resolution renewal) {

    void check(Dossier dossier, boolean agreement, Mandates mandates, Report report) {
      LocalDate adopted = renewal.adoptedOn().orElseThrow();
      List<ConsultationVerb> verbs =
          clause.verbs().stream().filter(verb -> decides(verb) == agreement).toList();
      if (verbs.isEmpty()) {
        return;
      }
      for (ActorId party : RenewalParties.on(clause, dossier, adopted)) {
        List<ConsultationVerb> lacking = lacking(verbs, party, adopted);
        if (!lacking.isEmpty()) {
          report.add(
              mandates.pointer(renewal.id()).child("consultations"),
              "force",
              force,
              "clause",
              source.id(),
              "verbs",
              words(lacking),
              "party",
              party,
              "adopted",
              adopted);
        }
      }
    }

    /** Only a binding clause that asks for agreement can stand in the way of a renewal. */
    private boolean decides(ConsultationVerb verb) {
      return verb == ConsultationVerb.AGREEMENT && clause.bindingness() == Bindingness.BINDING;
    }

    private List<ConsultationVerb> lacking(
        List<ConsultationVerb> verbs, ActorId party, LocalDate adopted) {
      List<ConsultationVerb> lacking = new ArrayList<>(verbs);
      for (Consultation consultation : renewal.consultations()) {
        lacking.removeIf(verb -> consultation.meets(party, verb, adopted));
      }
      return lacking;
    }

    private static String words(List<ConsultationVerb> verbs) {
      return String.join(
          " and ", verbs.stream().map(verb -> verb.name().toLowerCase(Locale.ROOT)).toList());
    }
  }
}
