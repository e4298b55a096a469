package io.github.isfmodel.json.codec;

import io.github.isfmodel.json.problem.Problem;
import java.util.Locale;

/** True and false. */
public final class FlagCodec extends PrimitiveCodec<Boolean> {

  static final FlagCodec FLAG = new FlagCodec();

  private FlagCodec() {}

  @Override
  boolean readNumber(JsonIn in) {
    int kind = in.kind();
    if (kind != JsonIn.TRUE && kind != JsonIn.FALSE) {
      in.wrongKind(what(), "write true or false, without quotes", problem -> meant(in, problem));
      return false;
    }
    in.number = kind == JsonIn.TRUE ? 1 : 0;
    return true;
  }

  /** The same problem with the nearest value, if that stands in quotes. */
  private static Problem meant(JsonIn in, Problem problem) {
    String given = in.kind() == JsonIn.STRING ? in.raw().strip().toLowerCase(Locale.ROOT) : "";
    return given.equals("true") || given.equals("false")
        ? StructuralProblem.withNearest(problem, "write " + given + " without quotes", given)
        : problem;
  }

  @Override
  long plainNumber(PlainIn in) {
    return in.truth() ? 1 : 0;
  }

  @Override
  Boolean boxed(long number) {
    return number != 0;
  }

  @Override
  public void write(Boolean value, JsonOut out) {
    out.truth(value);
  }

  @Override
  public String what() {
    return "true or false";
  }
}
