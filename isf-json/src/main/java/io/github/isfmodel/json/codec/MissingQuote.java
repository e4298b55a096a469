package io.github.isfmodel.json.codec;

import io.github.isfmodel.json.codec.Syntax.Finding;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Sees that a string was not closed where it should have been, from the string that a parser took
 * it for: the one up to the next quotation mark, with the comma or the colon at its end.
 */
final class MissingQuote {

  private MissingQuote() {}

  /** What is missing in a string that ends just before here, if a comma is due; or a colon. */
  static @Nullable Finding at(Excerpt text, boolean comma) {
    String taken = text.stringBefore().stripTrailing();
    if (!taken.endsWith(comma ? "," : ":")) {
      return null;
    }
    int from = text.tokenFrom();
    String meant = Wording.quoted(taken.substring(0, taken.length() - 1).stripTrailing());
    int at = from + taken.getBytes(StandardCharsets.UTF_8).length;
    return comma
        ? new Finding(
            "a quotation mark is missing after " + meant,
            "put it in before the comma",
            at,
            Finding.Of.VALUE,
            from)
        : new Finding(
            "a quotation mark is missing after the name " + meant,
            "put it in before the colon",
            at,
            Finding.Of.OWNER,
            from);
  }
}
