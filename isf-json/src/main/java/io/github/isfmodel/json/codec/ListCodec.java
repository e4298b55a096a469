package io.github.isfmodel.json.codec;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lists of values of one type.
 *
 * @param <T> the type of an element
 */
public final class ListCodec<T> extends Codec<List<T>> {

  private final Codec<T> item;

  ListCodec(Codec<T> item) {
    this.item = item;
  }

  @Override
  @SuppressWarnings("unchecked")
  public @Nullable List<T> read(JsonIn in) {
    if (in.kind() != JsonIn.LIST) {
      in.wrongKind(what(), "put the elements in square brackets, or leave an empty list out");
      return null;
    }
    int from = in.top;
    boolean whole = true;
    while (in.next() != JsonIn.LIST_END) {
      T value = item.read(in);
      whole &= value != null;
      in.push(value);
    }
    List<T> list =
        whole ? (List<T>) Arrays.asList(Arrays.copyOfRange(in.slots, from, in.top)) : null;
    Arrays.fill(in.slots, from, in.top, null);
    in.top = from;
    return list;
  }

  @Override
  public void write(List<T> list, JsonOut out) {
    out.startList();
    for (T value : list) {
      item.write(value, out);
    }
    out.endList();
  }

  @Override
  public String what() {
    return "a list";
  }

  /** The codec of an element. */
  public Codec<T> item() {
    return item;
  }
}
