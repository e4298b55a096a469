package io.github.isfmodel.json.jackson2.streaming;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.github.isfmodel.json.codec.ProblemJson;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Hands a report to a Jackson 2 generator, also one on halves of characters. */
public final class Jackson2ReportOut extends Jackson2Out {

  private final JsonGenerator generator;

  public Jackson2ReportOut(JsonGenerator generator) {
    super(generator);
    this.generator = generator;
  }

  @Override
  public void string(String text) {
    try {
      // What has no output, such as a tree, takes any text.
      if (ProblemJson.hasHalfCharacter(text) && generator.getOutputTarget() != null) {
        StringBuilder escaped = new StringBuilder();
        JsonStringEncoder.getInstance().quoteAsString(text, escaped);
        generator.writeRawValue(ProblemJson.quoted(escaped));
      } else {
        generator.writeString(text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
