package io.github.isfmodel.compiled;

import io.github.isfmodel.assessment.Scene;
import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.claim.Modality;
import io.github.isfmodel.claim.Polarity;
import io.github.isfmodel.claim.Statement;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.event.Assertion;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.event.EventKind;
import io.github.isfmodel.event.EventStanding;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ClaimId;
import io.github.isfmodel.id.EventId;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.id.PreconditionId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.id.SourceId;
import io.github.isfmodel.milestone.Declaration;
import io.github.isfmodel.milestone.DeclarationKind;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.pledge.PledgeStep;
import io.github.isfmodel.pledge.Waiver;
import io.github.isfmodel.precondition.ActKind;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.precondition.MandateFeature;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.resolution.Chapter;
import io.github.isfmodel.resolution.LegalBasis;
import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.resolution.Stage;
import io.github.isfmodel.source.Attribution;
import io.github.isfmodel.source.Certainty;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.source.Speaker;
import io.github.isfmodel.source.SpeakerKind;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Records in which everything happens within six weeks, at times of every kind, and concerns what
 * the pledges wait for, so that each of these days can be looked at.
 */
final class Weeks {

  static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  static final int DAYS = 42;

  private static final ActorId ONE = ActorId.of("one");
  private static final ActorId OTHER = ActorId.of("other");
  private static final MilestoneId MILESTONE = MilestoneId.of("milestone");
  private static final List<Stage> OVER =
      List.of(Stage.EXPIRED, Stage.TERMINATED, Stage.SUPERSEDED);

  private final Random dice;

  Weeks(long seed) {
    this.dice = new Random(seed);
  }

  Dossier dossier() {
    return new Scene()
        .dossier()
        .withResolutions(some(3, this::text))
        .withPledges(some(3, this::pledge))
        .withPreconditions(some(6, this::precondition))
        .withMilestones(milestone())
        .withEvents(some(4, this::event))
        .withClaims(some(5, this::claim));
  }

  private <T> List<T> some(int most, IntFunction<T> part) {
    return IntStream.range(0, 1 + dice.nextInt(most)).mapToObj(part).toList();
  }

  @SafeVarargs
  private <T> T oneOf(T... values) {
    return values[dice.nextInt(values.length)];
  }

  private LocalDate day() {
    return FIRST.plusDays(dice.nextInt(DAYS));
  }

  private When when() {
    LocalDate day = day();
    return switch (dice.nextInt(12)) {
      case 0 -> When.undated();
      case 1 -> new When.NotBefore(day);
      case 2 -> new When.NotAfter(day);
      case 3 -> new When.InMonth(YearMonth.from(day));
      case 4, 5, 6 -> new When.Between(day, day.plusDays(1 + dice.nextInt(9)));
      default -> When.on(day);
    };
  }

  private List<Citation> citations() {
    Certainty certainty =
        oneOf(Certainty.SEEN, Certainty.SEEN, Certainty.STATED, Certainty.THIRD_HAND);
    return List.of(Citation.builder().source(SourceId.of("s")).certainty(certainty).build());
  }

  private Proposition proposition() {
    return switch (dice.nextInt(10)) {
      case 0 -> new Proposition.DateReached(day());
      case 1 -> new Proposition.InstrumentExists(InstrumentKind.TREATY);
      case 2 -> new Proposition.InstrumentExists(InstrumentKind.INTERNATIONAL_MANDATE);
      case 3 -> new Proposition.MandateProvides(MandateFeature.CHAPTER_VII);
      case 4 -> new Proposition.MilestoneReached(MILESTONE);
      case 5 ->
          new Proposition.PledgesReach(
              Scene.FORCE, Measure.of(new Quantity.Exactly(100), Unit.TROOPS));
      case 6, 7 -> new Proposition.ActDone(ONE, ActKind.TRUCE);
      case 8 -> new Proposition.ComplianceVerified(ONE, ActKind.TRUCE, OTHER);
      default -> new Proposition.ConsentGiven(ONE, Scene.FORCE);
    };
  }

  private Condition condition() {
    return switch (dice.nextInt(5)) {
      case 0 -> new Condition.Not(proposition());
      case 1 -> new Condition.AnyOf(List.of(proposition(), proposition()));
      default -> proposition();
    };
  }

  private Resolution text(int place) {
    Resolution.Builder text =
        Resolution.builder()
            .id(ResolutionId.of("text" + place))
            .title("The text " + place)
            .issuer(ONE)
            .instrument(InstrumentKind.TREATY)
            .legalBasis(
                oneOf(new LegalBasis.Unspecified(), new LegalBasis.Explicit(List.of(Chapter.VII))))
            .addLifecycle(step(Stage.ADOPTED))
            .citations(citations());
    if (dice.nextBoolean()) {
      text.addLifecycle(step(OVER.get(dice.nextInt(OVER.size()))));
    }
    return text.build();
  }

  private LifecycleStep step(Stage stage) {
    return LifecycleStep.builder().stage(stage).when(when()).citations(citations()).build();
  }

  private Pledge pledge(int place) {
    Pledge.Builder pledge =
        Scene.builder("pledge" + place)
            .history(some(3, step -> step()))
            .preconditions(some(4, Weeks::id));
    if (dice.nextBoolean()) {
      pledge.addWaivers(
          Waiver.builder()
              .precondition(id(dice.nextInt(4)))
              .by(ONE)
              .when(when())
              .citations(citations())
              .build());
    }
    return pledge.build();
  }

  private PledgeStep step() {
    return PledgeStep.builder()
        .state(oneOf(PledgeState.values()))
        .when(when())
        .phases(
            dice.nextBoolean()
                ? List.of(Scene.phase(new Quantity.Exactly(60), Unit.TROOPS))
                : List.of())
        .citations(citations())
        .build();
  }

  private static PreconditionId id(int place) {
    return PreconditionId.of("c" + place);
  }

  private Precondition precondition(int place) {
    return Precondition.builder()
        .id(id(place))
        .holder(ONE)
        .judge(dice.nextInt(3) == 0 ? Optional.of(oneOf(ONE, OTHER)) : Optional.empty())
        .condition(condition())
        .since(when())
        .until(dice.nextInt(3) == 0 ? Optional.of(when()) : Optional.empty())
        .replaces(dice.nextInt(4) == 0 ? Optional.of(id(dice.nextInt(4))) : Optional.empty())
        .build();
  }

  private Milestone milestone() {
    return Milestone.builder()
        .id(MILESTONE)
        .title("The milestone")
        .verifier(dice.nextBoolean() ? Optional.of(OTHER) : Optional.empty())
        .declarations(some(3, place -> declaration()))
        .build();
  }

  private Declaration declaration() {
    return Declaration.builder()
        .kind(oneOf(DeclarationKind.values()))
        .by(oneOf(ONE, OTHER))
        .when(when())
        .citations(citations())
        .build();
  }

  private Event event(int place) {
    return Event.builder()
        .id(EventId.of("event" + place))
        .kind(EventKind.STATEMENT)
        .standing(oneOf(EventStanding.values()))
        .when(when())
        .summary("The event " + place)
        .addActors(oneOf(ONE, OTHER))
        .addAsserts(
            Assertion.builder().proposition(proposition()).holds(dice.nextBoolean()).build())
        .citations(citations())
        .build();
  }

  private Claim claim(int place) {
    Claim.Builder claim =
        Claim.builder()
            .id(ClaimId.of("claim" + place))
            .attribution(
                Attribution.builder()
                    .speaker(
                        Speaker.builder()
                            .kind(SpeakerKind.INSTITUTION)
                            .actor(oneOf(ONE, OTHER))
                            .build())
                    .said(when())
                    .build())
            .reported(when())
            .holds(when())
            .statement(new Statement.That(proposition()))
            .modality(Modality.FACT)
            .polarity(oneOf(Polarity.values()))
            .summary("The claim " + place)
            .citations(citations());
    if (place > 0 && dice.nextInt(3) == 0) {
      claim.addSupersedes(ClaimId.of("claim" + dice.nextInt(place)));
    }
    return claim.build();
  }
}
