package io.github.isfmodel.json;

import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.json.codec.Columns;
import io.github.isfmodel.json.codec.DocumentCodec;
import io.github.isfmodel.json.codec.Envelope;
import io.github.isfmodel.json.codec.Gaps;
import io.github.isfmodel.json.codec.Landmarks;
import io.github.isfmodel.json.codec.Limits;
import io.github.isfmodel.json.codec.Locator;
import io.github.isfmodel.json.codec.NotPlain;
import io.github.isfmodel.json.codec.PlainIn;
import io.github.isfmodel.json.codec.Problems;
import io.github.isfmodel.json.codec.Stop;
import io.github.isfmodel.json.codec.Tolerance;
import io.github.isfmodel.json.codec.UnknownCodes;
import io.github.isfmodel.json.codec.Utf8;
import io.github.isfmodel.json.problem.Place;
import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.rule.Checkable;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Violation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one document from bytes: first its form, then, if there is a value, the rules. */
final class DocumentReader {

  private final byte[] bytes;
  private final Problems problems = new Problems();
  private Landmarks landmarks = Landmarks.NONE;

  private DocumentReader(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Reads a document of one of the types given. */
  static Reading<Object> read(byte[] bytes, Envelope expected) {
    DocumentReader reader = new DocumentReader(bytes);
    Object value = reader.strictly(expected);
    return value != null && reader.problems.isEmpty()
        ? new Reading<>(value, reader.violations(value, Gaps.NONE))
        : new Reading<>(null, Columns.inCharacters(reader.problems.sorted(), bytes));
  }

  /**
   * The value of a document, and with problems of its form only; whatever {@link #plainly} says.
   */
  static Reading<Object> carefully(byte[] bytes, Envelope envelope) {
    DocumentReader reader = new DocumentReader(bytes);
    Object value = CarefulReading.of(bytes, envelope, UnknownCodes.REFUSE, null, reader.problems);
    return new Reading<>(reader.problems.isEmpty() ? value : null, reader.problems.sorted());
  }

  /** Reads what is good in a document of one of the types given. */
  static TolerantReading<Object> readTolerantly(byte[] bytes, Envelope expected) {
    DocumentReader reader = new DocumentReader(bytes);
    Tolerance tolerance = new Tolerance(bytes);
    Object value =
        CarefulReading.of(bytes, expected, UnknownCodes.KEEP, tolerance, reader.problems);
    Gaps gaps = new Gaps(tolerance.leftOut());
    List<Problem> found = new ArrayList<>(Columns.inCharacters(reader.problems.sorted(), bytes));
    if (value == null) {
      return new TolerantReading<>(null, found, tolerance, gaps);
    }
    found.addAll(reader.violations(value, gaps));
    found.sort(Comparator.naturalOrder());
    return new TolerantReading<>(good(value, expected), found, tolerance, gaps);
  }

  private static TolerantReading.Good<Object> good(Object value, Envelope expected) {
    return expected.expected().stream()
        .filter(codec -> codec.javaType().isInstance(value))
        .findFirst()
        .map(codec -> new TolerantReading.Good<>(value, any(codec)))
        .orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private static DocumentCodec<Object> any(DocumentCodec<?> codec) {
    return (DocumentCodec<Object>) codec;
  }

  /** Most documents have nothing wrong with them; the others are read once more. */
  private @Nullable Object strictly(Envelope envelope) {
    Object value = plainly(envelope);
    return value != null
        ? value
        : CarefulReading.of(bytes, envelope, UnknownCodes.REFUSE, null, problems);
  }

  /** The value of a document if nothing is wrong with its form; else null, without a word. */
  static @Nullable Object plainly(byte[] bytes, Envelope envelope) {
    return new DocumentReader(bytes).plainly(envelope);
  }

  private @Nullable Object plainly(Envelope envelope) {
    try {
      Utf8.check(bytes, new Problems());
      PlainIn in = new PlainIn(bytes);
      Object value = envelope.plain(in);
      landmarks = in.landmarks();
      return in.isAtEnd() ? value : null;
    } catch (NotPlain | InvalidValueException | Stop e) {
      return null;
    }
  }

  private List<Problem> violations(Object value, Gaps gaps) {
    if (!(value instanceof Checkable checkable)) {
      return List.of();
    }
    List<Violation> violations = checkable.violations();
    return violations.isEmpty() ? List.of() : located(violations, gaps);
  }

  /** The violations at their places; of too many, errors first, and how many more there are. */
  private List<Problem> located(List<Violation> violations, Gaps gaps) {
    List<Violation> worstFirst = new ArrayList<>(violations);
    worstFirst.sort(Comparator.comparing(Violation::severity));
    int count = Math.min(worstFirst.size(), Limits.PROBLEMS);
    List<Violation> listed = worstFirst.subList(0, count);
    List<Pointer> pointers = new ArrayList<>();
    for (Violation each : listed) {
      pointers.add(gaps.inDocument(each.at()));
    }
    List<Place> places = Locator.places(pointers, bytes, landmarks);
    List<Problem> located = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      located.add(problem(listed.get(i), pointers.get(i), places.get(i)));
    }
    if (count < worstFirst.size()) {
      located.add(Problems.more(worstFirst.size() - count, worstFirst.get(count).severity()));
    }
    Collections.sort(located);
    return located;
  }

  private static Problem problem(Violation violation, Pointer at, Place place) {
    return new Problem(
        violation.rule(),
        violation.severity(),
        at,
        place.line(),
        place.column(),
        violation.message(),
        violation.remedy(),
        violation.authority().toString(),
        violation.values());
  }
}
