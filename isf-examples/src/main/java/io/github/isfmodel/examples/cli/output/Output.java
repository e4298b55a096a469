package io.github.isfmodel.examples.cli.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where and in which form a command writes. */
public final class Output {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(names = "--json", description = "Writes JSON for machines instead of text.")
  private boolean json;

  public boolean json() {
    return json;
  }

  public PrintWriter out() {
    return command.commandLine().getOut();
  }

  /** Says something beside the output proper. */
  public void note(String text) {
    command.commandLine().getErr().println("isf: " + text);
  }

  /** Colour only on a terminal; picocli tells. */
  public Screen screen() {
    return new Screen(out(), Ansi.AUTO);
  }

  public void print(JsonNode node) {
    out().println(node.toPrettyString());
  }
}
