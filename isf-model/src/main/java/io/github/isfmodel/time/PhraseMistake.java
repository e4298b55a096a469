package io.github.isfmodel.time;

import io.github.isfmodel.code.InvalidValueException;
import java.util.regex.Pattern;

/** Why a phrase of a time cannot be read as days, as far as that can be told from it. */
enum PhraseMistake {
  DAY(
      "[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}|[0-9]{1,2}[/.][0-9]{1,2}[/.][0-9]{2,4}"
          + "|(on )?(the )?[0-9]{1,2}(st|nd|rd|th)? (of )?MONTH,?( [0-9]{4})?"
          + "|(on )?MONTH [0-9]{1,2}((st|nd|rd|th),?( [0-9]{4})?|,? [0-9]{4})",
      "is a day", "use a time of type day"),
  SPAN(
      "q[1-4]( [0-9]{4})?|([0-9]{4} )?q[1-4]|(in )?(the )?(first|second|third|fourth|last)"
          + " (half|quarter)( of)? .*|between .*|from .* to .*|[0-9]{4} ?[-/\u2013] ?[0-9]{2,4}",
      "is a span of days", "use a time of type between"),
  BEFORE(
      "before .*",
      "begins with \"before\", which is not read",
      "use a time of type not-after, or write \"by\" where what follows is meant too"),
  WEEKDAY(
      "((as early as|since|by|until|after) )?(this|next|last) WEEKDAY",
      "means different days to different people",
      "write the weekday alone for the last one, with \"coming\" for the next one"),
  PART_OF_WEEK(
      "(early|mid|late|the end of) (in )?(this|next|last) week",
      "names a part of a week, which has none",
      "name the week, or use a time of type between"),
  WORDS(
      ".*\\b(in|within) (an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
          + " (day|week|month|year)s?",
      "has a number in words",
      "write it in digits, as in \"in 14 days\""),
  HYPHEN(
      ".*[a-z][-\u2010-\u2015][a-z0-9].*",
      "has a hyphen between its words",
      "write one space between words") {
    @Override
    boolean explains(String text) {
      return TimePhrase.isRead(text.replaceAll("[-\u2010-\u2015]", " "));
    }
  },
  SPACES(
      ".*([\\h\\v]{2}|[\\h\\v&&[^ ]]).*",
      "has more or other blanks than one space between words", "write one space between words") {
    @Override
    boolean explains(String text) {
      return TimePhrase.isRead(text.replaceAll("[\\h\\v]+", " "));
    }
  },
  SHORT_YEAR(
      "(.* )?MONTH '?[0-9]{1,2}",
      "has no year of four digits",
      "write all four; of a day, use a time of type day"),
  ANY(
      ".*",
      "cannot be read as days",
      "write a phrase such as \"early next month\" or \"as early as March 2026\""
          + " (docs/time-phrases.md lists all); where no days are meant, use a time of type vague");

  /** In a longer phrase nothing is looked for. */
  private static final int LONGEST = 120;

  private final Pattern form;
  private final String reason;
  private final String remedy;

  PhraseMistake(String form, String reason, String remedy) {
    this.form =
        Pattern.compile(
            form.replace(
                    "MONTH",
                    "(january|february|march|april|may|june|july|august|september|october|november"
                        + "|december)")
                .replace("WEEKDAY", "(monday|tuesday|wednesday|thursday|friday|saturday|sunday)"),
            Pattern.DOTALL);
    this.reason = reason;
    this.remedy = remedy;
  }

  /** Whether it is the only mistake. */
  boolean explains(String text) {
    return true;
  }

  static InvalidValueException refused(String phrase) {
    PhraseMistake mistake = of(phrase);
    return new InvalidValueException("time phrase", phrase, mistake.reason, mistake.remedy);
  }

  private static PhraseMistake of(String phrase) {
    String text = TimePhrase.inSmallLetters(phrase.strip());
    if (text.length() > LONGEST) {
      return ANY;
    }
    for (PhraseMistake each : values()) {
      if (each.form.matcher(text).matches() && each.explains(text)) {
        return each;
      }
    }
    return ANY;
  }
}
