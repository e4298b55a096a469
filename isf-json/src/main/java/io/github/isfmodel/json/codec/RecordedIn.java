package io.github.isfmodel.json.codec;

import io.github.isfmodel.json.codec.Recording.Token;
import io.github.isfmodel.json.problem.Place;
import io.github.isfmodel.rule.Pointer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tokens that were recorded. */
final class RecordedIn extends JsonIn {

  private static final Token BEFORE = new Token(END, "", Place.UNKNOWN, false, 0);

  private final List<Token> tokens;
  private final Pointer root;
  private final List<Frame> frames = new ArrayList<>();
  private int at = -1;
  private Token token = BEFORE;
  private char[] chars = new char[0];

  /** An object or a list that is being read, and how far. */
  private static final class Frame {
    final boolean list;
    final Place start;
    int index = -1;
    @Nullable String name;

    Frame(boolean list, Place start) {
      this.list = list;
      this.start = start;
    }

    Pointer below(Pointer outer) {
      if (list) {
        return outer.child(index);
      }
      return name == null ? outer : outer.child(name);
    }
  }

  /** Replays one value, or the members of an object. */
  RecordedIn(JsonIn source, List<Token> tokens, Pointer root, Place start, boolean members) {
    super(source.problems, source.unknownCodes);
    this.tokens = tokens;
    this.root = root;
    if (members) {
      frames.add(new Frame(false, start));
    }
  }

  @Override
  public int next() {
    token = tokens.get(++at);
    chars = token.text().toCharArray();
    int kind = token.kind();
    switch (kind) {
      case NAME -> innermost().name = token.text();
      case OBJECT_END, LIST_END -> frames.remove(frames.size() - 1);
      default -> begin(kind);
    }
    return kind;
  }

  private void begin(int kind) {
    if (!frames.isEmpty() && innermost().list) {
      innermost().index++;
    }
    if (kind == OBJECT || kind == LIST) {
      frames.add(new Frame(kind == LIST, token.place()));
    }
  }

  private Frame innermost() {
    return frames.get(frames.size() - 1);
  }

  @Override
  public @Nullable String nextName() {
    return next() == NAME ? token.text() : null;
  }

  @Override
  public int kind() {
    return token.kind();
  }

  @Override
  protected char[] chars() {
    return chars;
  }

  @Override
  protected int charsAt() {
    return 0;
  }

  @Override
  protected int length() {
    return chars.length;
  }

  @Override
  protected boolean readWhole() {
    number = token.number();
    return token.fits();
  }

  @Override
  protected String name() {
    return token.text();
  }

  @Override
  public void skip() {
    if (kind() != OBJECT && kind() != LIST) {
      return;
    }
    int outer = frames.size() - 1;
    while (frames.size() > outer) {
      next();
    }
  }

  @Override
  public Pointer pointer() {
    int depth = frames.size() - (kind() == OBJECT || kind() == LIST ? 1 : 0);
    Pointer pointer = root;
    for (Frame frame : frames.subList(0, depth)) {
      pointer = frame.below(pointer);
    }
    return pointer;
  }

  @Override
  public Place place() {
    return token.place();
  }

  @Override
  protected Object scope() {
    return innermost().start;
  }

  @Override
  protected Place startOf(Object scope) {
    return (Place) scope;
  }
}
