package io.github.isfmodel.json.codec;

import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.json.problem.StructuralRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** Whole numbers between two. */
public final class NumberCodec extends PrimitiveCodec<Long> {

  /** Of longer texts nobody looks for what was meant, in characters. */
  private static final int LONGEST_MENDED = 40;

  /** Digits in groups of three, however these are parted, but for the point. */
  private static final String GROUPED = "-?[0-9]{1,3}([,' _\\u00a0\\u2009\\u202f][0-9]{3})+";

  /** The point parts thousands in many languages and decimals in others. */
  private static final String POINTED = "-?[0-9]{1,3}(\\.[0-9]{3})+";

  private static final String NO_WORDS = "write digits only, without quotes, separators or words";

  /** What the words or signs beside a number say, for which there is another place. */
  private static final List<Meant> MEANT =
      List.of(
          new Meant(
              "(~|\u2248|about|around|approximately|approx\\.?|circa|ca\\.?|some|roughly) ?[0-9].*",
              "the type of a quantity says that it is \"about\" so many"),
          new Meant(
              "[0-9][0-9,. ]*(-|\u2013|\u2014| to | and )[0-9 ].*",
              "the type of a quantity says that it is \"between\" two numbers"),
          new Meant(
              "[0-9][0-9,. ]*(%|per ?cent)", "the unit says that it is a share in \"percent\""));

  private record Meant(String form, String remedy) {}

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
          asWhole(in.raw()),
          problem -> withNearest(problem, in.raw(), ""));
    } else if (in.kind() == JsonIn.STRING) {
      in.wrongKind(
          what(), inWords(in.raw()), problem -> withNearest(problem, in.raw(), " without quotes"));
    } else {
      in.wrongKind(what(), "write digits");
    }
  }

  /** How to write what has a point or an exponent. */
  private static String asWhole(String number) {
    if (number.matches(POINTED)) {
      return "write digits only: a whole number has no separators";
    }
    return number.matches("-?[0-9]+\\.[0-9]*[1-9][0-9]*")
        ? "round it; the type of a quantity says that it is \"about\" so many, or \"between\" two"
            + " numbers"
        : "write digits only, without a decimal point or an exponent";
  }

  /** How to write what stands in quotes. */
  private static String inWords(String text) {
    if (text.length() > LONGEST_MENDED) {
      return NO_WORDS;
    }
    if (text.matches("-?[0-9]+")) {
      return "write digits without quotes";
    }
    String kept = text.strip().toLowerCase(Locale.ROOT);
    return MEANT.stream()
        .filter(each -> kept.matches(each.form()))
        .map(each -> "write digits only, without quotes; " + each.remedy())
        .findFirst()
        .orElse(NO_WORDS);
  }

  private Problem withNearest(Problem problem, String text, String without) {
    if (text.length() > LONGEST_MENDED || text.matches(POINTED)) {
      return problem;
    }
    try {
      String digits = text.matches(GROUPED) ? text.replaceAll("[^-0-9]", "") : text;
      long meant = new BigDecimal(digits).longValueExact();
      return meant >= min && meant <= max
          ? StructuralProblem.withNearest(problem, "write " + meant + without, Long.toString(meant))
          : problem;
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
