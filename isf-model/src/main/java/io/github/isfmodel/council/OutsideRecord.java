package io.github.isfmodel.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Says that the record of the Council's members does not reach to the day that was asked about, or
 * does not know all of its members.
 *
 * @param date the day that was asked about
 * @param recordFrom the first day that the record covers
 * @param recordUntil the last day for which the record knows every member, included
 * @param knownMembers those members that the record knows already for the day, perhaps none
 */
public record OutsideRecord(
    LocalDate date, LocalDate recordFrom, LocalDate recordUntil, List<Member> knownMembers)
    implements CouncilAnswer {

  /**
   * Copies the list.
   *
   * @throws NullPointerException if a part is null
   */
  public OutsideRecord {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(recordFrom, "recordFrom");
    Objects.requireNonNull(recordUntil, "recordUntil");
    Objects.requireNonNull(knownMembers, "knownMembers");
    knownMembers = List.copyOf(knownMembers);
  }

  @Override
  public Optional<Composition> composition() {
    return Optional.empty();
  }

  /** {@return what the record cannot say, as a sentence without a full stop} */
  public String message() {
    return "the record of the Council's members is complete from "
        + recordFrom
        + " to "
        + recordUntil
        + " and cannot say who sat on "
        + date;
  }
}
