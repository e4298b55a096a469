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

  List<HandBreach> breaches() {
    return breaches;
  }
}
