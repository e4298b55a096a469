package io.github.isfmodel.dossier.oracle;

import static io.github.isfmodel.dossier.oracle.Law.naive;
import static io.github.isfmodel.dossier.oracle.Law.on;
import static io.github.isfmodel.dossier.oracle.Marks.each;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.GroupExtent;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.dossier.DossierFacts;
import io.github.isfmodel.force.CompositionRule;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.MemberPredicate;
import io.github.isfmodel.force.Standing;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.id.PreconditionId;
import io.github.isfmodel.pledge.CaveatKind;
import io.github.isfmodel.pledge.Contributor;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeKind;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.pledge.PledgeStep;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.task.TaskAssignment;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Pledges, against preconditions, the composition of their force and its mandate. */
final class PledgeLinkOracles {

  static final List<Law> LAWS =
      List.of(
          on("the truth of a condition on a day", "ISF-PLG-014", PledgeLinkOracles::deployedUnmet),
          naive("ISF-PLG-015", (dossier, marks) -> outside(dossier, "in-effect", marks)),
          naive(
              "ISF-PLG-016",
              (dossier, marks) -> outside(dossier, "planned expected agreed", marks)),
          naive("ISF-PLG-017", PledgeLinkOracles::waivedByOthers),
          on("the line of acts of a mandate", "ISF-PLG-018", PledgeLinkOracles::beyondMandate),
          naive("ISF-PLG-019", PledgeLinkOracles::unlisted));

  private static final List<String> ENABLING =
      List.of("health-support medical-support logistics transport engineering-support".split(" "));

  private static final Set<PledgeState> CONFIRMED =
      Set.of(
          PledgeState.ANNOUNCED,
          PledgeState.QUANTIFIED,
          PledgeState.APPROVED,
          PledgeState.READY,
          PledgeState.SCHEDULED,
          PledgeState.DEPLOYED);

  private static final Set<PledgeState> SIDE_EXITS =
      Set.of(
          PledgeState.REDUCED,
          PledgeState.SUSPENDED,
          PledgeState.WITHDRAWN,
          PledgeState.REFUSED,
          PledgeState.BARRED);

  private PledgeLinkOracles() {}

  private static Optional<Precondition> precondition(Dossier dossier, PreconditionId id) {
    return dossier.preconditions().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  private static void deployedUnmet(Dossier dossier, Marks marks) {
    each(
        dossier.pledges(),
        "/pledges",
        (pledge, at) ->
            each(
                pledge.preconditions(),
                at,
                (id, ignored) ->
                    precondition(dossier, id)
                        .flatMap(it -> firstWithout(it, pledge, dossier))
                        .ifPresent(
                            step ->
                                marks.at(
                                    at
                                        + "/history/"
                                        + pledge.history().indexOf(step)
                                        + "/state"))));
  }

  /** A precondition that may be over by the day of the step is not held against it. */
  private static Optional<PledgeStep> firstWithout(
      Precondition precondition, Pledge pledge, Dossier dossier) {
    return pledge.history().stream()
        .filter(step -> step.state() == PledgeState.DEPLOYED)
        .filter(step -> !Days.before(step.when(), precondition.since()))
        .filter(
            step ->
                precondition.until().stream().allMatch(until -> Days.before(step.when(), until)))
        .filter(step -> !isMet(precondition, step.when(), dossier))
        .filter(step -> !isWaived(precondition, pledge, step.when()))
        .findFirst();
  }

  /** By the last day that the step may be of, as far as the record reaches. */
  private static boolean isMet(Precondition precondition, When when, Dossier dossier) {
    LocalDate day =
        Days.last(when).compareTo(dossier.asOf()) > 0 ? dossier.asOf() : Days.last(when);
    return precondition.evaluate(new DossierFacts(dossier, day)).truth() == Truth.MET;
  }

  private static boolean isWaived(Precondition precondition, Pledge pledge, When when) {
    return pledge.waivers().stream()
        .anyMatch(
            waiver ->
                waiver.precondition().equals(precondition.id())
                    && !Days.before(when, waiver.when()));
  }

  /** One mark for each rule of composition that the contributor is outside of. */
  private static void outside(Dossier dossier, String standings, Marks marks) {
    each(
        dossier.pledges(),
        "/pledges",
        (pledge, at) -> {
          Optional<Force> force =
              dossier.forces().stream().filter(it -> it.id().equals(pledge.force())).findFirst();
          if (pledge.contributor() instanceof Contributor.Named named && force.isPresent()) {
            force.get().compositionRules().stream()
                .filter(rule -> List.of(standings.split(" ")).contains(words(rule.standing())))
                .filter(rule -> isAbout(rule.scope().code(), pledge.kind()))
                .filter(
                    rule ->
                        contributions(pledge).stream()
                            .anyMatch(step -> breaks(rule, step, named.actor(), dossier)))
                .forEach(rule -> marks.at(at + "/contributor"));
          }
        });
  }

  private static String words(Standing standing) {
    return standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static boolean isAbout(String scope, PledgeKind kind) {
    String kinds =
        switch (scope) {
          case "inside-territory", "daily-inside-territory" ->
              "troops police trainers engineers medical observers search-and-rescue enforcement";
          case "command" -> "command-post";
          case "at-headquarters" -> "staff command-post";
          case "outside-territory" -> "logistics intelligence command-support facilities funds";
          default -> "";
        };
    return scope.equals("any") || List.of(kinds.split(" ")).contains(kind.code());
  }

  private static List<PledgeStep> contributions(Pledge pledge) {
    return IntStream.range(0, pledge.history().size())
        .filter(i -> isContribution(pledge.history().subList(0, i + 1)))
        .mapToObj(pledge.history()::get)
        .toList();
  }

  /** What is reduced is one if it was, since it was last taken back; untold, it was announced. */
  private static boolean isContribution(List<PledgeStep> taken) {
    List<PledgeState> states = taken.stream().map(PledgeStep::state).toList();
    int anew =
        Math.max(
            states.lastIndexOf(PledgeState.WITHDRAWN), states.lastIndexOf(PledgeState.REFUSED));
    List<PledgeState> ladder =
        states.stream().skip(anew + 1).filter(it -> !SIDE_EXITS.contains(it)).toList();
    PledgeState last = states.get(states.size() - 1);
    return CONFIRMED.contains(last)
        || last == PledgeState.REDUCED
            && (ladder.isEmpty() || CONFIRMED.contains(ladder.get(ladder.size() - 1)));
  }

  private static boolean breaks(
      CompositionRule rule, PledgeStep step, ActorId contributor, Dossier dossier) {
    if (!Days.mayHold(rule.since(), rule.until(), step.when())) {
      return false;
    }
    if (rule.predicate() instanceof MemberPredicate.NoneFrom none) {
      return isMember(none.group(), contributor, step.when(), dossier);
    }
    return rule.predicate() instanceof MemberPredicate.OnlyFrom only
        && actor(only.group(), dossier)
            .flatMap(Actor::extent)
            .equals(Optional.of(GroupExtent.CLOSED))
        && !isMember(only.group(), contributor, step.when(), dossier);
  }

  private static boolean isMember(ActorId group, ActorId actor, When when, Dossier dossier) {
    return actor(group, dossier).stream()
        .flatMap(it -> it.members().stream())
        .filter(membership -> membership.member().equals(actor))
        .anyMatch(
            membership ->
                Days.mayHold(
                    membership.since().orElse(new When.Undated()), membership.until(), when));
  }

  private static Optional<Actor> actor(ActorId id, Dossier dossier) {
    return dossier.actors().stream().filter(it -> it.id().equals(id)).findFirst();
  }

  private static void waivedByOthers(Dossier dossier, Marks marks) {
    each(
        dossier.pledges(),
        "/pledges",
        (pledge, at) ->
            each(
                pledge.waivers(),
                at + "/waivers",
                (waiver, place) ->
                    precondition(dossier, waiver.precondition())
                        .ifPresent(
                            it -> marks.when(!it.holder().equals(waiver.by()), place + "/by"))));
  }

  /** Nothing can be said where the acts leave the tasks out. */
  private static void beyondMandate(Dossier dossier, Marks marks) {
    each(
        dossier.pledges(),
        "/pledges",
        (pledge, at) ->
            each(
                pledge.caveats(),
                at + "/caveats",
                (caveat, place) -> {
                  List<TaskAssignment> given =
                      MandateOracles.tasks(
                              dossier,
                              pledge.force(),
                              Days.first(caveat.since()),
                              caveat.until().map(Days::last).orElse(LocalDate.MAX))
                          .orElse(List.of());
                  each(
                      caveat.tasks(),
                      place + "/tasks",
                      (scope, where) ->
                          marks.when(
                              caveat.kind() == CaveatKind.ONLY
                                  && given.size() > 0
                                  && !ENABLING.contains(scope.task().code())
                                  && !MandateOracles.holds(given, scope),
                              where));
                }));
  }

  private static void unlisted(Dossier dossier, Marks marks) {
    each(
        dossier.preconditions(),
        "/preconditions",
        (precondition, at) ->
            each(
                precondition.concerns(),
                at + "/concerns",
                (concerned, place) -> {
                  if (concerned instanceof PledgeId && precondition.until().isEmpty()) {
                    dossier.pledges().stream()
                        .filter(pledge -> pledge.id().equals(concerned))
                        .limit(1)
                        .filter(pledge -> !pledge.preconditions().contains(precondition.id()))
                        .filter(
                            pledge ->
                                pledge.preconditions().stream()
                                    .allMatch(id -> precondition(dossier, id).isPresent()))
                        .forEach(pledge -> marks.at(place));
                  }
                }));
  }
}
