package io.github.isfmodel.dossier;

import static io.github.isfmodel.rule.Rule.error;
import static io.github.isfmodel.rule.Rule.warning;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.resolution.Bindingness;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.RenewalClause;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A renewal comes after the consultations and agreements that it needs. */
final class ConsultationRules {

  /** Acts that renew, and so need what the clause on renewal asks for. */
  private static final Set<MandateActKind> RENEWING =
      EnumSet.of(
          MandateActKind.EXTENDS, MandateActKind.TECHNICAL_ROLLOVER, MandateActKind.RE_ANCHORS);

  private static final String MESSAGE =
      "the mandate of {force} is renewed, {clause} asks for {verbs} with {party}, and none is"
          + " recorded by {adopted}";

  static final List<Rule<Dossier>> RULES =
      List.of(
          error(
              "ISF-RNW-007",
              "A renewal comes after what a binding clause asks for",
              Authority.record("A binding clause says what has to take place before a renewal"),
              MESSAGE,
              "add it to \"consultations\", with its date and source; if the clause only urges it,"
                  + " mark the clause as hortatory",
              "0.1.0",
              (dossier, report) -> consultations(dossier, Bindingness.BINDING, report)),
          warning(
              "ISF-RNW-008",
              "A renewal comes after what a clause urges",
              Authority.record("What a clause only urges should take place, and undoes nothing"),
              MESSAGE,
              "add it to \"consultations\", with its date and source, if it took place",
              "0.1.0",
              (dossier, report) -> consultations(dossier, Bindingness.HORTATORY, report)),
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
    Mandates mandates = dossier.mandates();
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

  private static void consultations(Dossier dossier, Bindingness bindingness, Report report) {
    Mandates mandates = dossier.mandates();
    mandates.successions(
        (force, before, act) -> {
          if (RENEWING.contains(act.act().kind())) {
            Mandates.clauses(before.resolution(), force).stream()
                .filter(clause -> clause.bindingness() == bindingness)
                .map(clause -> new Need(force, before.resolution(), clause, act.resolution()))
                .forEach(need -> need.check(dossier, mandates, report));
          }
        });
  }

  /** What one clause asks for before one renewal. */
  private record Need(ForceId force, Resolution source, RenewalClause clause, Resolution renewal) {

    void check(Dossier dossier, Mandates mandates, Report report) {
      LocalDate adopted = renewal.adoptedOn().orElseThrow();
      lacking(dossier, adopted)
          .forEach(
              (party, verbs) ->
                  report.add(
                      mandates.pointer(renewal.id()).child("consultations"),
                      "force",
                      force,
                      "clause",
                      source.id(),
                      "verbs",
                      verbs,
                      "party",
                      party,
                      "adopted",
                      adopted));
    }

    private Map<ActorId, String> lacking(Dossier dossier, LocalDate adopted) {
      return RequiredParty.of(clause, dossier, renewal, adopted)
          .filter(each -> each.met().isEmpty())
          .collect(
              Collectors.groupingBy(
                  RequiredParty::party,
                  LinkedHashMap::new,
                  Collectors.mapping(each -> each.verb().words(), Collectors.joining(" and "))));
    }
  }
}
