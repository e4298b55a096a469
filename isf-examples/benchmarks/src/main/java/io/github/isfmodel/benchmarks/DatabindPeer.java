package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;

/** Jackson's databind. */
final class DatabindPeer implements Peer {

  private final ObjectReader reader;
  private final ObjectWriter writer;

  private DatabindPeer(Module... times) {
    JsonMapper mapper =
        JsonMapper.builder()
            .addModules(times)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();
    reader = mapper.readerFor(Mirror.Pledge.class);
    writer = mapper.writerFor(Mirror.Pledge.class);
  }

  static Peer asItComes() {
    return new DatabindPeer(new JavaTimeModule());
  }

  static Peer withFastDates() {
    return new DatabindPeer(new JavaTimeModule(), FastDates.module());
  }

  @Override
  public Mirror.Pledge read(byte[] document) throws IOException {
    return reader.readValue(document);
  }

  @Override
  public byte[] write(Mirror.Pledge pledge) throws IOException {
    return writer.writeValueAsBytes(pledge);
  }
}
