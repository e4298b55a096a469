package io.github.isfmodel.fuzzing;

import io.github.isfmodel.actor.StateCode;
import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.symbol.UnSymbol;
import io.github.isfmodel.task.ParagraphRef;
import io.github.isfmodel.time.When;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * Any text, given to every parser of the model: it is read, or refused with a message and a remedy.
 * What was read is written in a form that reads as the same.
 */
public final class Parsers {

  private static final List<Parser<?>> ALL =
      List.of(
          new Parser<>(UnSymbol::parse, UnSymbol::toString),
          new Parser<>(EntityId::parse, EntityId::reference),
          new Parser<>(PledgeId::of, PledgeId::value),
          new Parser<>(ParagraphRef::of, ParagraphRef::toString),
          new Parser<>(StateCode::of, StateCode::value),
          new Parser<>(Unit::of, Unit::code),
          new Parser<>(Pointer::new, Pointer::value),
          new Parser<>(Parsers::inWords, Quantity.InWords::word),
          new Parser<>(Parsers::said, When.Said::phrase));

  private Parsers() {}

  /** How many there are; the first byte of an input chooses one. */
  static int count() {
    return ALL.size();
  }

  private record Parser<T>(Function<String, T> parse, Function<T, String> print) {

    void accept(String text) {
      T value;
      try {
        value = parse.apply(text);
      } catch (InvalidValueException e) {
        check(!e.remedy().isBlank() && !String.valueOf(e.getMessage()).isBlank());
        return;
      }
      check(parse.apply(print.apply(value)).equals(value));
    }

    private static void check(boolean holds) {
      if (!holds) {
        throw new IllegalStateException("not so");
      }
    }
  }

  /**
   * Tries one input; the fuzzer calls it.
   *
   * @param input the parser in the first byte, then the text
   */
  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length > 0) {
      String text = new String(input, 1, input.length - 1, StandardCharsets.UTF_8);
      ALL.get(Math.floorMod(input[0], ALL.size())).accept(text);
    }
  }

  private static Quantity.InWords inWords(String text) {
    return new Quantity.InWords(text);
  }

  /** A phrase is read on a day; its days are found without an exception, too. */
  private static When.Said said(String text) {
    When.Said said = new When.Said(text, LocalDate.of(2025, 12, 12));
    said.span();
    return said;
  }
}
