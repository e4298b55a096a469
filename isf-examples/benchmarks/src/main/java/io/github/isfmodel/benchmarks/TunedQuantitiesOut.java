package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.core.io.SerializedString;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import java.io.IOException;

/** Writes quantities and measures for {@link TunedPledgeWriter}. */
final class TunedQuantitiesOut {

  private static final SerializedString QUANTITY = new SerializedString("quantity");
  private static final SerializedString UNIT = new SerializedString("unit");
  private static final SerializedString N = new SerializedString("n");
  private static final SerializedString MIN = new SerializedString("min");
  private static final SerializedString MAX = new SerializedString("max");
  private static final SerializedString WORD = new SerializedString("word");

  private static final SerializedString EXACTLY = new SerializedString("exactly");
  private static final SerializedString AT_MOST = new SerializedString("at-most");
  private static final SerializedString AT_LEAST = new SerializedString("at-least");
  private static final SerializedString BETWEEN = new SerializedString("between");
  private static final SerializedString ABOUT = new SerializedString("about");
  private static final SerializedString NEARLY = new SerializedString("nearly");
  private static final SerializedString MORE_THAN = new SerializedString("more-than");
  private static final SerializedString IN_WORDS = new SerializedString("in-words");

  private TunedQuantitiesOut() {}

  static void measure(SerializedString name, Measure measure, TunedOut out) throws IOException {
    out.json.writeFieldName(name);
    out.json.writeStartObject();
    quantity(QUANTITY, measure.quantity(), out);
    out.text(UNIT, measure.unit().code());
    out.json.writeEndObject();
  }

  static void quantity(SerializedString name, Quantity quantity, TunedOut out) throws IOException {
    out.json.writeFieldName(name);
    if (quantity instanceof Quantity.Exactly exact) {
      one(EXACTLY, exact.n(), out);
    } else if (quantity instanceof Quantity.AtMost most) {
      one(AT_MOST, most.n(), out);
    } else if (quantity instanceof Quantity.AtLeast least) {
      one(AT_LEAST, least.n(), out);
    } else if (quantity instanceof Quantity.Between range) {
      one(BETWEEN, MIN, range.min(), out);
      out.number(MAX, range.max());
    } else {
      hedged(quantity, out);
    }
    out.json.writeEndObject();
  }

  private static void hedged(Quantity quantity, TunedOut out) throws IOException {
    if (quantity instanceof Quantity.MoreThan more) {
      one(MORE_THAN, more.n(), out);
    } else if (quantity instanceof Quantity.Nearly nearly) {
      one(NEARLY, nearly.n(), out);
    } else if (quantity instanceof Quantity.About about) {
      one(ABOUT, about.n(), out);
    } else if (quantity instanceof Quantity.InWords words) {
      out.start(IN_WORDS);
      out.text(WORD, words.word());
    }
  }

  private static void one(SerializedString type, long n, TunedOut out) throws IOException {
    one(type, N, n, out);
  }

  private static void one(SerializedString type, SerializedString name, long n, TunedOut out)
      throws IOException {
    out.start(type);
    out.number(name, n);
  }
}
