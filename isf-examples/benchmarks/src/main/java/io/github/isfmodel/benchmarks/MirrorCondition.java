package io.github.isfmodel.benchmarks;

import com.alibaba.fastjson2.annotation.JSONType;
import com.dslplatform.json.CompiledJson;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.avaje.jsonb.Json;

/** What has to be so, for the {@link Mirror}. */
@CompiledJson(discriminator = "type")
@Json(typeProperty = "type")
@Json.SubType(type = MirrorCondition.ActDone.class, name = "act-done")
@Json.SubType(type = MirrorCondition.Judged.class, name = "judged")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = MirrorCondition.ActDone.class, name = "act-done"),
  @JsonSubTypes.Type(value = MirrorCondition.Judged.class, name = "judged")
})
@JSONType(
    typeKey = "type",
    seeAlso = {MirrorCondition.ActDone.class, MirrorCondition.Judged.class})
public sealed interface MirrorCondition {
  @CompiledJson(name = "act-done")
  @Json
  @JSONType(typeName = "act-done")
  record ActDone(String by, String act) implements MirrorCondition {}

  @CompiledJson(name = "judged")
  @Json
  @JSONType(typeName = "judged")
  record Judged(String by, String that) implements MirrorCondition {}
}
