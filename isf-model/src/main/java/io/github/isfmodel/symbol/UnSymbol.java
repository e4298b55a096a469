package io.github.isfmodel.symbol;

import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.style.Elements;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The symbol of a document of the United Nations, such as "S/RES/2803 (2025)", "S/PRST/2025/3",
 * "S/PV.4046 (Resumption 1)", "S/12345", "S/2025/748/Rev.1" or "S/AC.26/Dec.25 (1994)". Resolutions
 * of the General Assembly name the session: until 1975 behind the number and in Roman numerals, as
 * "A/RES/377 A (V)" and "A/RES/1000 (ES-I)" of an emergency special session, since then in front of
 * it, as "A/RES/60/1", "A/RES/ES-10/21" and "A/RES/31/16 A". Reading is lenient: case, blanks,
 * brackets around the symbol and the known web addresses in front of it do not matter. Printing
 * gives one canonical form. Two symbols are equal when their canonical forms are. The forms are
 * those of the research guides of the Dag Hammarskjöld Library.
 *
 * @param body the symbol without year, resumption and suffixes, such as "S/RES/2803" or "A/RES/377
 *     A (V)"
 * @param year the year in parentheses, where there is one
 * @param resumption the number of the resumed meeting, where it is one
 * @param suffixes the suffixes in order, such as "Rev.1", "Add.2", "Corr.1"
 */
public record UnSymbol(String body, OptionalInt year, OptionalInt resumption, List<String> suffixes)
    implements Serializable {

  /** The most characters of the canonical form. */
  public static final int LONGEST = 100;

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(https?://)?(www\\.)?(docs\\.un\\.org|undocs\\.org)/(en/|fr/|es/|ar/|ru/|zh/)?");

  /** The thirty regular sessions until 1975, and the special ones of that time. */
  private static final String EARLY_SESSION = "(?:E?S-)?(?:X{0,2}(?:I[XV]|VI{0,3}|I{1,3})|X{1,3})";

  /** Without the blanks. */
  private static final String EARLY_RESOLUTION_OF_ASSEMBLY =
      "A/RES/[0-9]{1,4}[A-Z]?\\(" + EARLY_SESSION + "\\)";

  private static final String PART_OF_RESOLUTION_OF_ASSEMBLY =
      "A/RES/(?:E?S-)?[0-9]{1,2}/[0-9]{1,4}[A-Z]";

  private static final String SERIES_AND_NUMBER =
      "[A-Z]{1,5}(?:/[A-Z]{1,6}(?:\\.[0-9]{1,3})?)*(?:/E?S-[0-9]{1,2})?"
          + "(?:/(?:[0-9]{1,6}|(?:PV|DEC|SR|INF|L|R)\\.[0-9]{1,6}))+";

  private static final Pattern SYMBOL =
      Pattern.compile(
          "("
              + EARLY_RESOLUTION_OF_ASSEMBLY
              + "|"
              + PART_OF_RESOLUTION_OF_ASSEMBLY
              + "|"
              + SERIES_AND_NUMBER
              + ")(?:(?<![A-Z)])\\(([1-9][0-9]{3})\\))?(?:(?<![A-Z)])\\(RESUMPTION([1-9][0-9]{0,2})\\))?"
              + "((?:/(?:ADD|CORR|REV|SUMMARY)\\.[0-9]{1,3}|/ANNEX(?:ES)?)*)");

  /** Before the letter of a part and before a session. */
  private static final Pattern BLANKS = Pattern.compile("(?<=[0-9])(?=[A-Z])|(?<=[0-9A-Z])(?=\\()");

  /**
   * Copies the suffixes and checks that the parts make a canonical symbol.
   *
   * @throws InvalidValueException if they do not
   */
  public UnSymbol {
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(year, "year");
    Objects.requireNonNull(resumption, "resumption");
    Objects.requireNonNull(suffixes, "suffixes");
    suffixes = Elements.copy(suffixes, "suffixes");
    String text = print(body, year, resumption, suffixes);
    Matcher read = matched(text);
    if (text.length() > LONGEST
        || !body.equals(asUsual(read.group(1)))
        || !year.equals(number(read.group(2)))
        || !resumption.equals(number(read.group(3)))
        || !suffixes.equals(suffixes(read.group(4)))) {
      throw refused(text);
    }
  }

  /**
   * Reads a symbol leniently.
   *
   * @param text the symbol, with or without an address in front of it
   * @return the symbol
   * @throws InvalidValueException if the text is not a symbol
   */
  public static UnSymbol parse(String text) {
    Matcher matcher = matched(Objects.requireNonNull(text, "text"));
    return new UnSymbol(
        asUsual(matcher.group(1)),
        number(matcher.group(2)),
        number(matcher.group(3)),
        suffixes(matcher.group(4)));
  }

  private static Matcher matched(String text) {
    String compact = compact(text);
    Matcher matcher = SYMBOL.matcher(compact);
    if (compact.length() > LONGEST || !matcher.matches()) {
      throw refused(text);
    }
    return matcher;
  }

  private static InvalidValueException refused(String text) {
    return new InvalidValueException(
        "document symbol",
        text,
        "is not in a form of the United Nations",
        "write for example S/RES/2803 (2025) or S/2025/748");
  }

  private static String compact(String text) {
    String bare = text.strip();
    Matcher address = ADDRESS.matcher(bare.toLowerCase(Locale.ROOT));
    if (address.lookingAt()) {
      bare = bare.substring(address.end());
    }
    if (bare.startsWith("[") && bare.endsWith("]")) {
      bare = bare.substring(1, bare.length() - 1);
    }
    return bare.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
  }

  private static String asUsual(String body) {
    return BLANKS.matcher(body.replace("/DEC.", "/Dec.")).replaceAll(" ");
  }

  private static OptionalInt number(@Nullable String digits) {
    return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
  }

  private static List<String> suffixes(String text) {
    List<String> suffixes = new ArrayList<>();
    for (String suffix : text.split("/", -1)) {
      if (!suffix.isEmpty()) {
        suffixes.add(suffix.charAt(0) + suffix.substring(1).toLowerCase(Locale.ROOT));
      }
    }
    return suffixes;
  }

  /** {@return whether this is a resolution of the Security Council} */
  public boolean isCouncilResolution() {
    return body.startsWith("S/RES/");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof UnSymbol that
        && body.equals(that.body)
        && year.equals(that.year)
        && resumption.equals(that.resumption)
        && suffixes.equals(that.suffixes);
  }

  @Override
  public int hashCode() {
    int hash = 31 * body.hashCode() + year.hashCode();
    return 31 * (31 * hash + resumption.hashCode()) + suffixes.hashCode();
  }

  /** {@return the canonical form, such as "S/RES/2803 (2025)"} */
  @Override
  public String toString() {
    return print(body, year, resumption, suffixes);
  }

  private static String print(
      String body, OptionalInt year, OptionalInt resumption, List<String> suffixes) {
    StringBuilder text = new StringBuilder(body);
    if (year.isPresent()) {
      text.append(" (").append(year.getAsInt()).append(')');
    }
    if (resumption.isPresent()) {
      text.append(" (Resumption ").append(resumption.getAsInt()).append(')');
    }
    for (String suffix : suffixes) {
      text.append('/').append(suffix);
    }
    return text.toString();
  }

  /** Java serializes no optional number. */
  private Object writeReplace() {
    return new Written(toString());
  }

  private record Written(String symbol) implements Serializable {

    private Object readResolve() {
      return parse(symbol);
    }
  }
}
