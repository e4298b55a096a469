package io.github.isfmodel.assessment;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.ActorKind;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.id.PreconditionId;
import io.github.isfmodel.mandate.Acts;
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
import io.github.isfmodel.resolution.Ceiling;
import io.github.isfmodel.resolution.MandateAct;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.term.ClockKind;
import io.github.isfmodel.term.Term;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A small record of one force, made up pledge by pledge. */
public final class Scene {

  public static final ForceId FORCE = ForceId.of("isf");
  public static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  public static final LocalDate BEFORE = LocalDate.of(2025, 6, 1);

  private static final ActorId JUDGE = ActorId.of("judge");

  private final List<Pledge> pledges = new ArrayList<>();
  private final List<Precondition> preconditions = new ArrayList<>();
  private final List<Resolution> acts = new ArrayList<>();
  private Force force = Force.builder().id(FORCE).name("Force").established(false).build();

  /** Something that only its own assumption decides. */
  public static Proposition fact(String name) {
    return new Proposition.Judged(JUDGE, name);
  }

  public static PledgeStep step(PledgeState state, Quantity... numbers) {
    return PledgeStep.builder()
        .state(state)
        .when(When.on(BEFORE))
        .phases(Stream.of(numbers).map(number -> phase(number, Unit.TROOPS)).toList())
        .build();
  }

  public static Phase phase(Quantity number, Unit unit) {
    return Phase.builder().measure(Measure.of(number, unit)).readiness(PledgeState.READY).build();
  }

  /** A pledge of troops by a contributor of the same name, under conditions of its own. */
  public Scene pledge(String name, PledgeStep step, Condition... conditions) {
    return pledge(builder(name, step).build(), conditions);
  }

  public static Pledge.Builder builder(String name, PledgeStep... steps) {
    return Pledge.builder()
        .id(PledgeId.of(name))
        .force(FORCE)
        .contributor(new Contributor.Named(ActorId.of(name)))
        .kind(PledgeKind.TROOPS)
        .addHistory(steps);
  }

  public Scene pledge(Pledge pledge, Condition... conditions) {
    List<PreconditionId> own = new ArrayList<>();
    for (Condition condition : conditions) {
      PreconditionId id = PreconditionId.of("p" + preconditions.size());
      own.add(id);
      preconditions.add(
          Precondition.builder()
              .id(id)
              .holder(ActorId.of("holder"))
              .condition(condition)
              .since(When.on(BEFORE))
              .build());
    }
    pledges.add(pledge.withPreconditions(own));
    return this;
  }

  /** An act that governs on the day. */
  public Scene act(UnaryOperator<MandateAct> tasks, Ceiling... ceilings) {
    MandateAct act = Acts.does(MandateActKind.ESTABLISHES).withForce(FORCE);
    acts.add(
        Acts.text("act")
            .addLifecycle(Acts.adoptedOn(BEFORE.toString()))
            .addMandateAct(tasks.apply(act))
            .addCeilings(ceilings)
            .addClock(Acts.clock(ClockKind.MANDATE, new Term.UnlessDecided()).withSubjects(FORCE))
            .build());
    return this;
  }

  public Scene force(UnaryOperator<Force> change) {
    force = change.apply(force);
    return this;
  }

  public Dossier dossier() {
    return Dossier.builder()
        .title("A scene")
        .asOf(LocalDate.of(2026, 12, 31))
        .addActors(
            Actor.builder().id(JUDGE).kind(ActorKind.PERSON).name("The one who judges").build())
        .addForces(force)
        .resolutions(acts)
        .pledges(pledges)
        .preconditions(preconditions)
        .build();
  }

  public Situation situation(Assumptions assumptions) {
    return Situation.of(dossier(), FORCE, DAY, assumptions).orElseThrow();
  }

  public Situation situation() {
    return situation(Assumptions.NONE);
  }
}
