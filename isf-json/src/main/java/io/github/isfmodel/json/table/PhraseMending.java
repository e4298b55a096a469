package io.github.isfmodel.json.table;

import io.github.isfmodel.code.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes the common mistakes out of phrases of a time. */
final class PhraseMending {

  /** The words of phrases; "last" and others that change what is meant are not guessed. */
  private static final List<String> WORDS =
      List.of(
          "today",
          "yesterday",
          "tomorrow",
          "coming",
          "early",
          "within",
          "since",
          "until",
          "after",
          "week",
          "month",
          "year",
          "days",
          "weeks",
          "months",
          "years",
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "January",
          "February",
          "March",
          "April",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private static final List<String> NUMBERS =
      List.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");

  private static final String MONTHS =
      "(?=Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|This|Next|Last|In |[0-9]{4})";

  /** What is written in other words, and how; in this order. */
  private static final Map<Pattern, String> REWRITTEN = new LinkedHashMap<>();

  static {
    rewrite("[\\h\\v]+", " ");
    rewrite("[.,;!]+$", "");
    rewrite("(?<=[a-z])[-\u2010-\u2015](?=[a-z])", " ");
    rewrite("\\b(the )?(beginning|start) of (the )?" + MONTHS, "early ");
    rewrite("\\b(the )?middle of (the )?" + MONTHS, "mid ");
    rewrite("(?<!the )\\bend of (the )?" + MONTHS, "the end of ");
    rewrite("\\b(in|within) an? (?=(day|week|month|year)$)", "$1 1 ");
    for (int i = 0; i < NUMBERS.size(); i++) {
      rewrite("\\b(in|within) " + NUMBERS.get(i) + " ", "$1 " + (i + 1) + " ");
    }
    List.of("January", "February", "April", "August", "October", "November", "December")
        .forEach(month -> rewrite("\\b" + month.substring(0, 3) + "\\b\\.?", month));
    rewrite("\\bSept?\\b\\.?", "September");
  }

  private PhraseMending() {}

  private static void rewrite(String form, String words) {
    REWRITTEN.put(Pattern.compile("(?i)" + form), words);
  }

  /** The phrase without them; what comes of it may be refused too. */
  static String mended(String refused) {
    String phrase = refused;
    for (Map.Entry<Pattern, String> each : REWRITTEN.entrySet()) {
      phrase = each.getKey().matcher(phrase).replaceAll(each.getValue()).strip();
    }
    List<String> words = new ArrayList<>();
    for (String word : phrase.split(" ", -1)) {
      words.add(Nearest.of(word, WORDS).filter(near -> word.length() > 4).orElse(word));
    }
    return String.join(" ", words);
  }
}
