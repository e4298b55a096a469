package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.json.codec.Limits;
import io.github.isfmodel.json.jackson2.DocumentMappingException;
import io.github.isfmodel.json.jackson2.IsfModule;
import io.github.isfmodel.json.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Names, strings and numbers that are too long are told at their first character. */
class OverLimitTest {

  private static final String HEAD =
      "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\"T\u00fcr 🕊 \\\"\\\\\",";

  /** A document whose overlong part begins at the sign §. */
  record Overlong(String marked, String pointer, String what) {

    String document() {
      return marked.replace("§", "");
    }

    String told() {
      String before = marked.substring(0, marked.indexOf('§'));
      String line = before.substring(before.lastIndexOf('\n') + 1);
      return String.format(
          "line %d, column %d, %s: a %s here; shorten it [ISF-JSON-007]",
          1 + before.chars().filter(c -> c == '\n').count(),
          1 + line.codePointCount(0, line.length()),
          pointer,
          what);
    }
  }

  @Property(tries = 300)
  void isToldAtItsFirstCharacterInBytesAndStreams(@ForAll("overlong") Overlong overlong)
      throws IOException {
    byte[] bytes = Json.bytes(overlong.document());
    String line = overlong.document().replaceAll("[\n\r]", " ");
    String list = "[" + overlong.document() + "]";

    assertThat(last(IsfJson.read(bytes).problems())).isEqualTo(overlong.told());
    assertThat(last(IsfJson.readTolerantly(bytes, DocumentType.DOSSIER).problems()))
        .isEqualTo(overlong.told());
    assertThat(streamed(line))
        .isEqualTo(
            new Overlong(
                    overlong.marked().replaceAll("[\n\r]", " "),
                    overlong.pointer(),
                    overlong.what())
                .told());
    assertThat(streamed(list))
        .isEqualTo(
            new Overlong("[" + overlong.marked(), overlong.pointer(), overlong.what()).told());
  }

  private static String streamed(String text) throws IOException {
    return last(
        DocumentStream.read(new ByteArrayInputStream(Json.bytes(text)), DocumentType.DOSSIER)
            .next()
            .reading()
            .problems());
  }

  private static String last(List<Problem> problems) {
    return problems.get(problems.size() - 1).toString();
  }

  @Provide
  Arbitrary<Overlong> overlong() {
    Arbitrary<String> blanks = Arbitraries.of("", " ", "\n", "\r\n\t");
    Arbitrary<Integer> more = Arbitraries.of(1, 2, 7, 1000, 100_000);
    return Combinators.combine(Arbitraries.of(FORMS.keySet()), more, blanks, blanks)
        .as(
            (form, by, before, after) -> {
              String[] told = FORMS.get(form);
              return new Overlong(
                  HEAD
                      + form.replace("_", before)
                          .replace("STRING", "\"" + "\u00e9".repeat(Limits.STRING + by) + "\"")
                          .replace("NAME", "\"" + "\\\"".repeat(Limits.NAME + by) + "\"")
                          .replace("WIDE", "\"" + "\u20ac".repeat(Limits.NAME / 3 + by) + "\"")
                          .replace("WHOLE", "9".repeat(Limits.NUMBER + by))
                          .replace("FRACTION", "-1." + "9".repeat(Limits.NUMBER + by))
                      + after
                      + ",\"asOf\":\"2025-11-17\"}",
                  told[0],
                  told[1]);
            });
  }

  private static final Map<String, String[]> FORMS = new LinkedHashMap<>();

  static {
    String name = "property name is longer than 200 bytes";
    String string = "string is longer than 1000000 characters";
    String number = "number is longer than 100 digits";
    FORMS.put("_§NAME:1", new String[] {"the top", name});
    FORMS.put("\"x\":[],_§WIDE:1", new String[] {"the top", name});
    FORMS.put("\"sources\":[{_§NAME_:1}]", new String[] {"/sources/0", name});
    FORMS.put("\"x\":[{\"y\":{\"z\":1,_§WIDE:1}}]", new String[] {"/x/0/y", name});
    FORMS.put("\"asOf\":_§STRING_", new String[] {"/asOf", string});
    FORMS.put("\"sources\":[{\"id\":_§STRING_}]", new String[] {"/sources/0/id", string});
    FORMS.put("\"asOf\":_§WHOLE_", new String[] {"/asOf", number});
    FORMS.put("\"x\":[7,_§WHOLE_,2]", new String[] {"/x/1", number});
    FORMS.put("\"x\":{\"y\":\"\\\"\",\"z\":_§FRACTION_}", new String[] {"/x/z", number});
  }

  /** Through an object mapper the bytes are not at hand: the parser's own places are told. */
  @Test
  void throughJacksonIsToldAsNearAsTheParserKnows() throws IOException {
    Map<String, String> cases = new LinkedHashMap<>();
    cases.put("\"asOf\":§" + "\"" + "x".repeat(Limits.STRING + 1) + "\"", "/asOf");
    cases.put("\"actors\":[1,§" + "9".repeat(Limits.NUMBER + 1) + "]", "/actors/1");
    cases.put("§\"actors\":" + "9".repeat(Limits.NUMBER + 1), "/actors");
    cases.put(
        "\"actors\":[§{\"id\":\"a\",\"" + "x".repeat(Limits.NAME + 1) + "\":1}]", "/actors/0");
    for (Map.Entry<String, String> each : cases.entrySet()) {
      String marked =
          "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\"t\"," + each.getKey() + "}";
      String document = marked.replace("§", "");
      String start =
          "line 1, column " + (1 + marked.indexOf('§')) + ", " + each.getValue() + ": a ";
      assertThat(throughJackson2(document))
          .startsWith(start)
          .endsWith("here; shorten it [ISF-JSON-007]");
      assertThat(throughJackson3(document)).isEqualTo(throughJackson2(document));
    }
  }

  private static String throughJackson2(String document) throws IOException {
    ObjectMapper mapper =
        new ObjectMapper(
                JsonFactory.builder()
                    .streamReadConstraints(
                        com.fasterxml.jackson.core.StreamReadConstraints.builder()
                            .maxStringLength(Limits.STRING)
                            .maxNameLength(Limits.NAME)
                            .maxNumberLength(Limits.NUMBER)
                            .build())
                    .build())
            .registerModule(new IsfModule());
    String ofBytes = "";
    String ofText = "";
    try {
      mapper.readValue(Json.bytes(document), Dossier.class);
    } catch (DocumentMappingException e) {
      ofBytes = last(e.problems());
    }
    try {
      mapper.readValue(new StringReader(document), Dossier.class);
    } catch (DocumentMappingException e) {
      ofText = last(e.problems());
    }
    assertThat(ofText).isEqualTo(ofBytes);
    return ofBytes;
  }

  private static String throughJackson3(String document) {
    JsonMapper mapper =
        JsonMapper.builder(
                tools.jackson.core.json.JsonFactory.builder()
                    .streamReadConstraints(
                        tools.jackson.core.StreamReadConstraints.builder()
                            .maxStringLength(Limits.STRING)
                            .maxNameLength(Limits.NAME)
                            .maxNumberLength(Limits.NUMBER)
                            .build())
                    .build())
            .addModule(new io.github.isfmodel.json.jackson3.IsfModule())
            .build();
    try {
      mapper.readValue(Json.bytes(document), Dossier.class);
      return "";
    } catch (io.github.isfmodel.json.jackson3.DocumentMappingException e) {
      return last(e.problems());
    }
  }
}
