package io.github.isfmodel.examples.cli.calendar;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.examples.cli.output.Words;
import io.github.isfmodel.json.problem.Printable;
import io.github.isfmodel.source.Citation;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Writes deadlines as iCalendar (RFC 5545): one event of a whole day each. The stamp is the last
 * day of the record, so one record always gives the same bytes.
 */
final class CalendarText {

  private CalendarText() {}

  static String of(Dossier dossier, List<Deadline> deadlines) {
    Instant stamp = dossier.asOf().atStartOfDay(ZoneOffset.UTC).toInstant();
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//isfmodel//isf calendar//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    deadlines.forEach(each -> calendar.add(event(each, stamp)));
    StringWriter text = new StringWriter();
    try {
      new CalendarOutputter().output(calendar, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Folding.anew(text.toString());
  }

  private static VEvent event(Deadline deadline, Instant stamp) {
    VEvent event = new VEvent(false);
    event.add(new Uid(deadline.uid()));
    event.add(new DtStamp(stamp));
    event.add(new DtStart<>(deadline.day()));
    event.add(new Summary(shown(deadline.summary())));
    event.add(new Description(shown(deadline.detail() + sources(deadline.citations()))));
    event.add(new Categories(Words.of(deadline.kind())));
    event.add(ImmutableTransp.TRANSPARENT);
    return event;
  }

  /** Lines keep apart, which are written as escapes; other controls may not stand in a calendar. */
  private static String shown(String text) {
    return text.lines().map(Printable::of).collect(Collectors.joining("\n"));
  }

  private static String sources(List<Citation> citations) {
    String ids =
        citations.stream()
            .map(citation -> citation.source().value())
            .distinct()
            .collect(Collectors.joining(", "));
    boolean verified = citations.stream().anyMatch(Citation::isVerified);
    return ". Sources" + (verified ? "" : ", unverified") + ": " + (ids.isEmpty() ? "none" : ids);
  }
}
