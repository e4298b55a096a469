package io.github.isfmodel.council;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * One thing in which the report of a vote contradicts itself or the Council of the day.
 *
 * @param kind what kind of contradiction
 * @param path where it is, from the vote down: attribute names and list positions counted from 0,
 *     such as "ballots", "3"
 * @param values the values that do not fit, as text
 * @param message what is wrong, as a sentence without a full stop
 * @param remedy how to mend it, as an imperative sentence without a full stop
 */
public record VoteDefect(
    VoteDefectKind kind, List<String> path, List<String> values, String message, String remedy)
    implements Serializable {

  /**
   * Copies the lists.
   *
   * @throws NullPointerException if a part is null
   */
  public VoteDefect {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(values, "values");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(remedy, "remedy");
    path = List.copyOf(path);
    values = List.copyOf(values);
  }

  /** {@return where it is, as a JSON Pointer (RFC 6901) that starts at the vote: "/ballots/3"} */
  public String pointer() {
    return "/" + String.join("/", path);
  }
}
