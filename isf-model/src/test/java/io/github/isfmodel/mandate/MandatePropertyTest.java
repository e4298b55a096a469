package io.github.isfmodel.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.LineageGap;
import io.github.isfmodel.force.LineageGapKind;
import io.github.isfmodel.generators.Coherent;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.symbol.UnSymbol;
import io.github.isfmodel.term.AnchorKind;
import io.github.isfmodel.term.Term;
import io.github.isfmodel.term.TermLength;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Mandates of random acts, beside one that is lived through day by day. */
class MandatePropertyTest {

  private static final LocalDate FROM = LocalDate.of(2000, 2, 1);
  private static final LocalDate TO = FROM.plusDays(120);

  @Provide
  Arbitrary<List<Resolution>> lines() {
    Arbitrary<Integer> days = Arbitraries.integers().between(0, 60);
    Arbitrary<List<Resolution>> later =
        Combinators.combine(days, Arbitraries.of(MandateActKind.class), terms())
            .as(
                (day, kind, terms) ->
                    Acts.act("a", kind, FROM.plusDays(day).toString(), terms.toArray(Term[]::new)))
            .list()
            .ofMaxSize(6);
    return Combinators.combine(later, days)
        .as(
            (acts, lastDay) -> {
              List<Resolution> all = new ArrayList<>(acts);
              all.add(
                  0,
                  Acts.act(
                      "first",
                      MandateActKind.ESTABLISHES,
                      FROM.toString(),
                      new Term.Until(FROM.plusDays(lastDay))));
              return Acts.numbered(all);
            });
  }

  private static Arbitrary<List<Term>> terms() {
    Arbitrary<Term> until =
        Arbitraries.integers().between(0, 100).map(day -> new Term.Until(FROM.plusDays(day)));
    Arbitrary<Term> lasting =
        Arbitraries.integers()
            .between(1, 30)
            .map(days -> Acts.lasting(TermLength.ofDays(days), Acts.anchor(AnchorKind.ADOPTION)));
    return Arbitraries.oneOf(until, lasting, Arbitraries.just(new Term.UnlessDecided()))
        .list()
        .ofMaxSize(1);
  }

  @Property
  void isInForceOnTheDaysOnWhichANaiveReaderFindsItInForce(@ForAll("lines") List<Resolution> acts) {
    Mandate mandate = Mandate.of(Acts.force(), acts);

    assertThat(daysInForce(mandate)).isEqualTo(NaiveMandate.daysInForce(acts, FROM, TO));
  }

  @Property
  void theOrderOfTheListDoesNotMatterWhereSymbolsTellThatOfEachDay(
      @ForAll("lines") List<Resolution> acts, @ForAll Random random) {
    List<Resolution> told = new ArrayList<>();
    for (Resolution act : acts) {
      told.add(act.withSymbol(UnSymbol.parse("S/RES/" + (95 + told.size()))));
    }
    List<Resolution> shuffled = new ArrayList<>(told);
    Collections.shuffle(shuffled, random);

    assertThat(Mandate.of(Acts.force(), shuffled)).isEqualTo(Mandate.of(Acts.force(), told));
  }

  private static NavigableSet<LocalDate> daysInForce(Mandate mandate) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    FROM.datesUntil(TO)
        .filter(day -> mandate.statusOn(day).state() == MandateState.IN_FORCE)
        .forEach(days::add);
    return days;
  }

  @Property
  void theGapsAreTheDaysWithoutAMandateBetweenDaysWithOne(@ForAll("lines") List<Resolution> acts) {
    NavigableSet<LocalDate> inForce = NaiveMandate.daysInForce(acts, FROM, TO);
    NavigableSet<LocalDate> gaps = new TreeSet<>();
    Mandate.of(Acts.force(), acts)
        .gaps()
        .forEach(gap -> gap.first().datesUntil(gap.last().plusDays(1)).forEach(gaps::add));

    assertThat(gaps)
        .isEqualTo(
            inForce.isEmpty()
                ? new TreeSet<>()
                : without(inForce, inForce.first(), inForce.last()));
  }

  private static NavigableSet<LocalDate> without(
      NavigableSet<LocalDate> days, LocalDate first, LocalDate last) {
    NavigableSet<LocalDate> others = new TreeSet<>();
    first.datesUntil(last).filter(day -> !days.contains(day)).forEach(others::add);
    return others;
  }

  @Property
  void isNeverInForceOutsideItsTerm(@ForAll("lines") List<Resolution> acts) {
    Mandate mandate = Mandate.of(Acts.force(), acts);
    FROM.minusDays(3)
        .datesUntil(TO)
        .map(mandate::statusOn)
        .filter(status -> status.state() == MandateState.IN_FORCE)
        .forEach(
            status -> {
              assertThat(status.governing().orElseThrow().adoptedOn())
                  .isBeforeOrEqualTo(status.date());
              status.lastDay().ifPresent(last -> assertThat(last).isAfterOrEqualTo(status.date()));
            });
  }

  @Property
  void outsideTheTermNothingIsInForce(@ForAll("lines") List<Resolution> acts) {
    Mandate mandate = Mandate.of(Acts.force(), acts);
    FROM.datesUntil(TO)
        .map(mandate::statusOn)
        .filter(status -> status.state() != MandateState.IN_FORCE)
        .forEach(
            status -> {
              assertThat(status.tasks()).isEmpty();
              assertThat(status.ceilings()).isEmpty();
              assertThat(status.reports()).isEmpty();
              assertThat(status.daysLeft()).isEmpty();
            });
  }

  @Property
  void whereActsAreDeclaredToBeLeftOutItIsNeverSaidToHaveEnded(
      @ForAll("lines") List<Resolution> acts) {
    LineageGap all =
        LineageGap.builder().kind(LineageGapKind.ACTS_NOT_RECORDED).first(FROM).build();
    Mandate mandate = Mandate.of(Acts.force().withLineageGaps(all), acts);

    assertThat(FROM.datesUntil(TO).map(day -> mandate.statusOn(day).state()))
        .allMatch(state -> state == MandateState.IN_FORCE || state == MandateState.UNDETERMINED);
  }

  @Property
  void laterActsDoNotChangeEarlierDays(@ForAll("lines") List<Resolution> acts) {
    LocalDate half = FROM.plusDays(30);
    List<Resolution> earlier =
        acts.stream().filter(act -> !act.adoptedOn().orElseThrow().isAfter(half)).toList();
    Mandate all = Mandate.of(Acts.force(), acts);
    Mandate then = Mandate.of(Acts.force(), earlier);

    assertThat(FROM.datesUntil(half.plusDays(1)).map(all::statusOn))
        .containsExactlyElementsOf(FROM.datesUntil(half.plusDays(1)).map(then::statusOn).toList());
  }

  @Property(tries = 50)
  void answersForEveryRecordAndEveryDay(@ForAll @Coherent Dossier dossier, @ForAll LocalDate date) {
    for (Force force : dossier.forces()) {
      Mandate mandate = Mandate.of(force, dossier.resolutions());
      assertThatCode(
              () -> {
                mandate.statusOn(date);
                mandate.statusOn(LocalDate.MAX);
                mandate.statusOn(LocalDate.MIN);
                mandate.gaps();
                mandate.overlaps();
                ReportLedger.of(mandate, dossier.events(), LocalDate.of(2030, 1, 1));
              })
          .doesNotThrowAnyException();
    }
  }

  @Property(tries = 200)
  void isTheSameWhicheverOtherForcesAreReadWithIt(@ForAll @Coherent Dossier dossier) {
    List<Mandate> oneByOne =
        dossier.forces().stream().map(force -> Mandate.of(force, dossier.resolutions())).toList();

    assertThat(Mandate.ofEach(dossier.forces(), dossier.resolutions()).values())
        .containsExactlyElementsOf(oneByOne);
  }
}
