package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.generators.CodeArbitraries;
import io.github.isfmodel.generators.IsfArbitraries;
import io.github.isfmodel.generators.KnownCodes;
import io.github.isfmodel.json.codec.Codec;
import io.github.isfmodel.json.codec.UnknownCodes;
import io.github.isfmodel.json.jackson2.IsfModule;
import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.json.problem.StructuralRule;
import io.github.isfmodel.json.table.Types;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeKind;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the README says of unknown codes in strict reading. */
class KnownCodesTest {

  /** A value of a type of the model. */
  record Typed(Class<?> type, Object value) {}

  @Provide
  Arbitrary<Typed> values() {
    List<Class<?>> types =
        Types.all().keySet().stream().filter(IsfArbitraries.types()::contains).toList();
    return Arbitraries.of(types)
        .flatMap(
            type ->
                CodeArbitraries.known(IsfArbitraries.of(type))
                    .map(value -> new Typed(type, value)));
  }

  @Property(tries = 3000)
  void valuesWithKnownCodesAreReadStrictly(@ForAll("values") Typed typed) {
    Codec<?> codec = Types.all().get(typed.type());
    Json.Outcome outcome = Json.read(codec, Json.write(codec, typed.value()), UnknownCodes.REFUSE);
    assertThat(outcome.problems()).isEmpty();
    assertThat(outcome.value()).isEqualTo(typed.value());
  }

  @Property(tries = 50)
  void inADocumentOnlyRulesAreBroken(@ForAll @KnownCodes Dossier dossier) {
    assertThat(IsfJson.readDossier(IsfJson.write(dossier)).problems())
        .extracting(Problem::rule)
        .noneMatch(rule -> StructuralRule.find(rule).isPresent());
  }

  @Property(tries = 50)
  void aMapperReadsItAgain(@ForAll @KnownCodes Pledge pledge) throws IOException {
    assertThat(
            IsfModule.mapper().readValue(IsfJson.write(DocumentType.PLEDGE, pledge), Pledge.class))
        .isEqualTo(pledge);
  }

  @Property(tries = 50)
  void anUnknownCodeIsRefusedStrictlyAndKeptTolerantly(@ForAll @KnownCodes Pledge pledge) {
    Pledge unknown = pledge.withKind(PledgeKind.VOCABULARY.of("dragoons"));
    byte[] document = IsfJson.write(DocumentType.PLEDGE, unknown);

    assertThat(IsfJson.read(document, DocumentType.PLEDGE).problems())
        .filteredOn(problem -> StructuralRule.find(problem.rule()).isPresent())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.rule()).isEqualTo(StructuralRule.UNKNOWN_CODE.id());
              assertThat(problem.at()).hasToString("/kind");
            });
    assertThat(IsfJson.readTolerantly(document, DocumentType.PLEDGE).value()).contains(unknown);
  }
}
