package io.github.isfmodel.json.codec;

import io.github.isfmodel.json.codec.Syntax.Finding;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sees from its beginning that a text is in another format than JSON. */
final class OtherFormat {

  private static final Pattern YAML = Pattern.compile("---.*|- .*|[A-Za-z][A-Za-z0-9 _-]*:( .*)?");

  /** A comma in prose has a blank behind it. */
  private static final Pattern CSV = Pattern.compile("[^,;\\t{\\[]+([,;\\t](?! )[^,;\\t{\\[]*)+");

  private OtherFormat() {}

  /** What the first line of the text is like, if the offset is in it and it is known. */
  static @Nullable Finding at(Excerpt text) {
    int from = text.wordFrom();
    if (!text.isFirst(from)) {
      return null;
    }
    String line = text.line().strip();
    if (YAML.matcher(line).matches()) {
      return finding("YAML", from);
    }
    return CSV.matcher(line).matches() ? finding("a table (CSV)", from) : null;
  }

  private static Finding finding(String format, int at) {
    return new Finding(
        "this looks like " + format + ", not JSON", "export or convert it to JSON", at);
  }
}
