package io.github.isfmodel.json.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Objects of one type, as its table tells. The values wait in the slots of the reading until the
 * object is complete; then one call builds it.
 *
 * @param <T> the type
 */
public abstract class ObjectCodec<T> extends Codec<T> {

  private static final int MOST_FIELDS = Long.SIZE;

  private final String what;
  private final List<Field> fields;

  final Names names;
  final Codec<?>[] codecs;

  /** The properties that have to be there, a bit for each. */
  final long needed;

  /** The properties whose values are numbers in the memory of the reading, a bit for each. */
  final long primitive;

  /** Takes the properties that the table has by now. */
  protected ObjectCodec(Table table) {
    this.what = table.what();
    this.fields = table.fields();
    if (fields.size() > MOST_FIELDS) {
      throw new IllegalArgumentException(what + " has more than " + MOST_FIELDS + " properties");
    }
    this.codecs = new Codec<?>[fields.size()];
    List<String> inOrder = new ArrayList<>();
    long must = 0;
    long plain = 0;
    for (int i = 0; i < codecs.length; i++) {
      inOrder.add(fields.get(i).name());
      codecs[i] = fields.get(i).codec();
      must |= fields.get(i).isNeeded() ? 1L << i : 0;
      plain |= codecs[i] instanceof PrimitiveCodec ? 1L << i : 0;
    }
    this.names = new Names(inOrder);
    this.needed = must;
    this.primitive = plain;
  }

  /**
   * Builds a value from its properties, which are asked for in the order of the table. Called only
   * when all that is required is there.
   */
  protected abstract T build(Values in);

  /** Writes the properties of a value, in the order of the table. */
  protected abstract void members(T value, JsonOut out);

  @Override
  public final @Nullable T read(JsonIn in) {
    if (in.kind() != JsonIn.OBJECT) {
      in.wrongKind("an object (" + what() + ")", Wording.object(in.kind(), names(needed)));
      return null;
    }
    return body(in, Set.of());
  }

  /**
   * Reads the properties that are left.
   *
   * @param taken the names that were read before the table's turn
   */
  final @Nullable T body(JsonIn in, Set<String> taken) {
    T value = in.opened(this).read(this, taken);
    in.closed();
    return value;
  }

  @Override
  final T plain(PlainIn in) {
    in.open('{');
    T value = build(in);
    in.close('}');
    return value;
  }

  @Override
  public final void write(T value, JsonOut out) {
    out.startObject();
    members(value, out);
    out.endObject();
  }

  @Override
  public final String what() {
    return Wording.article(what);
  }

  /** The names of some properties, a bit for each, in the order in which they are written. */
  final List<String> names(long properties) {
    List<String> some = new ArrayList<>();
    for (int i = 0; i < codecs.length; i++) {
      if ((properties & 1L << i) != 0) {
        some.add(names.text(i));
      }
    }
    return some;
  }

  /** The properties, in the order in which they are written. */
  public final List<Field> fields() {
    return fields;
  }
}
