package io.github.isfmodel.difference;

import io.github.isfmodel.assessment.MilestoneStanding;
import io.github.isfmodel.assessment.PledgeStanding;
import io.github.isfmodel.assessment.PreconditionStanding;
import io.github.isfmodel.assessment.RenewalDuty;
import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.id.PreconditionId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.mandate.MandateStatus;
import io.github.isfmodel.precondition.Proof;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.resolution.RenewalClause;
import io.github.isfmodel.strength.Strength;
import io.github.isfmodel.strength.StrengthLevel;
import io.github.isfmodel.strength.StrengthTally;
import io.github.isfmodel.strength.UnitSum;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts a {@link SituationDifference} together. */
final class SituationComparison {

  private final Situation before;
  private final Situation after;

  SituationComparison(Situation before, Situation after) {
    if (!before.force().id().equals(after.force().id())) {
      throw new InvalidValueException(
          "situations to compare",
          before.force().id() + " and " + after.force().id(),
          "are of two forces",
          "give two situations of one force");
    }
    this.before = before;
    this.after = after;
  }

  SituationDifference difference() {
    return ImmutableSituationDifference.builder()
        .preconditions(changes(SituationComparison::proofs, Proof::truth, this::precondition))
        .pledges(changes(SituationComparison::pledges, SituationComparison::seen, this::pledge))
        .milestones(
            changes(SituationComparison::milestones, SituationComparison::seen, this::milestone))
        .mandate(mandate(before.mandate(), after.mandate()))
        .parties(changes(SituationComparison::duties, Set::copyOf, this::parties))
        .strengths(strengths(Strength.of(before), Strength.of(after)))
        .build();
  }

  /** Compares what both have and what only one has, by key, in the order of the record. */
  private <K, V, C> List<C> changes(
      Function<Situation, Map<K, V>> parts,
      Function<V, Object> seen,
      BiFunction<K, Pair<V>, C> change) {
    Map<K, V> one = parts.apply(before);
    Map<K, V> other = parts.apply(after);
    Set<K> keys = new LinkedHashSet<>(one.keySet());
    keys.addAll(other.keySet());
    return keys.stream()
        .map(key -> Map.entry(key, Pair.of(one.get(key), other.get(key))))
        .filter(each -> each.getValue().differs(seen))
        .map(each -> change.apply(each.getKey(), each.getValue()))
        .toList();
  }

  private static Map<PreconditionId, Proof> proofs(Situation situation) {
    Map<PreconditionId, Proof> proofs = new LinkedHashMap<>();
    Stream.concat(
            situation.pledges().stream().flatMap(pledge -> pledge.preconditions().stream()),
            situation.otherPreconditions().stream())
        .forEach(each -> proofs.putIfAbsent(each.precondition().id(), each.proof()));
    return proofs;
  }

  private PreconditionChange precondition(PreconditionId id, Pair<Proof> proofs) {
    return ImmutablePreconditionChange.builder()
        .precondition(id)
        .before(proofs.before())
        .after(proofs.after())
        .build();
  }

  private static Map<PledgeId, PledgeStanding> pledges(Situation situation) {
    Map<PledgeId, PledgeStanding> pledges = new LinkedHashMap<>();
    situation.pledges().forEach(each -> pledges.putIfAbsent(each.pledge().id(), each));
    return pledges;
  }

  private static Object seen(PledgeStanding standing) {
    List<PreconditionId> blockedBy =
        standing.blockedBy().stream()
            .map(PreconditionStanding::precondition)
            .map(each -> each.id())
            .toList();
    return List.of(standing.step().state(), standing.phases(), blockedBy, standing.unrecorded());
  }

  private PledgeChange pledge(PledgeId id, Pair<PledgeStanding> standings) {
    return ImmutablePledgeChange.builder()
        .pledge(id)
        .before(standings.before())
        .after(standings.after())
        .build();
  }

  private static Map<MilestoneId, MilestoneStanding> milestones(Situation situation) {
    Map<MilestoneId, MilestoneStanding> milestones = new LinkedHashMap<>();
    situation.milestones().forEach(each -> milestones.putIfAbsent(each.milestone().id(), each));
    return milestones;
  }

  private static Object seen(MilestoneStanding standing) {
    return List.of(standing.reached().truth(), standing.overdue(), standing.waitsFor());
  }

  private MilestoneChange milestone(MilestoneId id, Pair<MilestoneStanding> standings) {
    return ImmutableMilestoneChange.builder()
        .milestone(id)
        .before(standings.before())
        .after(standings.after())
        .build();
  }

  private static Optional<MandateChange> mandate(MandateStatus before, MandateStatus after) {
    MandateChange change =
        ImmutableMandateChange.builder()
            .before(before.state())
            .after(after.state())
            .actBefore(act(before))
            .actAfter(act(after))
            .lastDayBefore(before.lastDay())
            .lastDayAfter(after.lastDay())
            .build();
    boolean same =
        change.before() == change.after()
            && change.actBefore().equals(change.actAfter())
            && change.lastDayBefore().equals(change.lastDayAfter());
    return same ? Optional.empty() : Optional.of(change);
  }

  private static Optional<ResolutionId> act(MandateStatus status) {
    return status.governing().map(act -> act.resolution().id());
  }

  private record Duty(ResolutionId resolution, RenewalClause clause) {}

  private static Map<Duty, List<ActorId>> duties(Situation situation) {
    Map<Duty, List<ActorId>> duties = new LinkedHashMap<>();
    for (RenewalDuty each : situation.renewals()) {
      duties.put(new Duty(each.resolution(), each.clause()), each.parties());
    }
    return duties;
  }

  private PartiesChange parties(Duty duty, Pair<List<ActorId>> parties) {
    List<ActorId> one = parties.before().orElse(List.of());
    List<ActorId> other = parties.after().orElse(List.of());
    return new PartiesChange(
        duty.resolution(),
        duty.clause(),
        other.stream().filter(each -> !one.contains(each)).toList(),
        one.stream().filter(each -> !other.contains(each)).toList());
  }

  private static List<StrengthChange> strengths(Strength before, Strength after) {
    return Stream.of(StrengthLevel.values())
        .flatMap(level -> strengths(level, before.atLeast(level), after.atLeast(level)))
        .toList();
  }

  private static Stream<StrengthChange> strengths(
      StrengthLevel level, StrengthTally before, StrengthTally after) {
    Stream<Unit> units =
        Stream.concat(before.sums().stream(), after.sums().stream()).map(UnitSum::unit).distinct();
    return units
        .map(unit -> new StrengthChange(level, unit, before.statedIn(unit), after.statedIn(unit)))
        .filter(change -> !change.before().equals(change.after()));
  }
}
