package io.github.isfmodel.council;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.actor.StateCode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CouncilTest {

  private static final LocalDate FIRST = LocalDate.of(1946, 1, 17);
  private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

  @Test
  void theCouncilOfNovember2025() {
    Composition council = Councils.on(LocalDate.of(2025, 11, 17));
    assertThat(codes(council.permanentMembers())).isEqualTo("CHN FRA GBR RUS USA");
    assertThat(codes(council.electedMembers()))
        .isEqualTo("DNK DZA GRC GUY KOR PAK PAN SLE SOM SVN");
    assertThat(council.size()).isEqualTo(15);
    assertThat(council.votesNeeded()).isEqualTo(9);
    assertThat(council.composition()).contains(council);
  }

  @Test
  void theCouncilOf2026() {
    assertThat(codes(Councils.on(LocalDate.of(2026, 1, 1)).electedMembers()))
        .isEqualTo("BHR COD COL DNK GRC LBR LVA PAK PAN SOM");
  }

  @Test
  void theCouncilOf2027_withTheFiveElectedInJune2026() {
    Composition council = Councils.on(LocalDate.of(2027, 1, 1));
    assertThat(codes(council.permanentMembers())).isEqualTo("CHN FRA GBR RUS USA");
    assertThat(codes(council.electedMembers()))
        .isEqualTo("AUT BHR COD COL KGZ LBR LVA PRT TTO ZWE");
    assertThat(Councils.on(LocalDate.of(2027, 12, 31)).members()).isEqualTo(council.members());
  }

  @Test
  void theFirstCouncil_threeOfItsElectedMembersForOneYear() {
    assertThat(codes(Councils.on(FIRST).members()))
        .isEqualTo("CHN FRA GBR SUN USA AUS BRA EGY MEX NLD POL");
    assertThat(codes(Councils.on(LocalDate.of(1947, 1, 1)).electedMembers()))
        .isEqualTo("AUS BEL BRA COL POL SYR");
  }

  @Test
  void splitTerms() {
    Map<Integer, String> halves =
        Map.ofEntries(
            Map.entry(1956, "YUG"),
            Map.entry(1957, "PHL"),
            Map.entry(1960, "POL"),
            Map.entry(1961, "TUR"),
            Map.entry(1962, "IRL"),
            Map.entry(1963, "PHL"),
            Map.entry(1964, "CSK"),
            Map.entry(1965, "MYS"),
            Map.entry(2017, "ITA"),
            Map.entry(2018, "NLD"));
    halves.forEach(
        (year, code) -> {
          assertThat(sits(code, LocalDate.of(year, 6, 30))).as("%s in %s", code, year).isTrue();
          boolean before = year > 1946 && sits(code, LocalDate.of(year - 1, 12, 31));
          boolean after = sits(code, LocalDate.of(year + 1, 1, 1));
          assertThat(before || after).as("%s around %s", code, year).isFalse();
        });
    assertThat(sits("LBR", LocalDate.of(1961, 12, 31))).isTrue();
    assertThat(sits("LBR", LocalDate.of(1962, 1, 1))).isFalse();
    assertThat(sits("ROU", LocalDate.of(1962, 12, 31))).isTrue();
    assertThat(sits("ROU", LocalDate.of(1963, 1, 1))).isFalse();
  }

  @Test
  void whenTheCouncilGrewTwoMembersSatForOneYear() {
    assertThat(codes(Councils.on(LocalDate.of(1966, 1, 1)).electedMembers()))
        .isEqualTo("ARG BGR JOR JPN MLI NGA NLD NZL UGA URY");
    assertThat(codes(Councils.on(LocalDate.of(1967, 1, 1)).electedMembers()))
        .isEqualTo("ARG BGR BRA CAN DNK ETH IND JPN MLI NGA");
  }

  @Test
  void egyptSatAsTheUnitedArabRepublic() {
    assertThat(sits("UAR", LocalDate.of(1961, 1, 1))).isTrue();
    assertThat(sits("UAR", LocalDate.of(1962, 12, 31))).isTrue();
    assertThat(sits("EGY", LocalDate.of(1961, 6, 1))).isFalse();
  }

  @Test
  void yemenTookOverTheSeatOfDemocraticYemen() {
    assertThat(sits("YMD", LocalDate.of(1990, 5, 21))).isTrue();
    assertThat(sits("YEM", LocalDate.of(1990, 5, 21))).isFalse();
    assertThat(sits("YEM", LocalDate.of(1990, 5, 22))).isTrue();
    assertThat(sits("YMD", LocalDate.of(1990, 5, 22))).isFalse();
  }

  @Test
  void namesAreThoseOfTheTime() {
    assertThat(name("CHN", LocalDate.of(1950, 6, 25))).isEqualTo("Republic of China");
    assertThat(name("LKA", LocalDate.of(1960, 1, 1))).isEqualTo("Ceylon");
    assertThat(name("COD", LocalDate.of(1991, 1, 1))).isEqualTo("Zaire");
    assertThat(name("COD", LocalDate.of(2026, 1, 1))).isEqualTo("Democratic Republic of the Congo");
    assertThat(name("BFA", LocalDate.of(1984, 8, 3))).isEqualTo("Upper Volta");
    assertThat(name("BFA", LocalDate.of(1984, 8, 4))).isEqualTo("Burkina Faso");
    assertThat(name("TUR", LocalDate.of(2009, 1, 1))).isEqualTo("Türkiye");
    assertThat(name("CIV", LocalDate.of(2018, 1, 1))).isEqualTo("Côte d'Ivoire");
    assertThat(Council.nameOf(StateCode.of("COD"))).contains("Democratic Republic of the Congo");
    assertThat(Council.nameOf(StateCode.of("ISR"))).isEmpty();
  }

  @Test
  void oneSeatWasEmptyInTheFirstDaysOf1980() {
    Composition council = Councils.on(LocalDate.of(1980, 1, 6));
    assertThat(council.vacantSeats()).isEqualTo(1);
    assertThat(council.members()).hasSize(14);
    assertThat(council.size()).isEqualTo(15);
    assertThat(Councils.on(LocalDate.of(1979, 12, 31)).vacantSeats()).isZero();
    Composition later = Councils.on(LocalDate.of(1980, 1, 7));
    assertThat(later.vacantSeats()).isZero();
    assertThat(later.isMember(StateCode.of("MEX"))).isTrue();
  }

  @Test
  void onNoOtherDayIsASeatEmpty() {
    Set<LocalDate> empty =
        days().filter(day -> Councils.on(day).vacantSeats() > 0).collect(Collectors.toSet());
    assertThat(empty)
        .isEqualTo(
            LocalDate.of(1980, 1, 1)
                .datesUntil(LocalDate.of(1980, 1, 7))
                .collect(Collectors.toSet()));
  }

  @Test
  void everyDayHasTheMembersWhoseTermsCoverIt() {
    days()
        .forEach(
            day -> {
              Set<Member> covering =
                  Council.terms().stream()
                      .filter(term -> term.covers(day))
                      .map(CouncilTerm::member)
                      .collect(Collectors.toSet());
              assertThat(new HashSet<>(Councils.on(day).members())).isEqualTo(covering);
            });
  }

  @Test
  void anElectedTermIsNeverLongerThanTwoYearsAndNeverFollowedByAnother() {
    for (CouncilTerm term : Council.terms()) {
      if (!term.member().isPermanent()) {
        LocalDate end = term.endsOn().orElseThrow();
        assertThat(end.plusDays(1)).isBeforeOrEqualTo(term.startsOn().plusYears(2));
        assertThat(end).isAfterOrEqualTo(term.startsOn());
        if (end.isBefore(LAST) && end.getMonthValue() == 12) {
          assertThat(sits(term.member().state().value(), end.plusDays(1))).as("%s", term).isFalse();
        }
      }
    }
  }

  @Test
  void countsOfTerms_aSecondCountOfTheRecord() {
    Map<Boolean, Long> terms =
        Council.terms().stream()
            .collect(Collectors.groupingBy(t -> t.member().isPermanent(), Collectors.counting()));
    assertThat(terms).isEqualTo(Map.of(true, 7L, false, 383L));
  }

  @Test
  void theRecordSaysWhereItEndsAndAnswersNothingBeyond() {
    assertThat(Council.recordFrom()).isEqualTo(FIRST);
    assertThat(Council.recordUntil()).isEqualTo(LAST);
    OutsideRecord after = (OutsideRecord) Council.on(LocalDate.of(2028, 1, 1));
    assertThat(after.composition()).isEmpty();
    assertThat(codes(after.knownMembers())).isEqualTo("CHN FRA GBR RUS USA AUT KGZ PRT TTO ZWE");
    assertThat(after.message())
        .isEqualTo(
            "the record of the Council's members is complete from 1946-01-17 to 2027-12-31 and"
                + " cannot say who sat on 2028-01-01");
    assertThat(Council.on(FIRST.minusDays(1)))
        .isEqualTo(new OutsideRecord(FIRST.minusDays(1), FIRST, LAST, List.of()));
  }

  @Property
  void theAnswerIsACompositionExactlyWithinTheRecord(@ForAll LocalDate day) {
    boolean within = !day.isBefore(FIRST) && !day.isAfter(LAST);
    CouncilAnswer answer = Council.on(day);
    assertThat(answer.composition().isPresent()).isEqualTo(within);
    assertThat(answer.date()).isEqualTo(day);
  }

  @Test
  void theEndsOfTimeAreOutsideTheRecord() {
    assertThat(Council.on(LocalDate.MIN)).isInstanceOf(OutsideRecord.class);
    assertThat(Council.on(LocalDate.MAX)).isInstanceOf(OutsideRecord.class);
  }

  private static Stream<LocalDate> days() {
    return FIRST.datesUntil(LAST.plusDays(1));
  }

  private static boolean sits(String code, LocalDate day) {
    return Councils.on(day).isMember(StateCode.of(code));
  }

  private static String name(String code, LocalDate day) {
    return Councils.on(day).member(StateCode.of(code)).orElseThrow().name();
  }

  private static String codes(List<Member> members) {
    return members.stream().map(m -> m.state().value()).collect(Collectors.joining(" "));
  }
}
