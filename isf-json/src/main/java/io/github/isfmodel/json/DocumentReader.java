package io.github.isfmodel.json;

import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.json.codec.Columns;
import io.github.isfmodel.json.codec.DocumentCodec;
import io.github.isfmodel.json.codec.Envelope;
import io.github.isfmodel.json.codec.Landmarks;
import io.github.isfmodel.json.codec.Limits;
import io.github.isfmodel.json.codec.Locator;
import io.github.isfmodel.json.codec.Places;
import io.github.isfmodel.json.codec.Problems;
import io.github.isfmodel.json.codec.StructuralProblem;
import io.github.isfmodel.json.codec.Tolerance;
import io.github.isfmodel.json.codec.UnknownCodes;
import io.github.isfmodel.json.codec.Utf8;
import io.github.isfmodel.json.problem.Place;
import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.json.problem.StructuralRule;
import io.github.isfmodel.quantity.QuantityText;
import io.github.isfmodel.rule.Checkable;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Violation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one document from bytes: first its form, then, if there is a value, the rules. */
final class DocumentReader {

  private final byte[] bytes;
  private final Landmarks landmarks;
  private final Problems problems = new Problems();

  /** How many problems there are with what stands before the document. */
  private final int marks;

  private DocumentReader(byte[] bytes, Landmarks landmarks) {
    this.bytes = Utf8.unmarked(bytes, problems);
    this.landmarks = landmarks;
    this.marks = problems.sorted().size();
  }

  /** Reads a document of one of the types given. */
  static Reading<Object> read(byte[] bytes, Envelope expected) {
    return read(bytes, Limits.DOCUMENT, expected);
  }

  /** The same of so many bytes at most. */
  static Reading<Object> read(byte[] bytes, int most, Envelope expected) {
    if (bytes.length > most) {
      return Reading.of(tooLong(most));
    }
    PlainReading plain = PlainReading.whole(bytes, 0, bytes.length, expected);
    return plain != null
        ? checked(plain, violations(plain.value()), bytes)
        : strictly(bytes, expected);
  }

  /** The same for one in a stream, of which a copy is made only if there is something to tell. */
  static Reading<Object> read(StreamDocument document, Envelope expected) {
    PlainReading plain = document.plainly(expected);
    if (plain == null) {
      return strictly(document.bytes(), expected);
    }
    List<Violation> violations = violations(plain.value());
    return violations.isEmpty()
        ? new Reading<>(plain.value(), List.of())
        : checked(plain, violations, document.bytes());
  }

  /** A bound that a caller gives. */
  static int most(int bytes) {
    if (bytes < 1) {
      throw new InvalidValueException(
          "greatest length of a document",
          Integer.toString(bytes),
          "is less than 1 byte",
          "give 1 or more");
    }
    return Math.min(bytes, Limits.DOCUMENT);
  }

  /** What is wrong with a document of more bytes. */
  static Problem tooLong(int most) {
    return StructuralProblem.of(
        StructuralRule.TOO_LONG,
        Pointer.ROOT,
        Places.START,
        "the document is longer than " + most + " " + QuantityText.noun(most, "byte"),
        "split it");
  }

  private static Reading<Object> checked(
      PlainReading plain, List<Violation> violations, byte[] bytes) {
    DocumentReader reader = new DocumentReader(bytes, plain.landmarks());
    return new Reading<>(plain.value(), reader.located(violations));
  }

  /** Most documents have nothing wrong with them; the others are read once more. */
  private static Reading<Object> strictly(byte[] bytes, Envelope expected) {
    DocumentReader reader = new DocumentReader(bytes, Landmarks.NONE);
    Object value = reader.careful(expected, UnknownCodes.REFUSE, null);
    boolean sound = value != null && reader.problems.isEmpty();
    return new Reading<>(sound ? value : null, reader.all(value, expected, false));
  }

  private @Nullable Object careful(
      Envelope expected, UnknownCodes unknownCodes, @Nullable Tolerance tolerance) {
    return CarefulReading.of(bytes, expected, unknownCodes, tolerance, problems);
  }

  /**
   * What is wrong with the form, and what rules say of all that it cannot touch.
   *
   * @param later whether later versions of the format are read too
   */
  private List<Problem> all(@Nullable Object value, Envelope expected, boolean later) {
    List<Problem> found = ofForm();
    if (value != null && found.size() == marks) {
      found.addAll(located(violations(value)));
    } else if (mayBeRecord(expected) && found.size() <= Limits.PROBLEMS) {
      found.addAll(ofSoundParts(found, later));
    }
    Collections.sort(found);
    return found;
  }

  private List<Problem> ofForm() {
    return new ArrayList<>(Columns.inCharacters(problems.sorted(), bytes));
  }

  private static boolean mayBeRecord(Envelope expected) {
    return expected.expected().stream().anyMatch(codec -> codec.javaType() == Dossier.class);
  }

  private List<Problem> ofSoundParts(List<Problem> ofForm, boolean later) {
    Tolerance tolerance = new Tolerance(bytes);
    Object parts =
        CarefulReading.of(
            bytes, PartsOfRecord.ENVELOPE, UnknownCodes.KEEP, tolerance, new Problems());
    String format = tolerance.format();
    boolean isRead = later || format == null || format.equals(Envelope.FORMAT);
    return isRead && parts instanceof PartsOfRecord read
        ? located(new SoundParts(tolerance.gaps(), ofForm).violations(read))
        : List.of();
  }

  /** Reads what is good in a document of one of the types given. */
  static TolerantReading<Object> readTolerantly(byte[] bytes, Envelope expected) {
    return readTolerantly(bytes, Limits.DOCUMENT, expected);
  }

  /** The same of so many bytes at most. */
  static TolerantReading<Object> readTolerantly(byte[] bytes, int most, Envelope expected) {
    if (bytes.length > most) {
      return TolerantReading.of(tooLong(most));
    }
    DocumentReader reader = new DocumentReader(bytes, Landmarks.NONE);
    Tolerance tolerance = new Tolerance(reader.bytes);
    Object read = reader.careful(expected, UnknownCodes.KEEP, tolerance);
    Object value = tolerance.format() == null ? null : read;
    if (value == null && reader.problems.faults() == 0) {
      tolerance.leaveOutAll();
    }
    List<Problem> found = reader.all(value, expected, true);
    TolerantReading.Good<Object> good = value == null ? null : good(value, expected);
    return new TolerantReading<>(good, found, tolerance.kept());
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

  private static List<Violation> violations(Object value) {
    return value instanceof Checkable checkable ? checkable.violations() : List.of();
  }

  /** The violations at their places; of too many, errors first, and how many more there are. */
  private List<Problem> located(List<Violation> violations) {
    if (violations.isEmpty()) {
      return List.of();
    }
    List<Violation> worstFirst = new ArrayList<>(violations);
    worstFirst.sort(Comparator.comparing(Violation::severity));
    int count = Math.min(worstFirst.size(), Limits.PROBLEMS);
    List<Violation> listed = worstFirst.subList(0, count);
    List<Pointer> pointers = new ArrayList<>();
    for (Violation each : listed) {
      pointers.add(each.at());
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
        Optional.of(place),
        violation.message(),
        violation.remedy(),
        violation.authority(),
        violation.values());
  }
}
