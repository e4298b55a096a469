package io.github.isfmodel.mandate;

import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.LineageGap;
import io.github.isfmodel.force.LineageGapKind;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.style.ComputedStyle;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The line of adopted acts on the mandate of one force, oldest first. Drafts and texts that were
 * not adopted are not in it (a draft's clauses are never in force), and neither is what was adopted
 * on a day that is not exact. Immutable and safe for use by several threads.
 */
@ComputedStyle
@Value.Immutable
public abstract sealed class Mandate implements Serializable permits ImmutableMandate {

  Mandate() {}

  /** {@return the force} */
  public abstract ForceId force();

  /** {@return the acts, in the order in which they begin to govern} */
  public abstract List<GoverningAct> acts();

  /** {@return the forces that succeed it, in the order in which the acts take effect} */
  public abstract List<Succession> successions();

  /** {@return the days for which the record declares that it has no act} */
  public abstract List<LineageGap> lineageGaps();

  /**
   * {@return adopted renewals that do not count, because not every party whose renewal it takes has
   * renewed}
   */
  public abstract List<UnturnedKeys> withoutEffect();

  /** {@return adopted acts whose day is not exact, so that they have no place in the line} */
  public abstract List<UnplacedAct> unplaced();

  /**
   * Reads the mandate of a force out of a set of texts, such as drafts that no record holds. That
   * by the texts of a record is {@code dossier.index().mandate(id)}, which reads it once.
   *
   * @param force the force
   * @param resolutions any texts, in any order; those that were not adopted, or do nothing to the
   *     force's mandate, are left aside
   * @return the mandate; without acts if none of the texts is one
   */
  public static Mandate of(Force force, List<Resolution> resolutions) {
    return Objects.requireNonNull(ofEach(List.of(force), resolutions).get(force.id()));
  }

  /**
   * Reads the mandates of several forces out of a set of texts, each text once.
   *
   * @param forces the forces; of two with one identifier, the first counts
   * @param resolutions any texts, in any order, as for {@link #of}
   * @return the mandate of each force, in the order given
   */
  public static Map<ForceId, Mandate> ofEach(
      List<Force> forces, Collection<Resolution> resolutions) {
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
    return ImmutableMandate.builder()
        .force(force.id())
        .acts(lineage.line())
        .successions(successions)
        .lineageGaps(force.lineageGaps())
        .withoutEffect(lineage.withoutEffect())
        .unplaced(unplaced)
        .build();
  }

  /**
   * The act that governs on a day: the newest that is effective by then, not the one that lasts
   * longest (rule T5).
   *
   * @param date the day, in the zone of the issuing body
   * @return the act, or empty before the first
   */
  public final Optional<GoverningAct> governingOn(LocalDate date) {
    List<GoverningAct> line = actsBy(date);
    return line.isEmpty() ? Optional.empty() : Optional.of(line.get(line.size() - 1));
  }

  /** Those that are in effect by a day. */
  final List<GoverningAct> actsBy(LocalDate date) {
    return acts().subList(0, firstAfter(date));
  }

  /**
   * The act that is adopted by a day and takes effect only on a later one.
   *
   * @param date the day, in the zone of the issuing body
   * @return the act, the first to take effect of several; empty if there is none
   */
  public final Optional<GoverningAct> upcomingOn(LocalDate date) {
    List<GoverningAct> later = acts().subList(firstAfter(date), acts().size());
    for (GoverningAct act : later) {
      if (!act.adoptedOn().isAfter(date)) {
        return Optional.of(act);
      }
    }
    return Optional.empty();
  }

  /** By halves, as what is done under a long line of acts asks for each day. */
  private int firstAfter(LocalDate date) {
    int from = 0;
    int to = acts().size();
    while (from < to) {
      int middle = (from + to) / 2;
      if (acts().get(middle).effectiveFrom().isAfter(date)) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }

  /**
   * The terms that bodies gave the mandate beside the one under which it stands on a day. A force
   * that several bodies gave a mandate has several, neither subordinate to the other (rule R4).
   *
   * @param date the day, in the zone of the issuing body
   * @return of each other body the term that it set last, newest first, whether it still runs or
   *     not; empty where one body gave the mandate
   */
  public final List<ClockEnd> otherTermsOn(LocalDate date) {
    List<GoverningAct> line = actsBy(date);
    if (line.isEmpty() || line.get(line.size() - 1).givers().size() == 1) {
      return List.of();
    }
    GoverningAct governing = line.get(line.size() - 1);
    Set<ActorId> others = new HashSet<>(governing.givers());
    List<ClockEnd> terms = new ArrayList<>();
    for (int i = line.size() - 1; i >= 0 && !others.isEmpty(); i--) {
      GoverningAct act = line.get(i);
      if (act.setsTerm() && others.remove(act.resolution().issuer())) {
        terms.add(act.mandateClock().orElseThrow());
      }
    }
    governing.mandateClock().ifPresent(terms::remove);
    return List.copyOf(terms);
  }

  /**
   * How the mandate stands on a day.
   *
   * @param date the day, in the zone of the issuing body
   * @return the status
   */
  public final MandateStatus statusOn(LocalDate date) {
    return MandateStatus.of(this, date);
  }

  /**
   * How the mandate stands at an instant. Its last day ends at midnight in the zone of the issuing
   * body (rule T1).
   *
   * @param instant the instant
   * @param zone the zone of the issuing body, New York for the United Nations
   * @return the status of the day that it is then in that zone
   */
  public final MandateStatus statusAt(Instant instant, ZoneId zone) {
    return statusOn(LocalDate.ofInstant(instant, zone));
  }

  /**
   * Until when the mandate lasts at the most under the act that governs on a day.
   *
   * @param date the day, in the zone of the issuing body
   * @return its last day, inclusive; of one that an act ended at once, the day of that; of one that
   *     ran until a successor took over, the latest day of that; empty where there is none
   */
  public final Optional<LocalDate> latestEndOn(LocalDate date) {
    return new StateOnDay(this, date).latestEnd();
  }

  /**
   * The stretches between two acts on which no recorded act kept the mandate in force. A renewal
   * that takes effect on the last day or on the day after it leaves none (rule T4).
   *
   * @return the gaps, oldest first; what the record declares about one is given with it
   */
  public final List<MandateGap> gaps() {
    return Stretches.gaps(this);
  }

  /**
   * The stretches that two terms count: a term that is counted from before the end of the one that
   * it replaces (rule T5), and a successor that takes over before the predecessor's term ends.
   *
   * @return the overlaps, oldest first, successions last
   */
  public final List<MandateOverlap> overlaps() {
    return Stretches.overlaps(this);
  }

  @Value.Lazy
  DeclaredGaps declaredGaps() {
    return new DeclaredGaps(lineageGaps());
  }

  /**
   * What the record declares about a stretch of days without an act.
   *
   * @param first the first day of the stretch
   * @param last the last one
   * @return a declared stretch that covers all of it, or empty if none does
   */
  public final Optional<LineageGap> declared(LocalDate first, LocalDate last) {
    return declaredGaps().from(first, last);
  }

  /** The declared stretch of left-out acts that a day lies in. */
  final Optional<LineageGap> unrecordedOn(LocalDate date) {
    for (LineageGap gap : lineageGaps()) {
      if (gap.kind() == LineageGapKind.ACTS_NOT_RECORDED && gap.covers(date)) {
        return Optional.of(gap);
      }
    }
    return Optional.empty();
  }

  /** The last declared stretch of left-out acts before the act that governs on a day. */
  Optional<LineageGap> unrecordedBefore(LocalDate date) {
    Optional<LineageGap> last = Optional.empty();
    for (GoverningAct act : acts()) {
      if (!act.effectiveFrom().isAfter(date) && act.afterUnrecorded().isPresent()) {
        last = act.afterUnrecorded();
      }
    }
    return last;
  }

  /** The acts without a place in the line that may be adopted by a day. */
  final List<UnplacedAct> unplacedBy(LocalDate date) {
    List<UnplacedAct> found = new ArrayList<>();
    for (UnplacedAct act : unplaced()) {
      if (act.possiblyBy(date)) {
        found.add(act);
      }
    }
    return found;
  }

  /** The first succession that an act has brought about by a day. */
  final Optional<Succession> successionBy(LocalDate date) {
    return successions().isEmpty() || successions().get(0).effectiveFrom().isAfter(date)
        ? Optional.empty()
        : Optional.of(successions().get(0));
  }
}
