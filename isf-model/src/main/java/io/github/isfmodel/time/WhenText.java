package io.github.isfmodel.time;

/** Times in English words, for people; the hedge is kept. */
public final class WhenText {

  private WhenText() {}

  /**
   * Writes a time.
   *
   * @param when the time
   * @return the words, such as "2025-11-17" or "as early as next month (said 2025-12-12)"
   */
  public static String of(When when) {
    if (when instanceof When.Day day) {
      return day.date().toString();
    }
    if (when instanceof When.Moment moment) {
      return moment.instant().atZone(moment.zone()).toLocalDate().toString();
    }
    if (when instanceof When.InMonth inMonth) {
      return inMonth.month().toString();
    }
    if (when instanceof When.Between between) {
      return between.first() + " to " + between.last();
    }
    if (when instanceof When.NotBefore notBefore) {
      return "from " + notBefore.date();
    }
    if (when instanceof When.NotAfter notAfter) {
      return "by " + notAfter.date();
    }
    return inWords(when);
  }

  private static String inWords(When when) {
    if (when instanceof When.Said said) {
      return "\"" + said.phrase() + "\" (said " + said.on() + ")";
    }
    if (when instanceof When.Vague vague) {
      return "\"" + vague.phrase() + "\" (said " + vague.on() + ")";
    }
    if (when instanceof When.Following following) {
      return following.phrase();
    }
    return "undated";
  }
}
