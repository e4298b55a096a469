package io.github.isfmodel.json.codec;

import io.github.isfmodel.time.IsoDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Calendar days. */
public final class DateCodec extends StringCodec<LocalDate> {

  public static final DateCodec DATE = new DateCodec();

  /** Year, month and day, however they are parted, and a time of day. */
  private static final String LIKE_A_DAY =
      "([0-9]{4})[-/. ](0?[1-9]|1[0-2])[-/. ]([0-2]?[0-9]|3[0-9])([T ].*)?";

  private static final String DIGITS_ONLY = "([0-9]{4})([0-9]{2})([0-9]{2})";

  private DateCodec() {
    super(1024);
  }

  @Override
  LocalDate of(String text) {
    return IsoDate.parse(text);
  }

  /** A day after the last of its month is taken for the last. */
  @Override
  protected String mended(String refused) {
    String parted = refused.replaceFirst("^" + DIGITS_ONLY + "$", "$1-$2-$3");
    Matcher like = Pattern.compile(LIKE_A_DAY).matcher(parted);
    if (!like.matches()) {
      return refused;
    }
    YearMonth month =
        YearMonth.of(Integer.parseInt(like.group(1)), Integer.parseInt(like.group(2)));
    int day = Math.min(Integer.parseInt(like.group(3)), month.lengthOfMonth());
    return day == 0 ? refused : month.atDay(day).toString();
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
