package io.github.isfmodel.json.table;

import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.json.codec.Form;
import io.github.isfmodel.json.codec.ParsedCodec;
import io.github.isfmodel.symbol.UnSymbol;
import java.util.List;

/** The tables of the package symbol. */
public final class SymbolJson {

  /** A word with a number behind it; "Dec" is written in lower case there, unlike all others. */
  private static final String NUMBERED_WORD =
      "([A-Z]{1,2}|[A-CE-Z][A-Z]{2}|D[A-DF-Z][A-Z]|DE[ABD-Z]|[A-Z]{4,6}|Dec)\\.[0-9]{1,3}";

  private static final String EARLY_SESSION = "(E?S-)?(X{0,2}(I[XV]|VI{0,3}|I{1,3})|X{1,3})";

  private static final Form FORM =
      new Form(
          "(A/RES/[0-9]{1,4}( [A-Z])? \\("
              + EARLY_SESSION
              + "\\)|A/RES/(E?S-)?[0-9]{1,2}/[0-9]{1,4} [A-Z]|[A-Z]{1,5}(/([A-Z]{1,6}|"
              + NUMBERED_WORD
              + "))*(/E?S-[0-9]{1,2})?(/([0-9]{1,6}|(PV|Dec|SR|INF|L|R)\\.[0-9]{1,6}))+"
              + "( \\([1-9][0-9]{3}\\)| \\(Resumption [1-9][0-9]{0,2}\\))?)"
              + "(/((Add|Corr|Rev|Summary)\\.[0-9]{1,3}|Annex(es)?))*",
          UnSymbol.LONGEST,
          List.of("S/RES/2803 (2025)", "S/2025/748/Rev.1", "A/RES/377 A (V)"));

  public static final ParsedCodec<UnSymbol> UN_SYMBOL = new UnSymbolCodec();

  private SymbolJson() {}

  /** Adds the codecs of these types. */
  static void addTo(TypeCodecs all) {
    all.add(UnSymbol.class, UN_SYMBOL);
  }

  private static final class UnSymbolCodec extends ParsedCodec<UnSymbol> {

    UnSymbolCodec() {
      super("document symbol", FORM);
    }

    /**
     * The canonical form only: the lenient ones are for people, and one form makes stable bytes.
     */
    @Override
    protected UnSymbol parse(String text) {
      UnSymbol symbol = UnSymbol.parse(text);
      if (!symbol.toString().equals(text)) {
        throw new InvalidValueException(
            "document symbol", text, "is not in its usual form", "write " + symbol);
      }
      return symbol;
    }

    @Override
    protected String mended(String refused) {
      return UnSymbol.parse(refused).toString();
    }

    @Override
    protected String print(UnSymbol symbol) {
      return symbol.toString();
    }
  }
}
