package io.github.isfmodel.council;

import io.github.isfmodel.actor.StateCode;
import io.github.isfmodel.code.ConstantText;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks for everything in which the report of a vote contradicts itself or the Council. */
final class VoteCheck {

  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  private final Vote vote;
  private final CouncilAnswer council;
  private final List<VoteDefect> defects = new ArrayList<>();

  VoteCheck(Vote vote, CouncilAnswer council) {
    this.vote = vote;
    this.council = council;
  }

  List<VoteDefect> defects() {
    checkCouncil();
    if (vote.moment().isPresent()) {
      checkMoment(vote.moment().get());
    }
    if (vote.meeting().isPresent()) {
      checkMeeting(vote.meeting().getAsInt());
    }
    if (isDated() && council instanceof Composition members) {
      checkMatter(members);
      check(members, vote);
    }
    if (vote.reportedAs().isPresent()) {
      checkReported(vote.reportedAs().get());
    }
    if (isDated() && council instanceof Composition members) {
      checkInvolvements(members);
      checkNested(members);
    }
    return List.copyOf(defects);
  }

  private void checkCouncil() {
    if (council instanceof OutsideRecord outside) {
      add(VoteDefectKind.COUNCIL_UNKNOWN, "heldOn", vote.heldOn().toString(), outside.message());
    }
  }

  /** Where day and moment differ, it is not known which Council voted. */
  private boolean isDated() {
    return vote.moment().isEmpty() || day(vote.moment().get()).equals(Optional.of(vote.heldOn()));
  }

  /** None where the moment lies beyond the calendar. */
  private static Optional<LocalDate> day(Instant moment) {
    try {
      return Optional.of(LocalDate.ofInstant(moment, NEW_YORK));
    } catch (DateTimeException beyond) {
      return Optional.empty();
    }
  }

  private void checkMoment(Instant moment) {
    if (!isDated()) {
      String day = day(moment).map(each -> each + " in New York").orElse("beyond the calendar");
      add(
          VoteDefectKind.MOMENT_ON_ANOTHER_DAY,
          "moment",
          moment.toString(),
          moment + " is " + day + ", and the vote is dated " + vote.heldOn());
    }
  }

  private void checkMeeting(int meeting) {
    if (meeting < 1) {
      add(
          VoteDefectKind.MEETING_NOT_POSITIVE,
          "meeting",
          Integer.toString(meeting),
          "the number of the meeting is " + meeting);
    }
  }

  private void checkMatter(Composition members) {
    Optional<VotedMatter> settled = VotingProcedure.settledMatter(vote, members);
    if (settled.isPresent() && settled.get() != vote.matter()) {
      addMatter(settled.get());
    }
  }

  private void addMatter(VotedMatter settled) {
    add(
        VoteDefectKind.MATTER_CONTRADICTED,
        "matter",
        ConstantText.words(vote.matter()),
        "the matter is recorded as "
            + ConstantText.words(vote.matter())
            + ", and the preliminary question made it "
            + ConstantText.words(settled));
  }

  private void checkReported(ReportedResult reported) {
    if (reported.equals(ReportedResult.UNANIMOUS)) {
      Optional<String> evidence = othersThanInFavour();
      if (evidence.isPresent()) {
        addNotUnanimous(evidence.get());
      }
    } else if (reported.equals(ReportedResult.WITHOUT_VOTE)) {
      if (!vote.ballots().isEmpty() || vote.tally().isPresent()) {
        addReported(reported, "ballots are recorded");
      }
    } else if (contradicts(reported, VotingProcedure.judge(vote, council))
        && contradicts(reported, VotingProcedure.judgeAsCast(vote, council))) {
      addReported(reported, "the ballots say: " + VotingProcedure.judge(vote, council).message());
    }
  }

  /** Evidence that not every member voted in favour, or empty. */
  private Optional<String> othersThanInFavour() {
    for (Ballot ballot : vote.ballots()) {
      if (ballot.choice() != BallotChoice.IN_FAVOUR) {
        String state = StateNames.of(ballot.member());
        return Optional.of(state + " is recorded as " + ballot.choice().words());
      }
    }
    return vote.tally().isPresent() && isNotUnanimous(vote.tally().get())
        ? Optional.of("the tally is " + vote.tally().get())
        : Optional.empty();
  }

  private boolean isNotUnanimous(Tally tally) {
    return tally.total() > tally.inFavour()
        || (council instanceof Composition members && tally.inFavour() < members.members().size());
  }

  private void addNotUnanimous(String evidence) {
    add(
        VoteDefectKind.NOT_UNANIMOUS,
        "reportedAs",
        ReportedResult.UNANIMOUS.code(),
        "reported as unanimous, and " + evidence);
  }

  private static boolean contradicts(ReportedResult reported, Outcome outcome) {
    if (outcome instanceof Outcome.Undeterminable) {
      return false;
    }
    if (reported.equals(ReportedResult.VETOED)) {
      return !(outcome instanceof Outcome.Blocked);
    }
    return (reported.equals(ReportedResult.ADOPTED) && !outcome.isAdopted())
        || (reported.equals(ReportedResult.REJECTED) && outcome.isAdopted());
  }

  private void addReported(ReportedResult reported, String evidence) {
    add(
        VoteDefectKind.RESULT_CONTRADICTED,
        "reportedAs",
        reported.code(),
        "reported as " + reported.words() + ", and " + evidence);
  }

  private void checkInvolvements(Composition members) {
    Set<StateCode> seen = new HashSet<>();
    for (int i = 0; i < vote.involvements().size(); i++) {
      StateCode state = vote.involvements().get(i).member();
      List<String> path = List.of("involvements", Integer.toString(i));
      if (!seen.add(state)) {
        add(
            VoteDefectKind.INVOLVED_TWICE,
            path,
            state.value(),
            StateNames.of(state) + " is named as involved twice");
      } else if (!members.isMember(state)) {
        add(
            VoteDefectKind.INVOLVED_NOT_A_MEMBER,
            path,
            state.value(),
            StateNames.notAMember(state, members));
      }
    }
  }

  private void checkNested(Composition members) {
    for (int i = 0; i < vote.partialVotes().size(); i++) {
      check(members, vote.partialVotes().get(i), "partialVotes", Integer.toString(i));
    }
    if (vote.preliminaryQuestion().isPresent()) {
      check(members, vote.preliminaryQuestion().get(), "preliminaryQuestion");
    }
  }

  private void check(Composition members, Balloting balloting, String... path) {
    defects.addAll(new BallotingCheck(members, balloting, path).defects());
  }

  private void add(VoteDefectKind kind, String attribute, String value, String message) {
    add(kind, List.of(attribute), value, message);
  }

  private void add(VoteDefectKind kind, List<String> path, String value, String message) {
    defects.add(new VoteDefect(kind, path, List.of(value), message, kind.remedy()));
  }
}
