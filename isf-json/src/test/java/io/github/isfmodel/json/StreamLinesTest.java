package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.json.problem.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Lines of a stream end with CR, LF or both, within its documents and between them. */
class StreamLinesTest {

  /** A document that is refused at its type, with something between the tokens before that. */
  private static String refused(String blanks) {
    return "{" + blanks + "\"format\":\"1.0\"," + blanks + "\"type\":\"x\"}";
  }

  /** Where a stream says that its documents begin, and where their types stand. */
  private static List<String> places(InputStream stream) throws IOException {
    List<String> places = new ArrayList<>();
    try (DocumentStream<Reading<Object>> documents = DocumentStream.read(stream)) {
      documents.forEachRemaining(
          item -> {
            Place place = item.reading().problems().get(0).place().orElseThrow();
            places.add(item.line() + " " + place.line() + ":" + place.column());
          });
    }
    return places;
  }

  private static List<String> places(String stream) throws IOException {
    return places(new ByteArrayInputStream(Json.bytes(stream)));
  }

  @Test
  void withinALineOfDocuments() throws IOException {
    String second = "\n" + refused("");
    assertThat(places(refused("\r") + second)).containsExactly("1 3:8", "4 4:24");
    assertThat(places(refused("\r\r") + "\r" + second)).containsExactly("1 5:8", "6 6:24");
    assertThat(places("\r" + refused("") + "\r\n\r" + second)).containsExactly("2 2:24", "4 4:24");
  }

  @Test
  void withinAList() throws IOException {
    String first = refused("\r");
    assertThat(
            places("[" + first + ",\r" + first + ",\r\n" + refused("\r\n") + ",\n\r" + first + "]"))
        .containsExactly("1 3:8", "4 6:8", "7 9:8", "11 13:8");
  }

  @Test
  void whereADocumentIsCutOffBeforeBoth() throws IOException {
    assertThat(places("{\"type\":\r\n" + refused("")).get(1)).isEqualTo("2 2:24");
    assertThat(places("{\"type\":\r\n" + refused("")).get(0)).startsWith("1 1:");
  }

  @Provide
  Arbitrary<List<String>> blanks() {
    return Arbitraries.of("\r", " ", "\t", "\r\r", "       ", "        ").list().ofMaxSize(30);
  }

  @Provide
  Arbitrary<String> ends() {
    return Arbitraries.of("\n", "\r\n", "\n\r", "\r\r\n", "\n\n", " \r\n\t");
  }

  /** In pieces of any size, as they come from a network. */
  @Property
  void areCountedAsInOneText(
      @ForAll("blanks") List<String> blanks,
      @ForAll("ends") String end,
      @ForAll("ends") String last)
      throws IOException {
    String document = refused(String.join("", blanks));
    for (String stream :
        List.of(
            last + document + end + document + last + document,
            last + "[" + document + "," + end + document + "," + last + document + "]")) {
      List<String> told = new ArrayList<>();
      int from = 0;
      for (int i = 0; i < 3; i++) {
        int start = stream.indexOf('{', from);
        from = stream.indexOf("\"x\"", start);
        String lines = stream.substring(0, from);
        int column = from - Math.max(lines.lastIndexOf('\r'), lines.lastIndexOf('\n'));
        told.add(lines(stream.substring(0, start)) + " " + lines(lines) + ":" + column);
      }
      assertThat(places(stream)).isEqualTo(told);
      assertThat(places(new Dribble(Json.bytes(stream)))).isEqualTo(told);
    }
  }

  private static long lines(String text) {
    return 1 + Pattern.compile("\r\n|\r|\n").matcher(text).results().count();
  }

  /** Gives one byte at a time. */
  private static final class Dribble extends ByteArrayInputStream {
    Dribble(byte[] bytes) {
      super(bytes);
    }

    @Override
    public synchronized int read(byte[] target, int offset, int length) {
      return super.read(target, offset, Math.min(1, length));
    }
  }
}
