package io.github.isfmodel.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.github.isfmodel.json.codec.Problems;
import io.github.isfmodel.json.problem.Problem;
import java.io.Serial;
import java.util.List;

/**
 * What an {@code ObjectMapper} of Jackson 2 throws for one of our types: everything that is wrong
 * with the form of the value.
 */
public final class DocumentMappingException extends JsonMappingException {

  @Serial private static final long serialVersionUID = 1L;

  private final List<Problem> problems;

  DocumentMappingException(JsonParser parser, List<Problem> problems) {
    super(parser, Problems.text(problems));
    this.problems = List.copyOf(problems);
  }

  /** {@return everything that is wrong, in document order; never empty} */
  public List<Problem> problems() {
    return problems;
  }

  /**
   * {@return the first ten problems, one on each line, and how many others there are, without the
   * path of Java classes that led here}
   */
  @Override
  public String getMessage() {
    return getOriginalMessage();
  }

  @Override
  public String getLocalizedMessage() {
    return getOriginalMessage();
  }
}
