package io.github.isfmodel.dossier;

import io.github.isfmodel.rule.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What is found while a part of a record is walked through. Most parts have no flaw, so that places
 * are asked for only where there is one. For one thread.
 */
final class Flaws {

  private final List<Consumer<Report>> found = new ArrayList<>();

  /**
   * Walks through a part of one kind that is at a place.
   *
   * @param <W> who walks
   * @param <T> the kind of part
   */
  @FunctionalInterface
  interface Walk<W, T> {
    void through(W walker, Place place, T part);
  }

  /** Takes one, with how it is reported. */
  void add(Consumer<Report> flaw) {
    found.add(flaw);
  }

  /** Reports what is found on a walk through a part, at places within it. */
  <W, T> void report(Walk<W, T> walk, W walker, T part, Report report) {
    walk.through(walker, Place.ANYWHERE, part);
    if (!found.isEmpty()) {
      found.clear();
      walk.through(walker, Place.ROOT, part);
      found.forEach(flaw -> flaw.accept(report));
      found.clear();
    }
  }
}
