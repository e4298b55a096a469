package io.github.isfmodel.benchmarks;

import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.function.Function;

/**
 * Values as their text.
 *
 * @param <T> the type of the values
 */
final class GsonText<T> extends TypeAdapter<T> {

  private final Function<String, T> maker;

  GsonText(Function<String, T> maker) {
    this.maker = maker;
  }

  @Override
  public T read(JsonReader in) throws IOException {
    return maker.apply(in.nextString());
  }

  @Override
  public void write(JsonWriter out, T value) throws IOException {
    out.value(value.toString());
  }
}
