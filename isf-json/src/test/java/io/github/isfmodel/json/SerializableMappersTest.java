package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.isfmodel.Serialized;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.json.jackson2.IsfModule;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.quantity.Quantity;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** That mappers with our modules travel by Java's own serialization, as all of Jackson's do. */
class SerializableMappersTest {

  private static final byte[] PLEDGE =
      Json.bytes(
          "{\"type\":\"pledge\",\"format\":\"1.0\",\"id\":\"p\",\"force\":\"f\",\"contributor\":"
              + "{\"type\":\"named\",\"actor\":\"a\"},\"kind\":\"troops\"}");

  private static final String MAP = "{\"p\":{\"type\":\"exactly\",\"n\":7}}";

  private static final String ARRAY = "[\"pledge:p\"]";

  /** With types of others a mapper of Jackson 2 does not travel once it was used. */
  @Test
  void aMapperOfJackson2TravelsBeforeAndAfterUse() throws IOException {
    JsonMapper mapper = IsfModule.mapper();
    assertWorks((JsonMapper) Serialized.copyOf(mapper));
    assertWorks(mapper);
    assertWorks((JsonMapper) Serialized.copyOf(mapper));
  }

  private static void assertWorks(JsonMapper mapper) throws IOException {
    TypeReference<Map<PledgeId, Quantity>> map = new TypeReference<>() {};

    assertThat(mapper.writeValueAsBytes(mapper.readValue(PLEDGE, Pledge.class))).isEqualTo(PLEDGE);
    assertThat(mapper.writeValueAsString(mapper.readValue(MAP, map))).isEqualTo(MAP);
    assertThat(mapper.writeValueAsString(mapper.readValue(ARRAY, EntityId[].class)))
        .isEqualTo(ARRAY);
    assertThat(mapper.writeValueAsBytes(report())).isEqualTo(report().toBytes());
  }

  @Test
  void readersAndWritersOfJackson2TravelWithWhatTheyLookedUp() throws IOException {
    TypeReference<Map<PledgeId, Quantity>> map = new TypeReference<>() {};
    ObjectReader reader = (ObjectReader) Serialized.copyOf(IsfModule.mapper().readerFor(map));
    ObjectWriter ids =
        (ObjectWriter) Serialized.copyOf(IsfModule.mapper().writerFor(EntityId.class));

    assertThat(reader.<Map<PledgeId, Quantity>>readValue(MAP))
        .isEqualTo(Map.of(PledgeId.of("p"), new Quantity.Exactly(7)));
    assertThat(ids.writeValueAsString(PledgeId.of("p"))).isEqualTo("\"pledge:p\"");
  }

  @Test
  void aMapperOfJackson3TravelsBeforeAndAfterUse() {
    var mapper = io.github.isfmodel.json.jackson3.IsfModule.mapper();
    assertWorks((tools.jackson.databind.json.JsonMapper) Serialized.copyOf(mapper));
    assertWorks(mapper);
    assertWorks((tools.jackson.databind.json.JsonMapper) Serialized.copyOf(mapper));
  }

  private static void assertWorks(tools.jackson.databind.json.JsonMapper mapper) {
    tools.jackson.core.type.TypeReference<Map<PledgeId, Quantity>> map =
        new tools.jackson.core.type.TypeReference<>() {};

    assertThat(mapper.writeValueAsBytes(mapper.readValue(PLEDGE, Pledge.class))).isEqualTo(PLEDGE);
    assertThat(mapper.writeValueAsString(mapper.readValue(MAP, map))).isEqualTo(MAP);
    assertThat(mapper.writeValueAsString(mapper.readValue(ARRAY, EntityId[].class)))
        .isEqualTo(ARRAY);
    assertThat(mapper.writeValueAsBytes(report())).isEqualTo(report().toBytes());
  }

  private static ProblemDocument report() {
    return IsfJson.read(Json.bytes("{\"type\":\"pledg\"}")).problemDocument();
  }
}
