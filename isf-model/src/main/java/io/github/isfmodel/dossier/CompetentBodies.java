package io.github.isfmodel.dossier;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.mandate.GivenClause;
import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.resolution.RenewalClause;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Who decides on a mandate: whom the clauses on its renewal name, all of them; else each body that
 * gave it, on what it gave (Articles 24, 27, 52 and 53 of the Charter).
 *
 * @param bodies the bodies
 * @param together whether all of them have to decide
 */
record CompetentBodies(List<ActorId> bodies, boolean together) {

  /** Those under the clauses in force under the act that a text follows. */
  static CompetentBodies of(GoverningAct governing) {
    return under(clauses(governing), governing.givers());
  }

  /** Those in force under an act. */
  static List<RenewalClause> clauses(GoverningAct governing) {
    List<RenewalClause> clauses = new ArrayList<>();
    for (GivenClause given : governing.renewalClauses()) {
      clauses.add(given.clause());
    }
    return clauses;
  }

  /** Those that clauses name, else those that gave the mandate. */
  static CompetentBodies under(List<RenewalClause> clauses, List<ActorId> givers) {
    Set<ActorId> deciders = new LinkedHashSet<>();
    for (RenewalClause clause : clauses) {
      deciders.addAll(clause.deciders());
    }
    return deciders.isEmpty()
        ? new CompetentBodies(givers, false)
        : new CompetentBodies(List.copyOf(deciders), true);
  }

  /** Those that decide and do not agree to a text on the mandate by a day. */
  List<ActorId> without(Proposal text, LocalDate on) {
    List<ActorId> missing = new ArrayList<>();
    for (ActorId body : bodies) {
      if (!text.hasAgreementOf(body, on)) {
        missing.add(body);
      }
    }
    return together || missing.size() == bodies.size() ? missing : List.of();
  }

  /** What stands between their names. */
  String conjunction() {
    return together ? " and " : " or ";
  }
}
