package io.github.isfmodel.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An invented record of two years, read from its lines. */
class CouncilRecordTest {

  private final CouncilRecord record =
      CouncilRecordReader.read(
          List.of(
              "# ELECTED,QZZ,1946-01-01,1947-12-31,A comment,",
              " ",
              "record,---,1946-01-01,1947-12-31,,",
              "vacant,---,1946-07-01,1946-07-03,,one seat was not filled in time",
              "CHINA,CHN,1946-01-01,,China,",
              "FRANCE,FRA,1946-01-01,,France,",
              "RUSSIA,SUN,1946-01-01,,Soviet Union,",
              "UNITED_KINGDOM,GBR,1946-01-01,,United Kingdom,",
              "UNITED_STATES,USA,1946-01-01,,United States,",
              "ELECTED,QAA,1947-01-01,1947-12-31,New Name,",
              "ELECTED,QAA,1946-01-01,1946-12-31,Old Name,",
              "ELECTED,QBB,1946-01-01,1946-06-30,First,left the Council, as it said, for good",
              "ELECTED,QCC,1946-07-04,1947-12-31,Second,",
              "ELECTED,QDD,1946-01-01,1947-12-31,Third,",
              "ELECTED,QEE,1946-01-01,1947-12-31,Fourth,",
              "ELECTED,QFF,1946-01-01,1947-12-31,Fifth,",
              "ELECTED,QGG,1946-01-01,1947-12-31,Sixth,",
              "ELECTED,QHH,1948-03-01,1949-12-31,Elected already,"));

  @ParameterizedTest
  @CsvSource({
    "1946-01-01, QAA QBB QDD QEE QFF QGG, 0",
    "1946-06-30, QAA QBB QDD QEE QFF QGG, 0",
    "1946-07-01, QAA QDD QEE QFF QGG, 1",
    "1946-07-03, QAA QDD QEE QFF QGG, 1",
    "1946-07-04, QAA QCC QDD QEE QFF QGG, 0",
    "1947-12-31, QAA QCC QDD QEE QFF QGG, 0"
  })
  void onEachDayThoseSitWhoseTermsCoverIt(LocalDate day, String elected, int vacant) {
    Composition council = record.on(day).composition().orElseThrow();

    assertThat(codes(council.permanentMembers())).isEqualTo("CHN FRA GBR SUN USA");
    assertThat(codes(council.electedMembers())).isEqualTo(elected);
    assertThat(council.vacantSeats()).isEqualTo(vacant);
  }

  @ParameterizedTest
  @CsvSource({
    "1945-12-31, ''",
    "1948-01-01, CHN FRA GBR SUN USA",
    "1948-02-29, CHN FRA GBR SUN USA",
    "1948-03-01, CHN FRA GBR SUN USA QHH",
    "1949-12-31, CHN FRA GBR SUN USA QHH",
    "1950-01-01, CHN FRA GBR SUN USA"
  })
  void outsideOfItsDaysItNamesThoseWhomItKnows(LocalDate day, String known) {
    OutsideRecord answer = (OutsideRecord) record.on(day);

    assertThat(codes(answer.knownMembers())).isEqualTo(known);
    assertThat(answer.message())
        .isEqualTo(
            "the record of the Council's members is complete from 1946-01-01 to 1947-12-31 and"
                + " cannot say who sat on "
                + day);
  }

  @Test
  void withoutTermsItKnowsNobody() {
    CouncilRecord empty = CouncilRecordReader.read(List.of("record,---,1946-01-01,1946-12-31,,"));

    assertThat(empty.on(LocalDate.of(1947, 1, 1)))
        .isInstanceOfSatisfying(
            OutsideRecord.class, answer -> assertThat(answer.knownMembers()).isEmpty());
  }

  @Test
  void aStateIsNamedAsInItsLatestTerm() {
    assertThat(record.nameOf(Councils.state("QAA"))).contains("New Name");
    assertThat(record.nameOf(Councils.state("QZZ"))).isEmpty();
  }

  @Test
  void aNoteMayHoldCommas() {
    assertThat(record.terms().get(7).note()).contains("left the Council, as it said, for good");
    assertThat(record.terms().get(8).note()).isEmpty();
  }

  @Test
  void theShippedRecordIsReadToItsEnd() {
    CouncilRecord shipped = CouncilRecordReader.readShipped();

    assertThat(shipped.terms()).hasSize(390);
    assertThat(shipped.on(LocalDate.of(1980, 1, 6)).composition())
        .map(Composition::vacantSeats)
        .contains(1);
  }

  private static String codes(List<Member> members) {
    return members.stream().map(member -> member.state().value()).collect(Collectors.joining(" "));
  }
}
