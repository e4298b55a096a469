package io.github.isfmodel.dossier;

import io.github.isfmodel.code.ConstantText;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.mandate.MandateState;
import io.github.isfmodel.mandate.MandateStatus;
import io.github.isfmodel.precondition.Evidence;
import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.MandateAct;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.resolution.Stage;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.Optional;

/** Says of a text that is not in force what became of it, so that it is not taken for a refusal. */
final class NotInForce {

  private final Optional<ForceId> force;
  private final Dossier dossier;
  private final LocalDate on;

  /** Of the mandate of one force, or of any. */
  NotInForce(Optional<ForceId> force, Dossier dossier, LocalDate on) {
    this.force = force;
    this.dossier = dossier;
    this.on = on;
  }

  /** Of a text that existed by the day, or may have. */
  Evidence evidence(Resolution text) {
    Optional<Mandate> mandate = mandate(text);
    return mandate.isPresent() ? of(text, mandate.get()) : of(text);
  }

  /** The first mandate asked for that it acts on, once it is adopted. */
  private Optional<Mandate> mandate(Resolution text) {
    if (InstrumentFacts.isAdopted(text, on)) {
      for (MandateAct act : text.mandateActs()) {
        Optional<Mandate> mandate = InstrumentFacts.given(text, act, dossier);
        if (InstrumentFacts.isOn(force, act) && mandate.isPresent()) {
          return mandate;
        }
      }
    }
    return Optional.empty();
  }

  /** A draft, or what may have been adopted, as far as it has come. */
  private Evidence of(Resolution text) {
    Optional<LifecycleStep> step = text.stepOn(on);
    return step.isPresent()
        ? against(text, ConstantText.words(step.get().stage()), step.get().when())
        : against(text, ConstantText.words(Stage.ADOPTED), text.adoption().orElseThrow());
  }

  private Evidence of(Resolution text, Mandate mandate) {
    if (mandate.upcomingOn(on).stream().anyMatch(act -> act.resolution().equals(text))) {
      return against(text, words(MandateState.NOT_YET), text.adoption().orElseThrow());
    }
    MandateStatus status = mandate.statusOn(on);
    When when = ended(status).orElse(When.on(text.adoptedOn().orElseThrow()));
    return against(text, words(status.state()), when);
  }

  private static String words(MandateState state) {
    return switch (state) {
      case IN_FORCE -> "in force";
      case NOT_YET -> "not yet in effect";
      case EXPIRED -> "expired";
      case TERMINATED -> "ended";
      case REPLACED -> "replaced";
      case UNDETERMINED -> "perhaps no longer in force";
    };
  }

  /** The last day of a mandate that is over, or the day on which an act ended it at once. */
  private static Optional<When> ended(MandateStatus status) {
    if (!status.state().isOver()) {
      return Optional.empty();
    }
    Optional<LocalDate> day =
        status.lastDay().isPresent()
            ? status.lastDay()
            : status.governing().flatMap(GoverningAct::endedFrom);
    return day.map(When::on);
  }

  private static Evidence against(Resolution text, String what, When when) {
    return Evidence.builder()
        .entity(text.id())
        .supports(false)
        .when(when)
        .note(text.title() + " (" + what + ")")
        .citations(text.citations())
        .build();
  }
}
