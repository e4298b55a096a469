package io.github.isfmodel.council;

/** The kinds of contradiction that the report of a vote can hold. */
public enum VoteDefectKind {
  /** The record of the Council's members does not cover the day, so membership is not checked. */
  COUNCIL_UNKNOWN,
  /** The moment of the vote falls on another day in New York than the day of the vote. */
  MOMENT_ON_ANOTHER_DAY,
  /** The number of the meeting is not positive. */
  MEETING_NOT_POSITIVE,
  /** The kind of matter is not what the preliminary question decided. */
  MATTER_CONTRADICTED,
  /** A state has a ballot and did not sit on the Council on that day. */
  NOT_A_MEMBER,
  /** A member has more than one ballot. */
  VOTED_TWICE,
  /** Some members have a ballot and some have none. */
  BALLOT_MISSING,
  /** The tally adds up to more than the members that sat. */
  TALLY_TOO_LARGE,
  /** The tally adds up to less than the members that sat. */
  TALLY_TOO_SMALL,
  /** The tally does not fit the named ballots. */
  TALLY_CONTRADICTED,
  /** Reported as unanimous, although not every seat voted in favour. */
  NOT_UNANIMOUS,
  /** Reported with another result than the ballots give. */
  RESULT_CONTRADICTED,
  /** A state is named as involved and did not sit on the Council on that day. */
  INVOLVED_NOT_A_MEMBER,
  /** A state is named as involved more than once. */
  INVOLVED_TWICE
}
