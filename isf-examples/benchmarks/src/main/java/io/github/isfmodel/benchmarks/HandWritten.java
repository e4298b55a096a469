package io.github.isfmodel.benchmarks;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.Membership;
import io.github.isfmodel.actor.RoleHeld;
import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.claim.ClaimedValue;
import io.github.isfmodel.claim.Statement;
import io.github.isfmodel.code.Visible;
import io.github.isfmodel.event.Assertion;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.milestone.CarveOut;
import io.github.isfmodel.milestone.Declaration;
import io.github.isfmodel.milestone.Dependency;
import io.github.isfmodel.milestone.Forecast;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.source.Attribution;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.source.Source;
import io.github.isfmodel.source.Speaker;
import io.github.isfmodel.time.When;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** That texts are not blank and that nothing is listed twice, in the parts that are no acts. */
final class HandWritten {

  private static final int FEW = 8;

  private final HandFindings found;

  HandWritten(HandFindings found) {
    this.found = found;
  }

  void text(String text) {
    if (!Visible.isIn(text)) {
      found.add("ISF-REC-002");
    }
  }

  void text(Optional<String> text) {
    if (text.isPresent()) {
      text(text.get());
    }
  }

  void texts(List<String> texts) {
    once(texts);
    for (int i = 0; i < texts.size(); i++) {
      text(texts.get(i));
    }
  }

  /** Few are compared with each other, which is sooner done than to hash them. */
  void once(List<?> entries) {
    int size = entries.size();
    if (size > FEW) {
      onceOfMany(entries);
      return;
    }
    for (int i = 1; i < size; i++) {
      if (isBefore(i, entries)) {
        found.add("ISF-REC-003");
      }
    }
  }

  private static boolean isBefore(int at, List<?> entries) {
    Object entry = entries.get(at);
    for (int i = 0; i < at; i++) {
      if (entries.get(i).equals(entry)) {
        return true;
      }
    }
    return false;
  }

  private void onceOfMany(List<?> entries) {
    Set<Object> seen = new HashSet<>();
    for (Object entry : entries) {
      if (!seen.add(entry)) {
        found.add("ISF-REC-003");
      }
    }
  }

  void citations(List<Citation> citations) {
    once(citations);
    for (int i = 0; i < citations.size(); i++) {
      text(citations.get(i).locator());
    }
  }

  void speaker(Optional<Speaker> speaker) {
    if (speaker.isPresent()) {
      text(speaker.get().role());
    }
  }

  void attribution(Attribution attribution) {
    text(attribution.speaker().role());
    once(attribution.relay());
    date(attribution.said());
  }

  void date(When when) {
    if (when instanceof When.Following following) {
      text(following.phrase());
    } else if (when instanceof When.Vague vague) {
      text(vague.phrase());
    }
  }

  void date(Optional<When> when) {
    if (when.isPresent()) {
      date(when.get());
    }
  }

  void condition(Condition condition) {
    if (condition instanceof Proposition proposition) {
      proposition(proposition);
    } else {
      List<Condition> parts = condition.parts();
      once(parts);
      for (int i = 0; i < parts.size(); i++) {
        condition(parts.get(i));
      }
    }
  }

  void condition(Optional<Condition> condition) {
    if (condition.isPresent()) {
      condition(condition.get());
    }
  }

  private void proposition(Proposition proposition) {
    if (proposition instanceof Proposition.CeasefireHolds ceasefire) {
      once(ceasefire.between());
    } else if (proposition instanceof Proposition.Judged judged) {
      text(judged.that());
    }
  }

  void source(Source source) {
    text(source.title());
    text(source.publisher());
    text(source.address());
    text(source.language());
    text(source.note());
    date(source.published());
    once(source.relays());
  }

  void actor(Actor actor) {
    text(actor.name());
    texts(actor.aliases());
    once(actor.members());
    for (int i = 0; i < actor.members().size(); i++) {
      Membership member = actor.members().get(i);
      date(member.since());
      date(member.until());
      citations(member.citations());
    }
    once(actor.roles());
    for (int i = 0; i < actor.roles().size(); i++) {
      RoleHeld role = actor.roles().get(i);
      text(role.title());
      date(role.since());
      date(role.until());
      citations(role.citations());
    }
    citations(actor.citations());
  }

  void precondition(Precondition precondition) {
    once(precondition.concerns());
    condition(precondition.condition());
    text(precondition.summary());
    date(precondition.since());
    date(precondition.until());
    citations(precondition.citations());
  }

  void milestone(Milestone milestone) {
    text(milestone.title());
    condition(milestone.trigger());
    condition(milestone.criteria());
    once(milestone.agreedBy());
    once(milestone.obligors());
    texts(milestone.evidence());
    date(milestone.due());
    once(milestone.dependencies());
    for (int i = 0; i < milestone.dependencies().size(); i++) {
      Dependency dependency = milestone.dependencies().get(i);
      speaker(dependency.by());
      citations(dependency.citations());
    }
    for (int i = 0; i < milestone.forecasts().size(); i++) {
      Forecast forecast = milestone.forecasts().get(i);
      date(forecast.asOf());
      date(forecast.expected());
      speaker(forecast.by());
      citations(forecast.citations());
    }
    for (int i = 0; i < milestone.declarations().size(); i++) {
      Declaration declaration = milestone.declarations().get(i);
      date(declaration.when());
      citations(declaration.citations());
    }
    once(milestone.carveOuts());
    for (int i = 0; i < milestone.carveOuts().size(); i++) {
      CarveOut carveOut = milestone.carveOuts().get(i);
      text(carveOut.summary());
      condition(carveOut.until());
      citations(carveOut.citations());
    }
    citations(milestone.citations());
  }

  void event(Event event) {
    text(event.summary());
    date(event.when());
    once(event.actors());
    once(event.about());
    once(event.asserts());
    for (int i = 0; i < event.asserts().size(); i++) {
      Assertion assertion = event.asserts().get(i);
      proposition(assertion.proposition());
      text(assertion.note());
    }
    citations(event.citations());
  }

  void claim(Claim claim) {
    text(claim.summary());
    attribution(claim.attribution());
    date(claim.reported());
    date(claim.holds());
    condition(claim.condition());
    once(claim.supersedes());
    citations(claim.citations());
    if (claim.statement() instanceof Statement.About about) {
      value(about.value());
    } else if (claim.statement() instanceof Statement.That that) {
      proposition(that.proposition());
    } else if (claim.statement() instanceof Statement.Requires requires) {
      condition(requires.condition());
    }
  }

  private void value(ClaimedValue value) {
    if (value instanceof ClaimedValue.Actors actors) {
      once(actors.actors());
    } else if (value instanceof ClaimedValue.Tasks tasks) {
      once(tasks.tasks());
    } else if (value instanceof ClaimedValue.Time time) {
      date(time.when());
    } else if (value instanceof ClaimedValue.Text text) {
      text(text.text());
    }
  }
}
