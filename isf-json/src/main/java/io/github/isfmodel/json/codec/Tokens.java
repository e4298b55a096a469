package io.github.isfmodel.json.codec;

import io.github.isfmodel.json.problem.Place;
import java.util.ArrayList;
import java.util.List;

/** Recorded tokens; of each that begins an object or a list, also where that ends. */
final class Tokens {

  private final List<Token> tokens = new ArrayList<>();

  /** One token; a whole number also with its value, if it fits into 64 bits. */
  static final class Token {
    private final int kind;
    private final String text;
    private final Place place;
    private final boolean fits;
    private final long number;
    private final int startsAt;
    private final int endsAt;
    private int last;

    private Token(JsonIn in, int kind, int index) {
      this.kind = in.isWhole() ? JsonIn.WHOLE : kind;
      this.text =
          switch (kind) {
            case JsonIn.NAME -> in.name();
            case JsonIn.STRING, JsonIn.WHOLE, JsonIn.FRACTION -> in.raw();
            default -> "";
          };
      this.place = in.place();
      this.fits = this.kind == JsonIn.WHOLE && in.readWhole();
      this.number = in.number;
      boolean tolerant = in.tolerance != null;
      this.startsAt = tolerant ? in.startsAt() : 0;
      this.endsAt = tolerant && kind != JsonIn.NAME ? in.endsAt() : 0;
      this.last = index;
    }

    int kind() {
      return kind;
    }

    String text() {
      return text;
    }

    Place place() {
      return place;
    }

    boolean fits() {
      return fits;
    }

    long number() {
      return number;
    }

    int startsAt() {
      return startsAt;
    }

    int endsAt() {
      return endsAt;
    }
  }

  private Tokens() {}

  /** Records from the current token to the end of the object that it is in. */
  static Tokens rest(JsonIn in) {
    Tokens tokens = new Tokens();
    List<Token> open = new ArrayList<>();
    for (int kind = in.kind(); ; kind = in.next()) {
      Token token = new Token(in, kind, tokens.tokens.size());
      tokens.tokens.add(token);
      if (kind == JsonIn.OBJECT || kind == JsonIn.LIST) {
        open.add(token);
      } else if (kind == JsonIn.OBJECT_END || kind == JsonIn.LIST_END) {
        if (open.isEmpty()) {
          return tokens;
        }
        open.remove(open.size() - 1).last = token.last;
      }
    }
  }

  Token get(int index) {
    return tokens.get(index);
  }

  /** The index of the last token of the value that begins at an index. */
  int lastOf(int index) {
    return tokens.get(index).last;
  }
}
