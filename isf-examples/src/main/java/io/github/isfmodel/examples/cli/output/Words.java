package io.github.isfmodel.examples.cli.output;

import io.github.isfmodel.code.ConstantText;
import io.github.isfmodel.term.Term;
import java.util.Locale;
import java.util.Optional;

/** Small matters of wording that the screens share. */
public final class Words {

  private Words() {}

  /** A constant as it reads in a sentence. */
  public static String of(Enum<?> constant) {
    return ConstantText.words(constant);
  }

  /** A part that may be missing, with the words before it; nothing without it. */
  public static String optional(String before, Optional<?> part) {
    return optional(before, part, "");
  }

  /** A part that may be missing, with the words around it; nothing without it. */
  public static String optional(String before, Optional<?> part, String after) {
    return part.isPresent() ? before + part.get() + after : "";
  }

  /** A sentence that goes on: without its full stop. */
  public static String withoutStop(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  /** What something was, and what it is now. */
  public static String becomes(String before, String after) {
    return before + " -> " + after;
  }

  /** When something ends whose term has no last day, or none that is known. */
  public static String openEnd(Term term) {
    if (term instanceof Term.UnlessDecided) {
      return "until the body that gave it decides otherwise";
    }
    if (term instanceof Term.UntilReplaced replaced) {
      return "until replaced by " + replaced.by();
    }
    if (term instanceof Term.AsLongAsTreaty) {
      return "as long as the treaty lasts";
    }
    return term instanceof Term.Unstated ? "no term is stated" : "no fixed end known";
  }

  /** A sentence that follows a colon. */
  public static String inSentence(String sentence) {
    return sentence.isEmpty()
        ? sentence
        : sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
  }

  /** The beginning of a sentence. */
  public static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
