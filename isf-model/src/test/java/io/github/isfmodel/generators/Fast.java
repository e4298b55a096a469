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
 * by identity. Of its edge cases it has the first ten: those of a record with twenty attributes are
 * too many to combine.
 */
final class Fast<T> extends ArbitraryDecorator<T> {

  private static final int MOST_EDGE_CASES = 10;

  /** One value in twenty is an edge case then; with fewer tries jqwik would mix in one in five. */
  private static final int USUAL_TRIES = 1000;

  private final Arbitrary<T> values;
  private final Map<Integer, RandomGenerator<T>> plain = new ConcurrentHashMap<>();
  private final Map<Integer, RandomGenerator<T>> embedded = new ConcurrentHashMap<>();
  private final Map<Integer, RandomGenerator<T>> mixed = new ConcurrentHashMap<>();

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
    return embedded.computeIfAbsent(genSize, values::generatorWithEmbeddedEdgeCases);
  }

  @Override
  public RandomGenerator<T> generator(int genSize, boolean edgeCases) {
    return edgeCases ? mixed.computeIfAbsent(genSize, this::mixed) : generator(genSize);
  }

  private RandomGenerator<T> mixed(int genSize) {
    return generatorWithEmbeddedEdgeCases(genSize)
        .withEdgeCases(Math.max(genSize, USUAL_TRIES), edgeCases(MOST_EDGE_CASES));
  }

  @Override
  public EdgeCases<T> edgeCases(int maxEdgeCases) {
    return values.edgeCases(Math.min(maxEdgeCases, MOST_EDGE_CASES));
  }
}
