package io.github.isfmodel.json.table;

import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.json.codec.DateCodec;
import io.github.isfmodel.json.codec.Empty;
import io.github.isfmodel.json.codec.JsonOut;
import io.github.isfmodel.json.codec.ObjectCodec;
import io.github.isfmodel.json.codec.SumCodec;
import io.github.isfmodel.json.codec.Table;
import io.github.isfmodel.json.codec.Table.MaybeInt;
import io.github.isfmodel.json.codec.Table.Required;
import io.github.isfmodel.json.codec.TextCodec;
import io.github.isfmodel.json.codec.TimeCodecs;
import io.github.isfmodel.json.codec.Values;
import io.github.isfmodel.time.TimePhrase;
import io.github.isfmodel.time.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/** The tables of the package time. */
public final class TimeJson {

  public static final SumCodec<When> WHEN = WhenTable.CODEC;

  private TimeJson() {}

  /** Adds the codecs of these types. */
  static void addTo(TypeCodecs all) {
    all.add(When.class, WHEN);
  }

  private static final class WhenTable {
    static final SumCodec<When> CODEC = new SumCodec<>("time");

    static {
      CODEC
          .with("day", When.Day.class, DayTable.CODEC)
          .with("moment", When.Moment.class, MomentTable.CODEC)
          .with("in-month", When.InMonth.class, InMonthTable.CODEC)
          .with("between", When.Between.class, BetweenTable.CODEC)
          .with("not-before", When.NotBefore.class, NotBeforeTable.CODEC)
          .with("not-after", When.NotAfter.class, NotAfterTable.CODEC)
          .with("said", When.Said.class, SaidTable.CODEC)
          .with("following", When.Following.class, FollowingTable.CODEC)
          .with("vague", When.Vague.class, VagueTable.CODEC)
          .with(
              "undated",
              When.Undated.class,
              new Empty<>("time of type 'undated'", new When.Undated()));
    }

    private static final class DayTable extends ObjectCodec<When.Day> {
      private static final Table T = new Table("time of type 'day'");
      private static final Required<LocalDate> DATE = T.required("date", DateCodec.DATE);
      static final ObjectCodec<When.Day> CODEC = new DayTable();

      private DayTable() {
        super(T);
      }

      @Override
      protected When.Day build(Values in) {
        return new When.Day(DATE.of(in));
      }

      @Override
      protected void members(When.Day day, JsonOut out) {
        DATE.write(day.date(), out);
      }
    }

    private static final class MomentTable extends ObjectCodec<When.Moment> {
      private static final Table T = new Table("time of type 'moment'");
      private static final Required<Instant> INSTANT = T.required("instant", TimeCodecs.INSTANT);
      private static final Required<ZoneId> ZONE = T.required("zone", TimeCodecs.ZONE);
      static final ObjectCodec<When.Moment> CODEC = new MomentTable();

      private MomentTable() {
        super(T);
      }

      @Override
      protected When.Moment build(Values in) {
        return new When.Moment(INSTANT.of(in), ZONE.of(in));
      }

      @Override
      protected void members(When.Moment moment, JsonOut out) {
        INSTANT.write(moment.instant(), out);
        ZONE.write(moment.zone(), out);
      }
    }

    private static final class InMonthTable extends ObjectCodec<When.InMonth> {
      private static final Table T = new Table("time of type 'in-month'");
      private static final Required<YearMonth> MONTH = T.required("month", TimeCodecs.MONTH);
      static final ObjectCodec<When.InMonth> CODEC = new InMonthTable();

      private InMonthTable() {
        super(T);
      }

      @Override
      protected When.InMonth build(Values in) {
        return new When.InMonth(MONTH.of(in));
      }

      @Override
      protected void members(When.InMonth inMonth, JsonOut out) {
        MONTH.write(inMonth.month(), out);
      }
    }

    private static final class BetweenTable extends ObjectCodec<When.Between> {
      private static final Table T = new Table("time of type 'between'");
      private static final Required<LocalDate> FIRST = T.required("first", DateCodec.DATE);
      private static final Required<LocalDate> LAST = T.required("last", DateCodec.DATE);
      static final ObjectCodec<When.Between> CODEC = new BetweenTable();

      private BetweenTable() {
        super(T);
      }

      @Override
      protected When.Between build(Values in) {
        return new When.Between(FIRST.of(in), LAST.of(in));
      }

      @Override
      protected void members(When.Between between, JsonOut out) {
        FIRST.write(between.first(), out);
        LAST.write(between.last(), out);
      }
    }

    private static final class NotBeforeTable extends ObjectCodec<When.NotBefore> {
      private static final Table T = new Table("time of type 'not-before'");
      private static final Required<LocalDate> DATE = T.required("date", DateCodec.DATE);
      static final ObjectCodec<When.NotBefore> CODEC = new NotBeforeTable();

      private NotBeforeTable() {
        super(T);
      }

      @Override
      protected When.NotBefore build(Values in) {
        return new When.NotBefore(DATE.of(in));
      }

      @Override
      protected void members(When.NotBefore notBefore, JsonOut out) {
        DATE.write(notBefore.date(), out);
      }
    }

    private static final class NotAfterTable extends ObjectCodec<When.NotAfter> {
      private static final Table T = new Table("time of type 'not-after'");
      private static final Required<LocalDate> DATE = T.required("date", DateCodec.DATE);
      static final ObjectCodec<When.NotAfter> CODEC = new NotAfterTable();

      private NotAfterTable() {
        super(T);
      }

      @Override
      protected When.NotAfter build(Values in) {
        return new When.NotAfter(DATE.of(in));
      }

      @Override
      protected void members(When.NotAfter notAfter, JsonOut out) {
        DATE.write(notAfter.date(), out);
      }
    }

    private static final class SaidTable extends ObjectCodec<When.Said> {
      /** Whether a phrase can be read does not depend on the day, of the years that there are. */
      private static final TextCodec PHRASE_TEXT =
          TextCodec.checked(
              phrase -> TimePhrase.read(phrase, LocalDate.EPOCH), PhraseMending::mended);

      private static final Table T = new Table("time of type 'said'");
      private static final Required<String> PHRASE = T.required("phrase", PHRASE_TEXT);
      private static final Required<LocalDate> ON = T.required("on", DateCodec.DATE);
      static final ObjectCodec<When.Said> CODEC = new SaidTable();

      private SaidTable() {
        super(T);
      }

      @Override
      protected When.Said build(Values in) {
        return new When.Said(PHRASE.of(in), ON.of(in));
      }

      @Override
      protected void members(When.Said said, JsonOut out) {
        PHRASE.write(said.phrase(), out);
        ON.write(said.on(), out);
      }
    }

    private static final class FollowingTable extends ObjectCodec<When.Following> {
      private static final Table T = new Table("time of type 'following'");
      private static final Required<EntityId> ANCHOR = T.required("anchor", IdJson.ENTITY);
      private static final MaybeInt WITHIN_DAYS = T.optionalInteger("withinDays", 0);
      private static final Required<String> PHRASE = T.required("phrase", TextCodec.TEXT);
      static final ObjectCodec<When.Following> CODEC = new FollowingTable();

      private FollowingTable() {
        super(T);
      }

      @Override
      protected When.Following build(Values in) {
        return new When.Following(ANCHOR.of(in), WITHIN_DAYS.of(in), PHRASE.of(in));
      }

      @Override
      protected void members(When.Following following, JsonOut out) {
        ANCHOR.write(following.anchor(), out);
        WITHIN_DAYS.write(following.withinDays(), out);
        PHRASE.write(following.phrase(), out);
      }
    }

    private static final class VagueTable extends ObjectCodec<When.Vague> {
      private static final Table T = new Table("time of type 'vague'");
      private static final Required<String> PHRASE = T.required("phrase", TextCodec.TEXT);
      private static final Required<LocalDate> ON = T.required("on", DateCodec.DATE);
      static final ObjectCodec<When.Vague> CODEC = new VagueTable();

      private VagueTable() {
        super(T);
      }

      @Override
      protected When.Vague build(Values in) {
        return new When.Vague(PHRASE.of(in), ON.of(in));
      }

      @Override
      protected void members(When.Vague vague, JsonOut out) {
        PHRASE.write(vague.phrase(), out);
        ON.write(vague.on(), out);
      }
    }
  }
}
