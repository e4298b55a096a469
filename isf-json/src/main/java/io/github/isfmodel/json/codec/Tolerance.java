package io.github.isfmodel.json.codec;

import io.github.isfmodel.rule.Pointer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a tolerant reading keeps beside the value, and what it leaves out of it. */
public final class Tolerance {

  private final byte[] document;
  private final List<Unknown> unknown = new ArrayList<>();
  private final Set<Pointer> unknownAt = new HashSet<>();
  private final List<Pointer> leftOut = new ArrayList<>();
  private String format = Envelope.FORMAT;

  /**
   * A property that its type does not have.
   *
   * @param at where it is
   * @param name its name as it stands in the document, with the quotes
   * @param value its value as it stands in the document
   * @param known the properties of the type, in the order in which they are written
   * @param before the index of the known property that it stands before when that is written
   */
  public record Unknown(Pointer at, String name, String value, List<String> known, int before) {

    Unknown at(Pointer place) {
      return new Unknown(place, name, value, known, before);
    }
  }

  public Tolerance(byte[] document) {
    this.document = document;
  }

  /** Keeps the property whose name is the current token; false if its object has it already. */
  boolean keep(JsonIn in, List<String> known, int before) {
    Pointer at = in.pointer();
    if (!unknownAt.add(at)) {
      return false;
    }
    int name = in.startsAt();
    in.next();
    int value = in.startsAt();
    in.skip();
    unknown.add(
        new Unknown(at, text(name, endOfName(name)), text(value, in.endsAt()), known, before));
    return true;
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

  void leaveOut(Pointer at) {
    leftOut.add(at);
  }

  void format(String given) {
    format = given;
  }

  /** The format that the document says it is in. */
  public String format() {
    return format;
  }

  /** The properties that were kept, in document order. */
  public List<Unknown> unknown() {
    return unknown;
  }

  /** What was left out; a part may stand beside the whole that was left out with it. */
  public List<Pointer> leftOut() {
    return leftOut;
  }
}
