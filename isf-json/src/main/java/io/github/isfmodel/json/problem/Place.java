package io.github.isfmodel.json.problem;

import io.github.isfmodel.code.InvalidValueException;
import java.io.Serializable;

/**
 * A place in a text. Places are ordered as they stand in the text.
 *
 * @param line the line, counted from 1; a line ends with LF, with CR LF, or with CR alone
 * @param column the column of the line, in characters (Unicode code points) counted from 1
 */
public record Place(int line, int column) implements Comparable<Place>, Serializable {

  /**
   * Refuses what no text has.
   *
   * @throws InvalidValueException if the line or the column is less than 1
   */
  public Place {
    checkCounted("line", line);
    checkCounted("column", column);
  }

  private static void checkCounted(String what, int given) {
    if (given < 1) {
      throw new InvalidValueException(
          what, Integer.toString(given), "is less than 1", "count from 1");
    }
  }

  /**
   * Orders by line, then by column.
   *
   * @param other the other place
   */
  @Override
  public int compareTo(Place other) {
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  /** {@return the line and the column in words} */
  @Override
  public String toString() {
    return "line " + line + ", column " + column;
  }
}
