package io.github.isfmodel.json.codec;

import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.json.problem.StructuralRule;
import java.math.BigDecimal;

/** Whole numbers between two. */
public final class NumberCodec extends PrimitiveCodec<Long> {

  static final NumberCodec INTEGER = new NumberCodec(Integer.MIN_VALUE, Integer.MAX_VALUE);

  /** Of longer texts nobody looks for what was meant, in characters. */
  private static final int LONGEST_MENDED = 40;

  private final long min;
  private final long max;

  NumberCodec(long min, long max) {
    this.min = min;
    this.max = max;
  }

  @Override
  boolean readNumber(JsonIn in) {
    if (in.kind() != JsonIn.WHOLE) {
      refuse(in);
      return false;
    }
    boolean fits = in.readWhole() && in.number >= min && in.number <= max;
    if (!fits) {
      in.problem(
          StructuralRule.OUT_OF_RANGE,
          in.subject() + " is " + in.raw() + ", which is out of range",
          "give a number from " + min + " to " + max,
          problem -> problem.withBound(in.raw().charAt(0) == '-' ? min : max));
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
          "write digits only, without a decimal point or an exponent",
          problem -> withNearest(problem, in.raw()));
    } else if (in.kind() == JsonIn.STRING) {
      in.wrongKind(
          what(), "write digits without quotes", problem -> withNearest(problem, in.raw()));
    } else {
      in.wrongKind(what(), "write digits");
    }
  }

  private Problem withNearest(Problem problem, String text) {
    if (text.length() > LONGEST_MENDED) {
      return problem;
    }
    try {
      long meant = new BigDecimal(text).longValueExact();
      return meant >= min && meant <= max ? problem.withNearest(meant) : problem;
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
