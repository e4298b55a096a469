package io.github.isfmodel.json.jackson3;

import io.github.isfmodel.json.codec.Problems;
import io.github.isfmodel.json.codec.Unreadable;
import io.github.isfmodel.json.codec.Unreadable.End;
import io.github.isfmodel.json.codec.Unreadable.Longest;
import io.github.isfmodel.json.codec.Unreadable.Token;
import io.github.isfmodel.rule.Pointer;
import java.io.CharConversionException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Tells the exceptions of a parser apart. */
final class ParserFailure {

  private final JsonParser parser;
  private final Unreadable unreadable;

  ParserFailure(JsonParser parser, Problems problems) {
    this.parser = parser;
    this.unreadable = new Unreadable(problems, null);
  }

  /** Notes the problem and gives what is to be thrown; a real input error is thrown as such. */
  RuntimeException of(JacksonException e) {
    if (e instanceof StreamConstraintsException) {
      return unreadable.tooMuch(end(e), token(), longest());
    }
    if (e instanceof UnexpectedEndOfInputException) {
      return unreadable.cutOff(end(e));
    }
    if (e instanceof JacksonIOException) {
      return e.getCause() instanceof CharConversionException ? unreadable.wrongEncoding(end(e)) : e;
    }
    return unreadable.notJson(end(e));
  }

  private End end(JacksonException e) {
    TokenStreamLocation told = e.getLocation();
    @Nullable TokenStreamLocation location = told == null ? parser.currentLocation() : told;
    return new End(
        Jackson3In.pointer(parser.streamReadContext()),
        object(parser.streamReadContext()),
        Jackson3In.place(location),
        -1,
        String.valueOf(e.getOriginalMessage()),
        digits());
  }

  private int digits() {
    JsonToken last = parser.currentToken();
    return last != null && last.isNumeric() ? parser.getStringLength() : 0;
  }

  /** The object that a context is; of a list or the top, what is being read there. */
  private static Pointer object(TokenStreamContext context) {
    TokenStreamContext outer = context.getParent();
    return context.inObject() && outer != null
        ? Jackson3In.pointer(outer)
        : Jackson3In.pointer(context);
  }

  private Token token() {
    TokenStreamContext context = parser.streamReadContext();
    return new Token(
        Jackson3In.place(parser.currentTokenLocation()),
        Jackson3In.place(context.startLocation(parser.currentLocation().contentReference())));
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
