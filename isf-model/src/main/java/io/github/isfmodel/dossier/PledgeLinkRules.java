package io.github.isfmodel.dossier;

import static io.github.isfmodel.rule.Rule.error;
import static io.github.isfmodel.rule.Rule.warning;

import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.PreconditionId;
import io.github.isfmodel.pledge.Caveat;
import io.github.isfmodel.pledge.CaveatKind;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.pledge.PledgeStep;
import io.github.isfmodel.pledge.Waiver;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.RuleSet;
import io.github.isfmodel.task.TaskScope;
import io.github.isfmodel.time.Span;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pledges, against their preconditions and the mandate of their force. */
final class PledgeLinkRules {

  private static final Rule DEPLOYED_UNMET =
      warning(
          "ISF-PLG-014",
          "A contingent deploys when its preconditions are met or waived",
          Authority.practice(
              "A contributor's precondition is political: its holder can let it drop, in silence"
                  + " too, and breaks no law by that"),
          "the contingent is deployed, {when}, and {precondition} is {truth} by then and not"
              + " waived",
          "record what met the precondition, its waiver or its end, or mend the state; leave it so"
              + " if the contingent went on without it",
          "0.1.0");

  private static final Rule WAIVED_BY_OTHERS =
      error(
          "ISF-PLG-017",
          "Only its holder waives a precondition",
          Authority.record("Who demands something can give it up"),
          "{precondition} is held by {holder}, and waived by {by}",
          "mend who waived it, or remove the waiver",
          "0.1.0");

  private static final Rule CAVEAT_BEYOND_MANDATE =
      warning(
          "ISF-PLG-018",
          "A caveat leaves only tasks that the mandate names, or that enable the force",
          Authority.practice(
              "A national caveat restricts the mandate and cannot widen it; medical care,"
                  + " logistics, transport and engineering support a force under any mandate"),
          "the caveat leaves the task {task}, and no act on the mandate of {force} names it"
              + " in that time",
          "check the task and its modality; a caveat can only take tasks away",
          "0.1.0");

  static final List<Rule> RULES = List.of(DEPLOYED_UNMET, WAIVED_BY_OTHERS, CAVEAT_BEYOND_MANDATE);

  private final Dossier dossier;
  private final Map<LocalDate, Day> known = new HashMap<>();

  private PledgeLinkRules(Dossier dossier) {
    this.dossier = dossier;
  }

  /** For the pledges of one record, one after the other. */
  static RuleSet<Pledge> in(Dossier dossier) {
    return RuleSet.of(new PledgeLinkRules(dossier)::check, RULES);
  }

  private void check(Pledge pledge, Report report) {
    deployedUnmet(pledge, report.under(DEPLOYED_UNMET));
    waivedByOthers(pledge, report.under(WAIVED_BY_OTHERS));
    caveatBeyondMandate(pledge, report.under(CAVEAT_BEYOND_MANDATE));
  }

  private void deployedUnmet(Pledge pledge, Report report) {
    if (pledge.preconditions().isEmpty()) {
      return;
    }
    Map<PreconditionId, LocalDate> waived = pledge.waivers().isEmpty() ? Map.of() : waived(pledge);
    for (PreconditionId id : pledge.preconditions()) {
      Optional<Precondition> precondition = dossier.index().precondition(id);
      if (precondition.isPresent()) {
        Optional<LocalDate> waiver = Optional.ofNullable(waived.get(id));
        deployedUnmet(precondition.get(), waiver, pledge.history(), report);
      }
    }
  }

  /** Each precondition that is waived, by the first day on which that may have been. */
  private static Map<PreconditionId, LocalDate> waived(Pledge pledge) {
    Map<PreconditionId, LocalDate> waived = new HashMap<>();
    for (Waiver waiver : pledge.waivers()) {
      LocalDate first = waiver.when().earliest();
      LocalDate known = waived.get(waiver.precondition());
      if (known == null || first.isBefore(known)) {
        waived.put(waiver.precondition(), first);
      }
    }
    return waived;
  }

  /** Once, at the first step that goes on without it; the later ones follow from that one. */
  private void deployedUnmet(
      Precondition precondition,
      Optional<LocalDate> waiver,
      List<PledgeStep> history,
      Report report) {
    for (int i = 0; i < history.size(); i++) {
      When when = history.get(i).when();
      if (history.get(i).state() == PledgeState.DEPLOYED
          && isHeld(precondition, when)
          && (waiver.isEmpty() || waiver.get().isAfter(when.latest()))) {
        Truth truth = truth(precondition, when);
        if (truth != Truth.MET) {
          report.add(
              Pointer.of("history", i, "state"),
              "when",
              when.span(),
              "precondition",
              precondition.id(),
              "truth",
              truth);
          return;
        }
      }
    }
  }

  /** What may have ended by the day of the step, that day included, kept nobody back. */
  private static boolean isHeld(Precondition precondition, When when) {
    return !when.certainlyBefore(precondition.since())
        && (precondition.until().isEmpty() || when.certainlyBefore(precondition.until().get()));
  }

  /** What holds on one day; each precondition is looked at once. */
  private record Day(DossierFacts facts, Map<PreconditionId, Truth> truths) {

    Truth of(Precondition precondition) {
      Truth truth = truths.get(precondition.id());
      if (truth == null) {
        truth = precondition.evaluate(facts).truth();
        truths.put(precondition.id(), truth);
      }
      return truth;
    }
  }

  /** As of the last possible day, but not after the last day of the record. */
  private Truth truth(Precondition precondition, When when) {
    LocalDate latest = when.latest();
    LocalDate on = latest.isBefore(dossier.asOf()) ? latest : dossier.asOf();
    return known
        .computeIfAbsent(on, day -> new Day(new DossierFacts(dossier, day), new HashMap<>()))
        .of(precondition);
  }

  private void waivedByOthers(Pledge pledge, Report report) {
    for (int i = 0; i < pledge.waivers().size(); i++) {
      Waiver waiver = pledge.waivers().get(i);
      Optional<Precondition> precondition = dossier.index().precondition(waiver.precondition());
      if (precondition.isPresent() && !precondition.get().holder().equals(waiver.by())) {
        report.add(
            Pointer.of("waivers", i, "by"),
            "precondition",
            waiver.precondition(),
            "holder",
            precondition.get().holder(),
            "by",
            waiver.by());
      }
    }
  }

  private void caveatBeyondMandate(Pledge pledge, Report report) {
    Optional<GivenTasks> tasks =
        pledge.caveats().isEmpty() ? Optional.empty() : dossier.mandates().tasks(pledge.force());
    for (int i = 0; tasks.isPresent() && i < pledge.caveats().size(); i++) {
      Caveat caveat = pledge.caveats().get(i);
      if (caveat.kind() == CaveatKind.ONLY) {
        Place at = Place.of("caveats", i, "tasks");
        caveatBeyondMandate(caveat, pledge.force(), tasks.get(), at, report);
      }
    }
  }

  private static void caveatBeyondMandate(
      Caveat caveat, ForceId force, GivenTasks given, Place at, Report report) {
    Optional<Span> days = days(caveat);
    for (int i = 0; days.isPresent() && i < caveat.tasks().size(); i++) {
      TaskScope scope = caveat.tasks().get(i);
      if (!scope.task().isEnabling()
          && given.areKnown(days.get())
          && !given.isNamed(scope, days.get())) {
        report.add(at.child(i).pointer(), "task", GivenTasks.words(scope), "force", force);
      }
    }
  }

  /** The days on which a caveat may hold; empty if it ends before it begins. */
  private static Optional<Span> days(Caveat caveat) {
    LocalDate first = caveat.since().earliest();
    LocalDate last = caveat.until().isPresent() ? caveat.until().get().latest() : LocalDate.MAX;
    return last.isBefore(first) ? Optional.empty() : Optional.of(Span.of(first, last));
  }
}
