package io.github.isfmodel.benchmarks;

import com.alibaba.fastjson2.annotation.JSONType;
import com.dslplatform.json.CompiledJson;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.avaje.jsonb.Json;
import io.avaje.validation.ValidSubTypes;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/**
 * When something is, for the {@link Mirror}. Not sealed, since avaje-validator warns of a permitted
 * type that has nothing to check, as {@link Undated} is.
 */
@CompiledJson(discriminator = "type")
@Json(typeProperty = "type")
@Json.SubType(type = MirrorTime.Day.class, name = "day")
@Json.SubType(type = MirrorTime.Moment.class, name = "moment")
@Json.SubType(type = MirrorTime.InMonth.class, name = "in-month")
@Json.SubType(type = MirrorTime.Between.class, name = "between")
@Json.SubType(type = MirrorTime.NotBefore.class, name = "not-before")
@Json.SubType(type = MirrorTime.NotAfter.class, name = "not-after")
@Json.SubType(type = MirrorTime.Said.class, name = "said")
@Json.SubType(type = MirrorTime.Vague.class, name = "vague")
@Json.SubType(type = MirrorTime.Undated.class, name = "undated")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = MirrorTime.Day.class, name = "day"),
  @JsonSubTypes.Type(value = MirrorTime.Moment.class, name = "moment"),
  @JsonSubTypes.Type(value = MirrorTime.InMonth.class, name = "in-month"),
  @JsonSubTypes.Type(value = MirrorTime.Between.class, name = "between"),
  @JsonSubTypes.Type(value = MirrorTime.NotBefore.class, name = "not-before"),
  @JsonSubTypes.Type(value = MirrorTime.NotAfter.class, name = "not-after"),
  @JsonSubTypes.Type(value = MirrorTime.Said.class, name = "said"),
  @JsonSubTypes.Type(value = MirrorTime.Vague.class, name = "vague"),
  @JsonSubTypes.Type(value = MirrorTime.Undated.class, name = "undated")
})
@JSONType(
    typeKey = "type",
    seeAlso = {
      MirrorTime.Day.class,
      MirrorTime.Moment.class,
      MirrorTime.InMonth.class,
      MirrorTime.Between.class,
      MirrorTime.NotBefore.class,
      MirrorTime.NotAfter.class,
      MirrorTime.Said.class,
      MirrorTime.Vague.class,
      MirrorTime.Undated.class
    })
@ValidSubTypes({
  MirrorTime.Day.class,
  MirrorTime.Moment.class,
  MirrorTime.InMonth.class,
  MirrorTime.Between.class,
  MirrorTime.NotBefore.class,
  MirrorTime.NotAfter.class,
  MirrorTime.Said.class,
  MirrorTime.Vague.class
})
public interface MirrorTime {
  @Valid
  @CompiledJson(name = "day")
  @Json
  @JSONType(typeName = "day")
  record Day(@NotNull LocalDate date) implements MirrorTime {}

  @Valid
  @CompiledJson(name = "moment")
  @Json
  @JSONType(typeName = "moment")
  record Moment(@NotNull Instant instant, @NotNull ZoneId zone) implements MirrorTime {}

  @Valid
  @CompiledJson(name = "in-month")
  @Json
  @JSONType(typeName = "in-month")
  record InMonth(@NotNull YearMonth month) implements MirrorTime {}

  @Valid
  @CompiledJson(name = "between")
  @Json
  @JSONType(typeName = "between")
  record Between(@NotNull LocalDate first, @NotNull LocalDate last) implements MirrorTime {}

  @Valid
  @CompiledJson(name = "not-before")
  @Json
  @JSONType(typeName = "not-before")
  record NotBefore(@NotNull LocalDate date) implements MirrorTime {}

  @Valid
  @CompiledJson(name = "not-after")
  @Json
  @JSONType(typeName = "not-after")
  record NotAfter(@NotNull LocalDate date) implements MirrorTime {}

  @Valid
  @CompiledJson(name = "said")
  @Json
  @JSONType(typeName = "said")
  record Said(@NotBlank String phrase, @NotNull LocalDate on) implements MirrorTime {}

  @Valid
  @CompiledJson(name = "vague")
  @Json
  @JSONType(typeName = "vague")
  record Vague(@NotBlank String phrase, @NotNull LocalDate on) implements MirrorTime {}

  @CompiledJson(name = "undated")
  @Json
  @JSONType(typeName = "undated")
  record Undated() implements MirrorTime {}
}
