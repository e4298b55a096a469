package io.github.isfmodel.mandate;

import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.term.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Lives through a mandate day by day: on each day it reads the acts of that day, and no more. */
final class NaiveMandate {

  private boolean terminated;
  private LocalDate last = LocalDate.MIN;

  static NavigableSet<LocalDate> daysInForce(
      List<Resolution> acts, LocalDate from, LocalDate toExclusive) {
    NaiveMandate mandate = new NaiveMandate();
    NavigableSet<LocalDate> days = new TreeSet<>();
    for (LocalDate day = from; day.isBefore(toExclusive); day = day.plusDays(1)) {
      for (Resolution act : acts) {
        if (act.adoptedOn().orElseThrow().equals(day)) {
          mandate.read(act, day);
        }
      }
      if (!day.isAfter(mandate.last)) {
        days.add(day);
      }
    }
    return days;
  }

  private void read(Resolution act, LocalDate today) {
    MandateActKind kind = act.mandateActs().get(0).kind();
    boolean establishes = kind == MandateActKind.ESTABLISHES || kind == MandateActKind.SUCCEEDS;
    if (kind == MandateActKind.TERMINATES) {
      last = act.clocks().isEmpty() ? today.minusDays(1) : end(act.clocks().get(0).term(), today);
      last = last.equals(LocalDate.MAX) ? today.minusDays(1) : last;
      terminated = true;
    } else if (!act.clocks().isEmpty()) {
      last = end(act.clocks().get(0).term(), today);
      terminated = false;
    } else if (establishes && (terminated || last.isBefore(today.minusDays(1)))) {
      last = LocalDate.MAX;
      terminated = false;
    }
  }

  private static LocalDate end(Term term, LocalDate today) {
    if (term instanceof Term.Until until) {
      return until.lastDay();
    }
    return term instanceof Term.Lasting lasting
        ? today.plusDays(lasting.length().days())
        : LocalDate.MAX;
  }
}
