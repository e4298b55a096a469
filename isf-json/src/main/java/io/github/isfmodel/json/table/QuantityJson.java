package io.github.isfmodel.json.table;

import io.github.isfmodel.json.codec.CodeCodec;
import io.github.isfmodel.json.codec.ObjectCodec;
import io.github.isfmodel.json.codec.SumCodec;
import io.github.isfmodel.json.codec.Table;
import io.github.isfmodel.json.codec.Table.LongField;
import io.github.isfmodel.json.codec.Table.Required;
import io.github.isfmodel.json.codec.TextCodec;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;

/** The tables of the package quantity. */
public final class QuantityJson {

  public static final CodeCodec<Unit> UNIT = CodeCodec.open(Unit.VOCABULARY);
  public static final SumCodec<Quantity> QUANTITY = QuantityTable.CODEC;
  public static final ObjectCodec<Measure> MEASURE = MeasureTable.CODEC;

  private QuantityJson() {}

  private static final class QuantityTable {
    static final SumCodec<Quantity> CODEC = new SumCodec<>("quantity");

    static {
      CODEC
          .with("exactly", Quantity.Exactly.class, ExactlyTable.CODEC)
          .with("at-most", Quantity.AtMost.class, AtMostTable.CODEC)
          .with("at-least", Quantity.AtLeast.class, AtLeastTable.CODEC)
          .with("between", Quantity.Between.class, BetweenTable.CODEC)
          .with("about", Quantity.About.class, AboutTable.CODEC)
          .with("nearly", Quantity.Nearly.class, NearlyTable.CODEC)
          .with("more-than", Quantity.MoreThan.class, MoreThanTable.CODEC)
          .with("in-words", Quantity.InWords.class, InWordsTable.CODEC);
    }

    private static final class ExactlyTable {
      private static final Table<Quantity.Exactly> T = new Table<>("quantity of type 'exactly'");
      private static final LongField<Quantity.Exactly> N =
          T.whole("n", 0, Quantity.GREATEST, Quantity.Exactly::n);
      static final ObjectCodec<Quantity.Exactly> CODEC =
          T.build(in -> new Quantity.Exactly(N.of(in)));
    }

    private static final class AtMostTable {
      private static final Table<Quantity.AtMost> T = new Table<>("quantity of type 'at-most'");
      private static final LongField<Quantity.AtMost> N =
          T.whole("n", 0, Quantity.GREATEST, Quantity.AtMost::n);
      static final ObjectCodec<Quantity.AtMost> CODEC =
          T.build(in -> new Quantity.AtMost(N.of(in)));
    }

    private static final class AtLeastTable {
      private static final Table<Quantity.AtLeast> T = new Table<>("quantity of type 'at-least'");
      private static final LongField<Quantity.AtLeast> N =
          T.whole("n", 0, Quantity.GREATEST, Quantity.AtLeast::n);
      static final ObjectCodec<Quantity.AtLeast> CODEC =
          T.build(in -> new Quantity.AtLeast(N.of(in)));
    }

    private static final class BetweenTable {
      private static final Table<Quantity.Between> T = new Table<>("quantity of type 'between'");
      private static final LongField<Quantity.Between> MIN =
          T.whole("min", 0, Quantity.GREATEST, Quantity.Between::min);
      private static final LongField<Quantity.Between> MAX =
          T.whole("max", 0, Quantity.GREATEST, Quantity.Between::max);
      static final ObjectCodec<Quantity.Between> CODEC =
          T.build(in -> new Quantity.Between(MIN.of(in), MAX.of(in)));
    }

    private static final class AboutTable {
      private static final Table<Quantity.About> T = new Table<>("quantity of type 'about'");
      private static final LongField<Quantity.About> N =
          T.whole("n", 0, Quantity.GREATEST, Quantity.About::n);
      static final ObjectCodec<Quantity.About> CODEC = T.build(in -> new Quantity.About(N.of(in)));
    }

    private static final class NearlyTable {
      private static final Table<Quantity.Nearly> T = new Table<>("quantity of type 'nearly'");
      private static final LongField<Quantity.Nearly> N =
          T.whole("n", 1, Quantity.GREATEST, Quantity.Nearly::n);
      static final ObjectCodec<Quantity.Nearly> CODEC =
          T.build(in -> new Quantity.Nearly(N.of(in)));
    }

    private static final class MoreThanTable {
      private static final Table<Quantity.MoreThan> T = new Table<>("quantity of type 'more-than'");
      private static final LongField<Quantity.MoreThan> N =
          T.whole("n", 0, Quantity.GREATEST - 1, Quantity.MoreThan::n);
      static final ObjectCodec<Quantity.MoreThan> CODEC =
          T.build(in -> new Quantity.MoreThan(N.of(in)));
    }

    private static final class InWordsTable {
      private static final Table<Quantity.InWords> T = new Table<>("quantity of type 'in-words'");
      private static final Required<Quantity.InWords, String> WORD =
          T.required("word", TextCodec.NOT_BLANK, Quantity.InWords::word);
      static final ObjectCodec<Quantity.InWords> CODEC =
          T.build(in -> new Quantity.InWords(WORD.of(in)));
    }
  }

  private static final class MeasureTable {
    private static final Table<Measure> T = new Table<>("measure");
    private static final Required<Measure, Quantity> QUANTITY =
        T.required("quantity", QuantityTable.CODEC, Measure::quantity);
    private static final Required<Measure, Unit> UNIT =
        T.required("unit", QuantityJson.UNIT, Measure::unit);
    static final ObjectCodec<Measure> CODEC =
        T.build(in -> new Measure(QUANTITY.of(in), UNIT.of(in)));
  }
}
