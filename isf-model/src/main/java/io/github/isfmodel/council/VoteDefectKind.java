package io.github.isfmodel.council;

/** The kinds of contradiction that the report of a vote can hold. */
public enum VoteDefectKind {
  /** The record of the Council's members does not cover the day, so membership is not checked. */
  COUNCIL_UNKNOWN("check the day; if it is right, nothing can be done"),
  /** The moment of the vote falls on another day in New York than the day of the vote. */
  MOMENT_ON_ANOTHER_DAY("date the vote by the calendar in New York, or mend the moment"),
  /** The number of the meeting is not positive. */
  MEETING_NOT_POSITIVE("write the number of the meeting, or leave it out"),
  /** The kind of matter is not what the preliminary question decided. */
  MATTER_CONTRADICTED("mend the kind of matter, or the preliminary question"),
  /** A state has a ballot and did not sit on the Council on that day. */
  NOT_A_MEMBER("write the state that held the seat, or mend the day of the vote"),
  /** A member has more than one ballot. */
  VOTED_TWICE("keep the ballot that the source supports"),
  /** Some members have a ballot and some have none. */
  BALLOT_MISSING(
      "add the missing ballots; a member that took no part or was absent has one of that kind"),
  /** The tally adds up to more than the members that sat. */
  TALLY_TOO_LARGE("count the ballots again"),
  /** The tally adds up to less than the members that sat. */
  TALLY_TOO_SMALL("count the ballots again; members that took no part or were absent count too"),
  /** The tally does not fit the named ballots. */
  TALLY_CONTRADICTED("mend the tally or the ballots"),
  /** Reported as unanimous, although not every seat voted in favour. */
  NOT_UNANIMOUS("report it as adopted or rejected, or mend the ballots"),
  /** Reported with another result than the ballots give. */
  RESULT_CONTRADICTED("mend the reported result or the ballots"),
  /** A state is named as involved and did not sit on the Council on that day. */
  INVOLVED_NOT_A_MEMBER("name only members of the Council; others have no vote to abstain from"),
  /** A state is named as involved more than once. */
  INVOLVED_TWICE("keep one entry for each member");

  private final String remedy;

  VoteDefectKind(String remedy) {
    this.remedy = remedy;
  }

  /**
   * {@return how to mend a defect of this kind, as an imperative sentence without a full stop; a
   * {@linkplain VoteDefect#remedy() defect} may know it more exactly}
   */
  public String remedy() {
    return remedy;
  }
}
