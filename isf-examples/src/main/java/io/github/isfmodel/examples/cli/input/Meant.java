package io.github.isfmodel.examples.cli.input;

import io.github.isfmodel.code.Nearest;
import java.util.Collection;

/** Asks whether a word that is not known was meant for one that is. */
public final class Meant {

  private Meant() {}

  /** A sentence that stands behind others; empty if none of the words is near. */
  public static String among(Collection<String> known, String given) {
    return Nearest.of(given, known).map(near -> " Did you mean " + near + "?").orElse("");
  }

  /** The same among identifiers, before which the kind may have been written. */
  public static String amongIds(Collection<String> known, String given) {
    return among(known, given.substring(given.indexOf(':') + 1));
  }
}
