package io.github.isfmodel.json;

import io.github.isfmodel.json.problem.Problem;
import java.io.Serial;
import java.util.List;

/** Says that a document cannot be used, and everything that is wrong with it. */
public final class InvalidDocumentException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final List<Problem> problems;

  InvalidDocumentException(List<Problem> problems) {
    super(text(problems));
    this.problems = List.copyOf(problems);
  }

  static String text(List<Problem> problems) {
    return String.join("\n", problems.stream().map(Problem::toString).toList());
  }

  /** {@return everything that is wrong, in document order; never empty} */
  public List<Problem> problems() {
    return problems;
  }
}
