package io.github.isfmodel.benchmarks;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.ForceId;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the tuned readers share: names in the order in which they are written, and leaf values. */
final class TunedIn {

  static final Cached<ActorId> ACTORS = new Cached<>(ActorId::of);
  static final Cached<ForceId> FORCES = new Cached<>(ForceId::of);
  static final Cached<EntityId> ENTITIES = new Cached<>(EntityId::parse);

  private static final Cached<String> TEXTS = new Cached<>(text -> text);
  private static final int LONGEST_REPEATED = 32;
  private static final int DAY = 10;
  private static final int WHOLE_SECONDS = 20;
  private static final long SECONDS_OF_DAY = 86_400;

  private TunedIn() {}

  /** Goes to the value of the property that has to come next. */
  static void property(JsonParser in, String name) throws IOException {
    String given = in.nextFieldName();
    if (!name.equals(given)) {
      throw unexpected(given);
    }
    in.nextToken();
  }

  /** Goes to the value of a property if it is the one expected. */
  static boolean at(@Nullable String name, String expected, JsonParser in) throws IOException {
    if (!expected.equals(name)) {
      return false;
    }
    in.nextToken();
    return true;
  }

  /** Goes to the value of the property that has to be the one that was come to. */
  static void value(@Nullable String name, String expected, JsonParser in) throws IOException {
    if (!at(name, expected, in)) {
      throw unexpected(name);
    }
  }

  /** Refuses properties that are left at the end of an object. */
  static void end(@Nullable String name) {
    if (name != null) {
      throw unexpected(name);
    }
  }

  /** Goes to the next element of a list, if there is one. */
  static boolean more(JsonParser in) throws IOException {
    return in.nextToken() != JsonToken.END_ARRAY;
  }

  /** Reads the type of an object, which has to come first. */
  static <T> T type(JsonParser in, Cached<T> types) throws IOException {
    property(in, "type");
    return types.read(in);
  }

  static IllegalStateException unexpected(@Nullable Object name) {
    return new IllegalStateException("the tuned reader does not expect " + name);
  }

  /** Reads a text that may repeat. */
  static String text(JsonParser in) throws IOException {
    return in.getTextLength() <= LONGEST_REPEATED ? TEXTS.read(in) : in.getText();
  }

  static List<String> texts(JsonParser in) throws IOException {
    List<String> texts = new ArrayList<>();
    while (more(in)) {
      texts.add(text(in));
    }
    return texts;
  }

  static List<ActorId> actors(JsonParser in) throws IOException {
    List<ActorId> actors = new ArrayList<>();
    while (more(in)) {
      actors.add(ACTORS.read(in));
    }
    return actors;
  }

  /** Reads the property that has to come next, a number. */
  static int number(JsonParser in, String name) throws IOException {
    property(in, name);
    return in.getIntValue();
  }

  static LocalDate date(JsonParser in) throws IOException {
    return date(in.getTextCharacters(), in.getTextOffset());
  }

  private static LocalDate date(char[] chars, int at) {
    return LocalDate.of(year(chars, at), two(chars, at + 5), two(chars, at + 8));
  }

  static YearMonth month(JsonParser in) throws IOException {
    char[] chars = in.getTextCharacters();
    int at = in.getTextOffset();
    return YearMonth.of(year(chars, at), two(chars, at + 5));
  }

  static Instant instant(JsonParser in) throws IOException {
    if (in.getTextLength() != WHOLE_SECONDS) {
      return Instant.parse(in.getText());
    }
    char[] chars = in.getTextCharacters();
    int at = in.getTextOffset();
    long day = date(chars, at).toEpochDay();
    int time = at + DAY + 1;
    int minutes = 60 * two(chars, time) + two(chars, time + 3);
    return Instant.ofEpochSecond(day * SECONDS_OF_DAY + 60L * minutes + two(chars, time + 6));
  }

  private static int year(char[] chars, int at) {
    return 100 * two(chars, at) + two(chars, at + 2);
  }

  private static int two(char[] chars, int at) {
    return 10 * (chars[at] - '0') + chars[at + 1] - '0';
  }
}
