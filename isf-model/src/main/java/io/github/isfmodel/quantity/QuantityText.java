package io.github.isfmodel.quantity;

/** Quantities and other numbers in words, for people. */
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

  /**
   * Writes a number, its digits grouped by commas.
   *
   * @param n the number, which may be negative
   * @return the digits, such as "2,645"
   */
  public static String grouped(long n) {
    StringBuilder digits = new StringBuilder(Long.toString(n));
    int first = n < 0 ? 1 : 0;
    for (int i = digits.length() - 3; i > first; i -= 3) {
      digits.insert(i, ',');
    }
    return digits.toString();
  }

  /**
   * Writes how many there are of something.
   *
   * @param n the number, which may be negative
   * @param noun the noun in the singular; its plural ends in "s"
   * @return number and noun, such as "0 days", "1 day", "2,645 days"
   */
  public static String counted(long n, String noun) {
    return grouped(n) + " " + noun(n, noun);
  }

  /**
   * Writes how many there are of a unit.
   *
   * @param number how many, in words, such as "up to 20,000"
   * @param unit the unit
   * @return number and unit, such as "1 state", "up to 1 state", "1 or more states"
   */
  public static String counted(String number, Unit unit) {
    boolean isOne = number.equals("1") || number.endsWith(" 1");
    return number + " " + (isOne ? unit.singular() : unit.words());
  }

  /**
   * Writes how many there are of something, in words where there is nothing.
   *
   * @param n the number, 0 or more
   * @param noun the noun in the singular; its plural ends in "s"
   * @return number and noun, such as "no errors", "1 error", "2,645 errors"
   */
  public static String countedOrNo(long n, String noun) {
    return n == 0 ? "no " + noun + "s" : counted(n, noun);
  }

  /**
   * Chooses the form of a noun behind a number.
   *
   * @param n the number; of 1 and -1 there is one
   * @param noun the noun in the singular; its plural ends in "s"
   * @return the noun, such as "day" for 1 and "days" for 0 and 2
   */
  public static String noun(long n, String noun) {
    return n == 1 || n == -1 ? noun : noun + "s";
  }
}
