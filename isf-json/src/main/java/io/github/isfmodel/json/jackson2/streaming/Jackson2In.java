package io.github.isfmodel.json.jackson2.streaming;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import io.github.isfmodel.json.codec.CharIn;
import io.github.isfmodel.json.codec.HalfNames;
import io.github.isfmodel.json.codec.KeyIn;
import io.github.isfmodel.json.codec.Places;
import io.github.isfmodel.json.codec.Problems;
import io.github.isfmodel.json.codec.Tolerance;
import io.github.isfmodel.json.codec.UnknownCodes;
import io.github.isfmodel.json.problem.Place;
import io.github.isfmodel.rule.Pointer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The tokens of a Jackson 2 parser. Columns count bytes where the parser reads bytes. */
public class Jackson2In extends CharIn {

  private final JsonParser parser;
  private final ParserFailure failure;
  private final HalfNames halfNames;
  private int kind;

  /** Reads strictly from the parser's current token, or from the first if there is none yet. */
  public Jackson2In(
      JsonParser parser, Problems problems, UnknownCodes unknownCodes, byte @Nullable [] document) {
    this(parser, problems, unknownCodes, document, HalfNames.NONE, null);
  }

  /**
   * Reads from the parser's current token, or from the first if there is none yet.
   *
   * @param halfNames those of the document for which the parser reads others
   */
  public Jackson2In(
      JsonParser parser,
      Problems problems,
      UnknownCodes unknownCodes,
      byte @Nullable [] document,
      HalfNames halfNames,
      @Nullable Tolerance tolerance) {
    super(problems, unknownCodes, tolerance);
    this.parser = parser;
    this.halfNames = halfNames;
    this.failure = new ParserFailure(parser, problems, document);
    this.kind = parser.hasCurrentToken() ? counted(parser.currentTokenId()) : next();
  }

  /**
   * A key of a map.
   *
   * @param parser null where the key is not from a document; one that is not at the key where
   *     another reads what was put aside
   */
  public static KeyIn key(@Nullable JsonParser parser, String key, Problems problems) {
    return parser == null || !key.equals(parser.getParsingContext().getCurrentName())
        ? new KeyIn(key, Pointer.of(key), Places.UNKNOWN, problems)
        : new KeyIn(
            key,
            pointer(parser.getParsingContext()),
            place(parser.currentTokenLocation()),
            problems);
  }

  @Override
  public int next() {
    try {
      JsonToken token = parser.nextToken();
      kind = counted(token == null ? END : token.id());
      return kind;
    } catch (IOException e) {
      throw failure.of(e);
    }
  }

  @Override
  public @Nullable String nextName() {
    try {
      String name = parser.nextFieldName();
      kind = name == null ? counted(parser.currentTokenId()) : NAME;
      return name == null ? null : asWritten(name);
    } catch (IOException e) {
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
      return parser.getTextCharacters();
    } catch (IOException e) {
      throw failure.of(e);
    }
  }

  @Override
  protected int charsAt() {
    try {
      return parser.getTextOffset();
    } catch (IOException e) {
      throw failure.of(e);
    }
  }

  @Override
  protected int length() {
    try {
      return parser.getTextLength();
    } catch (IOException e) {
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
    } catch (IOException e) {
      throw failure.of(e);
    }
  }

  @Override
  protected String name() {
    try {
      return asWritten(parser.currentName());
    } catch (IOException e) {
      throw failure.of(e);
    }
  }

  private String asWritten(String name) {
    return halfNames.isEmpty() ? name : halfNames.name(startsAt(), name);
  }

  /** Goes on after the end of a document; the offset of what follows, or -1 if nothing does. */
  public long more() {
    try {
      return parser.nextToken() == null ? -1 : startsAt();
    } catch (JsonProcessingException e) {
      return ParserFailure.location(e, parser).getByteOffset();
    } catch (IOException e) {
      throw failure.of(e);
    }
  }

  @Override
  public Pointer pointer() {
    return pointer(parser.getParsingContext());
  }

  static Pointer pointer(JsonStreamContext context) {
    return new Pointer(context.pathAsPointer().toString());
  }

  @Override
  public Place place() {
    return place(parser.currentTokenLocation());
  }

  static Place place(@Nullable JsonLocation location) {
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
    } catch (IOException e) {
      throw failure.of(e);
    }
  }

  @Override
  protected Object scope() {
    return parser.getParsingContext();
  }

  /** The parser keeps the start in the context, and reuses that only for the next object. */
  @Override
  protected Place startOf(Object scope) {
    return place(
        ((JsonStreamContext) scope).startLocation(parser.currentLocation().contentReference()));
  }
}
