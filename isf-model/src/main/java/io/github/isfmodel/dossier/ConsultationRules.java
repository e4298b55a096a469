package io.github.isfmodel.dossier;

import static io.github.isfmodel.rule.Rule.error;
import static io.github.isfmodel.rule.Rule.warning;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.mandate.GivenClause;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.mandate.UnturnedKeys;
import io.github.isfmodel.resolution.Bindingness;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.RuleSet;
import io.github.isfmodel.rule.check.NamedParts;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A renewal comes after the consultations and agreements that it needs. */
final class ConsultationRules {

  private static final String MESSAGE =
      "the mandate of {force} is renewed, {clause} asks for {verbs} with {party}, and none is"
          + " recorded by {adopted}";

  private static final Rule BINDING =
      error(
          "ISF-RNW-007",
          "A renewal comes after what a binding clause asks for",
          Authority.record("A binding clause says what has to take place before a renewal"),
          MESSAGE,
          "add it to \"consultations\", with its date and source; if the clause only urges it,"
              + " mark the clause as hortatory",
          "0.1.0");

  private static final Rule HORTATORY =
      warning(
          "ISF-RNW-008",
          "A renewal comes after what a clause urges",
          Authority.record("What a clause only urges should take place, and undoes nothing"),
          MESSAGE,
          "add it to \"consultations\", with its date and source, if it took place",
          "0.1.0");

  private static final Rule UNTURNED_KEYS =
      error(
          "ISF-RNW-009",
          "A term that each of several parties renews is renewed by all of them",
          Authority.practice("Two-key renewal: each party renews, or the term ends"),
          "the mandate of {force} is renewed, and the agreement of {parties} is not recorded,"
              + " so the renewal has no effect",
          "add the agreement of each party to \"consultations\", or remove the renewal",
          "0.1.0");

  static final RuleSet<Dossier> RULES =
      RuleSet.of(ConsultationRules::check, List.of(BINDING, HORTATORY, UNTURNED_KEYS));

  private ConsultationRules() {}

  private static void check(Dossier dossier, Report report) {
    consultations(dossier, report);
    unturnedKeys(dossier, report.under(UNTURNED_KEYS));
  }

  private static void unturnedKeys(Dossier dossier, Report report) {
    Mandates mandates = dossier.mandates();
    for (Mandate mandate : mandates.byForce().values()) {
      for (UnturnedKeys renewal : mandate.withoutEffect()) {
        report.add(
            mandates.pointer(renewal.act()).child("consultations"),
            "force",
            mandate.force(),
            "parties",
            NamedParts.joined(renewal.missing(), " and "));
      }
    }
  }

  private static void consultations(Dossier dossier, Report report) {
    for (Mandates.Succession succession : dossier.mandates().successions()) {
      if (succession.act().renews()) {
        consultations(succession, dossier, report);
      }
    }
  }

  private static void consultations(
      Mandates.Succession succession, Dossier dossier, Report report) {
    Resolution renewal = succession.act().resolution();
    for (GivenClause given : succession.before().renewalClauses()) {
      Rule rule = given.clause().bindingness() == Bindingness.BINDING ? BINDING : HORTATORY;
      new Need(succession.force(), given, renewal).check(dossier, report.under(rule));
    }
  }

  /** What one clause asks for before one renewal. */
  private record Need(ForceId force, GivenClause given, Resolution renewal) {

    void check(Dossier dossier, Report report) {
      LocalDate adopted = renewal.adoptedOn().orElseThrow();
      Pointer at = dossier.mandates().pointer(renewal.id()).child("consultations");
      Map<ActorId, String> lacking = lacking(dossier, adopted);
      lacking.entrySet().stream()
          .limit(NamedParts.MOST)
          .forEach(each -> tell(each.getKey().toString(), each.getValue(), adopted, at, report));
      lacking.values().stream()
          .skip(NamedParts.MOST)
          .collect(Collectors.groupingBy(verbs -> verbs, TreeMap::new, Collectors.counting()))
          .forEach((verbs, n) -> tell(NamedParts.others(n), verbs, adopted, at, report));
    }

    private void tell(String party, String verbs, LocalDate adopted, Pointer at, Report report) {
      report.add(
          at,
          "force",
          force,
          "clause",
          given.resolution(),
          "verbs",
          verbs,
          "party",
          party,
          "adopted",
          adopted);
    }

    private Map<ActorId, String> lacking(Dossier dossier, LocalDate adopted) {
      Map<ActorId, String> lacking = new LinkedHashMap<>();
      for (RequiredParty each :
          RequiredParty.of(given.clause(), dossier, Proposal.of(renewal), adopted)) {
        if (each.met().isEmpty()) {
          lacking.merge(each.party(), each.verb().words(), (verbs, verb) -> verbs + " and " + verb);
        }
      }
      return lacking;
    }
  }
}
