package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.json.jackson2.IsfModule;
import io.github.isfmodel.quantity.Quantity;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Identifiers among others have their kind before them, wherever they are declared as such. */
class DeclaredTypesTest {

  private static final JsonMapper TWO = IsfModule.mapper();
  private static final tools.jackson.databind.json.JsonMapper THREE =
      io.github.isfmodel.json.jackson3.IsfModule.mapper();

  private static final PledgeId PLEDGE = PledgeId.of("a-b");
  private static final EntityId[] MIXED = {PLEDGE, ActorId.of("c")};

  /** Somebody else's name for one of ours. */
  static final class Link {
    private final EntityId to;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Link(EntityId to) {
      this.to = to;
    }

    @JsonValue
    EntityId to() {
      return to;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Link link && link.to.equals(to);
    }

    @Override
    public int hashCode() {
      return Objects.hash(to);
    }
  }

  record Holder(
      Iterable<EntityId> some,
      Map.Entry<String, EntityId> entry,
      List<EntityId[]> rows,
      Link link,
      List<Link> links,
      Object any) {}

  /** What is iterated and no collection. */
  private static final class Mixed implements Iterable<EntityId> {
    @Override
    public Iterator<EntityId> iterator() {
      return Arrays.asList(MIXED).iterator();
    }
  }

  @Test
  void anArrayIsWrittenByWhatItHolds() throws IOException {
    String json = "[\"pledge:a-b\",\"actor:c\"]";

    assertThat(TWO.writeValueAsString(MIXED)).isEqualTo(json);
    assertThat(THREE.writeValueAsString(MIXED)).isEqualTo(json);
    assertThat(TWO.writerFor(EntityId[].class).writeValueAsString(MIXED)).isEqualTo(json);
    assertThat(THREE.writerFor(EntityId[].class).writeValueAsString(MIXED)).isEqualTo(json);
    assertThat(TWO.readValue(json, EntityId[].class)).isEqualTo(MIXED);
    assertThat(THREE.readValue(json, EntityId[].class)).isEqualTo(MIXED);
    assertThat(TWO.writeValueAsString(new PledgeId[] {PLEDGE, null})).isEqualTo("[\"a-b\",null]");
    assertThat(THREE.writeValueAsString(new PledgeId[] {PLEDGE, null})).isEqualTo("[\"a-b\",null]");
  }

  @Test
  void anIterableIsWrittenAsItIsDeclared() throws IOException {
    String json = "[\"pledge:a-b\",\"actor:c\"]";
    TypeReference<Iterable<EntityId>> two = new TypeReference<>() {};
    tools.jackson.core.type.TypeReference<Iterable<EntityId>> three =
        new tools.jackson.core.type.TypeReference<>() {};

    for (Iterable<EntityId> each : List.of(new Mixed(), Arrays.asList(MIXED))) {
      assertThat(TWO.writerFor(two).writeValueAsString(each)).isEqualTo(json);
      assertThat(THREE.writerFor(three).writeValueAsString(each)).isEqualTo(json);
    }
    assertThat(TWO.readValue(json, two)).containsExactly(MIXED);
    assertThat(THREE.readValue(json, three)).containsExactly(MIXED);
  }

  @Test
  void anEntryIsWrittenAsItIsDeclared() throws IOException {
    Map.Entry<String, EntityId> entry = Map.entry("k", PLEDGE);
    String json = "{\"k\":\"pledge:a-b\"}";

    assertThat(
            TWO.writerFor(new TypeReference<Map.Entry<String, EntityId>>() {})
                .writeValueAsString(entry))
        .isEqualTo(json);
    assertThat(
            THREE
                .writerFor(
                    new tools.jackson.core.type.TypeReference<Map.Entry<String, EntityId>>() {})
                .writeValueAsString(entry))
        .isEqualTo(json);
    assertThat(
            TWO.writerFor(new TypeReference<Map.Entry<EntityId, Quantity>>() {})
                .writeValueAsString(Map.entry(PLEDGE, new Quantity.Exactly(7))))
        .isEqualTo("{\"pledge:a-b\":{\"type\":\"exactly\",\"n\":7}}");
  }

  @Test
  void whatStandsForAValueIsWrittenAsItIsDeclared() throws IOException {
    Link link = new Link(PLEDGE);

    assertThat(TWO.writeValueAsString(link)).isEqualTo("\"pledge:a-b\"");
    assertThat(THREE.writeValueAsString(link)).isEqualTo("\"pledge:a-b\"");
    assertThat(TWO.readValue("\"pledge:a-b\"", Link.class)).isEqualTo(link);
    assertThat(TWO.writeValueAsString(List.of(link))).isEqualTo("[\"pledge:a-b\"]");
    assertThat(TWO.writeValueAsString(new Link(null))).isEqualTo("null");
    assertThat(THREE.writeValueAsString(new Link(null))).isEqualTo("null");
  }

  @Test
  void propertiesAreWrittenAsTheyAreDeclared() throws IOException {
    Link link = new Link(PLEDGE);
    Holder holder =
        new Holder(
            new Mixed(),
            Map.entry("k", PLEDGE),
            List.<EntityId[]>of(MIXED),
            link,
            List.of(link),
            MIXED);
    String mixed = "[\"pledge:a-b\",\"actor:c\"]";
    String json =
        "{\"some\":"
            + mixed
            + ",\"entry\":{\"k\":\"pledge:a-b\"},\"rows\":["
            + mixed
            + "],\"link\":\"pledge:a-b\",\"links\":[\"pledge:a-b\"],\"any\":"
            + mixed
            + "}";

    assertThat(TWO.writeValueAsString(holder)).isEqualTo(json);
    assertThat(THREE.writeValueAsString(holder)).isEqualTo(json);
  }
}
