package io.github.isfmodel.json.jackson3;

import io.github.isfmodel.json.codec.ProblemJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.JsonStringEncoder;

/** Hands a report to a Jackson 3 generator, also one on halves of characters. */
final class Jackson3ReportOut extends Jackson3Out {

  private final JsonGenerator generator;

  Jackson3ReportOut(JsonGenerator generator) {
    super(generator);
    this.generator = generator;
  }

  @Override
  public void string(String text) {
    // What has no output, such as a tree, takes any text.
    if (ProblemJson.hasHalfCharacter(text) && generator.streamWriteOutputTarget() != null) {
      StringBuilder escaped = new StringBuilder();
      JsonStringEncoder.getInstance().quoteAsString(text, escaped);
      generator.writeRawValue(ProblemJson.quoted(escaped));
    } else {
      generator.writeString(text);
    }
  }
}
