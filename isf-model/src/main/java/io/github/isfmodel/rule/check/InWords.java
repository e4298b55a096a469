package io.github.isfmodel.rule.check;

import org.jspecify.annotations.Nullable;

/**
 * A value as a key, ordered by its words, so that looking it up stays quick whatever texts a
 * document chooses.
 *
 * @param value what is looked up, which tells all of itself in its words
 */
public record InWords(Object value) implements Comparable<InWords> {

  @Override
  public int compareTo(InWords other) {
    return value.toString().compareTo(other.value.toString());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof InWords that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }
}
