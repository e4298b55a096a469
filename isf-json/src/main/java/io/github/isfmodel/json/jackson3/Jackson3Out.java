package io.github.isfmodel.json.jackson3;

import io.github.isfmodel.json.codec.JsonOut;
import io.github.isfmodel.json.codec.Name;
import java.time.LocalDate;
import tools.jackson.core.JsonGenerator;

/** Hands the tokens to a Jackson 3 generator. */
class Jackson3Out extends JsonOut {

  private final JsonGenerator generator;

  Jackson3Out(JsonGenerator generator) {
    this.generator = generator;
  }

  @Override
  public void startObject() {
    enter();
    generator.writeStartObject();
  }

  @Override
  public void endObject() {
    leave();
    generator.writeEndObject();
  }

  @Override
  public void startList() {
    enter();
    generator.writeStartArray();
  }

  @Override
  public void endList() {
    leave();
    generator.writeEndArray();
  }

  @Override
  public void name(Name name) {
    generator.writeName(name.text());
  }

  @Override
  public void string(String text) {
    checkText(text);
    generator.writeString(text);
  }

  @Override
  public void number(long value) {
    generator.writeNumber(value);
  }

  @Override
  public void truth(boolean value) {
    generator.writeBoolean(value);
  }

  @Override
  public void date(LocalDate date) {
    checkYear("date", date, date.getYear());
    string(date.toString());
  }
}
