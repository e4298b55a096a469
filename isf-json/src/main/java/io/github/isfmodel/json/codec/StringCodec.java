package io.github.isfmodel.json.codec;

import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.json.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Values that are written as one string.
 *
 * @param <T> the type
 */
public abstract class StringCodec<T> extends Codec<T> {

  static final String STRING = "a string";

  /** Of longer texts nobody looks for what was meant, in characters. */
  private static final int LONGEST_MENDED = 120;

  private final Known<T> known;

  /** Remembers so many values that were read, a power of two. */
  StringCodec(int remembered) {
    this.known = new Known<>(remembered);
  }

  @Override
  public final @Nullable T read(JsonIn in) {
    if (in.kind() != JsonIn.STRING) {
      refuseKind(in);
      return null;
    }
    T value = in.known(known);
    return value != null ? value : readAnew(in);
  }

  /** Quotes alone mend what is one word, and as a string would be read. */
  private void refuseKind(JsonIn in) {
    String word =
        switch (in.kind()) {
          case JsonIn.WHOLE, JsonIn.FRACTION -> in.raw();
          case JsonIn.TRUE -> "true";
          case JsonIn.FALSE -> "false";
          default -> "";
        };
    if (in.kind() == JsonIn.NULL) {
      in.wrongKind(wanted().equals(what()) ? string() : wanted(), sample());
    } else if (word.isEmpty()) {
      in.wrongKind(string(), sample());
    } else if (isRead(word)) {
      in.wrongKind(string(), "write it in double quotes");
    } else {
      in.wrongKind(string(), sample(), problem -> inQuotes(withNearest(problem, word)));
    }
  }

  private static Problem inQuotes(Problem problem) {
    return problem.nearest().isEmpty()
        ? problem
        : StructuralProblem.reworded(
            problem, problem.message(), problem.remedy() + " in double quotes");
  }

  private boolean isRead(String word) {
    try {
      return of(word) != null;
    } catch (InvalidValueException e) {
      return false;
    }
  }

  /** How to write a value that is read, as a remedy. */
  abstract String sample();

  /** The same for values that are written like one of some examples. */
  static String like(Form form) {
    return "write a string, for example \"" + form.examples().get(0) + "\"";
  }

  private @Nullable T readAnew(JsonIn in) {
    String text = in.text();
    if (text == null) {
      return null;
    }
    try {
      T read = of(text);
      T value = read != null ? read : other(in, text);
      if (value != null && in.unknownCodes == UnknownCodes.REFUSE) {
        known.remember(text, value);
      }
      return value;
    } catch (InvalidValueException e) {
      in.invalid(e, problem -> withNearest(problem, text));
      return null;
    }
  }

  /** What was probably meant is told only where it can be read. */
  private Problem withNearest(Problem problem, String refused) {
    if (refused.length() > LONGEST_MENDED) {
      return problem;
    }
    try {
      String mended = mended(refused.strip());
      return of(mended) == null
          ? problem
          : StructuralProblem.withNearest(problem, remedy(problem, refused, mended), mended);
    } catch (InvalidValueException e) {
      return problem;
    }
  }

  /**
   * A text that was refused, without the mistakes that are common in texts of this kind; what comes
   * of it may be refused too.
   *
   * @throws InvalidValueException if they cannot be told
   */
  protected String mended(String refused) {
    return refused;
  }

  /** How a problem is mended, where it is known what was probably meant. */
  String remedy(Problem problem, String refused, String mended) {
    return "write " + mended;
  }

  private String string() {
    return what().equals(STRING) ? STRING : STRING + " (" + what() + ")";
  }

  @Override
  final T plain(PlainIn in) {
    in.string();
    T value = in.known(known);
    return value != null ? value : plainAnew(in);
  }

  private T plainAnew(PlainIn in) {
    String text = in.text();
    T value = of(text);
    if (value == null) {
      throw new NotPlain();
    }
    in.remember(known, value);
    return value;
  }

  /**
   * What a text stands for; null if it is none of those that it may be.
   *
   * @throws InvalidValueException if the value refuses it
   */
  abstract @Nullable T of(String text);

  /** What the current string, which is none of those, is taken for; null if it is refused. */
  @Nullable T other(JsonIn in, String text) {
    throw new IllegalStateException(what() + " is always read or refused");
  }
}
