package io.github.isfmodel.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * The rules that apply to one type, in the order of their ids. Immutable and safe for use by
 * several threads.
 *
 * @param <T> the type
 * @param rules the rules
 */
public record RuleSet<T>(List<Rule<T>> rules) {

  /** Copies the rules into the order of their ids. */
  public RuleSet {
    List<Rule<T>> ordered = new ArrayList<>(rules);
    ordered.sort(Comparator.comparing(Rule::id));
    rules = List.copyOf(ordered);
  }

  /**
   * Joins several lists of rules.
   *
   * @param <T> the type that they apply to
   * @param lists the lists
   * @return all their rules
   */
  @SafeVarargs
  public static <T> RuleSet<T> of(List<Rule<T>>... lists) {
    List<Rule<T>> rules = new ArrayList<>();
    for (List<Rule<T>> list : lists) {
      rules.addAll(list);
    }
    return new RuleSet<>(rules);
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
    check(subject, new Report(place, found));
  }

  private void check(T subject, Report report) {
    for (int i = 0; i < rules.size(); i++) {
      report.run(rules.get(i), subject);
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
  }
}
