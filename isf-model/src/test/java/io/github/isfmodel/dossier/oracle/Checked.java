package io.github.isfmodel.dossier.oracle;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.github.isfmodel.dossier.Dossier;
import java.util.List;
import java.util.Map;

/**
 * A record with what all rules together report in it.
 *
 * @param dossier the record
 * @param reported the places by rule, in order; only of those that report something
 */
record Checked(Dossier dossier, Map<String, List<String>> reported) {

  static Checked of(Dossier dossier) {
    Map<String, List<String>> reported =
        dossier.violations().stream()
            .collect(
                groupingBy(
                    each -> each.rule().value(), mapping(each -> each.at().value(), toList())));
    reported.values().forEach(places -> places.sort(null));
    return new Checked(dossier, reported);
  }

  List<String> reportedBy(String rule) {
    return reported.getOrDefault(rule, List.of());
  }
}
