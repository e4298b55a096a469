package io.github.isfmodel.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.ActorKind;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.id.PreconditionId;
import io.github.isfmodel.milestone.Dependency;
import io.github.isfmodel.milestone.DependencyKind;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.pledge.Contributor;
import io.github.isfmodel.pledge.Phase;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeKind;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.pledge.PledgeStep;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.time.Span;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Schedules against a simulation that goes from day to day and lets come about what can. */
class ScheduleSimulationTest {

  private static final LocalDate TODAY = Plans.TODAY;
  private static final ForceId FORCE = ForceId.of("isf");
  private static final int MILESTONES = 4;
  private static final int PLEDGES = 3;
  private static final int DAYS = 12;

  private static final Map<String, ActorKind> ACTORS =
      new TreeMap<>(
          Map.of(
              "a", ActorKind.STATE,
              "b", ActorKind.STATE,
              "o", ActorKind.INTERNATIONAL_ORGANIZATION));

  /** A milestone or pledge with what it waits for. */
  record Step(
      EntityId id,
      List<Condition> toBegin,
      List<EntityId> beginsWith,
      List<Condition> toBeReached) {}

  record Plan(List<Milestone> milestones, List<Pledge> pledges, List<Precondition> demands) {

    Dossier dossier() {
      return Plans.plan(milestones)
          .withActors(ACTORS.keySet().stream().map(Plan::actor).toList())
          .withPledges(pledges)
          .withPreconditions(demands);
    }

    private static Actor actor(String name) {
      return Actor.builder()
          .id(ActorId.of(name))
          .kind(ACTORS.get(name))
          .name(name)
          .addCitation(Plans.CITED)
          .build();
    }

    List<Step> steps() {
      List<Step> steps = new ArrayList<>();
      for (Milestone each : milestones) {
        List<Condition> toBegin = new ArrayList<>(each.trigger().stream().toList());
        on(each, DependencyKind.AFTER).forEach(id -> toBegin.add(reached(id)));
        steps.add(
            new Step(
                each.id(),
                toBegin,
                on(each, DependencyKind.TRIGGERED_BY),
                each.criteria().stream().toList()));
      }
      for (Pledge each : pledges) {
        List<Condition> toBegin =
            demands.stream()
                .filter(demand -> each.preconditions().contains(demand.id()))
                .map(Precondition::condition)
                .toList();
        steps.add(new Step(each.id(), toBegin, List.of(), List.of()));
      }
      return steps;
    }

    private static List<EntityId> on(Milestone milestone, DependencyKind kind) {
      return milestone.dependencies().stream()
          .filter(each -> each.kind() == kind)
          .<EntityId>map(Dependency::on)
          .toList();
    }

    private static Condition reached(EntityId id) {
      return Plans.reached(id.value());
    }
  }

  /** What has come about by a day; what is held back is never reached. */
  private static final class Simulation {

    private final Plan plan;
    private final Optional<EntityId> heldBack;
    private final Map<EntityId, LocalDate> begun = new HashMap<>();
    private final Map<EntityId, LocalDate> reached = new HashMap<>();
    private LocalDate day = TODAY;

    Simulation(Plan plan, Optional<EntityId> heldBack) {
      this.plan = plan;
      this.heldBack = heldBack;
      plan.pledges().stream()
          .filter(each -> each.history().get(0).state().isConfirmed())
          .forEach(each -> reached.put(each.id(), TODAY));
      for (int i = 0; i <= DAYS + 1; i++) {
        day = TODAY.plusDays(i);
        while (advances()) {}
      }
    }

    private boolean advances() {
      int before = begun.size() + reached.size();
      for (Step step : plan.steps()) {
        if (step.toBegin().stream().allMatch(this::holds)
            && begun.keySet().containsAll(step.beginsWith())) {
          begun.putIfAbsent(step.id(), day);
        }
        if (begun.containsKey(step.id())
            && step.toBeReached().stream().allMatch(this::holds)
            && !heldBack.equals(Optional.of(step.id()))) {
          reached.putIfAbsent(step.id(), day);
        }
      }
      return begun.size() + reached.size() > before;
    }

    private boolean holds(Condition condition) {
      if (condition instanceof Condition.Not not) {
        return !holds(not.part());
      }
      if (condition instanceof Proposition.DateReached date) {
        return !day.isBefore(date.date());
      }
      if (condition instanceof Proposition.MilestoneReached milestone) {
        return reached.containsKey(milestone.milestone());
      }
      if (condition instanceof Proposition.PledgesReach reach) {
        long wanted = reach.threshold().quantity().leastThreshold().orElseThrow();
        Unit unit = reach.threshold().unit();
        return most(plan.pledges(), unit) < wanted
            || most(
                    plan.pledges().stream().filter(each -> reached.containsKey(each.id())).toList(),
                    unit)
                >= wanted;
      }
      return condition.parts().stream().filter(this::holds).count() >= condition.needed();
    }

    private static long most(List<Pledge> pledges, Unit unit) {
      if (unit.equals(Unit.TROOPS)) {
        return pledges.stream().mapToLong(each -> each.sizeOn(TODAY, unit).max()).sum();
      }
      Set<ActorId> named = new HashSet<>();
      long unnamed = 0;
      for (Pledge each : pledges) {
        if (each.contributor() instanceof Contributor.Named one) {
          boolean counts = unit.equals(Unit.CONTRIBUTORS) || !one.actor().equals(ActorId.of("o"));
          named.addAll(counts ? List.of(one.actor()) : List.of());
        } else if (each.contributor() instanceof Contributor.Unnamed some) {
          unnamed += some.number().bounds().max();
        }
      }
      return named.size() + unnamed;
    }
  }

  @Provide
  Arbitrary<Plan> plans() {
    return Combinators.combine(
            milestones().list().ofSize(MILESTONES),
            pledges().list().ofSize(PLEDGES),
            conditions().list().ofSize(PLEDGES))
        .as(
            (milestones, pledges, demanded) -> {
              List<Milestone> named = new ArrayList<>();
              for (int i = 0; i < MILESTONES; i++) {
                named.add(milestones.get(i).withId(Plans.id("m" + i)));
              }
              List<Pledge> held = new ArrayList<>();
              List<Precondition> demands = new ArrayList<>();
              for (int i = 0; i < PLEDGES; i++) {
                PreconditionId demand = PreconditionId.of("x" + i);
                PledgeId pledge = PledgeId.of("p" + i);
                held.add(pledges.get(i).withId(pledge).withPreconditions(demand));
                demands.add(Plans.precondition("a", pledge, demanded.get(i)).withId(demand));
              }
              return new Plan(named, held, demands);
            });
  }

  private static Arbitrary<Milestone> milestones() {
    Arbitrary<Dependency> dependencies =
        Combinators.combine(
                Arbitraries.of(DependencyKind.AFTER, DependencyKind.TRIGGERED_BY),
                Arbitraries.integers().between(0, MILESTONES - 1))
            .as((kind, on) -> Plans.dependency(kind, "m" + on));
    return Combinators.combine(
            dependencies.list().ofMaxSize(1),
            conditions().optional(0.4),
            conditions().optional(0.8))
        .as(
            (after, trigger, criteria) ->
                Plans.milestone("m")
                    .withDependencies(after)
                    .withTrigger(trigger)
                    .withCriteria(criteria));
  }

  private static Arbitrary<Pledge> pledges() {
    Arbitrary<Contributor> named =
        Arbitraries.of(ACTORS.keySet()).map(name -> new Contributor.Named(ActorId.of(name)));
    Arbitrary<Contributor> unnamed =
        Arbitraries.just(new Contributor.Unnamed("two", new Quantity.Exactly(2)));
    return Combinators.combine(
            Arbitraries.frequencyOf(Tuple.of(4, named), Tuple.of(1, unnamed)),
            Arbitraries.of(50L, 100L, 150L),
            Arbitraries.of(PledgeState.CONDITIONAL, PledgeState.INTERESTED, PledgeState.ANNOUNCED))
        .as(ScheduleSimulationTest::pledge);
  }

  private static Pledge pledge(Contributor contributor, long troops, PledgeState state) {
    Phase phase =
        Phase.builder()
            .measure(Measure.of(new Quantity.Exactly(troops), Unit.TROOPS))
            .readiness(state)
            .build();
    return Pledge.builder()
        .id(PledgeId.of("p"))
        .force(FORCE)
        .contributor(contributor)
        .kind(PledgeKind.TROOPS)
        .addHistory(
            PledgeStep.builder()
                .state(state)
                .when(When.on(TODAY.minusDays(5)))
                .addPhase(phase)
                .addCitation(Plans.CITED)
                .build())
        .build();
  }

  private static Arbitrary<Condition> conditions() {
    Arbitrary<Condition> dates =
        Arbitraries.integers()
            .between(1, DAYS)
            .map(days -> new Proposition.DateReached(TODAY.plusDays(days)));
    Arbitrary<Condition> milestones =
        Arbitraries.integers().between(0, MILESTONES - 1).map(i -> Plans.reached("m" + i));
    Arbitrary<Condition> strengths =
        Arbitraries.of(
                Measure.of(new Quantity.Exactly(100), Unit.TROOPS),
                Measure.of(new Quantity.Exactly(200), Unit.TROOPS),
                Measure.of(new Quantity.About(200), Unit.TROOPS),
                Measure.of(new Quantity.Exactly(2), Unit.CONTRIBUTORS),
                Measure.of(new Quantity.Exactly(1), Unit.STATES),
                Measure.of(new Quantity.Exactly(2), Unit.STATES))
            .map(measure -> new Proposition.PledgesReach(FORCE, measure));
    Arbitrary<Condition> leaves =
        Arbitraries.oneOf(dates, dates.map(Condition.Not::new), milestones, strengths);
    Arbitrary<Condition> pairs = composed(leaves);
    return Arbitraries.oneOf(leaves, pairs, composed(Arbitraries.oneOf(leaves, pairs)));
  }

  private static Arbitrary<Condition> composed(Arbitrary<Condition> parts) {
    return Arbitraries.oneOf(
        parts.list().ofSize(2).map(Condition.AllOf::new),
        parts.list().ofSize(2).map(Condition.AnyOf::new),
        parts.list().ofSize(3).map(some -> new Condition.AtLeast(2, some)));
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void theFirstPossibleDayIsTheOneOnWhichItComesAbout(@ForAll("plans") Plan plan) {
    Schedule schedule = Schedule.of(plan.dossier(), TODAY);
    Simulation simulation = new Simulation(plan, Optional.empty());

    for (MilestoneOutlook each : schedule.milestones()) {
      assertThat(each.earliest().map(Span::earliest))
          .as("%s of %s", each.milestone(), plan)
          .isEqualTo(Optional.ofNullable(simulation.reached.get(each.milestone())));
    }
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void whatDecidesComesOnThatDayWithoutWhatItDecides(@ForAll("plans") Plan plan) {
    for (MilestoneOutlook each : Schedule.of(plan.dossier(), TODAY).milestones()) {
      if (each.decidedBy().isPresent()) {
        EntityId decider = each.decidedBy().get();
        Simulation without = new Simulation(plan, Optional.of(each.milestone()));
        assertThat(List.of(without.begun, without.reached))
            .as("%s, by %s, of %s", each.milestone(), decider, plan)
            .anyMatch(came -> each.earliest().orElseThrow().earliest().equals(came.get(decider)));
      }
    }
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void aDeadlockIsOfWhatHasNoDay(@ForAll("plans") Plan plan) {
    Simulation simulation = new Simulation(plan, Optional.empty());

    for (Deadlock each : Schedule.of(plan.dossier(), TODAY).deadlocks()) {
      assertThat(simulation.reached.keySet()).doesNotContainAnyElementsOf(each.members());
    }
  }
}
