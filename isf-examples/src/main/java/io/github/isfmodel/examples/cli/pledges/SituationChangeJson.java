package io.github.isfmodel.examples.cli.pledges;

import static io.github.isfmodel.examples.cli.output.Json.array;
import static io.github.isfmodel.examples.cli.output.Json.code;
import static io.github.isfmodel.examples.cli.output.Json.ids;
import static io.github.isfmodel.examples.cli.output.Json.object;
import static io.github.isfmodel.examples.cli.output.Json.put;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.isfmodel.assessment.MilestoneStanding;
import io.github.isfmodel.assessment.PledgeStanding;
import io.github.isfmodel.difference.MandateChange;
import io.github.isfmodel.difference.MilestoneChange;
import io.github.isfmodel.difference.PartiesChange;
import io.github.isfmodel.difference.PledgeChange;
import io.github.isfmodel.difference.PreconditionChange;
import io.github.isfmodel.difference.SituationDifference;
import io.github.isfmodel.difference.StrengthChange;
import io.github.isfmodel.examples.cli.output.Figures;
import io.github.isfmodel.examples.cli.output.Json;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.mandate.MandateState;
import io.github.isfmodel.precondition.Proof;
import java.time.LocalDate;
import java.util.Optional;

/** What assumptions change, for machines; a side that is not there is left out. */
final class SituationChangeJson {

  private SituationChangeJson() {}

  static ObjectNode of(SituationDifference difference) {
    ObjectNode json = object();
    json.set("pledges", array(difference.pledges(), SituationChangeJson::pledge));
    json.set("strengths", array(difference.strengths(), SituationChangeJson::strength));
    json.set("preconditions", array(difference.preconditions(), SituationChangeJson::truth));
    json.set("milestones", array(difference.milestones(), SituationChangeJson::milestone));
    difference.mandate().ifPresent(change -> json.set("mandate", mandate(change)));
    json.set("parties", array(difference.parties(), SituationChangeJson::parties));
    return json;
  }

  private static ObjectNode pledge(PledgeChange change) {
    ObjectNode json = object().put("pledge", change.pledge().value());
    json.put("freed", change.isFreed()).put("newlyBlocked", change.isNewlyBlocked());
    change.before().ifPresent(each -> json.set("before", pledge(each)));
    change.after().ifPresent(each -> json.set("after", pledge(each)));
    return json;
  }

  private static ObjectNode pledge(PledgeStanding standing) {
    ObjectNode json = object().put("state", code(standing.step().state()));
    json.set("phases", PledgeJson.phases(standing));
    json.set(
        "blockedBy",
        ids(standing.blockedBy().stream().map(each -> each.precondition().id()).toList()));
    return json;
  }

  private static ObjectNode strength(StrengthChange change) {
    ObjectNode json = object().put("level", code(change.level()));
    json.put("unit", change.unit().code());
    json.set("before", Figures.json(change.before()));
    json.set("after", Figures.json(change.after()));
    return json;
  }

  private static ObjectNode truth(PreconditionChange change) {
    ObjectNode json = object().put("precondition", change.precondition().value());
    put(json, "before", change.before().map(Proof::truth).map(Json::code));
    put(json, "after", change.after().map(Proof::truth).map(Json::code));
    return json;
  }

  private static ObjectNode milestone(MilestoneChange change) {
    ObjectNode json = object().put("milestone", change.milestone().value());
    change.before().ifPresent(each -> json.set("before", milestone(each)));
    change.after().ifPresent(each -> json.set("after", milestone(each)));
    return json;
  }

  private static ObjectNode milestone(MilestoneStanding standing) {
    ObjectNode json = object().put("reached", code(standing.reached().truth()));
    json.put("overdue", standing.overdue());
    json.set("waitsFor", ids(standing.waitsFor()));
    return json;
  }

  private static ObjectNode mandate(MandateChange change) {
    ObjectNode json = object();
    json.set("before", mandate(change.before(), change.actBefore(), change.lastDayBefore()));
    json.set("after", mandate(change.after(), change.actAfter(), change.lastDayAfter()));
    return json;
  }

  private static ObjectNode mandate(
      MandateState state, Optional<ResolutionId> act, Optional<LocalDate> lastDay) {
    ObjectNode json = object().put("state", code(state));
    put(json, "governing", act.map(id -> id.value()));
    put(json, "lastDay", lastDay);
    return json;
  }

  private static ObjectNode parties(PartiesChange change) {
    ObjectNode json = object().put("resolution", change.resolution().value());
    put(json, "paragraph", change.clause().paragraph());
    json.set("added", ids(change.added()));
    json.set("dropped", ids(change.dropped()));
    return json;
  }
}
