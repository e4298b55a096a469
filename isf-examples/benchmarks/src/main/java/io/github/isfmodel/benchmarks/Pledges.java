package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.isfmodel.json.DocumentType;
import io.github.isfmodel.json.IsfJson;
import io.github.isfmodel.json.fixture.FixtureRequest;
import io.github.isfmodel.json.fixture.FixtureStage;
import io.github.isfmodel.json.fixture.Fixtures;
import io.github.isfmodel.json.jackson2.IsfModule;
import io.github.isfmodel.pledge.Pledge;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The pledges of the shipped record and two hundred generated ones, each as a document of its own,
 * read and written by our code and by hand-written code for just them.
 */
final class Pledges {

  private static final int GENERATED = 200;
  private static final JsonFactory PLAIN = new JsonFactory();
  private static final ObjectMapper OURS = IsfModule.mapper();

  private final List<Pledge> values;
  private final List<byte[]> documents;

  /**
   * Takes the pledges and makes sure that the hand-written code does the same work as ours.
   *
   * @throws IllegalStateException if it does not
   */
  Pledges(Subject subject) {
    FixtureRequest request = FixtureRequest.of(FixtureStage.DEPLOYING, GENERATED, 1);
    values = Stream.concat(subject.dossier.pledges().stream(), Fixtures.pledges(request)).toList();
    documents = values.stream().map(Pledges::ours).toList();
    values.forEach(Pledges::check);
  }

  private static void check(Pledge pledge) {
    boolean readsTheSame = TunedPledgeReader.read(ours(pledge)).equals(pledge);
    boolean writesTheSame = read(TunedPledgeWriter.write(pledge)).equals(pledge);
    if (!readsTheSame || !writesTheSame) {
      throw new IllegalStateException("the tuned code reads or writes another " + pledge);
    }
  }

  int count() {
    return values.size();
  }

  int bytes() {
    return documents.stream().mapToInt(document -> document.length).sum();
  }

  List<Pledge> values() {
    return values;
  }

  List<byte[]> documents() {
    return documents;
  }

  Object tunedReading() {
    return last(documents, TunedPledgeReader::read);
  }

  Object tokens() {
    return last(documents, Pledges::tokens);
  }

  Object reading() {
    return last(documents, Pledges::read);
  }

  Object readingThroughMapper() {
    return last(documents, Pledges::throughMapper);
  }

  Object tunedWriting() {
    return last(values, TunedPledgeWriter::write);
  }

  Object writing() {
    return last(values, Pledges::ours);
  }

  Object writingThroughMapper() {
    return last(values, Pledges::throughMapper);
  }

  private static <T> Object last(List<T> all, Function<T, Object> work) {
    Object last = "";
    for (T each : all) {
      last = work.apply(each);
    }
    return last;
  }

  private static byte[] ours(Pledge pledge) {
    return IsfJson.write(DocumentType.PLEDGE, pledge);
  }

  private static Pledge read(byte[] document) {
    return IsfJson.read(document, DocumentType.PLEDGE).orElseThrow();
  }

  private static Object tokens(byte[] document) {
    try (JsonParser parser = PLAIN.createParser(document)) {
      int count = 0;
      while (parser.nextToken() != null) {
        count++;
      }
      return count;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object throughMapper(byte[] document) {
    try {
      return OURS.readValue(document, Pledge.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object throughMapper(Pledge pledge) {
    try {
      return OURS.writeValueAsBytes(pledge);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
