package io.github.isfmodel.json.codec;

import io.github.isfmodel.json.codec.Tokens.Token;
import io.github.isfmodel.json.problem.Place;
import io.github.isfmodel.rule.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tokens that were recorded. */
final class RecordedIn extends CharIn {

  private final Tokens tokens;
  private final Set<Integer> taken;
  private final Pointer root;
  private final List<Frame> frames = new ArrayList<>();
  private int at;
  private int kind = END;
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

  private RecordedIn(JsonIn source, Tokens tokens, int first, Set<Integer> taken, Pointer root) {
    super(source.problems, source.unknownCodes, source.tolerance);
    this.tokens = tokens;
    this.at = first - 1;
    this.taken = taken;
    this.root = root;
  }

  /** Replays one value. */
  static RecordedIn value(JsonIn source, Tokens tokens, int first, Pointer root) {
    return new RecordedIn(source, tokens, first, Set.of(), root);
  }

  /** Replays the members of an object but for those whose names were taken. */
  static RecordedIn members(
      JsonIn source, Tokens tokens, int first, Set<Integer> taken, Pointer root, Place start) {
    RecordedIn members = new RecordedIn(source, tokens, first, taken, root);
    members.frames.add(new Frame(false, start));
    return members;
  }

  /** Goes to the end of the innermost object; what is left of it before that comes back. */
  Recording rest(Place start) {
    int first = at;
    if (kind == NAME) {
      frames.remove(frames.size() - 1);
    }
    while (kind == NAME) {
      to(tokens.lastOf(at + 1) + 1);
    }
    return new Recording(this, tokens, first, pointer(), start);
  }

  @Override
  public int next() {
    int next = at + 1;
    while (!taken.isEmpty() && taken.contains(next)) {
      next = tokens.lastOf(next + 1) + 1;
    }
    to(next);
    switch (kind) {
      case NAME -> innermost().name = token().text();
      case OBJECT_END, LIST_END -> frames.remove(frames.size() - 1);
      default -> begin();
    }
    return kind;
  }

  private void to(int index) {
    at = index;
    kind = token().kind();
    chars = token().text().toCharArray();
  }

  private Token token() {
    return tokens.get(at);
  }

  private void begin() {
    if (!frames.isEmpty() && innermost().list) {
      innermost().index++;
    }
    if (kind == OBJECT || kind == LIST) {
      frames.add(new Frame(kind == LIST, token().place()));
    }
  }

  private Frame innermost() {
    return frames.get(frames.size() - 1);
  }

  @Override
  public @Nullable String nextName() {
    return next() == NAME ? token().text() : null;
  }

  @Override
  public int kind() {
    return kind;
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
    number = token().number();
    return token().fits();
  }

  @Override
  protected String name() {
    return token().text();
  }

  @Override
  public Pointer pointer() {
    int depth = frames.size() - (kind == OBJECT || kind == LIST ? 1 : 0);
    Pointer pointer = root;
    for (Frame frame : frames.subList(0, depth)) {
      pointer = frame.below(pointer);
    }
    return pointer;
  }

  @Override
  public Place place() {
    return token().place();
  }

  @Override
  protected int startsAt() {
    return token().startsAt();
  }

  @Override
  protected int endsAt() {
    return token().endsAt();
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
