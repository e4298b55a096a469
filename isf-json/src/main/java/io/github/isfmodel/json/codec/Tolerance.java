package io.github.isfmodel.json.codec;

import io.github.isfmodel.json.problem.Place;
import io.github.isfmodel.rule.Pointer;
import java.io.Serial;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a tolerant reading keeps beside the value, and what it leaves out of it. */
public final class Tolerance implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private final byte[] document;
  private final List<Unknown> unknown = new ArrayList<>();
  private final List<Code> codes = new ArrayList<>();
  private final Set<Pointer> unknownAt = new HashSet<>();
  private final List<Pointer> leftOut = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final Map<Pointer, Part> emptied = new HashMap<>();
  private @Nullable String format;

  /**
   * A property that its type does not have.
   *
   * @param at where it is
   * @param place where its name begins in the text
   * @param name its name as it stands in the document, with the quotes
   * @param value its value as it stands in the document
   * @param known the properties of the type, in the order in which they are written
   * @param before the index of the known property that it stands before when that is written
   */
  public record Unknown(
      Pointer at, Place place, String name, String value, List<String> known, int before)
      implements Serializable {}

  /**
   * Part of the document.
   *
   * @param at where it is
   * @param from the offset of its first byte
   * @param to the offset after its last byte
   * @param owner the properties of the type that has it; none for an element of a list
   * @param index which of these it is
   */
  public record Part(Pointer at, int from, int to, List<String> owner, int index)
      implements Serializable {

    String name() {
      return owner.get(index);
    }

    boolean isElement() {
      return owner.isEmpty();
    }
  }

  /** A code that its open vocabulary does not hold, as it stands in the document. */
  public record Code(Pointer at, String json) implements Serializable {}

  /** Where a value begins that is about to be read, and how many faults there were before it. */
  record Attempt(int from, int faults) {

    static Attempt of(JsonIn in) {
      return new Attempt(in.startsAt(), in.problems.faults());
    }
  }

  public Tolerance(byte[] document) {
    this.document = document;
  }

  /**
   * Keeps the property whose name is the current token, if nothing in it is beyond a limit; false
   * if its object has it already.
   */
  boolean keep(JsonIn in, List<String> known, int before) {
    Pointer at = in.pointer();
    if (!unknownAt.add(at)) {
      return false;
    }
    Place place = in.place();
    int name = in.startsAt();
    in.next();
    int value = in.startsAt();
    int faults = in.problems.faults();
    in.skip();
    if (in.problems.faults() == faults) {
      String quoted = text(name, endOfName(name));
      unknown.add(new Unknown(at, place, quoted, text(value, in.endsAt()), known, before));
    } else {
      leftOut.add(at);
    }
    return true;
  }

  /** Keeps the code that is the current token. */
  void keepCode(JsonIn in) {
    codes.add(new Code(in.pointer(), text(in.startsAt(), in.endsAt())));
  }

  private int endOfName(int from) {
    int at = from + 1;
    while (document[at] != '"') {
      at += document[at] == '\\' ? 2 : 1;
    }
    return at + 1;
  }

  private String text(int from, int to) {
    return new String(document, from, to - from, StandardCharsets.UTF_8);
  }

  /** Leaves out a property that could not be read. */
  void leaveOut(JsonIn in, Attempt read, List<String> owner, int index) {
    Part part = part(in, read, owner, index);
    leftOut.add(part.at());
    if (in.problems.faults() == read.faults()) {
      parts.add(part);
    }
  }

  /** Leaves out the whole document, in which there are none but codes and shapes not known. */
  public void leaveOutAll() {
    int from = 0;
    int to = document.length;
    while (from < to && Excerpt.isBlank(document[from])) {
      from++;
    }
    while (from < to && Excerpt.isBlank(document[to - 1])) {
      to--;
    }
    leftOut.add(Pointer.ROOT);
    parts.add(new Part(Pointer.ROOT, from, to, List.of(), 0));
  }

  /** Leaves out an element of a list that could not be read. */
  void leaveOut(JsonIn in, Attempt read) {
    leaveOut(in, read, List.of(), 0);
  }

  /** Keeps where a list stood of which nothing is left. */
  void emptied(JsonIn in, Attempt read, List<String> owner, int index) {
    Part part = part(in, read, owner, index);
    emptied.put(part.at(), part);
  }

  private static Part part(JsonIn in, Attempt read, List<String> owner, int index) {
    return new Part(in.pointer(), read.from(), in.endsAt(), owner, index);
  }

  void format(String given) {
    format = given;
  }

  /** The format that the document says it is in; null if that cannot be read or is not known. */
  public @Nullable String format() {
    return format;
  }

  /** The properties that were kept, in document order. */
  public List<Unknown> unknown() {
    return unknown;
  }

  /** Those of an object but for the first so many of all, as far as they would be listed. */
  List<Unknown> unknownIn(Pointer object, int from) {
    return unknown.subList(from, unknown.size()).stream()
        .filter(each -> Gaps.owner(each.at()).equals(object))
        .limit(Limits.PROBLEMS)
        .toList();
  }

  /** The codes that were kept, in document order. */
  public List<Code> codes() {
    return codes;
  }

  /**
   * What was left out for nothing but codes and shapes that are not known; a part may stand beside
   * the whole that was left out with it.
   */
  public List<Part> parts() {
    return parts;
  }

  /** The list at a place, if nothing of it is left. */
  @Nullable Part emptied(Pointer at) {
    return emptied.get(at);
  }

  /** The text of a part, as it stands in the document. */
  public String text(Part part) {
    return text(part.from(), part.to());
  }

  /** What was left out; a part may stand beside the whole that was left out with it. */
  public List<Pointer> leftOut() {
    return leftOut;
  }
}
