package io.github.isfmodel.code;

import static io.github.isfmodel.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.isfmodel.actor.ActorKind;
import io.github.isfmodel.generators.CodeArbitraries;
import io.github.isfmodel.generators.IsfArbitraries;
import io.github.isfmodel.pledge.PledgeKind;
import io.github.isfmodel.quantity.Unit;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All open enumerations of the model, found by reflection. */
class VocabulariesTest {

  static List<Class<?>> openEnumerations() {
    return IsfArbitraries.types().stream().filter(OpenCode.class::isAssignableFrom).toList();
  }

  static List<Vocabulary<?>> vocabularies() {
    List<Vocabulary<?>> found = new ArrayList<>();
    openEnumerations().forEach(type -> found.add(vocabulary(type)));
    return found;
  }

  private static Vocabulary<?> vocabulary(Class<?> type) {
    try {
      return (Vocabulary<?>) type.getField("VOCABULARY").get(null);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type + " has no vocabulary", e);
    }
  }

  @Provide
  Arbitrary<String> unknownCodes() {
    return CodeArbitraries.unknown();
  }

  @ParameterizedTest
  @MethodSource("openEnumerations")
  void eachConstantIsNamedAfterItsCode(Class<?> type) throws IllegalAccessException {
    List<Object> constants = new ArrayList<>();
    for (Field field : type.getFields()) {
      if (field.getType() == type) {
        OpenCode<?> constant = (OpenCode<?>) field.get(null);
        assertThat(Modifier.isFinal(field.getModifiers())).as(field.toString()).isTrue();
        assertThat(field.getName())
            .isEqualTo(constant.code().replace('-', '_').toUpperCase(Locale.ROOT));
        constants.add(constant);
      }
    }
    assertThat(constants).containsExactlyElementsOf(vocabulary(type).known());
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void codesAreUniqueAndInKebabCase(Vocabulary<?> vocabulary) {
    assertThat(vocabulary.known())
        .isNotEmpty()
        .allSatisfy(value -> assertThat(value.code()).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"))
        .extracting(OpenCode::code)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("openEnumerations")
  void aKnownCodeGivesItsConstant(Class<?> type) throws ReflectiveOperationException {
    for (OpenCode<?> constant : vocabulary(type).known()) {
      assertThat(type.getMethod("of", String.class).invoke(null, constant.code()))
          .isSameAs(constant);
    }
  }

  @Test
  void vocabulariesHaveDifferentNamesInTheReadersWords() {
    assertThat(vocabularies())
        .extracting(Vocabulary::name)
        .allSatisfy(name -> assertThat(name).matches("[a-z]+( [a-z]+)*"))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void readsAKnownCodeAsItsConstant(Vocabulary<?> vocabulary) {
    vocabulary
        .known()
        .forEach(
            value -> {
              assertThat((Object) vocabulary.of(value.code())).isSameAs(value);
              assertThat(vocabulary.find(value.code()).get()).isSameAs(value);
              assertThat(value.isKnown()).isTrue();
              assertThat(value.vocabulary()).isSameAs(vocabulary);
              assertThat(value).hasToString(value.code());
            });
  }

  @Property
  void keepsAnUnknownCodeExactly(@ForAll("unknownCodes") String code) {
    for (Vocabulary<?> vocabulary : vocabularies()) {
      OpenCode<?> value = vocabulary.of(code);
      assertThat(value.code()).isEqualTo(code);
      assertThat(value.isKnown()).isFalse();
      assertThat(value).isEqualTo(vocabulary.of(code)).hasSameHashCodeAs(vocabulary.of(code));
      assertThat(value).hasToString(code);
      assertThat(vocabulary.find(code)).isEmpty();
      assertThat(vocabulary.known()).extracting(OpenCode::code).doesNotContain(code);
    }
  }

  @Test
  void caseMakesAnotherCode() {
    assertThat(PledgeKind.of("Troops")).isNotEqualTo(PledgeKind.TROOPS);
    assertThat(PledgeKind.of("Troops").isKnown()).isFalse();
  }

  @Test
  void oneCodeInTwoVocabulariesMakesTwoValues() {
    assertThat((Object) PledgeKind.of("troops")).isNotEqualTo(Unit.of("troops"));
    assertThat((Object) PledgeKind.of("x")).isNotEqualTo(Unit.of("x"));
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void refusesABlankCode(Vocabulary<?> vocabulary) {
    assertRefused(() -> vocabulary.of(""), vocabulary.name() + " '' is blank; give a code");
    assertRefused(() -> vocabulary.of(" \t"), vocabulary.name() + " ' \t' is blank; give a code");
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void refusesACodeOfMoreThan200Characters(Vocabulary<?> vocabulary) {
    assertThat(vocabulary.of("x".repeat(200)).code()).hasSize(200);
    assertRefused(
        () -> vocabulary.of("x".repeat(201)),
        vocabulary.name()
            + " '"
            + "x".repeat(80)
            + "…' is longer than 200 characters; give a shorter code");
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void refusesNull(Vocabulary<?> vocabulary) {
    assertThatNullPointerException().isThrownBy(() -> vocabulary.of(null)).withMessage("code");
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void cannotBeChanged(Vocabulary<?> vocabulary) {
    assertThatThrownBy(() -> vocabulary.known().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest
  @MethodSource("openEnumerations")
  void onlyTheEnumerationItselfDeclaresItsValues(Class<?> type) {
    assertThat(type.getDeclaredFields())
        .filteredOn(field -> field.getType() == Vocabulary.Builder.class)
        .hasSize(1)
        .allMatch(field -> Modifier.isPrivate(field.getModifiers()));
  }

  @Test
  void whatIsDeclaredLaterIsNotInAVocabulary() {
    Vocabulary.Builder<Unit> codes = Vocabulary.builder("sample", Unit::of);
    Unit early = codes.add("early");
    Vocabulary<Unit> vocabulary = codes.build();
    codes.add("late");
    assertThat(vocabulary.known()).containsExactly(early);
    assertThat(vocabulary.find("late")).isEmpty();
  }

  @Test
  void refusesASecondConstantForOneCode() {
    Vocabulary.Builder<Unit> codes = Vocabulary.builder("sample", Unit::of);
    codes.add("once");
    assertThatThrownBy(() -> codes.add("once"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("sample code is declared twice: once");
  }

  @Property
  void sortsByCode(@ForAll ActorKind one, @ForAll ActorKind other) {
    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(Integer.signum(one.code().compareTo(other.code())));
  }

  @Test
  void wordsAreTheCodeWithBlanks() {
    assertThat(Unit.STATES_AND_ORGANIZATIONS.words()).isEqualTo("states and organizations");
    assertThat(Unit.of("kilo-watt").words()).isEqualTo("kilo watt");
  }
}
