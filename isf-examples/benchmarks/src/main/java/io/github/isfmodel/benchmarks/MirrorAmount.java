package io.github.isfmodel.benchmarks;

import com.alibaba.fastjson2.annotation.JSONType;
import com.dslplatform.json.CompiledJson;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.avaje.jsonb.Json;
import io.avaje.validation.ValidSubTypes;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;

/** How many, for the {@link Mirror}. */
@CompiledJson(discriminator = "type")
@Json(typeProperty = "type")
@Json.SubType(type = MirrorAmount.Exactly.class, name = "exactly")
@Json.SubType(type = MirrorAmount.AtMost.class, name = "at-most")
@Json.SubType(type = MirrorAmount.AtLeast.class, name = "at-least")
@Json.SubType(type = MirrorAmount.Between.class, name = "between")
@Json.SubType(type = MirrorAmount.About.class, name = "about")
@Json.SubType(type = MirrorAmount.Nearly.class, name = "nearly")
@Json.SubType(type = MirrorAmount.MoreThan.class, name = "more-than")
@Json.SubType(type = MirrorAmount.InWords.class, name = "in-words")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = MirrorAmount.Exactly.class, name = "exactly"),
  @JsonSubTypes.Type(value = MirrorAmount.AtMost.class, name = "at-most"),
  @JsonSubTypes.Type(value = MirrorAmount.AtLeast.class, name = "at-least"),
  @JsonSubTypes.Type(value = MirrorAmount.Between.class, name = "between"),
  @JsonSubTypes.Type(value = MirrorAmount.About.class, name = "about"),
  @JsonSubTypes.Type(value = MirrorAmount.Nearly.class, name = "nearly"),
  @JsonSubTypes.Type(value = MirrorAmount.MoreThan.class, name = "more-than"),
  @JsonSubTypes.Type(value = MirrorAmount.InWords.class, name = "in-words")
})
@JSONType(
    typeKey = "type",
    seeAlso = {
      MirrorAmount.Exactly.class,
      MirrorAmount.AtMost.class,
      MirrorAmount.AtLeast.class,
      MirrorAmount.Between.class,
      MirrorAmount.About.class,
      MirrorAmount.Nearly.class,
      MirrorAmount.MoreThan.class,
      MirrorAmount.InWords.class
    })
@ValidSubTypes
public sealed interface MirrorAmount {
  @Valid
  @CompiledJson(name = "exactly")
  @Json
  @JSONType(typeName = "exactly")
  record Exactly(@PositiveOrZero long n) implements MirrorAmount {}

  @Valid
  @CompiledJson(name = "at-most")
  @Json
  @JSONType(typeName = "at-most")
  record AtMost(@PositiveOrZero long n) implements MirrorAmount {}

  @Valid
  @CompiledJson(name = "at-least")
  @Json
  @JSONType(typeName = "at-least")
  record AtLeast(@PositiveOrZero long n) implements MirrorAmount {}

  @Valid
  @CompiledJson(name = "between")
  @Json
  @JSONType(typeName = "between")
  record Between(@PositiveOrZero long min, @PositiveOrZero long max) implements MirrorAmount {}

  @Valid
  @CompiledJson(name = "about")
  @Json
  @JSONType(typeName = "about")
  record About(@PositiveOrZero long n) implements MirrorAmount {}

  @Valid
  @CompiledJson(name = "nearly")
  @Json
  @JSONType(typeName = "nearly")
  record Nearly(@PositiveOrZero long n) implements MirrorAmount {}

  @Valid
  @CompiledJson(name = "more-than")
  @Json
  @JSONType(typeName = "more-than")
  record MoreThan(@PositiveOrZero long n) implements MirrorAmount {}

  @Valid
  @CompiledJson(name = "in-words")
  @Json
  @JSONType(typeName = "in-words")
  record InWords(@NotBlank String word) implements MirrorAmount {}
}
