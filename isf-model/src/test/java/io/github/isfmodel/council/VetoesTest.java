package io.github.isfmodel.council;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.actor.StateCode;
import io.github.isfmodel.council.Outcome.Blocked;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Seven decades of negative votes by permanent members, as one source lists them. */
class VetoesTest {

  /** One row of the source. */
  record Row(
      int number,
      LocalDate day,
      String meeting,
      String draft,
      VotedMatter matter,
      Set<StateCode> named,
      Set<StateCode> flagged,
      String count,
      String pair) {

    static Row of(String line) {
      String[] fields = line.split("\\|", -1);
      return new Row(
          Integer.parseInt(fields[0]),
          LocalDate.parse(fields[1]),
          fields[2],
          fields[3],
          fields[4].equals("substantive")
              ? VotedMatter.SUBSTANTIVE
              : VotedMatter.PRELIMINARY_QUESTION,
          states(fields[5]),
          states(fields[6]),
          fields[7],
          fields[8]);
    }

    private static Set<StateCode> states(String text) {
      return Stream.of(text.split("\\+"))
          .filter(code -> !code.isEmpty())
          .map(StateCode::of)
          .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the row says against itself, or nothing. */
    List<String> contradictions() {
      List<String> found = new ArrayList<>();
      if (!named.equals(flagged)) {
        found.add("names " + named + " and marks " + flagged);
      }
      if (!count.equals(named.size() == 1 ? "single" : "multiple")) {
        found.add("names " + named.size() + " and counts " + count);
      }
      boolean both = named.equals(states("GBR+USA"));
      if (!pair.equals(both ? "1" : "0")) {
        found.add("has " + pair + " for a pair");
      }
      return found;
    }
  }

  private static final List<Row> ROWS = new ArrayList<>();

  @BeforeAll
  static void read() throws IOException {
    ROWS.clear();
    try (InputStream stream = VetoesTest.class.getResourceAsStream("vetoes.txt")) {
      new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Row::of)
          .forEach(ROWS::add);
    }
  }

  @Test
  void allRowsOfTheSourceAreHere() {
    assertThat(ROWS).hasSize(214);
    assertThat(ROWS).extracting(Row::number).doesNotHaveDuplicates();
  }

  @Test
  void theRowsWhoseMarksContradictTheirNames() {
    assertThat(
            ROWS.stream()
                .filter(row -> !row.named().equals(row.flagged()))
                .map(row -> row.number() + " " + row.draft() + " " + row.contradictions()))
        .containsExactly(
            "82 S/7575/Rev.1 [names [SUN] and marks []]",
            "83 S/8761 [names [SUN] and marks []]",
            "100 S/11796 [names [USA] and marks []]",
            "101 S/11795 [names [USA] and marks []]",
            "102 S/11833 [names [USA] and marks []]",
            "103 S/11832 [names [USA] and marks []]",
            "104 S/11898 [names [USA] and marks []]",
            "105 S/11940 [names [USA] and marks []]",
            "106 S/11967 [names [FRA] and marks []]",
            "107 S/12022 [names [USA] and marks []]",
            "108 S/12110 [names [USA] and marks []]",
            "109 S/12119 [names [USA] and marks []]",
            "110 S/12211 [names [FRA, GBR, USA] and marks [GBR, USA]]",
            "112 S/12312/Rev.1 [names [FRA, GBR, USA] and marks [GBR, USA]]",
            "113 S/12311/Rev.1 [names [FRA, GBR, USA] and marks [GBR, USA]]",
            "114 S/12310/Rev.1 [names [FRA, GBR, USA] and marks [GBR, USA]]",
            "115 S/13027 [names [SUN] and marks []]",
            "116 S/13162 [names [SUN] and marks []]",
            "117 S/13729 [names [SUN] and marks []]",
            "118 S/13735 [names [SUN] and marks []]",
            "119 S/13911 [names [USA] and marks []]",
            "120 S/14462 [names [FRA, GBR, USA] and marks [GBR, USA]]",
            "121 S/14461 [names [FRA, GBR, USA] and marks [GBR, USA]]",
            "122 S/14460/Rev.1 [names [FRA, GBR, USA] and marks [GBR, USA]]",
            "123 S/14459 [names [FRA, GBR, USA] and marks [GBR, USA]]",
            "141 S/17633 [names [GBR, USA] and marks [GBR]]");
  }

  @Test
  void theRowsWhoseCountsContradictTheirNames() {
    assertThat(
            ROWS.stream()
                .filter(row -> row.named().equals(row.flagged()))
                .filter(row -> !row.contradictions().isEmpty())
                .map(row -> row.number() + " " + row.draft() + " " + row.contradictions()))
        .containsExactly(
            "95 S/10928 [has 2 for a pair]",
            "189 S/2012/538 [names 2 and counts single]",
            "194 S/2016/846 [names 1 and counts unclear]",
            "195 S/2016/1026 [names 2 and counts both]");
  }

  @Test
  void eachConsistentRowIsBlockedByItsMembersHoweverTheOthersVoted() {
    List<Row> consistent = ROWS.stream().filter(row -> row.contradictions().isEmpty()).toList();
    assertThat(consistent).hasSize(184);
    consistent.forEach(row -> assertBlockedBy(row, row.named()));
  }

  @Test
  void eachContradictoryRowStandsForTwoDifferentOutcomesOrCounts() {
    for (Row row : ROWS) {
      if (!row.named().equals(row.flagged())) {
        assertBlockedBy(row, row.named());
        assertThat(blockers(judge(row, row.flagged(), votesNeeded(row))))
            .as("row %s", row.number())
            .isEqualTo(row.flagged())
            .isNotEqualTo(row.named());
      }
    }
  }

  /** From just enough votes to all the others; and adopted if the blockers had abstained. */
  private static void assertBlockedBy(Row row, Set<StateCode> expected) {
    Composition council = Councils.on(row.day());
    int others = council.members().size() - expected.size();
    for (int inFavour = council.votesNeeded(); inFavour <= others; inFavour++) {
      Outcome outcome = judge(row, expected, inFavour);
      assertThat(outcome).as("row %s", row.number()).isInstanceOf(Blocked.class);
      assertThat(blockers(outcome)).as("row %s", row.number()).isEqualTo(expected);
      assertThat(judge(row, Set.of(), inFavour).isAdopted()).as("row %s", row.number()).isTrue();
    }
    assertThat(judge(row, expected, council.votesNeeded() - 1))
        .isInstanceOf(Outcome.NotEnoughVotes.class);
  }

  private static int votesNeeded(Row row) {
    return Councils.on(row.day()).votesNeeded();
  }

  private static Outcome judge(Row row, Set<StateCode> against, int inFavour) {
    List<Ballot> ballots = new ArrayList<>();
    int left = inFavour;
    for (Member member : Councils.on(row.day()).members()) {
      StateCode state = member.state();
      boolean blocker = row.named().contains(state);
      boolean votes = !blocker && left-- > 0;
      BallotChoice choice = votes ? BallotChoice.IN_FAVOUR : BallotChoice.ABSTAINING;
      ballots.add(new Ballot(state, against.contains(state) ? BallotChoice.AGAINST : choice));
    }
    Vote vote = Vote.builder().heldOn(row.day()).matter(row.matter()).ballots(ballots).build();
    assertThat(vote.defects()).as("row %s", row.number()).isEmpty();
    return vote.outcome();
  }

  private static Set<StateCode> blockers(Outcome outcome) {
    return outcome instanceof Blocked blocked
        ? blocked.by().stream().map(Member::state).collect(Collectors.toCollection(TreeSet::new))
        : Set.of();
  }
}
