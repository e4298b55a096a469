package io.github.isfmodel.benchmarks;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Leaves empty lists out, which Moshi has no setting for. */
final class MoshiLists implements JsonAdapter.Factory {

  @Override
  public @Nullable JsonAdapter<?> create(
      Type type, Set<? extends Annotation> annotations, Moshi moshi) {
    return Types.getRawType(type).equals(List.class)
        ? new Adapter<>(moshi.nextAdapter(this, type, annotations))
        : null;
  }

  private static final class Adapter<T> extends JsonAdapter<T> {
    private final JsonAdapter<T> all;

    Adapter(JsonAdapter<T> all) {
      this.all = all;
    }

    @Override
    public @Nullable T fromJson(JsonReader in) throws IOException {
      return all.fromJson(in);
    }

    @Override
    public void toJson(JsonWriter out, @Nullable T list) throws IOException {
      if (List.of().equals(list)) {
        out.nullValue();
      } else {
        all.toJson(out, list);
      }
    }
  }
}
