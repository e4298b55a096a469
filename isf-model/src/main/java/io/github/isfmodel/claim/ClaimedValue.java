package io.github.isfmodel.claim;

import io.github.isfmodel.actor.GroupExtent;
import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.code.Vocabulary;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.style.Elements;
import io.github.isfmodel.task.TaskScope;
import io.github.isfmodel.time.When;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What a claim says about an aspect of its subject. */
public sealed interface ClaimedValue extends Serializable {

  /**
   * Codes or short words that can be compared with those of another claim.
   *
   * @param codes the codes, in kebab case, at least one and none twice, each not blank and at most
   *     200 UTF-16 units
   */
  record Codes(List<String> codes) implements ClaimedValue {

    private static final String CODE = "claimed code";

    /**
     * Copies the codes.
     *
     * @throws InvalidValueException if there is none, or one is there twice, blank or too long
     */
    public Codes {
      codes = Elements.copy(Objects.requireNonNull(codes, "codes"), "codes");
      if (codes.isEmpty()) {
        throw new InvalidValueException("claimed value", "", "has no code", "give at least one");
      }
      Set<String> before = new HashSet<>();
      for (String code : codes) {
        if (!before.add(Vocabulary.checked(CODE, code))) {
          throw new InvalidValueException(CODE, code, "is listed twice", "list it once");
        }
      }
    }
  }

  /**
   * Actors.
   *
   * @param extent whether these are all
   * @param actors the actors, at least one
   */
  record Actors(GroupExtent extent, List<ActorId> actors) implements ClaimedValue {
    /**
     * Copies the actors.
     *
     * @throws InvalidValueException if there is none
     */
    public Actors {
      Objects.requireNonNull(extent, "extent");
      Objects.requireNonNull(actors, "actors");
      if (actors.isEmpty()) {
        throw new InvalidValueException("claimed value", "", "names nobody", "name at least one");
      }
      actors = Elements.copy(actors, "actors");
    }
  }

  /**
   * Tasks.
   *
   * @param tasks the tasks, at least one
   */
  record Tasks(List<TaskScope> tasks) implements ClaimedValue {
    /**
     * Copies the tasks.
     *
     * @throws InvalidValueException if there is none
     */
    public Tasks {
      Objects.requireNonNull(tasks, "tasks");
      if (tasks.isEmpty()) {
        throw new InvalidValueException("claimed value", "", "has no task", "give at least one");
      }
      tasks = Elements.copy(tasks, "tasks");
    }
  }

  /**
   * How many.
   *
   * @param measure how many of whom
   */
  record Amount(Measure measure) implements ClaimedValue {
    /** Refuses null. */
    public Amount {
      Objects.requireNonNull(measure, "measure");
    }
  }

  /**
   * When.
   *
   * @param when when
   */
  record Time(When when) implements ClaimedValue {
    /** Refuses null. */
    public Time {
      Objects.requireNonNull(when, "when");
    }
  }

  /**
   * Words that are not compared.
   *
   * @param text the words, paraphrased; loaded words stand here or nowhere
   */
  record Text(String text) implements ClaimedValue {
    /** Refuses null. */
    public Text {
      Objects.requireNonNull(text, "text");
    }
  }
}
