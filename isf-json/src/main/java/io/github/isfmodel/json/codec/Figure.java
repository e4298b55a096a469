package io.github.isfmodel.json.codec;

import io.github.isfmodel.json.codec.Syntax.Finding;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells what was written as a number, and is none in JSON. */
final class Figure {

  private static final Pattern GROUPED = Pattern.compile("-?[0-9]{1,3}([,'_ ][0-9]{3})+");
  private static final Pattern LIKE_A_NUMBER =
      Pattern.compile("[-+._0-9]+|[-+.]*[0-9][._0-9]*[eE][-+]?[0-9]*");
  private static final Pattern HEXADECIMAL = Pattern.compile("[-+]?0[xX][0-9a-fA-F]+");
  private static final Pattern LIKE_A_DATE = Pattern.compile("[0-9]{4}-[0-9]{2}(-[0-9]{2})?");

  private static final String DIGITS =
      "write plain digits, without a leading zero, plus sign, bare point or separator";
  private static final String DIGITS_OR_TEXT = "write plain digits, or put a text in double quotes";

  private Figure() {}

  /** A bare word that is more like a number than like a text. */
  static boolean isLike(String word) {
    return HEXADECIMAL.matcher(word).matches()
        || LIKE_A_NUMBER.matcher(word).matches() && !LIKE_A_DATE.matcher(word).matches();
  }

  /** What to say of such a word. */
  static Finding none(String word, int from) {
    if (HEXADECIMAL.matcher(word).matches()) {
      return none(word, from, "write it in decimal digits");
    }
    boolean several = word.indexOf('-') > 0 && word.indexOf('e') < 0 && word.indexOf('E') < 0;
    return none(word, from, several ? DIGITS_OR_TEXT : DIGITS);
  }

  private static Finding none(String word, int from, String remedy) {
    return Finding.ofValue(Wording.quoted(word) + " is no number in JSON", remedy, from);
  }

  /** Digits that are parted into thousands, or have something behind them, if they are here. */
  static @Nullable Finding at(Excerpt text) {
    int from = text.figureFrom();
    String grouped = text.figure(from);
    if (text.isValueAt(from) && GROUPED.matcher(grouped).matches()) {
      return Finding.ofValue(
          Wording.quoted(grouped) + " has separators, and a number in JSON has none",
          "write " + grouped.replaceAll("[^-0-9]", ""),
          from);
    }
    boolean goesOn = text.wordTo() == text.at() && Syntax.isNumber(text.word());
    return goesOn && !text.isApart() ? none(text.run(), text.wordFrom(), DIGITS_OR_TEXT) : null;
  }
}
