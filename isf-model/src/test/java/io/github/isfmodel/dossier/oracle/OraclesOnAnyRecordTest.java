package io.github.isfmodel.dossier.oracle;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.generators.Coherent;
import io.github.isfmodel.rule.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    Map<String, List<String>> reported = new HashMap<>();
    for (Violation each : dossier.violations()) {
      reported
          .computeIfAbsent(each.rule().value(), key -> new ArrayList<>())
          .add(each.at().value());
    }
    for (Law law : Oracles.all()) {
      law.compare(reported.getOrDefault(law.rule(), List.of()).stream().sorted().toList(), dossier);
    }
  }
}
