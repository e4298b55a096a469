package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** A generator with what the tuned writers share: types, encoded names and codes, and dates. */
final class TunedOut {

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final SerializedString TYPE = new SerializedString("type");
  private static final int DAY = 10;
  private static final int MONTH = 7;

  final JsonGenerator json;

  private final Sink sink = new Sink();
  private final byte[] digits = new byte[DAY];

  TunedOut() throws IOException {
    json = FACTORY.createGenerator(sink);
    digits[4] = '-';
    digits[MONTH] = '-';
  }

  /** The names of an enumeration's constants in kebab case, encoded, in their order. */
  static SerializedString[] codes(Class<? extends Enum<?>> type) {
    return Stream.of(type.getEnumConstants())
        .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .map(SerializedString::new)
        .toArray(SerializedString[]::new);
  }

  byte[] close() throws IOException {
    json.close();
    return sink.bytes();
  }

  void start(SerializedString type) throws IOException {
    json.writeStartObject();
    json.writeFieldName(TYPE);
    json.writeString(type);
  }

  void text(SerializedString name, String text) throws IOException {
    json.writeFieldName(name);
    json.writeString(text);
  }

  void code(SerializedString name, SerializedString code) throws IOException {
    json.writeFieldName(name);
    json.writeString(code);
  }

  /** Writes a constant by its place, which is what makes a look-up in an array possible. */
  @SuppressWarnings("EnumOrdinal")
  void code(SerializedString name, SerializedString[] codes, Enum<?> value) throws IOException {
    code(name, codes[value.ordinal()]);
  }

  void number(SerializedString name, long number) throws IOException {
    json.writeFieldName(name);
    json.writeNumber(number);
  }

  void date(SerializedString name, LocalDate date) throws IOException {
    month(date.getYear(), date.getMonthValue());
    two(MONTH + 1, date.getDayOfMonth());
    json.writeFieldName(name);
    json.writeRawUTF8String(digits, 0, DAY);
  }

  void month(SerializedString name, YearMonth month) throws IOException {
    month(month.getYear(), month.getMonthValue());
    json.writeFieldName(name);
    json.writeRawUTF8String(digits, 0, MONTH);
  }

  private void month(int year, int month) {
    two(0, year / 100);
    two(2, year % 100);
    two(5, month);
  }

  private void two(int at, int number) {
    digits[at] = (byte) ('0' + number / 10);
    digits[at + 1] = (byte) ('0' + number % 10);
  }

  /** Copies once what the generator hands over, which is one piece for all but long documents. */
  private static final class Sink extends OutputStream {
    private byte[] bytes = {};
    private int size;

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] piece, int from, int length) {
      if (size + length > bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.max(size + length, 2 * bytes.length));
      }
      System.arraycopy(piece, from, bytes, size, length);
      size += length;
    }

    byte[] bytes() {
      return size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
    }
  }
}
