package io.github.isfmodel.examples.cli;

import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.examples.ShippedRecord;
import io.github.isfmodel.json.fixture.FixtureFile;
import io.github.isfmodel.json.fixture.FixtureManifest;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "fixtures",
    description = {
      "Lists the records that ship with isf, or writes them into a folder.",
      "With --stage, --break or --malformed it writes test data: generated records, records that"
          + " break a rule, documents whose form is bad."
    },
    mixinStandardHelpOptions = true)
final class FixturesCommand implements Callable<Integer> {

  @Spec private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--to",
      paramLabel = "FOLDER",
      description = "The folder to write into; it is made if it is not there.")
  private @Nullable Path folder;

  @Option(names = "--list", description = "Only lists the records that ship with isf.")
  private boolean list;

  @Mixin private TestData testData = new TestData();

  @Override
  public Integer call() {
    if (testData.isAskedFor()) {
      generate();
      return ExitCodes.OK;
    }
    for (ShippedRecord each : ShippedRecord.values()) {
      if (list || folder == null) {
        out("shipped:" + each.id() + "  " + each.subject());
      } else {
        write(each, folder);
      }
    }
    return ExitCodes.OK;
  }

  private void generate() {
    Path into = folder;
    if (into == null || list) {
      throw CommandFailedException.unusable(
          "Test data is written into a folder; say which one with --to, and leave --list out.");
    }
    try {
      FixtureManifest manifest = testData.write(into);
      long documents = manifest.files().stream().mapToLong(FixtureFile::documents).sum();
      out(
          counted(documents, "document")
              + " in "
              + counted(manifest.files().size(), "file")
              + "; all about them is in "
              + into.resolve(FixtureManifest.NAME));
    } catch (InvalidValueException e) {
      throw CommandFailedException.unusable(e.getMessage() + ".");
    } catch (FileAlreadyExistsException e) {
      throw alreadyThere(Path.of(e.getFile()));
    } catch (IOException e) {
      throw CommandFailedException.unusable(
          into + " cannot be written into: " + InputFile.reason(e) + ".");
    }
  }

  private static String counted(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private void write(ShippedRecord shipped, Path into) {
    Path file = into.resolve(shipped.fileName());
    try {
      Files.createDirectories(into);
      Files.write(file, shipped.json(), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw alreadyThere(file);
    } catch (IOException e) {
      throw CommandFailedException.unusable(
          file + " cannot be written: " + InputFile.reason(e) + ".");
    }
    out(file.toString());
  }

  private static CommandFailedException alreadyThere(Path file) {
    return CommandFailedException.unusable(file + " is there already; it was left as it is.");
  }

  private void out(String line) {
    command.commandLine().getOut().println(line);
  }
}
