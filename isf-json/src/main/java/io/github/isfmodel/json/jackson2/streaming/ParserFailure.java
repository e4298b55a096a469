package io.github.isfmodel.json.jackson2.streaming;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.isfmodel.json.codec.Problems;
import io.github.isfmodel.json.codec.Unreadable;
import io.github.isfmodel.json.codec.Unreadable.End;
import io.github.isfmodel.json.codec.Unreadable.Longest;
import io.github.isfmodel.json.codec.Unreadable.Token;
import io.github.isfmodel.rule.Pointer;
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
      return unreadable.tooMuch(end(tooMuch), token(), longest());
    }
    if (e instanceof JsonEOFException early) {
      return unreadable.cutOff(end(early));
    }
    if (e instanceof JsonProcessingException malformed) {
      return unreadable.notJson(end(malformed));
    }
    if (e instanceof CharConversionException) {
      return unreadable.wrongEncoding(end(parser.currentLocation(), ""));
    }
    return new UncheckedIOException(e);
  }

  private End end(JsonProcessingException e) {
    return end(location(e, parser), e.getOriginalMessage());
  }

  /** Where the parser gave up: of a control character it tells the place after it. */
  static JsonLocation location(JsonProcessingException e, JsonParser parser) {
    JsonLocation told = e.getLocation();
    JsonLocation location = told == null ? parser.currentLocation() : told;
    return String.valueOf(e.getOriginalMessage()).startsWith("Illegal character (")
        ? new JsonLocation(
            location.contentReference(),
            location.getByteOffset() < 0 ? -1 : location.getByteOffset() - 1,
            location.getCharOffset() < 0 ? -1 : location.getCharOffset() - 1,
            location.getLineNr(),
            location.getColumnNr() - 1)
        : location;
  }

  private End end(@Nullable JsonLocation location, @Nullable String words) {
    return new End(
        Jackson2In.pointer(parser.getParsingContext()),
        object(parser.getParsingContext()),
        Jackson2In.place(location),
        location == null ? -1 : location.getByteOffset(),
        String.valueOf(words),
        digits());
  }

  private int digits() {
    try {
      JsonToken last = parser.currentToken();
      return last != null && last.isNumeric() ? parser.getTextLength() : 0;
    } catch (IOException e) {
      return 0;
    }
  }

  /** The object that a context is; of a list or the top, what is being read there. */
  private static Pointer object(JsonStreamContext context) {
    JsonStreamContext outer = context.getParent();
    return context.inObject() && outer != null
        ? Jackson2In.pointer(outer)
        : Jackson2In.pointer(context);
  }

  private Token token() {
    JsonStreamContext context = parser.getParsingContext();
    return new Token(
        Jackson2In.place(parser.currentTokenLocation()),
        Jackson2In.place(context.startLocation(parser.currentLocation().contentReference())));
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
