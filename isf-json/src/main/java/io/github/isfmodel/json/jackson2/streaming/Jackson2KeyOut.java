package io.github.isfmodel.json.jackson2.streaming;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Hands a string to a Jackson 2 generator as the name of a property. */
public final class Jackson2KeyOut extends Jackson2Out {

  private final JsonGenerator generator;

  public Jackson2KeyOut(JsonGenerator generator) {
    super(generator);
    this.generator = generator;
  }

  @Override
  public void string(String text) {
    checkText(text);
    try {
      generator.writeFieldName(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
