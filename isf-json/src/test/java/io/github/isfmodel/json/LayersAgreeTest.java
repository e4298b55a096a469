package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.isfmodel.generators.IsfArbitraries;
import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.json.problem.StructuralRule;
import io.github.isfmodel.rule.Checkable;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Severity;
import io.github.isfmodel.rule.Violation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * The schema, the strict reader, the constructors and Jakarta Validation, on documents as they
 * should be and as they should not. What the schema cannot say is listed in {@link BeyondSchema}.
 */
class LayersAgreeTest {

  private static final Validator VALIDATOR =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  record Document<T>(DocumentType<T> type, String text) {}

  /** Documents of all types as the writer writes them; some hold codes that are not known. */
  @Provide
  Arbitrary<Document<?>> documents() {
    return Arbitraries.of(DocumentType.all()).flatMap(LayersAgreeTest::documents);
  }

  private static <T> Arbitrary<Document<?>> documents(DocumentType<T> type) {
    return IsfArbitraries.of(type.javaType())
        .map(value -> new Document<>(type, Json.text(IsfJson.write(type, value))));
  }

  @Property(tries = 150)
  void onWhatTheWriterWrites(@ForAll("documents") Document<?> document) {
    agree(document.type(), document.text());
    agree(document.type(), withKnownCodes(document.type(), document.text()).toString());
  }

  @Property(tries = 1200)
  void onChangedDocuments(@ForAll("documents") Document<?> document, @ForAll long seed) {
    JsonNode tree = withKnownCodes(document.type(), document.text());
    agree(document.type(), Mutator.changed(tree, seed));
  }

  @Property(tries = 600)
  void onChangedGoldenDocuments(@ForAll("golden") DocumentType<?> type, @ForAll long seed) {
    agree(type, Mutator.changed(EnvelopeTest.document(type), seed));
  }

  @Provide
  Arbitrary<DocumentType<?>> golden() {
    return Arbitraries.of(DocumentType.all());
  }

  /** Puts known codes in the place of unknown ones, so that something else can be wrong. */
  private static JsonNode withKnownCodes(DocumentType<?> type, String text) {
    JsonNode tree = Json.tree(text);
    for (Problem problem : structural(IsfJson.read(Json.bytes(text), type))) {
      if (problem.rule().equals(StructuralRule.UNKNOWN_CODE.id())) {
        String known =
            problem.remedy().replaceFirst("^write (one of: )?", "").replaceFirst(",.*", "");
        set(tree, problem.at(), new TextNode(known));
      }
    }
    return tree;
  }

  private static void set(JsonNode tree, Pointer at, JsonNode value) {
    List<String> steps = at.steps();
    JsonNode owner = tree;
    for (String step : steps.subList(0, steps.size() - 1)) {
      owner = owner.isArray() ? owner.get(Integer.parseInt(step)) : owner.get(step);
    }
    String last = steps.get(steps.size() - 1);
    if (owner instanceof ObjectNode object) {
      object.set(last, value);
    } else {
      ((ArrayNode) owner).set(Integer.parseInt(last), value);
    }
  }

  private static List<Problem> structural(Reading<?> reading) {
    return reading.problems().stream()
        .filter(problem -> StructuralRule.find(problem.rule()).isPresent())
        .toList();
  }

  private static <T> void agree(DocumentType<T> type, String text) {
    Reading<T> reading = IsfJson.read(Json.bytes(text), type);
    List<Problem> structural = structural(reading);
    List<String> errors = Schemas.errors(type, Json.tree(text));
    boolean sayable = structural.stream().anyMatch(problem -> !BeyondSchema.holds(problem));
    assertThat(!errors.isEmpty())
        .as("%s%nreader: %s%nschema: %s", text, structural, errors)
        .isEqualTo(sayable);
    if (structural.isEmpty()) {
      rulesAgree(type, text, reading);
    }
  }

  /** The constructors took the value; the reader and any Jakarta validator find the same. */
  private static <T> void rulesAgree(DocumentType<T> type, String text, Reading<T> reading) {
    Checkable value = (Checkable) Json.read(type.codec(), text).value();
    List<Violation> violations = value.violations();
    assertThat(reading.problems())
        .extracting(problem -> problem.rule() + " " + problem.message())
        .containsExactlyInAnyOrderElementsOf(
            violations.stream().map(each -> each.rule() + " " + each.message()).toList());
    assertThat(reading.value().isPresent()).isEqualTo(reading.errors().isEmpty());
    assertThat(VALIDATOR.validate(value))
        .hasSameSizeAs(
            violations.stream().filter(each -> each.severity() == Severity.ERROR).toList());
  }
}
