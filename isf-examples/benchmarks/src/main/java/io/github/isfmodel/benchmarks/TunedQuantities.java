package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.core.JsonParser;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import java.io.IOException;

/** Reads quantities and measures for the tuned readers. */
final class TunedQuantities {

  private static final Cached<Type> TYPES = Cached.closed(Type.class);
  private static final Cached<Unit> UNITS = new Cached<>(Unit::of);

  private TunedQuantities() {}

  private enum Type {
    EXACTLY,
    AT_MOST,
    AT_LEAST,
    BETWEEN,
    ABOUT,
    NEARLY,
    MORE_THAN,
    IN_WORDS
  }

  static Measure measure(JsonParser in) throws IOException {
    TunedIn.property(in, "quantity");
    Quantity quantity = quantity(in);
    TunedIn.property(in, "unit");
    Unit unit = UNITS.read(in);
    TunedIn.end(in.nextFieldName());
    return new Measure(quantity, unit);
  }

  static Quantity quantity(JsonParser in) throws IOException {
    Quantity quantity = of(TunedIn.type(in, TYPES), in);
    TunedIn.end(in.nextFieldName());
    return quantity;
  }

  private static Quantity of(Type type, JsonParser in) throws IOException {
    return switch (type) {
      case EXACTLY -> new Quantity.Exactly(number(in, "n"));
      case AT_MOST -> new Quantity.AtMost(number(in, "n"));
      case AT_LEAST -> new Quantity.AtLeast(number(in, "n"));
      case BETWEEN -> new Quantity.Between(number(in, "min"), number(in, "max"));
      case ABOUT -> new Quantity.About(number(in, "n"));
      case NEARLY -> new Quantity.Nearly(number(in, "n"));
      case MORE_THAN -> new Quantity.MoreThan(number(in, "n"));
      case IN_WORDS -> inWords(in);
    };
  }

  private static long number(JsonParser in, String name) throws IOException {
    TunedIn.property(in, name);
    return in.getLongValue();
  }

  private static Quantity inWords(JsonParser in) throws IOException {
    TunedIn.property(in, "word");
    return new Quantity.InWords(TunedIn.text(in));
  }
}
