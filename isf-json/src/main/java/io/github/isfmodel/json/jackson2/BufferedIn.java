package io.github.isfmodel.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.JsonParserSequence;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.util.TokenBufferReadContext;
import io.github.isfmodel.json.codec.Places;
import io.github.isfmodel.json.codec.Problems;
import io.github.isfmodel.json.codec.UnknownCodes;
import io.github.isfmodel.json.jackson2.streaming.Jackson2In;
import io.github.isfmodel.json.problem.Place;
import io.github.isfmodel.rule.Pointer;

/** Tokens that Jackson put aside. Where they stood in the text is not known any more. */
final class BufferedIn extends Jackson2In {

  /** So many characters of a pointer are not told. */
  private final int untold;

  private BufferedIn(JsonParser parser, Problems problems, boolean isPlaced) {
    super(parser, problems, UnknownCodes.REFUSE, null);
    this.untold = isPlaced ? 0 : super.pointer().value().length();
  }

  /** Reads strictly from the parser's current token, or from the first if there is none yet. */
  static Jackson2In of(JsonParser parser, DeserializationContext context, Problems problems) {
    return isBuffer(parser)
        ? new BufferedIn(parser, problems, isPlaced(parser, context))
        : new Jackson2In(parser, problems, UnknownCodes.REFUSE, null);
  }

  private static boolean isBuffer(JsonParser parser) {
    return parser.getParsingContext() instanceof TokenBufferReadContext;
  }

  /** Whether the buffer stands for all that is read, or is followed by the rest of its object. */
  private static boolean isPlaced(JsonParser parser, DeserializationContext context) {
    return parser.equals(context.getParser()) || parser instanceof JsonParserSequence;
  }

  @Override
  public Pointer pointer() {
    return new Pointer(super.pointer().value().substring(untold));
  }

  @Override
  public Place place() {
    return Places.UNKNOWN;
  }
}
