package io.github.isfmodel.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.isfmodel.actor.StateCode;
import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.council.BallotChoice;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.json.DocumentType;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeKind;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.time.When;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** The one format through Jackson 3: the same documents, the same bytes, the same problems. */
class Jackson3Test {

  private static final String DOSSIER =
      "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\"t\",\"asOf\":\"2025-11-17\"}";

  private static final ObjectMapper THREE = IsfModule.mapper();
  private static final com.fasterxml.jackson.databind.ObjectMapper TWO =
      io.github.isfmodel.json.jackson2.IsfModule.mapper();

  /** Somebody else's type that holds ours. */
  record Request(String by, Pledge pledge, List<Quantity> quantities, When when) {}

  /** Identifiers as they are, and among others. */
  record Links(ActorId actor, EntityId entity, List<EntityId> entities, BallotChoice choice) {}

  @Test
  void theModuleIsFoundAsAService() {
    assertThat(ServiceLoader.load(JacksonModule.class))
        .anySatisfy(module -> assertThat(module).isInstanceOf(IsfModule.class));
    assertThat(
            JsonMapper.builder()
                .findAndAddModules()
                .build()
                .readValue(DOSSIER, Dossier.class)
                .title())
        .isEqualTo("t");
  }

  static Stream<DocumentType<?>> types() {
    return DocumentType.all().stream();
  }

  @ParameterizedTest
  @MethodSource("types")
  void theGoldenDocumentsAreReadAndWrittenAsThroughJackson2(DocumentType<?> type)
      throws IOException {
    byte[] golden = type.everyProperty();

    Object value = THREE.readValue(golden, type.javaType());

    assertThat(value).isEqualTo(TWO.readValue(golden, type.javaType()));
    assertThat(THREE.writeValueAsBytes(value)).isEqualTo(TWO.writeValueAsBytes(value));
    assertThat((Object) THREE.treeToValue(THREE.readTree(golden), type.javaType()))
        .isEqualTo(value);
  }

  @Property(tries = 100)
  void anyRecordIsReadAndWrittenAsThroughJackson2(@ForAll Dossier dossier) throws IOException {
    byte[] two = TWO.writeValueAsBytes(dossier);

    assertThat(THREE.writeValueAsString(dossier)).isEqualTo(TWO.writeValueAsString(dossier));
    assertThat(new String(THREE.writeValueAsBytes(dossier), StandardCharsets.UTF_8))
        .isEqualTo(new String(two, StandardCharsets.UTF_8));
    assertThat(problems(two)).isEqualTo(problemsThroughJackson2(two));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":1,\"asOf\":\"2025-11-31\",\"x\":[]}",
        "{\"type\":\"dossier\",\"format\":\"9.0\"}",
        "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\"t\",\"title\":\"t\"}",
        "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":null,\"asOf\":\"2025-11-17\"}",
        "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\"t\",\"pledges\":{}}",
        "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":t}",
        "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\"t\"",
        "{\"type\":\"dossier\",\f\"format\":\"1.0\",\"title\":\"t\"}",
        "{\"type\":\u0000\"dossier\",\"format\":\"1.0\",\"title\":\"t\"}",
        "{\"type\":\"dossier\"\u007f,\"format\":\"1.0\",\"title\":\"t\"}",
        "{\"type\":\"dossier\",\"format\":\"1.0\",title:\"t\"}",
        "{\"type\":\"dossier\",\"format\":\"1.0\",\"ti\ttle\":\"t\"}",
        "{\"type\":\"dossier\",\"format\":\"1.0\",\"ti",
        "{\"type\":\"dossier\",\"format\":\"1.0\",\"actors\":[{\"id\":\"a\"},\"kind\":1}]}",
        "[]",
        "7",
        "null"
      })
  void whatIsWrongIsToldAsThroughJackson2(String document) throws IOException {
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);

    assertThat(problems(bytes)).isNotEmpty().isEqualTo(problemsThroughJackson2(bytes));
  }

  @ParameterizedTest
  @ValueSource(strings = {"title:1}", "\"ti\ttle\":1}", ",}", "}", "\"ti", "'title':1}"})
  void whatIsWrongAtANameIsToldOfTheObject(String rest) throws IOException {
    String document = "{\"type\":\"dossier\",\"format\":\"1.0\",\"actors\":[{\"id\":\"a\"," + rest;
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);

    assertThat(problems(bytes)).contains(", /actors/0: ").isEqualTo(problemsThroughJackson2(bytes));
  }

  private static String problems(byte[] document) {
    try {
      THREE.readValue(document, Dossier.class);
      return "";
    } catch (DocumentMappingException e) {
      return e.getMessage();
    }
  }

  private static String problemsThroughJackson2(byte[] document) throws IOException {
    try {
      TWO.readValue(document, Dossier.class);
      return "";
    } catch (io.github.isfmodel.json.jackson2.DocumentMappingException e) {
      return e.getMessage();
    }
  }

  @Test
  void ourTypesAreBoundWithinTypesOfOthers() {
    String json =
        "{\"by\":\"me\",\"pledge\":null,\"quantities\":[{\"type\":\"at-most\",\"n\":20000}],"
            + "\"when\":{\"type\":\"undated\"}}";
    Request request = THREE.readValue(json, Request.class);

    assertThat(request.quantities()).containsExactly(new Quantity.AtMost(20_000));
    assertThat(THREE.writeValueAsString(request)).isEqualTo(json);
    assertThat(THREE.readValue(json.replace("\"pledge\":null,", ""), Request.class))
        .isEqualTo(request);
    assertThatThrownBy(
            () -> THREE.readValue(json.replace("\"pledge\":null", "\"pledge\":7"), Request.class))
        .isInstanceOf(DocumentMappingException.class)
        .hasMessage(
            "line 1, column 21, /pledge: 'pledge' must be an object, but is the number 7; write an"
                + " object in braces, with \"type\" first [ISF-JSON-011]");
  }

  @Test
  void identifiersAreBareUnlessTheirKindIsOpen() {
    String json =
        "{\"actor\":\"indonesia\",\"entity\":\"pledge:p\",\"entities\":[\"actor:a\",\"topic:t\"],"
            + "\"choice\":\"in-favour\"}";
    Links links = THREE.readValue(json, Links.class);

    assertThat(links.entity()).isEqualTo(PledgeId.of("p"));
    assertThat(THREE.writeValueAsString(links)).isEqualTo(json);
  }

  @Test
  void leavesAreBoundAlone() {
    assertThat(THREE.readValue("\"IDN\"", StateCode.class)).isEqualTo(StateCode.of("IDN"));
    assertThat(THREE.writeValueAsString(PledgeKind.TROOPS)).isEqualTo("\"troops\"");
    assertThat(THREE.writeValueAsString(BallotChoice.NOT_PARTICIPATING))
        .isEqualTo("\"not-participating\"");
  }

  @Test
  void whatNoReaderWouldTakeIsNotWritten() {
    assertThatThrownBy(() -> THREE.writeValueAsString(new Quantity.InWords("\uD83D")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("contains half of a surrogate pair, which is no character");
  }
}
