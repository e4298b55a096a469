package io.github.isfmodel.draft;

import io.github.isfmodel.resolution.Bindingness;
import io.github.isfmodel.resolution.ConsultationVerb;
import io.github.isfmodel.resolution.PartySet;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** A difference in what has to take place before a renewal. */
public sealed interface RenewalDifference extends Difference.OfPair {

  /**
   * A renewal also involves another party or set of parties.
   *
   * @param before the clause in the first text
   * @param after the clause in the second text
   * @param party who comes in
   */
  record PartyAdded(Clause.Renewal before, Clause.Renewal after, PartySet party)
      implements RenewalDifference {
    /** Refuses null. */
    public PartyAdded {
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
      Objects.requireNonNull(party, "party");
    }

    @Override
    public String message() {
      return after.title() + ": " + ClauseWords.of(party) + " added as a party to be involved";
    }
  }

  /**
   * A renewal no longer involves a party or set of parties.
   *
   * @param before the clause in the first text
   * @param after the clause in the second text
   * @param party who is left out
   */
  record PartyDropped(Clause.Renewal before, Clause.Renewal after, PartySet party)
      implements RenewalDifference {
    /** Refuses null. */
    public PartyDropped {
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
      Objects.requireNonNull(party, "party");
    }

    @Override
    public String message() {
      return before.title() + ": " + ClauseWords.of(party) + " dropped as a party to be involved";
    }
  }

  /**
   * Something else has to take place with the parties before a renewal.
   *
   * @param before the clause in the first text
   * @param after the clause in the second text
   */
  record ConsultationChanged(Clause.Renewal before, Clause.Renewal after)
      implements RenewalDifference, Difference.WithTrend {
    /** Refuses null. */
    public ConsultationChanged {
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
    }

    @Override
    public Trend trend() {
      List<ConsultationVerb> from = before.clause().verbs();
      List<ConsultationVerb> to = after.clause().verbs();
      return from.isEmpty() || to.isEmpty()
          ? Trend.UNCLEAR
          : Trend.of(Collections.max(to).compareTo(Collections.max(from)));
    }

    @Override
    public String message() {
      return ClauseWords.becomes(
              before.title() + ": what is asked for",
              ClauseWords.of(before.clause().verbs()),
              ClauseWords.of(after.clause().verbs()))
          + trend().words("weaker", "stronger");
    }
  }

  /**
   * A renewal clause binds, or no longer does.
   *
   * @param before the clause in the first text
   * @param after the clause in the second text
   */
  record BindingnessChanged(Clause.Renewal before, Clause.Renewal after)
      implements RenewalDifference, Difference.WithTrend {
    /** Refuses null. */
    public BindingnessChanged {
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
    }

    @Override
    public Trend trend() {
      return after.clause().bindingness() == Bindingness.BINDING ? Trend.UP : Trend.DOWN;
    }

    @Override
    public String message() {
      return ClauseWords.becomes(
              before.title() + ": the clause",
              ClauseWords.of(before.clause().bindingness()),
              ClauseWords.of(after.clause().bindingness()))
          + trend().words("weaker", "stronger");
    }
  }
}
