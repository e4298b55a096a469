package io.github.isfmodel.dossier;

import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.claim.Polarity;
import io.github.isfmodel.event.Assertion;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.event.EventStanding;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ClaimId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.precondition.Evidence;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.List;

/**
 * That an event or a claim asserts a proposition or its opposite.
 *
 * @param by the event or claim
 * @param holds whether it asserts the proposition
 * @param when from when on
 * @param isContested whether the event itself is contested
 * @param isOnlySaid whether it is no more than somebody's word: an event that was only reported or
 *     announced, or a claim of who is praised by it
 * @param until the last day on which it may be asserted, inclusive: of a claim on a time that was
 *     over when it was made the last day of that time, of one that was taken back the day before
 *     that; {@link LocalDate#MAX} where there is none
 * @param saying who says or does it, as far as that is recorded
 * @param note what it adds; empty where nothing
 * @param citations where it comes from
 */
record AssertedFact(
    EntityId by,
    boolean holds,
    When when,
    boolean isContested,
    boolean isOnlySaid,
    LocalDate until,
    List<ActorId> saying,
    String note,
    List<Citation> citations) {

  static AssertedFact of(Event event, Assertion assertion) {
    return new AssertedFact(
        event.id(),
        assertion.holds(),
        event.when(),
        event.standing() == EventStanding.CONTESTED,
        event.standing() == EventStanding.REPORTED || event.standing() == EventStanding.ANNOUNCED,
        LocalDate.MAX,
        event.actors(),
        assertion.note().orElse(event.summary()),
        event.citations());
  }

  static AssertedFact of(Claim claim, boolean isOwnPraise, LocalDate until) {
    When said = claim.attribution().said();
    return new AssertedFact(
        claim.id(),
        claim.polarity() == Polarity.AFFIRMED,
        said.certainlyBefore(claim.holds()) ? claim.holds() : said,
        false,
        isOwnPraise,
        until,
        claim.attribution().speaker().actor().map(List::of).orElse(List.of()),
        claim.pending().isPresent() ? claim.pending().get().words() : claim.summary(),
        claim.citations());
  }

  /** The last day from which on it may be asserted. */
  LocalDate lastDay() {
    return when.begunBy();
  }

  /** Whether it decides what it asserts: a report does not, however well it is sourced. */
  boolean isVerified() {
    return !isOnlySaid && Citation.isAnyVerified(citations);
  }

  /** Whether it says anything about a day on which it was known. */
  boolean isAbout(LocalDate day) {
    return !day.isAfter(until);
  }

  AssertedFact asContested() {
    return new AssertedFact(by, holds, when, true, isOnlySaid, until, saying, note, citations);
  }

  boolean isClaim() {
    return by instanceof ClaimId;
  }

  /** A claim as one that decides, or does not, whoever is praised by it. */
  AssertedFact asClaim(boolean isDeciding) {
    return new AssertedFact(
        by, holds, when, isContested, !isDeciding, until, saying, note, citations);
  }

  Evidence asEvidence() {
    return Evidence.builder()
        .entity(by)
        .supports(holds)
        .when(when)
        .note(note)
        .citations(citations)
        .build();
  }
}
