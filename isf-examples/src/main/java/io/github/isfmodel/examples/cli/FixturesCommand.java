package io.github.isfmodel.examples.cli;

import io.github.isfmodel.examples.ShippedRecord;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "fixtures",
    description = "Lists the records that ship with isf, or writes them into a folder.",
    mixinStandardHelpOptions = true)
final class FixturesCommand implements Callable<Integer> {

  @Spec private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--to",
      paramLabel = "FOLDER",
      description = "The folder to write them into; it is made if it is not there.")
  private @Nullable Path folder;

  @Option(names = "--list", description = "Only lists them; so does the command without --to.")
  private boolean list;

  @Override
  public Integer call() {
    for (ShippedRecord each : ShippedRecord.values()) {
      if (list || folder == null) {
        out("shipped:" + each.id() + "  " + each.subject());
      } else {
        write(each, folder);
      }
    }
    return ExitCodes.OK;
  }

  private void write(ShippedRecord shipped, Path into) {
    Path file = into.resolve(shipped.fileName());
    try {
      Files.createDirectories(into);
      Files.write(file, shipped.json(), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw CommandFailedException.unusable(file + " is there already; it was left as it is.");
    } catch (IOException e) {
      throw CommandFailedException.unusable(
          file + " cannot be written: " + InputFile.reason(e) + ".");
    }
    out(file.toString());
  }

  private void out(String line) {
    command.commandLine().getOut().println(line);
  }
}
