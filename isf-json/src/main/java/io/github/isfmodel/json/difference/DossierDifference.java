package io.github.isfmodel.json.difference;

import io.github.isfmodel.dossier.Dossier;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What is different between two versions of a record, such as that of last week and that of today.
 * Parts are compared by their identifiers, wherever they stand in their lists. It tells what was
 * changed in the record and judges nothing; what that changes in the answers, {@link
 * io.github.isfmodel.difference.SituationDifference} tells.
 *
 * <p>An element of a list within a part answers to the one that is the same in the other list; else
 * to one whose first two attributes that are no amounts, in the order of the format, are the same;
 * else to one between the same neighbours of which the first such attribute is the same; where
 * several do, to the first of them. An element to which none answers is dropped or added.
 *
 * @param own what is different in what the record says of itself, its title and its last day
 * @param parts the parts that are different: sources, actors, forces, resolutions, pledges,
 *     preconditions, milestones, events and claims, each of these in the order of their
 *     identifiers; not modifiable
 */
public record DossierDifference(List<ValueChange> own, List<PartChange> parts)
    implements Serializable {

  /** Copies the lists. */
  public DossierDifference {
    own = List.copyOf(Objects.requireNonNull(own, "own"));
    parts = List.copyOf(Objects.requireNonNull(parts, "parts"));
  }

  /**
   * Compares two versions. Parts that are equal are never told; all else in which the documents
   * differ is, but the order of the parts. Of parts that have one identifier, which is an error of
   * the record, those that are the same answer to each other, then the others in their order. An
   * identifier that another kind of part has now is that of a part that was dropped and of one that
   * was added. What tolerant reading keeps beside a value is not compared. Takes time in proportion
   * to the size of the records.
   *
   * @param before the first version
   * @param after the second version
   * @return what is different in the second one
   * @throws io.github.isfmodel.code.InvalidValueException if what was added, dropped or changed
   *     holds what no reader would take, as with {@link io.github.isfmodel.json.IsfJson#write}
   */
  public static DossierDifference between(Dossier before, Dossier after) {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    List<PartChange> parts = new ArrayList<>();
    for (PartKind<?> kind : PartKind.ALL) {
      parts.addAll(kind.changes(before, after));
    }
    return new DossierDifference(PartKind.ownChanges(before, after), parts);
  }

  /** {@return whether the versions differ in nothing but the order of their parts} */
  public boolean isEmpty() {
    return own.isEmpty() && parts.isEmpty();
  }
}
