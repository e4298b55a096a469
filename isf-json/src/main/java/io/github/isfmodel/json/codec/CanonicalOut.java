package io.github.isfmodel.json.codec;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gathers a document and writes it in the one form that RFC 8785 gives it: names in the order of
 * their UTF-16 code units, no blanks, whole numbers in digits. The format has no other numbers, and
 * none that an IEEE 754 double does not hold.
 */
public final class CanonicalOut extends JsonOut {

  private final Deque<Object> open = new ArrayDeque<>();
  private final Deque<String> names = new ArrayDeque<>();

  /** Prepares to take one document. */
  public CanonicalOut() {
    open.push(new ArrayList<>());
  }

  /** The document that was taken. */
  public byte[] toBytes() {
    ByteOut out = new ByteOut();
    ((List<?>) open.element()).forEach(value -> write(value, out));
    return out.finish();
  }

  private static void write(Object value, ByteOut out) {
    if (value instanceof TreeMap<?, ?> object) {
      out.startObject();
      for (Map.Entry<?, ?> member : object.entrySet()) {
        out.name(Name.of((String) member.getKey()));
        write(member.getValue(), out);
      }
      out.endObject();
    } else if (value instanceof ArrayList<?> list) {
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
    if (open.element() instanceof TreeMap<?, ?> object) {
      ((Map<String, Object>) object).put(names.pop(), value);
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
  public void startObject() {
    begin(new TreeMap<String, Object>());
  }

  @Override
  public void endObject() {
    end();
  }

  @Override
  public void startList() {
    begin(new ArrayList<>());
  }

  @Override
  public void endList() {
    end();
  }

  @Override
  public void name(Name name) {
    names.push(name.text());
  }

  @Override
  public void string(String text) {
    add(text);
  }

  @Override
  public void number(long value) {
    add(value);
  }

  @Override
  public void truth(boolean value) {
    add(value);
  }

  @Override
  public void date(LocalDate date) {
    checkYear("date", date, date.getYear());
    add(date.toString());
  }
}
