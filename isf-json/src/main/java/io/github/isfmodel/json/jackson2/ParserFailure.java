package io.github.isfmodel.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.isfmodel.json.codec.Problems;
import io.github.isfmodel.json.codec.Stop;
import io.github.isfmodel.json.problem.Place;
import io.github.isfmodel.json.problem.StructuralRule;
import io.github.isfmodel.rule.Pointer;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in our own words what a parser could not read. */
final class ParserFailure {

  private static final int MOST_STEPS = 40;

  private final JsonParser parser;
  private final Problems problems;
  private final byte @Nullable [] document;

  ParserFailure(JsonParser parser, Problems problems, byte @Nullable [] document) {
    this.parser = parser;
    this.problems = problems;
    this.document = document;
  }

  /** Notes the problem and gives what is to be thrown; a real input error is thrown as such. */
  RuntimeException of(IOException e) {
    if (e instanceof StreamConstraintsException tooMuch) {
      limit(tooMuch);
    } else if (e instanceof JsonEOFException || isCutOff(e)) {
      add(
          StructuralRule.TRUNCATED,
          place(e),
          "the document ends before it is complete",
          "check whether it was cut off");
    } else if (e instanceof JsonProcessingException malformed) {
      syntax(malformed);
    } else if (e instanceof CharConversionException) {
      add(
          StructuralRule.WRONG_ENCODING,
          place(e),
          "the bytes are not characters of the expected encoding",
          "save the document as UTF-8");
    } else {
      return new UncheckedIOException(e);
    }
    return new Stop();
  }

  private boolean isCutOff(IOException e) {
    return document != null
        && e instanceof JsonProcessingException json
        && json.getLocation() != null
        && Syntax.isCutOff(document, json.getLocation().getByteOffset());
  }

  private void limit(StreamConstraintsException e) {
    String limit = String.valueOf(e.getOriginalMessage());
    if (limit.contains("getMaxNestingDepth")) {
      add(
          StructuralRule.TOO_DEEP,
          place(e),
          "lists and objects are nested more than "
              + parser.streamReadConstraints().getMaxNestingDepth()
              + " deep here",
          "flatten the document");
      return;
    }
    String what = "a part of the document";
    long longest = 0;
    if (limit.contains("getMaxStringLength")) {
      what = "a string";
      longest = parser.streamReadConstraints().getMaxStringLength();
    } else if (limit.contains("getMaxNameLength")) {
      what = "a property name";
      longest = parser.streamReadConstraints().getMaxNameLength();
    } else if (limit.contains("getMaxNumberLength")) {
      what = "a number";
      longest = parser.streamReadConstraints().getMaxNumberLength();
    }
    add(
        StructuralRule.TOO_LONG,
        place(e),
        what
            + (longest == 0
                ? " is too long here"
                : " is longer than " + longest + " characters here"),
        "shorten it");
  }

  private void syntax(JsonProcessingException e) {
    Syntax.Finding finding =
        document == null || e.getLocation() == null
            ? Syntax.UNSEEN
            : Syntax.at(document, e.getLocation().getByteOffset(), e.getOriginalMessage());
    add(StructuralRule.NOT_JSON, place(e), finding.message(), finding.remedy());
  }

  private Place place(IOException e) {
    return e instanceof JsonProcessingException json && json.getLocation() != null
        ? Jackson2In.place(json.getLocation())
        : Jackson2In.place(parser.currentLocation());
  }

  private void add(StructuralRule rule, Place place, String message, String remedy) {
    problems.add(rule, outermost(Jackson2In.pointer(parser)), place, message, remedy);
  }

  /** The pointer, or its first steps where it is as deep as only mischief makes it. */
  private static Pointer outermost(Pointer pointer) {
    List<String> steps = pointer.steps();
    return steps.size() <= MOST_STEPS
        ? pointer
        : Pointer.of(steps.subList(0, MOST_STEPS).toArray());
  }
}
