package io.github.isfmodel.council;

/**
 * A seat of the Council. A permanent seat is not the same as the state in it: two of the five seats
 * changed hands. The elected seats have no identity of their own.
 */
public enum Seat {
  /** The permanent seat of China (Charter, Article 23(1)). */
  CHINA,
  /** The permanent seat of France (Charter, Article 23(1)). */
  FRANCE,
  /**
   * The permanent seat that Article 23(1) still names after the Union of Soviet Socialist
   * Republics; the Russian Federation has held it since 24 December 1991.
   */
  RUSSIA,
  /** The permanent seat of the United Kingdom (Charter, Article 23(1)). */
  UNITED_KINGDOM,
  /** The permanent seat of the United States (Charter, Article 23(1)). */
  UNITED_STATES,
  /** Any of the seats that the General Assembly fills by election (Charter, Article 23(1)). */
  ELECTED;

  /** {@return whether the seat is one of the five permanent ones} */
  public boolean isPermanent() {
    return this != ELECTED;
  }
}
