package io.github.isfmodel.benchmarks;

import com.dslplatform.json.JsonConverter;
import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The times that DSL-JSON does not know, for its generated code. */
public final class DslJsonTimes {

  private DslJsonTimes() {}

  @JsonConverter(target = Instant.class)
  public static final class OfInstant {
    public static final JsonReader.ReadObject<Instant> JSON_READER =
        in -> Instant.parse(in.readSimpleString());
    public static final JsonWriter.WriteObject<Instant> JSON_WRITER = DslJsonTimes::write;

    private OfInstant() {}
  }

  @JsonConverter(target = YearMonth.class)
  public static final class OfMonth {
    public static final JsonReader.ReadObject<YearMonth> JSON_READER =
        in -> YearMonth.parse(in.readSimpleString());
    public static final JsonWriter.WriteObject<YearMonth> JSON_WRITER = DslJsonTimes::write;

    private OfMonth() {}
  }

  @JsonConverter(target = ZoneId.class)
  public static final class OfZone {
    public static final JsonReader.ReadObject<ZoneId> JSON_READER =
        in -> ZoneId.of(in.readSimpleString());
    public static final JsonWriter.WriteObject<ZoneId> JSON_WRITER = DslJsonTimes::write;

    private OfZone() {}
  }

  private static void write(JsonWriter out, @Nullable Object time) {
    out.writeString(String.valueOf(time));
  }
}
