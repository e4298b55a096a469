package io.github.isfmodel.rule;

import io.github.isfmodel.code.InvalidValueException;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * A place in a document, as a JSON Pointer (RFC 6901); the empty text is the document itself.
 *
 * @param value the pointer
 */
public record Pointer(String value) implements Comparable<Pointer>, Serializable {

  /** The document itself. */
  public static final Pointer ROOT = new Pointer("");

  /**
   * Checks the form.
   *
   * @throws InvalidValueException if the text is neither empty nor begins with a slash
   */
  public Pointer {
    if (!value.isEmpty() && value.charAt(0) != '/') {
      throw new InvalidValueException(
          "JSON Pointer", value, "does not begin with a slash", "write for example /pledges/0");
    }
  }

  /**
   * Joins steps to a pointer.
   *
   * @param steps property names, and indices from 0
   * @return the pointer
   */
  public static Pointer of(Object... steps) {
    Pointer pointer = ROOT;
    for (Object step : steps) {
      pointer = pointer.child(step.toString());
    }
    return pointer;
  }

  /**
   * A property of what is here.
   *
   * @param name the property, unescaped
   * @return the pointer to it
   */
  public Pointer child(String name) {
    return new Pointer(value + "/" + name.replace("~", "~0").replace("/", "~1"));
  }

  /**
   * An element of the array that is here.
   *
   * @param index the index, from 0
   * @return the pointer to it
   */
  public Pointer child(int index) {
    return child(Integer.toString(index));
  }

  /**
   * A place below this one.
   *
   * @param relative the place, relative to this one
   * @return the pointer to it
   */
  public Pointer append(Pointer relative) {
    return new Pointer(value + relative.value);
  }

  /** {@return the steps from the document to here, unescaped} */
  public List<String> steps() {
    if (value.isEmpty()) {
      return List.of();
    }
    return Stream.of(value.substring(1).split("/", -1))
        .map(step -> step.replace("~1", "/").replace("~0", "~"))
        .toList();
  }

  /**
   * Orders as a reader meets the places in a document: step by step, indices by number.
   *
   * @param other the other pointer
   */
  @Override
  public int compareTo(Pointer other) {
    List<String> mine = steps();
    List<String> theirs = other.steps();
    for (int i = 0; i < Math.min(mine.size(), theirs.size()); i++) {
      int order = compareSteps(mine.get(i), theirs.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(mine.size(), theirs.size());
  }

  private static int compareSteps(String left, String right) {
    if (isIndex(left) && isIndex(right) && left.length() != right.length()) {
      return Integer.compare(left.length(), right.length());
    }
    return left.compareTo(right);
  }

  private static boolean isIndex(String step) {
    return !step.isEmpty() && step.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** {@return the pointer} */
  @Override
  public String toString() {
    return value;
  }
}
