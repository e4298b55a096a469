package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.adapters.PolymorphicJsonAdapterFactory;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Objects;
import okio.Buffer;

/** Square's Moshi, with adapters for the times. */
final class MoshiPeer implements Peer {

  private final JsonAdapter<Mirror.Pledge> adapter =
      new Moshi.Builder()
          .add(types(MirrorTime.class))
          .add(types(MirrorAmount.class))
          .add(types(MirrorContributor.class))
          .add(types(MirrorCondition.class))
          .add(LocalDate.class, new MoshiText<>(LocalDate::parse))
          .add(Instant.class, new MoshiText<>(Instant::parse))
          .add(YearMonth.class, new MoshiText<>(YearMonth::parse))
          .add(ZoneId.class, new MoshiText<>(ZoneId::of))
          .build()
          .adapter(Mirror.Pledge.class);

  private static <T> JsonAdapter.Factory types(Class<T> base) {
    PolymorphicJsonAdapterFactory<T> types = PolymorphicJsonAdapterFactory.of(base, "type");
    for (JsonSubTypes.Type each : base.getAnnotation(JsonSubTypes.class).value()) {
      types = types.withSubtype(each.value().asSubclass(base), each.name());
    }
    return types;
  }

  @Override
  public Mirror.Pledge read(byte[] document) throws IOException {
    return Objects.requireNonNull(adapter.fromJson(new Buffer().write(document)));
  }

  @Override
  public byte[] write(Mirror.Pledge pledge) throws IOException {
    Buffer buffer = new Buffer();
    adapter.toJson(buffer, pledge);
    return buffer.readByteArray();
  }
}
