package io.github.isfmodel.json.codec;

import io.github.isfmodel.json.problem.StructuralRule;

/** Whole numbers between two. */
public final class NumberCodec extends PrimitiveCodec<Long> {

  static final NumberCodec INTEGER = new NumberCodec(Integer.MIN_VALUE, Integer.MAX_VALUE);

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
          "give a number from " + min + " to " + max);
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
          "write digits only, without a decimal point or an exponent");
    } else {
      in.wrongKind(what(), "write digits without quotes");
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
