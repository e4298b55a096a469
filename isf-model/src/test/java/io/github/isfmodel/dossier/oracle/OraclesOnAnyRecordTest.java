package io.github.isfmodel.dossier.oracle;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.generators.Coherent;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * The report on a whole record is what all oracles together say, from another seed at each run. A
 * record that shows otherwise is made smaller by {@link Law#compare}.
 */
class OraclesOnAnyRecordTest {

  @Property(tries = 30, shrinking = ShrinkingMode.OFF)
  void ofAnyRecord(@ForAll Dossier dossier) {
    compare(dossier);
  }

  @Property(tries = 30, shrinking = ShrinkingMode.OFF)
  void ofAnyRecordWhoseIdentifiersResolve(@ForAll @Coherent Dossier dossier) {
    compare(dossier);
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void ofAnyChangedExample(@ForAll Random random) {
    compare(new Records(random).any());
  }

  private static void compare(Dossier dossier) {
    Checked checked = Checked.of(dossier);
    for (Law law : Oracles.all()) {
      law.compare(checked.reportedBy(law.rule()), dossier);
    }
  }
}
