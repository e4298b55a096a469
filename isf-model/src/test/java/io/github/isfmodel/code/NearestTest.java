package io.github.isfmodel.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What was probably meant, against a search that leaves nothing out. */
class NearestTest {

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("abcA-_ ").ofMaxLength(9);
  }

  @Property
  void isTheFirstOfThoseWithTheFewestChanges(
      @ForAll("texts") String given, @ForAll List<@From("texts") String> values) {
    String wanted = plain(given);
    int most = Math.max(1, wanted.length() / 3);
    Optional<String> nearest = Optional.empty();
    for (String value : values) {
      int changes = changes(wanted, plain(value));
      if (changes <= most) {
        most = changes - 1;
        nearest = Optional.of(value);
      }
    }
    assertThat(Nearest.of(given, values)).isEqualTo(nearest);
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
