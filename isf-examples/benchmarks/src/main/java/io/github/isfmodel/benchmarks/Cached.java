package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values by their text, found from the parser's characters without making a string of them. Keeps
 * the values that were read last; not safe for use by several threads.
 *
 * @param <T> the type of the values
 */
final class Cached<T> {

  private static final int SIZE = 4096;

  private final Function<String, T> maker;
  private final @Nullable Entry[] entries = new @Nullable Entry[SIZE];

  Cached(Function<String, T> maker) {
    this.maker = maker;
  }

  /** The constants of an enumeration by their names in kebab case. */
  static <E extends Enum<E>> Cached<E> closed(Class<E> type) {
    return new Cached<>(
        code -> Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_')));
  }

  /** Reads the parser's current string. */
  T read(JsonParser in) throws IOException {
    char[] chars = in.getTextCharacters();
    int from = in.getTextOffset();
    return of(chars, from, from + in.getTextLength());
  }

  @SuppressWarnings("unchecked")
  private T of(char[] chars, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + chars[i];
    }
    int slot = (hash ^ hash >>> 10) & SIZE - 1;
    Entry entry = entries[slot];
    return entry != null && Arrays.equals(entry.text, 0, entry.text.length, chars, from, to)
        ? (T) entry.value
        : fresh(slot, chars, from, to);
  }

  private T fresh(int slot, char[] chars, int from, int to) {
    T value = maker.apply(new String(chars, from, to - from));
    entries[slot] = new Entry(Arrays.copyOfRange(chars, from, to), value);
    return value;
  }

  private static final class Entry {
    private final char[] text;
    private final Object value;

    Entry(char[] text, Object value) {
      this.text = text;
      this.value = value;
    }
  }
}
