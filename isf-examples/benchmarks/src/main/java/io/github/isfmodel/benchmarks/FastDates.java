package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/** Reads and writes dates for databind by their characters, as the tuned code does. */
final class FastDates {

  private static final int DAY = 10;
  private static final int MONTH = 7;

  private FastDates() {}

  static Module module() {
    return new SimpleModule("fast-dates")
        .addDeserializer(LocalDate.class, new In<>(LocalDate.class, TunedIn::date))
        .addDeserializer(YearMonth.class, new In<>(YearMonth.class, TunedIn::month))
        .addDeserializer(Instant.class, new In<>(Instant.class, TunedIn::instant))
        .addSerializer(LocalDate.class, new Out<>(LocalDate.class, FastDates::write))
        .addSerializer(YearMonth.class, new Out<>(YearMonth.class, FastDates::write));
  }

  private static void write(LocalDate date, JsonGenerator out) throws IOException {
    byte[] digits = month(date.getYear(), date.getMonthValue(), DAY);
    digits[MONTH] = '-';
    two(digits, MONTH + 1, date.getDayOfMonth());
    out.writeRawUTF8String(digits, 0, DAY);
  }

  private static void write(YearMonth month, JsonGenerator out) throws IOException {
    out.writeRawUTF8String(month(month.getYear(), month.getMonthValue(), MONTH), 0, MONTH);
  }

  private static byte[] month(int year, int month, int length) {
    byte[] digits = new byte[length];
    two(digits, 0, year / 100);
    two(digits, 2, year % 100);
    digits[4] = '-';
    two(digits, 5, month);
    return digits;
  }

  private static void two(byte[] digits, int at, int number) {
    digits[at] = (byte) ('0' + number / 10);
    digits[at + 1] = (byte) ('0' + number % 10);
  }

  private interface Read<T> {
    T read(JsonParser in) throws IOException;
  }

  private interface Write<T> {
    void write(T value, JsonGenerator out) throws IOException;
  }

  @SuppressWarnings("serial")
  private static final class In<T> extends StdScalarDeserializer<T> {
    private final Read<T> read;

    In(Class<T> type, Read<T> read) {
      super(type);
      this.read = read;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
      return read.read(in);
    }
  }

  @SuppressWarnings("serial")
  private static final class Out<T> extends StdScalarSerializer<T> {
    private final Write<T> write;

    Out(Class<T> type, Write<T> write) {
      super(type);
      this.write = write;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      write.write(value, out);
    }
  }
}
