package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.isfmodel.json.codec.DocumentCodec;
import io.github.isfmodel.json.codec.Envelope;
import io.github.isfmodel.json.codec.JsonOut;
import io.github.isfmodel.json.codec.ObjectCodec;
import io.github.isfmodel.json.codec.Table;
import io.github.isfmodel.json.codec.TextCodec;
import io.github.isfmodel.json.codec.Values;
import io.github.isfmodel.json.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a stream as a whole, and faults of our own while one is read. */
class StreamFaultsTest {

  private static final String MARK =
      "line 1, column 1, the top: the input begins with a byte order mark; save it as UTF-8 without"
          + " a byte order mark [ISF-JSON-002]";

  /** Boxes, of which one cannot be built for no reason that a document has. */
  private static final class Faulty extends ObjectCodec<String> {
    private static final Table TABLE = new Table("box");
    private static final Table.Required<String> NAME = TABLE.required("name", TextCodec.TEXT);

    Faulty() {
      super(TABLE);
    }

    @Override
    protected String build(Values in) {
      String name = NAME.of(in);
      if (name.equals("faulty")) {
        throw new IllegalStateException("bug");
      }
      return name;
    }

    @Override
    protected void members(String value, JsonOut out) {
      throw new UnsupportedOperationException();
    }
  }

  private static String box(String name) {
    return "{\"type\":\"box\",\"format\":\"1.0\",\"name\":\"" + name + "\"}";
  }

  private static List<String> told(
      String stream, UnaryOperator<DocumentStream<Reading<Object>>> how) throws IOException {
    Envelope boxes = new DocumentCodec<>("box", String.class, new Faulty()).envelope();
    List<String> told = new ArrayList<>();
    try (DocumentStream<Reading<Object>> documents =
        how.apply(
            DocumentStream.open(
                new ByteArrayInputStream(Json.bytes(stream)),
                document -> DocumentReader.read(document, boxes),
                boxes))) {
      while (documents.hasNext()) {
        told.add(next(documents));
      }
    }
    return told;
  }

  private static String next(DocumentStream<Reading<Object>> documents) {
    try {
      return documents.next().reading().orElseThrow().toString();
    } catch (IllegalStateException e) {
      return e.getMessage();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[%s,%s,%s]", "%s\n%s\n%s"})
  void aFaultOfOursIsOfOneDocumentHoweverTheStreamIsRead(String form) throws IOException {
    String stream = String.format(form, box("a"), box("faulty"), box("b"));
    assertThat(told(stream, documents -> documents)).containsExactly("a", "bug", "b");
    assertThat(told(stream, documents -> documents.readAhead(Runnable::run, 8)))
        .containsExactly("a", "bug", "b");
  }

  private static List<String> items(String stream) throws IOException {
    List<String> items = new ArrayList<>();
    try (DocumentStream<Reading<Object>> documents =
        DocumentStream.read(new ByteArrayInputStream(Json.bytes(stream)))) {
      documents.forEachRemaining(
          item -> {
            assertThat(item.ofStream()).isTrue();
            assertThat(item.index()).isZero();
            for (Problem problem : item.reading().problems()) {
              items.add(item.line() + "; " + problem);
            }
          });
    }
    return items;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n \n", "[]", " [\n ] \n"})
  void aMarkBehindWhichNoDocumentStandsIsOfTheStream(String rest) throws IOException {
    assertThat(items("\ufeff" + rest)).containsExactly("1; " + MARK);
    assertThat(items(rest)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[ | column 3, the top: the list of documents ends before it is closed",
        "[]x | column 3, the top: something follows the end of the list of documents",
        "[,{}] | column 2, the top: the list of documents is broken here"
      })
  void whatElseIsWrongComesBehindTheMark(String rest, String told) throws IOException {
    List<String> items = items("\ufeff\n" + rest + " ");
    assertThat(items).hasSize(2).first().isEqualTo("1; " + MARK);
    assertThat(items.get(1)).startsWith("2; line 2, " + told);
  }

  @Test
  void itemsAreCounted() {
    assertThatThrownBy(() -> new StreamItem<>(-1, 1, false, "x"))
        .hasMessage("index of an item '-1' is less than 0; count from 0");
    assertThatThrownBy(() -> new StreamItem<>(0, 0, false, "x"))
        .hasMessage("line of an item '0' is less than 1; count from 1");
  }
}
