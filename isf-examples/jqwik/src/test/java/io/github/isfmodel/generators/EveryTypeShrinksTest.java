package io.github.isfmodel.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Whatever type a property is about: where it fails, the example becomes small. */
class EveryTypeShrinksTest {

  /** Characters; a claim of tasks has the most, 359, and nothing in it can be left out. */
  private static final int LONGEST = 360;

  /** Characters; where alternatives are as simple as each other, any may be the last. */
  private static final int ALTERNATIVE = 60;

  /** Characters of an attribute; of a record, of a part. */
  private static final int ONE_THING_MORE = 160;

  private static final int ONE_PART_MORE = 450;

  private static @Nullable Class<?> type;
  private static @Nullable Object exempt;
  private static final List<Object> FAILED = new ArrayList<>();

  /** As it is provided for a parameter of the type. */
  private static Arbitrary<?> provided() {
    return Arbitraries.defaultFor(Objects.requireNonNull(type));
  }

  private static void fail(Object value) {
    FAILED.add(value);
    throw new AssertionError("wrong of this value");
  }

  static class WrongOfAll {
    @Provide
    Arbitrary<?> values() {
      return provided();
    }

    @Property(
        seed = "2803",
        edgeCases = EdgeCasesMode.NONE,
        afterFailure = AfterFailureMode.RANDOM_SEED)
    void holdsOfNone(@ForAll("values") Object value) {
      fail(value);
    }
  }

  static class WrongOfAllFromAnotherSeed {
    @Provide
    Arbitrary<?> values() {
      return provided();
    }

    @Property(
        seed = "1701",
        edgeCases = EdgeCasesMode.NONE,
        afterFailure = AfterFailureMode.RANDOM_SEED)
    void holdsOfNone(@ForAll("values") Object value) {
      fail(value);
    }
  }

  static class WrongOfAllButOne {
    @Provide
    Arbitrary<?> values() {
      return provided();
    }

    @Property(
        seed = "2817",
        edgeCases = EdgeCasesMode.NONE,
        afterFailure = AfterFailureMode.RANDOM_SEED)
    void holdsOfOne(@ForAll("values") Object value) {
      if (!value.equals(exempt)) {
        fail(value);
      }
    }
  }

  /** Once it has failed of an extreme value, it fails of all. */
  static class WrongSinceAnExtreme {
    @Property(
        tries = 2000,
        seed = "2803",
        edgeCases = EdgeCasesMode.NONE,
        afterFailure = AfterFailureMode.RANDOM_SEED)
    void numbers(@ForAll Quantity.Exactly quantity) {
      if (!FAILED.isEmpty() || quantity.n() > 60_000) {
        fail(quantity);
      }
    }
  }

  /** As {@link WrongSinceAnExtreme}. */
  static class WrongSinceAnExtremeDay {
    @Property(
        tries = 2000,
        seed = "2803",
        edgeCases = EdgeCasesMode.NONE,
        afterFailure = AfterFailureMode.RANDOM_SEED)
    void days(@ForAll When.Day day) {
      if (!FAILED.isEmpty() || day.date().getYear() < 1945) {
        fail(day);
      }
    }
  }

  @Test
  void numbersAndDaysToTheSimplestFromWhereverTheyBegin() {
    assertThat(least(WrongSinceAnExtreme.class)).isEqualTo(new Quantity.Exactly(0));
    assertThat(least(WrongSinceAnExtremeDay.class)).isEqualTo(When.on(LocalDate.of(2025, 11, 17)));
  }

  @TestFactory
  Stream<DynamicTest> toOneOfTheLeastValuesOrToOneThatHasLittleMore() {
    return IsfArbitraries.types().stream()
        .map(each -> DynamicTest.dynamicTest(each.getName(), () -> check(each)));
  }

  private static void check(Class<?> each) {
    type = each;
    Object least = least(WrongOfAll.class);
    int length = least.toString().length();
    assertThat(length).as("%s", least).isLessThan(LONGEST);
    assertThat(least(WrongOfAllFromAnotherSeed.class).toString())
        .hasSizeBetween(length - ALTERNATIVE, length + ALTERNATIVE);
    exempt = least;
    int more = each.equals(Dossier.class) ? ONE_PART_MORE : ONE_THING_MORE;
    assertThat(least(WrongOfAllButOne.class).toString()).hasSizeLessThan(length + more);
  }

  /** The last value of which a property failed; a type of one value has no other. */
  private static Object least(Class<?> property) {
    FAILED.clear();
    EngineTestKit.engine("jqwik")
        .selectors(selectClass(property))
        // The run around this one keeps a database already.
        .configurationParameter("jqwik.database", "")
        .configurationParameter("jqwik.reporting.usejunitplatform", "true")
        .execute();
    return FAILED.isEmpty() ? Objects.requireNonNull(exempt) : FAILED.get(FAILED.size() - 1);
  }
}
