package io.github.isfmodel.examples.cli.renewal;

import static io.github.isfmodel.examples.cli.output.Json.array;
import static io.github.isfmodel.examples.cli.output.Json.citations;
import static io.github.isfmodel.examples.cli.output.Json.code;
import static io.github.isfmodel.examples.cli.output.Json.ids;
import static io.github.isfmodel.examples.cli.output.Json.object;
import static io.github.isfmodel.examples.cli.output.Json.put;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.dossier.RenewalParties;
import io.github.isfmodel.dossier.RenewalShortfall;
import io.github.isfmodel.dossier.RequiredParty;
import io.github.isfmodel.examples.cli.output.Json;
import io.github.isfmodel.examples.cli.renewal.RenewalView.TextView;
import io.github.isfmodel.mandate.MandateOutlook;
import io.github.isfmodel.mandate.MandateStatus;
import io.github.isfmodel.resolution.Consultation;
import io.github.isfmodel.resolution.RenewalClause;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.time.WhenText;
import java.time.LocalDate;
import java.util.List;

/** What a renewal needs, for machines. */
final class RenewalJson {

  private RenewalJson() {}

  static ObjectNode of(Dossier dossier, LocalDate on, List<RenewalView> views) {
    ObjectNode json = Json.answer(dossier).put("date", on.toString());
    json.set("renewals", array(views, view -> view(dossier, view)));
    return json;
  }

  private static ObjectNode view(Dossier dossier, RenewalView view) {
    MandateStatus before = view.before();
    ObjectNode json = object().put("force", view.force().id().value());
    json.put("state", code(before.state()));
    put(json, "giver", before.governing().map(act -> act.giver().value()));
    put(json, "governing", before.governing().map(act -> act.resolution().id().value()));
    put(json, "lastDay", before.lastDay());
    put(json, "endsAt", before.endsAt());
    put(json, "endedBy", Json.endedBy(before));
    before.daysLeft().ifPresent(days -> json.put("daysLeft", days));
    json.put("needsRenewal", view.renewal().isNeeded());
    json.set("upcoming", array(view.renewal().mandate().upcoming(), Json::upcoming));
    json.set("others", array(view.renewal().others(), RenewalJson::other));
    json.set("successions", array(view.successions(), Json::succession));
    put(json, "proposal", view.renewal().proposal().map(own -> own.id().value()));
    json.set("endings", ids(view.endings().stream().map(Resolution::id).toList()));
    json.set("texts", array(view.texts(), text -> text(dossier, text)));
    return json;
  }

  private static ObjectNode other(MandateOutlook outlook) {
    MandateStatus other = outlook.status();
    ObjectNode json = object();
    put(json, "giver", other.governing().map(act -> act.giver().value()));
    json.put("state", code(other.state()));
    put(json, "governing", other.governing().map(act -> act.resolution().id().value()));
    put(json, "lastDay", other.lastDay());
    put(json, "endedBy", Json.endedBy(other));
    other.daysLeft().ifPresent(days -> json.put("daysLeft", days));
    json.set("upcoming", array(outlook.upcoming(), Json::upcoming));
    return json;
  }

  private static ObjectNode text(Dossier dossier, TextView view) {
    ObjectNode json = object().put("resolution", view.text().id().value());
    json.put("inForce", view.inForce());
    json.put("inTime", code(view.answer().inTime()));
    json.put("byCompetentBody", view.answer().byCompetentBody());
    json.put("blocked", view.answer().isBlocked());
    json.put("unmetDemands", view.answer().hasUnmetDemands());
    json.set("clauses", array(view.answer().clauses(), each -> clause(dossier, each, view)));
    json.set("parties", array(view.answer().parties(), RenewalJson::party));
    json.set("missing", array(view.answer().shortfalls(), RenewalJson::shortfall));
    return json;
  }

  private static ObjectNode clause(Dossier dossier, RenewalClause clause, TextView view) {
    ObjectNode json = object();
    put(json, "paragraph", clause.paragraph().map(at -> at.value()));
    json.set("verbs", Json.texts(clause.verbs().stream().map(Json::code).toList()));
    json.set("parties", ids(RenewalParties.on(dossier, clause, view.answer().on())));
    json.set("untold", Json.texts(RenewalParties.untold(dossier, clause, view.answer().on())));
    json.put("bindingness", code(clause.bindingness()));
    json.set("deciders", ids(clause.deciders()));
    put(json, "wording", clause.wording());
    json.set("citations", citations(clause.citations()));
    return json;
  }

  private static ObjectNode party(RequiredParty party) {
    ObjectNode json = object().put("party", party.party().value());
    json.put("verb", code(party.verb()));
    json.put("bindingness", code(party.bindingness()));
    json.put("recorded", party.met().isPresent());
    party.met().ifPresent(met -> json.set("by", consultation(met)));
    return json;
  }

  private static ObjectNode consultation(Consultation met) {
    ObjectNode json = object().put("verb", code(met.verb()));
    json.put("when", WhenText.of(met.when()));
    json.set("citations", citations(met.citations()));
    return json;
  }

  private static ObjectNode shortfall(RenewalShortfall shortfall) {
    ObjectNode json = object().put("flaw", code(shortfall.flaw()));
    json.put("blocks", shortfall.blocks());
    json.put("demanded", shortfall.demanded());
    json.put("message", shortfall.message());
    json.set("parties", ids(shortfall.parties()));
    return json;
  }
}
