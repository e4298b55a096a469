package io.github.isfmodel.examples.cli;

import java.util.Locale;

/** Small matters of wording that the screens share. */
final class Words {

  private Words() {}

  /** A constant as it reads in a sentence. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** A number with its noun: "0 days", "1 day", "2,645 days". */
  static String counted(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }

  /** A sentence that goes on: without its full stop. */
  static String withoutStop(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  /** The beginning of a sentence. */
  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
