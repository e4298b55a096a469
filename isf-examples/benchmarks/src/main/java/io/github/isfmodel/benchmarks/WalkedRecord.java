package io.github.isfmodel.benchmarks;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.event.EventStanding;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.StrengthFigure;
import io.github.isfmodel.force.StrengthKind;
import io.github.isfmodel.id.EventId;
import io.github.isfmodel.milestone.Declaration;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.pledge.Contributor;
import io.github.isfmodel.pledge.Phase;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeStep;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.time.Span;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Makes the plain values that are walked through out of a record. */
final class WalkedRecord {

  private final Dossier dossier;
  private final Force force;
  private final Walking walking;

  WalkedRecord(Subject subject) {
    this.dossier = subject.dossier;
    this.force = subject.force;
    this.walking = new Walking(dossier);
  }

  Walked walked() {
    return new Walked(
        dossier.index().mandate(force.id()).orElseThrow().acts().stream()
            .map(
                act ->
                    new Walked.Act(
                        act.effectiveFrom(),
                        act.lastDay().orElse(LocalDate.MAX),
                        act.ends(),
                        !act.duties().isEmpty()))
            .toList(),
        dossier.resolutions().stream().map(WalkedRecord::text).toList(),
        dossier.pledges().stream().map(this::pledge).toList(),
        dossier.milestones().stream().map(this::milestone).toList(),
        force.strengths().stream().flatMap(WalkedRecord::figure).toList(),
        dossier.asOf());
  }

  private static Walked.Text text(Resolution text) {
    return new Walked.Text(
        text.instrument().code(),
        first(text.lifecycle().stream().map(LifecycleStep::when)),
        text.adoptedOn().orElse(LocalDate.MAX),
        !text.mandateActs().isEmpty(),
        !text.reportingDuties().isEmpty(),
        HandProvided.chapterVii(text.legalBasis()));
  }

  /** The first day by which one of some times had certainly come. */
  private static LocalDate first(Stream<When> times) {
    return times
        .map(when -> when.span().latest())
        .min(Comparator.naturalOrder())
        .orElse(LocalDate.MAX);
  }

  private Walked.Pledge pledge(Pledge pledge) {
    boolean counted = !(pledge.contributor() instanceof Contributor.Unnamed);
    return new Walked.Pledge(
        pledge.id().value(),
        pledge.history().stream().map(step -> step(step, counted)).toList(),
        pledge.preconditions().stream()
            .flatMap(id -> dossier.index().precondition(id).stream())
            .map(each -> held(each, pledge))
            .toList());
  }

  private static Walked.Step step(PledgeStep step, boolean counted) {
    List<Walked.Part> parts = new ArrayList<>();
    for (Phase phase : step.phases()) {
      Measure measure = phase.measure();
      Quantity size = measure.quantity();
      if (counted && !size.isInWords() && !(size instanceof Quantity.About)) {
        parts.add(new Walked.Part(measure.unit(), size.bounds()));
      }
    }
    LocalDate day = step.when().span().latest();
    return new Walked.Step(day, step.state(), !step.phases().isEmpty(), List.copyOf(parts));
  }

  private Walked.Held held(Precondition held, Pledge pledge) {
    Span since = held.since().span();
    return new Walked.Held(
        held.id().value(),
        since.hasEnd() ? since.latest() : since.earliest(),
        held.until().map(until -> until.span().latest()).orElse(LocalDate.MAX),
        first(
            pledge.waivers().stream()
                .filter(waiver -> waiver.precondition().equals(held.id()))
                .map(waiver -> waiver.when())),
        walking.condition(held.condition()));
  }

  private Walked.Milestone milestone(Milestone milestone) {
    Span anchor = milestone.due().map(this::anchor).orElse(Span.ANY);
    return new Walked.Milestone(
        milestone.id().value(),
        named(milestone),
        milestone.declarations().stream()
            .filter(each -> Walking.isVerified(each.citations()))
            .map(WalkedRecord::declared)
            .toList(),
        milestone.verifier().isPresent(),
        milestone.due().map(due -> due(due, anchor)).orElse(LocalDate.MAX),
        anchor.earliest(),
        milestone.dependencies().stream().map(each -> each.on().value()).toList());
  }

  private LocalDate named(Milestone milestone) {
    return milestone.citations().isEmpty()
        ? LocalDate.MIN
        : milestone.citations().stream()
            .flatMap(citation -> dossier.index().source(citation.source()).stream())
            .map(source -> source.published().span().earliest())
            .min(Comparator.naturalOrder())
            .orElse(LocalDate.MAX);
  }

  private static Walked.Declared declared(Declaration declaration) {
    return new Walked.Declared(declaration.when().span().latest(), declaration.kind());
  }

  /** The days of the event that a time follows; any day where it follows none that occurred. */
  private Span anchor(When due) {
    return due instanceof When.Following following
        ? dossier
            .index()
            .event((EventId) following.anchor())
            .filter(event -> event.standing() == EventStanding.OCCURRED)
            .map(event -> event.when().span())
            .orElse(Span.ANY)
        : Span.ANY;
  }

  private static LocalDate due(When due, Span anchor) {
    return due instanceof When.Following following
        ? following.after(anchor).latest()
        : due.span().latest();
  }

  /** Planned people; the record says "about" so many. */
  private static Stream<Walked.Figure> figure(StrengthFigure figure) {
    Measure measure = figure.measure();
    return figure.kind().equals(StrengthKind.PLANNED) && measure.unit().isPeopleOfForce()
        ? Stream.of(
            new Walked.Figure(
                figure.asOf().span().latest(),
                measure.unit(),
                ((Quantity.About) measure.quantity()).n()))
        : Stream.empty();
  }
}
