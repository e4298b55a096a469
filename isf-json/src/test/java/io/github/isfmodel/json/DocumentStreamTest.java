package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.json.codec.Problems;
import io.github.isfmodel.json.problem.Place;
import io.github.isfmodel.json.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Streams of documents, whole and broken. */
class DocumentStreamTest {

  private static String dossier(String title) {
    return "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\""
        + title
        + "\",\"asOf\":\"2025-11-17\"}";
  }

  private static final String A = dossier("A");
  private static final String B = dossier("B");

  private static List<String> read(byte[] stream) throws IOException {
    return read(new ByteArrayInputStream(stream));
  }

  /** Each item: index and line, then the title or the problems. */
  private static List<String> read(InputStream stream) throws IOException {
    List<String> items = new ArrayList<>();
    try (DocumentStream<Reading<Dossier>> documents =
        DocumentStream.read(stream, DocumentType.DOSSIER)) {
      documents.forEachRemaining(item -> items.add(text(item)));
    }
    return items;
  }

  private static String text(StreamItem<Reading<Dossier>> item) {
    Reading<Dossier> reading = item.reading();
    return (item.ofStream() ? "after " : "")
        + item.index()
        + " on "
        + item.line()
        + " "
        + reading.value().map(Dossier::title).orElseGet(() -> Problems.text(reading.problems()));
  }

  private static List<String> read(String stream) throws IOException {
    return read(Json.bytes(stream));
  }

  private static byte[] packed(String text) {
    return Json.packed(Json.bytes(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s\n%s\n", "%s\n%s", "%s\r\n%s\r\n", "[%s,%s]", " [ %s , %s ] \n"})
  void twoDocuments(String form) throws IOException {
    String stream = String.format(form, A, B);
    int second = stream.indexOf("\n{") > 0 ? 2 : 1;
    List<String> expected = List.of("0 on 1 A", "1 on " + second + " B");
    assertThat(read(stream)).isEqualTo(expected);
    assertThat(read(packed(stream))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", " \r\n\t\n ", "[]", " [\n ] \n"})
  void noDocuments(String stream) throws IOException {
    assertThat(read(stream)).isEmpty();
    assertThat(read(packed(stream))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ","})
  void documentsOfAllTypesInOneStream(String comma) throws IOException {
    List<String> documents = new ArrayList<>();
    List<Object> expected = new ArrayList<>();
    for (DocumentType<?> type : DocumentType.all()) {
      String document = EnvelopeTest.document(type).toString();
      documents.add(document);
      expected.add(whatIsRead(IsfJson.read(Json.bytes(document))));
    }
    String stream = String.join(comma + "\n", documents);
    try (DocumentStream<Reading<Object>> read =
        DocumentStream.read(
            new ByteArrayInputStream(Json.bytes(comma.isEmpty() ? stream : "[" + stream + "]")))) {
      assertThat(read.stream().map(item -> whatIsRead(item.reading())))
          .containsExactlyElementsOf(expected);
    }
  }

  /** The value or, as the record breaks rules, what they say. */
  private static Object whatIsRead(Reading<Object> reading) {
    return reading
        .value()
        .orElseGet(() -> reading.problems().stream().map(Problem::message).toList());
  }

  @Test
  void aDocumentOfNoTypeInAStreamOfAnyLosesOnlyItself() throws IOException {
    byte[] stream = Json.bytes(A + "\n" + A.replace("dossier", "record") + "\n" + B);
    try (DocumentStream<Reading<Object>> read =
        DocumentStream.read(new ByteArrayInputStream(stream))) {
      assertThat(read.stream().map(item -> Problems.text(item.reading().problems())))
          .containsExactly(
              "",
              "line 2, column 9, /type: 'record' is no type of document; write one of: dossier,"
                  + " resolution, force, pledge, precondition, milestone, claim [ISF-JSON-009]",
              "");
    }
  }

  @Test
  void blankLinesArePassedOverAndCounted() throws IOException {
    assertThat(read("\n\n" + A + "\n \r\n\n" + B + "\n\n")).containsExactly("0 on 3 A", "1 on 6 B");
  }

  @ParameterizedTest
  @CsvSource({"[], true", "' \n[', true", "'', false", "' \n', false", "{}, false", "x[], false"})
  void whetherItIsAListIsToldPackedOrNot(String form, boolean list) throws IOException {
    for (byte[] bytes : List.of(Json.bytes(form), Json.packed(Json.bytes(form)))) {
      try (DocumentStream<Reading<Object>> documents =
          DocumentStream.read(new ByteArrayInputStream(bytes))) {
        assertThat(documents.isList()).isEqualTo(list);
        documents.forEachRemaining(item -> {});
        assertThat(documents.isList()).isEqualTo(list);
      }
    }
  }

  @Test
  void aBadLineLosesOnlyItselfAndIsPlacedInTheStream() throws IOException {
    assertThat(read(A + "\n" + A.replace("\"A\"", "7") + "\nrubbish\n  {}\n" + B))
        .containsExactly(
            "0 on 1 A",
            "1 on 2 line 2, column 42, /title: 'title' must be a string, but is the number 7; write"
                + " it in double quotes [ISF-JSON-011]",
            "2 on 3 line 3, column 1, the top: 'rubbish' stands without quotes; put names and texts"
                + " in double quotes; only true, false and null go without [ISF-JSON-003]",
            "3 on 4 line 4, column 3, the top: the document lacks 'type'; add \"type\" as"
                + " dossier [ISF-JSON-009]",
            "4 on 5 B");
  }

  @Test
  void aCommaAfterALineIsToldWithAllElse() throws IOException {
    assertThat(read(A + " ,\n" + A.replace("\"A\"", "7") + ",\r\n" + B + "\n"))
        .containsExactly(
            "0 on 1 line 1, column 67, the top: a comma stands after the document; remove it"
                + " [ISF-JSON-005]",
            "1 on 2 line 2, column 42, /title: 'title' must be a string, but is the number 7; write"
                + " it in double quotes [ISF-JSON-011]\nline 2, column 64, the top: a comma stands"
                + " after the document; remove it [ISF-JSON-005]",
            "2 on 3 B");
  }

  @Test
  void aMissingBraceOfAnElementIsToldOnce() throws IOException {
    String open = A.substring(0, A.length() - 1);
    assertThat(read("[" + A + ",\n" + open + ",\n" + B + "\n]\n"))
        .containsExactly(
            "0 on 1 A",
            "1 on 2 line 3, column 1, the top: a closing brace is missing before this document; put"
                + " it in before the comma [ISF-JSON-003]");
  }

  @Test
  void aBadElementLosesOnlyItselfAndIsPlacedInTheStream() throws IOException {
    String bad = A.replace("\"A\"", "\n 7").replace("\"asOf", "\n\"asof");
    assertThat(
            read(
                "[" + A + ", \u00e9, " + bad + ",1, null ,\"x]\",\n{\"a\":\"\\\"]}\"}, " + B + "]"))
        .containsExactly(
            "0 on 1 A",
            "1 on 1 line 1, column 69, the top: the text is not JSON here: '\u00e9'; check the"
                + " quotes, commas and brackets before this place [ISF-JSON-003]",
            "2 on 1 line 2, column 2, /title: 'title' must be a string, but is the number 7;"
                + " write it in double quotes [ISF-JSON-011]\nline 3, column 1, /asof: a dossier"
                + " has no property 'asof'; write asOf, which it lacks [ISF-JSON-014]",
            "3 on 3 line 3, column 22, the top: the document must be an object, but is the number"
                + " 1; write an object in braces, with \"type\" first [ISF-JSON-011]",
            "4 on 3 line 3, column 25, the top: the document must be an object, but is null; write"
                + " an object in braces, with \"type\" first [ISF-JSON-012]",
            "5 on 3 line 3, column 31, the top: the document must be an object, but is the string"
                + " 'x]'; write an object in braces, with \"type\" first [ISF-JSON-011]",
            "6 on 4 line 4, column 1, the top: the document lacks 'type'; add \"type\" as"
                + " dossier [ISF-JSON-009]",
            "7 on 4 B");
  }

  @Test
  void aLastDocumentThatIsCutOffLosesOnlyItself() throws IOException {
    byte[] lines = Json.bytes(A + "\n" + B);
    byte[] list = Json.bytes("[" + A + "," + B);
    for (int cut = 1; cut < B.length(); cut++) {
      assertThat(read(Arrays.copyOf(lines, lines.length - cut)))
          .hasSize(2)
          .startsWith("0 on 1 A")
          .last()
          .asString()
          .startsWith("1 on 2 line 2,")
          .endsWith("[ISF-JSON-004]");
      assertThat(read(Arrays.copyOf(list, list.length - cut)))
          .hasSize(2)
          .startsWith("0 on 1 A")
          .last()
          .asString()
          .startsWith("1 on 1 line 1,")
          .endsWith("[ISF-JSON-004]");
    }
  }

  @Test
  void aLastStringThatIsCutOffBehindABracketLosesOnlyItself() throws IOException {
    assertThat(read("[" + A + ",\"x]"))
        .containsExactly(
            "0 on 1 A",
            "1 on 1 line 1, column 71, the top: the document ends before it is complete; check"
                + " whether it was cut off [ISF-JSON-004]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[|after 0 on 1 line 1, column 2, the top: the list of documents ends before it is closed; check"
            + " whether it was cut off [ISF-JSON-004]",
        "[%s|after 1 on 1 line 1, column 67, the top: the list of documents ends before it is closed;"
            + " check whether it was cut off [ISF-JSON-004]",
        "[%s,|after 1 on 1 line 1, column 68, the top: the list of documents ends before it is closed;"
            + " check whether it was cut off [ISF-JSON-004]",
        "[%s,\t]|after 1 on 1 line 1, column 67, the top: a comma stands before the closing bracket;"
            + " remove the comma [ISF-JSON-003]",
        "[,%s]|after 0 on 1 line 1, column 2, the top: the list of documents is broken here, and the rest"
            + " of it is not read; put one document on each line: then a broken one loses only"
            + " itself [ISF-JSON-003]",
        "[%s []]|after 1 on 1 line 1, column 68, the top: the list of documents is broken here, and the"
            + " rest of it is not read; put one document on each line: then a broken one loses only"
            + " itself [ISF-JSON-003]",
        "[%s}|after 1 on 1 line 1, column 67, the top: the list of documents is broken here, and the rest"
            + " of it is not read; put one document on each line: then a broken one loses only"
            + " itself [ISF-JSON-003]",
        "[%s] []|after 1 on 1 line 1, column 69, the top: something follows the end of the list of"
            + " documents; remove it, or put it into a file of its own [ISF-JSON-005]",
      })
  void aBrokenListEndsWithAProblem(String form, String problem) throws IOException {
    List<String> items = read(form.replace("%s", A));
    assertThat(items).last().isEqualTo(problem);
    assertThat(items.subList(0, items.size() - 1)).allMatch(item -> item.equals("0 on 1 A"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "\r\n\t"})
  void aMissingCommaIsToldAndWhatFollowsIsRead(String between) throws IOException {
    int line = between.contains("\n") ? 2 : 1;
    int column = (line == 1 ? A.length() + 2 : 1) + between.replaceAll("(?s).*\\n", "").length();
    String list = "[" + A + between + B + ",\n" + A + "]";

    List<String> expected =
        List.of(
            "0 on 1 A",
            String.format(
                "after 1 on %d line %d, column %d, the top: a comma is missing before this document of the"
                    + " list; put it in [ISF-JSON-003]",
                line, line, column),
            "1 on " + line + " B",
            "2 on " + (line + 1) + " A");
    assertThat(read(list)).isEqualTo(expected);
    assertThat(read(packed(list))).isEqualTo(expected);
  }

  @Test
  void everyMissingCommaIsTold() throws IOException {
    assertThat(read("[" + A + A + A + "," + B + "x"))
        .hasSize(7)
        .last()
        .asString()
        .contains("the list of documents is broken here");
    assertThat(read("[" + A + A.replace("\"A\"", "7") + B + "]"))
        .hasSize(5)
        .element(2)
        .asString()
        .contains("'title' must be a string");
  }

  @Test
  void whatFollowsAListWithACommaTooManyIsToldToo() throws IOException {
    assertThat(read("[" + A + "\n,\n ] x"))
        .containsExactly(
            "0 on 1 A",
            "after 1 on 2 line 2, column 1, the top: a comma stands before the closing bracket; remove"
                + " the comma [ISF-JSON-003]",
            "after 1 on 3 line 3, column 4, the top: something follows the end of the list of documents;"
                + " remove it, or put it into a file of its own [ISF-JSON-005]");
  }

  /** Whatever is at hand at first, and however much of a document that is. */
  @ParameterizedTest
  @ValueSource(strings = {"%s\n%s\r\n\n %s\n%s", "[%s,%s \t,\r\n %s,%s]", "[%s,%s,%s,%s"})
  void aDocumentIsTheSameWhereverItIsCutWhileItComes(String form) throws IOException {
    String nested =
        dossier("]}, \\\"[{\\\\").replace("17\"}", "17\",\"actors\":[[{\"a\":\"\\\"]\"}],{}]}");
    byte[] stream =
        Json.bytes(String.format(form, dossier("\u00e9\\\\"), nested, A, "{\"b\":[\"]}\"},7"));
    List<String> whole = read(stream);
    assertThat(whole).hasSizeGreaterThanOrEqualTo(4).element(2).asString().endsWith(" A");
    for (int cut = 1; cut < stream.length; cut++) {
      InputStream parts =
          new SequenceInputStream(
              new ByteArrayInputStream(stream, 0, cut),
              new ByteArrayInputStream(stream, cut, stream.length - cut));
      assertThat(read(parts)).as("cut at %d", cut).isEqualTo(whole);
    }
  }

  /** So long that each of them goes beyond what is held of the stream, or ends where that ends. */
  @ParameterizedTest
  @ValueSource(strings = {"%s\n%s\n7", "[%s,%s,7]"})
  void aDocumentMayBeLongerThanWhatIsHeldOfTheStream(String form) throws IOException {
    for (int length = 64 * 1024 - 80; length < 64 * 1024 + 10; length++) {
      String title = "x".repeat(length);
      assertThat(read(String.format(form, dossier(title), A)))
          .startsWith("0 on 1 " + title)
          .hasSize(3)
          .element(1)
          .asString()
          .endsWith(" A");
    }
  }

  @Test
  void anElementIsPlacedBehindAnyOther() throws IOException {
    assertThat(
            read(
                "[\"\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\",{\"a\":\n\"longer than eight\"},1]"))
        .last()
        .asString()
        .startsWith("2 on 2 line 2, column 22,");
  }

  @Test
  void aMissingQuoteInAListMayLoseWhatFollows() throws IOException {
    List<String> items = read("[\n" + A.replace("A\"", "A") + ",\n" + B + "]");
    assertThat(items)
        .containsExactly(
            "0 on 2 line 2, column 44, /title: a quotation mark is missing after 'A'; put it in"
                + " before the comma [ISF-JSON-003]");
  }

  @Test
  void aByteOrderMarkOfALaterLineIsToldWhereThatBegins() throws IOException {
    assertThat(read(A + "\n\uFEFF" + B))
        .containsExactly(
            "0 on 1 A",
            "1 on 2 line 2, column 1, the top: the input begins with a byte order mark; save it as"
                + " UTF-8 without a byte order mark [ISF-JSON-002]");
  }

  @Test
  void aByteOrderMarkCostsTheFirstDocument() throws IOException {
    String problem =
        "line 1, column 1, the top: the input begins with a byte order mark; save it as UTF-8"
            + " without a byte order mark [ISF-JSON-002]";
    assertThat(read("\uFEFF" + A + "\n" + B)).containsExactly("0 on 1 " + problem, "1 on 2 B");
    assertThat(read(packed("\uFEFF" + A + "\n" + B)))
        .containsExactly("0 on 1 " + problem, "1 on 2 B");
    assertThat(read("\uFEFF[" + A + ",\n" + B + "]"))
        .containsExactly("0 on 1 " + problem, "1 on 2 B");
    assertThat(read("\uFEFF[\n" + A + ",\n" + B + "]"))
        .containsExactly("0 on 2 " + problem, "1 on 3 B");
    assertThat(read("\uFEFF\n\n " + A + "\n" + B)).containsExactly("0 on 3 " + problem, "1 on 4 B");
    assertThat(read("\uFEFF")).containsExactly("after 0 on 1 " + problem);
  }

  @Test
  void packedDataThatIsCutOffGivesWhatCameBefore() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      text.append(dossier(Integer.toString(i * 7919 % 2003))).append('\n');
    }
    byte[] whole = packed(text.toString());
    List<String> items = read(Arrays.copyOf(whole, whole.length / 2));
    assertThat(items).hasSizeBetween(100, 1990).startsWith("0 on 1 0", "1 on 2 1910");
    assertThat(items)
        .last()
        .asString()
        .endsWith(
            "the top: the gzip data ends before it is complete; check whether it was cut off"
                + " [ISF-JSON-022]");
    assertThat(read(Arrays.copyOf(whole, 5)))
        .containsExactly(
            "after 0 on 1 line 1, column 1, the top: the gzip data ends before it is complete; check"
                + " whether it was cut off [ISF-JSON-022]");
  }

  @Test
  void packedDataThatIsDamagedSaysSo() throws IOException {
    byte[] damaged = packed(A + "\n" + B);
    damaged[damaged.length - 6] ^= 1;
    assertThat(read(damaged))
        .containsExactly(
            "0 on 1 A",
            "1 on 2 B",
            "after 2 on 2 line 2, column 1, the top: the gzip data is damaged; fetch it again"
                + " [ISF-JSON-022]");
    byte[] noMethod = packed(A);
    noMethod[2] = 9;
    assertThat(read(noMethod)).singleElement().asString().contains("the gzip data is damaged");
  }

  @Test
  void packedPartsOneAfterTheOtherAreOneStream() throws IOException {
    InputStream parts =
        new SequenceInputStream(
            new ByteArrayInputStream(packed(A + "\n")), new ByteArrayInputStream(packed(B))) {
          @Override
          public int available() {
            return 0;
          }
        };
    assertThat(read(parts)).containsExactly("0 on 1 A", "1 on 2 B");
  }

  @Test
  void tolerantReadingIsAskedForByName() throws IOException {
    String document = A.replace("}", ",\"x\":1.50,\"actors\":[null]}");
    try (DocumentStream<TolerantReading<Dossier>> documents =
        DocumentStream.readTolerantly(
            new ByteArrayInputStream(Json.bytes("\n[" + document + ",0")), DocumentType.DOSSIER)) {
      TolerantReading<Dossier> first = documents.next().reading();
      assertThat(first.orElseThrow().title()).isEqualTo("A");
      assertThat(first.problems())
          .singleElement()
          .matches(problem -> problem.place().equals(Optional.of(new Place(2, 86))));
      assertThat(Json.text(first.write())).isEqualTo(A.replace("}", ",\"x\":1.50}"));
      assertThat(documents.next().reading().value()).isEmpty();
      assertThat(documents.hasNext()).isFalse();
      assertThatThrownBy(documents::next)
          .isInstanceOf(NoSuchElementException.class)
          .hasMessage("the stream has no more documents");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\r", "\r\r"})
  void ofALineWithTwoDocumentsTolerantReadingKeepsTheFirst(String between) throws IOException {
    byte[] lines = Json.bytes(A + between + B + "\n" + B);
    try (DocumentStream<TolerantReading<Dossier>> documents =
        DocumentStream.readTolerantly(new ByteArrayInputStream(lines), DocumentType.DOSSIER)) {
      TolerantReading<Dossier> first = documents.next().reading();
      assertThat(first.orElseThrow().title()).isEqualTo("A");
      assertThat(first.problems())
          .singleElement()
          .asString()
          .contains("something follows the end of the document")
          .contains("ISF-JSON-005");
      assertThat(documents.next().reading().orElseThrow().title()).isEqualTo("B");
      assertThat(documents.hasNext()).isFalse();
    }
  }

  @Test
  void progressIsTold() throws IOException {
    List<String> told = new ArrayList<>();
    byte[] bytes = packed(A + "\n" + B);
    DocumentStream.read(new ByteArrayInputStream(bytes), DocumentType.DOSSIER)
        .onProgress((taken, documents) -> told.add(taken + " " + documents))
        .forEachRemaining(item -> told.add(text(item)));
    String all = Integer.toString(bytes.length);
    assertThat(told).containsExactly(all + " 1", "0 on 1 A", all + " 2", "1 on 2 B", all + " 2");
  }

  @Test
  void anErrorOfTheStreamIsThrownAsSuch() throws IOException {
    InputStream broken =
        new SequenceInputStream(
            new ByteArrayInputStream(Json.bytes(A + "\n" + B)),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("cable");
              }

              @Override
              public int read(byte[] into, int at, int length) throws IOException {
                throw new IOException("cable");
              }
            });
    try (DocumentStream<Reading<Dossier>> documents =
        DocumentStream.read(broken, DocumentType.DOSSIER)) {
      assertThat(text(documents.next())).isEqualTo("0 on 1 A");
      for (int asked = 0; asked < 2; asked++) {
        assertThatThrownBy(documents::hasNext)
            .isInstanceOf(UncheckedIOException.class)
            .hasRootCauseMessage("cable");
      }
    }
  }

  @Test
  void whatIsTooLongIsPassedOver() throws IOException {
    for (String form : List.of("%s\n%s\n%s", "[%s,%s,%s]")) {
      String stream = String.format(form, "{}", "{\"" + "x".repeat(300_000) + "\":0}", "[1]");
      StreamSplitter splitter =
          new StreamSplitter(
              new StreamSource(new ByteArrayInputStream(Json.bytes(stream))), 20_000);
      List<String> pieces = new ArrayList<>();
      while (splitter.next()) {
        StreamDocument document = splitter.document();
        Problem problem = document.problem();
        pieces.add(problem == null ? Json.text(document.bytes()) : problem.message());
        assertThat(splitter.held()).isLessThanOrEqualTo(20_000);
      }
      assertThat(pieces).containsExactly("{}", "the document is longer than 20000 bytes", "[1]");
    }
  }

  @Test
  void memoryHoldsOneDocumentAtATime() throws IOException {
    byte[] line = Json.bytes(A + "\n");
    long count = 300_000;
    long[] given = {0};
    InputStream large =
        new InputStream() {
          @Override
          public int read() {
            return given[0] == count * line.length ? -1 : line[(int) (given[0]++ % line.length)];
          }

          @Override
          public int read(byte[] into, int at, int length) {
            int filled = 0;
            while (filled < length && given[0] < count * line.length) {
              into[at + filled++] = (byte) read();
            }
            return filled == 0 ? -1 : filled;
          }
        };
    long[] read = {0};
    try (DocumentStream<Reading<Dossier>> documents =
            DocumentStream.read(large, DocumentType.DOSSIER);
        Stream<StreamItem<Reading<Dossier>>> items = documents.stream()) {
      items.forEach(
          item -> {
            read[0]++;
            assertThat(given[0] - read[0] * line.length).isLessThanOrEqualTo(64 * 1024L + 3);
          });
    }
    assertThat(read[0]).isEqualTo(count);
  }
}
