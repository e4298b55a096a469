package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.core.JsonParser;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.time.When;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.OptionalInt;

/** Reads times for the tuned readers. */
final class TunedTimes {

  private static final Cached<Type> TYPES = Cached.closed(Type.class);
  private static final Cached<ZoneId> ZONES = new Cached<>(ZoneId::of);
  private static final When UNDATED = new When.Undated();

  private TunedTimes() {}

  private enum Type {
    DAY,
    MOMENT,
    IN_MONTH,
    BETWEEN,
    NOT_BEFORE,
    NOT_AFTER,
    SAID,
    FOLLOWING,
    VAGUE,
    UNDATED
  }

  static When read(JsonParser in) throws IOException {
    When when = of(TunedIn.type(in, TYPES), in);
    TunedIn.end(in.nextFieldName());
    return when;
  }

  private static When of(Type type, JsonParser in) throws IOException {
    return switch (type) {
      case DAY -> new When.Day(date(in, "date"));
      case MOMENT -> moment(in);
      case IN_MONTH -> inMonth(in);
      case BETWEEN -> new When.Between(date(in, "first"), date(in, "last"));
      case NOT_BEFORE -> new When.NotBefore(date(in, "date"));
      case NOT_AFTER -> new When.NotAfter(date(in, "date"));
      case SAID -> new When.Said(phrase(in), date(in, "on"));
      case VAGUE -> new When.Vague(phrase(in), date(in, "on"));
      case FOLLOWING -> following(in);
      case UNDATED -> UNDATED;
    };
  }

  private static LocalDate date(JsonParser in, String name) throws IOException {
    TunedIn.property(in, name);
    return TunedIn.date(in);
  }

  private static String phrase(JsonParser in) throws IOException {
    TunedIn.property(in, "phrase");
    return TunedIn.text(in);
  }

  private static When inMonth(JsonParser in) throws IOException {
    TunedIn.property(in, "month");
    return new When.InMonth(TunedIn.month(in));
  }

  private static When following(JsonParser in) throws IOException {
    TunedIn.property(in, "anchor");
    EntityId anchor = TunedIn.ENTITIES.read(in);
    String name = in.nextFieldName();
    OptionalInt days = OptionalInt.empty();
    if (TunedIn.at(name, "withinDays", in)) {
      days = OptionalInt.of(in.getIntValue());
      name = in.nextFieldName();
    }
    if (!TunedIn.at(name, "phrase", in)) {
      throw TunedIn.unexpected(name);
    }
    return new When.Following(anchor, days, TunedIn.text(in));
  }

  private static When moment(JsonParser in) throws IOException {
    TunedIn.property(in, "instant");
    Instant instant = TunedIn.instant(in);
    TunedIn.property(in, "zone");
    return new When.Moment(instant, ZONES.read(in));
  }
}
