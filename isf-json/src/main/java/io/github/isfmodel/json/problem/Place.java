package io.github.isfmodel.json.problem;

import java.io.Serializable;

/**
 * A place in a text.
 *
 * @param line the line, counted from 1; 0 if unknown
 * @param column the column, counted from 1; 0 if unknown
 */
public record Place(int line, int column) implements Serializable {

  /** Where nothing is known. */
  public static final Place UNKNOWN = new Place(0, 0);

  /** The beginning of a text. */
  public static final Place START = new Place(1, 1);
}
