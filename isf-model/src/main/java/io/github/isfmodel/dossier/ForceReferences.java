package io.github.isfmodel.dossier;

import io.github.isfmodel.force.AreaOfOperation;
import io.github.isfmodel.force.CompositionRule;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.ForceName;
import io.github.isfmodel.force.ForceRole;
import io.github.isfmodel.force.Headquarters;
import io.github.isfmodel.force.HostConsent;
import io.github.isfmodel.force.MemberPredicate;
import io.github.isfmodel.force.OpenQuestion;
import io.github.isfmodel.force.RulesOfEngagement;
import io.github.isfmodel.force.StageReached;
import io.github.isfmodel.force.StrengthFigure;
import io.github.isfmodel.force.TaskPosition;

/** What forces refer to. */
final class ForceReferences {

  private final References references;

  ForceReferences(References references) {
    this.references = references;
  }

  void force(Place place, Force force) {
    references.each(place.child("names"), force.names(), this::name);
    references.id(place.child("parent"), force.parent());
    references.each(place.child("roles"), force.roles(), this::role);
    references.each(place.child("headquarters"), force.headquarters(), this::headquarters);
    references.each(place.child("areas"), force.areas(), this::area);
    references.each(
        place.child("compositionRules"), force.compositionRules(), this::compositionRule);
    references.each(place.child("strengths"), force.strengths(), this::strength);
    references.each(place.child("taskPositions"), force.taskPositions(), this::taskPosition);
    references.each(place.child("engagementRules"), force.engagementRules(), this::engagementRules);
    references.each(place.child("openQuestions"), force.openQuestions(), this::openQuestion);
    references.each(place.child("stages"), force.stages(), this::stage);
    references.each(place.child("consents"), force.consents(), this::consent);
    references.each(
        place.child("lineageGaps"),
        force.lineageGaps(),
        (at, gap) -> references.citations(at, gap.citations()));
    references.citations(place, force.citations());
  }

  private void name(Place place, ForceName name) {
    references.optional(place.child("usedBy"), name.usedBy(), references::speaker);
    references.citations(place, name.citations());
  }

  private void role(Place place, ForceRole role) {
    references.id(place.child("actor"), role.actor());
    references.when(place.child("since"), role.since());
    references.when(place.child("until"), role.until());
    references.citations(place, role.citations());
  }

  private void headquarters(Place place, Headquarters headquarters) {
    references.id(place.child("inTerritoryOf"), headquarters.inTerritoryOf());
    references.id(place.child("operatedBy"), headquarters.operatedBy());
    references.citations(place, headquarters.citations());
  }

  private void area(Place place, AreaOfOperation area) {
    references.id(place.child("controlledBy"), area.controlledBy());
    references.when(place.child("since"), area.since());
    references.when(place.child("until"), area.until());
    references.citations(place, area.citations());
  }

  private void compositionRule(Place place, CompositionRule rule) {
    predicate(place.child("predicate"), rule.predicate());
    references.when(place.child("since"), rule.since());
    references.when(place.child("until"), rule.until());
    references.citations(place, rule.citations());
  }

  private void predicate(Place place, MemberPredicate predicate) {
    if (predicate instanceof MemberPredicate.OnlyFrom only) {
      references.id(place.child("group"), only.group());
    } else if (predicate instanceof MemberPredicate.NoneFrom none) {
      references.id(place.child("group"), none.group());
    } else if (predicate instanceof MemberPredicate.Including including) {
      references.ids(place.child("members"), including.members());
    }
  }

  private void strength(Place place, StrengthFigure figure) {
    references.when(place.child("asOf"), figure.asOf());
    references.citations(place, figure.citations());
  }

  private void taskPosition(Place place, TaskPosition position) {
    references.id(place.child("contributor"), position.contributor());
    references.optional(place.child("by"), position.by(), references::speaker);
    references.when(place.child("since"), position.since());
    references.citations(place, position.citations());
  }

  private void engagementRules(Place place, RulesOfEngagement rules) {
    references.id(place.child("contributor"), rules.contributor());
    references.when(place.child("asOf"), rules.asOf());
    references.citations(place, rules.citations());
  }

  private void openQuestion(Place place, OpenQuestion question) {
    references.when(place.child("asOf"), question.asOf());
    references.when(place.child("settled"), question.settled());
    references.citations(place, question.citations());
  }

  private void stage(Place place, StageReached reached) {
    references.when(place.child("when"), reached.when());
    references.citations(place, reached.citations());
  }

  private void consent(Place place, HostConsent consent) {
    references.id(place.child("host"), consent.host());
    references.when(place.child("when"), consent.when());
    references.citations(place, consent.citations());
  }
}
