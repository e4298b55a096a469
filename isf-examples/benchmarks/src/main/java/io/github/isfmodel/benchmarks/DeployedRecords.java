package io.github.isfmodel.benchmarks;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.event.EventStanding;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.LineageGap;
import io.github.isfmodel.force.LineageGapKind;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.PreconditionId;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.precondition.MandateFeature;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.source.Certainty;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Records of a few pledges that are deployed at every step and ask for all preconditions of the
 * record, and for more of each kind, so that the truth of conditions decides.
 */
final class DeployedRecords {

  /** How many pledges are kept, as each asks for all preconditions. */
  private static final int MOST = 8;

  private DeployedRecords() {}

  /**
   * The record itself, with events in doubt or only told, with acts left out or of no exact day,
   * and as of earlier days.
   */
  static Stream<Dossier> of(Dossier record) {
    if (record.pledges().isEmpty()) {
      return Stream.empty();
    }
    Dossier asking = asking(record);
    return Stream.of(
        asking,
        asking.withEvents(asking.events().stream().map(DeployedRecords::contested).toList()),
        asking.withEvents(asking.events().stream().map(DeployedRecords::retold).toList()),
        asking.withResolutions(asking.resolutions().stream().map(SpoiledTexts::unplaced).toList()),
        asking.withForces(asking.forces().stream().map(DeployedRecords::gapped).toList()),
        asking.withAsOf(record.asOf().minusMonths(2)),
        asking.withAsOf(record.asOf().minusMonths(6)));
  }

  private static Dossier asking(Dossier record) {
    List<Precondition> all = new ArrayList<>(record.preconditions());
    for (Condition condition : conditions(record)) {
      all.add(
          Precondition.builder()
              .id(PreconditionId.of("asked-" + all.size()))
              .holder(record.actors().get(0).id())
              .condition(condition)
              .since(When.undated())
              .build());
    }
    List<PreconditionId> ids = all.stream().map(Precondition::id).toList();
    return record
        .withPreconditions(all)
        .withPledges(
            record.pledges().stream().limit(MOST).map(each -> deployed(each, ids)).toList());
  }

  private static List<Condition> conditions(Dossier record) {
    List<Condition> conditions = new ArrayList<>();
    for (Milestone milestone : record.milestones()) {
      conditions.add(new Proposition.MilestoneReached(milestone.id()));
    }
    for (Force force : record.forces()) {
      for (long people : List.of(1L, 1_000L, 1_000_000L)) {
        Measure threshold = Measure.of(new Quantity.Exactly(people), Unit.TROOPS);
        conditions.add(new Proposition.PledgesReach(force.id(), threshold));
      }
      Optional<ForceId> of = Optional.of(force.id());
      conditions.add(new Proposition.MandateProvides(MandateFeature.CHAPTER_VII, of));
      conditions.add(
          new Proposition.InstrumentExists(InstrumentKind.SECURITY_COUNCIL_RESOLUTION, of));
    }
    conditions.add(new Proposition.MandateProvides(MandateFeature.CHAPTER_VII));
    conditions.add(new Proposition.MandateProvides(MandateFeature.REPORTING_TO_COUNCIL));
    conditions.add(new Proposition.InstrumentExists(InstrumentKind.INTERNATIONAL_MANDATE));
    conditions.add(new Proposition.InstrumentExists(InstrumentKind.PRESIDENTIAL_STATEMENT));
    conditions.add(new Proposition.DateReached(record.asOf().minusMonths(3)));
    joined(record, conditions);
    return conditions;
  }

  private static void joined(Dossier record, List<Condition> conditions) {
    List<Condition> held = new ArrayList<>(conditions);
    for (Condition each : held) {
      conditions.add(new Condition.Not(each));
    }
    for (Precondition each : record.preconditions()) {
      held.add(each.condition());
      conditions.add(new Condition.Not(each.condition()));
    }
    for (int i = 2; i < held.size(); i++) {
      List<Condition> three = held.subList(i - 2, i + 1);
      conditions.add(new Condition.AtLeast(2, three));
      conditions.add(new Condition.Not(new Condition.AnyOf(three)));
      conditions.add(new Condition.AllOf(three));
    }
  }

  private static Pledge deployed(Pledge pledge, List<PreconditionId> ids) {
    return pledge
        .withPreconditions(ids)
        .withHistory(
            pledge.history().stream().map(step -> step.withState(PledgeState.DEPLOYED)).toList());
  }

  private static Event contested(Event event) {
    return event.withStanding(EventStanding.CONTESTED);
  }

  /** Some of the events rest on nothing that was read. */
  private static Event retold(Event event) {
    return event.id().value().length() % 2 == 0
        ? event
        : event.withCitations(
            event.citations().stream()
                .map(each -> each.withCertainty(Certainty.THIRD_HAND))
                .toList());
  }

  private static Force gapped(Force force) {
    return force.withLineageGaps(
        LineageGap.builder()
            .kind(LineageGapKind.ACTS_NOT_RECORDED)
            .first(LocalDate.of(2026, 1, 1))
            .build());
  }
}
