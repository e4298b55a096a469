package io.github.isfmodel.json.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.isfmodel.json.codec.Problems;
import io.github.isfmodel.json.codec.Unreadable;
import io.github.isfmodel.json.codec.Unreadable.End;
import io.github.isfmodel.json.codec.Unreadable.Longest;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Tells the exceptions of a parser apart. */
final class ParserFailure {

  private final JsonParser parser;
  private final Unreadable unreadable;

  ParserFailure(JsonParser parser, Problems problems, byte @Nullable [] document) {
    this.parser = parser;
    this.unreadable = new Unreadable(problems, document);
  }

  /** Notes the problem and gives what is to be thrown; a real input error is thrown as such. */
  RuntimeException of(IOException e) {
    if (e instanceof StreamConstraintsException tooMuch) {
      return unreadable.tooMuch(end(tooMuch), longest());
    }
    if (e instanceof JsonEOFException early) {
      return unreadable.cutOff(end(early));
    }
    if (e instanceof JsonProcessingException malformed) {
      return unreadable.notJson(end(malformed));
    }
    if (e instanceof CharConversionException) {
      return unreadable.wrongEncoding(end(parser.currentLocation(), -1, ""));
    }
    return new UncheckedIOException(e);
  }

  private End end(JsonProcessingException e) {
    JsonLocation location = e.getLocation();
    return location == null
        ? end(parser.currentLocation(), -1, e.getOriginalMessage())
        : end(location, location.getByteOffset(), e.getOriginalMessage());
  }

  private End end(@Nullable JsonLocation location, long offset, @Nullable String words) {
    return new End(
        Jackson2In.pointer(parser), Jackson2In.place(location), offset, String.valueOf(words));
  }

  private Longest longest() {
    StreamReadConstraints most = parser.streamReadConstraints();
    return new Longest(
        most.getMaxNestingDepth(),
        most.getMaxStringLength(),
        most.getMaxNameLength(),
        most.getMaxNumberLength());
  }
}
