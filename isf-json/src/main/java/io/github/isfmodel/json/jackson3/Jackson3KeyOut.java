package io.github.isfmodel.json.jackson3;

import tools.jackson.core.JsonGenerator;

/** Hands a string to a Jackson 3 generator as the name of a property. */
final class Jackson3KeyOut extends Jackson3Out {

  private final JsonGenerator generator;

  Jackson3KeyOut(JsonGenerator generator) {
    super(generator);
    this.generator = generator;
  }

  @Override
  public void string(String text) {
    checkText(text);
    generator.writeName(text);
  }
}
