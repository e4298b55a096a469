package io.github.isfmodel.rule.check;

import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.quantity.QuantityText;
import java.util.List;
import java.util.stream.Collectors;

/** Parties and forces in a message: all of a few, and of many the first. */
public final class NamedParts {

  /** As many as may be named one by one; a longer list is not read to its end. */
  public static final int MOST = 50;

  private NamedParts() {}

  /**
   * The parts, joined by a word; of more than so many how many others there are.
   *
   * @param parts the parts, in the order in which they are named
   * @param word what stands between two of them, with its blanks
   * @return the text
   */
  public static String joined(List<? extends EntityId> parts, String word) {
    String first =
        parts.stream().limit(MOST).map(EntityId::toString).collect(Collectors.joining(word));
    return parts.size() <= MOST ? first : first + word + others(parts.size() - MOST);
  }

  /**
   * Words for those that are not named.
   *
   * @param count how many they are, at least one
   * @return the words
   */
  public static String others(long count) {
    return QuantityText.counted(count, "other");
  }
}
