package io.github.isfmodel.quantity;

/** Quantities in words, for people. */
public final class QuantityText {

  private QuantityText() {}

  /**
   * Writes a quantity in English words, digits grouped by commas.
   *
   * @param quantity the quantity
   * @return the words, such as "up to 20,000"
   */
  public static String of(Quantity quantity) {
    if (quantity instanceof Quantity.Exactly exactly) {
      return grouped(exactly.n());
    }
    if (quantity instanceof Quantity.AtMost atMost) {
      return "up to " + grouped(atMost.n());
    }
    if (quantity instanceof Quantity.AtLeast atLeast) {
      return grouped(atLeast.n()) + " or more";
    }
    if (quantity instanceof Quantity.Between between) {
      return grouped(between.min()) + " to " + grouped(between.max());
    }
    if (quantity instanceof Quantity.About about) {
      return "about " + grouped(about.n());
    }
    if (quantity instanceof Quantity.Nearly nearly) {
      return "nearly " + grouped(nearly.n());
    }
    if (quantity instanceof Quantity.MoreThan moreThan) {
      return "more than " + grouped(moreThan.n());
    }
    return ((Quantity.InWords) quantity).word();
  }

  private static String grouped(long n) {
    StringBuilder digits = new StringBuilder(Long.toString(n));
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      digits.insert(i, ',');
    }
    return digits.toString();
  }
}
