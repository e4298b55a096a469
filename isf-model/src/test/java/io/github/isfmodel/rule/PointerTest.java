package io.github.isfmodel.rule;

import static io.github.isfmodel.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.isfmodel.code.InvalidValueException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointerTest {

  @Test
  void stepsWithSlashAndTildeAreEscaped() {
    Pointer pointer = Pointer.of("a/b", "c~d", 7, "~1");

    assertThat(pointer.value()).isEqualTo("/a~1b/c~0d/7/~01");
    assertThat(pointer.steps()).containsExactly("a/b", "c~d", "7", "~1");
  }

  @Test
  void theDocumentItselfHasNoStep() {
    assertThat(Pointer.ROOT.value()).isEmpty();
    assertThat(Pointer.ROOT.steps()).isEmpty();
    assertThat(Pointer.of("a").append(Pointer.ROOT)).isEqualTo(Pointer.of("a"));
  }

  @Test
  void withoutASlashItIsNoPointer() {
    assertThatThrownBy(() -> new Pointer("pledges/0"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "JSON Pointer 'pledges/0' does not begin with a slash; write for example /pledges/0");
  }

  @Test
  void indicesAreOrderedByNumber() {
    assertThat(
            List.of(Pointer.of("a", 10), Pointer.of("a", 9), Pointer.of("a"), Pointer.of("B"))
                .stream()
                .sorted())
        .containsExactly(Pointer.of("B"), Pointer.of("a"), Pointer.of("a", 9), Pointer.of("a", 10));
  }

  @Test
  void namesOfOtherLengthAreOrderedByTheirLetters() {
    assertThat(List.of(Pointer.of("b"), Pointer.of("aa"), Pointer.of("")).stream().sorted())
        .containsExactly(Pointer.of(""), Pointer.of("aa"), Pointer.of("b"));
  }

  @Property
  void stepsComeBack(@ForAll List<String> steps) {
    assertThat(Pointer.of(steps.toArray()).steps()).isEqualTo(steps);
  }

  @Property
  void theOrderIsTotal(@ForAll("pointers") Pointer a, @ForAll("pointers") Pointer b) {
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
  }

  @Property
  void theOrderHasNoCircles(
      @ForAll("pointers") Pointer a, @ForAll("pointers") Pointer b, @ForAll("pointers") Pointer c) {
    if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
      assertThat(a).isLessThanOrEqualTo(c);
    }
  }

  @Test
  void indicesComeBeforeNames() {
    assertThat(List.of(Pointer.of("1a"), Pointer.of("9"), Pointer.of("10")).stream().sorted())
        .containsExactly(Pointer.of("9"), Pointer.of("10"), Pointer.of("1a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/~", "/a~", "/a~2b", "/~0~", "/~/a"})
  void aTildeThatEscapesNothingIsRefused(String text) {
    assertRefused(
        () -> new Pointer(text),
        "JSON Pointer '"
            + text
            + "' has a tilde that escapes nothing; write ~0 for a tilde and ~1 for a slash in a"
            + " name");
  }

  /** The oracle compares the lists of steps. */
  @Property
  void theOrderIsThatOfTheSteps(@ForAll("pointers") Pointer a, @ForAll("pointers") Pointer b) {
    int first = 0;
    while (first < a.steps().size()
        && first < b.steps().size()
        && a.steps().get(first).equals(b.steps().get(first))) {
      first++;
    }
    boolean prefix = first == a.steps().size() || first == b.steps().size();

    int expected =
        prefix
            ? Integer.compare(a.steps().size(), b.steps().size())
            : compared(a.steps().get(first), b.steps().get(first));

    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(Integer.signum(expected));
  }

  private static int compared(String one, String other) {
    boolean index = one.matches("[0-9]*");
    if (index != other.matches("[0-9]*")) {
      return index ? -1 : 1;
    }
    return index && one.length() != other.length()
        ? Integer.compare(one.length(), other.length())
        : one.compareTo(other);
  }

  @Provide
  Arbitrary<Pointer> pointers() {
    return Arbitraries.of("a", "b", "0", "9", "10", "1a", "01", "", "~", "/", "a/b")
        .list()
        .ofMaxSize(3)
        .map(steps -> Pointer.of(steps.toArray()));
  }

  @Test
  void anIndexIsWrittenInDigits() {
    assertThat(List.of("0", "17", "007")).allMatch(Pointer::isIndex);
    assertThat(List.of("", "-1", "1a", "\u0661")).noneMatch(Pointer::isIndex);
  }
}
