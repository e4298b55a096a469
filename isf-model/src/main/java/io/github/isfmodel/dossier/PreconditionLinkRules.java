package io.github.isfmodel.dossier;

import static io.github.isfmodel.rule.Rule.warning;

import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.id.PreconditionId;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.RuleSet;
import java.util.List;
import java.util.Optional;

/** Preconditions, against the pledges that they concern. */
final class PreconditionLinkRules {

  private static final Rule UNLISTED_PRECONDITION =
      warning(
          "ISF-PLG-019",
          "A precondition of a pledge is listed by the pledge",
          Authority.record("A link between two parts is seen from both"),
          "the precondition concerns {pledge}, which does not list it",
          "add it to the pledge's \"preconditions\", or remove the pledge from \"concerns\"",
          "0.1.0");

  static final List<Rule> RULES = List.of(UNLISTED_PRECONDITION);

  private final DossierIndex index;

  private PreconditionLinkRules(Dossier dossier) {
    this.index = dossier.index();
  }

  /** For the preconditions of one record, one after the other. */
  static RuleSet<Precondition> in(Dossier dossier) {
    return RuleSet.of(new PreconditionLinkRules(dossier)::check, RULES);
  }

  private void check(Precondition precondition, Report report) {
    for (int i = 0; precondition.until().isEmpty() && i < precondition.concerns().size(); i++) {
      if (precondition.concerns().get(i) instanceof PledgeId pledge
          && !lists(pledge, precondition.id())) {
        report.under(UNLISTED_PRECONDITION).add(Pointer.of("concerns", i), "pledge", pledge);
      }
    }
  }

  /** What leads nowhere may be meant for it. */
  private boolean lists(PledgeId pledge, PreconditionId precondition) {
    Optional<Pledge> found = index.pledge(pledge);
    if (found.isEmpty() || found.get().preconditions().contains(precondition)) {
      return true;
    }
    for (PreconditionId listed : found.get().preconditions()) {
      if (index.precondition(listed).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
