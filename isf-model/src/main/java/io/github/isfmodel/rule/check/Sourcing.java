package io.github.isfmodel.rule.check;

import io.github.isfmodel.source.Citation;
import java.util.List;

/** Tells what rests on unverified sources. */
public final class Sourcing {

  private Sourcing() {}

  /**
   * Whether something has citations, and none of them is verified.
   *
   * @param citations its citations
   * @return false also if there are none
   */
  public static boolean isUnverified(List<Citation> citations) {
    for (Citation citation : citations) {
      if (citation.isVerified()) {
        return false;
      }
    }
    return !citations.isEmpty();
  }
}
