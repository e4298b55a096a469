package io.github.isfmodel.benchmarks;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Leaves empty lists out, which Gson has no setting for. */
final class GsonLists implements TypeAdapterFactory {

  @Override
  public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
    return type.getRawType().equals(List.class)
        ? new Adapter<>(gson.getDelegateAdapter(this, type))
        : null;
  }

  private static final class Adapter<T> extends TypeAdapter<T> {
    private final TypeAdapter<T> all;

    Adapter(TypeAdapter<T> all) {
      this.all = all;
    }

    @Override
    public T read(JsonReader in) throws IOException {
      return all.read(in);
    }

    @Override
    public void write(JsonWriter out, T list) throws IOException {
      if (List.of().equals(list)) {
        out.nullValue();
      } else {
        all.write(out, list);
      }
    }
  }
}
