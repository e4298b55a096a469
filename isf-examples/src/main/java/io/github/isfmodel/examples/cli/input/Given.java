package io.github.isfmodel.examples.cli.input;

import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.examples.cli.output.Output;
import io.github.isfmodel.time.IsoDate;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;

/** What a command was given, and where it writes; what cannot be read is told in its words. */
public final class Given {

  private final CommandLine line;
  private final Output output;

  Given(CommandLine line, Output output) {
    this.line = line;
    this.output = output;
  }

  public Output output() {
    return output;
  }

  /** The record, for a command that takes one. */
  public InputFile file() {
    return new InputFile(parameter(0));
  }

  /** The files, for a command that takes any number of them. */
  public List<InputFile> files() {
    return line.getArgList().stream().map(InputFile::new).toList();
  }

  public String parameter(int index) {
    return line.getArgList().get(index);
  }

  public boolean has(Option option) {
    return line.hasOption(option);
  }

  public Optional<String> value(Option option) {
    return Optional.ofNullable(line.getOptionValue(option));
  }

  public List<String> values(Option several) {
    List<String> values = new ArrayList<>();
    if (has(several)) {
      for (String each : line.getOptionValues(several)) {
        values.addAll(List.of(each.split(",", -1)));
      }
    }
    return values;
  }

  public Optional<LocalDate> day(Option option) {
    Optional<String> text = value(option);
    try {
      return text.map(IsoDate::parse);
    } catch (InvalidValueException e) {
      throw unusable(
          option, "'" + text.get() + "' " + e.reason() + "; write a day as in 2026-03-01");
    }
  }

  public <N extends Number> Optional<N> number(Option option, Function<String, N> read) {
    Optional<String> text = value(option);
    try {
      return text.map(read);
    } catch (NumberFormatException e) {
      throw unusable(
          option, "'" + text.get() + "' is no whole number, or too large a one; write digits only");
    }
  }

  public Optional<Path> folder(Option option) {
    Optional<String> text = value(option);
    if (text.isPresent() && text.get().isBlank()) {
      throw unusable(option, "no folder is named; write . for the current one");
    }
    try {
      return text.map(Path::of);
    } catch (InvalidPathException e) {
      throw unusable(option, "'" + text.get() + "' cannot be the name of a folder");
    }
  }

  private static CommandFailedException unusable(Option option, String reason) {
    return CommandFailedException.unusable("--" + option.getLongOpt() + ": " + reason + ".");
  }
}
