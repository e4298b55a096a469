package io.github.isfmodel.benchmarks;

import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.ForceStage;
import io.github.isfmodel.force.StageReached;
import io.github.isfmodel.force.Standing;
import io.github.isfmodel.force.StrengthFigure;
import io.github.isfmodel.force.StrengthKind;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules about the stages that a force has reached. */
final class HandStages {

  private static final Set<ForceStage> USE =
      EnumSet.of(
          ForceStage.ADVANCE_PARTY, ForceStage.INITIAL_CAPABILITY, ForceStage.DEPLOYED_AT_SCALE);

  private final HandReferences references;
  private final HandFindings found;

  HandStages(HandReferences references, HandFindings found) {
    this.references = references;
    this.found = found;
  }

  void check(Force force, @Nullable HandForce mandated) {
    LocalDate begin = LocalDate.MIN;
    List<StageReached> stages = force.stages();
    for (int i = 0; i < stages.size(); i++) {
      StageReached reached = stages.get(i);
      references.since(reached.when(), reached.standing());
      references.citations(reached.citations());
      if (HandDays.last(reached.when()).isBefore(begin)) {
        found.add("ISF-FOR-001");
      }
      begin = HandDays.later(begin, reached.when());
      if (reached.standing() == Standing.IN_EFFECT) {
        inEffect(reached, mandated);
      }
    }
    if (stages.size() > 1) {
      order(stages);
    }
    if (!force.established()) {
      notEstablished(force);
    }
  }

  /** Figures are looked at only where no stage tells that people are in place. */
  private void notEstablished(Force force) {
    boolean told = false;
    for (StageReached reached : force.stages()) {
      if (reached.standing() == Standing.IN_EFFECT
          && reached.stage().compareTo(ForceStage.ADVANCE_PARTY) >= 0) {
        found.add("ISF-FOR-007");
        told = true;
      }
    }
    for (int i = 0; !told && i < force.strengths().size(); i++) {
      StrengthFigure figure = force.strengths().get(i);
      Quantity quantity = figure.measure().quantity();
      if (figure.kind().equals(StrengthKind.DEPLOYED)
          && figure.measure().unit().isPeopleOfForce()
          && (quantity.bounds().min() > 0 || quantity.isApproximate())) {
        found.add("ISF-FOR-007");
      }
    }
  }

  private void inEffect(StageReached reached, @Nullable HandForce mandated) {
    if (mandated != null) {
      mandated(reached.stage(), reached.when(), mandated);
    }
  }

  private void mandated(ForceStage stage, When when, HandForce mandated) {
    if (USE.contains(stage)) {
      mandated.used(when, found);
    }
    if (stage == ForceStage.AUTHORIZED && mandated.isUnauthorized(when)) {
      found.add("ISF-MAN-002");
    }
  }

  private void order(List<StageReached> stages) {
    Map<ForceStage, LocalDate> firsts = new EnumMap<>(ForceStage.class);
    for (int i = 0; i < stages.size(); i++) {
      if (stages.get(i).standing() == Standing.IN_EFFECT) {
        LocalDate first = HandDays.first(stages.get(i).when());
        LocalDate known = firsts.get(stages.get(i).stage());
        if (known == null || first.isBefore(known)) {
          firsts.put(stages.get(i).stage(), first);
        }
      }
    }
    for (int i = 0; firsts.size() > 1 && i < stages.size(); i++) {
      if (stages.get(i).standing() == Standing.IN_EFFECT && isTooEarly(stages.get(i), firsts)) {
        found.add("ISF-FOR-002");
      }
    }
  }

  private static boolean isTooEarly(StageReached reached, Map<ForceStage, LocalDate> firsts) {
    LocalDate last = HandDays.last(reached.when());
    for (Map.Entry<ForceStage, LocalDate> first : firsts.entrySet()) {
      if (first.getKey().compareTo(reached.stage()) >= 0) {
        return false;
      }
      if (last.isBefore(first.getValue())) {
        return true;
      }
    }
    return false;
  }
}
