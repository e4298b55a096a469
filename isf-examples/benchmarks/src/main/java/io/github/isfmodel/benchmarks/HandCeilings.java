package io.github.isfmodel.benchmarks;

import io.github.isfmodel.resolution.Ceiling;
import io.github.isfmodel.resolution.Resolution;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules about the ceilings that a text sets. */
final class HandCeilings {

  private final HandReferences references;
  private final HandFindings found;

  HandCeilings(HandReferences references, HandFindings found) {
    this.references = references;
    this.found = found;
  }

  void check(Resolution text, @Nullable LocalDate adopted) {
    List<Ceiling> ceilings = text.ceilings();
    for (int i = 0; i < ceilings.size(); i++) {
      Ceiling ceiling = ceilings.get(i);
      references.force(ceiling.force());
      references.citations(ceiling.citations());
      if (HandSums.isMisfit(ceiling.parts(), ceiling.total())) {
        found.add("ISF-CEIL-001");
      }
      LocalDate since = since(ceiling, adopted);
      if (ceiling.until().isPresent() && ceiling.until().get().isBefore(since)) {
        found.add("ISF-CEIL-002");
      }
      if (meets(ceilings, i, since, adopted)) {
        found.add("ISF-CEIL-003");
      }
    }
  }

  private static LocalDate since(Ceiling ceiling, @Nullable LocalDate adopted) {
    if (ceiling.since().isPresent()) {
      return ceiling.since().get();
    }
    return adopted == null ? LocalDate.MIN : adopted;
  }

  /** Whether another one for the same begins no later and still holds, or begins on that day. */
  private static boolean meets(
      List<Ceiling> ceilings, int i, LocalDate since, @Nullable LocalDate adopted) {
    for (int k = 0; k < ceilings.size(); k++) {
      if (k != i && isSame(ceilings.get(k), ceilings.get(i))) {
        LocalDate other = since(ceilings.get(k), adopted);
        boolean isEarlier = other.isBefore(since);
        if (isEarlier ? holds(ceilings.get(k), since) : k < i && other.equals(since)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isSame(Ceiling one, Ceiling other) {
    return one.force().equals(other.force()) && one.total().unit().equals(other.total().unit());
  }

  private static boolean holds(Ceiling ceiling, LocalDate day) {
    return ceiling.until().isPresent() && !ceiling.until().get().isBefore(day);
  }
}
