package io.github.isfmodel.council;

import io.github.isfmodel.actor.StateCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The record of the Security Council's members since its first meeting. It ships with the library
 * and says where it ends; beyond its end it answers that it cannot say. For days after its last
 * source, of June 2026, it gives the members as elected. The record is read once; safe for use by
 * several threads.
 */
public final class Council {

  private static final CouncilRecord RECORD = CouncilRecordReader.readShipped();

  private Council() {}

  /**
   * Who sat on the Council on a day.
   *
   * @param date the day in New York
   * @return a {@link Composition}, or an {@link OutsideRecord} if the record does not know all
   *     members of that day
   */
  public static CouncilAnswer on(LocalDate date) {
    return RECORD.on(date);
  }

  /** {@return all terms on record, in the order of the record: permanent seats, then elected} */
  public static List<CouncilTerm> terms() {
    return RECORD.terms();
  }

  /** {@return the first day that the record covers: that of the Council's first meeting} */
  public static LocalDate recordFrom() {
    return RECORD.from();
  }

  /** {@return the last day for which the record knows every member, included} */
  public static LocalDate recordUntil() {
    return RECORD.until();
  }

  /**
   * The name that a state bore in its latest term on the Council.
   *
   * @param state the state
   * @return the name in English, or empty if the state never sat on the Council
   */
  public static Optional<String> nameOf(StateCode state) {
    return RECORD.nameOf(state);
  }
}
