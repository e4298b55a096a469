package io.github.isfmodel.council;

import static io.github.isfmodel.council.BallotChoice.ABSTAINING;
import static io.github.isfmodel.council.BallotChoice.AGAINST;
import static io.github.isfmodel.council.BallotChoice.IN_FAVOUR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.actor.StateCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * All smallest sets of changes for all ballots up to symmetry, against an oracle that knows only
 * how many members of each group there are: permanent and elected members by in favour, against and
 * abstaining. Other choices count like an abstention (rule V5).
 */
class SmallestChangesTest {

  private static final int CHOICES = 3;
  private static final int PERMANENT_AGAINST = 1;

  @Test
  @Tag("exhaustive")
  void allSmallestSets_allBallotsUpToSymmetry() {
    int[] classes = {0};
    for (Composition council : Councils.BOTH) {
      for (VotedMatter matter : List.of(VotedMatter.SUBSTANTIVE, VotedMatter.PROCEDURAL)) {
        classes[0] +=
            BallotVectors.forEach(council, CHOICES, ballots -> compare(council, matter, ballots));
      }
    }
    assertThat(classes[0]).isEqualTo(2 * 21 * (66 + 28));
  }

  private static void compare(Composition council, VotedMatter matter, List<Ballot> ballots) {
    VoteAnalysis analysis = VoteAnalysis.of(Councils.vote(council, matter, ballots)).orElseThrow();
    Map<StateCode, Integer> groups = groups(council, ballots);
    boolean adopted = analysis.outcome().isAdopted();
    compare(council, matter, groups, analysis.changesThatAdopt(), IN_FAVOUR, true, true);
    compare(council, matter, groups, analysis.changesThatAdopt(), ABSTAINING, true, !adopted);
    compare(council, matter, groups, analysis.changesThatPrevent(), AGAINST, false, true);
    compare(council, matter, groups, analysis.changesThatPrevent(), ABSTAINING, false, adopted);
  }

  private static void compare(
      Composition council,
      VotedMatter matter,
      Map<StateCode, Integer> groups,
      List<ChangeSets> families,
      BallotChoice to,
      boolean adopt,
      boolean told) {
    assertThat(said(families, to, groups))
        .as("%s %s %s %s", matter, groups, to, adopt)
        .isEqualTo(told ? smallest(council, matter, groups, to, adopt) : Set.of());
  }

  private static Set<List<Integer>> said(
      List<ChangeSets> families, BallotChoice to, Map<StateCode, Integer> groups) {
    return families.stream()
        .filter(family -> family.to() == to)
        .flatMap(family -> family.sets().map(set -> sizes(set, groups)))
        .collect(Collectors.toSet());
  }

  /** The group of each member: permanent ones 0 to 2 by choice, elected ones 3 to 5. */
  private static Map<StateCode, Integer> groups(Composition council, List<Ballot> ballots) {
    return ballots.stream()
        .collect(
            Collectors.toMap(
                Ballot::member,
                ballot ->
                    BallotVectors.CHOICES.indexOf(ballot.choice())
                        + (council.member(ballot.member()).orElseThrow().isPermanent()
                            ? 0
                            : CHOICES)));
  }

  private static List<Integer> sizes(List<Member> set, Map<StateCode, Integer> groups) {
    Integer[] sizes = new Integer[2 * CHOICES];
    Arrays.fill(sizes, 0);
    set.forEach(member -> sizes[groups.get(member.state())]++);
    return List.of(sizes);
  }

  private static Set<List<Integer>> smallest(
      Composition council,
      VotedMatter matter,
      Map<StateCode, Integer> groups,
      BallotChoice to,
      boolean adopt) {
    int[] all = new int[2 * CHOICES];
    groups.values().forEach(group -> all[group]++);
    Set<List<Integer>> found = new HashSet<>();
    collect(
        0,
        new int[2 * CHOICES],
        all,
        changed -> {
          if (reaches(council, matter, all, changed, to) == adopt) {
            found.add(Arrays.stream(changed).boxed().toList());
          }
        });
    return found.stream().filter(one -> !isReachedByFewer(one, found)).collect(Collectors.toSet());
  }

  /** One fewer is enough to look at, since more changes never do harm (rule V14). */
  private static boolean isReachedByFewer(List<Integer> one, Set<List<Integer>> found) {
    for (int i = 0; i < one.size(); i++) {
      List<Integer> fewer = new ArrayList<>(one);
      fewer.set(i, one.get(i) - 1);
      if (found.contains(fewer)) {
        return true;
      }
    }
    return false;
  }

  private static void collect(int group, int[] changed, int[] all, Consumer<int[]> found) {
    if (group == all.length) {
      found.accept(changed);
      return;
    }
    for (int count = 0; count <= all[group]; count++) {
      changed[group] = count;
      collect(group + 1, changed, all, found);
    }
    changed[group] = 0;
  }

  /** Whether it is adopted if all that change cast one ballot. */
  private static boolean reaches(
      Composition council, VotedMatter matter, int[] all, int[] changed, BallotChoice to) {
    int inFavour = all[0] + all[CHOICES];
    int blocking = all[PERMANENT_AGAINST];
    if (to == IN_FAVOUR) {
      int total = Arrays.stream(changed).sum();
      inFavour += total - changed[0] - changed[CHOICES];
      blocking -= changed[PERMANENT_AGAINST];
    } else {
      inFavour -= changed[0] + changed[CHOICES];
      blocking += to == AGAINST ? changed[0] + changed[2] : -changed[PERMANENT_AGAINST];
    }
    boolean blocked = matter == VotedMatter.SUBSTANTIVE && blocking > 0;
    return inFavour >= council.votesNeeded() && !blocked;
  }
}
