package io.github.isfmodel.mandate;

import static io.github.isfmodel.mandate.Acts.act;
import static io.github.isfmodel.mandate.Acts.anchor;
import static io.github.isfmodel.mandate.Acts.day;
import static io.github.isfmodel.mandate.Acts.force;
import static io.github.isfmodel.mandate.Acts.lasting;
import static io.github.isfmodel.mandate.Acts.numbered;
import static io.github.isfmodel.mandate.Acts.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.term.AnchorKind;
import io.github.isfmodel.term.Term;
import io.github.isfmodel.term.TermLength;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Rule R4: of two bodies that give a force its mandate each prolongs its own term. */
class GivenTermsTest {

  private static final ActorId UNION = ActorId.of("african-union");
  private static final LocalDate FIRST = LocalDate.of(2007, 1, 19);

  private static Term months(int months, AnchorKind from) {
    return lasting(TermLength.ofMonths(months), anchor(from));
  }

  /** AMISOM in 2007: the African Union on 19 January and 18 July, resolutions 1744 and 1772. */
  private static final List<Resolution> AMISOM =
      List.of(
          act("psc-69", MandateActKind.ESTABLISHES, "2007-01-19", months(6, AnchorKind.ADOPTION))
              .withIssuer(UNION),
          act("1744", MandateActKind.ESTABLISHES, "2007-02-20", months(6, AnchorKind.ADOPTION)),
          act("psc-80", MandateActKind.EXTENDS, "2007-07-18", months(6, AnchorKind.PREVIOUS_EXPIRY))
              .withIssuer(UNION),
          act("1772", MandateActKind.EXTENDS, "2007-08-20", months(6, AnchorKind.ADOPTION)));

  @Test
  void eachTermIsCountedFromTheEndOfTheOneThatTheSameBodyGave() {
    Mandate mandate = Mandate.of(force(), AMISOM);

    assertThat(mandate.acts())
        .extracting(GoverningAct::previousLastDay, GoverningAct::lastDay)
        .containsExactly(
            tuple(Optional.empty(), Optional.of(day("2007-07-19"))),
            tuple(Optional.of(day("2007-07-19")), Optional.of(day("2007-08-20"))),
            tuple(Optional.of(day("2007-07-19")), Optional.of(day("2008-01-19"))),
            tuple(Optional.of(day("2007-08-20")), Optional.of(day("2008-02-20"))));
  }

  @Test
  void theTermOfTheOtherBodyIsToldBesideTheOneThatGoverns() {
    Mandate mandate = Mandate.of(force(), AMISOM.subList(0, 3));

    assertThat(mandate.otherTermsOn(day("2007-02-01"))).isEmpty();
    assertThat(others(mandate, "2007-03-01")).containsExactly("psc-69 2007-07-19");
    assertThat(others(mandate, "2007-10-01")).containsExactly("1744 2007-08-20");
  }

  private static List<String> others(Mandate mandate, String on) {
    return mandate.otherTermsOn(day(on)).stream()
        .map(end -> end.resolution().value() + " " + end.lastDay().orElseThrow())
        .toList();
  }

  /** Resolution 2767 was adopted on 27 December 2024 and took effect on 1 January 2025. */
  @Test
  void anActThatIsAdoptedAndTakesEffectLaterIsToCome() {
    Mandate mandate =
        Mandate.of(
            force(),
            List.of(
                act(
                    "2767",
                    MandateActKind.ESTABLISHES,
                    "2024-12-27",
                    lasting(
                        TermLength.ofMonths(12), anchor(AnchorKind.FIXED_START, "2025-01-01")))));

    assertThat(mandate.upcomingOn(day("2024-12-26"))).isEmpty();
    assertThat(mandate.upcomingOn(day("2024-12-27"))).contains(mandate.acts().get(0));
    assertThat(mandate.upcomingOn(day("2024-12-31"))).contains(mandate.acts().get(0));
    assertThat(mandate.upcomingOn(day("2025-01-01"))).isEmpty();
    assertThat(mandate.statusOn(day("2024-12-31")).state()).isEqualTo(MandateState.NOT_YET);
  }

  @Test
  void whatABodySetBeforeItAmendedIsStillItsTermWhenAnotherGivesTheMandateToo() {
    Mandate mandate =
        Mandate.of(
            force(),
            List.of(
                establishes(FIRST, 6),
                act("amends", MandateActKind.AMENDS, "2007-02-01"),
                act(
                        "union",
                        MandateActKind.ESTABLISHES,
                        "2007-03-01",
                        months(1, AnchorKind.ADOPTION))
                    .withIssuer(UNION),
                act(
                    "extends",
                    MandateActKind.EXTENDS,
                    "2007-03-20",
                    months(6, AnchorKind.PREVIOUS_EXPIRY))));

    assertThat(mandate.acts().get(3).lastDay()).contains(day("2008-01-19"));
  }

  @Test
  void onlyWhenTheTermsOfBothBodiesHaveLapsedIsTheMandateGivenAnew() {
    Resolution union =
        act("union", MandateActKind.ESTABLISHES, "2007-02-01", months(1, AnchorKind.ADOPTION))
            .withIssuer(UNION);
    List<Resolution> both = List.of(establishes(FIRST, 6), union);
    Resolution beside = act("again", MandateActKind.ESTABLISHES, "2007-04-01", until("2008-12-31"));
    Resolution anew = act("again", MandateActKind.ESTABLISHES, "2007-10-01", until("2008-12-31"));

    assertThat(givers(both, beside.withIssuer(UNION))).containsExactly(Acts.COUNCIL, UNION);
    assertThat(givers(both, anew.withIssuer(UNION))).containsExactly(UNION);
  }

  private static List<ActorId> givers(List<Resolution> before, Resolution last) {
    List<Resolution> all = new ArrayList<>(before);
    all.add(last);
    return Mandate.of(force(), all).acts().get(before.size()).givers();
  }

  /** What one body does to its own term has nothing to do with what the other does to its. */
  @Property
  void r4_theTermsOfABodyAreThoseOfItsActsAlone(
      @ForAll @Size(min = 1, max = 8) List<Boolean> byUnion,
      @ForAll @IntRange(min = 1, max = 12) int months) {
    List<Resolution> acts = new ArrayList<>();
    acts.add(establishes(FIRST, months).withIssuer(UNION));
    acts.add(establishes(FIRST.plusDays(9), months + 1));
    for (int i = 0; i < byUnion.size(); i++) {
      Resolution extended =
          act(
              "extends",
              MandateActKind.EXTENDS,
              FIRST.plusDays(12L + i).toString(),
              months(months, AnchorKind.PREVIOUS_EXPIRY));
      acts.add(byUnion.get(i) ? extended.withIssuer(UNION) : extended);
    }
    List<Resolution> all = numbered(acts);

    for (ActorId body : List.of(UNION, Acts.COUNCIL)) {
      List<Resolution> own = all.stream().filter(each -> each.issuer().equals(body)).toList();
      assertThat(ends(Mandate.of(force(), all), body))
          .isEqualTo(ends(Mandate.of(force(), own), body));
    }
  }

  private static Resolution establishes(LocalDate on, int months) {
    return act(
        "establishes",
        MandateActKind.ESTABLISHES,
        on.toString(),
        months(months, AnchorKind.ADOPTION));
  }

  private static List<LocalDate> ends(Mandate mandate, ActorId body) {
    return mandate.acts().stream()
        .filter(each -> each.resolution().issuer().equals(body))
        .map(each -> each.lastDay().orElseThrow())
        .toList();
  }
}
