package io.github.isfmodel.json.codec;

import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.time.IsoDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Calendar days. */
public final class DateCodec extends StringCodec<LocalDate> {

  public static final DateCodec DATE = new DateCodec();

  private static final String YEAR = "(?<year>[0-9]{4})";
  private static final String MONTH = "(?<month>0?[1-9]|1[0-2])";
  private static final String DAY = "(?<day>[0-2]?[0-9]|3[0-9])";
  private static final String MARK = "[-\u2010-\u2015\u2212/. ]";

  /** How days are written in other ways, however they are parted; and a time of day. */
  private static final List<String> LIKE_A_DAY =
      List.of(
          YEAR + MARK + MONTH + MARK + DAY + "([T ].*)?",
          "(?<year>[0-9]{4})(?<month>0[1-9]|1[0-2])(?<day>[0-9]{2})",
          "(?<day>1[3-9]|2[0-9]|3[01])[/.]" + MONTH + "[/.]" + YEAR,
          MONTH + "[/.](?<day>1[3-9]|2[0-9]|3[01])[/.]" + YEAR);

  private DateCodec() {
    super(1024);
  }

  @Override
  LocalDate of(String text) {
    return IsoDate.parse(text);
  }

  /**
   * A day after the last of its month is taken for the last; one whose day and month may be either
   * is not guessed.
   */
  @Override
  protected String mended(String refused) {
    Matcher like = like(refused);
    if (like == null) {
      return refused;
    }
    YearMonth month = YearMonth.of(number(like, "year"), number(like, "month"));
    int day = Math.min(number(like, "day"), month.lengthOfMonth());
    return day == 0 ? refused : month.atDay(day).toString();
  }

  private static @Nullable Matcher like(String refused) {
    for (String each : LIKE_A_DAY) {
      Matcher like = Pattern.compile(each).matcher(refused);
      if (like.matches()) {
        return like;
      }
    }
    return null;
  }

  private static int number(Matcher like, String group) {
    return Integer.parseInt(like.group(group));
  }

  /** Which day was meant by one that is not in the calendar only a person can know. */
  @Override
  String remedy(Problem problem, String refused, String mended) {
    Matcher like = like(refused.strip());
    boolean clamped = like != null && number(like, "day") != IsoDate.parse(mended).getDayOfMonth();
    return clamped ? problem.remedy() : super.remedy(problem, refused, mended);
  }

  @Override
  String sample() {
    return like(Form.DATE);
  }

  @Override
  public void write(LocalDate value, JsonOut out) {
    out.date(value);
  }

  @Override
  public String what() {
    return "a date";
  }
}
