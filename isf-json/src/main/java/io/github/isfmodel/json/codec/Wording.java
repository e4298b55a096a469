package io.github.isfmodel.json.codec;

import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.json.problem.Printable;
import io.github.isfmodel.rule.Pointer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Phrases that the messages are made of. */
public final class Wording {

  private static final int LONGEST_TEXT = 60;
  private static final int LONGEST_LIST = 12;

  static final String HALF = " contains half of a surrogate pair, which is no character";
  static final String HALF_NAME = "a property name" + HALF;
  static final String KEEP_ONE = "keep only one";
  static final String REMOVE = "remove it";
  static final String BOTH_HALVES = "write both halves or neither";

  private static final Pattern OTHER_BLANK = Pattern.compile("[\\p{Zs}&&[^ ]]");

  private Wording() {}

  /** What a pointer points at: the last name, with the indices after it. */
  static String subject(Pointer pointer) {
    List<String> steps = pointer.steps();
    int name = steps.size() - 1;
    while (name >= 0 && Pointer.isIndex(steps.get(name))) {
      name--;
    }
    if (name < 0) {
      return steps.isEmpty() ? "the document" : "'" + String.join("/", steps) + "'";
    }
    String indices =
        steps.subList(name + 1, steps.size()).stream()
            .map(index -> "[" + index + "]")
            .collect(Collectors.joining());
    return "'" + shortened(steps.get(name)) + indices + "'";
  }

  /** What is said of a value of another kind than that wanted, behind what it is. */
  static String mustBe(String wanted, String given) {
    return " must be " + wanted + ", but is " + given;
  }

  static String quoted(String text) {
    return "'" + shortened(text) + "'";
  }

  /** Text of the document as it can stand in a message: short, on one line, of whole characters. */
  public static String shortened(String text) {
    boolean tooLong = text.codePointCount(0, text.length()) > LONGEST_TEXT;
    return tooLong
        ? visible(text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT))) + '…'
        : visible(text);
  }

  /** A blank that is none of the keyboard's looks like one in a message. */
  private static String visible(String text) {
    return OTHER_BLANK
        .matcher(Printable.of(text))
        .replaceAll(
            blank -> String.format(Locale.ROOT, "\\\\u%04x", (int) blank.group().charAt(0)));
  }

  /** What a text is not, as it is empty or another. */
  static String isNo(String text, String what, String subject) {
    return text.isEmpty() ? subject + " is empty" : quoted(text) + " is no " + what;
  }

  static String noProperty(String name) {
    return " has no property " + quoted(name);
  }

  /** How to mend a name that is near to one that its object lacks. */
  static String instead(String lacking) {
    return "write " + lacking + ", which it lacks";
  }

  static String refusal(InvalidValueException e) {
    return e.given().isEmpty()
        ? e.wanted() + " is empty"
        : e.wanted() + " " + quoted(e.given()) + " " + visible(e.reason());
  }

  /** "write one of: a, b", or the only one. */
  static String oneOf(Collection<String> values) {
    return "write " + choice(values);
  }

  /** "one of: a, b", with the first of many values, or the only one. */
  static String choice(Collection<String> values) {
    return values.size() == 1 ? first(values) : "one of: " + first(values);
  }

  private static String first(Collection<String> values) {
    String listed = values.stream().limit(LONGEST_LIST).collect(Collectors.joining(", "));
    int more = values.size() - LONGEST_LIST;
    return more > 0 ? listed + " and " + more + " more" : listed;
  }

  /** The same of codes, with where all are told if these are not. */
  static String choiceOfCodes(Collection<String> codes) {
    return choice(codes) + page(codes.size());
  }

  private static String page(int codes) {
    return codes > LONGEST_LIST ? " (docs/codes.md lists all)" : "";
  }

  /** The same as {@link #nearestOf}, of codes. */
  static String nearestCode(String nearest, Collection<String> codes) {
    return nearestOf(nearest, codes) + page(codes.size() - 1);
  }

  /** "write a, or another of: b, c", of which the first was probably meant. */
  static String nearestOf(String nearest, Collection<String> values) {
    List<String> others = values.stream().filter(value -> !value.equals(nearest)).toList();
    return switch (others.size()) {
      case 0 -> "write " + nearest;
      case 1 -> "write " + nearest + ", or else " + others.get(0);
      default -> "write " + nearest + ", or another of: " + first(others);
    };
  }

  /** How to mend a property that its object does not know, given those that it still may have. */
  static String removeOr(Collection<String> missing) {
    return missing.isEmpty() ? REMOVE : REMOVE + ", or " + oneOf(missing);
  }

  /** "an object in braces", with the properties that it has to have. */
  static String object(int given, Collection<String> needed) {
    String object =
        given == JsonIn.LIST
            ? "write one object in braces, without square brackets"
            : "write an object in braces";
    return needed.isEmpty() ? object : object + ", with " + both(needed);
  }

  private static String both(Collection<String> names) {
    List<String> quoted = names.stream().map(name -> '"' + name + '"').toList();
    int last = quoted.size() - 1;
    return last == 0
        ? quoted.get(0)
        : String.join(", ", quoted.subList(0, last)) + " and " + quoted.get(last);
  }

  static String article(String noun) {
    if (noun.startsWith("rules ")) {
      return noun;
    }
    boolean spokenWithY = noun.startsWith("uni") || noun.startsWith("use");
    return ("aeiou".indexOf(noun.charAt(0)) >= 0 && !spokenWithY ? "an " : "a ") + noun;
  }
}
