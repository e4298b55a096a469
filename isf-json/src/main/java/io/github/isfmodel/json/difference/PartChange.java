package io.github.isfmodel.json.difference;

import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.rule.Pointer;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A part that is not the same in two versions of a record. Immutable and safe for use by several
 * threads.
 */
public sealed interface PartChange extends Serializable {

  /** {@return the identifier of the part, which also tells what kind of part it is} */
  EntityId id();

  /**
   * Only the second version holds the part.
   *
   * @param id its identifier
   * @param part the part in the second version
   */
  record Added(EntityId id, ValueAt part) implements PartChange {
    /** Refuses null. */
    public Added {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(part, "part");
    }
  }

  /**
   * Only the first version holds the part.
   *
   * @param id its identifier
   * @param part the part in the first version
   */
  record Dropped(EntityId id, ValueAt part) implements PartChange {
    /** Refuses null. */
    public Dropped {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(part, "part");
    }
  }

  /**
   * Both versions hold the part, and say different things of it.
   *
   * @param id its identifier
   * @param before where it is in the first version
   * @param after where it is in the second version
   * @param values what is different, in the order of the attributes in documents; not modifiable
   */
  record Changed(EntityId id, Pointer before, Pointer after, List<ValueChange> values)
      implements PartChange {
    /** Copies the values. */
    public Changed {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
      values = List.copyOf(Objects.requireNonNull(values, "values"));
    }
  }
}
