package io.github.isfmodel.examples.cli.claims;

import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.claim.ClaimViews;
import io.github.isfmodel.claim.Corroboration;
import io.github.isfmodel.claim.Disagreement;
import io.github.isfmodel.claim.DisagreementKind;
import io.github.isfmodel.claim.Disagreements;
import io.github.isfmodel.claim.Position;
import io.github.isfmodel.claim.PositionChange;
import io.github.isfmodel.claim.Positions;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ClaimId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Claims as they were known on a day, as they hold for a day, of one actor, or contested; with what
 * follows from comparing them.
 *
 * @param claims the claims that are shown
 * @param replaced those among them that a later claim known by then has replaced
 * @param corroborations the shown claims that state the same, by origin
 * @param disagreements where they differ from any claim of the days asked for
 * @param changes the points at which positions changed, or seem to
 */
record ClaimSelection(
    List<Claim> claims,
    Set<ClaimId> replaced,
    List<Corroboration> corroborations,
    List<Disagreement> disagreements,
    List<PositionChange> changes) {

  /** What cannot all be right, or is judged differently. */
  private static final Set<DisagreementKind> CONTESTED =
      EnumSet.of(
          DisagreementKind.CONTRADICTION,
          DisagreementKind.RENDERING,
          DisagreementKind.DIFFERENT_JUDGEMENT);

  /** The claims that were asked for; absent means any. */
  record Wanted(
      Optional<LocalDate> knownOn,
      Optional<LocalDate> heldOn,
      boolean contested,
      Optional<ActorId> actor) {}

  static ClaimSelection of(Dossier dossier, Wanted wanted) {
    List<Claim> known =
        wanted
            .knownOn()
            .map(day -> ClaimViews.knownOn(dossier.claims(), day))
            .orElse(dossier.claims());
    List<Claim> considered =
        wanted.heldOn().map(day -> ClaimViews.perhapsHeldOn(known, day)).orElse(known);
    Optional<ActorScope> scope = wanted.actor().map(actor -> new ActorScope(dossier, actor));
    List<Disagreement> differing =
        Disagreements.in(considered, dossier.sources(), dossier.actors()).stream()
            .filter(each -> !wanted.contested() || CONTESTED.contains(each.kind()))
            .toList();
    List<Claim> shown =
        considered.stream()
            .filter(claim -> scope.map(actor -> actor.concerns(claim)).orElse(true))
            .filter(claim -> !wanted.contested() || isIn(claim, differing))
            .toList();
    return new ClaimSelection(
        shown,
        replaced(dossier, known),
        corroborations(considered, shown, dossier),
        differing.stream()
            .filter(each -> shown.stream().anyMatch(c -> each.involves(c.id())))
            .toList(),
        changes(considered, scope));
  }

  private static boolean isIn(Claim claim, List<Disagreement> differing) {
    return differing.stream().anyMatch(each -> each.involves(claim.id()));
  }

  private static Set<ClaimId> replaced(Dossier dossier, List<Claim> known) {
    Set<ClaimId> standing =
        ClaimViews.standingOn(known, dossier.sources(), dossier.actors(), LocalDate.MAX).stream()
            .map(Claim::id)
            .collect(Collectors.toSet());
    return known.stream()
        .map(Claim::id)
        .filter(id -> !standing.contains(id))
        .collect(Collectors.toSet());
  }

  private static List<Corroboration> corroborations(
      List<Claim> considered, List<Claim> shown, Dossier dossier) {
    Set<ClaimId> ids = shown.stream().map(Claim::id).collect(Collectors.toSet());
    return Corroboration.of(considered, dossier.sources()).stream()
        .filter(each -> each.claims().stream().anyMatch(claim -> ids.contains(claim.id())))
        .toList();
  }

  private static List<PositionChange> changes(List<Claim> considered, Optional<ActorScope> scope) {
    return Stream.concat(
            Positions.of(considered).stream().map(Position::changes).flatMap(List::stream),
            Positions.changesOfSubject(considered).stream())
        .filter(change -> scope.map(actor -> actor.contains(change.actor())).orElse(true))
        .sorted(Comparator.comparing(change -> change.actor().value()))
        .toList();
  }
}
