package io.github.isfmodel.examples.cli.output;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.code.ConstantText;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.source.Speaker;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** What the things in a record are called on the screen. */
public final class Names {

  private final Dossier dossier;

  public Names(Dossier dossier) {
    this.dossier = dossier;
  }

  public String of(EntityId id) {
    Optional<String> found = found(id);
    return found.isPresent() ? found.get() : ConstantText.words(id.value());
  }

  private Optional<String> found(EntityId id) {
    if (id instanceof ActorId actor) {
      return dossier.index().actor(actor).map(Actor::name);
    }
    if (id instanceof ForceId force) {
      return dossier.index().force(force).map(Force::name);
    }
    if (id instanceof MilestoneId milestone) {
      return dossier.index().milestone(milestone).map(Milestone::title);
    }
    if (id instanceof ResolutionId resolution) {
      return dossier.index().resolution(resolution).map(Names::of);
    }
    return Optional.empty();
  }

  public static String of(Resolution text) {
    return text.symbol().isPresent() ? text.symbol().get().toString() : text.title();
  }

  /** The actor, or else the role, or else how openly the speaker is named. */
  public String of(Speaker speaker) {
    return speaker.actor().isPresent()
        ? of(speaker.actor().get())
        : speaker.role().orElse(speaker.kind().words());
  }

  public String list(List<? extends EntityId> ids) {
    StringJoiner names = new StringJoiner(", ");
    for (EntityId id : ids) {
      names.add(of(id));
    }
    return names.toString();
  }
}
