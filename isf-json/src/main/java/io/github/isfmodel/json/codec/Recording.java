package io.github.isfmodel.json.codec;

import io.github.isfmodel.json.problem.Place;
import io.github.isfmodel.rule.Pointer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rest of an object, kept to be read when something that stands later in it is known. */
final class Recording {

  /** One token; a whole number also with its value, if it fits into 64 bits. */
  record Token(int kind, String text, Place place, boolean fits, long number) {}

  private final JsonIn in;
  private final List<Token> tokens;
  private final Pointer at;
  private final Place start;

  private Recording(JsonIn in, List<Token> tokens, Pointer at, Place start) {
    this.in = in;
    this.tokens = tokens;
    this.at = at;
    this.start = start;
  }

  /** Records from the current name to the end of its object, whose scope is given. */
  static Recording of(JsonIn in, Object scope) {
    List<Token> tokens = new ArrayList<>();
    int depth = 1;
    for (int kind = in.kind(); ; kind = in.next()) {
      tokens.add(token(in, kind));
      depth += depthChange(kind);
      if (depth == 0) {
        return new Recording(in, tokens, in.pointer(), in.startOf(scope));
      }
    }
  }

  private static int depthChange(int kind) {
    return switch (kind) {
      case JsonIn.OBJECT, JsonIn.LIST -> 1;
      case JsonIn.OBJECT_END, JsonIn.LIST_END -> -1;
      default -> 0;
    };
  }

  private static Token token(JsonIn in, int kind) {
    String text =
        switch (kind) {
          case JsonIn.NAME -> in.name();
          case JsonIn.STRING, JsonIn.WHOLE, JsonIn.FRACTION -> in.raw();
          default -> "";
        };
    boolean fits = kind == JsonIn.WHOLE && in.readWhole();
    return new Token(kind, text, in.place(), fits, in.number);
  }

  /** Takes the first property of a name out; its value comes back, or null if there is none. */
  @Nullable JsonIn take(String name) {
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (depth == 0 && token.kind() == JsonIn.NAME && token.text().equals(name)) {
        List<Token> property = tokens.subList(i, endOfValue(i + 1));
        List<Token> value = List.copyOf(property.subList(1, property.size()));
        property.clear();
        RecordedIn read = new RecordedIn(in, value, at.child(name), start, false);
        read.next();
        return read;
      }
      depth += depthChange(token.kind());
    }
    return null;
  }

  private int endOfValue(int from) {
    int depth = 0;
    int i = from;
    do {
      depth += depthChange(tokens.get(i++).kind());
    } while (depth > 0);
    return i;
  }

  /** The properties that were not taken. */
  JsonIn replay() {
    return new RecordedIn(in, tokens, at, start, true);
  }

  Pointer at() {
    return at;
  }

  Place start() {
    return start;
  }
}
