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

/** Who gives a pledge, for the {@link Mirror}. */
@CompiledJson(discriminator = "type")
@Json(typeProperty = "type")
@Json.SubType(type = MirrorContributor.Named.class, name = "named")
@Json.SubType(type = MirrorContributor.Unnamed.class, name = "unnamed")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = MirrorContributor.Named.class, name = "named"),
  @JsonSubTypes.Type(value = MirrorContributor.Unnamed.class, name = "unnamed")
})
@JSONType(
    typeKey = "type",
    seeAlso = {MirrorContributor.Named.class, MirrorContributor.Unnamed.class})
@ValidSubTypes
public sealed interface MirrorContributor {
  @Valid
  @CompiledJson(name = "named")
  @Json
  @JSONType(typeName = "named")
  record Named(@NotBlank String actor) implements MirrorContributor {}

  @Valid
  @CompiledJson(name = "unnamed")
  @Json
  @JSONType(typeName = "unnamed")
  record Unnamed(@NotBlank String description, @NotNull @Valid MirrorAmount number)
      implements MirrorContributor {}
}
