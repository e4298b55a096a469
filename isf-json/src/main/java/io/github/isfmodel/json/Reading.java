package io.github.isfmodel.json;

import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.quantity.QuantityText;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading a document: the value if there is no error, and all problems, warnings
 * included. Immutable and serializable if the value is, and safe for use by several threads.
 *
 * @param <T> the type of the value
 */
public final class Reading<T> implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private final @Nullable T value;
  private final List<Problem> problems;

  Reading(@Nullable T value, List<Problem> problems) {
    this.problems = List.copyOf(problems);
    this.value = hasError(this.problems) ? null : Objects.requireNonNull(value);
  }

  private static boolean hasError(List<Problem> problems) {
    for (Problem each : problems) {
      if (each.isError()) {
        return true;
      }
    }
    return false;
  }

  static <T> Reading<T> of(Problem problem) {
    return new Reading<>(null, List.of(problem));
  }

  /** The same, with the lines and columns of the stream that the document came in. */
  Reading<T> within(StreamDocument document) {
    return problems.isEmpty()
        ? this
        : new Reading<>(value, problems.stream().map(document::inStream).toList());
  }

  /** {@return the value; empty if there is an error} */
  public Optional<T> value() {
    return Optional.ofNullable(value);
  }

  /**
   * The value, for callers who cannot go on without it.
   *
   * @return the value
   * @throws InvalidDocumentException if there is an error; it holds all problems
   */
  public T orElseThrow() {
    if (value == null) {
      throw new InvalidDocumentException(problems);
    }
    return value;
  }

  /** {@return everything that was found, errors and warnings, in document order} */
  public List<Problem> problems() {
    return problems;
  }

  /** {@return the problems that make the document unusable, in document order} */
  public List<Problem> errors() {
    return problems(true);
  }

  /** {@return the problems that leave the document usable, in document order} */
  public List<Problem> warnings() {
    return problems(false);
  }

  private List<Problem> problems(boolean errors) {
    List<Problem> found = new ArrayList<>();
    for (Problem each : problems) {
      if (each.isError() == errors) {
        found.add(each);
      }
    }
    return List.copyOf(found);
  }

  /** {@return the problems as a problem document} */
  public ProblemDocument problemDocument() {
    return ProblemDocument.of(problems);
  }

  /** {@return the value, or the number of errors} */
  @Override
  public String toString() {
    return value == null
        ? "refused with " + QuantityText.counted(errors().size(), "error")
        : "read: " + value;
  }
}
