package io.github.isfmodel.benchmarks;

import com.dslplatform.json.DslJson;
import com.dslplatform.json.JsonWriter;
import com.dslplatform.json.runtime.Settings;
import java.io.IOException;
import java.util.Objects;

/** DSL-JSON, whose code for the records is generated when they are compiled. */
final class DslJsonPeer implements Peer {

  private final DslJson<Object> json = new DslJson<>(Settings.basicSetup().skipDefaultValues(true));
  private final JsonWriter writer = json.newWriter();

  @Override
  public Mirror.Pledge read(byte[] document) throws IOException {
    return Objects.requireNonNull(json.deserialize(Mirror.Pledge.class, document, document.length));
  }

  @Override
  public byte[] write(Mirror.Pledge pledge) throws IOException {
    writer.reset();
    json.serialize(writer, pledge);
    return writer.toByteArray();
  }
}
