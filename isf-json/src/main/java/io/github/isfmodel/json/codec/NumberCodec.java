package io.github.isfmodel.json.codec;

import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.json.problem.StructuralRule;
import java.math.BigDecimal;

/** Whole numbers between two. */
public final class NumberCodec extends PrimitiveCodec<Long> {

  /** Of longer texts nobody looks for what was meant, in characters. */
  private static final int LONGEST_MENDED = 40;

  /** Digits in groups of three, however these are parted, but for the point. */
  private static final String GROUPED = "-?[0-9]{1,3}([,' _\\u00a0\\u2009\\u202f][0-9]{3})+";

  /** The point parts thousands in many languages and decimals in others. */
  private static final String POINTED = "-?[0-9]{1,3}(\\.[0-9]{3})+";

  private final long min;
  private final long max;

  NumberCodec(long min, long max) {
    this.min = min;
    this.max = max;
  }

  @Override
  boolean readNumber(JsonIn in) {
    if (!in.isWhole()) {
      refuse(in);
      return false;
    }
    boolean fits = in.readWhole() && in.number >= min && in.number <= max;
    if (!fits) {
      in.problem(
          StructuralRule.OUT_OF_RANGE,
          in.subject() + " is " + in.raw() + ", which is out of range",
          "give a number from " + min + " to " + max,
          problem -> StructuralProblem.withBound(problem, in.raw().charAt(0) == '-' ? min : max));
    }
    return fits;
  }

  @Override
  long plainNumber(PlainIn in) {
    long number = in.whole();
    if (number < min || number > max) {
      throw new NotPlain();
    }
    return number;
  }

  private void refuse(JsonIn in) {
    if (in.kind() == JsonIn.FRACTION) {
      in.problem(
          StructuralRule.NOT_WHOLE,
          in.subject() + " must be a whole number, but is " + in.raw(),
          in.raw().matches(POINTED)
              ? "write digits only: a whole number has no separators"
              : "write digits only, without a decimal point or an exponent",
          problem -> withNearest(problem, in.raw()));
    } else if (in.kind() == JsonIn.STRING) {
      in.wrongKind(
          what(),
          in.raw().matches("-?[0-9]+")
              ? "write digits without quotes"
              : "write digits only, without quotes, separators or words",
          problem -> withNearest(problem, in.raw()));
    } else {
      in.wrongKind(what(), "write digits");
    }
  }

  private Problem withNearest(Problem problem, String text) {
    if (text.length() > LONGEST_MENDED || text.matches(POINTED)) {
      return problem;
    }
    try {
      String digits = text.matches(GROUPED) ? text.replaceAll("[^-0-9]", "") : text;
      long meant = new BigDecimal(digits).longValueExact();
      return meant >= min && meant <= max ? StructuralProblem.withNearest(problem, meant) : problem;
    } catch (ArithmeticException | NumberFormatException e) {
      return problem;
    }
  }

  @Override
  Long boxed(long number) {
    return number;
  }

  @Override
  public void write(Long value, JsonOut out) {
    out.number(value);
  }

  @Override
  public String what() {
    return "a whole number";
  }

  /** The least number, inclusive. */
  public long min() {
    return min;
  }

  /** The greatest number, inclusive. */
  public long max() {
    return max;
  }
}
