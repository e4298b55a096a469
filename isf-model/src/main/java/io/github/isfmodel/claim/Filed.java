package io.github.isfmodel.claim;

import io.github.isfmodel.time.Span;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A claim with what is asked of it again and again, worked out once. Ordered by its place.
 *
 * @param claim the claim
 * @param place its place among all claims in the order of time
 * @param question what it answers
 * @param answer what it answers to it
 * @param holds the days for which it is said to hold
 * @param day the day at which it stands on a time line
 */
record Filed(Claim claim, int place, Question question, Answer answer, Span holds, LocalDate day)
    implements Comparable<Filed> {

  /** Files claims in the order of time, whatever their order is. */
  static List<Filed> all(List<Claim> claims) {
    List<Filed> filed = new ArrayList<>();
    for (Claim claim : claims) {
      filed.add(of(claim, 0));
    }
    filed.sort(Filed::inOrderOfTime);
    for (int place = 0; place < filed.size(); place++) {
      filed.set(place, filed.get(place).at(place));
    }
    return filed;
  }

  /** By the day on the time line, the day of the report, the identifier. */
  private static int inOrderOfTime(Filed a, Filed b) {
    int byDay = a.day.compareTo(b.day);
    if (byDay != 0) {
      return byDay;
    }
    int byReport = lastDay(a.claim.reported()).compareTo(lastDay(b.claim.reported()));
    return byReport == 0 ? a.claim.id().value().compareTo(b.claim.id().value()) : byReport;
  }

  private static Filed of(Claim claim, int place) {
    Span holds = claim.holds().span();
    LocalDate day = holds.equals(Span.ANY) ? lastDay(claim.reported()) : lastDay(claim.holds());
    return new Filed(claim, place, Question.of(claim.statement()), Answer.of(claim), holds, day);
  }

  private Filed at(int position) {
    return new Filed(claim, position, question, answer, holds, day);
  }

  @Override
  public int compareTo(Filed other) {
    return Integer.compare(place, other.place);
  }

  /** Whether this holds only at a time before the other, without doubt. */
  boolean before(Filed other) {
    return holds.before(other.holds);
  }

  /** The days for which it is said to hold, or else its day on the time line. */
  Span days() {
    return holds.equals(Span.ANY) ? Span.of(day, day) : holds;
  }

  /** The first day on which it may hold; for "since" that is its day on the time line. */
  LocalDate start() {
    return holds.equals(Span.ANY) ? day : holds.earliest();
  }

  /** The day by which it was said. */
  LocalDate said() {
    Span said = claim.attribution().said().span();
    return said.hasEnd() ? said.latest() : lastDay(claim.reported());
  }

  Sense sense() {
    return Sense.of(claim.modality());
  }

  private static LocalDate lastDay(When when) {
    Span span = when.span();
    return span.hasEnd() ? span.latest() : span.earliest();
  }
}
