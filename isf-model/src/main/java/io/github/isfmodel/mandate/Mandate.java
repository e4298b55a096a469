package io.github.isfmodel.mandate;

import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.LineageGap;
import io.github.isfmodel.force.LineageGapKind;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.style.ComputedStyle;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * The line of adopted acts on the mandate of one force, oldest first. Drafts and texts that were
 * not adopted are not in it (a draft's clauses are never in force), and neither is what was adopted
 * on a day that is not exact. What several bodies gave one force is several mandates, neither
 * subordinate to the other: the force has a mandate while one of them is in force (rule R4).
 * Immutable and safe for use by several threads.
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

  /**
   * {@return the days for which the record declares that it has no act; of what one of several
   * bodies gave, those of that body and those of all}
   */
  public abstract List<LineageGap> lineageGaps();

  /**
   * {@return adopted renewals that do not count, because not every party whose renewal it takes has
   * renewed}
   */
  public abstract List<UnturnedKeys> withoutEffect();

  /** {@return adopted acts whose day is not exact, so that they have no place in the line} */
  public abstract List<UnplacedAct> unplaced();

  /** What each of several bodies gave; none where no other than one can have given any. */
  abstract List<Mandate> parts();

  /**
   * Reads the mandate of a force out of a set of texts, such as drafts that no record holds. That
   * by the texts of a record is {@code dossier.index().mandate(id)}, which reads it once.
   *
   * <p>Of two acts that one body adopted on one day the one adopted later is the newer one: that
   * with the later {@linkplain io.github.isfmodel.council.Vote#moment moment} of the vote, if all
   * of its acts of that day have one, else that with the higher number, if the symbols of all are
   * alike but for their last number, else that which is listed later.
   *
   * @param force the force
   * @param resolutions any texts; their order tells nothing but that of acts of one day of which
   *     neither votes nor symbols tell it. Those that were not adopted, or do nothing to the
   *     force's mandate, are left aside
   * @return the mandate; without acts if none of the texts is one
   */
  public static Mandate of(Force force, List<Resolution> resolutions) {
    return Objects.requireNonNull(ofEach(List.of(force), resolutions).get(force.id()));
  }

  /**
   * Reads the mandate of a force as it was on a day, out of a set of texts: by the acts that were
   * adopted by then, or may have been.
   *
   * @param force the force
   * @param resolutions any texts, as for {@link #of}
   * @param date the day, in the zone of the issuing body
   * @return the mandate; without acts if none of the texts is one that may be adopted by then
   */
  public static Mandate asOf(Force force, List<Resolution> resolutions, LocalDate date) {
    List<Resolution> adopted = new ArrayList<>();
    for (Resolution text : resolutions) {
      if (text.adoption().isPresent() && text.adoption().get().possiblyBy(date)) {
        adopted.add(text);
      }
    }
    return of(force, adopted);
  }

  /**
   * Reads the mandates of several forces out of a set of texts, each text once.
   *
   * @param forces the forces; of two with one identifier, the first counts
   * @param resolutions any texts, as for {@link #of}
   * @return the mandate of each force, in the order given
   */
  public static Map<ForceId, Mandate> ofEach(
      List<Force> forces, Collection<Resolution> resolutions) {
    return MandateReading.ofEach(forces, resolutions);
  }

  /**
   * What the bodies gave the force, each apart (rule R4).
   *
   * @return a mandate for each body, of the acts on what that body gave, in the order in which they
   *     first acted; this one alone where no other body can have given any, or no act is on record
   */
  public final List<Mandate> ofEachBody() {
    return parts().isEmpty() ? List.of(this) : parts();
  }

  /**
   * What one of several bodies gave the force.
   *
   * @param body the body
   * @return the mandate of the acts on what it gave; empty where another body gave all of it, or no
   *     act is on record
   */
  public final Optional<Mandate> ofBody(ActorId body) {
    return Optional.ofNullable(byBody().get(body));
  }

  @Value.Lazy
  Map<ActorId, Mandate> byBody() {
    Map<ActorId, Mandate> byBody = new HashMap<>();
    for (Mandate each : ofEachBody()) {
      if (!each.acts().isEmpty()) {
        byBody.put(each.acts().get(0).giver(), each);
      }
    }
    return byBody;
  }

  /**
   * What each of the bodies that give the mandate on a day gave, that which has run out included,
   * unless another one gave a mandate after that.
   *
   * @param date the day, in the zone of the issuing body
   * @return those of {@link #ofEachBody} by whose bodies the mandate is given then; empty before
   *     the first act
   */
  public final List<Mandate> givenOn(LocalDate date) {
    Optional<GoverningAct> newest = newestBy(date);
    if (newest.isEmpty()) {
      return List.of();
    }
    List<ActorId> givers = newest.get().givers();
    if (parts().isEmpty() || givers.size() == parts().size()) {
      return ofEachBody();
    }
    List<Mandate> given = new ArrayList<>();
    for (ActorId giver : givers) {
      given.add(Objects.requireNonNull(byBody().get(giver)));
    }
    return List.copyOf(given);
  }

  /** What the body gave under whose act the mandate stands on a day. */
  final Mandate governingPart(LocalDate date) {
    List<Mandate> ranked = parts().isEmpty() ? List.of() : rankedOn(date);
    return ranked.isEmpty() ? this : ranked.get(0);
  }

  private List<Mandate> rankedOn(LocalDate date) {
    return Ranked.first(givenOn(date), date);
  }

  /**
   * The act that governs on a day: the newest that is effective by then, not the one that lasts
   * longest (rule T5). Where several bodies gave the mandate, the newest of those under which it is
   * in force, or else may be; where all are over, that under which it was in force last.
   *
   * @param date the day, in the zone of the issuing body
   * @return the act, or empty before the first
   */
  public final Optional<GoverningAct> governingOn(LocalDate date) {
    return governingPart(date).newestBy(date);
  }

  final Optional<GoverningAct> newestBy(LocalDate date) {
    int newest = firstAfter(date) - 1;
    while (newest > 0 && acts().get(newest).isWithoutEffect()) {
      newest--;
    }
    return newest < 0 ? Optional.empty() : Optional.of(acts().get(newest));
  }

  /** Those that are in effect by a day. */
  final List<GoverningAct> actsBy(LocalDate date) {
    return acts().subList(0, firstAfter(date));
  }

  /** Those that take effect after a day. */
  final List<GoverningAct> actsAfter(LocalDate date) {
    return acts().subList(firstAfter(date), acts().size());
  }

  /**
   * The acts that are adopted by a day and take effect only on a later one, if what they act on has
   * not been ended by then, and no decision on that day or before it prevails over them.
   *
   * @param date the day, in the zone of the issuing body
   * @return the acts of all bodies, one for each text, the first to take effect first: of several
   *     acts of a text the one that ends the mandate, or else the first that does not only amend it
   */
  public final List<GoverningAct> upcomingOn(LocalDate date) {
    Map<ResolutionId, GoverningAct> upcoming = new LinkedHashMap<>();
    for (GoverningAct act : actsAfter(date)) {
      boolean isWithoutEffect = act.isWithoutEffect() && !act.decidedOn().isAfter(date);
      if (!act.adoptedOn().isAfter(date) && !act.isOfEndedBy(date) && !isWithoutEffect) {
        upcoming.merge(act.resolution().id(), act, Mandate::decisive);
      }
    }
    return List.copyOf(upcoming.values());
  }

  private static GoverningAct decisive(GoverningAct one, GoverningAct other) {
    boolean isOther =
        other.act().kind() == MandateActKind.TERMINATES
            || one.act().kind() == MandateActKind.AMENDS;
    return isOther ? other : one;
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
   * What bodies gave beside that under which the mandate stands on a day.
   *
   * @param date the day, in the zone of the issuing body
   * @return those of {@link #givenOn} without that of the act that governs: what is in force first,
   *     then what may be, and of these that of the newest act; empty where one body gave it
   */
  public final List<Mandate> othersOn(LocalDate date) {
    if (parts().isEmpty()) {
      return List.of();
    }
    List<Mandate> ranked = rankedOn(date);
    return ranked.isEmpty() ? ranked : ranked.subList(1, ranked.size());
  }

  /**
   * What a body prolongs on a day.
   *
   * @param body the body
   * @param date the day, in the zone of the issuing body
   * @return what it gave, or the term of which it holds a key of, if that is of {@link #givenOn};
   *     else this, the whole, which another body would prolong if it could
   */
  public final Mandate renewedBy(ActorId body, LocalDate date) {
    List<Mandate> given = parts().isEmpty() ? List.of() : givenOn(date);
    Optional<Mandate> own = ofBody(body);
    if (own.isPresent() && given.contains(own.get())) {
      return own.get();
    }
    for (Mandate each : given) {
      if (each.newestBy(date).orElseThrow().keys().contains(body)) {
        return each;
      }
    }
    return this;
  }

  /**
   * The mandate that a text acts on, of what several bodies gave.
   *
   * @param text the text
   * @return what its body gave, or what another body gave on which it acts; this, the whole, if it
   *     acts on nothing of it
   */
  public final Mandate ofText(Resolution text) {
    Optional<Mandate> own = parts().isEmpty() ? Optional.empty() : ofBody(text.issuer());
    if (own.isPresent()) {
      return own.get();
    }
    for (Mandate part : parts()) {
      if (part.acts().stream().anyMatch(act -> act.resolution().equals(text))) {
        return part;
      }
    }
    return this;
  }

  /**
   * Whether the mandate is in force on a day.
   *
   * @param date the day, in the zone of the issuing body
   * @return the state, that of {@link #statusOn} without all that goes with it
   */
  public final MandateState stateOn(LocalDate date) {
    Objects.requireNonNull(date, "date");
    return StateOnDay.of(this, governingPart(date), date);
  }

  /**
   * How the mandate stands on a day.
   *
   * @param date the day, in the zone of the issuing body
   * @return the status
   */
  public final MandateStatus statusOn(LocalDate date) {
    Objects.requireNonNull(date, "date");
    return MandateStatus.of(this, date);
  }

  /**
   * How the mandate stands at an instant. Its last day ends at midnight in the zone of the issuing
   * body (rule T1).
   *
   * @param instant the instant
   * @param zone the zone of the issuing body, such as {@link Resolution#zone} of its acts gives
   * @return the status of the day that it is then in that zone
   * @throws java.time.DateTimeException if that day is none of {@link LocalDate}
   */
  public final MandateStatus statusAt(Instant instant, ZoneId zone) {
    return statusOn(LocalDate.ofInstant(instant, zone));
  }

  /**
   * Until when the mandate lasts at the most by what is in effect by a day.
   *
   * @param date the day, in the zone of the issuing body
   * @return its last day, inclusive; of one that an act ended at once, the day of that; of one that
   *     ran until a successor took over, the latest day of that; of what several bodies gave, the
   *     last of these; empty where no act is in effect by that day, and where one that is has an
   *     open end or none that is known
   */
  public final Optional<LocalDate> latestEndOn(LocalDate date) {
    return latest(date, StateOnDay::latestEnd);
  }

  /**
   * Until when the force may be in place at the most by what is in effect by a day: under its
   * mandate, and to be wound up after it (rule T12).
   *
   * @param date the day, in the zone of the issuing body
   * @return the day of {@link #latestEndOn}, or the last one of the clocks of operations,
   *     withdrawal and liquidation of the act that governs, if that is later; of what several
   *     bodies gave, the last of these; empty where {@link #latestEndOn} is, and where one of these
   *     clocks has an open end or none that is known
   */
  public final Optional<LocalDate> latestWindUpOn(LocalDate date) {
    return latest(date, StateOnDay::latestWindUp);
  }

  private Optional<LocalDate> latest(
      LocalDate date, Function<StateOnDay, Optional<LocalDate>> ending) {
    Objects.requireNonNull(date, "date");
    Optional<LocalDate> latest = Optional.empty();
    for (Mandate given : givenOn(date)) {
      Optional<LocalDate> end = ending.apply(new StateOnDay(given, date));
      if (end.isEmpty()) {
        return end;
      }
      latest = latest.isPresent() && latest.get().isAfter(end.get()) ? latest : end;
    }
    return latest;
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
   * it replaces (rule T5), and a successor that takes over before the predecessor's term ends,
   * unless the body that set that term fixed the day.
   *
   * @return the overlaps, oldest first, successions last
   */
  public final List<MandateOverlap> overlaps() {
    return Stretches.overlaps(this);
  }

  @Value.Lazy
  DeclaredGaps declaredGaps() {
    boolean isOfOne = parts().isEmpty() && !acts().isEmpty();
    List<LineageGap> gaps = new ArrayList<>();
    for (LineageGap gap : lineageGaps()) {
      if (gap.body().isEmpty() || (isOfOne && gap.isOf(acts().get(0).giver()))) {
        gaps.add(gap);
      }
    }
    return new DeclaredGaps(gaps);
  }

  /**
   * What the record declares about a stretch of days without an act.
   *
   * @param first the first day of the stretch
   * @param last the last one, not before the first
   * @return the declared stretches that together cover all of it, in their order, or empty if a day
   *     is left; of what several bodies gave, those that name no body
   */
  public final List<LineageGap> declared(LocalDate first, LocalDate last) {
    return declaredGaps().covering(first, last);
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

  /** Whether a body of which no act has a place in the line may have given a mandate by a day. */
  final boolean isGivenByUnplaced(LocalDate date) {
    for (UnplacedAct act : unplacedBy(date)) {
      if (act.givesAnew(force()) && ofBody(act.issuer()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The succession that puts an end to the mandate under an act: the first one to one that lasts
   * until another force takes over, the first one by its own body to one without a term, as that
   * body has decided otherwise; to any other one by its own body that fixes a day before its end.
   *
   * @param by the day by which it is adopted
   */
  final Optional<Succession> successionTo(GoverningAct act, LocalDate by) {
    if (act.isEndedAtOnce()) {
      return Optional.empty();
    }
    if (Stretches.isUntilReplaced(act)) {
      return successions().stream().findFirst().filter(each -> each.isAdoptedBy(by));
    }
    return Stretches.isWithoutTerm(act)
        ? Optional.ofNullable(firstSuccessions().get(act.giver()))
            .filter(each -> each.isAdoptedBy(by))
        : takeoverWithin(act, by);
  }

  /** The newest decision prevails, also over a term that lasts longer (rule T5). */
  private Optional<Succession> takeoverWithin(GoverningAct act, LocalDate by) {
    Optional<Succession> newest = Optional.empty();
    LocalDate decided = act.decidedOn();
    for (Succession each : successions()) {
      if (each.issuer().equals(act.giver())
          && each.endsOn().isPresent()
          && each.isAdoptedBy(by)
          && !each.adoptedOn().isBefore(decided)) {
        newest = Optional.of(each);
        decided = each.adoptedOn();
      }
    }
    return newest.filter(
        each ->
            act.lastDay().isEmpty() || each.endsOn().orElseThrow().isBefore(act.lastDay().get()));
  }

  /** By the bodies whose acts bring them about. */
  @Value.Lazy
  Map<ActorId, Succession> firstSuccessions() {
    Map<ActorId, Succession> first = new HashMap<>();
    for (Succession each : successions()) {
      first.putIfAbsent(each.issuer(), each);
    }
    return first;
  }
}
