package io.github.isfmodel.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/** Google's Gson, with adapters for the times and for types by name. */
final class GsonPeer implements Peer {

  private final Gson gson =
      new GsonBuilder()
          .disableHtmlEscaping()
          .registerTypeAdapterFactory(new GsonTypes(MirrorTime.class))
          .registerTypeAdapterFactory(new GsonTypes(MirrorAmount.class))
          .registerTypeAdapterFactory(new GsonTypes(MirrorContributor.class))
          .registerTypeAdapterFactory(new GsonTypes(MirrorCondition.class))
          .registerTypeAdapter(LocalDate.class, new GsonText<>(LocalDate::parse))
          .registerTypeAdapter(Instant.class, new GsonText<>(Instant::parse))
          .registerTypeAdapter(YearMonth.class, new GsonText<>(YearMonth::parse))
          .registerTypeHierarchyAdapter(ZoneId.class, new GsonText<>(ZoneId::of))
          .create();

  @Override
  public Mirror.Pledge read(byte[] document) {
    return gson.fromJson(new String(document, UTF_8), Mirror.Pledge.class);
  }

  @Override
  public byte[] write(Mirror.Pledge pledge) {
    return gson.toJson(pledge).getBytes(UTF_8);
  }
}
