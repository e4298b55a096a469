package io.github.isfmodel.mandate;

import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.LineageGap;
import io.github.isfmodel.force.LineageGapKind;
import io.github.isfmodel.id.ActorId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Folds the adopted acts on one force into lines, one for each body that gave it a mandate. Each
 * body prolongs, changes and ends what it gave, and not what another one gave (rule R4).
 */
final class Lineage {

  /** By the body whose acts the record leaves out; those of all bodies under none. */
  private final Map<Optional<ActorId>, DeclaredGaps> unrecorded;

  private final List<UnplacedAct> unplaced;
  private final Clocks clocks;
  private final Map<ActorId, Line> lines = new LinkedHashMap<>();
  private final List<GoverningAct> acts = new ArrayList<>();

  /** The bodies whose mandates go on, in the order in which they gave them. */
  private List<ActorId> givers = List.of();

  /**
   * Acts are folded into it one after the other.
   *
   * @param unplaced those that are left aside, as their days are not exact
   */
  Lineage(Force force, List<UnplacedAct> unplaced) {
    this.unrecorded = unrecorded(force);
    this.unplaced = unplaced;
    this.clocks = new Clocks(force);
  }

  private static Map<Optional<ActorId>, DeclaredGaps> unrecorded(Force force) {
    Map<Optional<ActorId>, List<LineageGap>> gaps = new HashMap<>();
    for (LineageGap gap : force.lineageGaps()) {
      if (gap.kind() == LineageGapKind.ACTS_NOT_RECORDED) {
        gaps.computeIfAbsent(gap.body(), body -> new ArrayList<>()).add(gap);
      }
    }
    Map<Optional<ActorId>, DeclaredGaps> unrecorded = new HashMap<>();
    gaps.forEach((body, own) -> unrecorded.put(body, new DeclaredGaps(own)));
    return unrecorded;
  }

  /** Those of all bodies, in the order in which they begin to govern. */
  List<GoverningAct> acts() {
    return acts;
  }

  /** By the body that gave what they act on, in the order in which these first acted. */
  Map<ActorId, Line> lines() {
    return lines;
  }

  /** Acts that take effect on one day follow each other in the order of their adoption. */
  void fold(List<AdoptedAct> adopted) {
    List<AdoptedAct> ordered = new ArrayList<>(adopted);
    ordered.sort(Lineage::inOrder);
    for (AdoptedAct act : ordered) {
      append(act);
    }
  }

  private static int inOrder(AdoptedAct one, AdoptedAct other) {
    int byEffect = one.effectiveFrom().compareTo(other.effectiveFrom());
    return byEffect != 0 ? byEffect : one.adoptedOn().compareTo(other.adoptedOn());
  }

  private void append(AdoptedAct act) {
    Optional<GoverningAct> newest = newest();
    boolean afterMissing = isAfterMissing(newest, act);
    Line line = afterMissing ? own(act) : lineOf(act);
    Optional<LineageGap> left = unrecordedOf(line.giver(), line.newest(), act);
    List<ActorId> from = giversFrom(act, line);
    Optional<GoverningAct> placed =
        line.append(act, afterMissing ? Optional.empty() : newest, left, from);
    if (placed.isPresent()) {
      givers = from;
      acts.add(placed.get());
    }
  }

  private Optional<GoverningAct> newest() {
    return acts.isEmpty() ? Optional.empty() : Optional.of(acts.get(acts.size() - 1));
  }

  /** Acts of all bodies are left out right before it, or what its own body gave may not be here. */
  private boolean isAfterMissing(Optional<GoverningAct> newest, AdoptedAct act) {
    ActorId body = act.resolution().issuer();
    Line own = lines.get(body);
    Optional<GoverningAct> ownNewest = own == null ? Optional.empty() : own.newest();
    return unrecordedBetween(Optional.empty(), newest, act).isPresent()
        || unrecordedBetween(Optional.of(body), ownNewest, act).isPresent()
        || isGivenByUnplaced(body, act);
  }

  private boolean isGivenByUnplaced(ActorId body, AdoptedAct act) {
    for (UnplacedAct each : unplaced) {
      if (each.givesAnew(act.act().force())
          && each.issuer().equals(body)
          && each.possiblyBy(act.effectiveFrom())) {
        return true;
      }
    }
    return false;
  }

  private Optional<LineageGap> unrecordedOf(
      ActorId giver, Optional<GoverningAct> last, AdoptedAct act) {
    Optional<LineageGap> own = unrecordedBetween(Optional.of(giver), last, act);
    return own.isPresent() ? own : unrecordedBetween(Optional.empty(), last, act);
  }

  private Optional<LineageGap> unrecordedBetween(
      Optional<ActorId> body, Optional<GoverningAct> last, AdoptedAct act) {
    DeclaredGaps gaps = unrecorded.get(body);
    LocalDate first = last.isEmpty() ? LocalDate.MIN : last.get().effectiveFrom();
    LocalDate day = act.effectiveFrom();
    if (gaps == null || first.equals(LocalDate.MAX) || day.equals(LocalDate.MIN)) {
      return Optional.empty();
    }
    return gaps.from(day.minusDays(1), last.isEmpty() ? first : first.plusDays(1));
  }

  private Line own(AdoptedAct act) {
    return lines.computeIfAbsent(act.resolution().issuer(), body -> new Line(body, clocks));
  }

  /**
   * That of its body, if this gave the mandate or gives it now, as its text says, also where it
   * holds a key of another's; else the line a key of which it holds, else that of the newest act.
   * Without a mandate on record, who acts first is taken to have given it.
   */
  private Line lineOf(AdoptedAct act) {
    ActorId body = act.resolution().issuer();
    if (givers.isEmpty() || givers.contains(body) || act.provisions().givesAnew()) {
      return own(act);
    }
    for (ActorId giver : givers) {
      Line line = line(giver);
      if (line.isKeyHeldBy(body) && !line.isOverBy(act.effectiveFrom())) {
        return line;
      }
    }
    return newestThatGoesOn(act.effectiveFrom());
  }

  /** The line of the newest act, or, if that is over by a day, another one that is not. */
  private Line newestThatGoesOn(LocalDate day) {
    Line newest = line(newest().orElseThrow().giver());
    for (int i = givers.size() - 1; i >= 0 && newest.isOverBy(day); i--) {
      if (!line(givers.get(i)).isOverBy(day)) {
        return line(givers.get(i));
      }
    }
    return newest;
  }

  private Line line(ActorId giver) {
    return Objects.requireNonNull(lines.get(giver));
  }

  /** A mandate that is given leaves behind what others gave, if nothing of that goes on. */
  private List<ActorId> giversFrom(AdoptedAct act, Line line) {
    ActorId giver = line.giver();
    boolean isGiver = givers.contains(giver);
    if (isGiver && !(act.establishes() && line.isOverBy(act.effectiveFrom()))) {
      return givers;
    }
    List<ActorId> others = new ArrayList<>();
    for (ActorId each : givers) {
      if (each.equals(giver) || !line(each).isOverBy(act.effectiveFrom())) {
        others.add(each);
      }
    }
    List<ActorId> left = others.size() == givers.size() ? givers : others;
    return isGiver ? left : Inherited.and(left, List.of(giver));
  }
}
