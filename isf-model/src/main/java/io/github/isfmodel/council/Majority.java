package io.github.isfmodel.council;

import java.io.Serializable;

/**
 * Votes in favour against the number needed. The votes in favour are a range where the record
 * leaves some open.
 *
 * @param least the votes in favour that are certain
 * @param most the votes in favour that are possible
 * @param needed the votes in favour that are needed
 */
public record Majority(int least, int most, int needed) implements Serializable {

  /** {@return the figures as text, such as "13 in favour, 9 needed"} */
  @Override
  public String toString() {
    String votes = least == most ? Integer.toString(least) : least + " to " + most;
    return votes + " in favour, " + needed + " needed";
  }
}
