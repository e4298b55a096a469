package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.json.jackson2.DocumentMappingException;
import io.github.isfmodel.json.jackson2.IsfModule;
import io.github.isfmodel.pledge.PledgeKind;
import io.github.isfmodel.quantity.Quantity;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

/** What the features of a mapper loosen, and what they do not, as the modules say. */
class MapperFeaturesTest {

  private static final String DOSSIER =
      "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\"t\",\"asOf\":\"2025-11-17\"}";

  private static final JsonMapper TWO = two().build();
  private static final tools.jackson.databind.json.JsonMapper THREE = three().build();
  private static final JsonMapper ANY_TEXT_TWO = two().enable(JsonReadFeature.values()).build();
  private static final tools.jackson.databind.json.JsonMapper ANY_TEXT_THREE =
      three().enable(tools.jackson.core.json.JsonReadFeature.values()).build();

  private static JsonMapper.Builder two() {
    return JsonMapper.builder().addModule(new IsfModule());
  }

  private static tools.jackson.databind.json.JsonMapper.Builder three() {
    return tools.jackson.databind.json.JsonMapper.builder()
        .addModule(new io.github.isfmodel.json.jackson3.IsfModule());
  }

  /** Not by the class that is generated for it, as which nobody could read it back. */
  @Test
  void aWrappedRootIsNamedByItsType() throws IOException {
    Dossier dossier = IsfJson.readDossier(DOSSIER.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    String wrapped = "{\"Dossier\":" + DOSSIER + "}";
    JsonMapper two =
        two()
            .enable(SerializationFeature.WRAP_ROOT_VALUE)
            .enable(DeserializationFeature.UNWRAP_ROOT_VALUE)
            .build();
    tools.jackson.databind.json.JsonMapper three =
        three()
            .enable(tools.jackson.databind.SerializationFeature.WRAP_ROOT_VALUE)
            .enable(tools.jackson.databind.DeserializationFeature.UNWRAP_ROOT_VALUE)
            .build();

    assertThat(two.writeValueAsString(dossier)).isEqualTo(wrapped);
    assertThat(two.readValue(wrapped, Dossier.class)).isEqualTo(dossier);
    assertThat(three.writeValueAsString(dossier)).isEqualTo(wrapped);
    assertThat(three.readValue(wrapped, Dossier.class)).isEqualTo(dossier);
  }

  private record Named(PledgeId id, Dossier record) {}

  @Test
  void aValueThatWasPutIntoATreeAsItIsIsTakenOutOfIt() throws IOException {
    Dossier dossier = IsfJson.readDossier(DOSSIER.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    Named named = new Named(PledgeId.of("indonesia-troops"), dossier);

    assertThat(
            TWO.treeToValue(
                TWO.createObjectNode().putPOJO("id", named.id()).putPOJO("record", dossier),
                Named.class))
        .isEqualTo(named);
    assertThat(
            THREE.treeToValue(
                THREE.createObjectNode().putPOJO("id", named.id()).putPOJO("record", dossier),
                Named.class))
        .isEqualTo(named);
    assertThatThrownBy(
            () -> TWO.treeToValue(TWO.createObjectNode().putPOJO("id", dossier), Named.class))
        .hasMessageContaining("'id' must be a string (a pledge id)");
  }

  /** Jackson 3 reads 0x65 as no number at all, Jackson 2 as 0 and something behind it. */
  @ParameterizedTest
  @ValueSource(strings = {"0x65", "-0x65", "1e5x", "2nd"})
  void mappersTellOfAWordThatBeginsWithANumberTheSame(String word) {
    String document = DOSSIER.replace("\"t\"", word);
    int behindNumber = document.indexOf(word) + word.replaceFirst("[a-z]+[0-9]*$", "").length();
    String expected =
        "line 1, column "
            + (behindNumber + 1)
            + ", /title: the text is not JSON here; check the quotes, commas and brackets before"
            + " this place [ISF-JSON-003]";
    assertThatThrownBy(() -> TWO.readValue(document, Dossier.class))
        .hasMessageStartingWith(expected)
        .hasMessageNotContaining("ISF-JSON-011");
    assertThatThrownBy(() -> THREE.readValue(document, Dossier.class))
        .hasMessageStartingWith(expected)
        .hasMessageNotContaining("ISF-JSON-011");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type':'dossier','format':'1.0','title':'t','asOf':'2025-11-17'}",
        "{type:\"dossier\",\"format\":\"1.0\",\"title\":\"t\",\"asOf\":\"2025-11-17\"}",
        "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\"t\",\"asOf\":\"2025-11-17\",}",
        "/* mine"
            + " */{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\"t\",\"asOf\":\"2025-11-17\"}",
        "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\"\\t\",\"asOf\":\"2025-11-1\\7\"}"
      })
  void featuresOfTheParserLoosenWhatIsJson(String document) throws IOException {
    assertThat(ANY_TEXT_TWO.readValue(document, Dossier.class)).isNotNull();
    assertThat(ANY_TEXT_THREE.readValue(document, Dossier.class)).isNotNull();
    assertRefused(document);
    assertThat(IsfJson.read(Json.bytes(document)).value()).isEmpty();
  }

  private static void assertRefused(String document) {
    assertThatThrownBy(() -> TWO.readValue(document, Dossier.class))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> THREE.readValue(document, Dossier.class))
        .isInstanceOf(JacksonException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":NaN,\"asOf\":\"2025-11-17\"}",
        "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\"t\",\"asOf\":\"2025-11-17\",\"actors\":[,]}",
        "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\"t\",\"asOf\":\"2025-11-17\",\"title\":\"t\"}"
      })
  void featuresOfTheParserDoNotLoosenWhatIsAValue(String document) {
    assertThatThrownBy(() -> ANY_TEXT_TWO.readValue(document, Dossier.class))
        .isInstanceOf(DocumentMappingException.class);
    assertThatThrownBy(() -> ANY_TEXT_THREE.readValue(document, Dossier.class))
        .isInstanceOf(io.github.isfmodel.json.jackson3.DocumentMappingException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
  void theParserTakesOtherEncodings(String encoding) throws IOException {
    byte[] bytes = DOSSIER.getBytes(Charset.forName(encoding));

    assertThat(TWO.readValue(bytes, Dossier.class).title()).isEqualTo("t");
    assertThat(THREE.readValue(bytes, Dossier.class).title()).isEqualTo("t");
    assertThat(IsfJson.read(bytes).value()).isEmpty();
  }

  @Test
  void theParserTakesAByteOrderMark() throws IOException {
    byte[] bytes = ("\ufeff" + DOSSIER).getBytes(StandardCharsets.UTF_8);

    assertThat(TWO.readValue(bytes, Dossier.class).title()).isEqualTo("t");
    assertThat(THREE.readValue(bytes, Dossier.class).title()).isEqualTo("t");
    assertThat(IsfJson.read(bytes).value()).isEmpty();
  }

  @Test
  void whatFollowsIsSeenWithAFeatureThatOnlyJackson3HasOn() throws IOException {
    String two = DOSSIER + DOSSIER;

    assertThat(TWO.readValue(two, Dossier.class).title()).isEqualTo("t");
    assertThatThrownBy(
            () ->
                two()
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build()
                    .readValue(two, Dossier.class))
        .isInstanceOf(MismatchedInputException.class);
    assertThatThrownBy(() -> THREE.readValue(two, Dossier.class))
        .isInstanceOf(tools.jackson.databind.exc.MismatchedInputException.class);
    assertThat(IsfJson.read(Json.bytes(two)).value()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"title", "surrogate", "x/y"})
  void aNameThatTheParserLooksForIsToldAsOneGivenAgain(String name) {
    String document = DOSSIER.replace("}", ",\"" + name + "\":1,\"" + name + "\":2}");
    String twice = "an object has '" + name + "' again; keep only one [ISF-JSON-015]";
    JsonMapper strictTwo = two().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    tools.jackson.databind.json.JsonMapper strictThree =
        three().enable(tools.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    assertThatThrownBy(() -> strictTwo.readValue(document, Dossier.class))
        .isInstanceOf(DocumentMappingException.class)
        .hasMessageEndingWith(twice);
    assertThatThrownBy(() -> strictThree.readValue(document, Dossier.class))
        .isInstanceOf(io.github.isfmodel.json.jackson3.DocumentMappingException.class)
        .hasMessageEndingWith(twice);
  }

  @Test
  void aTypeThatIsGivenAgainHasThePlaceBehindItsName() {
    String document = "{\"type\":\"dossier\",\n\"type\":\"dossier\"}";
    String told =
        "line 2, column 7, /type: an object has 'type' again; keep only one [ISF-JSON-015]";
    assertThatThrownBy(
            () ->
                two()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build()
                    .readValue(document, Dossier.class))
        .hasMessage(told);
    assertThatThrownBy(
            () ->
                three()
                    .enable(tools.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build()
                    .readValue(document, Dossier.class))
        .hasMessage(told);
  }

  @Test
  void featuresOfBindingLoosenNothing() {
    JsonMapper looseTwo =
        two()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
            .build();
    tools.jackson.databind.json.JsonMapper looseThree =
        three()
            .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(tools.jackson.databind.DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(tools.jackson.databind.cfg.EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            .enable(tools.jackson.databind.MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(tools.jackson.databind.MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
            .build();
    String document =
        "{\"type\":\"dossier\",\"format\":\"1.0\",\"Title\":\"t\",\"x\":1,\"actors\":{},\"asOf\":\"2025-11-17\"}";

    assertThatThrownBy(() -> looseTwo.readValue(document, Dossier.class))
        .isInstanceOfSatisfying(
            DocumentMappingException.class, e -> assertThat(e.problems()).hasSize(3));
    assertThatThrownBy(() -> looseThree.readValue(document, Dossier.class))
        .isInstanceOfSatisfying(
            io.github.isfmodel.json.jackson3.DocumentMappingException.class,
            e -> assertThat(e.problems()).hasSize(3));
    assertThatThrownBy(() -> looseTwo.readValue("\"TROOPS\"", PledgeKind.class))
        .isInstanceOf(DocumentMappingException.class);
    assertThatThrownBy(() -> looseThree.readValue("\"TROOPS\"", PledgeKind.class))
        .isInstanceOf(io.github.isfmodel.json.jackson3.DocumentMappingException.class);
  }

  @Test
  void featuresOfTheGeneratorLoosenWhatIsWritten() throws IOException {
    Quantity seven = new Quantity.Exactly(7);

    assertThat(
            two()
                .enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
                .build()
                .writeValueAsString(seven))
        .isEqualTo("{\"type\":\"exactly\",\"n\":\"7\"}");
    assertThat(
            three()
                .enable(tools.jackson.core.json.JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
                .build()
                .writeValueAsString(seven))
        .isEqualTo("{\"type\":\"exactly\",\"n\":\"7\"}");
    assertThat(TWO.writeValueAsString(seven)).isEqualTo("{\"type\":\"exactly\",\"n\":7}");
    assertThat(THREE.writeValueAsString(seven)).isEqualTo("{\"type\":\"exactly\",\"n\":7}");
  }
}
