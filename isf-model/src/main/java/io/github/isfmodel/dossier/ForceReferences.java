package io.github.isfmodel.dossier;

import io.github.isfmodel.force.AreaOfOperation;
import io.github.isfmodel.force.CompositionRule;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.ForceName;
import io.github.isfmodel.force.ForceRole;
import io.github.isfmodel.force.Headquarters;
import io.github.isfmodel.force.HostConsent;
import io.github.isfmodel.force.LineageGap;
import io.github.isfmodel.force.MemberPredicate;
import io.github.isfmodel.force.OpenQuestion;
import io.github.isfmodel.force.RulesOfEngagement;
import io.github.isfmodel.force.StageReached;
import io.github.isfmodel.force.Standing;
import io.github.isfmodel.force.StrengthFigure;
import io.github.isfmodel.force.TaskPosition;
import io.github.isfmodel.time.When;
import java.util.List;
import java.util.Optional;

/** What forces refer to, when what is said of them happened, and what else. */
final class ForceReferences {

  private final References references;

  ForceReferences(References references) {
    this.references = references;
  }

  void force(Place place, Force force) {
    references.text(place.child("name"), force.name());
    references.text(place.child("acronym"), force.acronym());
    names(place.child("names"), force.names());
    references.id(place.child("parent"), force.parent());
    roles(place.child("roles"), force.roles());
    headquarters(place.child("headquarters"), force.headquarters());
    areas(place.child("areas"), force.areas());
    compositionRules(place.child("compositionRules"), force.compositionRules());
    strengths(place.child("strengths"), force.strengths());
    taskPositions(place.child("taskPositions"), force.taskPositions());
    engagementRules(place.child("engagementRules"), force.engagementRules());
    openQuestions(place.child("openQuestions"), force.openQuestions());
    stages(place.child("stages"), force.stages());
    consents(place.child("consents"), force.consents());
    lineageGaps(place.child("lineageGaps"), force.lineageGaps());
    references.citations(place, force.citations());
  }

  private void names(Place list, List<ForceName> names) {
    references.set(list, names);
    for (int i = 0; i < names.size(); i++) {
      Place place = list.child(i);
      ForceName name = names.get(i);
      references.text(place.child("text"), name.text());
      references.speaker(place.child("usedBy"), name.usedBy());
      references.citations(place, name.citations());
    }
  }

  private void roles(Place list, List<ForceRole> roles) {
    references.set(list, roles);
    for (int i = 0; i < roles.size(); i++) {
      Place place = list.child(i);
      ForceRole role = roles.get(i);
      references.actor(place.child("actor"), role.actor(), Capacity.ROLE);
      references.text(place.child("profile"), role.profile());
      since(place.child("since"), role.since(), role.standing());
      references.when(place.child("until"), role.until());
      references.citations(place, role.citations());
    }
  }

  private void since(Place place, Optional<When> since, Standing standing) {
    if (since.isPresent()) {
      since(place, since.get(), standing);
    }
  }

  /** What is planned, expected or agreed may lie ahead. */
  private void since(Place place, When since, Standing standing) {
    if (standing.hasComeAbout()) {
      references.past(place, since);
    } else {
      references.when(place, since);
    }
  }

  private void headquarters(Place list, List<Headquarters> all) {
    references.set(list, all);
    for (int i = 0; i < all.size(); i++) {
      Place place = list.child(i);
      Headquarters headquarters = all.get(i);
      references.text(place.child("name"), headquarters.name());
      references.text(place.child("place"), headquarters.place());
      references.actor(
          place.child("inTerritoryOf"), headquarters.inTerritoryOf(), Capacity.TERRITORIAL);
      references.actor(place.child("operatedBy"), headquarters.operatedBy(), Capacity.OPERATOR);
      references.citations(place, headquarters.citations());
    }
  }

  private void areas(Place list, List<AreaOfOperation> areas) {
    references.set(list, areas);
    for (int i = 0; i < areas.size(); i++) {
      Place place = list.child(i);
      AreaOfOperation area = areas.get(i);
      references.text(place.child("summary"), area.summary());
      references.texts(place.child("sectors"), area.sectors());
      references.actor(place.child("controlledBy"), area.controlledBy(), Capacity.CONTROLLER);
      since(place.child("since"), area.since(), area.standing());
      references.when(place.child("until"), area.until());
      references.citations(place, area.citations());
    }
  }

  private void compositionRules(Place list, List<CompositionRule> compositionRules) {
    references.set(list, compositionRules);
    for (int i = 0; i < compositionRules.size(); i++) {
      Place place = list.child(i);
      CompositionRule rule = compositionRules.get(i);
      predicate(place.child("predicate"), rule.predicate());
      since(place.child("since"), rule.since(), rule.standing());
      references.when(place.child("until"), rule.until());
      references.citations(place, rule.citations());
    }
  }

  private void predicate(Place place, MemberPredicate predicate) {
    if (predicate instanceof MemberPredicate.OnlyFrom only) {
      references.id(place.child("group"), only.group());
    } else if (predicate instanceof MemberPredicate.NoneFrom none) {
      references.id(place.child("group"), none.group());
    } else if (predicate instanceof MemberPredicate.Including including) {
      references.actors(place.child("members"), including.members(), Capacity.CONTRIBUTOR);
    }
  }

  private void strengths(Place list, List<StrengthFigure> strengths) {
    references.set(list, strengths);
    for (int i = 0; i < strengths.size(); i++) {
      Place place = list.child(i);
      StrengthFigure figure = strengths.get(i);
      references.past(place.child("asOf"), figure.asOf());
      references.citations(place, figure.citations());
    }
  }

  private void taskPositions(Place list, List<TaskPosition> taskPositions) {
    references.set(list, taskPositions);
    for (int i = 0; i < taskPositions.size(); i++) {
      Place place = list.child(i);
      TaskPosition position = taskPositions.get(i);
      references.actor(place.child("contributor"), position.contributor(), Capacity.CONTRIBUTOR);
      references.speaker(place.child("by"), position.by());
      references.when(place.child("since"), position.since());
      references.citations(place, position.citations());
    }
  }

  private void engagementRules(Place list, List<RulesOfEngagement> engagementRules) {
    references.set(list, engagementRules);
    for (int i = 0; i < engagementRules.size(); i++) {
      Place place = list.child(i);
      RulesOfEngagement rules = engagementRules.get(i);
      references.actor(place.child("contributor"), rules.contributor(), Capacity.CONTRIBUTOR);
      references.past(place.child("asOf"), rules.asOf());
      references.citations(place, rules.citations());
    }
  }

  private void openQuestions(Place list, List<OpenQuestion> openQuestions) {
    references.set(list, openQuestions);
    for (int i = 0; i < openQuestions.size(); i++) {
      Place place = list.child(i);
      OpenQuestion question = openQuestions.get(i);
      references.past(place.child("asOf"), question.asOf());
      references.past(place.child("settled"), question.settled());
      references.citations(place, question.citations());
    }
  }

  private void stages(Place list, List<StageReached> stages) {
    for (int i = 0; i < stages.size(); i++) {
      Place place = list.child(i);
      StageReached reached = stages.get(i);
      since(place.child("when"), reached.when(), reached.standing());
      references.citations(place, reached.citations());
    }
  }

  private void consents(Place list, List<HostConsent> consents) {
    references.set(list, consents);
    for (int i = 0; i < consents.size(); i++) {
      Place place = list.child(i);
      HostConsent consent = consents.get(i);
      references.actor(place.child("host"), consent.host(), Capacity.HOST);
      references.text(place.child("note"), consent.note());
      since(place.child("when"), consent.when(), consent.standing());
      references.citations(place, consent.citations());
    }
  }

  private void lineageGaps(Place list, List<LineageGap> gaps) {
    references.set(list, gaps);
    for (int i = 0; i < gaps.size(); i++) {
      Place place = list.child(i);
      LineageGap gap = gaps.get(i);
      references.id(place.child("body"), gap.body());
      references.text(place.child("note"), gap.note());
      references.citations(place, gap.citations());
    }
  }
}
