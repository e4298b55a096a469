package io.github.isfmodel.dossier;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.quantity.QuantityText;
import java.util.List;
import java.util.stream.Collectors;

/** Parties in a message: all of a few, and of many the first. */
final class NamedParties {

  /** As many as may be named one by one; a longer list is not read to its end. */
  static final int MOST = 50;

  private NamedParties() {}

  /** The parties, joined by a word; of more than so many how many others there are. */
  static String joined(List<ActorId> parties, String word) {
    String first =
        parties.stream().limit(MOST).map(ActorId::toString).collect(Collectors.joining(word));
    return parties.size() <= MOST ? first : first + word + others(parties.size() - MOST);
  }

  /** So many that are not named. */
  static String others(long count) {
    return QuantityText.counted(count, "other");
  }
}
