package io.github.isfmodel.examples.cli.status;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.examples.cli.output.Cites;
import io.github.isfmodel.examples.cli.output.Names;
import io.github.isfmodel.examples.cli.output.Screen;
import io.github.isfmodel.examples.cli.output.SuccessionText;
import io.github.isfmodel.examples.cli.output.Words;
import io.github.isfmodel.force.LineageGap;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.mandate.MandateGap;
import io.github.isfmodel.mandate.MandateOverlap;
import io.github.isfmodel.mandate.MandateState;
import io.github.isfmodel.mandate.Succession;
import io.github.isfmodel.mandate.UnturnedKeys;
import io.github.isfmodel.quantity.QuantityText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is odd in the line of acts up to a day: gaps, overlaps, left-out acts, successors. */
final class LineageLines {

  private final LineOfActs line;
  private final Dossier dossier;
  private final Screen screen;
  private final Names names;
  private final Cites cites;

  LineageLines(LineOfActs line, Dossier dossier, Screen screen, Names names, Cites cites) {
    this.line = line;
    this.dossier = dossier;
    this.screen = screen;
    this.names = names;
    this.cites = cites;
  }

  void show() {
    Mandate mandate = line.mandate();
    List<MandateGap> gaps = mandate.gaps();
    List<LineageGap> declared = declaredAlone(mandate, gaps);
    List<MandateOverlap> overlaps = overlapsToCome(mandate);
    if (gaps.isEmpty()
        && declared.isEmpty()
        && overlaps.isEmpty()
        && mandate.successions().isEmpty()
        && mandate.withoutEffect().isEmpty()) {
      return;
    }
    screen.title("Line of acts");
    for (MandateGap gap : gaps) {
      screen.line(1, gap(gap));
    }
    for (LineageGap gap : declared) {
      screen.line(1, Words.capital(declared(gap)));
    }
    for (MandateOverlap overlap : overlaps) {
      screen.line(1, overlap(overlap));
    }
    for (Succession succession : mandate.successions()) {
      screen.line(1, succession(succession));
    }
    for (UnturnedKeys without : mandate.withoutEffect()) {
      screen.line(1, withoutEffect(without));
    }
  }

  /**
   * Nothing hangs on an overlap once the earlier term would have ended too, as it does on a gap.
   */
  private List<MandateOverlap> overlapsToCome(Mandate mandate) {
    List<MandateOverlap> overlaps = new ArrayList<>();
    for (MandateOverlap overlap : mandate.overlaps()) {
      if (!overlap.last().isBefore(line.date())) {
        overlaps.add(overlap);
      }
    }
    return overlaps;
  }

  /** What the record declares by that day and no gap between two acts shows. */
  private List<LineageGap> declaredAlone(Mandate mandate, List<MandateGap> gaps) {
    List<LineageGap> alone = new ArrayList<>();
    for (LineageGap gap : mandate.lineageGaps()) {
      if (!gap.first().isAfter(line.date()) && !explains(gap, gaps)) {
        alone.add(gap);
      }
    }
    return alone;
  }

  private static boolean explains(LineageGap declared, List<MandateGap> gaps) {
    for (MandateGap gap : gaps) {
      if (gap.declared().contains(declared)) {
        return true;
      }
    }
    return false;
  }

  private String gap(MandateGap gap) {
    return "Gap of "
        + stretch(gap.days(), gap.first(), gap.last())
        + ", between "
        + names.of(gap.earlier())
        + " and "
        + names.of(gap.later())
        + "; "
        + (gap.declared().isEmpty()
            ? "the record does not explain it"
            : gap.declared().stream().map(this::declared).collect(Collectors.joining("; ")))
        + acts(gap.earlier(), gap.later());
  }

  private String declared(LineageGap gap) {
    String what =
        switch (gap.kind()) {
          case ACTS_NOT_RECORDED ->
              "not recorded: there were acts"
                  + Words.optional(" of ", gap.body().map(names::of))
                  + ", and the record leaves them out";
          case MANDATE_LAPSED -> "declared: " + lapsed(gap) + " had lapsed";
        };
    return what
        + ", "
        + gap.first()
        + " to "
        + (gap.last().isPresent() ? gap.last().get().toString() : "the end of the record")
        + Words.optional(" (", gap.note().map(Words::withoutStop), ")")
        + (gap.citations().isEmpty() ? "" : cites.of(gap.citations()));
  }

  private String lapsed(LineageGap gap) {
    List<ActorId> givers = gap.body().isPresent() ? List.of(gap.body().get()) : lapsed(gap.first());
    return givers.isEmpty() ? "the mandate" : "what " + names.list(givers) + " gave";
  }

  /** While what another body gave ran, the force had a mandate (rule R4). */
  private List<ActorId> lapsed(LocalDate first) {
    Mandate mandate = line.mandate();
    List<ActorId> givers = new ArrayList<>();
    if (mandate.stateOn(first) != MandateState.IN_FORCE) {
      return givers;
    }
    for (Mandate given : mandate.othersOn(first)) {
      if (given.stateOn(first).isOver()) {
        givers.add(given.governingOn(first).orElseThrow().giver());
      }
    }
    return givers;
  }

  private String overlap(MandateOverlap overlap) {
    return "Overlap of "
        + stretch(overlap.days(), overlap.first(), overlap.last())
        + ": the terms of "
        + names.of(overlap.earlier())
        + " and "
        + names.of(overlap.later())
        + acts(overlap.earlier(), overlap.later());
  }

  private static String stretch(long days, LocalDate first, LocalDate last) {
    return QuantityText.counted(days, "day") + ", " + first + " to " + last;
  }

  private String succession(Succession succession) {
    return SuccessionText.of(succession, names) + acts(succession.by());
  }

  private String withoutEffect(UnturnedKeys without) {
    return "Without effect: "
        + names.of(without.act())
        + ", because no agreement of "
        + names.list(without.missing())
        + " by the day of its adoption is recorded"
        + acts(without.act());
  }

  private String acts(ResolutionId... acts) {
    return cites.of(
        List.of(acts).stream()
            .flatMap(act -> dossier.index().resolution(act).stream())
            .flatMap(act -> act.citations().stream())
            .distinct()
            .toList());
  }
}
