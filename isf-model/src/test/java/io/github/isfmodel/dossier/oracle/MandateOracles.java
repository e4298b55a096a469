package io.github.isfmodel.dossier.oracle;

import static io.github.isfmodel.dossier.oracle.Law.on;
import static io.github.isfmodel.dossier.oracle.Marks.each;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.event.EventKind;
import io.github.isfmodel.event.EventStanding;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.ForceStage;
import io.github.isfmodel.force.HostConsent;
import io.github.isfmodel.force.LineageGapKind;
import io.github.isfmodel.force.Standing;
import io.github.isfmodel.force.TaskStanding;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.mandate.GivenTask;
import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.mandate.MandateState;
import io.github.isfmodel.mandate.MandateStatus;
import io.github.isfmodel.mandate.Succession;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.resolution.Stage;
import io.github.isfmodel.task.MandateTask;
import io.github.isfmodel.task.TaskAssignment;
import io.github.isfmodel.task.TaskScope;
import io.github.isfmodel.task.UseOfForceLevel;
import io.github.isfmodel.task.WindUpStage;
import io.github.isfmodel.term.ClockKind;
import io.github.isfmodel.term.Term;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is done under a mandate, against the acts that give it. */
final class MandateOracles {

  private static final String LINE = "the line of acts of a mandate";

  static final List<Law> LAWS =
      List.of(
          on(LINE, "ISF-MAN-001", (record, marks) -> used(record, marks, Use::isAfterEnd)),
          on(LINE, "ISF-MAN-002", MandateOracles::authorized),
          on(LINE, "ISF-MAN-003", MandateOracles::tasks),
          on(LINE, "ISF-MAN-006", MandateOracles::engagement),
          on(LINE, "ISF-MAN-007", (record, marks) -> used(record, marks, Use::isBeforeBegin)),
          on(LINE, "ISF-MAN-008", MandateOracles::courses));

  private static final Set<Stage> OVER = Set.of(Stage.EXPIRED, Stage.TERMINATED);

  private static final Set<ClockKind> WIND_UP =
      Set.of(ClockKind.OPERATIONS, ClockKind.WITHDRAWAL, ClockKind.LIQUIDATION);

  private static final Map<WindUpStage, ClockKind> STAGES =
      Map.of(
          WindUpStage.WITHDRAWAL,
          ClockKind.WITHDRAWAL,
          WindUpStage.LIQUIDATION,
          ClockKind.LIQUIDATION);

  private static final TaskScope RESIDUAL =
      TaskScope.builder().task(MandateTask.ADDITIONAL_TASKS).build();

  private static final Set<ForceStage> IN_PLACE =
      Set.of(ForceStage.ADVANCE_PARTY, ForceStage.INITIAL_CAPABILITY, ForceStage.DEPLOYED_AT_SCALE);

  private MandateOracles() {}

  /**
   * None if no text is about the force, if the day of one's adoption is not known, or if a text is
   * about a force that is not held, since nothing can be said about its mandate then.
   */
  static Optional<Mandate> mandate(Dossier dossier, ForceId id) {
    boolean isActedOn =
        dossier.resolutions().stream()
            .flatMap(text -> text.mandateActs().stream())
            .anyMatch(act -> act.force().equals(id));
    return dossier.forces().stream()
        .filter(force -> isActedOn && force.id().equals(id))
        .filter(force -> forces(dossier).containsAll(actedOn(dossier)))
        .filter(force -> dossier.resolutions().stream().noneMatch(text -> hides(text, id)))
        .findFirst()
        .map(force -> Mandate.of(force, dossier.resolutions().stream().distinct().toList()));
  }

  private static Set<ForceId> forces(Dossier dossier) {
    return dossier.forces().stream().map(Force::id).collect(Collectors.toSet());
  }

  private static List<ForceId> actedOn(Dossier dossier) {
    return dossier.resolutions().stream()
        .flatMap(text -> text.mandateActs().stream())
        .flatMap(act -> Stream.concat(Stream.of(act.force()), act.predecessor().stream()))
        .toList();
  }

  private static boolean hides(Resolution text, ForceId id) {
    return text.mandateActs().stream()
            .anyMatch(act -> act.force().equals(id) || act.predecessor().equals(Optional.of(id)))
        && text.lifecycle().stream().anyMatch(step -> step.stage() == Stage.ADOPTED)
        && text.lifecycle().stream()
            .filter(step -> step.stage() == Stage.ADOPTED)
            .noneMatch(step -> Days.first(step.when()).equals(Days.last(step.when())));
  }

  /** The mandates of all forces. */
  static List<Mandate> mandates(Dossier dossier) {
    return dossier.forces().stream()
        .map(Force::id)
        .distinct()
        .flatMap(id -> mandate(dossier, id).stream())
        .toList();
  }

  /** What each body gave to each of the forces. */
  static List<Mandate> bodies(Dossier dossier) {
    return mandates(dossier).stream().flatMap(each -> each.ofEachBody().stream()).toList();
  }

  /** Whether what one of several bodies gave was over, and wound up, before a day. */
  static boolean isOver(Mandate ofBody, LocalDate day) {
    List<GoverningAct> sofar = by(ofBody, day);
    return !sofar.isEmpty() && windUpEnd(ofBody, sofar, day).isBefore(day);
  }

  /** The last day of the mandate, or of the winding up if that is later. */
  private static LocalDate windUpEnd(Mandate mandate, List<GoverningAct> sofar, LocalDate by) {
    Stream<LocalDate> ends =
        sofar.get(sofar.size() - 1).clocks().stream()
            .filter(clock -> WIND_UP.contains(clock.clock().kind()))
            .map(clock -> clock.lastDay().orElse(LocalDate.MAX));
    return Stream.concat(Stream.of(end(mandate, sofar, by)), ends)
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  /**
   * What the mandate gives on some day from the first to the last; empty if the record leaves out
   * acts of before the end, or the mandate is not known.
   */
  static Optional<List<TaskAssignment>> tasks(
      Dossier dossier, ForceId force, LocalDate first, LocalDate last) {
    return mandate(dossier, force)
        .filter(
            mandate ->
                mandate.lineageGaps().stream()
                    .filter(gap -> gap.kind() == LineageGapKind.ACTS_NOT_RECORDED)
                    .allMatch(gap -> gap.first().compareTo(last) > 0))
        .map(
            mandate ->
                mandate.ofEachBody().stream()
                    .flatMap(
                        body ->
                            Stream.concat(
                                tasks(body, first, last).stream(),
                                windUpTasks(body, first, last).stream()))
                    .toList());
  }

  /** Those that are given for a stage of the winding up, from their adoption to its end. */
  private static List<TaskAssignment> windUpTasks(
      Mandate mandate, LocalDate first, LocalDate last) {
    List<TaskAssignment> given = new ArrayList<>();
    for (int i = 0; i < mandate.acts().size(); i++) {
      GoverningAct act = mandate.acts().get(i);
      List<GoverningAct> since = mandate.acts().subList(i + 1, mandate.acts().size());
      List<GoverningAct> under =
          Stream.concat(
                  Stream.of(act), since.stream().takeWhile(later -> !isWithoutEarlierTasks(later)))
              .toList();
      Optional<LocalDate> replaced =
          since.stream()
              .filter(MandateOracles::isWithoutEarlierTasks)
              .findFirst()
              .map(GoverningAct::effectiveFrom);
      act.act().tasks().stream()
          .filter(task -> task.during().isPresent())
          .filter(task -> act.adoptedOn().compareTo(last) <= 0)
          .filter(task -> act.adoptedOn().compareTo(replaced.orElse(LocalDate.MAX)) < 0)
          .filter(task -> replaced.orElse(LocalDate.MAX).compareTo(first) > 0)
          .filter(task -> isInTime(task, Days.later(first, act.adoptedOn())))
          .filter(
              task ->
                  under.stream()
                      .flatMap(each -> each.clocks().stream())
                      .filter(end -> end.clock().kind().equals(STAGES.get(task.during().get())))
                      .anyMatch(end -> end.runsOn(Days.later(first, act.adoptedOn()))))
          .forEach(given::add);
    }
    return given;
  }

  private static boolean isWithoutEarlierTasks(GoverningAct act) {
    return act.act().replacesTasks() || act.isBeginning();
  }

  private static boolean isInTime(TaskAssignment task, LocalDate day) {
    return task.until().stream().allMatch(until -> until.compareTo(day) >= 0);
  }

  /**
   * Those under the act that governs on a day, and those that an act gives ahead of its effect;
   * none if the mandate has ended on all of the days, and nothing is to come.
   */
  private static List<TaskAssignment> tasks(Mandate mandate, LocalDate first, LocalDate last) {
    Stream<LocalDate> days =
        mandate.acts().stream()
            .flatMap(act -> Stream.of(act.adoptedOn(), act.effectiveFrom()))
            .filter(day -> day.compareTo(first) > 0 && day.compareTo(last) <= 0);
    if (Stream.concat(Stream.of(first), days).noneMatch(day -> mayGive(mandate, day))) {
      return List.of();
    }
    Stream<TaskAssignment> governing =
        Stream.concat(Stream.of(first), mandate.acts().stream().map(GoverningAct::effectiveFrom))
            .filter(day -> day.compareTo(first) >= 0 && day.compareTo(last) <= 0)
            .flatMap(
                day ->
                    mandate.governingOn(day).stream()
                        .flatMap(act -> act.tasks().stream())
                        .map(GivenTask::assignment)
                        .filter(task -> isInTime(task, day)));
    Stream<TaskAssignment> ahead =
        mandate.acts().stream()
            .filter(act -> act.adoptedOn().compareTo(last) <= 0)
            .filter(act -> act.effectiveFrom().compareTo(first) > 0)
            .filter(act -> act.adoptedOn().compareTo(act.effectiveFrom()) < 0)
            .flatMap(
                act ->
                    act.act().tasks().stream()
                        .filter(task -> isInTime(task, Days.later(first, act.adoptedOn()))));
    return Stream.concat(governing, ahead).filter(task -> task.during().isEmpty()).toList();
  }

  private static boolean mayGive(Mandate mandate, LocalDate day) {
    List<GoverningAct> sofar = by(mandate, day);
    boolean ahead =
        mandate.acts().stream()
            .anyMatch(act -> act.adoptedOn().compareTo(day) <= 0 && !sofar.contains(act));
    LocalDate next =
        mandate.acts().stream()
            .map(GoverningAct::effectiveFrom)
            .filter(from -> from.compareTo(day) > 0)
            .min(LocalDate::compareTo)
            .orElse(LocalDate.MAX);
    return ahead || sofar.size() > 0 && day.compareTo(end(mandate, sofar, next.minusDays(1))) <= 0;
  }

  private static List<GoverningAct> by(Mandate mandate, LocalDate day) {
    return mandate.acts().stream().filter(act -> act.effectiveFrom().compareTo(day) <= 0).toList();
  }

  /**
   * The last day under the last of some acts: that of its term, that of the act by which it ended
   * at once, or that by which a successor had taken over; the last day of all if there is none.
   *
   * @param by the day by which a succession counts
   */
  private static LocalDate end(Mandate mandate, List<GoverningAct> sofar, LocalDate by) {
    GoverningAct act = sofar.get(sofar.size() - 1);
    LocalDate atOnce = endedAtOnce(sofar);
    if (act.lastDay().isEmpty() && atOnce.isBefore(LocalDate.MAX)) {
      return atOnce;
    }
    Optional<Term> term = act.mandateClock().map(end -> end.clock().term());
    boolean untilReplaced = term.filter(Term.UntilReplaced.class::isInstance).isPresent();
    boolean open =
        term.isEmpty()
            || term.get() instanceof Term.UnlessDecided
            || term.get() instanceof Term.Unstated;
    if (!untilReplaced && !open) {
      LocalDate last = act.lastDay().orElse(LocalDate.MAX);
      return takeover(mandate, sofar, by).filter(day -> day.isBefore(last)).orElse(last);
    }
    return mandate.successions().stream()
        .filter(each -> untilReplaced || each.issuer().equals(act.giver()))
        .limit(1)
        .filter(each -> each.effectiveFrom().compareTo(by) <= 0)
        .map(each -> Days.last(each.takesOver()))
        .findFirst()
        .orElse(LocalDate.MAX);
  }

  /**
   * The day that the body of the mandate itself fixed last for a takeover, unless it set a term or
   * ended the mandate after that.
   */
  private static Optional<LocalDate> takeover(
      Mandate mandate, List<GoverningAct> sofar, LocalDate by) {
    LocalDate decided =
        sofar.stream()
            .filter(act -> act.setsTerm() || act.act().kind() == MandateActKind.TERMINATES)
            .map(GoverningAct::adoptedOn)
            .reduce(LocalDate.MIN, (one, other) -> other);
    Comparator<Succession> byAdoption = Comparator.comparing(Succession::adoptedOn);
    return mandate.successions().stream()
        .filter(each -> each.issuer().equals(sofar.get(0).giver()))
        .filter(each -> each.endsOn().isPresent())
        .filter(each -> each.adoptedOn().compareTo(decided) >= 0)
        .filter(each -> each.adoptedOn().compareTo(by) <= 0)
        .max(byAdoption)
        .filter(each -> each.effectiveFrom().compareTo(by) <= 0)
        .flatMap(Succession::endsOn);
  }

  /** The day of the last act that ends the mandate, unless a later one gives it or its term. */
  private static LocalDate endedAtOnce(List<GoverningAct> sofar) {
    LocalDate ended = LocalDate.MAX;
    for (GoverningAct act : sofar) {
      MandateActKind kind = act.act().kind();
      if (kind == MandateActKind.TERMINATES) {
        ended = act.effectiveFrom();
      } else if (kind == MandateActKind.ESTABLISHES
          || kind == MandateActKind.SUCCEEDS
          || act.afterUnrecorded().isPresent()
          || act.setsTerm()) {
        ended = LocalDate.MAX;
      }
    }
    return ended;
  }

  static boolean holds(List<TaskAssignment> given, TaskScope scope) {
    return given.stream()
        .anyMatch(
            task ->
                task.task().equals(scope.task())
                    && (scope.modality().isEmpty()
                        || scope.modality().equals(Optional.of(task.modality()))));
  }

  private static void used(Dossier dossier, Marks marks, Predicate<Use> isWrong) {
    each(
        dossier.forces(),
        "/forces",
        (force, at) ->
            each(
                force.stages(),
                at + "/stages",
                (stage, place) ->
                    marks.when(
                        stage.standing() == Standing.IN_EFFECT
                            && IN_PLACE.contains(stage.stage())
                            && isWrong.test(new Use(dossier, force.id(), stage.when())),
                        place + "/when")));
    each(
        dossier.pledges(),
        "/pledges",
        (pledge, at) ->
            each(
                pledge.history(),
                at + "/history",
                (step, place) ->
                    marks.when(
                        step.state() == PledgeState.DEPLOYED
                            && isWrong.test(new Use(dossier, pledge.force(), step.when())),
                        place + "/when")));
    each(
        dossier.events(),
        "/events",
        (event, at) -> {
          if (event.kind().equals(EventKind.DEPLOYMENT)
              && event.standing() == EventStanding.OCCURRED) {
            forces(event, dossier)
                .forEach(
                    id ->
                        marks.when(isWrong.test(new Use(dossier, id, event.when())), at + "/when"));
          }
        });
  }

  /** Each once: those that the event names, and those of the pledges that it names. */
  private static Set<ForceId> forces(Event event, Dossier dossier) {
    Set<EntityId> named = Set.copyOf(event.about());
    Set<ForceId> forces =
        named.stream()
            .filter(ForceId.class::isInstance)
            .map(ForceId.class::cast)
            .collect(Collectors.toSet());
    for (EntityId id : named) {
      dossier.pledges().stream()
          .filter(pledge -> pledge.id().equals(id))
          .limit(1)
          .map(Pledge::force)
          .forEach(forces::add);
    }
    return forces;
  }

  /** A force in place on some day of these. */
  private record Use(Dossier dossier, ForceId force, When days) {

    private List<GoverningAct> sofar() {
      return mandate(dossier, force).stream()
          .flatMap(it -> by(it, Days.last(days)).stream())
          .toList();
    }

    boolean isBeforeBegin() {
      return mandate(dossier, force).isPresent()
          && sofar().isEmpty()
          && !isHidden()
          && !isConsentedTo();
    }

    /** All days are after the end. */
    boolean isAfterEnd() {
      List<GoverningAct> sofar = sofar();
      if (sofar.isEmpty()) {
        return false;
      }
      Set<ActorId> givers = Set.copyOf(sofar.get(sofar.size() - 1).givers());
      return mandate(dossier, force).get().ofEachBody().stream()
              .filter(body -> givers.contains(body.acts().get(0).giver()))
              .allMatch(body -> isAllAfterEndOf(body))
          && !isHidden()
          && !isConsentedTo();
    }

    private boolean isAllAfterEndOf(Mandate body) {
      LocalDate last = windUpEnd(body, by(body, Days.last(days)), Days.last(days));
      return Days.first(days).compareTo(last) > 0;
    }

    /** A stretch that the record leaves out touches them. */
    private boolean isHidden() {
      return mandate(dossier, force).stream()
          .flatMap(mandate -> mandate.lineageGaps().stream())
          .filter(gap -> gap.kind() == LineageGapKind.ACTS_NOT_RECORDED)
          .anyMatch(
              gap ->
                  gap.first().compareTo(Days.last(days)) <= 0
                      && gap.last().orElse(LocalDate.MAX).compareTo(Days.first(days)) >= 0);
    }

    private boolean isConsentedTo() {
      return consents().stream()
          .filter(
              consent ->
                  consent.standing() == Standing.AGREED || consent.standing() == Standing.IN_EFFECT)
          .filter(consent -> Days.first(consent.when()).compareTo(Days.last(days)) <= 0)
          .anyMatch(consent -> consents().stream().noneMatch(end -> hasEnded(consent, end)));
    }

    private List<HostConsent> consents() {
      return dossier.forces().stream()
          .filter(each -> each.id().equals(force))
          .limit(1)
          .flatMap(each -> each.consents().stream())
          .toList();
    }

    /** A host that consented has certainly ended that since, and before all of the days. */
    private boolean hasEnded(HostConsent consent, HostConsent end) {
      return end.standing() == Standing.ENDED
          && end.host().equals(consent.host())
          && Days.before(consent.when(), end.when())
          && Days.before(end.when(), days);
    }
  }

  private static void authorized(Dossier dossier, Marks marks) {
    each(
        dossier.forces(),
        "/forces",
        (force, at) ->
            mandate(dossier, force.id())
                .ifPresent(
                    mandate ->
                        each(
                            force.stages(),
                            at + "/stages",
                            (stage, place) ->
                                marks.when(
                                    stage.stage() == ForceStage.AUTHORIZED
                                        && stage.standing() == Standing.IN_EFFECT
                                        && !mayBeAuthorized(
                                            mandate, new Use(dossier, force.id(), stage.when())),
                                    place))));
  }

  /** Adopted by then, and not ended before unless another act is to come. */
  private static boolean mayBeAuthorized(Mandate mandate, Use use) {
    List<GoverningAct> adopted =
        mandate.acts().stream()
            .filter(act -> act.adoptedOn().compareTo(Days.last(use.days())) <= 0)
            .toList();
    return adopted.size() > 0 && (!use.isAfterEnd() || !use.sofar().containsAll(adopted));
  }

  private static void tasks(Dossier dossier, Marks marks) {
    each(
        dossier.forces(),
        "/forces",
        (force, at) ->
            each(
                force.taskPositions(),
                at + "/taskPositions",
                (position, place) ->
                    marks.when(
                        position.standing() == TaskStanding.AUTHORIZED
                            && tasks(dossier, force.id(), position.since())
                                .filter(given -> !holds(given, position.scope()))
                                .filter(given -> !holds(given, RESIDUAL))
                                .isPresent(),
                        place + "/scope")));
  }

  /** A text that is said to be over is that of the term, or of the act, in force the day after. */
  private static void courses(Dossier dossier, Marks marks) {
    each(
        dossier.resolutions(),
        "/resolutions",
        (text, at) ->
            each(
                text.lifecycle(),
                at + "/lifecycle",
                (step, place) -> {
                  LocalDate last = Days.last(step.when());
                  if (OVER.contains(step.stage()) && last.isBefore(LocalDate.MAX)) {
                    text.mandateActs().stream()
                        .map(act -> act.force())
                        .distinct()
                        .flatMap(force -> mandate(dossier, force).stream())
                        .filter(whole -> isUnder(text, whole, last.plusDays(1)))
                        .forEach(whole -> marks.at(place + "/stage"));
                  }
                }));
  }

  private static boolean isUnder(Resolution text, Mandate whole, LocalDate day) {
    Predicate<Mandate> isOfBody =
        body -> body.acts().stream().limit(1).anyMatch(it -> it.giver().equals(text.issuer()));
    Predicate<Mandate> isActedOn =
        body -> body.acts().stream().anyMatch(act -> act.resolution().equals(text));
    MandateStatus status =
        Stream.of(isOfBody, isActedOn)
            .flatMap(which -> whole.ofEachBody().stream().filter(which))
            .findFirst()
            .orElse(whole)
            .statusOn(day);
    return status.state() == MandateState.IN_FORCE
        && status.governing().stream()
            .map(
                act ->
                    act.mandateClock()
                        .map(clock -> clock.resolution())
                        .orElse(act.resolution().id()))
            .anyMatch(text.id()::equals);
  }

  private static Optional<List<TaskAssignment>> tasks(Dossier dossier, ForceId force, When when) {
    return tasks(dossier, force, Days.first(when), Days.last(when));
  }

  private static void engagement(Dossier dossier, Marks marks) {
    each(
        dossier.forces(),
        "/forces",
        (force, at) ->
            each(
                force.engagementRules(),
                at + "/engagementRules",
                (rules, place) -> {
                  List<UseOfForceLevel> allowed =
                      tasks(dossier, force.id(), rules.asOf()).stream()
                          .flatMap(List::stream)
                          .flatMap(task -> task.useOfForce().stream())
                          .toList();
                  marks.when(
                      Set.of(Standing.AGREED, Standing.IN_EFFECT).contains(rules.standing())
                          && rules.level().isPresent()
                          && allowed.size() > 0
                          && allowed.stream()
                              .allMatch(most -> most.compareTo(rules.level().get()) < 0),
                      place + "/level");
                }));
  }
}
