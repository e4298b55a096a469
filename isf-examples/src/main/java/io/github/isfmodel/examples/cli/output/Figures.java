package io.github.isfmodel.examples.cli.output;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.isfmodel.quantity.Bounds;
import io.github.isfmodel.quantity.QuantityText;
import io.github.isfmodel.strength.FillRatio;
import io.github.isfmodel.strength.Gap;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Intervals, in words and for machines; an end without a bound is left out. */
public final class Figures {

  private Figures() {}

  /** Such as "1,000 to 8,000", "1,000 or more". */
  public static String of(Bounds bounds) {
    return between(bounds.min(), bounds.max());
  }

  /** Such as "12,000 to 19,000", "any number". */
  public static String of(Gap gap) {
    return between(gap.least(), gap.most());
  }

  private static String between(long least, long most) {
    if (least == Long.MIN_VALUE) {
      return most == Long.MAX_VALUE ? "any number" : QuantityText.grouped(most) + " or less";
    }
    if (most == Long.MAX_VALUE) {
      return QuantityText.grouped(least) + " or more";
    }
    return least == most
        ? QuantityText.grouped(least)
        : QuantityText.grouped(least) + " to " + QuantityText.grouped(most);
  }

  /** Such as "5 % to 40 %". */
  public static String of(FillRatio fill) {
    if (Double.isInfinite(fill.most())) {
      return percent(fill.least()) + " or more";
    }
    return fill.least() == fill.most()
        ? percent(fill.least())
        : percent(fill.least()) + " to " + percent(fill.most());
  }

  private static String percent(double part) {
    BigDecimal percent =
        BigDecimal.valueOf(part).movePointRight(2).setScale(1, RoundingMode.HALF_EVEN);
    return percent.stripTrailingZeros().toPlainString() + " %";
  }

  public static ObjectNode json(Bounds bounds) {
    return json(bounds.min(), bounds.max());
  }

  public static ObjectNode json(Gap gap) {
    return json(gap.least(), gap.most());
  }

  public static ObjectNode json(long least, long most) {
    ObjectNode json = Json.object();
    if (least != Long.MIN_VALUE) {
      json.put("least", least);
    }
    if (most != Long.MAX_VALUE) {
      json.put("most", most);
    }
    return json;
  }

  public static ObjectNode json(FillRatio fill) {
    ObjectNode json = Json.object().put("least", fill.least());
    if (!Double.isInfinite(fill.most())) {
      json.put("most", fill.most());
    }
    return json;
  }
}
