package io.github.isfmodel.benchmarks;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values as their text.
 *
 * @param <T> the type of the values
 */
final class MoshiText<T> extends JsonAdapter<T> {

  private final Function<String, T> maker;

  MoshiText(Function<String, T> maker) {
    this.maker = maker;
  }

  @Override
  public T fromJson(JsonReader in) throws IOException {
    return maker.apply(in.nextString());
  }

  @Override
  public void toJson(JsonWriter out, @Nullable T value) throws IOException {
    out.value(value == null ? null : value.toString());
  }
}
