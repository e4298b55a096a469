package io.github.isfmodel.json.codec;

import io.github.isfmodel.json.codec.Kept.PartText;
import io.github.isfmodel.json.problem.Place;
import io.github.isfmodel.rule.Pointer;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers what a tolerant reading keeps beside the value, and what it leaves out of it. */
public final class Tolerance {

  private final byte[] document;
  private final List<Unknown> unknown = new ArrayList<>();
  private final List<Code> codes = new ArrayList<>();
  private final Set<Pointer> unknownAt = new HashSet<>();
  private final List<Pointer> leftOut = new ArrayList<>();
  private final Set<Pointer> elements = new HashSet<>();
  private final List<Stretch> parts = new ArrayList<>();
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
   * @param owner the properties of the type that has it; none for an element of a list
   * @param index which of these it is
   */
  public record Part(Pointer at, List<String> owner, int index) implements Serializable {

    String name() {
      return owner.get(index);
    }

    boolean isElement() {
      return owner.isEmpty();
    }
  }

  /** A part, and the offsets of its first byte and after its last one. */
  private record Stretch(Part part, int from, int to) {}

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
    Part part = new Part(in.pointer(), owner, index);
    leftOut.add(part.at());
    if (part.isElement()) {
      elements.add(part.at());
    }
    if (in.problems.faults() == read.faults()) {
      parts.add(new Stretch(part, read.from(), in.endsAt()));
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
    parts.add(new Stretch(new Part(Pointer.ROOT, List.of(), 0), from, to));
  }

  /** Leaves out an element of a list that could not be read. */
  void leaveOut(JsonIn in, Attempt read) {
    leaveOut(in, read, List.of(), 0);
  }

  /** Keeps where a list stood of which nothing is left. */
  void emptied(JsonIn in, List<String> owner, int index) {
    Part part = new Part(in.pointer(), owner, index);
    emptied.put(part.at(), part);
  }

  void format(String given) {
    format = given;
  }

  /** The format that the document says it is in; null if that cannot be read or is not known. */
  public @Nullable String format() {
    return format;
  }

  /** How many properties were kept. */
  int unknown() {
    return unknown.size();
  }

  /** Those of an object but for the first so many of all, as far as they would be listed. */
  List<Unknown> unknownIn(Pointer object, int from) {
    return unknown.subList(from, unknown.size()).stream()
        .filter(each -> Gaps.owner(each.at()).equals(object))
        .limit(Limits.PROBLEMS)
        .toList();
  }

  /** What was left out. */
  public Gaps gaps() {
    return new Gaps(leftOut, elements);
  }

  /** What is kept when all is read. */
  public Kept kept() {
    Gaps gaps = gaps();
    // Only these have a text of their own: of parts within each other all would be copies.
    List<PartText> outermost =
        parts.stream()
            .filter(each -> gaps.isOutermost(each.part().at()))
            .map(each -> new PartText(each.part(), text(each.from(), each.to())))
            .toList();
    return new Kept(format, unknown, codes, outermost, emptied, gaps);
  }
}
