package io.github.isfmodel.leverage;

/** Counts the steps of one search, so that it comes to an end. Used by one thread. */
final class Steps {

  /** That a search would take too many steps. */
  static final class TooManyException extends Exception {
    private static final long serialVersionUID = 1L;
  }

  private long left = Leverage.MOST_STEPS;

  void take(long steps) throws TooManyException {
    left -= steps;
    if (left < 0) {
      throw new TooManyException();
    }
  }
}
