package io.github.isfmodel.json.codec;

import io.github.isfmodel.time.IsoDate;
import java.time.LocalDate;

/** Calendar days. */
public final class DateCodec extends StringCodec<LocalDate> {

  public static final DateCodec DATE = new DateCodec();

  private DateCodec() {
    super(1024);
  }

  @Override
  LocalDate of(String text) {
    return IsoDate.parse(text);
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
