package io.github.isfmodel.draft;

/** Which way a clause changed. */
public enum Trend {
  /** Weaker, less, less often or earlier. */
  DOWN,

  /** Stronger, more, more often or later. */
  UP,

  /** The two cannot be ordered, or one of them is not stated. */
  UNCLEAR;

  static Trend of(int comparison) {
    return comparison == 0 ? UNCLEAR : comparison < 0 ? DOWN : UP;
  }

  String words(String down, String up) {
    return switch (this) {
      case DOWN -> " (" + down + ")";
      case UP -> " (" + up + ")";
      case UNCLEAR -> "";
    };
  }
}
