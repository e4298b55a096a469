package io.github.isfmodel.examples.cli.calendar;

import static io.github.isfmodel.examples.cli.output.Json.array;
import static io.github.isfmodel.examples.cli.output.Json.code;
import static io.github.isfmodel.examples.cli.output.Json.object;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.examples.cli.input.Command;
import io.github.isfmodel.examples.cli.input.ExitCodes;
import io.github.isfmodel.examples.cli.input.ForceOption;
import io.github.isfmodel.examples.cli.input.Given;
import io.github.isfmodel.examples.cli.input.Usage;
import io.github.isfmodel.examples.cli.output.Json;
import io.github.isfmodel.examples.cli.output.Output;

/** The deadlines of a record as a calendar. */
public final class CalendarCommand implements Command {

  @Override
  public Usage usage() {
    return Usage.of(
            "Writes the deadlines of a record as iCalendar (RFC 5545): the last days of the terms, the"
                + " reports due, the due days of milestones. The terms and reports are those in"
                + " force on the last day of the record. The same record gives the same bytes; what"
                + " has no day is told on the error stream.")
        .file()
        .options(ForceOption.FORCE, Usage.JSON);
  }

  @Override
  public int run(Given given) {
    Output output = given.output();
    Dossier dossier = given.file().readValid();
    Deadlines deadlines = new Deadlines(dossier, ForceOption.ifAny(given, dossier));
    if (output.json()) {
      output.print(json(dossier, deadlines));
    } else {
      write(dossier, deadlines, output);
    }
    return ExitCodes.OK;
  }

  /** A calendar without any event would not be one (RFC 5545, section 3.6). */
  private static void write(Dossier dossier, Deadlines deadlines, Output output) {
    if (deadlines.dated().isEmpty()) {
      output.note("no deadline has a day, so there is no calendar to write");
    } else {
      output.out().print(CalendarText.of(dossier, deadlines.dated()));
    }
    deadlines.undated().forEach(each -> output.note("not in the calendar, without a day: " + each));
  }

  private static ObjectNode json(Dossier dossier, Deadlines deadlines) {
    ObjectNode json = Json.answer(dossier);
    json.set("deadlines", array(deadlines.dated(), CalendarCommand::json));
    json.set("undated", Json.texts(deadlines.undated()));
    return json;
  }

  private static ObjectNode json(Deadline deadline) {
    ObjectNode json = object().put("uid", deadline.uid());
    json.put("kind", code(deadline.kind()));
    json.put("day", deadline.day().toString());
    json.put("summary", deadline.summary());
    json.put("detail", deadline.detail());
    json.set("citations", Json.citations(deadline.citations()));
    return json;
  }
}
