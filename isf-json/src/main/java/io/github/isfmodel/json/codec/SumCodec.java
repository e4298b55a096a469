package io.github.isfmodel.json.codec;

import io.github.isfmodel.json.problem.StructuralRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A closed set of types. The property "type" says which it is; it is written first, and read
 * wherever it stands.
 *
 * @param <T> what the types have in common
 */
public final class SumCodec<T> extends Codec<T> {

  static final Set<String> TYPE = Set.of("type");

  private static final Names ONLY_TYPE = new Names(List.of("type"));

  private final String what;
  private final Map<String, Shape<? extends T>> shapes = new LinkedHashMap<>();
  private final List<Shape<? extends T>> inOrder = new ArrayList<>();
  private final Known<Shape<? extends T>> read = new Known<>(64);

  /**
   * One of the types.
   *
   * @param type what stands for it in documents
   * @param javaType its class
   * @param codec how its properties are read and written
   */
  public record Shape<S>(String type, Class<S> javaType, ObjectCodec<S> codec) {

    private void write(Object value, JsonOut out) {
      out.startObject();
      out.name(Name.TYPE);
      out.symbol(type);
      codec.members(javaType.cast(value), out);
      out.endObject();
    }
  }

  public SumCodec(String what) {
    this.what = what;
  }

  /** Adds a type; only while the tables are built. */
  public <S extends T> SumCodec<T> with(String type, Class<S> javaType, ObjectCodec<S> codec) {
    add(new Shape<>(type, javaType, codec));
    return this;
  }

  /** Adds all types of another sum. */
  public SumCodec<T> withAll(SumCodec<? extends T> other) {
    for (Shape<? extends T> each : other.inOrder) {
      add(each);
    }
    return this;
  }

  /** The same, but for one of the types only; unchanged if the class is none of them. */
  public SumCodec<T> only(Class<?> javaType) {
    SumCodec<T> one = new SumCodec<>(what);
    for (Shape<? extends T> shape : inOrder) {
      if (shape.javaType().isAssignableFrom(javaType)) {
        one.add(shape);
      }
    }
    return one.inOrder.isEmpty() ? this : one;
  }

  private void add(Shape<? extends T> shape) {
    shapes.put(shape.type(), shape);
    inOrder.add(shape);
  }

  @Override
  public @Nullable T read(JsonIn in) {
    if (in.kind() != JsonIn.OBJECT) {
      in.wrongKind(
          "an object (" + what() + ")",
          Wording.object(in.kind(), Set.of())
              + "; for its \"type\", "
              + Wording.oneOf(shapes.keySet()));
      return null;
    }
    Object scope = in.scope();
    if (in.nextField(ONLY_TYPE, 0) != 0) {
      return readLater(in, scope);
    }
    in.next();
    Shape<? extends T> shape = shape(in);
    if (shape == null) {
      in.skipRest();
      return null;
    }
    return shape.codec().body(in, TYPE);
  }

  @Override
  T plain(PlainIn in) {
    in.open('{');
    in.expect(Name.TYPE);
    in.string();
    Shape<? extends T> shape = in.known(read);
    T value = (shape != null ? shape : plainShape(in)).codec().build(in);
    in.close('}');
    return value;
  }

  private Shape<? extends T> plainShape(PlainIn in) {
    String type = in.text();
    Shape<? extends T> shape = shapes.get(type);
    if (shape == null) {
      throw new NotPlain();
    }
    in.remember(read, shape);
    return shape;
  }

  /** The type stands later or nowhere: the object is recorded, and read once it is known. */
  private @Nullable T readLater(JsonIn in, Object scope) {
    Recording recording = Recording.of(in, scope);
    JsonIn type = recording.take("type");
    if (type == null && !recording.misspelt("type", what())) {
      in.problems.add(
          StructuralRule.MISSING_PROPERTY,
          recording.at(),
          recording.start(),
          what() + " lacks 'type'",
          "add it as " + Wording.choice(shapes.keySet()));
    }
    Shape<? extends T> shape = type == null ? null : shape(type);
    JsonIn rest = recording.replay();
    if (shape == null) {
      rest.skipRest();
      return null;
    }
    return shape.codec().body(rest, TYPE);
  }

  private @Nullable Shape<? extends T> shape(JsonIn in) {
    Shape<? extends T> known = in.kind() == JsonIn.STRING ? in.known(read) : null;
    return known != null ? known : find(in);
  }

  private @Nullable Shape<? extends T> find(JsonIn in) {
    String type = TextCodec.oneOf(in, shapes.keySet());
    if (type == null) {
      return null;
    }
    Shape<? extends T> shape = shapes.get(type);
    if (shape == null) {
      Set<String> types = shapes.keySet();
      in.problem(
          StructuralRule.UNKNOWN_SHAPE,
          Wording.isNo(type, "type of " + what, in.subject()),
          Wording.oneOf(types),
          JsonIn.meant(type, types, nearest -> Wording.nearestOf(nearest, types)));
    } else {
      read.remember(type, shape);
    }
    return shape;
  }

  @Override
  public void write(T value, JsonOut out) {
    for (int i = 0; i < inOrder.size(); i++) {
      Shape<? extends T> shape = inOrder.get(i);
      if (shape.javaType() == value.getClass()) {
        shape.write(value, out);
        return;
      }
    }
    for (Shape<? extends T> shape : inOrder) {
      if (shape.javaType().isInstance(value)) {
        shape.write(value, out);
        return;
      }
    }
    throw new IllegalStateException("no table for this " + what);
  }

  @Override
  public String what() {
    return Wording.article(what);
  }

  /** The types, in the order of their declaration. */
  public List<Shape<? extends T>> shapes() {
    return Collections.unmodifiableList(inOrder);
  }
}
