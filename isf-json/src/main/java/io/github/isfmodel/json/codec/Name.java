package io.github.isfmodel.json.codec;

import java.nio.charset.StandardCharsets;

/** A property name, with its bytes as they stand in a document, quotes and colon included. */
public final class Name {

  static final Name TYPE = new Name("type");
  static final Name FORMAT = new Name("format");

  private final String text;
  private final byte[] quoted;

  Name(String text) {
    this.text = text;
    this.quoted = ("\"" + text + "\":").getBytes(StandardCharsets.UTF_8);
  }

  public String text() {
    return text;
  }

  byte[] quoted() {
    return quoted;
  }
}
