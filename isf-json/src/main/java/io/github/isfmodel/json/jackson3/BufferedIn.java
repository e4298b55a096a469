package io.github.isfmodel.json.jackson3;

import io.github.isfmodel.json.codec.Places;
import io.github.isfmodel.json.codec.Problems;
import io.github.isfmodel.json.problem.Place;
import io.github.isfmodel.rule.Pointer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.util.JsonParserSequence;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.util.TokenBufferReadContext;

/** Tokens that Jackson put aside. Where they stood in the text is not known any more. */
final class BufferedIn extends Jackson3In {

  /** So many characters of a pointer are not told. */
  private final int untold;

  private BufferedIn(JsonParser parser, Problems problems, boolean isPlaced) {
    super(parser, problems);
    this.untold = isPlaced ? 0 : super.pointer().value().length();
  }

  /** Reads strictly from the parser's current token, or from the first if there is none yet. */
  static Jackson3In of(JsonParser parser, DeserializationContext context, Problems problems) {
    return isBuffer(parser)
        ? new BufferedIn(parser, problems, isPlaced(parser, context))
        : new Jackson3In(parser, problems);
  }

  private static boolean isBuffer(JsonParser parser) {
    return parser.streamReadContext() instanceof TokenBufferReadContext;
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
