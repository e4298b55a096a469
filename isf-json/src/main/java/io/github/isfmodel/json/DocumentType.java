package io.github.isfmodel.json;

import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.json.codec.DocumentCodec;
import io.github.isfmodel.json.codec.Envelope;
import io.github.isfmodel.json.table.Types;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.resolution.Resolution;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A type of document. Immutable and safe for use by several threads.
 *
 * @param <T> the type of the value that such a document holds
 */
public final class DocumentType<T> {

  /** A whole record. */
  public static final DocumentType<Dossier> DOSSIER = new DocumentType<>(Types.DOSSIER);

  /** An act or a draft of one. */
  public static final DocumentType<Resolution> RESOLUTION = new DocumentType<>(Types.RESOLUTION);

  /** A force. */
  public static final DocumentType<Force> FORCE = new DocumentType<>(Types.FORCE);

  /** A pledge. */
  public static final DocumentType<Pledge> PLEDGE = new DocumentType<>(Types.PLEDGE);

  /** A precondition. */
  public static final DocumentType<Precondition> PRECONDITION =
      new DocumentType<>(Types.PRECONDITION);

  /** A milestone. */
  public static final DocumentType<Milestone> MILESTONE = new DocumentType<>(Types.MILESTONE);

  /** A claim. */
  public static final DocumentType<Claim> CLAIM = new DocumentType<>(Types.CLAIM);

  private static final List<DocumentType<?>> ALL =
      List.of(DOSSIER, RESOLUTION, FORCE, PLEDGE, PRECONDITION, MILESTONE, CLAIM);

  private final DocumentCodec<T> codec;

  private DocumentType(DocumentCodec<T> codec) {
    this.codec = codec;
  }

  /** {@return all types of documents} */
  public static List<DocumentType<?>> all() {
    return ALL;
  }

  /**
   * Looks a type up.
   *
   * @param code what stands in the property "type" of a document
   * @return the type, or empty if there is none of that code
   */
  public static Optional<DocumentType<?>> find(String code) {
    Objects.requireNonNull(code, "code");
    return ALL.stream().filter(type -> type.code().equals(code)).findFirst();
  }

  /**
   * The type of document that a value makes, so that what was read as one of any type can be
   * written: {@code IsfJson.write(DocumentType.of(value), value)}.
   *
   * @param <T> what is known of the value, {@code Object} if nothing is
   * @param value the value
   * @return the type, for this value and others of its kind
   * @throws InvalidValueException if the value is no document
   */
  @SuppressWarnings("unchecked")
  public static <T> DocumentType<? super T> of(T value) {
    Objects.requireNonNull(value, "value");
    for (DocumentType<?> each : ALL) {
      if (each.javaType().isInstance(value)) {
        return (DocumentType<? super T>) each;
      }
    }
    throw new InvalidValueException(
        "document",
        value.toString(),
        "is of no type of document",
        "give a record or one of the parts that are documents of their own");
  }

  /** {@return what stands in the property "type" of such a document, for example "dossier"} */
  public String code() {
    return codec.type();
  }

  /** {@return the type of the value that such a document holds} */
  public Class<T> javaType() {
    return codec.javaType();
  }

  /**
   * The JSON Schema (2020-12) of such documents, for programs in other languages; it needs no other
   * file. It describes what strict reading takes, but for what a schema cannot say: see the page on
   * the format.
   *
   * @return the bytes, UTF-8
   */
  public byte[] schema() {
    return shipped("schema");
  }

  /**
   * A document that has every property that this type can have, to show what there is, and for
   * tests of programs in other languages. Its form is right, but its values are placeholders that
   * do not go together: strict reading may refuse it for the rules that it breaks, and {@link
   * IsfJson#readTolerantly(byte[], DocumentType)} reads it. For records that break no rule see
   * {@link io.github.isfmodel.json.fixture.Fixtures}.
   *
   * @return the bytes, UTF-8, indented by two spaces for each level
   */
  public byte[] everyProperty() {
    return shipped("example");
  }

  private byte[] shipped(String what) {
    String file = "/META-INF/isf/" + what + "/" + Envelope.FORMAT + "/" + code() + ".json";
    try (InputStream shipped = DocumentType.class.getResourceAsStream(file)) {
      return Objects.requireNonNull(shipped, file).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  DocumentCodec<T> codec() {
    return codec;
  }

  /** {@return the code} */
  @Override
  public String toString() {
    return code();
  }
}
