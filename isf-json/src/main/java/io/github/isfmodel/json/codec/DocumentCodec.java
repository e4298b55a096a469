package io.github.isfmodel.json.codec;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Documents of one type: the properties of the type, after "type" and "format".
 *
 * @param <T> the type
 */
public final class DocumentCodec<T> extends Codec<T> {

  static final Set<String> ENVELOPE = Set.of("type", "format");

  private final String type;
  private final Class<T> javaType;
  private final ObjectCodec<T> codec;
  private final Envelope envelope;

  public DocumentCodec(String type, Class<T> javaType, ObjectCodec<T> codec) {
    this.type = type;
    this.javaType = javaType;
    this.codec = codec;
    this.envelope = new Envelope(List.of(this));
  }

  @Override
  public @Nullable T read(JsonIn in) {
    return javaType.cast(envelope.read(in));
  }

  @Override
  T plain(PlainIn in) {
    return javaType.cast(envelope.plain(in));
  }

  /** Reads what is left of a document when its envelope is known. */
  @Nullable T body(JsonIn in) {
    return codec.body(in, ENVELOPE);
  }

  /** The same of a document with which nothing may be wrong. */
  T plainBody(PlainIn in) {
    return codec.build(in);
  }

  @Override
  public void write(T value, JsonOut out) {
    out.startObject();
    out.name(Name.TYPE);
    out.string(type);
    out.name(Name.FORMAT);
    out.string(Envelope.FORMAT);
    codec.members(value, out);
    out.endObject();
  }

  @Override
  public String what() {
    return codec.what();
  }

  /** The envelope of documents of this type alone. */
  public Envelope envelope() {
    return envelope;
  }

  /** What stands in "type". */
  public String type() {
    return type;
  }

  public Class<T> javaType() {
    return javaType;
  }

  public ObjectCodec<T> codec() {
    return codec;
  }
}
