package io.github.isfmodel.json;

import io.github.isfmodel.json.codec.ByteOut;
import io.github.isfmodel.json.codec.DocumentCodec;
import io.github.isfmodel.json.codec.Kept;
import io.github.isfmodel.json.codec.Splice;
import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.quantity.QuantityText;
import io.github.isfmodel.rule.Pointer;
import java.io.Serial;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading a document tolerantly: the value made of what is good in it, what was left
 * out, every problem, and what this release does not know. Immutable and serializable if the value
 * is, and safe for use by several threads.
 *
 * @param <T> the type of the value
 */
public final class TolerantReading<T> implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private final @Nullable Good<T> good;
  private final List<Problem> problems;
  private final Kept kept;

  /** The value, with how it is written. */
  record Good<T>(T value, DocumentCodec<T> codec) implements Serializable {

    @Serial
    private Object writeReplace() {
      return new Sent(value, codec.type());
    }
  }

  /** The same, by the name of its type of document. */
  private record Sent(Object value, String type) implements Serializable {

    @Serial
    private Object readResolve() {
      return good(DocumentType.find(type).orElseThrow());
    }

    private <T> Good<T> good(DocumentType<T> document) {
      return new Good<>(document.javaType().cast(value), document.codec());
    }
  }

  TolerantReading(@Nullable Good<T> good, List<Problem> problems, Kept kept) {
    this.good = good;
    this.problems = List.copyOf(problems);
    this.kept = kept;
  }

  static <T> TolerantReading<T> of(Problem problem) {
    return new TolerantReading<>(null, List.of(problem), Kept.NOTHING);
  }

  /** The same, with the lines and columns of the stream that the document came in. */
  TolerantReading<T> within(StreamDocument document) {
    return problems.isEmpty()
        ? this
        : new TolerantReading<>(good, problems.stream().map(document::inStream).toList(), kept);
  }

  /**
   * The value, without what is bad. Whatever it is asked is answered without what was {@linkplain
   * #leftOut left out}: a pledge that lists a precondition which was left out is blocked by it, but
   * of an act that was left out a mandate knows nothing. It may still break rules. If nothing was
   * bad, the problems tell of every rule that it breaks; otherwise only of rules about single parts
   * of a record in which nothing is bad, as the others might be broken only because something was
   * left out.
   *
   * @return the value; empty if the text is not JSON to its end, or what is bad belongs to the
   *     document itself and cannot be left out
   */
  public Optional<T> value() {
    return Optional.ofNullable(good).map(Good::value);
  }

  /**
   * The value, for callers who cannot go on without it.
   *
   * @return the value
   * @throws InvalidDocumentException if there is none; it holds all problems
   */
  public T orElseThrow() {
    return value().orElseThrow(() -> new InvalidDocumentException(problems));
  }

  /**
   * {@return everything that was found, errors and warnings, in document order; the same as strict
   * reading finds, if there is nothing that only strict reading takes for bad}
   */
  public List<Problem> problems() {
    return problems;
  }

  /** {@return the problems that strict reading refuses the document for, in document order} */
  public List<Problem> errors() {
    return problems.stream().filter(Problem::isError).toList();
  }

  /** {@return the problems that no reading refuses a document for, in document order} */
  public List<Problem> warnings() {
    return problems.stream().filter(problem -> !problem.isError()).toList();
  }

  /**
   * What was left out of the value and can be told by its place: elements of lists, optional
   * properties, unknown properties beyond a limit, and the whole document if it is an unknown part.
   * A property that its object has already is not listed, as the first of that name, which is kept,
   * has the same place; nor is one whose name has half a surrogate pair, as no pointer leads there.
   * {@link #problems()} tells of all that {@link #write()} does not write back.
   *
   * @return the places in the document that was read, the outermost only, in the order of pointers;
   *     at or below each there is a problem
   */
  public List<Pointer> leftOut() {
    return kept.gaps().outermost();
  }

  /**
   * {@return the properties that no type has, in document order, those within what was left out
   * included; of these, {@link #write()} writes back only what is part of {@link #unknownParts()}}
   */
  public List<UnknownProperty> unknownProperties() {
    return kept.unknown().stream()
        .map(unknown -> new UnknownProperty(unknown.at(), unknown.value()))
        .toList();
  }

  /**
   * {@return the codes of open enumerations that this release does not know, as a later one may, in
   * document order, those within what was left out included; the value has them as they are. One
   * may well be a known code with an error in it}
   */
  public List<UnknownCode> unknownCodes() {
    return kept.codes().stream().map(code -> new UnknownCode(code.at(), code.json())).toList();
  }

  /**
   * {@return what was left out for no other reason than a code or a shape that is not known, in
   * document order; all of it is part of {@link #leftOut()}}
   */
  public List<UnknownPart> unknownParts() {
    return kept.parts().stream()
        .map(each -> new UnknownPart(each.part().at(), each.json()))
        .toList();
  }

  /** {@return the problems as a problem document} */
  public ProblemDocument problemDocument() {
    return ProblemDocument.of(problems);
  }

  /**
   * Writes the value back with all that is not known, on one line but for line breaks in that: each
   * unknown property in its object with its name and value as they were read, after the property
   * that it stood after; each unknown part as it was read, in its list or as the property that it
   * was. What else was left out is not written. A document that {@link IsfJson#write(DocumentType,
   * Object)} wrote, with properties, codes and shapes that are not known, comes back byte for byte.
   * If the document itself is such a part, as one of a type that is not known, all of its text
   * comes back. {@link DocumentWriter#write(TolerantReading)} writes many.
   *
   * @return the bytes, UTF-8
   * @throws InvalidDocumentException if there is no value, and that is not only because of an
   *     unknown code or shape; it holds all problems
   */
  public byte[] write() {
    if (good != null) {
      return write(good);
    }
    return kept.parts().stream()
        .filter(each -> each.part().at().equals(Pointer.ROOT))
        .findFirst()
        .map(each -> each.json().getBytes(StandardCharsets.UTF_8))
        .orElseThrow(() -> new InvalidDocumentException(problems));
  }

  private byte[] write(Good<T> written) {
    ByteOut out = new ByteOut();
    written.codec().write(written.value(), out);
    return Splice.into(out.finish(), kept);
  }

  /** {@return what was read, and how much was left out and found} */
  @Override
  public String toString() {
    return (good == null ? "nothing" : good.value())
        + "; "
        + leftOut().size()
        + " left out, "
        + QuantityText.countedOrNo(problems.size(), "problem");
  }
}
