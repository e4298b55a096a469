package io.github.isfmodel.json.table;

import io.github.isfmodel.json.codec.CodeCodec;
import io.github.isfmodel.json.codec.JsonOut;
import io.github.isfmodel.json.codec.ObjectCodec;
import io.github.isfmodel.json.codec.SumCodec;
import io.github.isfmodel.json.codec.Table;
import io.github.isfmodel.json.codec.Table.LongField;
import io.github.isfmodel.json.codec.Table.Required;
import io.github.isfmodel.json.codec.TextCodec;
import io.github.isfmodel.json.codec.Values;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;

/** The tables of the package quantity. */
public final class QuantityJson {

  public static final CodeCodec<Unit> UNIT = CodeCodec.open(Unit.VOCABULARY);
  public static final SumCodec<Quantity> QUANTITY = QuantityTable.CODEC;
  public static final ObjectCodec<Measure> MEASURE = MeasureTable.CODEC;

  private QuantityJson() {}

  /** Adds the codecs of these types. */
  static void addTo(TypeCodecs all) {
    all.add(Measure.class, MEASURE);
    all.add(Quantity.class, QUANTITY);
    all.add(Unit.class, UNIT);
  }

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

    private static final class ExactlyTable extends ObjectCodec<Quantity.Exactly> {
      private static final Table T = new Table("quantity of type 'exactly'");
      private static final LongField N = T.whole("n", 0, Quantity.GREATEST);
      static final ObjectCodec<Quantity.Exactly> CODEC = new ExactlyTable();

      private ExactlyTable() {
        super(T);
      }

      @Override
      protected Quantity.Exactly build(Values in) {
        return new Quantity.Exactly(N.of(in));
      }

      @Override
      protected void members(Quantity.Exactly exactly, JsonOut out) {
        N.write(exactly.n(), out);
      }
    }

    private static final class AtMostTable extends ObjectCodec<Quantity.AtMost> {
      private static final Table T = new Table("quantity of type 'at-most'");
      private static final LongField N = T.whole("n", 0, Quantity.GREATEST);
      static final ObjectCodec<Quantity.AtMost> CODEC = new AtMostTable();

      private AtMostTable() {
        super(T);
      }

      @Override
      protected Quantity.AtMost build(Values in) {
        return new Quantity.AtMost(N.of(in));
      }

      @Override
      protected void members(Quantity.AtMost atMost, JsonOut out) {
        N.write(atMost.n(), out);
      }
    }

    private static final class AtLeastTable extends ObjectCodec<Quantity.AtLeast> {
      private static final Table T = new Table("quantity of type 'at-least'");
      private static final LongField N = T.whole("n", 0, Quantity.GREATEST);
      static final ObjectCodec<Quantity.AtLeast> CODEC = new AtLeastTable();

      private AtLeastTable() {
        super(T);
      }

      @Override
      protected Quantity.AtLeast build(Values in) {
        return new Quantity.AtLeast(N.of(in));
      }

      @Override
      protected void members(Quantity.AtLeast atLeast, JsonOut out) {
        N.write(atLeast.n(), out);
      }
    }

    private static final class BetweenTable extends ObjectCodec<Quantity.Between> {
      private static final Table T = new Table("quantity of type 'between'");
      private static final LongField MIN = T.whole("min", 0, Quantity.GREATEST);
      private static final LongField MAX = T.whole("max", 0, Quantity.GREATEST);
      static final ObjectCodec<Quantity.Between> CODEC = new BetweenTable();

      private BetweenTable() {
        super(T);
      }

      @Override
      protected Quantity.Between build(Values in) {
        return new Quantity.Between(MIN.of(in), MAX.of(in));
      }

      @Override
      protected void members(Quantity.Between between, JsonOut out) {
        MIN.write(between.min(), out);
        MAX.write(between.max(), out);
      }
    }

    private static final class AboutTable extends ObjectCodec<Quantity.About> {
      private static final Table T = new Table("quantity of type 'about'");
      private static final LongField N = T.whole("n", 0, Quantity.GREATEST);
      static final ObjectCodec<Quantity.About> CODEC = new AboutTable();

      private AboutTable() {
        super(T);
      }

      @Override
      protected Quantity.About build(Values in) {
        return new Quantity.About(N.of(in));
      }

      @Override
      protected void members(Quantity.About about, JsonOut out) {
        N.write(about.n(), out);
      }
    }

    private static final class NearlyTable extends ObjectCodec<Quantity.Nearly> {
      private static final Table T = new Table("quantity of type 'nearly'");
      private static final LongField N = T.whole("n", 1, Quantity.GREATEST);
      static final ObjectCodec<Quantity.Nearly> CODEC = new NearlyTable();

      private NearlyTable() {
        super(T);
      }

      @Override
      protected Quantity.Nearly build(Values in) {
        return new Quantity.Nearly(N.of(in));
      }

      @Override
      protected void members(Quantity.Nearly nearly, JsonOut out) {
        N.write(nearly.n(), out);
      }
    }

    private static final class MoreThanTable extends ObjectCodec<Quantity.MoreThan> {
      private static final Table T = new Table("quantity of type 'more-than'");
      private static final LongField N = T.whole("n", 0, Quantity.GREATEST - 1);
      static final ObjectCodec<Quantity.MoreThan> CODEC = new MoreThanTable();

      private MoreThanTable() {
        super(T);
      }

      @Override
      protected Quantity.MoreThan build(Values in) {
        return new Quantity.MoreThan(N.of(in));
      }

      @Override
      protected void members(Quantity.MoreThan moreThan, JsonOut out) {
        N.write(moreThan.n(), out);
      }
    }

    private static final class InWordsTable extends ObjectCodec<Quantity.InWords> {
      private static final Table T = new Table("quantity of type 'in-words'");
      private static final Required<String> WORD = T.required("word", TextCodec.NOT_BLANK);
      static final ObjectCodec<Quantity.InWords> CODEC = new InWordsTable();

      private InWordsTable() {
        super(T);
      }

      @Override
      protected Quantity.InWords build(Values in) {
        return new Quantity.InWords(WORD.of(in));
      }

      @Override
      protected void members(Quantity.InWords inWords, JsonOut out) {
        WORD.write(inWords.word(), out);
      }
    }
  }

  private static final class MeasureTable extends ObjectCodec<Measure> {
    private static final Table T = new Table("measure");
    private static final Required<Quantity> QUANTITY = T.required("quantity", QuantityTable.CODEC);
    private static final Required<Unit> UNIT = T.required("unit", QuantityJson.UNIT);
    static final ObjectCodec<Measure> CODEC = new MeasureTable();

    private MeasureTable() {
      super(T);
    }

    @Override
    protected Measure build(Values in) {
      return new Measure(QUANTITY.of(in), UNIT.of(in));
    }

    @Override
    protected void members(Measure measure, JsonOut out) {
      QUANTITY.write(measure.quantity(), out);
      UNIT.write(measure.unit(), out);
    }
  }
}
