package io.github.isfmodel.assessment;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.dossier.DossierFacts;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.event.EventStanding;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.EventId;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.id.SourceId;
import io.github.isfmodel.milestone.LastWords;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.source.Source;
import io.github.isfmodel.time.Span;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When that came about which other times are counted from, as far as a record knows it on a day:
 * events took place, texts were adopted, sources published, milestones reached. Immutable and safe
 * for use by several threads.
 */
public final class Anchors {

  private final Dossier dossier;
  private final Assumptions assumptions;
  private final LocalDate on;

  /**
   * Looks at a record on a day.
   *
   * @param dossier the record
   * @param assumptions what is taken to be so; a milestone that is reached by assumption only is so
   *     from the first day of the assumption on
   * @param on the day; what certainly came about later is not looked at
   */
  public Anchors(Dossier dossier, Assumptions assumptions, LocalDate on) {
    this.dossier = dossier;
    this.assumptions = assumptions;
    this.on = on;
  }

  /**
   * The days that a time may refer to, those of what it follows counted in.
   *
   * @param when the time
   * @return its span; any day where it follows something of which no day is known
   */
  public Span days(When when) {
    return when instanceof When.Following following
        ? following.after(of(following.anchor()).orElse(Span.ANY))
        : when.span();
  }

  /**
   * Whether nobody doubts that what a time is counted from came about: not where it follows an
   * event that is only announced, reported or contested.
   *
   * @param when the time
   * @return true also for a time that follows nothing, or no event
   */
  public boolean isCertain(When when) {
    return !(when instanceof When.Following following)
        || !(following.anchor() instanceof EventId event)
        || dossier
            .index()
            .event(event)
            .filter(each -> each.standing() == EventStanding.OCCURRED)
            .isPresent();
  }

  /**
   * The days on which something may have come about. An event has those on which it occurred, or is
   * said to have; one that itself follows something may have been on any day.
   *
   * @param anchor an event, a text, a source or a milestone
   * @return the days; empty if nothing is known of it by the day
   */
  public Optional<Span> of(EntityId anchor) {
    if (anchor instanceof MilestoneId milestone) {
      return reached(new Proposition.MilestoneReached(milestone));
    }
    return recorded(anchor).filter(days -> !days.earliest().isAfter(on));
  }

  private Optional<Span> recorded(EntityId anchor) {
    if (anchor instanceof EventId event) {
      return dossier.index().event(event).map(Event::when).map(Anchors::beginning);
    }
    if (anchor instanceof ResolutionId text) {
      return dossier
          .index()
          .resolution(text)
          .flatMap(Resolution::adoptedOn)
          .map(day -> Span.of(day, day));
    }
    return anchor instanceof SourceId source
        ? dossier.index().source(source).map(Source::published).map(When::span)
        : Optional.empty();
  }

  /** What is so since some time came about then. */
  private static Span beginning(When when) {
    return Span.of(when.earliest(), when.begunBy());
  }

  private Optional<Span> reached(Proposition.MilestoneReached reached) {
    Optional<AssumedFact> assumed = assumptions.factAbout(reached, on);
    if (assumed.filter(fact -> fact.truth() != Truth.MET).isPresent()) {
      return Optional.empty();
    }
    return declared(reached)
        .or(() -> assumed.map(AssumedFact::since).map(day -> Span.of(day, day)));
  }

  private Optional<Span> declared(Proposition.MilestoneReached reached) {
    return new DossierFacts(dossier, on).finding(reached).truth() == Truth.MET
        ? dossier
            .index()
            .milestone(reached.milestone())
            .flatMap(each -> LastWords.of(each, on).firstThatStands())
            .map(each -> beginning(each.when()))
        : Optional.empty();
  }
}
