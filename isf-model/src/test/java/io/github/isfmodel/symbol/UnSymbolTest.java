package io.github.isfmodel.symbol;

import static io.github.isfmodel.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.generators.SymbolArbitraries;
import io.github.isfmodel.generators.TextArbitraries;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnSymbolTest {

  private static final UnSymbol RESOLUTION = symbol("S/RES/2803", 2025, 0, List.of());

  /** Of parts, 0 for a number that is not there. */
  private static UnSymbol symbol(String body, int year, int resumption, List<String> suffixes) {
    return new UnSymbol(body, number(year), number(resumption), suffixes);
  }

  private static OptionalInt number(int orNone) {
    return orNone == 0 ? OptionalInt.empty() : OptionalInt.of(orNone);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "S/RES/2803(2025) | S/RES/2803 (2025)",
        "S/RES/2803 (2025) | S/RES/2803 (2025)",
        "s/res/2803 ( 2025 ) | S/RES/2803 (2025)",
        "[S/RES/2803 (2025)] | S/RES/2803 (2025)",
        "https://docs.un.org/en/S/RES/2803(2025) | S/RES/2803 (2025)",
        "http://undocs.org/en/S/RES/2803(2025) | S/RES/2803 (2025)",
        "undocs.org/S/RES/2803(2025) | S/RES/2803 (2025)",
        "www.undocs.org/ar/S/2025/748 | S/2025/748",
        "S/RES/743 | S/RES/743",
        "S/PRST/2025/3 | S/PRST/2025/3",
        "S/12345 | S/12345",
        "S/2025/748 | S/2025/748",
        "S/2025/748/rev.1 | S/2025/748/Rev.1",
        "S/PV.10046 | S/PV.10046",
        "S/PV.4046(Resumption 1) | S/PV.4046 (Resumption 1)",
        "S/PV.4046 (resumption1) | S/PV.4046 (Resumption 1)",
        "S/2000/1/Add.1/Corr.2 | S/2000/1/Add.1/Corr.2",
        "S/2000/1/annexes | S/2000/1/Annexes",
        "S/AC.26/Dec.25 (1994) | S/AC.26/Dec.25 (1994)",
        "s/ac.26/dec.25(1994) | S/AC.26/Dec.25 (1994)",
        "S/C.1/12 | S/C.1/12",
        "A/RES/60/1 | A/RES/60/1",
        "A/RES/377(V) | A/RES/377 (V)",
        "a/res/377 a (v) | A/RES/377 A (V)",
        "A/RES/3411B(XXX) | A/RES/3411 B (XXX)",
        "undocs.org/A/RES/1000(ES-I) | A/RES/1000 (ES-I)",
        "A/RES/3362 (S-VII) | A/RES/3362 (S-VII)",
        "A/RES/31/16A | A/RES/31/16 A",
        "A/RES/S-13/2 | A/RES/S-13/2",
        "A/RES/ES-10/21 | A/RES/ES-10/21",
        "A/RES/46/48 a/Corr.1 | A/RES/46/48 A/Corr.1",
        "A/ES-11/PV.5 | A/ES-11/PV.5",
        "A/ES-11/L.1/Add.1 | A/ES-11/L.1/Add.1",
      })
  void readsEachFormAndPrintsTheCanonicalOne(String text, String canonical) {
    assertThat(UnSymbol.parse(text)).hasToString(canonical);
    assertThat(UnSymbol.parse(canonical)).isEqualTo(UnSymbol.parse(text));
  }

  @Test
  void takesASymbolApart() {
    assertThat(UnSymbol.parse("S/RES/2803 (2025)")).isEqualTo(RESOLUTION);
    assertThat(UnSymbol.parse("S/PV.4046 (Resumption 12)/Corr.1"))
        .isEqualTo(symbol("S/PV.4046", 0, 12, List.of("Corr.1")));
    assertThat(UnSymbol.parse("A/RES/377 A (V)/Corr.1"))
        .isEqualTo(symbol("A/RES/377 A (V)", 0, 0, List.of("Corr.1")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "[]",
        "[",
        "resolution 2803",
        "2803",
        "S/RES/",
        "S/RES/2803 (25)",
        "S/RES/2803 (0000)",
        "S/RES/2803 (20255)",
        "S/RES/2803 2025",
        "S//2803",
        "S/PV.4046 (Resumption 0)",
        "S/RES/2803 (2025)(2025)",
        "S/2025/748/Rev",
        "S/2025/748/Rev.1000",
        "https://example.org/S/RES/2803(2025)",
        "ftp://undocs.org/S/RES/2803",
        "S/RES/٢٨٠٣",
        "S/RES/2803;S/RES/2790",
        "S/RES/377 (V)",
        "S/RES/2803 A",
        "A/RES/377 (IIII)",
        "A/RES/377 (XXXI)",
        "A/RES/377 ()",
        "A/RES/377 (S-)",
        "A/RES/377 (V) A",
        "A/RES/377 (V) (1950)",
        "A/RES/31/16 A (1976)",
        "A/RES/377 (V) (Resumption 1)",
        "S/RES/2803 (2025) (Resumption 1)",
        "A/RES/ES-10",
      })
  void refusesEverythingElse(String text) {
    assertRefused(
        () -> UnSymbol.parse(text),
        "document symbol '"
            + text
            + "' is not in a form of the United Nations; write for example S/RES/2803 (2025) or"
            + " S/2025/748");
  }

  @Test
  void refusesASymbolOfMoreThan100Characters() {
    String longest = "S" + "/123456".repeat(14) + "/";
    assertThat(UnSymbol.parse(longest.substring(0, 99)).toString()).hasSize(99);
    assertThat(UnSymbol.parse("SC" + longest.substring(1, 99)).toString()).hasSize(100);
    String tooLong = "SC" + longest + "1";
    assertRefused(
        () -> UnSymbol.parse(tooLong),
        "document symbol '"
            + tooLong.substring(0, 80)
            + "…' is not in a form of the United Nations; write for example S/RES/2803 (2025) or"
            + " S/2025/748");
  }

  @Test
  void aNumberThatIsNotThereIsNotZero() {
    assertThat(UnSymbol.parse("S/RES/743").year()).isEmpty();
    assertThat(UnSymbol.parse("S/PV.4046").resumption()).isEmpty();
    assertRefused(
        () -> new UnSymbol("S/RES/743", OptionalInt.of(0), OptionalInt.empty(), List.of()),
        "document symbol 'S/RES/743 (0)' is not in a form of the United Nations; write for example"
            + " S/RES/2803 (2025) or S/2025/748");
  }

  @Test
  void cannotBeBuiltFromPartsThatAreNoSymbol() {
    refusedParts("S/RES/2803", -1, 0, List.of(), "S/RES/2803 (-1)");
    refusedParts("S/RES/2803", 999, 0, List.of(), "S/RES/2803 (999)");
    refusedParts("S/RES/2803", 10000, 0, List.of(), "S/RES/2803 (10000)");
    refusedParts("S/PV.1", 0, -1, List.of(), "S/PV.1 (Resumption -1)");
    refusedParts("S/PV.1", 0, 1000, List.of(), "S/PV.1 (Resumption 1000)");
    refusedParts("s/res/2803", 0, 0, List.of(), "s/res/2803");
    refusedParts("S/RES/2803 ", 0, 0, List.of(), "S/RES/2803 ");
    refusedParts("undocs.org/S/1", 0, 0, List.of(), "undocs.org/S/1");
    refusedParts("S/RES/2803 (2025)", 0, 0, List.of(), "S/RES/2803 (2025)");
    refusedParts("A/RES/377A (V)", 0, 0, List.of(), "A/RES/377A (V)");
    refusedParts("S/1", 0, 0, List.of("rev.1"), "S/1/rev.1");
    refusedParts("S/1", 0, 0, List.of("Rev.1/Add.1"), "S/1/Rev.1/Add.1");
    refusedParts("S/1/Rev.1", 0, 0, List.of(), "S/1/Rev.1");
    refusedParts("S/1", 0, 0, List.of(""), "S/1/");
    refusedParts("force", 0, 0, List.of(), "force");
  }

  private static void refusedParts(
      String body, int year, int resumption, List<String> suffixes, String text) {
    assertRefused(
        () -> symbol(body, year, resumption, suffixes),
        "document symbol '"
            + text
            + "' is not in a form of the United Nations; write for example S/RES/2803 (2025) or"
            + " S/2025/748");
  }

  @Property
  void whatIsPrintedIsReadBack(@ForAll UnSymbol symbol) {
    assertThat(UnSymbol.parse(symbol.toString())).isEqualTo(symbol);
    assertThat(UnSymbol.parse("[ " + symbol.toString().toLowerCase(Locale.ROOT) + " ]"))
        .isEqualTo(symbol);
    assertThat(UnSymbol.parse("https://docs.un.org/en/" + symbol.toString().replace(" ", "")))
        .isEqualTo(symbol);
  }

  @Property
  void theCanonicalFormIsPrintedAsItWas(@ForAll("canonical") String text) {
    assertThat(UnSymbol.parse(text)).hasToString(text);
  }

  @Provide
  Arbitrary<String> canonical() {
    return SymbolArbitraries.canonical();
  }

  @Property(tries = 1000)
  void throwsNothingButARefusal(@ForAll("texts") String text) {
    try {
      assertThat(UnSymbol.parse(UnSymbol.parse(text).toString())).isEqualTo(UnSymbol.parse(text));
    } catch (InvalidValueException refused) {
      assertThat(refused.given()).isEqualTo(text);
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> scrambled =
        Arbitraries.of(
                "S", "/", "RES", "2803", "(", "2025", ")", "PV.", "Rev.1", "[", "]", " ", "İ", "A",
                "ES-", "X", "V")
            .list()
            .ofMaxSize(9)
            .map(parts -> String.join("", parts));
    return Arbitraries.oneOf(scrambled, canonical(), TextArbitraries.texts());
  }

  @Test
  void knowsResolutionsOfTheCouncil() {
    assertThat(RESOLUTION.isCouncilResolution()).isTrue();
    assertThat(UnSymbol.parse("S/PRST/2025/3").isCouncilResolution()).isFalse();
    assertThat(UnSymbol.parse("A/RES/60/1").isCouncilResolution()).isFalse();
  }
}
