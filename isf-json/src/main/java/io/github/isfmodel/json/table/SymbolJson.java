package io.github.isfmodel.json.table;

import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.json.codec.ParsedCodec;
import io.github.isfmodel.symbol.UnSymbol;

/** The tables of the package symbol. */
public final class SymbolJson {

  public static final ParsedCodec<UnSymbol> UN_SYMBOL =
      new ParsedCodec<>("document symbol", SymbolJson::canonical, UnSymbol::toString);

  private SymbolJson() {}

  /** The canonical form only: the lenient forms are for people, and one form makes stable bytes. */
  private static UnSymbol canonical(String text) {
    UnSymbol symbol = UnSymbol.parse(text);
    if (!symbol.toString().equals(text)) {
      throw new InvalidValueException(
          "document symbol", text, "is not in its usual form", "write " + symbol);
    }
    return symbol;
  }
}
