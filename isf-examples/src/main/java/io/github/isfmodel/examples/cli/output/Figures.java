package io.github.isfmodel.examples.cli.output;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.isfmodel.quantity.Bounds;
import io.github.isfmodel.quantity.QuantityText;
import io.github.isfmodel.strength.FillRatio;
import io.github.isfmodel.strength.Gap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;

/** Intervals, in words and for machines; an end without a bound is left out. */
public final class Figures {

  private Figures() {}

  /** Such as "1,000 to 8,000", "1,000 or more". */
  public static String of(Bounds bounds) {
    return between(OptionalLong.of(bounds.min()), most(bounds));
  }

  /** Such as "12,000 to 19,000", "any number". */
  public static String of(Gap gap) {
    return between(gap.least(), gap.most());
  }

  private static OptionalLong most(Bounds bounds) {
    return bounds.isBounded() ? OptionalLong.of(bounds.max()) : OptionalLong.empty();
  }

  private static String between(OptionalLong least, OptionalLong most) {
    if (least.isEmpty()) {
      return most.isEmpty() ? "any number" : QuantityText.grouped(most.getAsLong()) + " or less";
    }
    String from = QuantityText.grouped(least.getAsLong());
    if (most.isEmpty()) {
      return from + " or more";
    }
    return least.equals(most) ? from : from + " to " + QuantityText.grouped(most.getAsLong());
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
    return json(OptionalLong.of(bounds.min()), most(bounds));
  }

  public static ObjectNode json(Gap gap) {
    return json(gap.least(), gap.most());
  }

  public static ObjectNode json(OptionalLong least, OptionalLong most) {
    ObjectNode json = Json.object();
    least.ifPresent(number -> json.put("least", number));
    most.ifPresent(number -> json.put("most", number));
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
