package io.github.isfmodel.json.codec;

import io.github.isfmodel.code.Nearest;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words that are in use for what the format has another code for. */
final class Synonyms {

  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("people", "personnel"),
          Map.entry("persons", "personnel"),
          Map.entry("uniformed", "uniformed-personnel"),
          Map.entry("soldiers", "troops"),
          Map.entry("article", "news-article"),
          Map.entry("newspaper", "news-article"),
          Map.entry("abstain", "abstaining"),
          Map.entry("abstained", "abstaining"),
          Map.entry("yes", "in-favour"),
          Map.entry("for", "in-favour"),
          Map.entry("no", "against"),
          Map.entry("passed", "adopted"),
          Map.entry("renews", "extends"),
          Map.entry("prolongs", "extends"),
          Map.entry("and", "all-of"),
          Map.entry("or", "any-of"),
          Map.entry("exact", "exactly"),
          Map.entry("equal", "exactly"),
          Map.entry("up-to", "at-most"),
          Map.entry("maximum", "at-most"),
          Map.entry("minimum", "at-least"),
          Map.entry("approximately", "about"),
          Map.entry("around", "about"),
          Map.entry("almost", "nearly"),
          Map.entry("over", "more-than"),
          Map.entry("range", "between"),
          Map.entry("date", "day"),
          Map.entry("by", "not-after"));

  private Synonyms() {}

  /** What a code or type that is not known was probably meant for, of those that would do. */
  static Optional<String> meant(String given, Collection<String> valid) {
    String code = CODES.get(given.toLowerCase(Locale.ROOT));
    return code != null && valid.contains(code) ? Optional.of(code) : Nearest.of(given, valid);
  }
}
