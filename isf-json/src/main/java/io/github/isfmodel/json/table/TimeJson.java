package io.github.isfmodel.json.table;

import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.json.codec.DateCodec;
import io.github.isfmodel.json.codec.ObjectCodec;
import io.github.isfmodel.json.codec.SumCodec;
import io.github.isfmodel.json.codec.Table;
import io.github.isfmodel.json.codec.Table.IntField;
import io.github.isfmodel.json.codec.Table.Required;
import io.github.isfmodel.json.codec.TextCodec;
import io.github.isfmodel.json.codec.TimeCodecs;
import io.github.isfmodel.time.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/** The tables of the package time. */
public final class TimeJson {

  public static final SumCodec<When> WHEN = WhenTable.CODEC;

  private TimeJson() {}

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
              new Table<When.Undated>("time of type 'undated'").build(in -> new When.Undated()));
    }

    private static final class DayTable {
      private static final Table<When.Day> T = new Table<>("time of type 'day'");
      private static final Required<When.Day, LocalDate> DATE =
          T.required("date", DateCodec.DATE, When.Day::date);
      static final ObjectCodec<When.Day> CODEC = T.build(in -> new When.Day(DATE.of(in)));
    }

    private static final class MomentTable {
      private static final Table<When.Moment> T = new Table<>("time of type 'moment'");
      private static final Required<When.Moment, Instant> INSTANT =
          T.required("instant", TimeCodecs.INSTANT, When.Moment::instant);
      private static final Required<When.Moment, ZoneId> ZONE =
          T.required("zone", TimeCodecs.ZONE, When.Moment::zone);
      static final ObjectCodec<When.Moment> CODEC =
          T.build(in -> new When.Moment(INSTANT.of(in), ZONE.of(in)));
    }

    private static final class InMonthTable {
      private static final Table<When.InMonth> T = new Table<>("time of type 'in-month'");
      private static final Required<When.InMonth, YearMonth> MONTH =
          T.required("month", TimeCodecs.MONTH, When.InMonth::month);
      static final ObjectCodec<When.InMonth> CODEC = T.build(in -> new When.InMonth(MONTH.of(in)));
    }

    private static final class BetweenTable {
      private static final Table<When.Between> T = new Table<>("time of type 'between'");
      private static final Required<When.Between, LocalDate> FIRST =
          T.required("first", DateCodec.DATE, When.Between::first);
      private static final Required<When.Between, LocalDate> LAST =
          T.required("last", DateCodec.DATE, When.Between::last);
      static final ObjectCodec<When.Between> CODEC =
          T.build(in -> new When.Between(FIRST.of(in), LAST.of(in)));
    }

    private static final class NotBeforeTable {
      private static final Table<When.NotBefore> T = new Table<>("time of type 'not-before'");
      private static final Required<When.NotBefore, LocalDate> DATE =
          T.required("date", DateCodec.DATE, When.NotBefore::date);
      static final ObjectCodec<When.NotBefore> CODEC =
          T.build(in -> new When.NotBefore(DATE.of(in)));
    }

    private static final class NotAfterTable {
      private static final Table<When.NotAfter> T = new Table<>("time of type 'not-after'");
      private static final Required<When.NotAfter, LocalDate> DATE =
          T.required("date", DateCodec.DATE, When.NotAfter::date);
      static final ObjectCodec<When.NotAfter> CODEC = T.build(in -> new When.NotAfter(DATE.of(in)));
    }

    private static final class SaidTable {
      private static final Table<When.Said> T = new Table<>("time of type 'said'");
      private static final Required<When.Said, String> PHRASE =
          T.required("phrase", TextCodec.TEXT, When.Said::phrase);
      private static final Required<When.Said, LocalDate> ON =
          T.required("on", DateCodec.DATE, When.Said::on);
      static final ObjectCodec<When.Said> CODEC =
          T.build(in -> new When.Said(PHRASE.of(in), ON.of(in)));
    }

    private static final class FollowingTable {
      private static final Table<When.Following> T = new Table<>("time of type 'following'");
      private static final Required<When.Following, EntityId> ANCHOR =
          T.required("anchor", IdJson.ENTITY, When.Following::anchor);
      private static final IntField<When.Following> WITHIN_DAYS =
          T.integer("withinDays", 0, When.Following::withinDays);
      private static final Required<When.Following, String> PHRASE =
          T.required("phrase", TextCodec.TEXT, When.Following::phrase);
      static final ObjectCodec<When.Following> CODEC =
          T.build(in -> new When.Following(ANCHOR.of(in), WITHIN_DAYS.of(in), PHRASE.of(in)));
    }

    private static final class VagueTable {
      private static final Table<When.Vague> T = new Table<>("time of type 'vague'");
      private static final Required<When.Vague, String> PHRASE =
          T.required("phrase", TextCodec.TEXT, When.Vague::phrase);
      private static final Required<When.Vague, LocalDate> ON =
          T.required("on", DateCodec.DATE, When.Vague::on);
      static final ObjectCodec<When.Vague> CODEC =
          T.build(in -> new When.Vague(PHRASE.of(in), ON.of(in)));
    }
  }
}
