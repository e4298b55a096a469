package io.github.isfmodel.examples.records;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.council.Tally;
import io.github.isfmodel.council.Vote;
import io.github.isfmodel.resolution.Resolution;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every act of the fact sheets: when it was adopted, by which vote, until when it lasts. */
class ActsTest {

  private static final String RECORDS = "/records/";

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          interfet, interfet, 1264, 1999-09-15, 15-0-0,
          isaf,   isaf,   1386, 2001-12-20, 15-0-0, 2002-06-20
          isaf,   isaf,   1413, 2002-05-23,       , 2002-12-20
          isaf,   isaf,   1444, 2002-11-27,       , 2003-12-20
          isaf,   isaf,   1510, 2003-10-13,       , 2004-10-13
          isaf,   isaf,   1563, 2004-09-17,       , 2005-10-13
          isaf,   isaf,   1623, 2005-09-13,       , 2006-10-13
          isaf,   isaf,   1707, 2006-09-12,       , 2007-10-13
          isaf,   isaf,   1776, 2007-09-19, 14-0-1, 2008-10-13
          isaf,   isaf,   2120, 2013-10-10,       , 2014-12-31
          bosnia, sfor,   1088, 1996-12-12,       , 1998-06-20
          bosnia, sfor,   1174, 1998-06-15, 15-0-0,
          bosnia, sfor,   1247, 1999-06-18,       ,
          bosnia, sfor,   1305, 2000-06-21, 14-0-1,
          bosnia, sfor,   1357, 2001-06-21,       , 2002-06-21
          bosnia, eufor-althea, 1575, 2004-11-22, 15-0-0, 2005-11-22
          bosnia, eufor-althea, 1639, 2005-11-21,       , 2006-11-21
          bosnia, eufor-althea, 1722, 2006-11-21,       , 2007-11-21
          bosnia, eufor-althea, 2074, 2012-11-14,       , 2013-11-14
          bosnia, eufor-althea, 2183, 2014-11-11, 14-0-1, 2015-11-11
          bosnia, eufor-althea, 2549, 2020-11-05,       , 2021-11-05
          bosnia, eufor-althea, 2706, 2023-11-02,       , 2024-11-02
          bosnia, eufor-althea, 2757, 2024-11-01,       , 2025-11-01
          bosnia, eufor-althea, 2795, 2025-10-31, 15-0-0, 2026-10-31
          unifil, unifil, 425,  1978-03-19, 12-0-2, 1978-09-19
          unifil, unifil, 434,  1978-09-18, 12-0-2, 1979-01-19
          unifil, unifil, 586,  1986-07-18, 15-0-0, 1987-01-19
          unifil, unifil, 1655, 2006-01-31,       , 2006-07-31
          unifil, unifil, 1697, 2006-07-31,       , 2006-08-31
          unifil, unifil, 1701, 2006-08-11,       , 2007-08-31
          unifil, unifil, 2539, 2020-08-28,       , 2021-08-31
          unifil, unifil, 2695, 2023-08-31, 13-0-2, 2024-08-31
          unifil, unifil, 2749, 2024-08-28,       , 2025-08-31
          unifil, unifil, 2790, 2025-08-28, 15-0-0, 2026-12-31
          haiti,  mss,    2699, 2023-10-02, 13-0-2, 2024-10-02
          haiti,  mss,    2751, 2024-09-30, 15-0-0, 2025-10-02
          undof,  undof,  350,  1974-05-31,       , 1974-11-30
          undof,  undof,  2613, 2021-12-21,       , 2022-06-30
          undof,  undof,  2718, 2023-12-21,       , 2024-06-30
          undof,  undof,  2766, 2024-12-20,       , 2025-06-30
          undof,  undof,  2782, 2025-06-30,       , 2025-12-31
          undof,  undof,  2811, 2025-12-29, 15-0-0, 2026-06-30
          """)
  void isAdoptedAndEnds(
      String record, String force, int number, LocalDate day, String tally, LocalDate last) {
    FactSheet sheet = sheet(record);
    Resolution act = sheet.act(number);

    assertThat(act.adoptedOn()).contains(day);
    if (tally != null) {
      assertThat(act.vote().flatMap(Vote::tally).map(ActsTest::words)).contains(tally);
    }
    if (last != null) {
      assertThat(sheet.endUnder(force, number)).isEqualTo(Optional.of(last));
    }
  }

  private static FactSheet sheet(String record) {
    return FactSheet.read(
        record.equals("unifil")
            ? "/io/github/isfmodel/examples/unifil.json"
            : RECORDS + record + ".json");
  }

  private static String words(Tally tally) {
    return tally.inFavour() + "-" + tally.against() + "-" + tally.abstaining();
  }
}
