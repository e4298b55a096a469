package io.github.isfmodel.json.codec;

import io.github.isfmodel.code.Nearest;
import io.github.isfmodel.json.problem.Place;
import io.github.isfmodel.json.problem.StructuralRule;
import io.github.isfmodel.rule.Pointer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rest of an object, kept to be read when something that stands later in it is known. */
final class Recording {

  private final JsonIn in;
  private final Tokens tokens;
  private final int first;
  private final Pointer at;
  private final Place start;
  private final Set<Integer> taken = new HashSet<>();

  Recording(JsonIn in, Tokens tokens, int first, Pointer at, Place start) {
    this.in = in;
    this.tokens = tokens;
    this.first = first;
    this.at = at;
    this.start = start;
  }

  /** Records from the current name to the end of its object, whose scope is given. */
  static Recording of(JsonIn in, Object scope) {
    if (in instanceof RecordedIn recorded) {
      return recorded.rest((Place) scope);
    }
    Tokens tokens = Tokens.rest(in);
    return new Recording(in, tokens, 0, in.pointer(), in.startOf(scope));
  }

  /** Takes the first property of a name out; its value comes back, or null if there is none. */
  @Nullable JsonIn take(String name) {
    for (int i = first; tokens.get(i).kind() == JsonIn.NAME; i = tokens.lastOf(i + 1) + 1) {
      if (tokens.get(i).text().equals(name) && taken.add(i)) {
        RecordedIn value = RecordedIn.value(in, tokens, i + 1, at.child(name));
        value.next();
        return value;
      }
    }
    return null;
  }

  /**
   * Notes the properties that were probably meant for one that is not there, and takes them out;
   * false if there are none.
   */
  boolean misspelt(String name, String what) {
    List<String> meant = List.of(name);
    boolean is = false;
    for (int i = first; tokens.get(i).kind() == JsonIn.NAME; i = tokens.lastOf(i + 1) + 1) {
      String given = tokens.get(i).text();
      if (!CharIn.hasHalfCharacter(given) && Nearest.of(given, meant).isPresent() && taken.add(i)) {
        in.problems.add(
            StructuralRule.UNKNOWN_PROPERTY,
            at.child(given),
            tokens.get(i).place(),
            what + Wording.noProperty(given),
            Wording.instead(name),
            JsonIn.nearest(given, meant, Wording::instead));
        is = true;
      }
    }
    return is;
  }

  /** The properties that were not taken. */
  JsonIn replay() {
    return RecordedIn.members(in, tokens, first, taken, at, start);
  }

  Pointer at() {
    return at;
  }

  Place start() {
    return start;
  }
}
