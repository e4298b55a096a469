package io.github.isfmodel.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A way to spoil a list of any parts. */
interface Spoiling {

  /** Every part or every other one is left out, or all are listed twice or turned round. */
  List<Spoiling> WAYS = List.of(new Without(), new Halved(), new Doubled(), new Reversed());

  <T> List<T> of(List<T> parts);

  /** Leaves all out. */
  record Without() implements Spoiling {
    @Override
    public <T> List<T> of(List<T> parts) {
      return List.of();
    }
  }

  /** Leaves every other one out. */
  record Halved() implements Spoiling {
    @Override
    public <T> List<T> of(List<T> parts) {
      List<T> some = new ArrayList<>();
      for (int i = 0; i < parts.size(); i += 2) {
        some.add(parts.get(i));
      }
      return some;
    }
  }

  /** Lists all twice. */
  record Doubled() implements Spoiling {
    @Override
    public <T> List<T> of(List<T> parts) {
      List<T> all = new ArrayList<>(parts);
      all.addAll(parts);
      return all;
    }
  }

  /** Turns the order round. */
  record Reversed() implements Spoiling {
    @Override
    public <T> List<T> of(List<T> parts) {
      List<T> all = new ArrayList<>(parts);
      Collections.reverse(all);
      return all;
    }
  }
}
