package io.github.isfmodel.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was probably meant, against a search that leaves nothing out. */
class NearestTest {

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("abcA-_ ").ofMaxLength(9);
  }

  @Property
  void isTheOnlyOneWithTheFewestChanges(
      @ForAll("texts") String given, @ForAll List<@From("texts") String> values) {
    String wanted = plain(given);
    int least = Math.max(1, wanted.length() / 3);
    Set<String> nearest = new HashSet<>();
    for (String value : values) {
      int changes = mayBe(wanted, plain(value)) ? changes(wanted, plain(value)) : Integer.MAX_VALUE;
      if (changes < least) {
        nearest.clear();
      }
      if (changes <= least) {
        least = changes;
        nearest.add(value);
      }
    }
    if (!nearest.isEmpty()) {
      for (String value : values) {
        if (changes(wanted, plain(value)) <= least) {
          nearest.add(value);
        }
      }
    }
    assertThat(Nearest.of(given, values))
        .isEqualTo(nearest.size() == 1 ? nearest.stream().findFirst() : Optional.empty());
  }

  private static boolean mayBe(String wanted, String value) {
    if (wanted.isEmpty() || value.isEmpty()) {
      return wanted.isEmpty() && value.isEmpty();
    }
    String swapped = wanted.length() < 2 ? wanted : wanted.substring(1, 2) + wanted.substring(0, 1);
    return wanted.charAt(0) == value.charAt(0) || value.startsWith(swapped);
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
  }

  private static int changes(String from, String to) {
    if (from.isEmpty() || to.isEmpty()) {
      return from.length() + to.length();
    }
    if (from.charAt(0) == to.charAt(0)) {
      return changes(from.substring(1), to.substring(1));
    }
    int least = changes(from.substring(1), to.substring(1));
    least = Math.min(least, changes(from.substring(1), to));
    least = Math.min(least, changes(from, to.substring(1)));
    if (from.length() > 1
        && to.length() > 1
        && from.charAt(0) == to.charAt(1)
        && from.charAt(1) == to.charAt(0)) {
      least = Math.min(least, changes(from.substring(2), to.substring(2)));
    }
    return least + 1;
  }

  @ParameterizedTest
  @CsvSource({
    "annonced, announced",
    "nanounced, announced",
    "forse, force",
    "indonesa-troops, indonesia-troops",
    "UNSCR 2790, unscr-2790"
  })
  void isTold(String given, String value) {
    assertThat(Nearest.of(given, List.of(value, "another"))).contains(value);
  }

  @ParameterizedTest
  @CsvSource({
    "nigeria, algeria",
    "unseen, seen",
    "unstated, stated",
    "not-stated, stated",
    "unsaid, said",
    "not-between, between",
    "unscr-2791, unscr-2790",
    "s5, s0",
    "phase-11, phase-1"
  })
  void isNotGuessed(String given, String value) {
    assertThat(Nearest.of(given, List.of(value))).isEmpty();
    assertThat(Nearest.of(value, List.of(given))).isEmpty();
  }

  @Test
  void isNoneOfSeveral() {
    assertThat(Nearest.of("trops", List.of("troops", "tropes"))).isEmpty();
    assertThat(Nearest.of("trops", List.of("troops", "troops"))).contains("troops");
    assertThat(Nearest.of("trops", List.of("tropes", "troops", "Trops"))).contains("Trops");
  }

  @Test
  void isNoneOfSeveralThatBeginInTwoWays() {
    assertThat(Nearest.of("nnamed", List.of("named", "unnamed"))).isEmpty();
    assertThat(Nearest.of("nnamed", List.of("unnamed", "named"))).isEmpty();
    assertThat(Nearest.of("nnamed", List.of("named", "another"))).contains("named");
    assertThat(Nearest.of("nuamed", List.of("named", "unnamed"))).contains("named");
  }

  @Test
  void nothingIsNearToALongText() {
    assertThat(Nearest.of("x".repeat(60), List.of("x".repeat(59)))).contains("x".repeat(59));
    assertThat(Nearest.of("x".repeat(61), List.of("x".repeat(60)))).isEmpty();
  }

  /** In Turkish, small letters of I have no dot; of a word of many that would be another word. */
  @Test
  void isTheSameInEveryLocale() {
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(Nearest.of("VI-XIII", List.of("vi-xiii"))).contains("vi-xiii");
    } finally {
      Locale.setDefault(usual);
    }
  }
}
