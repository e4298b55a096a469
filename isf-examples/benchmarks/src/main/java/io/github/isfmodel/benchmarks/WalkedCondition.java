package io.github.isfmodel.benchmarks;

import java.time.LocalDate;
import java.util.List;

/** A condition: one that is looked up, or several joined. */
sealed interface WalkedCondition {

  /** At least so many of the parts; "all" and "any" are all and one of them. */
  record AtLeast(int count, List<WalkedCondition> parts) implements WalkedCondition {}

  /** The opposite. */
  record Not(WalkedCondition part) implements WalkedCondition {}

  /** What events and claims tell, in the order of their last possible days. */
  record Told(List<Fact> facts) implements WalkedCondition {}

  /** One event or claim. */
  record Fact(LocalDate from, LocalDate to, boolean holds, boolean contested, boolean verified) {}

  /** A text of a kind is in force. */
  record Exists(String kind, Told otherwise) implements WalkedCondition {}

  /** The texts in force provide for reports. */
  record Reports(Told otherwise) implements WalkedCondition {}

  /** The texts in force rest on Chapter VII. */
  record ChapterVii(Told otherwise) implements WalkedCondition {}

  /** A milestone is reached. */
  record Reached(String milestone) implements WalkedCondition {}
}
