package io.github.isfmodel.mandate;

import io.github.isfmodel.force.Force;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.resolution.Resolution;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the mandates of forces out of texts. */
final class MandateReading {

  private MandateReading() {}

  static Map<ForceId, Mandate> ofEach(List<Force> forces, Collection<Resolution> resolutions) {
    Map<ForceId, List<Provisions>> provisions = new HashMap<>();
    for (Resolution resolution : resolutions) {
      for (Provisions each : Provisions.of(resolution)) {
        List<Provisions> about = provisions.getOrDefault(each.force(), new ArrayList<>());
        about.add(each);
        provisions.put(each.force(), about);
      }
    }
    Map<ForceId, Mandate> mandates = new LinkedHashMap<>();
    for (Force force : forces) {
      if (!mandates.containsKey(force.id())) {
        List<Provisions> about = provisions.getOrDefault(force.id(), List.of());
        mandates.put(force.id(), read(force, about));
      }
    }
    return mandates;
  }

  private static Mandate read(Force force, List<Provisions> provisions) {
    List<AdoptedAct> acts = new ArrayList<>();
    List<Succession> successions = new ArrayList<>();
    List<UnplacedAct> unplaced = new ArrayList<>();
    for (Provisions each : provisions) {
      for (AdoptedAct act : AdoptedAct.in(each)) {
        if (act.act().force().equals(force.id())) {
          acts.add(act);
        }
        if (act.succeeds(force.id())) {
          successions.add(act.succession());
        }
      }
      unplaced.addAll(UnplacedAct.in(each));
    }
    successions.sort(Comparator.comparing(Succession::effectiveFrom));
    Lineage lineage = new Lineage(force);
    lineage.fold(acts);
    return whole(force, lineage, successions, unplaced);
  }

  private static Mandate whole(
      Force force, Lineage lineage, List<Succession> successions, List<UnplacedAct> unplaced) {
    ImmutableMandate.Builder whole =
        ImmutableMandate.builder()
            .force(force.id())
            .acts(lineage.acts())
            .successions(successions)
            .lineageGaps(force.lineageGaps())
            .unplaced(unplaced);
    Map<ActorId, Line> lines = lineage.lines();
    for (Line line : lines.values()) {
      whole.addAllWithoutEffect(line.withoutEffect());
      if (lines.size() > 1) {
        whole.addParts(
            ImmutableMandate.builder()
                .force(force.id())
                .acts(line.acts())
                .successions(successions)
                .lineageGaps(force.lineageGaps())
                .withoutEffect(line.withoutEffect())
                .unplaced(of(line, force.id(), unplaced))
                .build());
      }
    }
    return whole.build();
  }

  /** Those of its body and of who holds a key: what another body does changes nothing of it. */
  private static List<UnplacedAct> of(Line line, ForceId force, List<UnplacedAct> unplaced) {
    List<UnplacedAct> own = new ArrayList<>();
    for (UnplacedAct act : unplaced) {
      boolean ofAnotherForce = !act.force().equals(force);
      if (ofAnotherForce || act.issuer().equals(line.giver()) || line.isKeyHeldBy(act.issuer())) {
        own.add(act);
      }
    }
    return own;
  }
}
