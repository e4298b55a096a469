package io.github.isfmodel.json.codec;

/** True and false. */
public final class FlagCodec extends PrimitiveCodec<Boolean> {

  static final FlagCodec FLAG = new FlagCodec();

  private FlagCodec() {}

  @Override
  boolean readNumber(JsonIn in) {
    int kind = in.kind();
    if (kind != JsonIn.TRUE && kind != JsonIn.FALSE) {
      in.wrongKind(what(), "write true or false, without quotes");
      return false;
    }
    in.number = kind == JsonIn.TRUE ? 1 : 0;
    return true;
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
