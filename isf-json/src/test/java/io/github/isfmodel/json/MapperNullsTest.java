package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.std.AtomicReferenceDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.ReferenceType;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.json.jackson2.DocumentMappingException;
import io.github.isfmodel.json.jackson2.IsfModule;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.quantity.Quantity;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Where others' types may have nothing in the place of ours, and where there is no null. */
class MapperNullsTest {

  private static final JsonMapper TWO = IsfModule.mapper();
  private static final tools.jackson.databind.json.JsonMapper THREE =
      io.github.isfmodel.json.jackson3.IsfModule.mapper();

  record Dto(
      String name,
      PledgeId pledge,
      Pledge document,
      List<Quantity> some,
      Map<String, EntityId> all) {}

  record Maybe(Optional<Pledge> pledge, Optional<EntityId> entity) {}

  /** Somebody else's type with fields. */
  public static final class Bean {
    public PledgeId id = PledgeId.of("p");
    public Quantity quantity = new Quantity.Exactly(1);
  }

  private static final Dto EMPTY = new Dto("n", null, null, null, null);

  private static Dto holed() {
    Map<String, EntityId> all = new HashMap<>();
    all.put("k", null);
    return new Dto("n", null, null, Arrays.asList(new Quantity.Exactly(7), null), all);
  }

  @Test
  void whatIsNullInATypeOfOthersComesBackAsNull() throws IOException {
    for (Dto dto : List.of(EMPTY, holed())) {
      String json = TWO.writeValueAsString(dto);

      assertThat(json).contains("\"pledge\":null");
      assertThat(THREE.writeValueAsString(dto)).isEqualTo(json);
      assertThat(TWO.readValue(json, Dto.class)).isEqualTo(dto);
      assertThat(THREE.readValue(json, Dto.class)).isEqualTo(dto);
      assertThat(TWO.treeToValue(TWO.readTree(json), Dto.class)).isEqualTo(dto);
      assertThat(THREE.treeToValue(THREE.readTree(json), Dto.class)).isEqualTo(dto);
    }
  }

  @Test
  void fieldsAreNullToo() throws IOException {
    String json = "{\"id\":null,\"quantity\":null}";
    Bean two = TWO.readValue(json, Bean.class);
    Bean three = THREE.readValue(json, Bean.class);

    assertThat(two.id).isNull();
    assertThat(two.quantity).isNull();
    assertThat(three.id).isNull();
    assertThat(three.quantity).isNull();
  }

  @Test
  void nothingOfAnOptionalIsEmpty() throws IOException {
    Maybe empty = new Maybe(Optional.empty(), Optional.empty());
    String json = "{\"pledge\":null,\"entity\":null}";

    assertThat(THREE.writeValueAsString(empty)).isEqualTo(json);
    assertThat(THREE.readValue(json, Maybe.class)).isEqualTo(empty);
    assertThat(
            THREE.readValue(
                "null", new tools.jackson.core.type.TypeReference<Optional<Pledge>>() {}))
        .isEmpty();
  }

  /** As the module for Optional does, which is none of ours. */
  private static final class Optionals extends Deserializers.Base {
    @Override
    public JsonDeserializer<?> findReferenceDeserializer(
        ReferenceType type,
        DeserializationConfig config,
        BeanDescription description,
        TypeDeserializer types,
        JsonDeserializer<?> contents) {
      return new AtomicReferenceDeserializer(type, null, types, contents);
    }
  }

  @Test
  void nothingOfAReferenceThatAnotherModuleReadsIsEmpty() throws IOException {
    SimpleModule other =
        new SimpleModule() {
          @Override
          public void setupModule(SetupContext context) {
            context.addDeserializers(new Optionals());
          }
        };
    JsonMapper mapper = JsonMapper.builder().addModules(new IsfModule(), other).build();
    TypeReference<AtomicReference<Pledge>> pledge = new TypeReference<>() {};
    TypeReference<List<AtomicReference<EntityId>>> entities = new TypeReference<>() {};
    List<AtomicReference<EntityId>> two = mapper.readValue("[null,\"pledge:a\"]", entities);

    assertThat(mapper.readValue("null", pledge)).hasValue(null);
    assertThat(two.get(0)).hasValue(null);
    assertThat(two.get(1)).hasValue(PledgeId.of("a"));
    assertThatThrownBy(() -> mapper.readValue("[\"a\"]", entities))
        .isInstanceOf(DocumentMappingException.class);
  }

  @Test
  void anOptionalIsReadAsEver() throws IOException {
    assertThat(
            THREE.readValue(
                "\"pledge:a\"", new tools.jackson.core.type.TypeReference<Optional<EntityId>>() {}))
        .contains(PledgeId.of("a"));
    assertThat(TWO.readValue("\"pledge:a\"", new TypeReference<AtomicReference<EntityId>>() {}))
        .hasValue(PledgeId.of("a"));
  }

  @Test
  void atTheTopThereIsNoNull() {
    String told =
        "line 1, column 1, the top: the document is null; leave it out if it is optional and there is no"
            + " value; else give a string (a pledge id) [ISF-JSON-012]";
    assertThatThrownBy(() -> TWO.readValue("null", PledgeId.class)).hasMessage(told);
    assertThatThrownBy(() -> THREE.readValue("null", PledgeId.class)).hasMessage(told);
  }

  @Test
  void withinOursThereIsNoNullEither() {
    assertRefused(
        "{\"some\":[{\"type\":\"exactly\",\"n\":null}]}",
        "line 1, column 32, /some/0/n: 'n' is null; give a whole number [ISF-JSON-012]");
    assertRefused(
        "{\"some\":[{\"type\":null,\"n\":7}]}",
        "line 1, column 18, /some/0/type: 'type' is null; write one of: exactly, at-most, at-least,"
            + " between, about, nearly, more-than, in-words [ISF-JSON-012]");
  }

  private static void assertRefused(String json, String told) {
    assertThatThrownBy(() -> TWO.readValue(json, Dto.class)).hasMessage(told);
    assertThatThrownBy(() -> THREE.readValue(json, Dto.class)).hasMessage(told);
  }
}
