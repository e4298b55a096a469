package io.github.isfmodel.json;

import io.github.isfmodel.json.codec.Problems;
import io.github.isfmodel.json.problem.Problem;
import java.io.Serial;
import java.util.List;

/**
 * Thrown where a document cannot be used; holds everything that is wrong with it. The message tells
 * the first ten problems, one on each line, and how many others there are.
 */
public final class InvalidDocumentException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final List<Problem> problems;

  InvalidDocumentException(List<Problem> problems) {
    super(Problems.text(problems));
    this.problems = List.copyOf(problems);
  }

  /** {@return everything that is wrong, in document order; never empty} */
  public List<Problem> problems() {
    return problems;
  }
}
