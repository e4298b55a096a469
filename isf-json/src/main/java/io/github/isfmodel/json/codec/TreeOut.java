package io.github.isfmodel.json.codec;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Gathers a value as maps, lists, texts, numbers of 64 bits and truth values. The format has no
 * other numbers, and none that an IEEE 754 double does not hold.
 */
public class TreeOut extends JsonOut {

  private final Supplier<Map<String, Object>> object;
  private final Deque<Object> open = new ArrayDeque<>();
  private final Deque<String> names = new ArrayDeque<>();

  /** Prepares to take one value; each of its objects becomes a map of this kind. */
  public TreeOut(Supplier<Map<String, Object>> object) {
    this.object = object;
    open.push(new ArrayList<>());
  }

  /** The value that was taken. */
  public final Object value() {
    return ((List<?>) open.element()).get(0);
  }

  /** The text of a value on one line, its properties in the order of the maps. */
  public static String text(Object value) {
    return new String(bytes(value), StandardCharsets.UTF_8);
  }

  static byte[] bytes(Object value) {
    ByteOut out = new ByteOut();
    write(value, out);
    return out.finish();
  }

  private static void write(Object value, ByteOut out) {
    if (value instanceof Map<?, ?> object) {
      out.startObject();
      for (Map.Entry<?, ?> member : object.entrySet()) {
        out.name(Name.of((String) member.getKey()));
        write(member.getValue(), out);
      }
      out.endObject();
    } else if (value instanceof List<?> list) {
      out.startList();
      list.forEach(element -> write(element, out));
      out.endList();
    } else if (value instanceof Long number) {
      out.number(number);
    } else if (value instanceof Boolean truth) {
      out.truth(truth);
    } else {
      out.string((String) value);
    }
  }

  @SuppressWarnings("unchecked")
  private void add(Object value) {
    if (open.element() instanceof Map<?, ?> within) {
      ((Map<String, Object>) within).put(names.pop(), value);
    } else {
      ((List<Object>) open.element()).add(value);
    }
  }

  private void begin(Object container) {
    enter();
    add(container);
    open.push(container);
  }

  private void end() {
    leave();
    open.pop();
  }

  @Override
  public final void startObject() {
    begin(object.get());
  }

  @Override
  public final void endObject() {
    end();
  }

  @Override
  public final void startList() {
    begin(new ArrayList<>());
  }

  @Override
  public final void endList() {
    end();
  }

  @Override
  public final void name(Name name) {
    names.push(name.text());
  }

  @Override
  public final void string(String text) {
    add(text);
  }

  @Override
  public final void number(long value) {
    add(value);
  }

  @Override
  public final void truth(boolean value) {
    add(value);
  }

  @Override
  public final void date(LocalDate date) {
    checkYear("date", date, date.getYear());
    add(date.toString());
  }
}
