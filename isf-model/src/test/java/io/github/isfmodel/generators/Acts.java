package io.github.isfmodel.generators;

import io.github.isfmodel.council.Ballot;
import io.github.isfmodel.council.BallotChoice;
import io.github.isfmodel.council.Composition;
import io.github.isfmodel.council.Council;
import io.github.isfmodel.council.Outcome;
import io.github.isfmodel.council.Tally;
import io.github.isfmodel.council.Vote;
import io.github.isfmodel.council.VoteAnalysis;
import io.github.isfmodel.council.VotedMatter;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.resolution.Circulation;
import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.MandateAct;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.resolution.Stage;
import io.github.isfmodel.symbol.UnSymbol;
import io.github.isfmodel.term.Clock;
import io.github.isfmodel.term.ClockKind;
import io.github.isfmodel.term.Term;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The texts of a record as they may be lawful. Those with a vote are resolutions of the Council: it
 * votes with the members of the day, and the text is what became of it. The first that is adopted
 * on a force establishes it, later ones do not.
 */
final class Acts {

  private final ActorId council;
  private final LocalDate last;
  private final Set<ForceId> established = new HashSet<>();
  private int voted;

  private Acts(ActorId council, LocalDate last) {
    this.council = council;
    this.last = last.isAfter(Council.recordUntil()) ? Council.recordUntil() : last;
  }

  /** Oldest first, as far as they were voted on. */
  static List<Resolution> of(Dossier any) {
    if (any.actors().isEmpty()) {
      return List.of();
    }
    Acts acts = new Acts(any.actors().get(0).id(), any.asOf());
    return any.resolutions().stream()
        .map(acts::dated)
        .sorted(Comparator.comparing(Acts::day))
        .map(acts::arranged)
        .toList();
  }

  private static LocalDate day(Resolution text) {
    return text.vote().map(Vote::heldOn).orElse(LocalDate.MAX);
  }

  private Resolution dated(Resolution text) {
    return text.withVote(text.vote().map(vote -> vote.withHeldOn(known(vote.heldOn()))));
  }

  /** The nearest day on which the members of the Council are known. */
  private LocalDate known(LocalDate day) {
    LocalDate first = Council.recordFrom();
    return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
  }

  private Resolution arranged(Resolution text) {
    Resolution ordered =
        text.withIssuer(isOfTheCouncil(text) ? council : text.issuer())
            .withCirculations(Arrangement.inOrder(text.circulations(), Circulation::when));
    return timed(
        text.vote()
            .map(drawn -> voted(ordered, drawn))
            .orElseGet(() -> ordered.withLifecycle(Course.of(text.lifecycle()))));
  }

  /** An act that sets a term has a clock of the mandate for its force. */
  private static Resolution timed(Resolution text) {
    List<Clock> clocks = new ArrayList<>(text.clocks());
    for (MandateAct act : text.mandateActs()) {
      boolean setsTerm =
          act.kind() != MandateActKind.AMENDS && act.kind() != MandateActKind.TERMINATES;
      if (setsTerm && clocks.stream().noneMatch(clock -> isOf(clock, act.force()))) {
        clocks.add(clock(act.force()));
      }
    }
    return text.withClocks(clocks);
  }

  private static boolean isOf(Clock clock, ForceId force) {
    return clock.kind().equals(ClockKind.MANDATE) && clock.subjects().contains(force);
  }

  private static Clock clock(ForceId force) {
    return Clock.builder()
        .kind(ClockKind.MANDATE)
        .addSubjects(force)
        .term(new Term.Unstated())
        .subjectToFurtherAction(false)
        .finalTerm(false)
        .build();
  }

  private static boolean isOfTheCouncil(Resolution text) {
    return text.vote().isPresent()
        || text.instrument().equals(InstrumentKind.SECURITY_COUNCIL_RESOLUTION);
  }

  private Resolution voted(Resolution text, Vote drawn) {
    Vote vote = vote(drawn);
    Outcome outcome = VoteAnalysis.of(vote).orElseThrow().outcome();
    voted++;
    return text.withInstrument(InstrumentKind.SECURITY_COUNCIL_RESOLUTION)
        .withVote(vote)
        .withLifecycle(Course.around(result(vote, outcome), text.lifecycle()))
        .withMandateActs(
            outcome.isAdopted()
                ? text.mandateActs().stream().map(this::effective).toList()
                : text.mandateActs())
        .withSymbol(text.symbol().map(any -> symbol(vote.heldOn())));
  }

  private static LifecycleStep result(Vote vote, Outcome outcome) {
    return LifecycleStep.builder().stage(stage(outcome)).when(When.on(vote.heldOn())).build();
  }

  private static Stage stage(Outcome outcome) {
    if (outcome.isAdopted()) {
      return Stage.ADOPTED;
    }
    return outcome instanceof Outcome.Blocked ? Stage.VETOED : Stage.REJECTED;
  }

  private UnSymbol symbol(LocalDate adopted) {
    return UnSymbol.parse("S/RES/" + (2000 + voted) + " (" + adopted.getYear() + ")");
  }

  private MandateAct effective(MandateAct act) {
    boolean first = established.add(act.force());
    MandateActKind later =
        act.kind() == MandateActKind.ESTABLISHES ? MandateActKind.EXTENDS : act.kind();
    return act.withKind(first ? MandateActKind.ESTABLISHES : later);
  }

  /** With a ballot of each member, every second of them in favour. */
  private static Vote vote(Vote drawn) {
    Composition members = Council.on(drawn.heldOn()).composition().orElseThrow();
    List<Ballot> ballots = new ArrayList<>();
    for (int i = 0; i < members.members().size(); i++) {
      boolean free = i % 2 == 0 && i < drawn.ballots().size();
      ballots.add(
          new Ballot(
              members.members().get(i).state(),
              free ? drawn.ballots().get(i).choice() : BallotChoice.IN_FAVOUR));
    }
    return drawn
        .withMatter(VotedMatter.SUBSTANTIVE)
        .withPreliminaryQuestion(Optional.empty())
        .withMoment(
            drawn.moment().map(any -> drawn.heldOn().atTime(20, 0).toInstant(ZoneOffset.UTC)))
        .withBallots(ballots)
        .withTally(drawn.tally().map(any -> Tally.of(ballots)));
  }
}
