package io.github.isfmodel.json.jackson2.streaming;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.isfmodel.json.codec.JsonOut;
import io.github.isfmodel.json.codec.Name;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/** Hands the tokens to a Jackson 2 generator. */
public class Jackson2Out extends JsonOut {

  private final JsonGenerator generator;

  public Jackson2Out(JsonGenerator generator) {
    this.generator = generator;
  }

  @Override
  public void startObject() {
    enter();
    try {
      generator.writeStartObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void endObject() {
    leave();
    try {
      generator.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void startList() {
    enter();
    try {
      generator.writeStartArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void endList() {
    leave();
    try {
      generator.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void name(Name name) {
    try {
      generator.writeFieldName(name.text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void string(String text) {
    checkText(text);
    try {
      generator.writeString(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void number(long value) {
    try {
      generator.writeNumber(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void truth(boolean value) {
    try {
      generator.writeBoolean(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void date(LocalDate date) {
    checkYear("date", date, date.getYear());
    string(date.toString());
  }
}
