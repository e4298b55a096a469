package io.github.isfmodel.examples.cli.validate;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.examples.ShippedRecord;
import io.github.isfmodel.examples.cli.Run;
import io.github.isfmodel.json.DocumentType;
import io.github.isfmodel.json.IsfJson;
import io.github.isfmodel.json.Reading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidateTest {

  private static final String SOUND =
      "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\"A\",\"asOf\":\"2025-11-17\"}";
  private static final String NO_TITLE = SOUND.replace(",\"title\":\"A\"", "");
  private static final String NO_FORMAT = SOUND.replace(",\"format\":\"1.0\"", "");

  @TempDir private Path folder;

  private String file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content).toString();
  }

  private String file(String name, String content) throws IOException {
    return file(name, content.getBytes(UTF_8));
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  private static String actor(int number) {
    return "{\"id\":\"a"
        + number
        + "\",\"kind\":\"person\",\"name\":\"A\",\n\"citations\":[{\"source\":\"s\",\"certainty\":\"stated\"}]}";
  }

  private Run withActors(int count) throws IOException {
    String actors =
        IntStream.range(0, count).mapToObj(ValidateTest::actor).collect(Collectors.joining(","));
    String record = SOUND.replace("}", ",\"actors\":[" + actors + "]}");
    return Run.of("validate", file("record.json", record));
  }

  @Test
  void theNameOfAFileForgesNoLine() throws IOException {
    String file = file("a\nb\u001b.json", SOUND);

    assertThat(Run.of("validate", file).out())
        .endsWith("a\\u000ab\\u001b.json: no errors, no warnings\n")
        .hasLineCount(1);
  }

  @Test
  void aSourceThatIsNotThereIsToldOnceWithThePlacesWhereItIsCited() throws IOException {
    String first =
        """
        error line 2, column 24, /actors/0/citations/0/source: 's' is cited, and the record holds\
         no source of that identifier; mend the identifier, or add the source [ISF-REF-002]
            because of: The parts of a record are joined by their identifiers
        """;

    assertThat(withActors(1).out())
        .startsWith(first)
        .endsWith("record.json: 1 error, no warnings\n")
        .hasLineCount(3);
    assertThat(withActors(3).out())
        .startsWith(first + "    the same at: line 3, column 24; line 4, column 24\n")
        .endsWith("record.json: 3 errors, no warnings\n")
        .hasLineCount(4);
    assertThat(withActors(1_001).out())
        .contains("; line 8, column 24; and 993 other places\n")
        .hasLineCount(6);
  }

  @Test
  void shippedRecordsValidate() {
    for (String name : new String[] {"shipped:isf-gaza", "shipped:unifil"}) {
      Run run = Run.of("validate", name);
      assertThat(run.code()).as(run.out()).isZero();
      assertThat(run.out()).contains(name + ": no errors, ");
    }
  }

  static List<DocumentType<?>> types() {
    return DocumentType.all();
  }

  @ParameterizedTest
  @MethodSource("types")
  void documentSaysOfWhichTypeItIs(DocumentType<?> type) throws IOException {
    Reading<?> reading = IsfJson.read(type.everyProperty(), type);
    String file = file(type + ".json", type.everyProperty());
    Run run = Run.of("validate", file);

    assertThat(run.err()).isEmpty();
    long said =
        reading.problems().stream().map(each -> each.message() + each.remedy()).distinct().count();
    assertThat(run.out().lines().filter(line -> !line.startsWith("    ")))
        .hasSize((int) said + 1)
        .last()
        .asString()
        .startsWith(file + ": ");
    assertThat(run.code()).isEqualTo(reading.errors().isEmpty() ? 0 : 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s\n%s\n\n%s\n%s", "[%s,\n%s,\n\n%s,\n%s]"})
  void streamIsReportedDocumentByDocument(String form) throws IOException {
    String stream = String.format(form, SOUND, NO_TITLE, SOUND, NO_FORMAT);
    String file = file("records", stream);
    Run run = Run.of("validate", file);

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualToNormalizingNewlines(
            """
            FILE, document 2 (line 2): 1 error, no warnings
            error line 2, column 1, the top: a dossier lacks 'title'; add it: a string [ISF-JSON-013]
                because of: format 1.0, docs/json-format.md#documents
            FILE, document 4 (line 5): 1 error, no warnings
            error line 5, column 1, the top: the document lacks 'format'; add "format": "1.0" [ISF-JSON-010]
                because of: format 1.0, docs/json-format.md#versions
            FILE: 4 documents, 2 sound, 0 with warnings only, 2 with errors
            """
                .replace("FILE", file));
    assertThat(run.code()).isEqualTo(1);
    String packed = file("records.gz", packed(stream.getBytes(UTF_8)));
    assertThat(Run.of("validate", packed))
        .isEqualTo(new Run(1, run.out().replace(file, packed), ""));
    assertThat(fromStandardInput(stream)).isEqualTo(new Run(1, run.out().replace(file, "-"), ""));
  }

  @Test
  void whatIsWrongWithTheStreamItselfIsNoDocument() throws IOException {
    String file = file("records", "[" + SOUND + "\n" + NO_TITLE + ",\n]");
    Run run = Run.of("validate", file);

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualToNormalizingNewlines(
            """
            FILE, the stream itself (line 2): 1 error, no warnings
            error line 2, column 1, the top: a comma is missing before this document of the list; put it in [ISF-JSON-003]
                because of: RFC 8259, section 2
            FILE, document 2 (line 2): 1 error, no warnings
            error line 2, column 1, the top: a dossier lacks 'title'; add it: a string [ISF-JSON-013]
                because of: format 1.0, docs/json-format.md#documents
            FILE, the stream itself (line 2): 1 error, no warnings
            error line 2, column COLUMN, the top: a comma stands before the closing bracket; remove the comma [ISF-JSON-003]
                because of: RFC 8259, section 2
            FILE: 2 documents, 1 sound, 0 with warnings only, 1 with errors; 2 errors of the stream itself
            """
                .replace("FILE", file)
                .replace("COLUMN", Integer.toString(NO_TITLE.length() + 1)));
    assertThat(run.code()).isEqualTo(1);
    assertThat(Run.of("validate", "--json", file).out())
        .contains("{\"file\":\"" + file + "\",\"line\":2,\"type\"")
        .contains("{\"file\":\"" + file + "\",\"document\":2,\"line\":2,\"type\"");
    String unclosed = file("unclosed", "[" + SOUND);
    assertThat(Run.of("validate", unclosed).out())
        .endsWith(
            "1 document, 1 sound, 0 with warnings only, 0 with errors; 1 error of the stream itself"
                + System.lineSeparator());
    assertThat(Run.of("validate", unclosed).code()).isEqualTo(1);
  }

  private static Run fromStandardInput(String given) {
    InputStream usual = System.in;
    System.setIn(new ByteArrayInputStream(given.getBytes(UTF_8)));
    try {
      return Run.of("validate", "-");
    } finally {
      System.setIn(usual);
    }
  }

  @Test
  void singleDocumentFromStandardInput() {
    assertThat(fromStandardInput(SOUND))
        .isEqualTo(new Run(0, "-: no errors, no warnings" + System.lineSeparator(), ""));
  }

  @Test
  void streamForMachinesHasALineForEachDocumentWithProblems() throws IOException {
    String file = file("records.ndjson", SOUND + "\n" + NO_TITLE + "\n" + SOUND);
    Run run = Run.of("validate", "--json", file);

    assertThat(run.out())
        .isEqualTo(
            "{\"file\":\""
                + file.replace("\\", "\\\\")
                + "\",\"document\":2,\"line\":2,"
                + report(NO_TITLE).substring(1).replace("\"line\":1", "\"line\":2"));
    assertThat(run.err())
        .isEqualToNormalizingNewlines(
            "isf: " + file + ": 3 documents, 2 sound, 0 with warnings only, 1 with errors\n");
    assertThat(run.code()).isEqualTo(1);
  }

  private static String report(String document) {
    return report(document.getBytes(UTF_8));
  }

  private static String report(byte[] document) {
    return new String(IsfJson.read(document).problemDocument().toBytes(), UTF_8) + "\n";
  }

  @Test
  void severalFilesAreCheckedWhateverIsWrongWithOne() throws IOException {
    String sound = file("sound.json", SOUND);
    String noTitle = file("no-title.json", NO_TITLE);
    Run run = Run.of("validate", "nowhere.json", sound, noTitle);

    assertThat(run.out())
        .isEqualToNormalizingNewlines(
            sound
                + ": no errors, no warnings\n"
                + "error line 1, column 1, the top: a dossier lacks 'title'; add it: a string"
                + " [ISF-JSON-013]\n    because of: format 1.0, docs/json-format.md#documents\n"
                + noTitle
                + ": 1 error, no warnings\n");
    assertThat(run.err()).startsWith("isf: nowhere.json is not there; ");
    assertThat(run.code()).isEqualTo(2);
    assertThat(Run.of("validate", "--json", sound, noTitle))
        .isEqualTo(
            new Run(
                1,
                "{\"file\":\""
                    + noTitle.replace("\\", "\\\\")
                    + "\","
                    + report(NO_TITLE).substring(1),
                ""));
  }

  @Test
  void allThatIsWrongIsToldOfWhatIsNoDocument() throws IOException {
    String document = SOUND.replace("\"A\"", "7") + " and more";
    String file = file("record.json", document);
    Run run = Run.of("validate", file);

    assertThat(run.out())
        .isEqualToNormalizingNewlines(
            "error line 1, column 42, /title: 'title' must be a string, but is the number 7;"
                + " write it in double quotes [ISF-JSON-011]\n"
                + "    because of: format 1.0, docs/json-format.md#documents\n"
                + "error line 1, column 65, the top: something follows the end of the document; remove"
                + " it, or split the text into one file for each document, or read it as a stream of documents,"
                + " one on each line [ISF-JSON-005]\n"
                + "    because of: RFC 8259, section 2\n"
                + file
                + ": 2 errors, no warnings\n");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void ofTooManyProblemsTheListedAreCounted() throws IOException {
    String nulls = "null" + ",null".repeat(1345);
    String file =
        file(
            "record.json",
            "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\"t\",\"asOf\":\"2025-11-17\","
                + "\"actors\":["
                + nulls
                + "]}");

    assertThat(Run.of("validate", file).out().lines())
        .contains(file + ": 1,000 errors, no warnings, and more that are not listed");
  }

  @Test
  void titleBeforeADocumentMakesNoStreamOfIt() throws IOException {
    String record = new String(ShippedRecord.ISF_GAZA.json(), UTF_8);
    String file = file("record.json", "// our record\n" + record);

    assertThat(Run.of("validate", file).out().lines())
        .containsExactly(
            "error line 1, column 1, the top: a comment stands here, and JSON has none; remove the"
                + " comment [ISF-JSON-003]",
            "    because of: RFC 8259, section 2",
            file + ": 1 error, no warnings");
  }

  @Test
  void pointerIsEscapedOnTheScreenAsTheMessageIs() throws IOException {
    String file = file("a.json", SOUND.replace("}", ",\"\\u001b[2J\\n\\u202e\":1}"));
    Run run = Run.of("validate", file);

    assertThat(run.out())
        .startsWith(
            "error line 1, column 66, /\\u001b[2J\\u000a\\u202e: a dossier has no property"
                + " '\\u001b[2J\\u000a\\u202e'; remove it, ");
    assertThat(run.out().lines()).hasSize(3);
  }

  @ParameterizedTest
  @MethodSource("noDocuments")
  void whatIsNoDocumentHasAProblemDocumentToo(byte[] content) throws IOException {
    Run run = Run.of("validate", "--json", file("record.json", content));

    assertThat(run).isEqualTo(new Run(1, report(content), ""));
    assertThat(run.out()).contains("\"rule\":\"ISF-JSON-0");
  }

  static byte[][] noDocuments() {
    byte[] whole = SOUND.getBytes(UTF_8);
    return new byte[][] {
      {},
      "record".getBytes(UTF_8),
      Arrays.copyOf(whole, whole.length / 2),
      SOUND.replace("A", "\u00e9").getBytes(ISO_8859_1),
      ("\ufeff" + SOUND).getBytes(UTF_8),
      SOUND.replace("dossier", "record").getBytes(UTF_8),
      SOUND.replace("\"1.0\"", "\"1\"").getBytes(UTF_8),
      SOUND.replace("\"1.0\"", "1.0").getBytes(UTF_8),
      "12".getBytes(UTF_8),
      "null".getBytes(UTF_8),
      "{}".getBytes(UTF_8),
      "[1]".getBytes(UTF_8),
    };
  }

  @ParameterizedTest
  @MethodSource("noDocuments")
  void whatIsNoDocumentIsReportedLikeAnyOther(byte[] content) throws IOException {
    String file = file("record.json", content);
    Run run = Run.of("validate", file);

    assertThat(run.out()).startsWith("error line 1, column ").contains(file + ": 1 error, no warn");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rubbish\n{\"type\":7}", "{}\nrubbish", "{},\n{"})
  void streamWithoutADocumentWasReadToo(String stream) throws IOException {
    String file = file("a", stream);
    Run run = Run.of("validate", file);

    assertThat(run.out())
        .endsWith(
            file
                + ": 2 documents, 0 sound, 0 with warnings only, 2 with errors"
                + System.lineSeparator());
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]\n", " [ \n] "})
  void emptyListIsAStreamOfNoDocuments(String list) throws IOException {
    String none = ": 0 documents, 0 sound, 0 with warnings only, 0 with errors";
    String plain = file("list.json", list);
    String packed = file("list.json.gz", packed(list.getBytes(UTF_8)));

    for (String file : new String[] {plain, packed}) {
      assertThat(Run.of("validate", file))
          .isEqualTo(new Run(0, file + none + System.lineSeparator(), ""));
    }
  }

  @Test
  void nothingIsAnErrorPackedOrNot() throws IOException {
    String plain = file("nothing", "");
    String packed = file("nothing.gz", packed(new byte[0]));

    for (String file : new String[] {plain, packed}) {
      Run run = Run.of("validate", file);
      assertThat(run.out())
          .isEqualToNormalizingNewlines(
              "error line 1, column 1, the top: the input is empty; give a JSON document"
                  + " [ISF-JSON-001]\n"
                  + "    because of: RFC 8259, section 2\n"
                  + file
                  + ": 1 error, no warnings\n");
      assertThat(run.err()).isEmpty();
      assertThat(run.code()).isEqualTo(1);
      assertThat(Run.of("validate", "--json", file)).isEqualTo(new Run(1, report(""), ""));
    }
  }

  @Test
  void nothingInTheFirstPackedPartIsNotNothing() throws IOException {
    ByteArrayOutputStream parts = new ByteArrayOutputStream();
    parts.writeBytes(packed(new byte[0]));
    parts.writeBytes(packed(SOUND.getBytes(UTF_8)));
    String file = file("parts.gz", parts.toByteArray());

    assertThat(Run.of("validate", file))
        .isEqualTo(new Run(0, file + ": no errors, no warnings" + System.lineSeparator(), ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "%s\n", " \n", "\n%s\n\nrubbish"})
  void packedDocumentIsReportedAsItIsUnpacked(String form) throws IOException {
    String record = new String(ShippedRecord.ISF_GAZA.json(), UTF_8);
    String text = String.format(form, record.strip().replace("\"asOf\"", "\"asof\""));
    String plain = file("a.json", text);
    String packed = file("a.json.gz", packed(text.getBytes(UTF_8)));
    Run expected = Run.of("validate", plain);

    assertThat(expected.out()).matches("(?s).* errors?, [^\n]* warnings?\\R");
    assertThat(Run.of("validate", packed))
        .isEqualTo(new Run(1, expected.out().replace(plain, packed), ""));
    assertThat(Run.of("validate", "--json", packed)).isEqualTo(Run.of("validate", "--json", plain));
  }

  @Test
  void damagedPackingIsAProblemOfTheDocument() throws IOException {
    byte[] packed = packed(ShippedRecord.ISF_GAZA.json());
    String file = file("record.json.gz", Arrays.copyOf(packed, packed.length - 4));

    assertThat(Run.of("validate", file))
        .isEqualTo(
            new Run(
                1,
                """
                error line 1, column 1, the top: the gzip data ends before it is complete; check \
                whether it was cut off [ISF-JSON-022]
                    because of: RFC 1952
                FILE: 1 error, no warnings
                """
                    .replace("FILE", file)
                    .replace("\n", System.lineSeparator()),
                ""));
  }

  @Test
  void damagedPackingIsAProblemOfTheStream() throws IOException {
    byte[] packed = packed((SOUND + "\n" + SOUND).getBytes(UTF_8));
    String file = file("records.gz", Arrays.copyOf(packed, packed.length - 4));
    Run run = Run.of("validate", file);

    assertThat(run.out())
        .contains("the gzip data ends before it is complete; check whether it was cut off")
        .contains("because of: RFC 1952")
        .contains(
            file
                + ": 2 documents, 2 sound, 0 with warnings only, 0 with errors; 1 error of the stream itself");
    assertThat(run.code()).isEqualTo(1);
  }
}
