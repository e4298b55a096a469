package io.github.isfmodel.dossier;

import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.claim.Polarity;
import io.github.isfmodel.id.ClaimId;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.source.Citation;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Until when claims assert what they state. */
final class ClaimedTimes {

  private final Map<ClaimId, LocalDate> takenBack = new HashMap<>();

  /** Only a verified claim takes another one back. */
  ClaimedTimes(List<Claim> claims) {
    for (Claim claim : claims) {
      if (Citation.isAnyVerified(claim.citations())) {
        LocalDate said = claim.attribution().said().latest();
        for (ClaimId earlier : claim.supersedes()) {
          takenBack.merge(earlier, said, (one, other) -> one.isBefore(other) ? one : other);
        }
      }
    }
  }

  /** The last day, inclusive; {@link LocalDate#MAX} where there is none. */
  LocalDate until(Claim claim, Proposition stated) {
    LocalDate back = takenBack.getOrDefault(claim.id(), LocalDate.MAX);
    LocalDate kept = back.isBefore(LocalDate.MAX) ? dayBefore(back) : back;
    boolean isPast = claim.holds().certainlyBefore(claim.attribution().said());
    boolean stays = isLasting(stated) && claim.polarity() == Polarity.AFFIRMED;
    LocalDate held = claim.holds().latest();
    return isPast && !stays && held.isBefore(kept) ? held : kept;
  }

  private static LocalDate dayBefore(LocalDate day) {
    return day.isAfter(LocalDate.MIN) ? day.minusDays(1) : day;
  }

  /** What has been done stays done. */
  private static boolean isLasting(Proposition stated) {
    return stated instanceof Proposition.ActDone
        || stated instanceof Proposition.ComplianceVerified
        || stated instanceof Proposition.DecisionTaken;
  }
}
