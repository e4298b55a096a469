package io.github.isfmodel.json.codec;

import org.jspecify.annotations.Nullable;

/** Plain text. */
public final class TextCodec extends StringCodec<String> {

  public static final TextCodec TEXT = new TextCodec();

  private TextCodec() {}

  @Override
  @Nullable String fromString(JsonIn in) {
    return in.text();
  }

  @Override
  public void write(String value, JsonOut out) {
    out.string(value);
  }

  @Override
  public String what() {
    return STRING;
  }
}
