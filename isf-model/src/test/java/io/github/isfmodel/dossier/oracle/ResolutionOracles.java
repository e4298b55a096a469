package io.github.isfmodel.dossier.oracle;

import static io.github.isfmodel.dossier.oracle.Law.naive;
import static io.github.isfmodel.dossier.oracle.Law.on;
import static io.github.isfmodel.dossier.oracle.Marks.each;

import io.github.isfmodel.council.Outcome;
import io.github.isfmodel.council.ReportedResult;
import io.github.isfmodel.resolution.Circulation;
import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.resolution.Stage;
import io.github.isfmodel.time.When;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The life of a text, and the vote on it. */
final class ResolutionOracles {

  static final List<Law> LAWS =
      List.of(
          naive("ISF-RES-001", every(ResolutionOracles::order)),
          naive("ISF-RES-002", every(ResolutionOracles::transitions)),
          naive("ISF-RES-003", one("/lifecycle/0/stage", ResolutionOracles::beginsTooLate)),
          naive("ISF-RES-004", every(ResolutionOracles::silenceBreakers)),
          naive("ISF-RES-005", every(ResolutionOracles::deadlines)),
          naive("ISF-RES-006", every(ResolutionOracles::exactAdoptions)),
          naive("ISF-RES-020", one("/vote", ResolutionOracles::lacksVote)),
          naive("ISF-RES-021", every(ResolutionOracles::dayOfVote)),
          on("the outcome of a vote", "ISF-RES-022", every(ResolutionOracles::outcome)),
          naive(
              "ISF-RES-023",
              one(
                  "/vote",
                  text ->
                      text.vote().isPresent() && voted(text).isEmpty() && !isOfAnotherBody(text))),
          naive(
              "ISF-RES-024",
              one("/vote", text -> text.vote().isPresent() && isOfAnotherBody(text))));

  /** A vote can follow an open stage, and, as somebody seconded the text, its withdrawal. */
  private static final Set<Stage> BEFORE_VOTE =
      Set.of(
          Stage.PROPOSED,
          Stage.CIRCULATED,
          Stage.UNDER_SILENCE,
          Stage.SILENCE_BROKEN,
          Stage.SILENCE_HELD,
          Stage.IN_BLUE,
          Stage.WITHDRAWN);

  /** What can follow an open stage; what needs a certain one before it, with those. */
  private static final Map<Stage, Set<Stage>> AFTER =
      Map.of(
          Stage.ADOPTED, BEFORE_VOTE,
          Stage.REJECTED, BEFORE_VOTE,
          Stage.VETOED, BEFORE_VOTE,
          Stage.CIRCULATED, Set.of(Stage.PROPOSED, Stage.CIRCULATED),
          Stage.SILENCE_BROKEN, Set.of(Stage.UNDER_SILENCE),
          Stage.SILENCE_HELD, Set.of(Stage.UNDER_SILENCE),
          Stage.SUPERSEDED, Set.of(Stage.ADOPTED),
          Stage.EXPIRED, Set.of(Stage.ADOPTED),
          Stage.TERMINATED, Set.of(Stage.ADOPTED),
          Stage.PROPOSED, Set.of());

  private static final Set<Stage> OPEN =
      Set.of(
          Stage.PROPOSED,
          Stage.CIRCULATED,
          Stage.UNDER_SILENCE,
          Stage.SILENCE_BROKEN,
          Stage.SILENCE_HELD,
          Stage.IN_BLUE);

  private static final Map<Stage, List<String>> REPORTS_AGAINST =
      Map.of(
          Stage.ADOPTED, List.of("rejected", "vetoed"),
          Stage.REJECTED, List.of("adopted", "unanimous", "without-vote", "vetoed"),
          Stage.VETOED, List.of("adopted", "unanimous", "without-vote"));

  private ResolutionOracles() {}

  /** Judges one text. */
  interface OfOne {
    void judge(Resolution text, String at, Marks marks);
  }

  static Oracle every(OfOne one) {
    return (dossier, marks) ->
        each(dossier.resolutions(), "/resolutions", (text, at) -> one.judge(text, at, marks));
  }

  static Oracle one(String attribute, Predicate<Resolution> broken) {
    return every((text, at, marks) -> marks.when(broken.test(text), at + attribute));
  }

  private static void order(Resolution text, String at, Marks marks) {
    Days.outOfOrder(text.lifecycle(), LifecycleStep::when, at + "/lifecycle", "when", marks);
    Days.outOfOrder(text.circulations(), Circulation::when, at + "/circulations", "when", marks);
  }

  private static void transitions(Resolution text, String at, Marks marks) {
    for (int i = 1; i < text.lifecycle().size(); i++) {
      Stage before = text.lifecycle().get(i - 1).stage();
      Stage next = text.lifecycle().get(i).stage();
      marks.when(
          !AFTER.getOrDefault(next, OPEN).contains(before), at + "/lifecycle/" + i + "/stage");
    }
  }

  private static boolean beginsTooLate(Resolution text) {
    Set<Stage> later =
        Set.of(
            Stage.SILENCE_BROKEN,
            Stage.SILENCE_HELD,
            Stage.SUPERSEDED,
            Stage.EXPIRED,
            Stage.TERMINATED);
    return text.lifecycle().size() > 0 && later.contains(text.lifecycle().get(0).stage());
  }

  private static void silenceBreakers(Resolution text, String at, Marks marks) {
    each(
        text.lifecycle(),
        at + "/lifecycle",
        (step, place) ->
            marks.when(
                step.stage() == Stage.SILENCE_BROKEN && step.by().size() == 0, place + "/by"));
  }

  private static void deadlines(Resolution text, String at, Marks marks) {
    for (int i = 1; i < text.lifecycle().size(); i++) {
      LifecycleStep step = text.lifecycle().get(i);
      String place = at + "/lifecycle/" + i + "/when";
      text.lifecycle()
          .get(i - 1)
          .deadline()
          .ifPresent(
              deadline ->
                  marks.when(
                      step.stage() == Stage.SILENCE_BROKEN && isEarlier(deadline, step.when())
                          || step.stage() == Stage.SILENCE_HELD && isEarlier(step.when(), deadline),
                      place));
    }
  }

  private static boolean isEarlier(When one, When other) {
    if (one instanceof When.Moment first && other instanceof When.Moment second) {
      return first.instant().compareTo(second.instant()) < 0;
    }
    return Days.before(one, other);
  }

  private static void exactAdoptions(Resolution text, String at, Marks marks) {
    each(
        text.lifecycle(),
        at + "/lifecycle",
        (step, place) ->
            marks.when(
                step.stage() == Stage.ADOPTED
                    && Days.first(step.when()).compareTo(Days.last(step.when())) < 0,
                place + "/when"));
  }

  private static boolean lacksVote(Resolution text) {
    return text.instrument().code().equals("security-council-resolution")
        && text.vote()
            .filter(
                vote ->
                    vote.ballots().size() > 0
                        || vote.tally().isPresent()
                        || vote.reportedAs().map(result -> result.code()).stream()
                            .anyMatch(List.of("unanimous", "without-vote")::contains))
            .isEmpty()
        && text.lifecycle().stream().anyMatch(step -> step.stage() == Stage.ADOPTED);
  }

  /** The index of the first step that is the result of a vote. */
  private static Optional<Integer> voted(Resolution text) {
    for (int i = 0; i < text.lifecycle().size(); i++) {
      if (Set.of(Stage.ADOPTED, Stage.REJECTED, Stage.VETOED)
          .contains(text.lifecycle().get(i).stage())) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static void dayOfVote(Resolution text, String at, Marks marks) {
    if (text.vote().isPresent() && voted(text).isPresent() && !isOfAnotherBody(text)) {
      LifecycleStep step = text.lifecycle().get(voted(text).get());
      boolean tooEarly = text.vote().get().heldOn().compareTo(Days.first(step.when())) < 0;
      boolean tooLate = text.vote().get().heldOn().compareTo(Days.last(step.when())) > 0;
      marks.when(tooEarly || tooLate, at + "/lifecycle/" + voted(text).get() + "/when");
    }
  }

  /** The Assembly votes by Article 18, states agree by signing, a statement is read out. */
  static boolean isOfAnotherBody(Resolution text) {
    return List.of(
            "general-assembly-resolution",
            "international-agreement",
            "treaty",
            "presidential-statement")
        .contains(text.instrument().code());
  }

  /** One kind of adoption, with a vote or without. */
  private static Class<?> kind(Outcome outcome) {
    return outcome instanceof Outcome.AdoptedWithoutVote
        ? Outcome.Adopted.class
        : outcome.getClass();
  }

  private static void outcome(Resolution text, String at, Marks marks) {
    if (text.vote().isPresent() && voted(text).isPresent() && !isOfAnotherBody(text)) {
      Stage stage = text.lifecycle().get(voted(text).get()).stage();
      Class<?> wanted =
          Map.of(
                  Stage.ADOPTED, Outcome.Adopted.class,
                  Stage.REJECTED, Outcome.NotEnoughVotes.class,
                  Stage.VETOED, Outcome.Blocked.class)
              .get(stage);
      Class<?> outcome = kind(text.vote().get().outcome());
      Class<?> asCast = kind(text.vote().get().withInvolvements().outcome());
      boolean open = outcome == Outcome.Undeterminable.class;
      String reported = text.vote().get().reportedAs().map(ReportedResult::code).orElse("");
      marks.when(
          open
              ? REPORTS_AGAINST.get(stage).contains(reported)
              : outcome != wanted && asCast != wanted,
          at + "/lifecycle/" + voted(text).get() + "/stage");
    }
  }
}
