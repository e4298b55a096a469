package io.github.isfmodel.examples.cli.milestones;

import io.github.isfmodel.examples.cli.output.Names;
import io.github.isfmodel.examples.cli.output.Words;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.json.problem.Printable;
import io.github.isfmodel.schedule.DeadlockStep;
import io.github.isfmodel.schedule.MilestoneOutlook;
import io.github.isfmodel.schedule.Wait;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What waits for what as a graph: an arrow goes from what has to come first to what waits for it.
 *
 * @param nodes milestones and pledges
 * @param edges one for each pair, with every reason
 */
record WaitGraph(List<Node> nodes, List<Edge> edges) {

  /**
   * A milestone or pledge.
   *
   * @param id its identifier
   * @param label its title
   * @param reached whether it is a milestone that is reached
   */
  record Node(EntityId id, String label, boolean reached) {}

  /**
   * That something waits for something.
   *
   * @param first what has to come first
   * @param then what waits for it
   * @param label why
   * @param open whether it still waits
   * @param deadlocked whether this is a step of a deadlock
   */
  record Edge(EntityId first, EntityId then, String label, boolean open, boolean deadlocked) {}

  private record Pair(EntityId first, EntityId then) {}

  static WaitGraph of(MilestonesView view) {
    Map<Pair, List<Wait>> waits = new LinkedHashMap<>();
    Set<EntityId> ids = new LinkedHashSet<>();
    view.schedule().milestones().forEach(each -> ids.add(each.milestone()));
    for (Wait wait : view.waits()) {
      for (EntityId first : wait.on()) {
        ids.add(first);
        ids.add(wait.waiter());
        waits.computeIfAbsent(new Pair(first, wait.waiter()), key -> new ArrayList<>()).add(wait);
      }
    }
    Names names = new Names(view.dossier());
    return new WaitGraph(
        ids.stream().map(id -> new Node(id, names.of(id), isReached(view, id))).toList(),
        waits.entrySet().stream().map(each -> edge(view, each.getKey(), each.getValue())).toList());
  }

  private static boolean isReached(MilestonesView view, EntityId id) {
    return id instanceof MilestoneId milestone
        && view.schedule().milestone(milestone).filter(MilestoneOutlook::isReached).isPresent();
  }

  private static Edge edge(MilestonesView view, Pair pair, List<Wait> waits) {
    List<String> reasons = waits.stream().map(wait -> Words.of(wait.kind())).distinct().toList();
    return new Edge(
        pair.first(),
        pair.then(),
        String.join(", ", reasons),
        waits.stream().anyMatch(Wait::open),
        view.schedule().deadlocks().stream()
            .flatMap(deadlock -> deadlock.steps().stream())
            .anyMatch(step -> isStep(step, pair)));
  }

  private static boolean isStep(DeadlockStep step, Pair pair) {
    return step.awaited().equals(pair.first()) && step.waiter().equals(pair.then());
  }

  /** A flowchart in the language of Mermaid: dashed what is settled, thick what is deadlocked. */
  String mermaid() {
    StringBuilder text = new StringBuilder("flowchart TD\n");
    for (Node node : nodes) {
      text.append("  ").append(name(node.id())).append("[\"").append(escaped(node.label()));
      text.append(node.reached() ? "\"]:::reached\n" : "\"]\n");
    }
    for (Edge edge : edges) {
      String arrow = edge.deadlocked() ? " ==>|" : edge.open() ? " -->|" : " -.->|";
      text.append("  ").append(name(edge.first())).append(arrow);
      text.append('"').append(escaped(edge.label())).append("\"| ").append(name(edge.then()));
      text.append('\n');
    }
    return text.append("  classDef reached stroke-width:3px\n").toString();
  }

  /** Numbers, because some words, such as "end", may not be names. */
  private String name(EntityId id) {
    List<EntityId> ids = nodes.stream().map(Node::id).toList();
    return "n" + (ids.indexOf(id) + 1);
  }

  /** Percent signs, as two of them begin a comment or a directive wherever they stand. */
  private static String escaped(String label) {
    return Printable.of(label)
        .replace("#", "#35;")
        .replace("&", "#amp;")
        .replace("%", "#37;")
        .replace("\"", "#quot;")
        .replace("<", "#lt;")
        .replace(">", "#gt;")
        .replace("`", "#96;");
  }

  /** A graph in the language of Graphviz: dashed what is settled, red what is deadlocked. */
  String dot() {
    StringBuilder text = new StringBuilder("digraph milestones {\n  node [shape=box];\n");
    for (Node node : nodes) {
      text.append("  ").append(quoted(node.id().reference()));
      text.append(" [label=").append(quoted(node.label()));
      text.append(node.reached() ? ", style=bold];\n" : "];\n");
    }
    for (Edge edge : edges) {
      String style = edge.deadlocked() ? ", color=red" : edge.open() ? "" : ", style=dashed";
      text.append("  ").append(quoted(edge.first().reference())).append(" -> ");
      text.append(quoted(edge.then().reference()));
      text.append(" [label=").append(quoted(edge.label())).append(style).append("];\n");
    }
    return text.append("}\n").toString();
  }

  /** Ampersands, as labels may hold references to characters as those of HTML. */
  private static String quoted(String text) {
    String escaped =
        Printable.of(text).replace("\\", "\\\\").replace("\"", "\\\"").replace("&", "&amp;");
    return "\"" + escaped + "\"";
  }
}
