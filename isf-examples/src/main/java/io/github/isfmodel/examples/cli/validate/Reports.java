package io.github.isfmodel.examples.cli.validate;

import com.fasterxml.jackson.databind.node.TextNode;
import io.github.isfmodel.code.ConstantText;
import io.github.isfmodel.examples.cli.output.Output;
import io.github.isfmodel.examples.cli.output.Pace;
import io.github.isfmodel.json.Progress;
import io.github.isfmodel.json.Reading;
import io.github.isfmodel.json.StreamItem;
import io.github.isfmodel.json.problem.Place;
import io.github.isfmodel.json.problem.Printable;
import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.json.problem.StructuralRule;
import io.github.isfmodel.quantity.QuantityText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes what was found in documents, for people or for machines. */
final class Reports {

  private static final int MOST_PLACES = 6;

  private final Output output;
  private final boolean oneFile;

  /** Reports on one file, or on several. */
  Reports(Output output, boolean oneFile) {
    this.output = output;
    this.oneFile = oneFile;
  }

  /** What was found in the only document of a file. */
  void alone(String file, Reading<?> reading) {
    if (output.json() && oneFile) {
      print(document(reading));
    } else if (output.json()) {
      printFound("", file, reading);
    } else {
      show(reading.problems());
      tell(file, counts(reading));
    }
  }

  /**
   * What was found in one document of a stream, or in the stream itself; nothing of what is sound.
   */
  void oneOfMany(String file, StreamItem<? extends Reading<?>> item) {
    Reading<?> reading = item.reading();
    long number = item.index() + 1;
    if (output.json()) {
      String document = item.ofStream() ? "" : ",\"document\":" + number;
      printFound(document + ",\"line\":" + item.line(), file, reading);
    } else if (!reading.problems().isEmpty()) {
      String what = item.ofStream() ? "the stream itself" : "document " + number;
      tell(file + ", " + what + " (line " + item.line() + ")", counts(reading));
      show(reading.problems());
    }
  }

  /** How the documents of a stream are. */
  void summary(String file, Tally tally) {
    if (output.json()) {
      output.note(file + ": " + tally);
    } else {
      tell(file, tally);
    }
  }

  /** A name of a file may hold anything, too. */
  private void tell(String where, Object what) {
    output.out().println(Printable.of(where + ": " + what));
  }

  /** Says from time to time how far a stream was read. */
  Progress progress(String file) {
    return new Pace(output, file);
  }

  /** Why a file could not be checked. */
  void failure(String told) {
    output.note(told);
  }

  /** What is said of several places in the same words is said once, so that nothing is buried. */
  private void show(List<Problem> problems) {
    Map<List<String>, List<Problem>> alike = new LinkedHashMap<>();
    for (Problem each : problems) {
      List<String> said = List.of(each.rule().value(), each.message(), each.remedy());
      alike.computeIfAbsent(said, key -> new ArrayList<>()).add(each);
    }
    alike.values().forEach(each -> show(each.get(0), each.subList(1, each.size())));
  }

  private void show(Problem problem, List<Problem> others) {
    output.out().println(severity(problem) + " " + problem);
    output.out().println("    because of: " + problem.authority());
    if (!others.isEmpty()) {
      output.out().println("    the same at: " + places(others));
    }
  }

  private static String places(List<Problem> problems) {
    String places =
        problems.stream()
            .limit(MOST_PLACES)
            .map(each -> each.place().map(Place::toString).orElse(each.at().value()))
            .collect(Collectors.joining("; "));
    int more = problems.size() - MOST_PLACES;
    return more > 0 ? places + "; and " + QuantityText.counted(more, "other place") : places;
  }

  private static String severity(Problem problem) {
    return ConstantText.code(problem.severity());
  }

  private static String counts(Reading<?> reading) {
    long unlisted = reading.problems().stream().filter(Reports::isOfUnlisted).count();
    return counted(reading.errors(), "error")
        + ", "
        + counted(reading.warnings(), "warning")
        + (unlisted == 0 ? "" : ", and more that are not listed");
  }

  private static boolean isOfUnlisted(Problem problem) {
    return problem.rule().equals(StructuralRule.TOO_MANY_PROBLEMS.id());
  }

  private static String counted(List<Problem> problems, String what) {
    long number = problems.stream().filter(each -> !isOfUnlisted(each)).count();
    return QuantityText.countedOrNo(number, what);
  }

  private static String document(Reading<?> reading) {
    return new String(reading.problemDocument().toBytes(), StandardCharsets.UTF_8);
  }

  /** The problem document, if there is something in it, with its origin as further members. */
  private void printFound(String place, String file, Reading<?> reading) {
    if (!reading.problems().isEmpty()) {
      String origin = "{\"file\":" + TextNode.valueOf(file) + place + ",";
      print(origin + document(reading).substring(1));
    }
  }

  /** Lines end the same way on every machine. */
  private void print(String line) {
    output.out().print(line + "\n");
  }
}
