package io.github.isfmodel.generators;

import io.github.isfmodel.symbol.UnSymbol;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Symbols of documents. */
public final class SymbolArbitraries {

  private SymbolArbitraries() {}

  /** {@return symbols of every series, with and without year, resumption and suffixes} */
  public static Arbitrary<UnSymbol> symbols() {
    return Fast.of(canonical().map(UnSymbol::parse));
  }

  /** {@return symbols in their canonical form, as text} */
  public static Arbitrary<String> canonical() {
    Arbitrary<String> suffix =
        Arbitraries.of("/Rev.1", "/Rev.2", "/Add.1", "/Corr.3", "/Annexes", "/Annex", "/Summary.9");
    return Fast.of(
        Combinators.combine(body(), suffix.list().ofMaxSize(2).map(parts -> String.join("", parts)))
            .as((body, suffixes) -> body + suffixes));
  }

  private static Arbitrary<String> body() {
    Arbitrary<Integer> number = Arbitraries.integers().between(1, 99_999);
    Arbitrary<Integer> year = Arbitraries.integers().between(1946, 2030);
    Arbitrary<String> numbered =
        Combinators.combine(
                Arbitraries.of("S/RES/", "S/", "S/PV.", "S/AC.26/Dec.", "A/RES/", "S/C.1/"), number)
            .as((series, n) -> series + n);
    Arbitrary<String> byYear =
        Combinators.combine(Arbitraries.of("S/PRST/", "S/", "A/C.5/"), year, number)
            .as((series, y, n) -> series + y + "/" + n);
    return Fast.of(
        Arbitraries.oneOf(
            numbered,
            byYear,
            Combinators.combine(numbered, year).as((text, y) -> text + " (" + y + ")"),
            Combinators.combine(numbered, Arbitraries.of(1, 12))
                .as((text, n) -> text + " (Resumption " + n + ")"),
            ofAssembly()));
  }

  /** Of early sessions and of later ones, regular, special and emergency special. */
  private static Arbitrary<String> ofAssembly() {
    Arbitrary<String> kind = Arbitraries.of("", "S-", "ES-");
    Arbitrary<String> part = Arbitraries.of("", "", " A", " E");
    Arbitrary<Integer> number = Arbitraries.integers().between(1, 3_541);
    Arbitrary<String> early =
        Combinators.combine(
                number, part, kind, Arbitraries.of("I", "IV", "V", "VII", "X", "XIX", "XXX"))
            .as((n, letter, of, session) -> "A/RES/" + n + letter + " (" + of + session + ")");
    Arbitrary<String> later =
        Combinators.combine(kind, Arbitraries.integers().between(1, 80), number, part)
            .as((of, session, n, letter) -> "A/RES/" + of + session + "/" + n + letter);
    return Arbitraries.oneOf(early, later);
  }
}
