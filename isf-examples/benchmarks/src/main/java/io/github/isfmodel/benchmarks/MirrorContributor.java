package io.github.isfmodel.benchmarks;

import com.alibaba.fastjson2.annotation.JSONType;
import com.dslplatform.json.CompiledJson;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.avaje.jsonb.Json;

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
public sealed interface MirrorContributor {
  @CompiledJson(name = "named")
  @Json
  @JSONType(typeName = "named")
  record Named(String actor) implements MirrorContributor {}

  @CompiledJson(name = "unnamed")
  @Json
  @JSONType(typeName = "unnamed")
  record Unnamed(String description, MirrorAmount number) implements MirrorContributor {}
}
