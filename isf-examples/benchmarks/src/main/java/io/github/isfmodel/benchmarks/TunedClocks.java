package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.core.JsonParser;
import io.github.isfmodel.term.Anchor;
import io.github.isfmodel.term.AnchorKind;
import io.github.isfmodel.term.Clock;
import io.github.isfmodel.term.ClockKind;
import io.github.isfmodel.term.DayCount;
import io.github.isfmodel.term.MonthEnd;
import io.github.isfmodel.term.Term;
import io.github.isfmodel.term.TermLength;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads clocks and their terms for {@link TunedResolutions}. */
final class TunedClocks {

  private static final Cached<Type> TYPES = Cached.closed(Type.class);
  private static final Cached<ClockKind> KINDS = new Cached<>(ClockKind::of);
  private static final Cached<AnchorKind> ANCHORS = Cached.closed(AnchorKind.class);
  private static final Cached<MonthEnd> MONTH_ENDS = Cached.closed(MonthEnd.class);
  private static final Cached<DayCount> DAY_COUNTS = Cached.closed(DayCount.class);
  private static final Term UNSTATED = new Term.Unstated();
  private static final Term UNLESS_DECIDED = new Term.UnlessDecided();
  private static final Term AS_LONG_AS_TREATY = new Term.AsLongAsTreaty();

  private TunedClocks() {}

  private enum Type {
    UNTIL,
    LASTING,
    UNLESS_DECIDED,
    UNTIL_REPLACED,
    UNSTATED,
    AS_LONG_AS_TREATY,
    RENEWED
  }

  static Clock clock(JsonParser in) throws IOException {
    Clock.Builder clock = Clock.builder();
    TunedIn.property(in, "kind");
    clock.kind(KINDS.read(in));
    String name = in.nextFieldName();
    if (TunedIn.at(name, "subjects", in)) {
      while (TunedIn.more(in)) {
        clock.addSubject(TunedIn.ENTITIES.read(in));
      }
      name = in.nextFieldName();
    }
    TunedIn.end(rest(name, in, clock));
    return clock.build();
  }

  private static @Nullable String rest(@Nullable String next, JsonParser in, Clock.Builder clock)
      throws IOException {
    TunedIn.value(next, "term", in);
    clock.term(term(in));
    TunedIn.property(in, "subjectToFurtherAction");
    clock.subjectToFurtherAction(in.getBooleanValue());
    TunedIn.property(in, "finalTerm");
    clock.finalTerm(in.getBooleanValue());
    String name = in.nextFieldName();
    if (TunedIn.at(name, "paragraph", in)) {
      clock.paragraph(TunedTasks.PARAGRAPHS.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "citations", in)) {
      while (TunedIn.more(in)) {
        clock.addCitation(TunedSources.citation(in));
      }
      name = in.nextFieldName();
    }
    return name;
  }

  private static Term term(JsonParser in) throws IOException {
    Term term =
        switch (TunedIn.type(in, TYPES)) {
          case UNTIL -> until(in);
          case LASTING -> lasting(in);
          case UNLESS_DECIDED -> UNLESS_DECIDED;
          case UNTIL_REPLACED -> untilReplaced(in);
          case UNSTATED -> UNSTATED;
          case AS_LONG_AS_TREATY -> AS_LONG_AS_TREATY;
          case RENEWED -> renewed(in);
        };
    TunedIn.end(in.nextFieldName());
    return term;
  }

  private static Term until(JsonParser in) throws IOException {
    TunedIn.property(in, "lastDay");
    return new Term.Until(TunedIn.date(in));
  }

  private static Term untilReplaced(JsonParser in) throws IOException {
    TunedIn.property(in, "by");
    return new Term.UntilReplaced(in.getText());
  }

  private static Term renewed(JsonParser in) throws IOException {
    TunedIn.property(in, "period");
    Term.Lasting period = lasting(in);
    TunedIn.end(in.nextFieldName());
    TunedIn.property(in, "keys");
    return new Term.Renewed(period, TunedIn.actors(in));
  }

  private static Term.Lasting lasting(JsonParser in) throws IOException {
    TunedIn.property(in, "length");
    TermLength length = length(in);
    TunedIn.property(in, "anchor");
    Anchor anchor = anchor(in);
    TunedIn.property(in, "monthEnd");
    MonthEnd monthEnd = MONTH_ENDS.read(in);
    TunedIn.property(in, "dayCount");
    return new Term.Lasting(length, anchor, monthEnd, DAY_COUNTS.read(in));
  }

  private static TermLength length(JsonParser in) throws IOException {
    int years = TunedIn.number(in, "years");
    int months = TunedIn.number(in, "months");
    int weeks = TunedIn.number(in, "weeks");
    int days = TunedIn.number(in, "days");
    TunedIn.end(in.nextFieldName());
    return new TermLength(years, months, weeks, days);
  }

  private static Anchor anchor(JsonParser in) throws IOException {
    Anchor.Builder anchor = Anchor.builder();
    TunedIn.property(in, "kind");
    anchor.kind(ANCHORS.read(in));
    String name = in.nextFieldName();
    if (TunedIn.at(name, "date", in)) {
      anchor.date(TunedIn.date(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "clock", in)) {
      anchor.clock(KINDS.read(in));
      name = in.nextFieldName();
    }
    TunedIn.end(name);
    return anchor.build();
  }
}
