package io.github.isfmodel.benchmarks;

import io.github.isfmodel.dossier.Dossier;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Records that break many rules at once: of each list of a record every part or every other one is
 * left out, or some are listed twice, or all are in the wrong order; and the record is of earlier
 * days.
 */
final class SpoiledRecords {

  private SpoiledRecords() {}

  /** A way to spoil one list of a record. */
  private interface OfRecord {
    Dossier of(Dossier record, Spoiling spoiling);
  }

  private static final List<OfRecord> LISTS =
      List.of(
          (record, way) -> record.withSources(way.of(record.sources())),
          (record, way) -> record.withActors(way.of(record.actors())),
          (record, way) -> record.withForces(way.of(record.forces())),
          (record, way) -> record.withResolutions(way.of(record.resolutions())),
          (record, way) -> record.withPledges(way.of(record.pledges())),
          (record, way) -> record.withPreconditions(way.of(record.preconditions())),
          (record, way) -> record.withMilestones(way.of(record.milestones())),
          (record, way) -> record.withEvents(way.of(record.events())),
          (record, way) -> record.withClaims(way.of(record.claims())));

  static Stream<Dossier> of(Dossier record) {
    List<UnaryOperator<Dossier>> ways = new ArrayList<>();
    for (Spoiling spoiling : Spoiling.WAYS) {
      for (OfRecord list : LISTS) {
        ways.add(each -> list.of(each, spoiling));
      }
    }
    for (int months = 1; months <= 24; months++) {
      long back = months;
      ways.add(each -> each.withAsOf(each.asOf().minusMonths(back)));
    }
    return ways.stream().map(way -> way.apply(record));
  }
}
