package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.core.JsonParser;
import io.github.isfmodel.resolution.Cadence;
import io.github.isfmodel.resolution.ReportingDuty;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads duties to report for {@link TunedResolutions}. */
final class TunedReports {

  private static final Cached<Type> TYPES = Cached.closed(Type.class);
  private static final Cadence UNSTATED = new Cadence.Unstated();

  private TunedReports() {}

  private enum Type {
    EVERY_MONTHS,
    EVERY_DAYS,
    ON_DATES,
    WITHIN_DAYS,
    UNSTATED
  }

  static ReportingDuty duty(JsonParser in) throws IOException {
    ReportingDuty.Builder duty = ReportingDuty.builder();
    TunedIn.property(in, "reporter");
    duty.reporter(TunedIn.ACTORS.read(in));
    TunedIn.property(in, "recipient");
    duty.recipient(TunedIn.ACTORS.read(in));
    String name = in.nextFieldName();
    if (TunedIn.at(name, "through", in)) {
      duty.through(TunedIn.ACTORS.read(in));
      name = in.nextFieldName();
    }
    TunedIn.value(name, "cadence", in);
    duty.cadence(cadence(in));
    name = about(in.nextFieldName(), in, duty);
    TunedIn.end(rest(name, in, duty));
    return duty.build();
  }

  private static @Nullable String about(
      @Nullable String next, JsonParser in, ReportingDuty.Builder duty) throws IOException {
    String name = next;
    if (TunedIn.at(name, "subject", in)) {
      duty.subject(TunedIn.text(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "subjects", in)) {
      while (TunedIn.more(in)) {
        duty.addSubject(TunedIn.ENTITIES.read(in));
      }
      name = in.nextFieldName();
    }
    return name;
  }

  private static @Nullable String rest(
      @Nullable String next, JsonParser in, ReportingDuty.Builder duty) throws IOException {
    TunedIn.value(next, "written", in);
    duty.written(in.getBooleanValue());
    String name = in.nextFieldName();
    if (TunedIn.at(name, "paragraph", in)) {
      duty.paragraph(TunedTasks.PARAGRAPHS.read(in));
      name = in.nextFieldName();
    }
    if (TunedIn.at(name, "citations", in)) {
      while (TunedIn.more(in)) {
        duty.addCitation(TunedSources.citation(in));
      }
      name = in.nextFieldName();
    }
    return name;
  }

  private static Cadence cadence(JsonParser in) throws IOException {
    Cadence cadence =
        switch (TunedIn.type(in, TYPES)) {
          case EVERY_MONTHS -> new Cadence.EveryMonths(TunedIn.number(in, "months"));
          case EVERY_DAYS -> new Cadence.EveryDays(TunedIn.number(in, "days"));
          case ON_DATES -> onDates(in);
          case WITHIN_DAYS -> new Cadence.WithinDays(TunedIn.number(in, "days"));
          case UNSTATED -> UNSTATED;
        };
    TunedIn.end(in.nextFieldName());
    return cadence;
  }

  private static Cadence onDates(JsonParser in) throws IOException {
    TunedIn.property(in, "dates");
    List<LocalDate> dates = new ArrayList<>();
    while (TunedIn.more(in)) {
      dates.add(TunedIn.date(in));
    }
    return new Cadence.OnDates(dates);
  }
}
