package io.github.isfmodel.council;

import io.github.isfmodel.code.InvalidValueException;
import java.io.Serializable;

/**
 * Votes in favour against the number needed. The votes in favour are a range where the record
 * leaves some open.
 *
 * @param least the votes in favour that are certain, 0 or more
 * @param most the votes in favour that are possible, as many or more
 * @param needed the votes in favour that are needed, 1 or more
 */
public record Majority(int least, int most, int needed) implements Serializable {

  /**
   * Checks sign and order.
   *
   * @throws InvalidValueException if fewer than no votes are certain, fewer possible than certain,
   *     or none needed
   */
  public Majority {
    if (least < 0 || most < least || needed < 1) {
      throw new InvalidValueException(
          "votes in favour",
          least + " to " + most + ", needed " + needed,
          "are negative, in the wrong order or not needed",
          "give 0 <= least <= most, and 1 or more that are needed");
    }
  }

  /** {@return the figures as text, such as "13 in favour, 9 needed"} */
  @Override
  public String toString() {
    String votes = least == most ? Integer.toString(least) : least + " to " + most;
    return votes + " in favour, " + needed + " needed";
  }
}
