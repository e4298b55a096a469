package io.github.isfmodel.examples.cli.milestones;

import static io.github.isfmodel.examples.cli.output.Json.array;
import static io.github.isfmodel.examples.cli.output.Json.citations;
import static io.github.isfmodel.examples.cli.output.Json.code;
import static io.github.isfmodel.examples.cli.output.Json.ids;
import static io.github.isfmodel.examples.cli.output.Json.object;
import static io.github.isfmodel.examples.cli.output.Json.put;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.isfmodel.examples.cli.assume.AssumedFacts;
import io.github.isfmodel.examples.cli.output.Figures;
import io.github.isfmodel.examples.cli.output.Json;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.milestone.Declaration;
import io.github.isfmodel.milestone.Forecast;
import io.github.isfmodel.precondition.ConditionText;
import io.github.isfmodel.schedule.Deadlock;
import io.github.isfmodel.schedule.DeadlockStep;
import io.github.isfmodel.schedule.ForecastMove;
import io.github.isfmodel.schedule.MilestoneOutlook;
import io.github.isfmodel.schedule.OutlookChange;
import io.github.isfmodel.schedule.ScheduleDifference;
import io.github.isfmodel.schedule.Wait;
import io.github.isfmodel.time.Span;
import io.github.isfmodel.time.WhenText;
import java.util.Collection;

/** Milestones for machines. */
final class MilestonesJson {

  private static final ConditionText CONDITIONS = new ConditionText(EntityId::reference);

  private MilestonesJson() {}

  static ObjectNode of(MilestonesView view, AssumedFacts facts) {
    ObjectNode json = Json.answer(view.dossier());
    json.put("date", view.schedule().date().toString());
    json.set("assumed", Json.texts(facts.written()));
    json.set("deadlocks", array(view.schedule().deadlocks(), MilestonesJson::deadlock));
    json.set("milestones", array(view.schedule().milestones(), each -> outlook(view, each)));
    json.set("waits", array(view.waits(), MilestonesJson::wait));
    view.difference().ifPresent(each -> json.set("difference", difference(each)));
    return json;
  }

  private static ObjectNode difference(ScheduleDifference difference) {
    ObjectNode json = object();
    json.set("milestones", array(difference.milestones(), MilestonesJson::change));
    json.set("resolved", array(difference.resolved(), each -> references(each.members())));
    json.set("arisen", array(difference.arisen(), each -> references(each.members())));
    return json;
  }

  private static ObjectNode change(OutlookChange change) {
    ObjectNode json = object().put("milestone", change.milestone().value());
    change.before().ifPresent(each -> json.set("before", side(each)));
    change.after().ifPresent(each -> json.set("after", side(each)));
    return json;
  }

  private static ObjectNode side(MilestoneOutlook outlook) {
    ObjectNode json = object().put("reached", code(outlook.reached().truth()));
    outlook.earliest().ifPresent(days -> json.set("earliest", span(days)));
    return json;
  }

  private static ObjectNode deadlock(Deadlock deadlock) {
    ObjectNode json = object().put("words", deadlock.words(EntityId::value));
    json.set("steps", array(deadlock.steps(), MilestonesJson::step));
    return json;
  }

  private static ObjectNode step(DeadlockStep step) {
    ObjectNode json = object().put("waiter", step.waiter().reference());
    json.put("awaited", step.awaited().reference());
    json.set("parties", ids(step.parties()));
    json.set("waits", array(step.waits(), MilestonesJson::wait));
    return json;
  }

  private static ObjectNode wait(Wait wait) {
    ObjectNode json = object().put("waiter", wait.waiter().reference());
    json.put("kind", code(wait.kind()));
    json.put("condition", CONDITIONS.of(wait.condition()));
    json.set("on", references(wait.on()));
    json.put("open", wait.open());
    json.put("limited", wait.limited());
    json.set("parties", ids(wait.parties()));
    put(json, "precondition", wait.precondition().map(EntityId::value));
    json.set("citations", citations(wait.citations()));
    return json;
  }

  private static ArrayNode references(Collection<? extends EntityId> ids) {
    return Json.texts(ids.stream().map(EntityId::reference).toList());
  }

  private static ObjectNode outlook(MilestonesView view, MilestoneOutlook outlook) {
    ObjectNode json = object().put("milestone", outlook.milestone().value());
    json.put("title", view.milestone(outlook).title());
    json.put("reached", code(outlook.reached().truth()));
    json.put("declared", code(outlook.declared()));
    json.set("declarations", array(outlook.declarations(), MilestonesJson::declaration));
    outlook.earliest().ifPresent(days -> json.set("earliest", span(days)));
    json.put("lost", outlook.lost());
    put(json, "decidedBy", outlook.decidedBy().map(EntityId::reference));
    json.set("criticalPath", references(view.schedule().criticalPath(outlook.milestone())));
    outlook.due().ifPresent(days -> json.set("due", span(days)));
    json.put("certainlyLate", outlook.certainlyLate());
    outlook.slack().ifPresent(days -> json.set("slack", Figures.json(days)));
    json.set("forecasts", array(outlook.forecasts(), MilestonesJson::forecast));
    json.set("moves", array(outlook.moves(), MilestonesJson::move));
    outlook.overallMove().ifPresent(move -> json.set("overallMove", move(move)));
    json.set("citations", citations(view.milestone(outlook).citations()));
    return json;
  }

  private static ObjectNode declaration(Declaration declaration) {
    ObjectNode json = object().put("kind", code(declaration.kind()));
    put(json, "by", declaration.by().map(EntityId::value));
    json.put("when", WhenText.of(declaration.when()));
    json.set("citations", citations(declaration.citations()));
    return json;
  }

  private static ObjectNode span(Span days) {
    ObjectNode json = object();
    if (days.hasStart()) {
      json.put("first", days.earliest().toString());
    }
    if (days.hasEnd()) {
      json.put("last", days.latest().toString());
    }
    return json;
  }

  private static ObjectNode forecast(Forecast forecast) {
    ObjectNode json = object().put("asOf", WhenText.of(forecast.asOf()));
    json.put("expected", WhenText.of(forecast.expected()));
    json.set("citations", citations(forecast.citations()));
    return json;
  }

  private static ObjectNode move(ForecastMove move) {
    ObjectNode json = object().put("direction", code(move.direction()));
    json.set("days", Figures.json(move.days().least(), move.days().most()));
    return json;
  }
}
