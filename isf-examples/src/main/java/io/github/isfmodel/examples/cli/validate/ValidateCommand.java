package io.github.isfmodel.examples.cli.validate;

import io.github.isfmodel.examples.cli.input.Command;
import io.github.isfmodel.examples.cli.input.CommandFailedException;
import io.github.isfmodel.examples.cli.input.ExitCodes;
import io.github.isfmodel.examples.cli.input.Given;
import io.github.isfmodel.examples.cli.input.InputFile;
import io.github.isfmodel.examples.cli.input.Usage;
import io.github.isfmodel.json.DocumentStream;
import io.github.isfmodel.json.IsfJson;
import io.github.isfmodel.json.Reading;
import io.github.isfmodel.json.StreamItem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Everything that is wrong with documents of any type. */
public final class ValidateCommand implements Command {

  @Override
  public Usage usage() {
    return Usage.of(
            "Lists everything that is wrong with documents, and what is worth a look. Takes documents"
                + " of every type; each says of which it is. With --json it writes problem documents"
                + " (RFC 9457).")
        .files()
        .options(Usage.JSON);
  }

  @Override
  public int run(Given given) {
    List<InputFile> files = given.files();
    Reports reports = new Reports(given.output(), files.size() == 1);
    int worst = ExitCodes.OK;
    refuseTwice(files);
    for (InputFile each : files) {
      worst = Math.max(worst, checked(each, reports));
    }
    return worst;
  }

  private static void refuseTwice(List<InputFile> files) {
    if (files.stream().filter(ValidateCommand::isStandardInput).count() > 1) {
      throw CommandFailedException.unusable(
          "The standard input can be read once only; write - once.");
    }
  }

  /** A file that is not there does not keep the others from being checked. */
  private static int checked(InputFile file, Reports reports) {
    try {
      return check(file, reports);
    } catch (CommandFailedException e) {
      reports.failure(e.told());
      return e.exitCode();
    }
  }

  private static int check(InputFile file, Reports reports) {
    try (BufferedInputStream in = new BufferedInputStream(open(file))) {
      return DocumentStream.isStream(in)
          ? checkAll(file.name(), in, reports)
          : checkOne(file.name(), in, reports);
    } catch (IOException e) {
      throw file.unreadable(e);
    } catch (UncheckedIOException e) {
      throw file.unreadable(Objects.requireNonNull(e.getCause()));
    }
  }

  private static int checkOne(String file, InputStream in, Reports reports) throws IOException {
    Reading<Object> reading = IsfJson.read(in);
    reports.alone(file, reading);
    return reading.errors().isEmpty() ? ExitCodes.OK : ExitCodes.PROBLEMS;
  }

  /** Checks a stream. */
  private static int checkAll(String file, InputStream in, Reports reports) throws IOException {
    Tally tally = new Tally();
    try (DocumentStream<Reading<Object>> documents =
        DocumentStream.read(in).onProgress(reports.progress(file))) {
      while (documents.hasNext()) {
        StreamItem<Reading<Object>> item = documents.next();
        tally.add(item);
        reports.oneOfMany(file, item);
      }
    }
    reports.summary(file, tally);
    return tally.exitCode();
  }

  private static InputStream open(InputFile file) throws IOException {
    return isStandardInput(file) ? System.in : file.open();
  }

  private static boolean isStandardInput(InputFile file) {
    return file.name().equals(InputFile.STANDARD_INPUT);
  }
}
