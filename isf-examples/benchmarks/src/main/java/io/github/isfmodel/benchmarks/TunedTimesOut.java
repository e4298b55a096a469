package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.core.io.SerializedString;
import io.github.isfmodel.time.When;
import java.io.IOException;

/** Writes times for {@link TunedPledgeWriter}. */
final class TunedTimesOut {

  private static final SerializedString DATE = new SerializedString("date");
  private static final SerializedString INSTANT = new SerializedString("instant");
  private static final SerializedString ZONE = new SerializedString("zone");
  private static final SerializedString MONTH = new SerializedString("month");
  private static final SerializedString FIRST = new SerializedString("first");
  private static final SerializedString LAST = new SerializedString("last");
  private static final SerializedString PHRASE = new SerializedString("phrase");
  private static final SerializedString ON = new SerializedString("on");
  private static final SerializedString ANCHOR = new SerializedString("anchor");
  private static final SerializedString WITHIN_DAYS = new SerializedString("withinDays");

  private static final SerializedString DAY = new SerializedString("day");
  private static final SerializedString MOMENT = new SerializedString("moment");
  private static final SerializedString IN_MONTH = new SerializedString("in-month");
  private static final SerializedString BETWEEN = new SerializedString("between");
  private static final SerializedString NOT_BEFORE = new SerializedString("not-before");
  private static final SerializedString NOT_AFTER = new SerializedString("not-after");
  private static final SerializedString SAID = new SerializedString("said");
  private static final SerializedString FOLLOWING = new SerializedString("following");
  private static final SerializedString VAGUE = new SerializedString("vague");
  private static final SerializedString UNDATED = new SerializedString("undated");

  private TunedTimesOut() {}

  static void write(SerializedString name, When when, TunedOut out) throws IOException {
    out.json.writeFieldName(name);
    if (when instanceof When.Day day) {
      out.start(DAY);
      out.date(DATE, day.date());
    } else if (when instanceof When.InMonth some) {
      out.start(IN_MONTH);
      out.month(MONTH, some.month());
    } else if (when instanceof When.Between range) {
      out.start(BETWEEN);
      out.date(FIRST, range.first());
      out.date(LAST, range.last());
    } else {
      rarer(when, out);
    }
    out.json.writeEndObject();
  }

  private static void rarer(When when, TunedOut out) throws IOException {
    if (when instanceof When.NotAfter end) {
      out.start(NOT_AFTER);
      out.date(DATE, end.date());
    } else if (when instanceof When.NotBefore start) {
      out.start(NOT_BEFORE);
      out.date(DATE, start.date());
    } else if (when instanceof When.Moment moment) {
      out.start(MOMENT);
      out.text(INSTANT, moment.instant().toString());
      out.text(ZONE, moment.zone().getId());
    } else {
      inWords(when, out);
    }
  }

  private static void inWords(When when, TunedOut out) throws IOException {
    if (when instanceof When.Said said) {
      out.start(SAID);
      out.text(PHRASE, said.phrase());
      out.date(ON, said.on());
    } else if (when instanceof When.Vague vague) {
      out.start(VAGUE);
      out.text(PHRASE, vague.phrase());
      out.date(ON, vague.on());
    } else if (when instanceof When.Following following) {
      out.start(FOLLOWING);
      out.text(ANCHOR, following.anchor().reference());
      if (following.withinDays().isPresent()) {
        out.number(WITHIN_DAYS, following.withinDays().getAsInt());
      }
      out.text(PHRASE, following.phrase());
    } else if (when instanceof When.Undated) {
      out.start(UNDATED);
    } else {
      throw TunedPledgeWriter.unexpected(when);
    }
  }
}
