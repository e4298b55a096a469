package io.github.isfmodel.benchmarks;

import com.alibaba.fastjson2.annotation.JSONType;
import com.dslplatform.json.CompiledJson;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.avaje.jsonb.Json;
import io.avaje.validation.ValidSubTypes;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;

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
@ValidSubTypes
public sealed interface MirrorCondition {
  @Valid
  @CompiledJson(name = "act-done")
  @Json
  @JSONType(typeName = "act-done")
  record ActDone(@NotBlank String by, @NotBlank String act) implements MirrorCondition {}

  @Valid
  @CompiledJson(name = "judged")
  @Json
  @JSONType(typeName = "judged")
  record Judged(@NotBlank String by, @NotBlank String that) implements MirrorCondition {}
}
