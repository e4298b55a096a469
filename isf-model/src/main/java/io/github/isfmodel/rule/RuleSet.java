package io.github.isfmodel.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rules that apply to one type, and what checks them. Immutable and safe for use by several
 * threads.
 *
 * @param <T> the type
 */
public final class RuleSet<T> {

  private final List<Part<T>> parts;

  /** Some rules, and what checks them. */
  private record Part<T>(Check<T> check, List<Rule> rules) {}

  private RuleSet(List<Part<T>> parts) {
    this.parts = List.copyOf(parts);
  }

  /**
   * The implementation of the rules of a set.
   *
   * @param <T> what the rules apply to
   */
  @FunctionalInterface
  public interface Check<T> {
    /**
     * Checks one subject by all rules of the set.
     *
     * @param subject the subject
     * @param report takes each breach, under its rule
     */
    void check(T subject, Report report);
  }

  /**
   * Joins rules and what checks them.
   *
   * @param <T> the type that they apply to
   * @param check checks a subject by all of them
   * @param rules the rules
   * @return the set
   */
  public static <T> RuleSet<T> of(Check<T> check, List<Rule> rules) {
    return new RuleSet<>(List.of(new Part<>(check, List.copyOf(rules))));
  }

  /**
   * Joins several sets.
   *
   * @param <T> the type that they apply to
   * @param sets the sets
   * @return a set of all their rules
   */
  @SafeVarargs
  public static <T> RuleSet<T> joined(RuleSet<T>... sets) {
    List<Part<T>> parts = new ArrayList<>();
    for (RuleSet<T> set : sets) {
      parts.addAll(set.parts);
    }
    return new RuleSet<>(parts);
  }

  /**
   * The rules, in the order of their ids.
   *
   * @return the rules
   * @throws IllegalStateException if two of them have one id
   */
  public List<Rule> rules() {
    Map<RuleId, Rule> ordered = new TreeMap<>();
    for (Part<T> part : parts) {
      for (Rule rule : part.rules()) {
        if (ordered.put(rule.id(), rule) != null) {
          throw new IllegalStateException("two rules have the id " + rule.id());
        }
      }
    }
    return List.copyOf(ordered.values());
  }

  /**
   * Checks one subject.
   *
   * @param subject the subject
   * @return the violations, ordered by place
   */
  public List<Violation> check(T subject) {
    List<Violation> found = new ArrayList<>();
    check(subject, Pointer.ROOT, found);
    Collections.sort(found);
    return List.copyOf(found);
  }

  /**
   * Checks a subject as part of something larger.
   *
   * @param subject the subject
   * @param place where it is
   * @param found takes the violations, unordered
   */
  public void check(T subject, Pointer place, List<Violation> found) {
    Report report = new Report(place, found);
    check(subject, report);
    report.close();
  }

  private void check(T subject, Report report) {
    for (int i = 0; i < parts.size(); i++) {
      Part<T> part = parts.get(i);
      report.begin(part.rules());
      part.check().check(subject, report);
    }
  }

  /**
   * Checks every element of a list.
   *
   * @param subjects the subjects
   * @param list where the list is
   * @param found takes the violations, unordered
   */
  public void checkEach(List<? extends T> subjects, Pointer list, List<Violation> found) {
    Report report = new Report(list, found);
    for (int i = 0; i < subjects.size(); i++) {
      report.element(i);
      check(subjects.get(i), report);
    }
    report.close();
  }

  /** {@return the ids of the rules} */
  @Override
  public String toString() {
    List<RuleId> ids = new ArrayList<>();
    for (Rule rule : rules()) {
      ids.add(rule.id());
    }
    return ids.toString();
  }
}
