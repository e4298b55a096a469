package io.github.isfmodel.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.event.EventKind;
import io.github.isfmodel.event.EventStanding;
import io.github.isfmodel.generators.Coherent;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.EventId;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.id.SourceId;
import io.github.isfmodel.milestone.Declaration;
import io.github.isfmodel.milestone.DeclarationKind;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.resolution.LegalBasis;
import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.resolution.Stage;
import io.github.isfmodel.source.Certainty;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.source.Source;
import io.github.isfmodel.source.SourceKind;
import io.github.isfmodel.time.Span;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnchorsTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 7, 30);
  private static final LocalDate LAST = LocalDate.of(2026, 7, 31);
  private static final LocalDate LATER = LocalDate.of(2026, 9, 28);
  private static final EventId AGREEMENT = EventId.of("agreement");
  private static final MilestoneId STEP = MilestoneId.of("step");
  private static final ResolutionId TEXT = ResolutionId.of("text");
  private static final SourceId PAPER = SourceId.of("paper");

  private static Event agreement(When when) {
    return Event.builder()
        .id(AGREEMENT)
        .kind(EventKind.AGREEMENT)
        .standing(EventStanding.OCCURRED)
        .when(when)
        .summary("An agreement")
        .build();
  }

  private static Dossier.Builder record() {
    return Dossier.builder().title("A record").asOf(LATER);
  }

  private static Dossier after(When when) {
    return record().addEvent(agreement(when)).build();
  }

  private static Anchors anchors(Dossier dossier, LocalDate on) {
    return new Anchors(dossier, Assumptions.NONE, on);
  }

  private static String due(Dossier dossier, EntityId anchor, int within, LocalDate on) {
    return due(dossier, anchor, OptionalInt.of(within), on);
  }

  private static String due(Dossier dossier, EntityId anchor, OptionalInt within, LocalDate on) {
    return anchors(dossier, on).days(new When.Following(anchor, within, "after it")).toString();
  }

  @Test
  void withinSomeDaysOfAnEvent() {
    Dossier dossier = after(new When.Between(FIRST, LAST));

    assertThat(due(dossier, AGREEMENT, 14, LATER)).isEqualTo("2026-07-30 to 2026-08-14");
    assertThat(due(dossier, AGREEMENT, 0, LATER)).isEqualTo("2026-07-30 to 2026-07-31");
    assertThat(due(dossier, AGREEMENT, OptionalInt.empty(), LATER))
        .isEqualTo("2026-07-30 or later");
  }

  /** Said on Thursday 30 July: it came about on Monday the 27th, and goes on. */
  @Test
  void withinSomeDaysOfWhatIsSoSinceSomeTime() {
    Dossier dossier = after(new When.Said("since Monday", FIRST));

    assertThat(due(dossier, AGREEMENT, 14, LATER)).isEqualTo("2026-07-27 to 2026-08-10");
  }

  @ParameterizedTest
  @EnumSource
  void aTimeAfterAnEventIsCertainOnlyIfThatOccurred(EventStanding standing) {
    Event event = agreement(When.on(FIRST)).withStanding(standing);
    Anchors anchors = anchors(record().addEvent(event).build(), LATER);
    When after = new When.Following(AGREEMENT, OptionalInt.of(14), "after it");

    assertThat(anchors.isCertain(after)).isEqualTo(standing == EventStanding.OCCURRED);
    assertThat(anchors.days(after)).isEqualTo(Span.of(FIRST, FIRST.plusDays(14)));
  }

  @Test
  void aTimeThatFollowsNoEventIsCertain() {
    Anchors anchors = anchors(record().build(), LATER);

    assertThat(anchors.isCertain(When.on(FIRST))).isTrue();
    assertThat(anchors.isCertain(new When.Following(STEP, OptionalInt.of(14), "after"))).isTrue();
    assertThat(anchors.isCertain(new When.Following(AGREEMENT, OptionalInt.of(1), "after")))
        .isFalse();
  }

  @Test
  void anEventOfALaterDayIsNotLookedAt() {
    Dossier dossier = after(new When.Between(FIRST, LAST));

    assertThat(due(dossier, AGREEMENT, 14, FIRST.minusDays(1))).isEqualTo("any day");
    assertThat(due(dossier, AGREEMENT, 14, FIRST)).isEqualTo("2026-07-30 to 2026-08-14");
  }

  @Test
  void anEventWithoutADayGivesNone() {
    assertThat(due(after(When.undated()), AGREEMENT, 14, LATER)).isEqualTo("any day");
    assertThat(due(after(new When.NotBefore(FIRST)), AGREEMENT, 14, LATER))
        .isEqualTo("2026-07-30 or later");
    assertThat(due(after(new When.NotAfter(LAST)), AGREEMENT, 14, LATER))
        .isEqualTo("2026-08-14 or earlier");
    assertThat(
            due(after(new When.Following(PAPER, OptionalInt.of(3), "then")), AGREEMENT, 14, LATER))
        .isEqualTo("any day");
  }

  @Test
  void whatTheRecordDoesNotHoldGivesNoDay() {
    Dossier nothing = record().build();

    for (EntityId anchor : new EntityId[] {AGREEMENT, STEP, TEXT, PAPER, ActorId.of("board")}) {
      assertThat(anchors(nothing, LATER).of(anchor)).isEqualTo(Optional.empty());
    }
  }

  @Test
  void theAdoptionOfAText() {
    Resolution text =
        Resolution.builder()
            .id(TEXT)
            .title("A text")
            .issuer(ActorId.of("council"))
            .instrument(InstrumentKind.SECURITY_COUNCIL_RESOLUTION)
            .legalBasis(new LegalBasis.Unspecified())
            .addLifecycle(LifecycleStep.builder().stage(Stage.ADOPTED).when(When.on(FIRST)).build())
            .build();
    Dossier dossier = record().addResolution(text).build();

    assertThat(due(dossier, TEXT, 30, LATER)).isEqualTo("2026-07-30 to 2026-08-29");
    assertThat(due(dossier, TEXT, 30, FIRST.minusDays(1))).isEqualTo("any day");
  }

  @Test
  void thePublicationOfASource() {
    Source paper =
        Source.builder()
            .id(PAPER)
            .kind(SourceKind.NEWS_ARTICLE)
            .title("A paper")
            .published(When.on(FIRST))
            .build();

    assertThat(due(record().addSource(paper).build(), PAPER, 13, LATER))
        .isEqualTo("2026-07-30 to 2026-08-12");
  }

  private static Dossier withStep(Declaration... declarations) {
    return record()
        .addMilestone(
            Milestone.builder().id(STEP).title("A step").addDeclarations(declarations).build())
        .build();
  }

  private static Declaration declared(DeclarationKind kind, LocalDate day, Certainty certainty) {
    return Declaration.builder()
        .kind(kind)
        .when(When.on(day))
        .addCitation(Citation.builder().source(PAPER).certainty(certainty).build())
        .build();
  }

  @Test
  void aMilestoneThatNothingVerifiedSaysIsReachedHasNoDay() {
    Dossier dossier =
        withStep(declared(DeclarationKind.REACHED, FIRST, Certainty.GENERAL_KNOWLEDGE));

    assertThat(anchors(dossier, LATER).of(STEP)).isEmpty();
  }

  @Test
  void aMilestoneThatIsDisputedHasNoDayFromThenOn() {
    Dossier dossier =
        withStep(
            declared(DeclarationKind.REACHED, FIRST, Certainty.STATED),
            declared(DeclarationKind.DISPUTED, LAST, Certainty.STATED));

    assertThat(anchors(dossier, FIRST).of(STEP)).contains(Span.of(FIRST, FIRST));
    assertThat(anchors(dossier, LATER).of(STEP)).isEmpty();
  }

  @Test
  void aMilestoneOnceItIsReached() {
    Dossier dossier = withStep(declared(DeclarationKind.REACHED, FIRST, Certainty.STATED));

    assertThat(anchors(dossier, LATER).of(STEP)).contains(Span.of(FIRST, FIRST));
    assertThat(anchors(dossier, FIRST.minusDays(1)).of(STEP)).isEmpty();
    Assumptions again =
        Assumptions.NONE.and(new Proposition.MilestoneReached(STEP), Truth.MET, LAST);
    assertThat(new Anchors(dossier, again, LATER).of(STEP)).contains(Span.of(FIRST, FIRST));
  }

  @Test
  void aMilestoneThatIsTakenToBeReachedOrNot() {
    Proposition reached = new Proposition.MilestoneReached(STEP);
    Dossier dossier = record().build();
    Assumptions met = Assumptions.NONE.and(reached, Truth.MET, FIRST);

    assertThat(new Anchors(dossier, met, LATER).of(STEP)).contains(Span.of(FIRST, FIRST));
    assertThat(new Anchors(dossier, met, FIRST.minusDays(1)).of(STEP)).isEmpty();
    assertThat(new Anchors(dossier, met.and(reached, Truth.UNKNOWN, LAST), LATER).of(STEP))
        .isEmpty();
  }

  /** What is counted from nothing keeps its own days. */
  @Property
  void otherTimesStayAsTheyAre(
      @ForAll @Coherent Dossier dossier, @ForAll When when, @ForAll LocalDate on) {
    Span days = anchors(dossier, on).days(when);

    if (when instanceof When.Following following) {
      assertThat(days)
          .isEqualTo(following.after(anchors(dossier, on).of(following.anchor()).orElse(Span.ANY)));
    } else {
      assertThat(days).isEqualTo(when.span());
    }
  }

  /** A day on which something had come about is no later than the day of the question. */
  @Property(tries = 200)
  void nothingOfALaterDayIsLookedAt(@ForAll @Coherent Dossier dossier, @ForAll LocalDate on) {
    Anchors anchors = anchors(dossier, on);

    dossier.events().stream()
        .flatMap(each -> anchors.of(each.id()).stream())
        .forEach(days -> assertThat(days.earliest()).isBeforeOrEqualTo(on));
    dossier.milestones().stream()
        .flatMap(each -> anchors.of(each.id()).stream())
        .forEach(days -> assertThat(days.latest()).isBeforeOrEqualTo(on));
  }
}
