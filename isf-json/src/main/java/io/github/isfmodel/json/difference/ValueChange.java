package io.github.isfmodel.json.difference;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that is different within a part that both versions of a record hold, or in what the
 * record says of itself: the value of an attribute, however deep, or an element of a list.
 * Immutable and safe for use by several threads.
 */
public sealed interface ValueChange extends Serializable {

  /** {@return the value in the first version; empty where it has none here} */
  Optional<ValueAt> before();

  /** {@return the value in the second version; empty where it has none here} */
  Optional<ValueAt> after();

  /**
   * {@return the attribute of the part, or of the record itself, in which the change is, as
   * documents name it, such as "history"}
   */
  default String attribute() {
    List<String> steps = after().or(this::before).orElseThrow().at().steps();
    boolean ofRecord = steps.size() == 1; // in a part it stands behind the list and the index
    return steps.get(ofRecord ? 0 : 2);
  }

  /**
   * The second version has a value or an element of a list that the first has not.
   *
   * @param value the value in the second version
   */
  record Added(ValueAt value) implements ValueChange {
    /** Refuses null. */
    public Added {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public Optional<ValueAt> before() {
      return Optional.empty();
    }

    @Override
    public Optional<ValueAt> after() {
      return Optional.of(value);
    }
  }

  /**
   * The first version has a value or an element of a list that the second has not.
   *
   * @param value the value in the first version
   */
  record Dropped(ValueAt value) implements ValueChange {
    /** Refuses null. */
    public Dropped {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public Optional<ValueAt> before() {
      return Optional.of(value);
    }

    @Override
    public Optional<ValueAt> after() {
      return Optional.empty();
    }
  }

  /**
   * The value is another one.
   *
   * @param first the value in the first version
   * @param second the value in the second version
   */
  record Changed(ValueAt first, ValueAt second) implements ValueChange {
    /** Refuses null. */
    public Changed {
      Objects.requireNonNull(first, "first");
      Objects.requireNonNull(second, "second");
    }

    @Override
    public Optional<ValueAt> before() {
      return Optional.of(first);
    }

    @Override
    public Optional<ValueAt> after() {
      return Optional.of(second);
    }
  }

  /**
   * The elements that both lists have stand in another order. What else is different in the lists
   * is told apart.
   *
   * @param first the whole list in the first version
   * @param second the whole list in the second version
   */
  record Reordered(ValueAt first, ValueAt second) implements ValueChange {
    /** Refuses null. */
    public Reordered {
      Objects.requireNonNull(first, "first");
      Objects.requireNonNull(second, "second");
    }

    @Override
    public Optional<ValueAt> before() {
      return Optional.of(first);
    }

    @Override
    public Optional<ValueAt> after() {
      return Optional.of(second);
    }
  }
}
