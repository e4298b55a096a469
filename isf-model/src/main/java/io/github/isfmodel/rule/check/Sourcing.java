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
    return !citations.isEmpty() && !isVerified(citations);
  }

  /**
   * Whether any citation of something is verified.
   *
   * @param citations its citations
   * @return false also if there are none
   */
  public static boolean isVerified(List<Citation> citations) {
    for (Citation citation : citations) {
      if (citation.isVerified()) {
        return true;
      }
    }
    return false;
  }
}
