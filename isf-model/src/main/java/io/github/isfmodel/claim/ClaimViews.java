package io.github.isfmodel.claim;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.id.ClaimId;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.source.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Views of claims on a day, on both time axes: when a claim was reported, and for when it is said
 * to hold. All views keep the order of the claims.
 */
public final class ClaimViews {

  private static final Set<DisagreementKind> REPLACED =
      Set.of(
          DisagreementKind.SUPERSESSION,
          DisagreementKind.CHANGE_OF_POSITION,
          DisagreementKind.DEFEATED_DEMAND);

  private ClaimViews() {}

  /**
   * What was known on a day: claims that were certainly reported by then. A later day never knows
   * less.
   *
   * @param claims the claims
   * @param day the day, inclusive
   * @return the claims that were known
   */
  public static List<Claim> knownOn(List<Claim> claims, LocalDate day) {
    List<Claim> known = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim.reported().certainlyBy(day)) {
        known.add(claim);
      }
    }
    return List.copyOf(known);
  }

  /**
   * What is said to hold on a day, whenever it was reported. A claim without any date may hold on
   * every day.
   *
   * @param claims the claims
   * @param day the day
   * @return the claims that may hold on the day
   */
  public static List<Claim> perhapsHeldOn(List<Claim> claims, LocalDate day) {
    return claims.stream().filter(claim -> claim.holds().span().contains(day)).toList();
  }

  /**
   * What stood on a day: what was known by then, without what a later claim known by then has
   * replaced. Claims that contradict each other both stand, and a claim that no citation verifies
   * replaces nothing.
   *
   * @param claims the claims
   * @param sources the sources that the claims name
   * @param actors the actors that the claims name
   * @param day the day, inclusive
   * @return the claims that stood
   */
  public static List<Claim> standingOn(
      List<Claim> claims, List<Source> sources, List<Actor> actors, LocalDate day) {
    List<Claim> known = knownOn(claims, day);
    Set<ClaimId> replaced = new HashSet<>();
    for (ClaimPair pair : ClaimPairs.find(known, sources, actors)) {
      if (REPLACED.contains(pair.kind()) && isVerified(pair.later().claim())) {
        replaced.add(pair.earlier().claim().id());
      }
    }
    return known.stream().filter(claim -> !replaced.contains(claim.id())).toList();
  }

  private static boolean isVerified(Claim claim) {
    return Citation.isAnyVerified(claim.citations());
  }
}
