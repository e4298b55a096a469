package io.github.isfmodel.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.isfmodel.assessment.AssumedStep;
import io.github.isfmodel.assessment.Assumptions;
import io.github.isfmodel.assessment.PledgeStanding;
import io.github.isfmodel.assessment.Scene;
import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.claim.Modality;
import io.github.isfmodel.claim.Statement;
import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.dossier.Sample;
import io.github.isfmodel.dossier.SampleActs;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.generators.Coherent;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.pledge.PledgeStep;
import io.github.isfmodel.precondition.CeasefireState;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.resolution.Stage;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CompiledAssessmentTest {

  private static CompiledAssessment compiled(Dossier dossier, ForceId force) {
    return CompiledAssessment.of(dossier, force).orElseThrow();
  }

  @Test
  void refusesAnOverlayOfAnotherAssessment() {
    Force force = Sample.dossier().forces().get(0);
    CompiledAssessment compiled = compiled(Sample.dossier(), force.id());
    FactOverlay foreign = compiled(Sample.dossier(), force.id()).overlay();
    long[] answer = new long[compiled.words()];
    assertThatThrownBy(() -> compiled.blocked(0, foreign, answer))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("the overlay was made by another assessment; make one by overlay() of this");
  }

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /**
   * Every day that the record names anywhere and the days around it; of what follows from terms,
   * the days on which the compiled form expects a change and those around them; and others.
   */
  private static Set<LocalDate> days(
      Dossier dossier, CompiledAssessment compiled, LocalDate other) {
    Set<LocalDate> days = new TreeSet<>(List.of(other, LocalDate.MIN, LocalDate.MAX));
    LongStream named =
        DAY.matcher(dossier.toString()).results().flatMapToLong(match -> dayIn(match.group()));
    LongStream expected = LongStream.of(ChangeDays.of(dossier, compiled.propositions()));
    LongStream.concat(named, expected)
        .flatMap(day -> LongStream.of(day - 1, day, day + 1, day + 200))
        .filter(day -> day >= LocalDate.MIN.toEpochDay() && day <= LocalDate.MAX.toEpochDay())
        .forEach(day -> days.add(LocalDate.ofEpochDay(day)));
    return days;
  }

  /** Text that only looks like a day names none. */
  private static LongStream dayIn(String text) {
    try {
      return LongStream.of(LocalDate.parse(text).toEpochDay());
    } catch (DateTimeParseException noDay) {
      return LongStream.empty();
    }
  }

  private static BitSet plain(Dossier dossier, ForceId force, LocalDate day, Assumptions assumed) {
    Situation situation = Situation.of(dossier, force, day, assumed).orElseThrow();
    List<PledgeStanding> standings = situation.pledges();
    BitSet blocked = new BitSet();
    int at = 0;
    int place = 0;
    for (var pledge : dossier.pledges()) {
      if (pledge.force().equals(force)) {
        if (pledge.stepOn(day).isPresent()) {
          blocked.set(place, standings.get(at).isBlocked());
          at++;
        }
        place++;
      }
    }
    assertThat(at).isEqualTo(standings.size());
    return blocked;
  }

  private static void sameAsPlain(Dossier dossier, LocalDate other, List<Truth> truths) {
    for (Force force : dossier.forces()) {
      CompiledAssessment compiled = compiled(dossier, force.id());
      sameAsPlain(dossier, force, days(dossier, compiled, other), truths);
    }
  }

  private static void sameAsPlain(
      Dossier dossier, Force force, Collection<LocalDate> days, List<Truth> truths) {
    CompiledAssessment compiled = compiled(dossier, force.id());
    long[] answer = new long[compiled.words()];
    FactOverlay overlay = compiled.overlay();
    for (LocalDate day : days) {
      int count = compiled.blocked(day.toEpochDay(), answer);
      assertThat(BitSet.valueOf(answer))
          .as("%s", day)
          .isEqualTo(plain(dossier, force.id(), day, Assumptions.NONE))
          .matches(blocked -> blocked.cardinality() == count);

      overlay.clear();
      assertThat(compiled.blocked(day.toEpochDay(), overlay, answer)).isEqualTo(count);

      Assumptions assumed = assumed(compiled.propositions(), truths, day);
      overlay.load(assumed, day);
      compiled.blocked(day.toEpochDay(), overlay, answer);
      assertThat(BitSet.valueOf(answer))
          .as("%s with %s", day, assumed)
          .isEqualTo(plain(dossier, force.id(), day, assumed));
    }
  }

  /** Every other proposition, with the truths one after the other. */
  private static Assumptions assumed(
      List<Proposition> propositions, List<Truth> truths, LocalDate day) {
    Assumptions assumed = Assumptions.NONE;
    for (int i = 0; i < propositions.size(); i += 2) {
      assumed = assumed.and(propositions.get(i), truths.get(i % truths.size()), day);
    }
    return assumed;
  }

  @Property(tries = 40)
  void anyRecordIsAnsweredAsByThePlainAssessment(
      @ForAll Dossier dossier, @ForAll LocalDate other, @ForAll @Size(5) List<Truth> truths) {
    sameAsPlain(dossier, other, truths);
  }

  @Property(tries = 40)
  void coherentRecordsAreAnsweredAsByThePlainAssessment(
      @ForAll @Coherent Dossier dossier,
      @ForAll LocalDate other,
      @ForAll @Size(5) List<Truth> truths) {
    sameAsPlain(dossier, other, truths);
  }

  /** Whatever a record says of what pledges wait for, at times of every kind. */
  @Property(tries = 400)
  void eachDayOfSomeWeeksIsAnsweredAsByThePlainAssessment(
      @ForAll @LongRange(min = 0, max = Integer.MAX_VALUE) long seed,
      @ForAll @Size(5) List<Truth> truths) {
    Dossier dossier = new Weeks(seed).dossier();
    List<LocalDate> days =
        Weeks.FIRST.minusDays(2).datesUntil(Weeks.FIRST.plusDays(Weeks.DAYS + 22)).toList();
    sameAsPlain(dossier, dossier.forces().get(0), days, truths);
  }

  /** Conditions of many propositions that pledges share, which take more than one word. */
  @Property(tries = 40)
  void manyPledgesUnderRandomConditionsAreAnsweredAsByThePlainAssessment(
      @ForAll @Size(max = 70) List<Condition> conditions, @ForAll @Size(7) List<Truth> truths) {
    Scene scene = new Scene();
    for (int i = 0; i < conditions.size(); i++) {
      PledgeStep step = Scene.step(PledgeState.ANNOUNCED);
      scene.pledge("p" + i, step, conditions.get(i), conditions.get((i + 1) % conditions.size()));
    }
    sameOnOneDay(scene.dossier(), truths);
  }

  private static void sameOnOneDay(Dossier dossier, List<Truth> truths) {
    CompiledAssessment compiled = compiled(dossier, Scene.FORCE);
    Assumptions assumed = assumed(compiled.propositions(), truths, Scene.DAY);
    FactOverlay overlay = compiled.overlay();
    overlay.load(assumed, Scene.DAY);
    long[] answer = new long[compiled.words()];
    compiled.blocked(Scene.DAY.toEpochDay(), overlay, answer);

    assertThat(BitSet.valueOf(answer)).isEqualTo(plain(dossier, Scene.FORCE, Scene.DAY, assumed));
  }

  @Test
  void theSampleIsAnsweredAsByThePlainAssessment() {
    sameAsPlain(
        Sample.dossier(),
        LocalDate.of(2026, 3, 1),
        List.of(Truth.MET, Truth.NOT_MET, Truth.UNKNOWN, Truth.CONTESTED));
  }

  @Test
  void aPreconditionOfNotBeforeADayIsAnsweredAsByThePlainAssessment() {
    Dossier dossier =
        Sample.withPrecondition(
            0, held -> held.withSince(new When.NotBefore(LocalDate.of(2026, 2, 3))));
    ForceId force = dossier.forces().get(0).id();

    sameAsPlain(dossier, LocalDate.of(2026, 3, 1), List.of(Truth.NOT_MET));
    assertThat(LongStream.of(ChangeDays.of(dossier, compiled(dossier, force).propositions())))
        .contains(LocalDate.of(2026, 2, 3).toEpochDay());
  }

  /** Also one that is waived from a day on. */
  @Test
  void aPreconditionThatTheRecordDoesNotHoldIsAnsweredAsByThePlainAssessment() {
    Dossier dossier = Sample.dossier();
    for (Dossier lacking :
        List.of(
            dossier.withPreconditions(),
            dossier.withPreconditions(dossier.preconditions().get(0)),
            dossier.withPreconditions(dossier.preconditions().get(1)))) {
      sameAsPlain(lacking, LocalDate.of(2026, 3, 1), List.of(Truth.MET));
    }

    CompiledAssessment compiled =
        compiled(dossier.withPreconditions(), dossier.forces().get(0).id());
    long[] answer = new long[compiled.words()];
    assertThat(compiled.blocked(LocalDate.of(2026, 3, 1).toEpochDay(), answer)).isEqualTo(1);
    assertThat(compiled.propositions()).isEmpty();
  }

  /** Nothing that is assumed of the others frees what waits for one of them. */
  @Property(tries = 40)
  void recordsThatLackPreconditionsAreAnsweredAsByThePlainAssessment(
      @ForAll @Coherent Dossier dossier,
      @ForAll LocalDate other,
      @ForAll @Size(5) List<Truth> truths) {
    List<Precondition> some =
        IntStream.range(0, dossier.preconditions().size())
            .filter(i -> i % 2 == 1)
            .mapToObj(dossier.preconditions()::get)
            .toList();
    sameAsPlain(dossier.withPreconditions(some), other, truths);
  }

  @Test
  void aRepeatedPartCountsAsOftenAsItIsThere() {
    Proposition one = Scene.fact("one");
    Proposition two = Scene.fact("two");
    Condition twice = new Condition.AtLeast(2, List.of(one, one, two));
    Dossier dossier = new Scene().pledge("p", Scene.step(PledgeState.ANNOUNCED), twice).dossier();

    sameOnOneDay(dossier, List.of(Truth.MET));
    sameOnOneDay(dossier, List.of(Truth.NOT_MET));
  }

  @Test
  void anOverlayIsUsedAgain() {
    Proposition one = Scene.fact("one");
    Dossier dossier = new Scene().pledge("p", Scene.step(PledgeState.ANNOUNCED), one).dossier();
    CompiledAssessment compiled = compiled(dossier, Scene.FORCE);
    FactOverlay overlay = compiled.overlay();
    long[] answer = new long[compiled.words()];
    long day = Scene.DAY.toEpochDay();

    assertThat(compiled.propositions()).containsExactly(one);
    overlay.assume(0, Truth.MET);
    assertThat(compiled.blocked(day, overlay, answer)).isZero();
    overlay.assume(0, Truth.NOT_MET);
    assertThat(compiled.blocked(day, overlay, answer)).isEqualTo(1);
    overlay.assume(0, Truth.MET);
    overlay.clear();
    assertThat(compiled.blocked(day, overlay, answer)).isEqualTo(1);
    assertThatThrownBy(() -> overlay.assume(1, Truth.MET))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  private static final List<Proposition> RELATED =
      List.of(
          ceasefire(CeasefireState.FULLY_OBSERVED),
          ceasefire(CeasefireState.IN_EFFECT),
          new Proposition.DateReached(Scene.DAY.plusMonths(1)),
          new Proposition.DateReached(Scene.DAY.plusMonths(2)),
          new Proposition.DateReached(Scene.DAY),
          new Proposition.PledgesReach(
              Scene.FORCE, Measure.of(new Quantity.Exactly(5), Unit.TROOPS)),
          new Proposition.PledgesReach(
              Scene.FORCE, Measure.of(new Quantity.Exactly(9), Unit.TROOPS)));

  private static Proposition ceasefire(CeasefireState state) {
    return new Proposition.CeasefireHolds(List.of(ActorId.of("a"), ActorId.of("b")), state);
  }

  private static CompiledAssessment related() {
    Scene scene = new Scene();
    for (int i = 0; i < RELATED.size(); i++) {
      scene.pledge("p" + i, Scene.step(PledgeState.ANNOUNCED), RELATED.get(i));
      scene.pledge("n" + i, Scene.step(PledgeState.ANNOUNCED), new Condition.Not(RELATED.get(i)));
    }
    return compiled(scene.dossier(), Scene.FORCE);
  }

  /** Step by step, in any order and over again, as the same assumptions one after the other. */
  @Property(tries = 300)
  void anOverlayThatIsChangedAnswersAsTheLastAssumptionsDo(
      @ForAll @Size(max = 12) List<@IntRange(max = 6) Integer> slots,
      @ForAll @Size(12) List<Truth> truths) {
    CompiledAssessment compiled = related();
    FactOverlay changed = compiled.overlay();
    FactOverlay loaded = compiled.overlay();
    Assumptions assumed = Assumptions.NONE;
    for (int i = 0; i < slots.size(); i++) {
      int slot = slots.get(i);
      changed.assume(slot, truths.get(i));
      assumed = assumed.and(compiled.propositions().get(slot), truths.get(i), Scene.DAY);
    }
    loaded.load(assumed, Scene.DAY);

    assertThat(compiled.propositions()).isEqualTo(RELATED);
    assertThat(blocked(compiled, changed)).isEqualTo(blocked(compiled, loaded));
  }

  private static BitSet blocked(CompiledAssessment compiled, FactOverlay overlay) {
    long[] answer = new long[compiled.words()];
    compiled.blocked(Scene.DAY.toEpochDay(), overlay, answer);
    return BitSet.valueOf(answer);
  }

  @Property(tries = 100)
  void pledgesThatWaitForWhatFollowsAreAnsweredAsByThePlainAssessment(
      @ForAll @Size(7) List<Truth> truths) {
    Scene scene = new Scene();
    RELATED.forEach(
        each -> scene.pledge("p" + RELATED.indexOf(each), Scene.step(PledgeState.ANNOUNCED), each));
    sameOnOneDay(scene.dossier(), truths);
  }

  @Test
  void whatFollowsFromAnAssumptionOfAnOverlayIsAssumedWithIt() {
    CompiledAssessment compiled = related();
    FactOverlay overlay = compiled.overlay();

    overlay.assume(0, Truth.MET);
    assertThat(blocked(compiled, overlay).get(2)).isFalse();
    overlay.assume(0, Truth.UNKNOWN);
    assertThat(blocked(compiled, overlay).get(2)).isTrue();
    overlay.assume(1, Truth.NOT_MET);
    assertThat(blocked(compiled, overlay).get(1)).isTrue();
    overlay.clear();
    overlay.assume(3, Truth.MET);
    assertThat(blocked(compiled, overlay).get(4)).isFalse();
  }

  /** What follows was looked for from each that follows. */
  @Test
  @Timeout(60)
  void manyDaysMayFollowFromOneThatIsAssumed() {
    int many = 5_000;
    Proposition[] days =
        IntStream.rangeClosed(1, many)
            .mapToObj(i -> new Proposition.DateReached(Scene.DAY.plusDays(i)))
            .toArray(Proposition[]::new);
    Scene scene = new Scene().pledge("p", Scene.step(PledgeState.ANNOUNCED), days);
    CompiledAssessment compiled = compiled(scene.dossier(), Scene.FORCE);
    FactOverlay overlay = compiled.overlay();

    overlay.assume(many - 2, Truth.MET);
    assertThat(blocked(compiled, overlay).get(0)).isTrue();
    overlay.assume(many - 1, Truth.MET);
    assertThat(blocked(compiled, overlay).get(0)).isFalse();
    overlay.load(Assumptions.NONE.and(days[many - 1], Truth.MET, Scene.DAY), Scene.DAY);
    assertThat(blocked(compiled, overlay).get(0)).isFalse();
  }

  @Test
  void whatLiesBeyondTheAnswersWordsStaysAsItIs() {
    CompiledAssessment compiled = compiled(new Scene().dossier(), Scene.FORCE);
    long[] answer = {7};

    assertThat(compiled.words()).isZero();
    assertThat(compiled.blocked(Scene.DAY.toEpochDay(), answer)).isZero();
    assertThat(compiled.blocked(Scene.DAY.toEpochDay(), compiled.overlay(), answer)).isZero();
    assertThat(answer).containsExactly(7);
  }

  @Test
  void stepsAreRefusedRatherThanLeftAside() {
    Dossier dossier = new Scene().pledge("p", Scene.step(PledgeState.ANNOUNCED)).dossier();
    AssumedStep step = new AssumedStep(PledgeId.of("p"), PledgeState.READY, List.of(), Scene.DAY);
    FactOverlay overlay = compiled(dossier, Scene.FORCE).overlay();

    assertThatThrownBy(() -> overlay.load(Assumptions.NONE.and(step), Scene.DAY))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "assumptions '1' hold steps of pledges, and an overlay takes facts only; apply them to"
                + " the record and compile that");
  }

  @Test
  void anUnknownForceIsNotCompiled() {
    assertThat(CompiledAssessment.of(new Scene().dossier(), ForceId.of("none")))
        .isEqualTo(Optional.empty());
  }

  @Test
  void aFactThatIsSaidOfALaterDayIsAnsweredAsByThePlainAssessment() {
    Proposition fact = Scene.fact("one");
    Claim claim =
        Sample.claim("foretold", "2026-01-10", 1)
            .statement(new Statement.That(fact))
            .modality(Modality.FACT)
            .holds(When.on(LocalDate.of(2026, 6, 1)))
            .build();
    Dossier dossier = new Scene().pledge("p", Scene.step(PledgeState.ANNOUNCED), fact).dossier();

    sameAsPlain(dossier.withClaims(claim), Scene.DAY, List.of(Truth.NOT_MET));
  }

  @Test
  void aTextThatMayBeOverIsAnsweredAsByThePlainAssessment() {
    Proposition treaty = new Proposition.InstrumentExists(InstrumentKind.TREATY);
    LifecycleStep over =
        LifecycleStep.builder()
            .stage(Stage.TERMINATED)
            .when(new When.InMonth(YearMonth.of(2026, 3)))
            .build();
    Resolution text =
        SampleActs.text("treaty")
            .instrument(InstrumentKind.TREATY)
            .addLifecycle(SampleActs.step(Stage.ADOPTED, "2026-01-10"), over)
            .build();
    Dossier dossier = new Scene().pledge("p", Scene.step(PledgeState.ANNOUNCED), treaty).dossier();

    sameAsPlain(dossier.withResolutions(text), Scene.DAY, List.of(Truth.NOT_MET));
  }
}
