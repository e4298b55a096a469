package io.github.isfmodel.benchmarks;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.term.AnchorKind;
import io.github.isfmodel.time.When;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Records that break many rules at once: of each list of a record every part or every other one is
 * left out, or all are listed twice or in the wrong order; and the record is of earlier days.
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
    ways.add(SpoiledRecords::twins);
    ways.add(each -> each.withEvents(each.events().stream().map(SpoiledRecords::vague).toList()));
    for (int months = 1; months <= 24; months++) {
      long back = months;
      ways.add(each -> each.withAsOf(each.asOf().minusMonths(back)));
    }
    return ways.stream().map(way -> way.apply(record));
  }

  /** Of the day only the month is known. */
  private static Event vague(Event event) {
    return event.when() instanceof When.Day day
        ? event.withWhen(new When.InMonth(YearMonth.from(day.date())))
        : event;
  }

  /** Each text is followed by an earlier one of the same id, which is to replace it. */
  private static Dossier twins(Dossier record) {
    List<Resolution> texts = new ArrayList<>(record.resolutions());
    for (Resolution text : record.resolutions()) {
      Resolution earlier = SpoiledTexts.later(text, -6).withSupersedes(text.id());
      texts.add(SpoiledClauses.anchored(earlier, AnchorKind.PREVIOUS_EXPIRY));
    }
    return record.withResolutions(texts);
  }
}
