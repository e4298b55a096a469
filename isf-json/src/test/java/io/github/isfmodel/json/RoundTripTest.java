package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.isfmodel.code.OpenCode;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.generators.IsfArbitraries;
import io.github.isfmodel.json.codec.Codec;
import io.github.isfmodel.json.codec.SumCodec;
import io.github.isfmodel.json.codec.UnknownCodes;
import io.github.isfmodel.json.jackson2.DocumentMappingException;
import io.github.isfmodel.json.jackson2.IsfModule;
import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.json.problem.StructuralRule;
import io.github.isfmodel.json.table.ModelCodecs;
import io.github.isfmodel.json.table.Types;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripTest {

  private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new IsfModule());

  /** A value with the way it is written within others. */
  record Typed(Class<?> type, Codec<?> codec, Object value) {
    @Override
    public String toString() {
      return type.getSimpleName() + " " + value;
    }
  }

  @Provide
  Arbitrary<Typed> values() {
    List<Class<?>> types = new ArrayList<>(Types.all().keySet());
    return Arbitraries.of(types)
        .flatMap(type -> of(type).map(value -> new Typed(type, Types.all().get(type), value)));
  }

  private static Arbitrary<?> of(Class<?> type) {
    return type.isEnum() ? Arbitraries.of(type.getEnumConstants()) : IsfArbitraries.of(type);
  }

  @Property(tries = 3000)
  void everyValueComesBackEqual(@ForAll("values") Typed typed) {
    byte[] bytes = Json.write(typed.codec(), typed.value());
    Json.Outcome outcome = Json.read(typed.codec(), bytes, UnknownCodes.KEEP);
    assertThat(outcome.problems()).isEmpty();
    assertThat(outcome.value()).isEqualTo(typed.value());
    assertThat(Json.text(Json.write(typed.codec(), outcome.value()))).isEqualTo(Json.text(bytes));
  }

  @Property(tries = 1000)
  void orderOfPropertiesDoesNotMatter(@ForAll("values") Typed typed) {
    JsonNode tree = Json.tree(Json.text(Json.write(typed.codec(), typed.value())));
    Json.Outcome outcome =
        Json.read(
            typed.codec(), Json.bytes(JsonOrder.reversed(tree).toString()), UnknownCodes.KEEP);
    assertThat(outcome.problems()).isEmpty();
    assertThat(outcome.value()).isEqualTo(typed.value());
  }

  @Property(tries = 1000)
  void mapperAndOwnWriterGiveTheSameBytes(@ForAll("values") Typed typed) throws IOException {
    Codec<?> codec = ModelCodecs.of(typed.type());
    assertThat(IsfModule.mapper().writerFor(typed.type()).writeValueAsString(typed.value()))
        .isEqualTo(Json.text(Json.write(codec, typed.value())));
    assertThat(IsfModule.mapper().writerFor(typed.type()).writeValueAsBytes(typed.value()))
        .isEqualTo(Json.write(codec, typed.value()));
  }

  @Property(tries = 1000)
  void strictReadingRefusesNothingButUnknownCodes(@ForAll("values") Typed typed)
      throws IOException {
    byte[] bytes = MAPPER.writerFor(typed.type()).writeValueAsBytes(typed.value());
    try {
      assertThat((Object) MAPPER.readValue(bytes, typed.type())).isEqualTo(typed.value());
      JsonNode tree = MAPPER.readTree(bytes);
      assertThat((Object) MAPPER.treeToValue(tree, typed.type())).isEqualTo(typed.value());
    } catch (DocumentMappingException e) {
      assertThat(e.problems())
          .allMatch(problem -> problem.rule().equals(StructuralRule.UNKNOWN_CODE.id()));
    }
  }

  @Property(tries = 100)
  void nothingIsWrongWithTheFormOfAWrittenDossier(@ForAll Dossier dossier) {
    byte[] bytes = IsfJson.write(dossier);
    assertThat(IsfJson.readTolerantly(bytes, DocumentType.DOSSIER).value()).contains(dossier);
    Reading<Dossier> reading = IsfJson.readDossier(bytes);
    assertThat(reading.problems().stream().map(Problem::rule).distinct())
        .allMatch(
            rule ->
                rule.equals(StructuralRule.UNKNOWN_CODE.id())
                    || StructuralRule.find(rule).isEmpty());
    assertThat(reading.problems()).allMatch(problem -> problem.place().orElseThrow().line() == 1);
    assertThat(reading.problems()).isSorted();
  }

  @Property(tries = 100)
  void indentationChangesNothingButBlanks(@ForAll Dossier dossier) {
    String indented = Json.text(IsfJson.writeIndented(dossier));
    assertThat(Json.tree(indented)).isEqualTo(Json.tree(Json.text(IsfJson.write(dossier))));
    assertThat(indented).endsWith("\n}\n").doesNotContain("\r").doesNotContainPattern(" \n");
  }

  @Property
  void alternativesAreReadByTheirOwnClass(@ForAll("values") Typed typed) throws IOException {
    if (typed.codec() instanceof SumCodec<?>) {
      byte[] bytes = MAPPER.writeValueAsBytes(typed.value());
      try {
        assertThat((Object) MAPPER.readValue(bytes, typed.value().getClass()))
            .isEqualTo(typed.value());
      } catch (DocumentMappingException e) {
        assertThat(e.problems())
            .allMatch(problem -> problem.rule().equals(StructuralRule.UNKNOWN_CODE.id()));
      }
    }
  }

  @Property
  void knownCodesAreConstants(@ForAll("values") Typed typed) {
    if (typed.value() instanceof OpenCode<?> code && code.isKnown()) {
      Json.Outcome outcome =
          Json.read(typed.codec(), Json.write(typed.codec(), typed.value()), UnknownCodes.REFUSE);
      assertThat(outcome.value()).isSameAs(code.vocabulary().find(code.code()).orElseThrow());
    }
  }
}
