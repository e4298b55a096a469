package io.github.isfmodel.benchmarks;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pledge and all that hangs on it as plain records, for libraries that know nothing of ours: ids
 * and names are texts, only times are more. What the pledges that are measured do not hold is not
 * here. Public with all that hangs on it, since some of the libraries generate code for it.
 */
public final class Mirror {

  private Mirror() {}

  @Valid
  @CompiledJson
  @Json
  public record Pledge(
      @NotBlank String type,
      @NotBlank String format,
      @NotBlank String id,
      @NotBlank String force,
      @NotNull @Valid MirrorContributor contributor,
      @NotBlank String kind,
      @Nullable List<@NotBlank String> skills,
      @Nullable @Size(min = 1) String post,
      @Nullable List<@Valid Step> history,
      @Nullable List<@Valid Caveat> caveats,
      @Nullable List<@NotBlank String> preconditions,
      @Nullable List<@Valid Waiver> waivers,
      @Nullable @Valid Reversal reversal,
      @Nullable List<@Valid Attribution> claimedBy,
      @Nullable List<@Valid Citation> citations) {}

  @Valid
  @CompiledJson
  @Json
  public record Step(
      @NotBlank String state,
      @NotNull @Valid MirrorTime when,
      @Nullable List<@Valid Phase> phases,
      @Nullable @Size(min = 1) String by,
      @Nullable @Valid Attribution attribution,
      @Nullable @Size(min = 1) String note,
      @Nullable List<@Valid Citation> citations) {}

  @Valid
  @CompiledJson
  @Json
  public record Phase(
      @Nullable @Valid Measure measure,
      @Nullable @Valid MirrorTime by,
      @Nullable @Size(min = 1) String readiness) {}

  @Valid
  @CompiledJson
  @Json
  public record Measure(@NotNull @Valid MirrorAmount quantity, @NotBlank String unit) {}

  @Valid
  @CompiledJson
  @Json
  public record Caveat(
      @NotBlank String kind,
      @Nullable List<@Valid Task> tasks,
      @Nullable @Size(min = 1) String useOfForce,
      boolean declared,
      @NotNull @Valid MirrorTime since,
      @Nullable @Valid MirrorTime until,
      @Nullable List<@Valid Citation> citations) {}

  @Valid
  @CompiledJson
  @Json
  public record Task(@NotBlank String task) {}

  @Valid
  @CompiledJson
  @Json
  public record Waiver(
      @NotBlank String precondition,
      @NotBlank String by,
      @NotNull @Valid MirrorTime when,
      @Nullable List<@Valid Citation> citations) {}

  @Valid
  @CompiledJson
  @Json
  public record Reversal(
      @NotNull @Valid MirrorCondition trigger,
      @NotBlank String effect,
      @Nullable @Size(min = 1) String summary,
      @Nullable List<@Valid Citation> citations) {}

  @Valid
  @CompiledJson
  @Json
  public record Attribution(
      @NotNull @Valid Speaker speaker,
      @Nullable List<@NotBlank String> relay,
      @Nullable @Valid MirrorTime said) {}

  @Valid
  @CompiledJson
  @Json
  public record Speaker(
      @NotBlank String kind,
      @Nullable @Size(min = 1) String actor,
      @Nullable @Valid MirrorAmount count,
      @Nullable @Size(min = 1) String role) {}

  @Valid
  @CompiledJson
  @Json
  public record Citation(
      @NotBlank String source,
      @Nullable @Size(min = 1) String locator,
      @Nullable @Size(min = 1) String certainty) {}
}
