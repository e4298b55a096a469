package io.github.isfmodel.generators;

import io.github.isfmodel.code.OpenCode;
import io.github.isfmodel.code.Vocabulary;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Values of open enumerations, known and unknown. */
public final class CodeArbitraries {

  private CodeArbitraries() {}

  /**
   * Values of one vocabulary, in one case of six with a code that this release does not know.
   *
   * @param <T> the enumeration
   * @param vocabulary its vocabulary
   * @return the values
   */
  public static <T extends OpenCode<T>> Arbitrary<T> of(Vocabulary<T> vocabulary) {
    return Fast.of(
        Arbitraries.frequencyOf(
            Tuple.of(5, Arbitraries.of(List.copyOf(vocabulary.known()))),
            Tuple.of(1, unknown().map(vocabulary::of))));
  }

  /**
   * The same values with known codes only, as {@link KnownCodes} says.
   *
   * @param <T> their type
   * @param values values of a type of the model, with whatever codes
   * @return values with known codes in the place of unknown ones, however deep
   */
  public static <T> Arbitrary<T> known(Arbitrary<T> values) {
    Rewriting rewriting = new Rewriting(CodeArbitraries::known);
    return Fast.of(values.map(rewriting::of));
  }

  /** In the place of an unknown code a known one, always the same. */
  static Object known(Object value) {
    if (!(value instanceof OpenCode<?> code) || code.isKnown()) {
      return value;
    }
    List<? extends OpenCode<?>> known = List.copyOf(code.vocabulary().known());
    return known.get(Math.floorMod(code.hashCode(), known.size()));
  }

  /** {@return codes that no vocabulary has a constant for} */
  public static Arbitrary<String> unknown() {
    return Fast.of(
        Arbitraries.oneOf(
            Ids.slugs().map(slug -> "x-" + slug),
            Arbitraries.of(
                "UNKNOWN", "Troops", "troops ", "x_y", "0", "ترکیه", "a".repeat(200), "~/\"\\"),
            TextArbitraries.notBlank().map(text -> "x " + text)));
  }
}
