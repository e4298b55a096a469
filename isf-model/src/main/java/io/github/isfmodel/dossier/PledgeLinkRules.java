package io.github.isfmodel.dossier;

import static io.github.isfmodel.rule.Rule.error;
import static io.github.isfmodel.rule.Rule.warning;

import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.PledgeId;
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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Pledges, against their preconditions and the mandate of their force. */
final class PledgeLinkRules {

  private static final Rule DEPLOYED_UNMET =
      error(
          "ISF-PLG-014",
          "A contingent deploys when its preconditions are met or waived",
          Authority.record("A contributor's precondition binds the contributor that made it"),
          "the contingent is deployed, {when}, and {precondition} is {truth} by then and not"
              + " waived",
          "record what met the precondition, its waiver or its end, or mend the state",
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
          "A caveat leaves only tasks that the mandate gives",
          Authority.practice("A national caveat restricts the mandate and cannot widen it"),
          "the caveat leaves the task {task}, and no act on the mandate of {force} gives it",
          "check the task and its modality; a caveat can only take tasks away",
          "0.1.0");

  private static final Rule UNLISTED_PRECONDITION =
      warning(
          "ISF-PLG-019",
          "A precondition of a pledge is listed by the pledge",
          Authority.record("A link between two parts is seen from both"),
          "the precondition concerns {pledge}, which does not list it",
          "add it to the pledge's \"preconditions\", or remove the pledge from \"concerns\"",
          "0.1.0");

  static final RuleSet<Dossier> RULES =
      RuleSet.of(
          PledgeLinkRules::check,
          DEPLOYED_UNMET,
          WAIVED_BY_OTHERS,
          CAVEAT_BEYOND_MANDATE,
          UNLISTED_PRECONDITION);

  private PledgeLinkRules() {}

  private static void check(Dossier dossier, Report report) {
    deployedUnmet(dossier, report.under(DEPLOYED_UNMET));
    waivedByOthers(dossier, report.under(WAIVED_BY_OTHERS));
    caveatBeyondMandate(dossier, report.under(CAVEAT_BEYOND_MANDATE));
    unlistedPrecondition(dossier, report.under(UNLISTED_PRECONDITION));
  }

  private static void deployedUnmet(Dossier dossier, Report report) {
    Truths truths = new Truths(dossier);
    for (int i = 0; i < dossier.pledges().size(); i++) {
      Pledge pledge = dossier.pledges().get(i);
      for (int k = 0; k < pledge.history().size(); k++) {
        PledgeStep step = pledge.history().get(k);
        if (step.state() == PledgeState.DEPLOYED) {
          Place at = Place.of("pledges", i, "history", k, "state");
          deployedUnmet(pledge, step.when().span(), truths, at, report);
        }
      }
    }
  }

  private static void deployedUnmet(
      Pledge pledge, Span days, Truths truths, Place at, Report report) {
    for (PreconditionId id : pledge.preconditions()) {
      Optional<Precondition> precondition = truths.dossier().index().precondition(id);
      if (precondition.isPresent() && isHeld(precondition.get(), days)) {
        Truth truth = truths.of(precondition.get(), days);
        if (truth != Truth.MET && !isWaived(pledge, id, days)) {
          report.add(at.pointer(), "when", days, "precondition", id, "truth", truth);
        }
      }
    }
  }

  private static boolean isHeld(Precondition precondition, Span days) {
    return !days.before(precondition.since().span())
        && (precondition.until().isEmpty() || !days.after(precondition.until().get().span()));
  }

  private static boolean isWaived(Pledge pledge, PreconditionId id, Span days) {
    for (Waiver waiver : pledge.waivers()) {
      if (waiver.precondition().equals(id) && waiver.when().possiblyBy(days.latest())) {
        return true;
      }
    }
    return false;
  }

  /** Truth values by day, each worked out once. */
  private record Truths(
      Dossier dossier, Map<LocalDate, DossierFacts> facts, Map<Asked, Truth> known) {

    private record Asked(PreconditionId precondition, LocalDate on) {}

    Truths(Dossier dossier) {
      this(dossier, new HashMap<>(), new HashMap<>());
    }

    /** As of the last possible day, but not after the last day of the record. */
    Truth of(Precondition precondition, Span days) {
      LocalDate on = days.latest().isBefore(dossier.asOf()) ? days.latest() : dossier.asOf();
      return known.computeIfAbsent(
          new Asked(precondition.id(), on), key -> evaluated(precondition, on));
    }

    private Truth evaluated(Precondition precondition, LocalDate on) {
      DossierFacts then = facts.computeIfAbsent(on, day -> new DossierFacts(dossier, day));
      return precondition.condition().evaluate(then).truth();
    }
  }

  private static void waivedByOthers(Dossier dossier, Report report) {
    for (int i = 0; i < dossier.pledges().size(); i++) {
      Pledge pledge = dossier.pledges().get(i);
      for (int k = 0; k < pledge.waivers().size(); k++) {
        Waiver waiver = pledge.waivers().get(k);
        Optional<Precondition> precondition = dossier.index().precondition(waiver.precondition());
        if (precondition.isPresent() && !precondition.get().holder().equals(waiver.by())) {
          report.add(
              Pointer.of("pledges", i, "waivers", k, "by"),
              "precondition",
              waiver.precondition(),
              "holder",
              precondition.get().holder(),
              "by",
              waiver.by());
        }
      }
    }
  }

  private static void caveatBeyondMandate(Dossier dossier, Report report) {
    Map<ForceId, GivenTasks> given = GivenTasks.byForce(dossier.mandates());
    for (int i = 0; i < dossier.pledges().size(); i++) {
      Pledge pledge = dossier.pledges().get(i);
      GivenTasks tasks = given.get(pledge.force());
      for (int k = 0; tasks != null && !tasks.isEmpty() && k < pledge.caveats().size(); k++) {
        Place at = Place.of("pledges", i, "caveats", k, "tasks");
        caveatBeyondMandate(pledge.caveats().get(k), pledge.force(), tasks, at, report);
      }
    }
  }

  private static void caveatBeyondMandate(
      Caveat caveat, ForceId force, GivenTasks given, Place at, Report report) {
    for (int i = 0; caveat.kind() == CaveatKind.ONLY && i < caveat.tasks().size(); i++) {
      TaskScope scope = caveat.tasks().get(i);
      if (!given.hold(scope)) {
        report.add(at.child(i).pointer(), "task", GivenTasks.words(scope), "force", force);
      }
    }
  }

  private static void unlistedPrecondition(Dossier dossier, Report report) {
    for (int i = 0; i < dossier.preconditions().size(); i++) {
      Precondition precondition = dossier.preconditions().get(i);
      for (int k = 0; k < precondition.concerns().size(); k++) {
        if (precondition.concerns().get(k) instanceof PledgeId pledge
            && precondition.until().isEmpty()
            && !lists(dossier, pledge, precondition.id())) {
          report.add(Pointer.of("preconditions", i, "concerns", k), "pledge", pledge);
        }
      }
    }
  }

  private static boolean lists(Dossier dossier, PledgeId pledge, PreconditionId precondition) {
    Optional<Pledge> found = dossier.index().pledge(pledge);
    return found.isEmpty() || found.get().preconditions().contains(precondition);
  }
}
