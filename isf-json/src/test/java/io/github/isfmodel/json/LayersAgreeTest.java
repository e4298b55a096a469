package io.github.isfmodel.json;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.isfmodel.dossier.RuleBook;
import io.github.isfmodel.json.fixture.BreakingFixture;
import io.github.isfmodel.json.fixture.Fixtures;
import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.json.problem.StructuralRule;
import io.github.isfmodel.rule.Checkable;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Warnings;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The schema, the strict reader, the constructors and Jakarta Validation, on documents as they
 * should be and as they should not. What the schema cannot say is listed in {@link BeyondSchema},
 * what constructors do not refuse in {@link BeyondConstructors}; Jakarta Validation says all rules,
 * at the same places, and nothing of the form.
 */
class LayersAgreeTest {

  record Document<T>(DocumentType<T> type, String text) {}

  /** Documents of all types as the writer writes them; some hold codes that are not known. */
  @Provide
  Arbitrary<Document<?>> documents() {
    return Arbitraries.of(DocumentType.all()).flatMap(LayersAgreeTest::documents);
  }

  private static <T> Arbitrary<Document<?>> documents(DocumentType<T> type) {
    return AnyDocument.values(type)
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

  /** What is wrong with the whole is told only when its parts are right. */
  @Example
  void onAnObjectThatWouldBeRefusedAndHoldsABadPart() {
    JsonNode tree = EnvelopeTest.document(DocumentType.PRECONDITION);
    String tooMany = "{'type':'at-least','count':3,'parts':[{'type':'no-such'}]}";
    set(tree, Pointer.of("condition"), Json.tree(tooMany.replace('\'', '"')));
    agree(DocumentType.PRECONDITION, tree.toString());
  }

  @Example
  void onADocumentWhoseTypeIsMisspelt() {
    for (DocumentType<?> type : DocumentType.all()) {
      ObjectNode tree = EnvelopeTest.document(type);
      tree.set("Type", tree.remove("type"));
      agree(type, tree.toString());
    }
  }

  /** Whatever the schema says of them. */
  @Example
  void onEveryFaultOfTheForm() {
    Fixtures.malformed()
        .filter(MalformedSchemaTest::isTree)
        .forEach(
            fixture -> {
              DocumentType<?> type = MalformedSchemaTest.type(fixture);
              constructorsAgree(
                  type,
                  MalformedSchemaTest.tree(fixture),
                  structural(IsfJson.read(fixture.bytes(), type)));
            });
  }

  @Example
  void onEveryBreachOfARule() {
    Set<String> broken = new TreeSet<>();
    Set<String> rules = new TreeSet<>();
    for (RuleBook.Entry entry : RuleBook.entries()) {
      rules.add(entry.rule().id().value());
      for (BreakingFixture fixture : Fixtures.breaking(entry.rule().id())) {
        agree(DocumentType.DOSSIER, Json.text(fixture.bytes()));
        broken.addAll(JakartaRules.ids(fixture.record()));
      }
    }
    assertThat(broken).isEqualTo(rules);
  }

  @Provide
  Arbitrary<DocumentType<?>> golden() {
    return Arbitraries.of(DocumentType.all());
  }

  /** Puts known codes in the place of unknown ones, so that something else can be wrong. */
  static JsonNode withKnownCodes(DocumentType<?> type, String text) {
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
    return reading.problems().stream().filter(LayersAgreeTest::isStructural).toList();
  }

  private static boolean isStructural(Problem problem) {
    return StructuralRule.find(problem.rule()).isPresent();
  }

  private static <T> void agree(DocumentType<T> type, String text) {
    Reading<T> reading = IsfJson.read(Json.bytes(text), type);
    List<Problem> structural = structural(reading);
    JsonNode document = Json.tree(text);
    List<String> errors = Schemas.errors(type, document);
    boolean sayable =
        structural.stream().anyMatch(problem -> !BeyondSchema.holds(problem, document));
    assertThat(!errors.isEmpty())
        .as("%s%nreader: %s%nschema: %s", text, structural, errors)
        .isEqualTo(sayable);
    constructorsAgree(type, document, structural);
    if (structural.isEmpty()) {
      rulesAgree(type, text, reading);
    }
  }

  /** The objects that nobody can make are those in which the reader finds that kind of fault. */
  private static void constructorsAgree(
      DocumentType<?> type, JsonNode document, List<Problem> structural) {
    if (structural.stream().anyMatch(LayersAgreeTest::isBeyondALimit)) {
      return; // nothing behind it was read
    }
    if (!document.isObject() || structural.stream().anyMatch(LayersAgreeTest::isOfAnotherType)) {
      assertThat(structural).isNotEmpty();
      assertThat(structural).filteredOn(each -> isAboutTheFormat(each)).hasSizeLessThan(2);
      assertThat(structural).filteredOn(each -> !isAboutTheFormat(each)).hasSizeLessThan(2);
      return; // nor was what stands beside
    }
    Set<Pointer> owners =
        structural.stream()
            .filter(problem -> !isOfTheFormat(problem))
            .filter(problem -> !BeyondConstructors.holds(problem, type, document))
            .map(problem -> owner(problem, document))
            .collect(toSet());
    assertThat(Constructed.of(type, document).refused())
        .filteredOn(at -> owners.contains(at) || !holdsSomethingBad(at, structural))
        .as("%s%nreader: %s", document, structural)
        .containsExactlyInAnyOrderElementsOf(owners);
  }

  /** What a constructor would say of an object is not known while something in it is bad. */
  private static boolean holdsSomethingBad(Pointer at, List<Problem> structural) {
    return structural.stream()
        .anyMatch(problem -> problem.at().value().startsWith(at.value() + "/"));
  }

  /** Of another type or in another version, the rest of which would be guesswork. */
  private static boolean isOfAnotherType(Problem problem) {
    return BeyondConstructors.TYPE.breaks(problem)
        || isMisspelt(problem, "type")
        || BeyondConstructors.FORMAT.breaks(problem) && problem.remedy().startsWith("read it with")
        || !BeyondConstructors.TWICE.breaks(problem) && problem.at().value().equals("/type");
  }

  /** Whether what was meant is of the document and not of its value. */
  private static boolean isMisspelt(Problem problem, String name) {
    return BeyondConstructors.isMisspelt(problem)
        && problem.at().steps().size() == 1
        && problem.nearest().orElseThrow().equals(name);
  }

  private static boolean isOfTheFormat(Problem problem) {
    return problem.at().value().equals("/format") || isMisspelt(problem, "format");
  }

  private static boolean isAboutTheFormat(Problem problem) {
    return isOfTheFormat(problem) || BeyondConstructors.FORMAT.breaks(problem);
  }

  private static boolean isBeyondALimit(Problem problem) {
    return BeyondConstructors.TOO_DEEP.breaks(problem)
        || BeyondConstructors.TOO_LONG.breaks(problem);
  }

  /** The object that cannot be made for a problem: the one that it is about, or that holds it. */
  private static Pointer owner(Problem problem, JsonNode document) {
    List<String> steps = problem.at().steps();
    boolean itself =
        problem.rule().equals(StructuralRule.MISSING_PROPERTY.id())
            || problem.rule().equals(StructuralRule.INVALID_VALUE.id());
    int length = itself ? steps.size() : steps.size() - 1;
    while (!document.at(Pointer.of(steps.subList(0, length).toArray()).value()).isObject()) {
      length--;
    }
    return Pointer.of(steps.subList(0, length).toArray());
  }

  /** The constructors took the value; the reader and any Jakarta validator find the same. */
  private static <T> void rulesAgree(DocumentType<T> type, String text, Reading<T> reading) {
    Checkable value = (Checkable) Constructed.of(type, Json.tree(text)).value();
    assertThat(value).isEqualTo(Json.read(type.codec(), text).value());
    assertThat(reading.value().isPresent()).isEqualTo(reading.errors().isEmpty());
    assertThat(told(reading.problems()))
        .containsExactlyInAnyOrderElementsOf(
            value.violations().stream().map(each -> each.rule() + " " + each.at()).toList());
    assertThat(JakartaRules.broken(value))
        .containsExactlyInAnyOrderElementsOf(told(reading.errors()));
    assertThat(JakartaRules.broken(value, Warnings.class))
        .containsExactlyInAnyOrderElementsOf(told(reading.warnings()));
  }

  private static List<String> told(List<Problem> problems) {
    return problems.stream().map(each -> each.rule() + " " + each.at()).toList();
  }
}
