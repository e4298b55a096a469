package io.github.isfmodel.dossier;

import io.github.isfmodel.code.Nearest;
import io.github.isfmodel.id.EntityId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the parts that references to nothing were probably meant for. In a record of many parts and
 * many such references that would take for ever, so that it looks only for as many as can be found
 * with so much work; which, depends on the record alone. For one thread.
 */
final class NearestParts {

  /** In pairs of characters that are compared: some tenths of a second. */
  static final long MOST_WORK = 200_000_000;

  /** What it takes to look at an identifier, however short, in characters. */
  private static final long OVERHEAD = 8;

  /** Of fewer letters too many are names of something else, such as iran and iraq. */
  private static final int FEWEST_LETTERS = 5;

  private final DossierIndex index;
  private final Map<String, List<String>> ids = new HashMap<>();
  private long left = MOST_WORK;

  NearestParts(DossierIndex index) {
    this.index = index;
  }

  /** The identifier of the same kind that comes nearest; empty if none is near. */
  Optional<EntityId> to(EntityId id) {
    if (id.value().chars().filter(Character::isLetter).count() < FEWEST_LETTERS) {
      return Optional.empty();
    }
    List<String> same = ids.computeIfAbsent(id.kind(), kind -> index.ofKind(id));
    long length = id.value().length() + OVERHEAD;
    long work = length * length * same.size();
    if (work > left) {
      return Optional.empty();
    }
    left -= work;
    return Nearest.of(id.value(), same).map(value -> EntityId.of(id.kind(), value));
  }
}
