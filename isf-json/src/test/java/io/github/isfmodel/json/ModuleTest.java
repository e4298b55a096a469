package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import io.github.isfmodel.actor.StateCode;
import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.council.BallotChoice;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.json.jackson2.DocumentMappingException;
import io.github.isfmodel.json.jackson2.IsfModule;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeKind;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.time.When;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** Binding through an ObjectMapper, alone and within types of others. */
class ModuleTest {

  private static final String DOSSIER =
      "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\"t\",\"asOf\":\"2025-11-17\"}";
  private static final String PLEDGE = EnvelopeTest.document(DocumentType.PLEDGE).toString();

  private final ObjectMapper mapper = new ObjectMapper().registerModule(new IsfModule());

  /** Somebody else's type that holds ours. */
  record Request(String by, Pledge pledge, List<Quantity> quantities, When when) {}

  /** Identifiers as they are, and among others. */
  record Links(ActorId actor, EntityId entity, List<EntityId> entities, BallotChoice choice) {}

  @Test
  void documentsAreBoundByAPlainMapper() throws IOException {
    Dossier dossier = mapper.readValue(DOSSIER, Dossier.class);
    assertThat(dossier.title()).isEqualTo("t");
    assertThat(mapper.writeValueAsString(dossier)).isEqualTo(DOSSIER);
    assertThat(mapper.readValue(Json.bytes(DOSSIER), Dossier.class)).isEqualTo(dossier);
    assertThat(mapper.readValue(new StringReader(DOSSIER), Dossier.class)).isEqualTo(dossier);
    assertThat(mapper.readTree(DOSSIER)).isEqualTo(mapper.valueToTree(dossier));
    assertThat(mapper.convertValue(dossier, Dossier.class)).isEqualTo(dossier);
  }

  @Test
  void theModuleIsFoundAsAService() throws IOException {
    assertThat(ServiceLoader.load(Module.class))
        .anySatisfy(module -> assertThat(module).isInstanceOf(IsfModule.class));
    ObjectMapper found = new ObjectMapper().findAndRegisterModules();
    assertThat(found.readValue(DOSSIER, Dossier.class).title()).isEqualTo("t");
  }

  @Test
  void theClassOfAValueIsBoundLikeItsPublicType() throws IOException {
    Pledge pledge = mapper.readValue(PLEDGE, Pledge.class);
    assertThat(pledge.getClass()).isNotEqualTo(Pledge.class);
    Object again = mapper.readValue(PLEDGE, pledge.getClass());
    assertThat(again).isEqualTo(pledge);
    assertThat(mapper.writeValueAsString(again)).isEqualTo(PLEDGE);
  }

  @Test
  void ourTypesAreBoundWithinTypesOfOthers() throws IOException {
    String json =
        "{\"by\":\"me\",\"pledge\":"
            + PLEDGE
            + ",\"quantities\":[{\"type\":\"at-most\",\"n\":20000},{\"n\":40,\"type\":\"nearly\"}],"
            + "\"when\":{\"type\":\"undated\"}}";
    Request request = mapper.readValue(json, Request.class);
    assertThat(request.quantities())
        .containsExactly(new Quantity.AtMost(20000), new Quantity.Nearly(40));
    assertThat(mapper.writeValueAsString(request))
        .isEqualTo(json.replace("\"n\":40,\"type\":\"nearly\"", "\"type\":\"nearly\",\"n\":40"));
  }

  @Test
  void identifiersAreBareUnlessTheirKindIsOpen() throws IOException {
    String json =
        "{\"actor\":\"indonesia\",\"entity\":\"pledge:p\",\"entities\":[\"actor:a\",\"topic:t\"],"
            + "\"choice\":\"in-favour\"}";
    Links links = mapper.readValue(json, Links.class);
    assertThat(links.entity()).isEqualTo(PledgeId.of("p"));
    assertThat(mapper.writeValueAsString(links)).isEqualTo(json);
  }

  @Test
  void leavesAreBoundAlone() throws IOException {
    assertThat(mapper.readValue("\"IDN\"", StateCode.class)).isEqualTo(StateCode.of("IDN"));
    assertThat(mapper.writeValueAsString(PledgeKind.TROOPS)).isEqualTo("\"troops\"");
    assertThat(mapper.writeValueAsString(BallotChoice.NOT_PARTICIPATING))
        .isEqualTo("\"not-participating\"");
    assertThat(mapper.readValue("[{\"type\":\"undated\"}]", new TypeReference<List<When>>() {}))
        .containsExactly(When.undated());
    assertThat(mapper.writeValueAsString(Map.of("d", When.on(LocalDate.of(2025, 11, 17)))))
        .isEqualTo("{\"d\":{\"type\":\"day\",\"date\":\"2025-11-17\"}}");
  }

  @Test
  void aShapeAskedForByItsClassMustBeThatShape() {
    assertThatThrownBy(
            () -> mapper.readValue("{\"type\":\"at-most\",\"n\":1}", Quantity.Exactly.class))
        .isInstanceOf(DocumentMappingException.class)
        .hasMessage(
            "line 1, column 9, /type: 'at-most' is no type of quantity; write exactly"
                + " [ISF-JSON-016]");
  }

  @Test
  void allProblemsAreInOneExceptionWithoutAnyClassName() {
    String json = "{\"by\":\"me\",\"quantities\":[{\"type\":\"exactly\",\"n\":\"7\",\"m\":null}]}";
    assertThatThrownBy(() -> mapper.readValue(json, Request.class))
        .isInstanceOf(JsonMappingException.class)
        .isInstanceOfSatisfying(
            DocumentMappingException.class, e -> assertThat(e.problems()).hasSize(2))
        .hasMessage(
            "line 1, column 48, /quantities/0/n: 'n' must be a whole number, but is the string"
                + " '7'; write 7 without quotes [ISF-JSON-011]\nline 1, column 52,"
                + " /quantities/0/m: a quantity of type 'exactly' has no property 'm'; remove it"
                + " [ISF-JSON-014]");
  }

  @Test
  void nullIsRefusedAtTheTopAndNotInTypesOfOthers() throws IOException {
    assertThatThrownBy(() -> mapper.readValue("null", Dossier.class))
        .isInstanceOf(DocumentMappingException.class)
        .hasMessage(
            "line 1, column 1, the top: the document must be an object, but is null; write an"
                + " object in braces, with \"type\" first [ISF-JSON-012]");
    assertThat(mapper.readValue("{\"by\":\"me\"}", Request.class))
        .isEqualTo(new Request("me", null, null, null));
    assertThat(mapper.readValue("{\"by\":\"me\",\"when\":null}", Request.class))
        .isEqualTo(new Request("me", null, null, null));
  }

  @Test
  void treesHavePointersWithoutLines() {
    assertThatThrownBy(
            () -> mapper.treeToValue(Json.tree("{\"type\":\"exactly\",\"n\":7.5}"), Quantity.class))
        .hasMessage(
            "/n: 'n' must be a whole number, but is 7.5; round it; the type of a"
                + " quantity says that it is \"about\" so many, or \"between\" two numbers [ISF-JSON-018]");
  }

  @Test
  void malformedTextIsToldInOurWordsWhereItIsOurs() {
    assertThatThrownBy(() -> mapper.readValue(DOSSIER.replace("\"t\"", "t"), Dossier.class))
        .isInstanceOf(DocumentMappingException.class)
        .hasMessage(
            "line 1, column 42, /title: the text is not JSON here; check the quotes, commas and"
                + " brackets before this place [ISF-JSON-003]");
  }

  @Test
  void looseFeaturesOfTheMapperDoNotLoosenTheFormat() {
    ObjectMapper loose =
        JsonMapper.builder()
            .addModule(new IsfModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();
    assertThatThrownBy(
            () -> loose.readValue(DOSSIER.replace("\"title\"", "\"x\":1,\"title\""), Dossier.class))
        .isInstanceOf(DocumentMappingException.class);
    assertThatThrownBy(() -> loose.readValue("\"TROOPS\"", PledgeKind.class))
        .isInstanceOf(DocumentMappingException.class);
    assertThatThrownBy(() -> loose.readValue("\"\"", PledgeKind.class))
        .isInstanceOf(DocumentMappingException.class);
  }

  @Test
  void typeNamesOfJavaNeverGetIntoADocument() throws IOException {
    ObjectMapper typing =
        JsonMapper.builder()
            .addModule(new IsfModule())
            .activateDefaultTyping(
                BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
                ObjectMapper.DefaultTyping.NON_FINAL)
            .build();
    assertThat(typing.writeValueAsString(mapper.readValue(DOSSIER, Dossier.class)))
        .isEqualTo(DOSSIER);
    assertThat(typing.readValue(DOSSIER, Dossier.class).title()).isEqualTo("t");
  }

  @Test
  void aPrettyPrinterOfTheMapperIsUsed() throws IOException {
    ObjectMapper pretty = mapper.copy().enable(SerializationFeature.INDENT_OUTPUT);
    String text = pretty.writeValueAsString(mapper.readValue(DOSSIER, Dossier.class));
    assertThat(text).contains("\"title\" : \"t\",");
    assertThat(mapper.readValue(text, Dossier.class)).isNotNull();
  }

  @Test
  void whatNoReaderWouldTakeIsNotWritten() {
    assertThatThrownBy(() -> mapper.writeValueAsString(new Quantity.InWords("\uD83D")))
        .isInstanceOf(JsonProcessingException.class)
        .hasRootCauseInstanceOf(InvalidValueException.class)
        .hasMessageContaining(
            "contains half of a surrogate pair, which is no character; give both halves or"
                + " neither");
    assertThatThrownBy(() -> mapper.writeValueAsString(When.on(LocalDate.of(10_000, 1, 1))))
        .isInstanceOf(JsonProcessingException.class)
        .hasMessageContaining(
            "date '+10000-01-01' is outside the years 0000 to 9999; give a time within them");
  }

  /** Found by the fuzzer: Jackson decodes before our code has its turn. */
  @Test
  void whatLooksLikeUtf32AndIsNoneJacksonRefusesByItself() {
    byte[] bytes = {0, 0, 0, 'y', 'p', 'e', '&', ':'};

    assertThatThrownBy(() -> mapper.readValue(bytes, Dossier.class))
        .isInstanceOf(CharConversionException.class)
        .hasMessageStartingWith("Invalid UTF-32 character");
    assertThat(IsfJson.read(bytes).problems())
        .extracting(Object::toString)
        .containsExactly(
            "line 1, column 1, the top: the input looks like UTF-32, not UTF-8; save it as UTF-8"
                + " [ISF-JSON-002]");
  }
}
