package io.github.isfmodel.examples.cli.votes;

import static io.github.isfmodel.examples.cli.output.Json.array;
import static io.github.isfmodel.examples.cli.output.Json.code;
import static io.github.isfmodel.examples.cli.output.Json.object;
import static io.github.isfmodel.examples.cli.output.Json.put;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.isfmodel.council.Ballot;
import io.github.isfmodel.council.ChangeSets;
import io.github.isfmodel.council.Majority;
import io.github.isfmodel.council.Member;
import io.github.isfmodel.council.Outcome;
import io.github.isfmodel.council.PartialVote;
import io.github.isfmodel.council.Vote;
import io.github.isfmodel.council.VoteAnalysis;
import io.github.isfmodel.council.VoteDefect;
import io.github.isfmodel.council.VotingProcedure;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.examples.cli.output.Json;
import io.github.isfmodel.json.ProblemDocument;
import io.github.isfmodel.json.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Votes for machines. */
final class VotesJson {

  private VotesJson() {}

  static ObjectNode of(Dossier dossier, List<VoteView> views, List<Problem> problems) {
    ObjectNode json = Json.answer(dossier);
    json.set("votes", array(views, VotesJson::vote));
    json.set("problems", problems(problems));
    return json;
  }

  /** As "validate" writes them. */
  private static JsonNode problems(List<Problem> problems) {
    try {
      return new ObjectMapper().readTree(ProblemDocument.of(problems).toBytes()).get("problems");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectNode vote(VoteView view) {
    Vote vote = view.vote();
    ObjectNode json = object().put("resolution", view.text().id().value());
    put(json, "symbol", view.text().symbol());
    json.put("heldOn", vote.heldOn().toString());
    vote.meeting().ifPresent(meeting -> json.put("meeting", meeting));
    json.put("matter", code(vote.matter()));
    put(json, "tally", vote.tally());
    json.set("ballots", array(vote.ballots(), VotesJson::ballot));
    put(json, "reportedAs", vote.reportedAs().map(as -> as.code()));
    json.set("outcome", outcome(view.outcome()));
    json.set("outcomeAsCast", outcome(vote.outcomeAsCast()));
    json.set("partialVotes", array(vote.partialVotes(), part -> part(vote, part)));
    json.set("defects", array(view.defects(), VotesJson::defect));
    view.analysis().ifPresent(analysis -> analysis(json, analysis));
    view.changed()
        .ifPresent(
            changed -> {
              ObjectNode with = json.putObject("changed");
              with.set("ballots", array(view.changes(), VotesJson::ballot));
              with.set("outcome", outcome(changed.outcome()));
              analysis(with, changed);
            });
    json.set("citations", Json.citations(view.text().citations()));
    return json;
  }

  private static ObjectNode ballot(Ballot ballot) {
    return object().put("member", ballot.member().value()).put("choice", code(ballot.choice()));
  }

  private static ObjectNode outcome(Outcome outcome) {
    ObjectNode json = object();
    if (outcome instanceof Outcome.Adopted adopted) {
      majority(json.put("type", "adopted"), adopted.inFavour());
    } else if (outcome instanceof Outcome.AdoptedWithoutVote) {
      json.put("type", "adopted-without-vote");
    } else if (outcome instanceof Outcome.NotEnoughVotes few) {
      majority(json.put("type", "not-enough-votes"), few.inFavour());
      json.set("opposed", members(few.opposed()));
    } else if (outcome instanceof Outcome.Blocked blocked) {
      majority(json.put("type", "blocked"), blocked.inFavour());
      json.set("by", members(blocked.by()));
      json.put("allNamed", blocked.allNamed());
    } else if (outcome instanceof Outcome.Undeterminable open) {
      json.put("type", "undeterminable").put("reason", code(open.reason()));
    }
    json.set("disregarded", array(VotesScreen.disregardedIn(outcome), VotesJson::ballot));
    return json.put("message", outcome.message());
  }

  private static void majority(ObjectNode json, Majority inFavour) {
    json.put("inFavourAtLeast", inFavour.least());
    json.put("inFavourAtMost", inFavour.most());
    json.put("needed", inFavour.needed());
  }

  private static ObjectNode part(Vote vote, PartialVote part) {
    ObjectNode json = object().put("kind", part.kind().code()).put("subject", part.subject());
    put(json, "tally", part.tally());
    json.set("ballots", array(part.ballots(), VotesJson::ballot));
    json.set("outcome", outcome(VotingProcedure.judge(vote, part)));
    return json;
  }

  private static ObjectNode defect(VoteDefect defect) {
    return object()
        .put("kind", code(defect.kind()))
        .put("pointer", "/vote" + defect.pointer())
        .put("message", defect.message())
        .put("remedy", defect.remedy());
  }

  private static void analysis(ObjectNode json, VoteAnalysis analysis) {
    json.set("changesThatAdopt", array(analysis.changesThatAdopt(), VotesJson::sets));
    json.set("changesThatPrevent", array(analysis.changesThatPrevent(), VotesJson::sets));
    json.set("pivotal", members(analysis.pivotalMembers()));
  }

  private static ObjectNode sets(ChangeSets sets) {
    ObjectNode json = object().put("to", code(sets.to())).put("size", sets.size());
    json.set("all", members(sets.all()));
    json.put("anyOf", sets.anyOf());
    json.set("from", members(sets.from()));
    return json;
  }

  private static ArrayNode members(List<Member> members) {
    return Json.texts(members.stream().map(Member::state).toList());
  }
}
