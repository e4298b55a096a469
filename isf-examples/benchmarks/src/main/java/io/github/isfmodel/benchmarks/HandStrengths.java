package io.github.isfmodel.benchmarks;

import io.github.isfmodel.force.StrengthFigure;
import io.github.isfmodel.force.StrengthKind;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules about how strong a force is. */
final class HandStrengths {

  private final HandReferences references;
  private final HandFindings found;

  HandStrengths(HandReferences references, HandFindings found) {
    this.references = references;
    this.found = found;
  }

  void check(List<StrengthFigure> figures, @Nullable HandLimits limits) {
    LocalDate begin = LocalDate.MIN;
    for (int i = 0; i < figures.size(); i++) {
      StrengthFigure figure = figures.get(i);
      references.past(figure.asOf());
      references.citations(figure.citations());
      if (HandDays.last(figure.asOf()).isBefore(begin)) {
        found.add("ISF-FOR-001");
      }
      begin = HandDays.later(begin, figure.asOf());
      if (HandSums.isMisfit(figure.parts(), figure.measure())) {
        found.add("ISF-FOR-004");
      }
      if (limits != null) {
        ceilings(figure, limits);
      }
    }
  }

  /** A part counts only if it exceeds another ceiling than the figure as a whole. */
  private void ceilings(StrengthFigure figure, HandLimits limits) {
    When asOf = figure.asOf();
    LocalDate first = HandDays.first(asOf);
    LocalDate last = HandDays.last(asOf);
    if (first.equals(LocalDate.MIN) || last.equals(LocalDate.MAX)) {
      return;
    }
    String rule = figure.kind().equals(StrengthKind.DEPLOYED) ? "ISF-MAN-004" : "ISF-MAN-005";
    Optional<Measure> whole = limits.exceeded(figure.measure(), first, last);
    if (whole.isPresent()) {
      found.add(rule);
    }
    for (int i = 0; i < figure.parts().size(); i++) {
      Optional<Measure> limit = limits.exceeded(figure.parts().get(i), first, last);
      if (limit.isPresent() && !limit.equals(whole)) {
        found.add(rule);
      }
    }
  }
}
