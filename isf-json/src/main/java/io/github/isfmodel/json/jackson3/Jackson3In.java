package io.github.isfmodel.json.jackson3;

import io.github.isfmodel.json.codec.CharIn;
import io.github.isfmodel.json.codec.KeyIn;
import io.github.isfmodel.json.codec.Places;
import io.github.isfmodel.json.codec.Problems;
import io.github.isfmodel.json.codec.UnknownCodes;
import io.github.isfmodel.json.problem.Place;
import io.github.isfmodel.rule.Pointer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;

/** The tokens of a Jackson 3 parser. Columns count bytes where the parser reads bytes. */
class Jackson3In extends CharIn {

  private final JsonParser parser;
  private final ParserFailure failure;
  private int kind;

  /** Reads strictly from the parser's current token, or from the first if there is none yet. */
  Jackson3In(JsonParser parser, Problems problems) {
    super(problems, UnknownCodes.REFUSE, null);
    this.parser = parser;
    this.failure = new ParserFailure(parser, problems);
    this.kind = parser.hasCurrentToken() ? counted(parser.currentTokenId()) : next();
  }

  /**
   * A key of a map.
   *
   * @param parser null where the key is not from a document; one that is not at the key where
   *     another reads what was put aside
   */
  static KeyIn key(@Nullable JsonParser parser, String key, Problems problems) {
    return parser == null || !key.equals(parser.streamReadContext().currentName())
        ? new KeyIn(key, Pointer.of(key), Places.UNKNOWN, problems)
        : new KeyIn(
            key,
            pointer(parser.streamReadContext()),
            place(parser.currentTokenLocation()),
            problems);
  }

  @Override
  public int next() {
    try {
      JsonToken token = parser.nextToken();
      kind = counted(token == null ? END : token.id());
      return kind;
    } catch (JacksonException e) {
      throw failure.of(e);
    }
  }

  @Override
  public @Nullable String nextName() {
    try {
      String name = parser.nextName();
      kind = name == null ? counted(parser.currentTokenId()) : NAME;
      return name;
    } catch (JacksonException e) {
      throw failure.of(e);
    }
  }

  @Override
  public final int kind() {
    return kind;
  }

  @Override
  protected char[] chars() {
    try {
      return parser.getStringCharacters();
    } catch (JacksonException e) {
      throw failure.of(e);
    }
  }

  @Override
  protected int charsAt() {
    try {
      return parser.getStringOffset();
    } catch (JacksonException e) {
      throw failure.of(e);
    }
  }

  @Override
  protected int length() {
    try {
      return parser.getStringLength();
    } catch (JacksonException e) {
      throw failure.of(e);
    }
  }

  @Override
  protected boolean readWhole() {
    try {
      number = parser.getLongValue();
      return true;
    } catch (InputCoercionException e) {
      return false;
    } catch (JacksonException e) {
      throw failure.of(e);
    }
  }

  @Override
  protected String name() {
    return parser.currentName();
  }

  @Override
  public Pointer pointer() {
    return pointer(parser.streamReadContext());
  }

  static Pointer pointer(TokenStreamContext context) {
    return new Pointer(context.pathAsPointer().toString());
  }

  @Override
  public Place place() {
    return place(parser.currentTokenLocation());
  }

  static Place place(@Nullable TokenStreamLocation location) {
    return location == null || location.getLineNr() < 1
        ? Places.UNKNOWN
        : new Place(location.getLineNr(), Math.max(1, location.getColumnNr()));
  }

  @Override
  protected int startsAt() {
    return (int) parser.currentTokenLocation().getByteOffset();
  }

  @Override
  protected int endsAt() {
    try {
      parser.finishToken();
      return (int) parser.currentLocation().getByteOffset();
    } catch (JacksonException e) {
      throw failure.of(e);
    }
  }

  @Override
  protected Object scope() {
    return parser.streamReadContext();
  }

  /** The parser keeps the start in the context, and reuses that only for the next object. */
  @Override
  protected Place startOf(Object scope) {
    return place(
        ((TokenStreamContext) scope).startLocation(parser.currentLocation().contentReference()));
  }
}
