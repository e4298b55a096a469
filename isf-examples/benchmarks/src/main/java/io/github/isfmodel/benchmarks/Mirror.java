package io.github.isfmodel.benchmarks;

import io.avaje.jsonb.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pledge and all that hangs on it as plain records, for libraries that know nothing of ours: ids
 * and names are texts, only times are more. What the pledges that are measured do not hold is not
 * here. Public with all that hangs on it, since two of the libraries generate code for it.
 */
public final class Mirror {

  private Mirror() {}

  @Json
  public record Pledge(
      String type,
      String format,
      String id,
      String force,
      MirrorContributor contributor,
      String kind,
      List<String> skills,
      @Nullable String post,
      List<Step> history,
      List<Caveat> caveats,
      List<String> preconditions,
      List<Waiver> waivers,
      @Nullable Reversal reversal,
      List<Attribution> claimedBy,
      List<Citation> citations) {
    public Pledge {
      skills = orEmpty(skills);
      history = orEmpty(history);
      caveats = orEmpty(caveats);
      preconditions = orEmpty(preconditions);
      waivers = orEmpty(waivers);
      claimedBy = orEmpty(claimedBy);
      citations = orEmpty(citations);
    }
  }

  @Json
  public record Step(
      String state,
      MirrorTime when,
      List<Phase> phases,
      @Nullable String by,
      @Nullable Attribution attribution,
      @Nullable String note,
      List<Citation> citations) {
    public Step {
      phases = orEmpty(phases);
      citations = orEmpty(citations);
    }
  }

  @Json
  public record Phase(
      @Nullable Measure measure, @Nullable MirrorTime by, @Nullable String readiness) {}

  @Json
  public record Measure(MirrorAmount quantity, String unit) {}

  @Json
  public record Caveat(
      String kind,
      List<Task> tasks,
      @Nullable String useOfForce,
      boolean declared,
      MirrorTime since,
      List<Citation> citations) {
    public Caveat {
      tasks = orEmpty(tasks);
      citations = orEmpty(citations);
    }
  }

  @Json
  public record Task(String task) {}

  @Json
  public record Waiver(String precondition, String by, MirrorTime when, List<Citation> citations) {
    public Waiver {
      citations = orEmpty(citations);
    }
  }

  @Json
  public record Reversal(
      MirrorCondition trigger, String effect, @Nullable String summary, List<Citation> citations) {
    public Reversal {
      citations = orEmpty(citations);
    }
  }

  @Json
  public record Attribution(Speaker speaker, List<String> relay, @Nullable MirrorTime said) {
    public Attribution {
      relay = orEmpty(relay);
    }
  }

  @Json
  public record Speaker(
      String kind, @Nullable String actor, @Nullable MirrorAmount count, @Nullable String role) {}

  @Json
  public record Citation(String source, @Nullable String locator, @Nullable String certainty) {}

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
