package io.github.isfmodel.json.table;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.json.codec.BuiltCodec;
import io.github.isfmodel.json.codec.CodeCodec;
import io.github.isfmodel.json.codec.DateCodec;
import io.github.isfmodel.json.codec.Empty;
import io.github.isfmodel.json.codec.JsonOut;
import io.github.isfmodel.json.codec.ObjectCodec;
import io.github.isfmodel.json.codec.SumCodec;
import io.github.isfmodel.json.codec.Table;
import io.github.isfmodel.json.codec.Table.IntField;
import io.github.isfmodel.json.codec.Table.Many;
import io.github.isfmodel.json.codec.Table.Maybe;
import io.github.isfmodel.json.codec.Table.Required;
import io.github.isfmodel.json.codec.TextCodec;
import io.github.isfmodel.json.codec.Values;
import io.github.isfmodel.term.Anchor;
import io.github.isfmodel.term.AnchorKind;
import io.github.isfmodel.term.ClockKind;
import io.github.isfmodel.term.DayCount;
import io.github.isfmodel.term.MonthEnd;
import io.github.isfmodel.term.Term;
import io.github.isfmodel.term.Term.Lasting;
import io.github.isfmodel.term.TermLength;
import java.time.LocalDate;

/** The tables of the package term. */
public final class TermJson {

  public static final CodeCodec<ClockKind> CLOCK_KIND = CodeCodec.open(ClockKind.VOCABULARY);
  public static final CodeCodec<AnchorKind> ANCHOR_KIND =
      CodeCodec.closed("anchor kind", AnchorKind.values());
  public static final CodeCodec<MonthEnd> MONTH_END =
      CodeCodec.closed("month end", MonthEnd.values());
  public static final CodeCodec<DayCount> DAY_COUNT =
      CodeCodec.closed("day count", DayCount.values());
  public static final SumCodec<Term> TERM = TermTable.CODEC;
  public static final ObjectCodec<TermLength> TERM_LENGTH = TermLengthTable.CODEC;
  public static final ObjectCodec<Anchor> ANCHOR = AnchorTable.CODEC;

  private TermJson() {}

  /** Adds the codecs of these types. */
  static void addTo(TypeCodecs all) {
    all.add(Anchor.class, ANCHOR);
    all.add(AnchorKind.class, ANCHOR_KIND);
    all.add(ClockKind.class, CLOCK_KIND);
    all.add(DayCount.class, DAY_COUNT);
    all.add(MonthEnd.class, MONTH_END);
    all.add(Term.class, TERM);
    all.add(TermLength.class, TERM_LENGTH);
  }

  private static final class TermTable {
    static final SumCodec<Term> CODEC = new SumCodec<>("term");

    static {
      CODEC
          .with("until", Term.Until.class, UntilTable.CODEC)
          .with("lasting", Term.Lasting.class, LastingTable.CODEC)
          .with(
              "unless-decided",
              Term.UnlessDecided.class,
              new Empty<>("term of type 'unless-decided'", new Term.UnlessDecided()))
          .with("until-replaced", Term.UntilReplaced.class, UntilReplacedTable.CODEC)
          .with(
              "unstated",
              Term.Unstated.class,
              new Empty<>("term of type 'unstated'", new Term.Unstated()))
          .with(
              "as-long-as-treaty",
              Term.AsLongAsTreaty.class,
              new Empty<>("term of type 'as-long-as-treaty'", new Term.AsLongAsTreaty()))
          .with("renewed", Term.Renewed.class, RenewedTable.CODEC);
    }

    private static final class UntilTable extends ObjectCodec<Term.Until> {
      private static final Table T = new Table("term of type 'until'");
      private static final Required<LocalDate> LAST_DAY = T.required("lastDay", DateCodec.DATE);
      static final ObjectCodec<Term.Until> CODEC = new UntilTable();

      private UntilTable() {
        super(T);
      }

      @Override
      protected Term.Until build(Values in) {
        return new Term.Until(LAST_DAY.of(in));
      }

      @Override
      protected void members(Term.Until until, JsonOut out) {
        LAST_DAY.write(until.lastDay(), out);
      }
    }

    private static final class LastingTable extends ObjectCodec<Term.Lasting> {
      private static final Table T = new Table("term of type 'lasting'");
      private static final Required<TermLength> LENGTH =
          T.required("length", TermLengthTable.CODEC);
      private static final Required<Anchor> ANCHOR = T.required("anchor", AnchorTable.CODEC);
      private static final Required<MonthEnd> MONTH_END =
          T.required("monthEnd", TermJson.MONTH_END);
      private static final Required<DayCount> DAY_COUNT =
          T.required("dayCount", TermJson.DAY_COUNT);
      static final ObjectCodec<Term.Lasting> CODEC = new LastingTable();

      private LastingTable() {
        super(T);
      }

      @Override
      protected Term.Lasting build(Values in) {
        return new Term.Lasting(LENGTH.of(in), ANCHOR.of(in), MONTH_END.of(in), DAY_COUNT.of(in));
      }

      @Override
      protected void members(Term.Lasting lasting, JsonOut out) {
        LENGTH.write(lasting.length(), out);
        ANCHOR.write(lasting.anchor(), out);
        MONTH_END.write(lasting.monthEnd(), out);
        DAY_COUNT.write(lasting.dayCount(), out);
      }
    }

    private static final class UntilReplacedTable extends ObjectCodec<Term.UntilReplaced> {
      private static final Table T = new Table("term of type 'until-replaced'");
      private static final Required<String> BY = T.required("by", TextCodec.TEXT);
      static final ObjectCodec<Term.UntilReplaced> CODEC = new UntilReplacedTable();

      private UntilReplacedTable() {
        super(T);
      }

      @Override
      protected Term.UntilReplaced build(Values in) {
        return new Term.UntilReplaced(BY.of(in));
      }

      @Override
      protected void members(Term.UntilReplaced untilReplaced, JsonOut out) {
        BY.write(untilReplaced.by(), out);
      }
    }

    private static final class RenewedTable extends ObjectCodec<Term.Renewed> {
      private static final Table T = new Table("term of type 'renewed'");
      private static final Required<Lasting> PERIOD =
          T.required("period", TermTable.LastingTable.CODEC);
      private static final Many<ActorId> KEYS = T.list("keys", 2, IdJson.ACTOR);
      static final ObjectCodec<Term.Renewed> CODEC = new RenewedTable();

      private RenewedTable() {
        super(T);
      }

      @Override
      protected Term.Renewed build(Values in) {
        return new Term.Renewed(PERIOD.of(in), KEYS.of(in));
      }

      @Override
      protected void members(Term.Renewed renewed, JsonOut out) {
        PERIOD.write(renewed.period(), out);
        KEYS.write(renewed.keys(), out);
      }
    }
  }

  private static final class TermLengthTable extends ObjectCodec<TermLength> {
    private static final Table T = new Table("term length");
    private static final IntField YEARS = T.integer("years", 0);
    private static final IntField MONTHS = T.integer("months", 0);
    private static final IntField WEEKS = T.integer("weeks", 0);
    private static final IntField DAYS = T.integer("days", 0);
    static final ObjectCodec<TermLength> CODEC = new TermLengthTable();

    private TermLengthTable() {
      super(T);
    }

    @Override
    protected TermLength build(Values in) {
      return new TermLength(YEARS.of(in), MONTHS.of(in), WEEKS.of(in), DAYS.of(in));
    }

    @Override
    protected void members(TermLength termLength, JsonOut out) {
      YEARS.write(termLength.years(), out);
      MONTHS.write(termLength.months(), out);
      WEEKS.write(termLength.weeks(), out);
      DAYS.write(termLength.days(), out);
    }
  }

  private static final class AnchorTable extends BuiltCodec<Anchor, Anchor.Builder> {
    private static final Table T = new Table("anchor");
    private static final Required<AnchorKind> KIND = T.required("kind", TermJson.ANCHOR_KIND);
    private static final Maybe<LocalDate> DATE = T.optional("date", DateCodec.DATE);
    private static final Maybe<ClockKind> CLOCK = T.optional("clock", TermJson.CLOCK_KIND);
    static final ObjectCodec<Anchor> CODEC = new AnchorTable();

    private AnchorTable() {
      super(T);
    }

    @Override
    protected Anchor.Builder builder() {
      return Anchor.builder();
    }

    @Override
    protected Anchor build(Anchor.Builder builder, Values in) {
      return builder.kind(KIND.of(in)).date(DATE.of(in)).clock(CLOCK.of(in)).build();
    }

    @Override
    protected void members(Anchor anchor, JsonOut out) {
      KIND.write(anchor.kind(), out);
      DATE.write(anchor.date(), out);
      CLOCK.write(anchor.clock(), out);
    }
  }
}
