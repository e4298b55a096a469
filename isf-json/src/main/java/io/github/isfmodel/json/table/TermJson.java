package io.github.isfmodel.json.table;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.json.codec.CodeCodec;
import io.github.isfmodel.json.codec.DateCodec;
import io.github.isfmodel.json.codec.ObjectCodec;
import io.github.isfmodel.json.codec.SumCodec;
import io.github.isfmodel.json.codec.Table;
import io.github.isfmodel.json.codec.Table.IntField;
import io.github.isfmodel.json.codec.Table.Many;
import io.github.isfmodel.json.codec.Table.Maybe;
import io.github.isfmodel.json.codec.Table.Required;
import io.github.isfmodel.json.codec.TextCodec;
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
      CodeCodec.closed("anchor kind", AnchorKind.class);
  public static final CodeCodec<MonthEnd> MONTH_END = CodeCodec.closed("month end", MonthEnd.class);
  public static final CodeCodec<DayCount> DAY_COUNT = CodeCodec.closed("day count", DayCount.class);
  public static final SumCodec<Term> TERM = TermTable.CODEC;
  public static final ObjectCodec<TermLength> TERM_LENGTH = TermLengthTable.CODEC;
  public static final ObjectCodec<Anchor> ANCHOR = AnchorTable.CODEC;

  private TermJson() {}

  private static final class TermTable {
    static final SumCodec<Term> CODEC = new SumCodec<>("term");

    static {
      CODEC
          .with("until", Term.Until.class, UntilTable.CODEC)
          .with("lasting", Term.Lasting.class, LastingTable.CODEC)
          .with(
              "unless-decided",
              Term.UnlessDecided.class,
              new Table<Term.UnlessDecided>("term of type 'unless-decided'")
                  .build(in -> new Term.UnlessDecided()))
          .with("until-replaced", Term.UntilReplaced.class, UntilReplacedTable.CODEC)
          .with(
              "unstated",
              Term.Unstated.class,
              new Table<Term.Unstated>("term of type 'unstated'").build(in -> new Term.Unstated()))
          .with(
              "as-long-as-treaty",
              Term.AsLongAsTreaty.class,
              new Table<Term.AsLongAsTreaty>("term of type 'as-long-as-treaty'")
                  .build(in -> new Term.AsLongAsTreaty()))
          .with("renewed", Term.Renewed.class, RenewedTable.CODEC);
    }

    private static final class UntilTable {
      private static final Table<Term.Until> T = new Table<>("term of type 'until'");
      private static final Required<Term.Until, LocalDate> LAST_DAY =
          T.required("lastDay", DateCodec.DATE, Term.Until::lastDay);
      static final ObjectCodec<Term.Until> CODEC = T.build(in -> new Term.Until(LAST_DAY.of(in)));
    }

    private static final class LastingTable {
      private static final Table<Term.Lasting> T = new Table<>("term of type 'lasting'");
      private static final Required<Term.Lasting, TermLength> LENGTH =
          T.required("length", TermLengthTable.CODEC, Term.Lasting::length);
      private static final Required<Term.Lasting, Anchor> ANCHOR =
          T.required("anchor", AnchorTable.CODEC, Term.Lasting::anchor);
      private static final Required<Term.Lasting, MonthEnd> MONTH_END =
          T.required("monthEnd", TermJson.MONTH_END, Term.Lasting::monthEnd);
      private static final Required<Term.Lasting, DayCount> DAY_COUNT =
          T.required("dayCount", TermJson.DAY_COUNT, Term.Lasting::dayCount);
      static final ObjectCodec<Term.Lasting> CODEC =
          T.build(
              in ->
                  new Term.Lasting(
                      LENGTH.of(in), ANCHOR.of(in), MONTH_END.of(in), DAY_COUNT.of(in)));
    }

    private static final class UntilReplacedTable {
      private static final Table<Term.UntilReplaced> T =
          new Table<>("term of type 'until-replaced'");
      private static final Required<Term.UntilReplaced, String> BY =
          T.required("by", TextCodec.TEXT, Term.UntilReplaced::by);
      static final ObjectCodec<Term.UntilReplaced> CODEC =
          T.build(in -> new Term.UntilReplaced(BY.of(in)));
    }

    private static final class RenewedTable {
      private static final Table<Term.Renewed> T = new Table<>("term of type 'renewed'");
      private static final Required<Term.Renewed, Lasting> PERIOD =
          T.required("period", TermTable.LastingTable.CODEC, Term.Renewed::period);
      private static final Many<Term.Renewed, ActorId> KEYS =
          T.list("keys", 2, IdJson.ACTOR, Term.Renewed::keys);
      static final ObjectCodec<Term.Renewed> CODEC =
          T.build(in -> new Term.Renewed(PERIOD.of(in), KEYS.of(in)));
    }
  }

  private static final class TermLengthTable {
    private static final Table<TermLength> T = new Table<>("term length");
    private static final IntField<TermLength> YEARS = T.integer("years", 0, TermLength::years);
    private static final IntField<TermLength> MONTHS = T.integer("months", 0, TermLength::months);
    private static final IntField<TermLength> WEEKS = T.integer("weeks", 0, TermLength::weeks);
    private static final IntField<TermLength> DAYS = T.integer("days", 0, TermLength::days);
    static final ObjectCodec<TermLength> CODEC =
        T.build(in -> new TermLength(YEARS.of(in), MONTHS.of(in), WEEKS.of(in), DAYS.of(in)));
  }

  private static final class AnchorTable {
    private static final Table<Anchor> T = new Table<>("anchor");
    private static final Required<Anchor, AnchorKind> KIND =
        T.required("kind", TermJson.ANCHOR_KIND, Anchor::kind);
    private static final Maybe<Anchor, LocalDate> DATE =
        T.optional("date", DateCodec.DATE, Anchor::date);
    private static final Maybe<Anchor, ClockKind> CLOCK =
        T.optional("clock", TermJson.CLOCK_KIND, Anchor::clock);
    static final ObjectCodec<Anchor> CODEC =
        T.build(
            in -> Anchor.builder().kind(KIND.of(in)).date(DATE.of(in)).clock(CLOCK.of(in)).build());
  }
}
