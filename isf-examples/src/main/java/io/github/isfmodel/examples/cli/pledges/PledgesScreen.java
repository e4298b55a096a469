package io.github.isfmodel.examples.cli.pledges;

import io.github.isfmodel.assessment.PledgeStanding;
import io.github.isfmodel.assessment.PreconditionStanding;
import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.difference.SituationDifference;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.examples.cli.assume.AssumedLines;
import io.github.isfmodel.examples.cli.output.Cites;
import io.github.isfmodel.examples.cli.output.Names;
import io.github.isfmodel.examples.cli.output.Screen;
import io.github.isfmodel.examples.cli.output.Words;
import io.github.isfmodel.mandate.MandateState;
import io.github.isfmodel.pledge.Waiver;
import io.github.isfmodel.precondition.ConditionText;
import io.github.isfmodel.precondition.Proof;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.time.WhenText;
import java.util.stream.Collectors;

/** Shows the pledges to a force and what follows from them. */
final class PledgesScreen {

  private final Dossier dossier;
  private final Screen screen;
  private final Names names;
  private final Cites cites;
  private final ConditionText conditions;

  PledgesScreen(Dossier dossier, Screen screen) {
    this.dossier = dossier;
    this.screen = screen;
    this.names = new Names(dossier);
    this.cites = new Cites(dossier);
    this.conditions = new ConditionText(names::of);
  }

  void sources() {
    cites.show(screen);
  }

  void show(PledgesView view) {
    Situation situation = view.situation();
    screen.heading("Pledges to " + situation.force().name() + " on " + situation.date());
    screen.line(
        0, "Record: " + dossier.title() + "; it covers the time to " + dossier.asOf() + ".");
    if (situation.isBeyondRecord()) {
      screen.line(0, "The day is later: what follows is what the record last knew.");
    }
    view.difference().ifPresent(difference -> show(situation, difference));
    PledgeLines lines = new PledgeLines(situation, screen, names, cites);
    lines.title();
    situation.pledges().forEach(each -> pledge(each, view, lines));
    lines.perhaps();
    new StrengthLines(screen, names, cites, isOfSeveral(situation)).show(view.strength());
    new LeverageLines(screen, names, cites).show(view);
    new CoverageLines(screen, names, cites).show(view.coverage());
  }

  private boolean isOfSeveral(Situation situation) {
    return dossier.index().mandate(situation.force().id()).stream()
        .flatMap(mandate -> mandate.othersOn(situation.date()).stream())
        .anyMatch(other -> other.stateOn(situation.date()) == MandateState.IN_FORCE);
  }

  private void show(Situation situation, SituationDifference difference) {
    new AssumedLines(screen, names).show(situation.assumptions());
    new SituationChangeLines(screen, names).show(difference);
  }

  private void pledge(PledgeStanding standing, PledgesView view, PledgeLines lines) {
    Situation situation = view.situation();
    screen.line(1, standing.pledge().id().value() + ": " + lines.of(standing));
    lines.caveats(standing);
    for (PreconditionStanding each : standing.blockedBy()) {
      screen.line(2, "blocked by " + each.precondition().id().value() + ":");
      if (lines.precondition(3, each)) {
        each.proof().leaves().stream()
            .filter(leaf -> leaf.evidence().isEmpty())
            .forEach(leaf -> screen.line(4, withoutEvidence(leaf, situation)));
      }
      UnverifiedWaivers.of(each.precondition(), standing).forEach(this::waiver);
    }
    if (view.leverage().lost().contains(standing.pledge().id())) {
      screen.line(2, "can no longer be freed: a time limit of its preconditions is over");
    }
    String others =
        standing.preconditions().stream()
            .filter(each -> !each.blocks())
            .map(
                each -> each.precondition().id().value() + (each.waived() ? " (waived)" : " (met)"))
            .collect(Collectors.joining(", "));
    if (!others.isEmpty()) {
      screen.line(2, "does not block it: " + others);
    }
    lines.reversal(standing);
  }

  private void waiver(Waiver waiver) {
    screen.line(
        4,
        "said to be waived by "
            + names.of(waiver.by())
            + ", "
            + WhenText.of(waiver.when())
            + cites.of(waiver.citations()));
  }

  private String withoutEvidence(Proof leaf, Situation situation) {
    boolean assumed =
        situation
            .assumptions()
            .truthOf((Proposition) leaf.condition(), situation.date())
            .isPresent();
    String told =
        isToldOfNoCertainDay(leaf, situation)
            ? "on record, but on no day that is certain by then"
            : "nothing on record";
    return (assumed ? "assumed to be " + Words.of(leaf.truth()) : told)
        + ": "
        + conditions.of(leaf.condition());
  }

  private boolean isToldOfNoCertainDay(Proof leaf, Situation situation) {
    return dossier.events().stream()
        .filter(event -> event.when().possiblyBy(situation.date()))
        .flatMap(event -> event.asserts().stream())
        .anyMatch(each -> each.proposition().equals(leaf.condition()));
  }
}
