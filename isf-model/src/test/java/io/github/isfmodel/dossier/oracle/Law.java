package io.github.isfmodel.dossier.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.dossier.Dossier;
import java.util.List;

/**
 * A rule and its oracle.
 *
 * @param rule the id of the rule
 * @param restsOn which answer of the library the oracle takes as given, since a few lines cannot
 *     work it out; "nothing" for an oracle that reads the record alone
 * @param oracle the oracle
 */
record Law(String rule, String restsOn, Oracle oracle) {

  private static final String NOTHING = "nothing";

  /** An oracle that reads the record alone. */
  static Law naive(String rule, Oracle oracle) {
    return new Law(rule, NOTHING, oracle);
  }

  /** An oracle on top of an answer of the library, which has tests of its own. */
  static Law on(String restsOn, String rule, Oracle oracle) {
    return new Law(rule, restsOn, oracle);
  }

  /** The places at which the rule has to report. */
  List<String> places(Dossier dossier) {
    Marks marks = new Marks();
    oracle.judge(dossier, marks);
    return marks.places();
  }

  /** Fails with the least record that shows it, unless what was reported is what has to be. */
  void compare(List<String> reported, Dossier dossier) {
    if (!reported.equals(places(dossier))) {
      Dossier least = Shrinker.least(dossier, this::differs);
      assertThat(reported(least)).as("%s on %s", this, least).isEqualTo(places(least));
      throw new AssertionError(this + " reports another place within the whole: " + reported);
    }
  }

  private boolean differs(Dossier dossier) {
    return !reported(dossier).equals(places(dossier));
  }

  private List<String> reported(Dossier dossier) {
    return Checked.of(dossier).reportedBy(rule);
  }

  @Override
  public String toString() {
    return restsOn.equals(NOTHING) ? rule : rule + " (given: " + restsOn + ")";
  }
}
