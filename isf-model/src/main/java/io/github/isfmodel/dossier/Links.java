package io.github.isfmodel.dossier;

import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.rule.Report;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** Where the parts of one list lead by one of their attributes. */
final class Links {

  private final DossierIndex index;
  private final Map<EntityId, List<? extends EntityId>> links = new LinkedHashMap<>();

  Links(DossierIndex index) {
    this.index = index;
  }

  /** Of parts with the same identifier only the first counts. */
  void add(EntityId from, int position, List<? extends EntityId> to) {
    if (!to.isEmpty() && index.isFound(from, position)) {
      links.put(from, to);
    }
  }

  void add(EntityId from, int position, Optional<? extends EntityId> to) {
    if (to.isPresent()) {
      add(from, position, List.of(to.get()));
    }
  }

  /** Reports one circle for each part at which any begins. */
  void reportCircles(String attribute, Report report) {
    if (links.isEmpty()) {
      return;
    }
    Map<EntityId, List<EntityId>> first = new HashMap<>();
    for (List<EntityId> circle : Cycles.find(links)) {
      first.putIfAbsent(circle.get(0), circle);
    }
    for (List<EntityId> circle : first.values()) {
      report.add(
          index.pointer(circle.get(0)).orElseThrow().child(attribute), "circle", words(circle));
    }
  }

  private static String words(List<EntityId> circle) {
    if (circle.size() == 1) {
      return "";
    }
    StringJoiner words = new StringJoiner(", ", ", in a circle: ", "");
    for (EntityId id : circle) {
      words.add(id.reference());
    }
    words.add(circle.size() < Cycles.SHOWN ? circle.get(0).toString() : "and so on");
    return words.toString();
  }
}
