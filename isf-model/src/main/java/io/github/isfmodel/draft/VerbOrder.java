package io.github.isfmodel.draft;

import io.github.isfmodel.task.OperativeVerb;
import java.util.Map;
import java.util.OptionalInt;

/**
 * How strongly an operative verb binds whom it addresses. Five steps, after the practice of the
 * Security Council: it decides and demands what binds (Charter, Article 25); it authorizes and
 * extends, which gives a power in law that need not be used; it requests what an addressee is to
 * comply with; it calls upon, calls for and urges; it encourages, invites, recommends and welcomes,
 * the verbs of a task that is only encouraged. All other verbs state something and ask for nothing,
 * so they are not in the order.
 */
public final class VerbOrder {

  private static final Map<OperativeVerb, Integer> STEPS =
      Map.ofEntries(
          Map.entry(OperativeVerb.DECIDES, 5),
          Map.entry(OperativeVerb.DEMANDS, 5),
          Map.entry(OperativeVerb.AUTHORIZES, 4),
          Map.entry(OperativeVerb.EXTENDS, 4),
          Map.entry(OperativeVerb.REQUESTS, 3),
          Map.entry(OperativeVerb.CALLS_UPON, 2),
          Map.entry(OperativeVerb.CALLS_FOR, 2),
          Map.entry(OperativeVerb.URGES, 2),
          Map.entry(OperativeVerb.ENCOURAGES, 1),
          Map.entry(OperativeVerb.INVITES, 1),
          Map.entry(OperativeVerb.RECOMMENDS, 1),
          Map.entry(OperativeVerb.WELCOMES, 1));

  private VerbOrder() {}

  /** From 1, the weakest, to 5; empty for a verb that asks for nothing or is not known. */
  static OptionalInt step(OperativeVerb verb) {
    Integer step = STEPS.get(verb);
    return step == null ? OptionalInt.empty() : OptionalInt.of(step);
  }

  /**
   * Which way one verb changed into another.
   *
   * @param before the one
   * @param after the other
   * @return down if the second is weaker; unclear where both are on one step, or one is on none
   */
  public static Trend trend(OperativeVerb before, OperativeVerb after) {
    OptionalInt from = step(before);
    OptionalInt to = step(after);
    return from.isPresent() && to.isPresent()
        ? Trend.of(Integer.compare(to.getAsInt(), from.getAsInt()))
        : Trend.UNCLEAR;
  }
}
