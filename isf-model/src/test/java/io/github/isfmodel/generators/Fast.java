package io.github.isfmodel.generators;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.arbitraries.ArbitraryDecorator;

/**
 * The same values, made faster. jqwik looks generators up by the value of an arbitrary and so walks
 * the whole tree of a large one at every choice; this one keeps its own generators and is compared
 * by identity. It has no edge cases of its own, since those of a record with twenty attributes are
 * too many to combine; its parts keep theirs.
 */
final class Fast<T> extends ArbitraryDecorator<T> {

  private final Arbitrary<T> values;
  private final Map<Integer, RandomGenerator<T>> plain = new ConcurrentHashMap<>();
  private final Map<Integer, RandomGenerator<T>> withEdgeCases = new ConcurrentHashMap<>();

  private Fast(Arbitrary<T> values) {
    this.values = values;
  }

  static <T> Arbitrary<T> of(Arbitrary<T> values) {
    return new Fast<>(values);
  }

  @Override
  protected Arbitrary<T> arbitrary() {
    return values;
  }

  @Override
  public RandomGenerator<T> generator(int genSize) {
    return plain.computeIfAbsent(genSize, values::generator);
  }

  @Override
  public RandomGenerator<T> generatorWithEmbeddedEdgeCases(int genSize) {
    return withEdgeCases.computeIfAbsent(genSize, values::generatorWithEmbeddedEdgeCases);
  }

  @Override
  public RandomGenerator<T> generator(int genSize, boolean edgeCases) {
    return edgeCases ? generatorWithEmbeddedEdgeCases(genSize) : generator(genSize);
  }

  @Override
  public EdgeCases<T> edgeCases(int maxEdgeCases) {
    return EdgeCases.none();
  }
}
