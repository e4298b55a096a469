package io.github.isfmodel.json.codec;

import io.github.isfmodel.json.problem.Place;
import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.json.problem.StructuralRule;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.RuleId;
import io.github.isfmodel.rule.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Collects what is wrong while a document is read: so many problems, and how many more. */
public final class Problems {

  /** How many problems the message of an exception tells. */
  private static final int TOLD = 10;

  private final List<Problem> found = new ArrayList<>(0);
  private final List<Unsettled> unsettled = new ArrayList<>(0);
  private int more;
  private int faults;

  /** A problem with a name, and which names would do as far as was known when it was met. */
  private record Unsettled(int index, String given, Collection<String> valid) {}

  public void add(StructuralRule rule, Pointer at, Place place, String message, String remedy) {
    add(rule, at, place, message, remedy, UnaryOperator.identity());
  }

  /** Adds a problem; what is nearest is looked for only if it is listed. */
  void add(
      StructuralRule rule,
      Pointer at,
      Place place,
      String message,
      String remedy,
      UnaryOperator<Problem> withNearest) {
    count(rule);
    if (found.size() < Limits.PROBLEMS) {
      found.add(withNearest.apply(StructuralProblem.of(rule, at, place, message, remedy)));
    } else {
      more++;
    }
  }

  /** Adds a problem with a name, where fewer names may do by the time of {@link #settle}. */
  void addUnsettled(
      StructuralRule rule,
      Pointer at,
      Place place,
      String message,
      String given,
      Collection<String> valid) {
    if (found.size() < Limits.PROBLEMS) {
      unsettled.add(new Unsettled(found.size(), given, valid));
    }
    add(rule, at, place, message, Wording.REMOVE);
  }

  /** How many problems are not settled yet. */
  int unsettled() {
    return unsettled.size();
  }

  /**
   * Settles all but the first so many, now that it is known which names would do.
   *
   * @param lacking those that there have to be
   * @return those that there have to be and that were misspelt
   */
  Set<String> settle(int from, Collection<String> valid, Collection<String> lacking) {
    List<Unsettled> settled = unsettled.subList(from, unsettled.size());
    Set<String> misspelt = new HashSet<>();
    for (Unsettled each : settled) {
      String meant = settle(each, valid, lacking).nearest().orElse("");
      if (lacking.contains(meant)) {
        misspelt.add(meant);
      }
    }
    if (settled.size() == 1 && lacking.size() == 1 && misspelt.isEmpty()) {
      misspelt.addAll(instead(settled.get(0), lacking.iterator().next()));
    }
    settled.clear();
    return misspelt;
  }

  /** The only name that is not known may stand for the only one that is lacking. */
  private Set<String> instead(Unsettled only, String lacking) {
    Problem problem = found.get(only.index());
    if (problem.nearest().isPresent()) {
      return Set.of();
    }
    found.set(
        only.index(),
        StructuralProblem.reworded(
            problem,
            problem.message() + " and lacks '" + lacking + "'",
            "write " + lacking + " if that is meant, or remove it and add " + lacking));
    return Set.of(lacking);
  }

  private Problem settle(Unsettled each, Collection<String> valid, Collection<String> lacking) {
    Problem met = found.get(each.index());
    Problem problem =
        JsonIn.nearest(
                each.given(),
                valid,
                meant -> lacking.contains(meant) ? Wording.instead(meant) : "write " + meant)
            .apply(StructuralProblem.reworded(met, met.message(), Wording.removeOr(valid)));
    found.set(each.index(), problem);
    return problem;
  }

  /** Reading ended within objects, of which no more will be known. */
  private void settleRest() {
    unsettled.forEach(each -> settle(each, each.valid(), List.of()));
    unsettled.clear();
  }

  /** Takes back what an object lacks, as that may stand behind it; called when reading ends. */
  void takeBackMissing(Pointer object) {
    settleRest();
    Set<RuleId> missing =
        Set.of(
            StructuralRule.MISSING_PROPERTY.id(),
            StructuralRule.DOCUMENT_TYPE.id(),
            StructuralRule.FORMAT_VERSION.id());
    found.removeIf(problem -> problem.at().equals(object) && missing.contains(problem.rule()));
  }

  /** The properties of the document itself that its type does not have. */
  Set<String> unknownOfDocument() {
    return found.stream()
        .filter(Problems::isUnknownOfDocument)
        .map(problem -> Gaps.last(problem.at()))
        .collect(Collectors.toSet());
  }

  private static boolean isUnknownOfDocument(Problem problem) {
    return problem.rule().equals(StructuralRule.UNKNOWN_PROPERTY.id())
        && Gaps.owner(problem.at()).equals(Pointer.ROOT);
  }

  private static boolean isMissingOfDocument(Problem problem) {
    return problem.rule().equals(StructuralRule.MISSING_PROPERTY.id())
        && problem.at().equals(Pointer.ROOT);
  }

  /** Whether the document lacks a property of its type. */
  boolean documentLacks() {
    return found.stream().anyMatch(Problems::isMissingOfDocument);
  }

  /** Takes back which properties the document has too many or lacks. */
  void takeBackProperties() {
    found.removeIf(problem -> isUnknownOfDocument(problem) || isMissingOfDocument(problem));
  }

  /** Takes back what was said of a value that begins there; called when reading ends. */
  void takeBack(Pointer value, Place place) {
    settleRest();
    found.removeIf(
        problem -> problem.at().equals(value) && problem.place().equals(Places.told(place)));
  }

  /**
   * Takes back that a value is no list, as it may be the first element of one; whether that was
   * said. Called when reading ends.
   */
  boolean takeBackNoList(Pointer value) {
    settleRest();
    return found.removeIf(
        problem ->
            problem.at().equals(value)
                && problem.rule().equals(StructuralRule.WRONG_KIND.id())
                && problem.message().endsWith(Wording.mustBe("a list", "an object")));
  }

  private void count(StructuralRule rule) {
    boolean later =
        rule == StructuralRule.UNKNOWN_CODE
            || rule == StructuralRule.UNKNOWN_SHAPE
            || rule == StructuralRule.DOCUMENT_TYPE;
    faults += later ? 0 : 1;
  }

  /** What is wrong will be wrong in any later version, whatever rule tells it. */
  void refuse() {
    faults++;
  }

  /** How many there are so far that are no mere codes, shapes or types of a later version. */
  public int faults() {
    return faults;
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** The problems in document order; at the end, how many more there are. */
  public List<Problem> sorted() {
    settleRest();
    List<Problem> sorted = new ArrayList<>(found);
    Collections.sort(sorted);
    if (more > 0) {
      sorted.add(more(more, Severity.ERROR));
    }
    return sorted;
  }

  /** Says that some problems are not listed. */
  public static Problem more(int more, Severity worst) {
    return new Problem(
        StructuralRule.TOO_MANY_PROBLEMS.id(),
        worst,
        Pointer.ROOT,
        Optional.empty(),
        "there " + (more == 1 ? "is 1 more problem" : "are " + more + " more problems"),
        "mend the " + Limits.PROBLEMS + " that are listed and read again",
        StructuralRule.TOO_MANY_PROBLEMS.authority(),
        Collections.emptyMap());
  }

  /** The first problems as a text, one on each line, and how many others there are. */
  public static String text(List<Problem> problems) {
    List<String> lines =
        new ArrayList<>(problems.stream().limit(TOLD).map(Problem::toString).toList());
    int others = problems.size() - TOLD;
    if (others > 0) {
      boolean unlisted =
          problems.stream()
              .anyMatch(each -> each.rule().equals(StructuralRule.TOO_MANY_PROBLEMS.id()));
      lines.add(
          unlisted
              ? "and more than " + (others - 1) + " others"
              : "and " + (others == 1 ? "1 other" : others + " others"));
    }
    return String.join("\n", lines);
  }
}
