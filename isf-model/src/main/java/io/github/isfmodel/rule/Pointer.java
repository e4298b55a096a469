package io.github.isfmodel.rule;

import io.github.isfmodel.code.InvalidValueException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

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
   * @throws InvalidValueException if the text is neither empty nor begins with a slash, or if a
   *     tilde in it is not followed by 0 or 1
   */
  public Pointer {
    Objects.requireNonNull(value, "value");
    if (!value.isEmpty() && value.charAt(0) != '/') {
      throw new InvalidValueException(
          "JSON Pointer", value, "does not begin with a slash", "write for example /pledges/0");
    }
    for (int at = value.indexOf('~'); at >= 0; at = value.indexOf('~', at + 1)) {
      if (!value.startsWith("~0", at) && !value.startsWith("~1", at)) {
        throw new InvalidValueException(
            "JSON Pointer",
            value,
            "has a tilde that escapes nothing",
            "write ~0 for a tilde and ~1 for a slash in a name");
      }
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
    List<String> steps = new ArrayList<>();
    for (String step : value.substring(1).split("/", -1)) {
      steps.add(unescaped(step));
    }
    return List.copyOf(steps);
  }

  /**
   * Orders as a reader meets the places in a document: step by step, indices by number and before
   * names. Consistent with equals.
   *
   * @param other the other pointer
   */
  @Override
  public int compareTo(Pointer other) {
    int mine = 0;
    int theirs = 0;
    while (mine < value.length() && theirs < other.value.length()) {
      int myEnd = end(value, mine);
      int theirEnd = end(other.value, theirs);
      int order = compareSteps(step(value, mine, myEnd), step(other.value, theirs, theirEnd));
      if (order != 0) {
        return order;
      }
      mine = myEnd;
      theirs = theirEnd;
    }
    int byLength = Boolean.compare(mine < value.length(), theirs < other.value.length());
    return byLength != 0 ? byLength : value.compareTo(other.value);
  }

  /** Steps are cut out one by one, since most pointers differ in one of their first steps. */
  private static int end(String pointer, int slash) {
    int next = pointer.indexOf('/', slash + 1);
    return next < 0 ? pointer.length() : next;
  }

  private static String step(String pointer, int slash, int end) {
    return unescaped(pointer.substring(slash + 1, end));
  }

  private static String unescaped(String step) {
    return step.indexOf('~') < 0 ? step : step.replace("~1", "/").replace("~0", "~");
  }

  private static int compareSteps(String left, String right) {
    boolean index = isDigits(left);
    if (index != isDigits(right)) {
      return index ? -1 : 1;
    }
    int byLength = index ? Integer.compare(left.length(), right.length()) : 0;
    return byLength != 0 ? byLength : left.compareTo(right);
  }

  /**
   * Whether a step is written as an index into a list.
   *
   * @param step the step, unescaped
   * @return true if it consists of the digits 0 to 9 and is not empty
   */
  public static boolean isIndex(String step) {
    return !step.isEmpty() && isDigits(step);
  }

  /** So is the empty step, which comes first either way. */
  private static boolean isDigits(String step) {
    for (int i = 0; i < step.length(); i++) {
      if (step.charAt(i) < '0' || step.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** {@return the pointer} */
  @Override
  public String toString() {
    return value;
  }
}
