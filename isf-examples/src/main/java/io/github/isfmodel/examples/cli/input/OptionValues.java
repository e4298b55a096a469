package io.github.isfmodel.examples.cli.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options, and says in the reader's words what cannot be read. */
public final class OptionValues {

  private OptionValues() {}

  public static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new TypeConversionException(
          "'" + text + "' is no day of the calendar; write one as in 2026-03-01");
    }
  }

  public static <N extends Number> N number(String text, Function<String, N> read) {
    try {
      return read.apply(text);
    } catch (NumberFormatException e) {
      throw new TypeConversionException(
          "'" + text + "' is no whole number, or too large a one; write digits only");
    }
  }
}
