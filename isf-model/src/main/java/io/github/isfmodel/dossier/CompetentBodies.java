package io.github.isfmodel.dossier;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.resolution.RenewalClause;
import io.github.isfmodel.resolution.Resolution;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Who decides on a mandate: whom its clauses on renewal name, else who gave it (Articles 24 and 27
 * of the Charter for the Council).
 */
final class CompetentBodies {

  private CompetentBodies() {}

  /**
   * The bodies that decide and have neither issued a text on the mandate nor agreed to it by a day.
   *
   * @param governing the act that the text follows
   * @param clauses its clauses on renewal that concern the force
   */
  static List<ActorId> without(
      Resolution text, LocalDate on, Resolution governing, List<RenewalClause> clauses) {
    List<ActorId> missing = new ArrayList<>();
    for (ActorId body : of(governing, clauses)) {
      if (!body.equals(text.issuer()) && !text.hasAgreementOf(body, on)) {
        missing.add(body);
      }
    }
    return missing;
  }

  private static Set<ActorId> of(Resolution governing, List<RenewalClause> clauses) {
    Set<ActorId> deciders = new LinkedHashSet<>();
    for (RenewalClause clause : clauses) {
      deciders.addAll(clause.deciders());
    }
    return deciders.isEmpty() ? Set.of(governing.issuer()) : deciders;
  }
}
