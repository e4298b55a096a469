package io.github.isfmodel.compiled;

/** Which pledges wait for which conditions. */
final class PledgeConditions {

  private final ConditionProgram program;

  /** The place of the pledge of each link. */
  private final int[] pledge;

  /** The node of the condition of each link. */
  private final int[] node;

  PledgeConditions(ConditionProgram program, int[] pledge, int[] node) {
    this.program = program;
    this.pledge = pledge;
    this.node = node;
  }

  /**
   * Asks of each of some links whether its condition is met, until one of its pledge is not, and
   * sets the bit of that pledge. Pledges that are not among those looked at are left as they are.
   */
  int assess(int[] links, long[] lookedAt, long[] literals, long[] answer) {
    int count = 0;
    for (int link : links) {
      int place = pledge[link];
      int word = place >> 6;
      long bit = 1L << place;
      if ((lookedAt[word] & ~answer[word] & bit) != 0 && !program.isMet(node[link], literals)) {
        answer[word] |= bit;
        count++;
      }
    }
    return count;
  }
}
