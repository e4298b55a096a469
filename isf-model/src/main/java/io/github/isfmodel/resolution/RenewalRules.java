package io.github.isfmodel.resolution;

import static io.github.isfmodel.rule.Rule.error;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.RuleSet;
import io.github.isfmodel.rule.check.NamedParts;
import io.github.isfmodel.term.Clock;
import io.github.isfmodel.term.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an act says about its renewal and about reports. */
final class RenewalRules {

  private static final Authority DECISION = Authority.charter("Article 27");
  private static final Authority CLAUSE =
      Authority.resolution("Resolution 2803 (2025), paragraph 8, as the model of such a clause");

  private static final Rule CONSULTED_DECIDES =
      error(
          "ISF-RNW-001",
          "Who is only consulted does not decide",
          DECISION,
          "{party} is to be consulted on the renewal, and is named as deciding on it",
          "remove the party from \"deciders\", or add agreement to what has to take place",
          "0.1.0");

  private static final Rule KEYS_DECIDE =
      error(
          "ISF-RNW-002",
          "A term that several parties renew is decided on by exactly these",
          Authority.practice("Two-key renewal: each party renews, or the term ends"),
          "the term is renewed by {keys}, and the renewal clause names as deciding {deciders}",
          "name the same parties in both places",
          "0.1.0");

  private static final Rule INCOMPLETE =
      error(
          "ISF-RNW-003",
          "A renewal clause says whose renewal it governs, what has to take place with whom,"
              + " and who decides",
          CLAUSE,
          "the renewal clause does not say {missing}",
          "add it",
          "0.1.0");

  private static final Rule CONSULTED_TOO_LATE =
      error(
          "ISF-RNW-004",
          "Consultations on a renewal are held before it is adopted",
          CLAUSE,
          "the {verb} of {party} is dated {when}, and the text was adopted on {adopted}",
          "mend the date, or remove the entry",
          "0.1.0");

  private static final Rule NOTHING_TO_RENEW =
      error(
          "ISF-RNW-010",
          "A renewal clause is about what its act gives a mandate or a term",
          CLAUSE,
          "the renewal clause is about {subjects}, and the act is on the mandate of {forces} and"
              + " sets no term of {subjects}",
          "name in \"subjects\" the force on whose mandate the act acts, or add the clock whose"
              + " renewal the clause governs",
          "0.1.0");

  private static final Rule REPORTS_TO_ITSELF =
      error(
          "ISF-RPT-001",
          "Nobody reports to itself",
          Authority.record("A report has an author and a reader"),
          "{reporter} is to report to itself",
          "mend the reporter or the recipient",
          "0.1.0");

  static final RuleSet<Resolution> RULES =
      RuleSet.of(
          RenewalRules::check,
          List.of(
              CONSULTED_DECIDES,
              KEYS_DECIDE,
              INCOMPLETE,
              CONSULTED_TOO_LATE,
              NOTHING_TO_RENEW,
              REPORTS_TO_ITSELF));

  private RenewalRules() {}

  private static void check(Resolution text, Report report) {
    consultedDecides(text, report.under(CONSULTED_DECIDES));
    keysDecide(text, report.under(KEYS_DECIDE));
    incomplete(text, report.under(INCOMPLETE));
    consultedTooLate(text, report.under(CONSULTED_TOO_LATE));
    nothingToRenew(text, report.under(NOTHING_TO_RENEW));
    reportsToItself(text, report.under(REPORTS_TO_ITSELF));
  }

  private static void consultedDecides(Resolution text, Report report) {
    for (int i = 0; i < text.renewalClauses().size(); i++) {
      RenewalClause clause = text.renewalClauses().get(i);
      if (clause.verbs().contains(ConsultationVerb.AGREEMENT)) {
        continue;
      }
      for (int k = 0; k < clause.parties().size(); k++) {
        if (clause.parties().get(k) instanceof PartySet.Party named
            && clause.deciders().contains(named.party())) {
          report.add(Pointer.of("renewalClauses", i, "parties", k), "party", named.party());
        }
      }
    }
  }

  /** Of one clock: about what it is, and who renews its term. */
  private record Keys(List<EntityId> subjects, Set<ActorId> parties, String named) {

    static List<Keys> of(Resolution text) {
      List<Keys> all = new ArrayList<>();
      for (Clock clock : text.clocks()) {
        if (clock.term() instanceof Term.Renewed renewed) {
          List<ActorId> keys = renewed.keys();
          all.add(new Keys(clock.subjects(), new HashSet<>(keys), listed(keys)));
        }
      }
      return all;
    }
  }

  private static void keysDecide(Resolution text, Report report) {
    List<Keys> all = Keys.of(text);
    for (int i = 0; !all.isEmpty() && i < text.renewalClauses().size(); i++) {
      compareKeys(all, text.renewalClauses().get(i), i, report);
    }
  }

  private static void compareKeys(List<Keys> all, RenewalClause clause, int index, Report report) {
    Pointer at = Pointer.of("renewalClauses", index, "deciders");
    Set<ActorId> deciders = new HashSet<>(clause.deciders());
    String named = deciders.isEmpty() ? "nobody" : listed(clause.deciders());
    for (Keys keys : all) {
      if (!keys.parties().equals(deciders)
          && !Collections.disjoint(keys.subjects(), clause.subjects())) {
        report.add(at, "keys", keys.named(), "deciders", named);
      }
    }
  }

  private static String listed(List<? extends EntityId> named) {
    return NamedParts.joined(named, ", ");
  }

  private static void incomplete(Resolution text, Report report) {
    for (int i = 0; i < text.renewalClauses().size(); i++) {
      List<String> missing = missing(text.renewalClauses().get(i));
      if (!missing.isEmpty()) {
        report.add(Pointer.of("renewalClauses", i), "missing", String.join(", nor ", missing));
      }
    }
  }

  private static List<String> missing(RenewalClause clause) {
    List<String> missing = new ArrayList<>();
    if (clause.subjects().isEmpty()) {
      missing.add("whose renewal it governs");
    }
    if (clause.verbs().isEmpty() && !clause.parties().isEmpty()) {
      missing.add("what has to take place with the parties");
    }
    if (clause.parties().isEmpty() && !clause.verbs().isEmpty()) {
      missing.add("with whom it has to take place");
    }
    if (clause.deciders().isEmpty()) {
      missing.add("who decides");
    }
    return missing;
  }

  private static void consultedTooLate(Resolution text, Report report) {
    Optional<LocalDate> adopted = text.adoptedOn();
    for (int i = 0; i < text.consultations().size(); i++) {
      Consultation consultation = text.consultations().get(i);
      LocalDate first = consultation.when().earliest();
      if (adopted.isPresent() && first.isAfter(adopted.get())) {
        report.add(
            Pointer.of("consultations", i, "when"),
            "verb",
            consultation.verb(),
            "party",
            consultation.party(),
            "when",
            consultation.when().span(),
            "adopted",
            adopted.get());
      }
    }
  }

  /** A text that acts on no mandate may say how one that another gave is renewed. */
  private static void nothingToRenew(Resolution text, Report report) {
    if (text.mandateActs().isEmpty() || text.renewalClauses().isEmpty()) {
      return;
    }
    Set<ForceId> forces = new LinkedHashSet<>();
    for (MandateAct act : text.mandateActs()) {
      forces.add(act.force());
    }
    List<ForceId> named = List.copyOf(forces);
    Set<String> known = withMandateOrTerm(text);
    for (int i = 0; i < text.renewalClauses().size(); i++) {
      List<EntityId> subjects = text.renewalClauses().get(i).subjects();
      if (!subjects.isEmpty() && !isAnyIn(subjects, known)) {
        report.add(
            Pointer.of("renewalClauses", i, "subjects"),
            "subjects",
            listed(subjects),
            "forces",
            listed(named));
      }
    }
  }

  private static boolean isAnyIn(List<EntityId> subjects, Set<String> known) {
    for (EntityId subject : subjects) {
      if (known.contains(subject.reference())) {
        return true;
      }
    }
    return false;
  }

  /** As texts, which stay quick to look up whatever identifiers of several kinds there are. */
  private static Set<String> withMandateOrTerm(Resolution text) {
    Set<String> found = new HashSet<>();
    for (MandateAct act : text.mandateActs()) {
      found.add(act.force().reference());
    }
    for (Clock clock : text.clocks()) {
      for (EntityId subject : clock.subjects()) {
        found.add(subject.reference());
      }
    }
    return found;
  }

  private static void reportsToItself(Resolution text, Report report) {
    for (int i = 0; i < text.reportingDuties().size(); i++) {
      ReportingDuty duty = text.reportingDuties().get(i);
      if (duty.reporter().equals(duty.recipient())) {
        report.add(Pointer.of("reportingDuties", i, "recipient"), "reporter", duty.reporter());
      }
    }
  }
}
