package io.github.isfmodel.code;

import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;

/** Constants and codes as documents and sentences carry them. */
public final class ConstantText {

  /** What is written in capitals within a sentence. */
  private static final Set<String> ABBREVIATIONS = Set.of("un", "us", "idf");

  private ConstantText() {}

  /**
   * {@return the name of a constant as a code, in kebab case, such as "in-blue"}
   *
   * @param constant the constant
   */
  public static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * {@return the name of a constant as it reads in a sentence, such as "in blue"}
   *
   * @param constant the constant
   */
  public static String words(Enum<?> constant) {
    return words(code(constant));
  }

  /**
   * {@return a code, or an identifier, as it reads in a sentence: blanks for hyphens, and
   * abbreviations in capitals, such as "central UN role"}
   *
   * @param code words joined by hyphens
   */
  public static String words(String code) {
    StringJoiner words = new StringJoiner(" ");
    for (String word : code.split("-", -1)) {
      words.add(ABBREVIATIONS.contains(word) ? word.toUpperCase(Locale.ROOT) : word);
    }
    return words.toString();
  }
}
