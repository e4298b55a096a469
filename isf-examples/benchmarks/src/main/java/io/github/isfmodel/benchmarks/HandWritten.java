package io.github.isfmodel.benchmarks;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.Membership;
import io.github.isfmodel.actor.RoleHeld;
import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.claim.ClaimedValue;
import io.github.isfmodel.claim.Statement;
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

  private final HandFindings found;

  HandWritten(HandFindings found) {
    this.found = found;
  }

  void text(String text) {
    if (text.isBlank()) {
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
    texts.forEach(this::text);
  }

  void once(List<?> entries) {
    if (entries.size() < 2) {
      return;
    }
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
      once(condition.parts());
      condition.parts().forEach(this::condition);
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
    for (Membership member : actor.members()) {
      date(member.since());
      date(member.until());
      citations(member.citations());
    }
    once(actor.roles());
    for (RoleHeld role : actor.roles()) {
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
    for (Dependency dependency : milestone.dependencies()) {
      speaker(dependency.by());
      citations(dependency.citations());
    }
    for (Forecast forecast : milestone.forecasts()) {
      date(forecast.asOf());
      date(forecast.expected());
      speaker(forecast.by());
      citations(forecast.citations());
    }
    for (Declaration declaration : milestone.declarations()) {
      date(declaration.when());
      citations(declaration.citations());
    }
    once(milestone.carveOuts());
    for (CarveOut carveOut : milestone.carveOuts()) {
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
    for (Assertion assertion : event.asserts()) {
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
