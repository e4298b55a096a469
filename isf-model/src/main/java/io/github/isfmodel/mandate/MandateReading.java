package io.github.isfmodel.mandate;

import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.LineageGap;
import io.github.isfmodel.force.LineageGapKind;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.resolution.Resolution;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the mandates of forces out of texts. */
final class MandateReading {

  private MandateReading() {}

  static Map<ForceId, Mandate> ofEach(List<Force> forces, Collection<Resolution> resolutions) {
    Map<ForceId, List<Provisions>> provisions = new HashMap<>();
    for (Resolution resolution : AdoptionOrder.of(resolutions)) {
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
    return Collections.unmodifiableMap(mandates);
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
    Lineage lineage = new Lineage(force, unplaced);
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
    boolean isOfSeveral = lines.size() > 1 || isAnyLeftOut(lines.keySet(), force, unplaced);
    for (Line line : lines.values()) {
      whole.addAllWithoutEffect(line.withoutEffect());
      if (isOfSeveral) {
        whole.addParts(
            ImmutableMandate.builder()
                .force(force.id())
                .acts(line.acts())
                .successions(successions)
                .lineageGaps(of(line.giver(), force.lineageGaps()))
                .withoutEffect(line.withoutEffect())
                .unplaced(of(line, force.id(), unplaced))
                .build());
      }
    }
    return whole.build();
  }

  /** Whether a body without an act in the line of acts may have given a mandate too. */
  private static boolean isAnyLeftOut(
      Set<ActorId> givers, Force force, List<UnplacedAct> unplaced) {
    for (UnplacedAct act : unplaced) {
      if (act.givesAnew(force.id()) && !givers.contains(act.issuer())) {
        return true;
      }
    }
    for (LineageGap gap : force.lineageGaps()) {
      if (gap.kind() == LineageGapKind.ACTS_NOT_RECORDED
          && gap.body().isPresent()
          && !givers.contains(gap.body().get())) {
        return true;
      }
    }
    return false;
  }

  private static List<LineageGap> of(ActorId giver, List<LineageGap> gaps) {
    return gaps.stream().filter(gap -> gap.isOf(giver)).toList();
  }

  /**
   * Those of its body and of who holds a key, unless that gives a mandate of its own: what another
   * body does changes nothing of it.
   */
  private static List<UnplacedAct> of(Line line, ForceId force, List<UnplacedAct> unplaced) {
    List<UnplacedAct> own = new ArrayList<>();
    for (UnplacedAct act : unplaced) {
      boolean ofAnotherForce = !act.force().equals(force);
      boolean turnsKey = !act.givenAnew() && line.isKeyHeldBy(act.issuer());
      if (ofAnotherForce || act.issuer().equals(line.giver()) || turnsKey) {
        own.add(act);
      }
    }
    return own;
  }
}
