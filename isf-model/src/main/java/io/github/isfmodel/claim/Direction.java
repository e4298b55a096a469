package io.github.isfmodel.claim;

/** Whether a stance is in favour. */
enum Direction {
  FOR,
  AGAINST,
  OPEN;

  static Direction of(Stance stance) {
    return switch (stance) {
      case WELCOMES, SUPPORTS, ACCEPTS -> FOR;
      case WARY, OPPOSES, REFUSES -> AGAINST;
      case CONDITIONAL, UNDECIDED -> OPEN;
    };
  }
}
