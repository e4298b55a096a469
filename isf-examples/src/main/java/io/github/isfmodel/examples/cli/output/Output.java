package io.github.isfmodel.examples.cli.output;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.isfmodel.json.problem.Printable;
import java.io.PrintWriter;

/**
 * Where and in which form a command writes.
 *
 * @param out takes the answer
 * @param err takes what is said beside it
 * @param json whether the answer is for machines
 */
public record Output(PrintWriter out, PrintWriter err, boolean json) {

  /** {@return the same place, in the form asked for} */
  public Output asJson(boolean asked) {
    return new Output(out, err, asked);
  }

  /** Says something beside the output proper. */
  public void note(String text) {
    err.println("isf: " + Printable.of(text));
  }

  public Screen screen() {
    return new Screen(out);
  }

  /** What {@link Printable} escapes stands only in strings, where JSON has the same escapes. */
  public void print(JsonNode node) {
    node.toPrettyString().lines().map(Printable::of).forEach(out::println);
  }
}
