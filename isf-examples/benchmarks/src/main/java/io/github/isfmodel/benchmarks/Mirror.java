package io.github.isfmodel.benchmarks;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pledge and all that hangs on it as plain records, for libraries that know nothing of ours: ids
 * and names are texts, only times are more. What the pledges that are measured do not hold is not
 * here. Public with all that hangs on it, since some of the libraries generate code for it.
 */
public final class Mirror {

  private Mirror() {}

  @CompiledJson
  @Json
  public record Pledge(
      String type,
      String format,
      String id,
      String force,
      MirrorContributor contributor,
      String kind,
      @Nullable List<String> skills,
      @Nullable String post,
      @Nullable List<Step> history,
      @Nullable List<Caveat> caveats,
      @Nullable List<String> preconditions,
      @Nullable List<Waiver> waivers,
      @Nullable Reversal reversal,
      @Nullable List<Attribution> claimedBy,
      @Nullable List<Citation> citations) {}

  @CompiledJson
  @Json
  public record Step(
      String state,
      MirrorTime when,
      @Nullable List<Phase> phases,
      @Nullable String by,
      @Nullable Attribution attribution,
      @Nullable String note,
      @Nullable List<Citation> citations) {}

  @CompiledJson
  @Json
  public record Phase(
      @Nullable Measure measure, @Nullable MirrorTime by, @Nullable String readiness) {}

  @CompiledJson
  @Json
  public record Measure(MirrorAmount quantity, String unit) {}

  @CompiledJson
  @Json
  public record Caveat(
      String kind,
      @Nullable List<Task> tasks,
      @Nullable String useOfForce,
      boolean declared,
      MirrorTime since,
      @Nullable List<Citation> citations) {}

  @CompiledJson
  @Json
  public record Task(String task) {}

  @CompiledJson
  @Json
  public record Waiver(
      String precondition, String by, MirrorTime when, @Nullable List<Citation> citations) {}

  @CompiledJson
  @Json
  public record Reversal(
      MirrorCondition trigger,
      String effect,
      @Nullable String summary,
      @Nullable List<Citation> citations) {}

  @CompiledJson
  @Json
  public record Attribution(
      Speaker speaker, @Nullable List<String> relay, @Nullable MirrorTime said) {}

  @CompiledJson
  @Json
  public record Speaker(
      String kind, @Nullable String actor, @Nullable MirrorAmount count, @Nullable String role) {}

  @CompiledJson
  @Json
  public record Citation(String source, @Nullable String locator, @Nullable String certainty) {}
}
