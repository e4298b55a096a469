package io.github.isfmodel.dossier.oracle;

import static io.github.isfmodel.dossier.oracle.Law.naive;
import static io.github.isfmodel.dossier.oracle.Marks.each;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.event.EventStanding;
import io.github.isfmodel.force.Standing;
import io.github.isfmodel.source.Certainty;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.time.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** The record as such, and its events. */
final class RecordOracles {

  static final List<Law> LAWS =
      List.of(
          naive("ISF-REC-001", RecordOracles::afterLastDay),
          naive("ISF-EVT-001", RecordOracles::uncited),
          naive("ISF-EVT-002", RecordOracles::unverified),
          naive("ISF-EVT-003", RecordOracles::outOfLine));

  /** A source that was seen, states the thing itself or is a calculation from such. */
  private static final Set<Certainty> VERIFIED =
      Set.of(Certainty.STATED, Certainty.SEEN, Certainty.DERIVED);

  private RecordOracles() {}

  /** The one of two events in the wrong order that more others are so with, else the later one. */
  private static void outOfLine(Dossier dossier, Marks marks) {
    List<Event> events = dossier.events();
    for (int i = 0; i < events.size(); i++) {
      int own = conflicts(events, i).size();
      for (int other : conflicts(events, i)) {
        int others = conflicts(events, other).size();
        if (own > others || own == others && i > other) {
          marks.at("/events/" + i + "/when");
          break;
        }
      }
    }
  }

  private static List<Integer> conflicts(List<Event> events, int index) {
    When own = events.get(index).when();
    return IntStream.range(0, events.size())
        .filter(
            i ->
                i < index && Days.before(own, events.get(i).when())
                    || i > index && Days.before(events.get(i).when(), own))
        .boxed()
        .toList();
  }

  static boolean isVerified(Citation citation) {
    return VERIFIED.contains(citation.certainty());
  }

  private static void uncited(Dossier dossier, Marks marks) {
    each(
        dossier.events(),
        "/events",
        (event, at) -> marks.when(event.citations().size() == 0, at + "/citations"));
  }

  private static void unverified(Dossier dossier, Marks marks) {
    each(
        dossier.events(),
        "/events",
        (event, at) ->
            marks.when(
                event.standing() == EventStanding.OCCURRED
                    && event.citations().size() > 0
                    && !event.citations().stream().anyMatch(RecordOracles::isVerified),
                at + "/standing"));
  }

  private static void afterLastDay(Dossier dossier, Marks marks) {
    List<String> late = new ArrayList<>();
    happened(
        dossier,
        (when, at) -> {
          if (Days.first(when).compareTo(dossier.asOf()) > 0) {
            late.add(at);
          }
        });
    if (late.size() > 10) {
      marks.at("/asOf");
    } else {
      late.forEach(marks::at);
    }
  }

  private static void happened(Dossier dossier, BiConsumer<When, String> past) {
    each(dossier.sources(), "/sources", (it, at) -> past.accept(it.published(), at + "/published"));
    each(
        dossier.preconditions(),
        "/preconditions",
        (it, at) -> past.accept(it.since(), at + "/since"));
    forces(dossier, past);
    texts(dossier, past);
    each(
        dossier.pledges(),
        "/pledges",
        (pledge, at) -> {
          each(
              pledge.history(),
              at + "/history",
              (it, place) -> past.accept(it.when(), place + "/when"));
          each(
              pledge.history(),
              at + "/history",
              (it, place) ->
                  it.attribution()
                      .ifPresent(by -> past.accept(by.said(), place + "/attribution/said")));
          each(
              pledge.claimedBy(),
              at + "/claimedBy",
              (it, place) -> past.accept(it.said(), place + "/said"));
          each(
              pledge.waivers(),
              at + "/waivers",
              (it, place) -> past.accept(it.when(), place + "/when"));
        });
    each(
        dossier.milestones(),
        "/milestones",
        (milestone, at) -> {
          each(
              milestone.forecasts(),
              at + "/forecasts",
              (it, place) -> past.accept(it.asOf(), place + "/asOf"));
          each(
              milestone.declarations(),
              at + "/declarations",
              (it, place) -> past.accept(it.when(), place + "/when"));
        });
    each(
        dossier.claims(),
        "/claims",
        (claim, at) -> {
          past.accept(claim.attribution().said(), at + "/attribution/said");
          past.accept(claim.reported(), at + "/reported");
        });
    each(
        dossier.events(),
        "/events",
        (event, at) -> {
          if (event.standing() == EventStanding.OCCURRED) {
            past.accept(event.when(), at + "/when");
          }
        });
  }

  /** What is only planned may lie ahead; what is so or was so does not. */
  private static void forces(Dossier dossier, BiConsumer<When, String> past) {
    each(
        dossier.forces(),
        "/forces",
        (force, at) -> {
          each(
              force.strengths(),
              at + "/strengths",
              (it, place) -> past.accept(it.asOf(), place + "/asOf"));
          each(
              force.engagementRules(),
              at + "/engagementRules",
              (it, place) -> past.accept(it.asOf(), place + "/asOf"));
          each(
              force.openQuestions(),
              at + "/openQuestions",
              (it, place) -> {
                past.accept(it.asOf(), place + "/asOf");
                it.settled().ifPresent(when -> past.accept(when, place + "/settled"));
              });
          each(
              force.stages(),
              at + "/stages",
              (it, place) -> come(it.standing(), it.when(), place + "/when", past));
          each(
              force.consents(),
              at + "/consents",
              (it, place) -> come(it.standing(), it.when(), place + "/when", past));
          each(
              force.areas(),
              at + "/areas",
              (it, place) -> come(it.standing(), it.since(), place + "/since", past));
          each(
              force.compositionRules(),
              at + "/compositionRules",
              (it, place) -> come(it.standing(), it.since(), place + "/since", past));
          each(
              force.roles(),
              at + "/roles",
              (it, place) ->
                  it.since()
                      .ifPresent(since -> come(it.standing(), since, place + "/since", past)));
        });
  }

  private static void come(Standing standing, When when, String at, BiConsumer<When, String> past) {
    if (standing == Standing.IN_EFFECT || standing == Standing.ENDED) {
      past.accept(when, at);
    }
  }

  private static void texts(Dossier dossier, BiConsumer<When, String> past) {
    each(
        dossier.resolutions(),
        "/resolutions",
        (text, at) -> {
          each(
              text.lifecycle(),
              at + "/lifecycle",
              (it, place) -> past.accept(it.when(), place + "/when"));
          each(
              text.circulations(),
              at + "/circulations",
              (it, place) -> past.accept(it.when(), place + "/when"));
          each(
              text.consultations(),
              at + "/consultations",
              (it, place) -> past.accept(it.when(), place + "/when"));
          text.vote().ifPresent(vote -> past.accept(When.on(vote.heldOn()), at + "/vote/heldOn"));
        });
  }
}
