package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.precondition.Precondition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The floor for reading a large generated record, as {@link TunedPledgeReader} is for a pledge.
 * What does not grow with the pledges is passed over.
 */
final class TunedRecordReader {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final List<Pledge> pledges = new ArrayList<>();
  private final List<Precondition> preconditions = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  private TunedRecordReader() {}

  static TunedRecord read(byte[] document) {
    try (JsonParser in = FACTORY.createParser(document)) {
      return new TunedRecordReader().read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private TunedRecord read(JsonParser in) throws IOException {
    in.nextToken();
    for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      in.nextToken();
      part(name, in);
    }
    return new TunedRecord(pledges, preconditions, events, claims);
  }

  private void part(String name, JsonParser in) throws IOException {
    switch (name) {
      case "pledges" -> list(TunedPledgeReader::pledge, pledges, in);
      case "preconditions" -> list(TunedPreconditions::precondition, preconditions, in);
      case "events" -> list(TunedEvents::event, events, in);
      case "claims" -> list(TunedClaims::claim, claims, in);
      default -> in.skipChildren();
    }
  }

  private static <T> void list(Read<T> read, List<T> list, JsonParser in) throws IOException {
    while (in.nextToken() != JsonToken.END_ARRAY) {
      list.add(read.read(in));
    }
  }

  private interface Read<T> {
    T read(JsonParser in) throws IOException;
  }
}
