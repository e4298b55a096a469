package io.github.isfmodel.dossier.oracle;

import io.github.isfmodel.dossier.Dossier;
import java.util.List;

/** The places that a rule reports in a record. */
final class Reported {

  private Reported() {}

  static List<String> by(String rule, Dossier dossier) {
    return dossier.violations().stream()
        .filter(each -> each.rule().value().equals(rule))
        .map(each -> each.at().value())
        .sorted()
        .toList();
  }
}
