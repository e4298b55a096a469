package io.github.isfmodel.benchmarks;

import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;

/** avaje-jsonb, whose code for the records is generated when they are compiled. */
final class AvajePeer implements Peer {

  private final JsonType<Mirror.Pledge> type = Jsonb.instance().type(Mirror.Pledge.class);

  @Override
  public Mirror.Pledge read(byte[] document) {
    return type.fromJson(document);
  }

  @Override
  public byte[] write(Mirror.Pledge pledge) {
    return type.toJsonBytes(pledge);
  }
}
