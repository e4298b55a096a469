package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Types of objects by their property "type", by way of a tree, as in Gson's own example of such a
 * factory ({@code RuntimeTypeAdapterFactory}).
 */
final class GsonTypes implements TypeAdapterFactory {

  private final Class<?> base;

  GsonTypes(Class<?> base) {
    this.base = base;
  }

  @Override
  public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
    if (!type.getRawType().equals(base)) {
      return null;
    }
    Adapter<T> adapter = new Adapter<>(gson.getAdapter(JsonElement.class));
    for (JsonSubTypes.Type each : base.getAnnotation(JsonSubTypes.class).value()) {
      adapter.add(each.name(), each.value(), gson);
    }
    return adapter;
  }

  private record Named<T>(String name, TypeAdapter<T> adapter) {}

  private static final class Adapter<T> extends TypeAdapter<T> {
    private final TypeAdapter<JsonElement> trees;
    private final Map<String, TypeAdapter<T>> byName = new HashMap<>();
    private final Map<Class<?>, Named<T>> byClass = new HashMap<>();

    Adapter(TypeAdapter<JsonElement> trees) {
      this.trees = trees;
    }

    @SuppressWarnings("unchecked")
    void add(String name, Class<?> type, Gson gson) {
      TypeAdapter<T> adapter = (TypeAdapter<T>) gson.getAdapter(type);
      byName.put(name, adapter);
      byClass.put(type, new Named<>(name, adapter));
    }

    @Override
    public T read(JsonReader in) throws IOException {
      JsonElement tree = trees.read(in);
      String name = tree.getAsJsonObject().remove("type").getAsString();
      return Objects.requireNonNull(byName.get(name), name).fromJsonTree(tree);
    }

    @Override
    public void write(JsonWriter out, @Nullable T value) throws IOException {
      if (value == null) {
        out.nullValue();
        return;
      }
      Named<T> named = Objects.requireNonNull(byClass.get(value.getClass()));
      JsonObject object = new JsonObject();
      object.addProperty("type", named.name());
      object.asMap().putAll(named.adapter().toJsonTree(value).getAsJsonObject().asMap());
      trees.write(out, object);
    }
  }
}
