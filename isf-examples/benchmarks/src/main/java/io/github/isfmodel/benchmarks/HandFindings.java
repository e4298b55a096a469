package io.github.isfmodel.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** Collects the parts that break rules, while they are looked at one after the other. */
final class HandFindings {

  private final List<HandBreach> breaches = new ArrayList<>();
  private String list = "";
  private int position;

  /** What is added from now on is in this list. */
  void in(String next) {
    list = next;
  }

  /** What is added from now on is at this position. */
  void at(int next) {
    position = next;
  }

  void add(String rule) {
    breaches.add(new HandBreach(rule, list, position));
  }

  /** More than so many breaches of a rule are one of the record itself. */
  void join(String rule, int most, String property) {
    List<HandBreach> others = new ArrayList<>();
    for (HandBreach each : breaches) {
      if (!each.rule().equals(rule)) {
        others.add(each);
      }
    }
    if (breaches.size() - others.size() > most) {
      breaches.clear();
      breaches.addAll(others);
      breaches.add(new HandBreach(rule, property, 0));
    }
  }

  List<HandBreach> breaches() {
    return breaches;
  }
}
