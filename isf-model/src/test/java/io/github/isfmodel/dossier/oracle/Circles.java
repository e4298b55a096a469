package io.github.isfmodel.dossier.oracle;

import io.github.isfmodel.id.EntityId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Chains that come back to where they were, followed one after the other. */
final class Circles {

  private final Map<EntityId, List<? extends EntityId>> next = new LinkedHashMap<>();
  private final Map<EntityId, Integer> position = new LinkedHashMap<>();
  private final Set<EntityId> left = new HashSet<>();
  private final Set<EntityId> found = new HashSet<>();

  private Circles() {}

  /** Marks the first member that is met of each circle. */
  static <T> void mark(
      List<T> parts,
      Function<T, EntityId> id,
      Function<T, Stream<? extends EntityId>> next,
      String list,
      String attribute,
      Marks marks) {
    Circles circles = new Circles();
    for (int i = 0; i < parts.size(); i++) {
      if (circles.position.putIfAbsent(id.apply(parts.get(i)), i) == null) {
        circles.next.put(id.apply(parts.get(i)), next.apply(parts.get(i)).toList());
      }
    }
    circles.next.keySet().forEach(start -> circles.follow(start, List.of()));
    circles.found.forEach(each -> marks.at(list + "/" + circles.position.get(each) + attribute));
  }

  private void follow(EntityId node, List<EntityId> path) {
    if (path.contains(node)) {
      found.add(node);
    } else if (!left.contains(node)) {
      List<EntityId> longer = new ArrayList<>(path);
      longer.add(node);
      next.getOrDefault(node, List.of()).forEach(each -> follow(each, longer));
      left.add(node);
    }
  }
}
