package io.github.isfmodel.dossier;

import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.mandate.MandateState;
import io.github.isfmodel.precondition.Evidence;
import io.github.isfmodel.precondition.Finding;
import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.MandateAct;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.resolution.Stage;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers from the texts of a record whether an instrument exists. */
final class InstrumentFacts {

  private InstrumentFacts() {}

  /**
   * Empty if the record holds no text of that kind, and no mandate that began later, so that events
   * have to tell.
   */
  static Optional<Finding> exists(
      Proposition.InstrumentExists wanted, Dossier dossier, LocalDate on) {
    List<Resolution> ofKind = ofKind(wanted, dossier, on);
    if (ofKind.isEmpty() && !beginsLater(wanted.force(), dossier, on)) {
      return Optional.empty();
    }
    List<Evidence> inForce = new ArrayList<>();
    for (Resolution text : ofKind) {
      if (isInForce(text, wanted.force(), dossier, on)) {
        inForce.add(evidence(text, true, on));
      }
    }
    return Optional.of(
        inForce.isEmpty()
            ? withoutAny(wanted, ofKind, dossier, on)
            : new Finding(Truth.MET, inForce));
  }

  /**
   * Where no text is in force. A draft says nothing about any other text, so beside drafts alone
   * what is asserted decides; and what is asserted after the end of all adopted ones contradicts
   * it.
   */
  private static Finding withoutAny(
      Proposition.InstrumentExists wanted, List<Resolution> ofKind, Dossier dossier, LocalDate on) {
    NotInForce over = new NotInForce(wanted.force(), dossier, on);
    List<Evidence> texts = ofKind.stream().map(over::evidence).toList();
    Finding asserted = dossier.assertedFacts().finding(wanted, on);
    List<Evidence> all = new ArrayList<>(texts);
    all.addAll(asserted.evidence());
    Set<ResolutionId> replaced = replaced(dossier);
    if (ofKind.stream().anyMatch(text -> isOpen(text, replaced, wanted.force(), dossier, on))) {
      return new Finding(Truth.UNKNOWN, all);
    }
    List<Evidence> ended =
        ofKind.stream().filter(text -> isAdopted(text, on)).map(over::evidence).toList();
    if (ended.isEmpty()) {
      boolean denied =
          asserted.truth() == Truth.UNKNOWN && beginsLater(wanted.force(), dossier, on);
      return asserted.truth() == Truth.MET
          ? asserted
          : new Finding(denied ? Truth.NOT_MET : asserted.truth(), all);
    }
    return isAnyAfter(ended, asserted)
        ? new Finding(Truth.CONTESTED, all)
        : new Finding(Truth.NOT_MET, texts);
  }

  /**
   * Whether the acts on the mandate of a force, of which a record leaves out none that it does not
   * say so of, begin with one that gave it after the day.
   */
  private static boolean beginsLater(Optional<ForceId> force, Dossier dossier, LocalDate on) {
    Optional<Mandate> mandate = force.flatMap(dossier.index()::mandate);
    return mandate.isPresent()
        && !mandate.get().acts().isEmpty()
        && mandate.get().acts().get(0).isGivenAnew()
        && mandate.get().governingOn(on).isEmpty()
        && mandate.get().stateOn(on) != MandateState.UNDETERMINED;
  }

  private static boolean isAnyAfter(List<Evidence> ended, Finding asserted) {
    if (asserted.truth() != Truth.MET && asserted.truth() != Truth.CONTESTED) {
      return false;
    }
    for (Evidence each : asserted.evidence()) {
      if (each.supports()
          && ended.stream().allMatch(text -> text.when().certainlyBefore(each.when()))) {
        return true;
      }
    }
    return false;
  }

  private static List<Resolution> ofKind(
      Proposition.InstrumentExists wanted, Dossier dossier, LocalDate on) {
    List<Resolution> found = new ArrayList<>();
    for (Resolution text : about(wanted.force(), dossier)) {
      if (isOfKind(text, wanted.instrument())
          && (text.stepOn(on).isPresent() || isUnplaced(text, on))) {
        found.add(text);
      }
    }
    return found;
  }

  /** The texts that act on a force, or all of them where none is asked for. */
  private static List<Resolution> about(Optional<ForceId> force, Dossier dossier) {
    if (force.isEmpty()) {
      return dossier.resolutions();
    }
    List<Resolution> found = new ArrayList<>();
    for (Resolution text : dossier.resolutions()) {
      if (text.mandateActs().stream().anyMatch(act -> isOn(force, act))) {
        found.add(text);
      }
    }
    return found;
  }

  static boolean isOn(Optional<ForceId> force, MandateAct act) {
    return force.isEmpty() || force.get().equals(act.force());
  }

  private static boolean isOfKind(Resolution text, InstrumentKind kind) {
    return kind.equals(InstrumentKind.INTERNATIONAL_MANDATE) || text.instrument().equals(kind);
  }

  /** Whether a text may be in force, or something in its place that the record does not name. */
  private static boolean isOpen(
      Resolution text,
      Set<ResolutionId> replaced,
      Optional<ForceId> force,
      Dossier dossier,
      LocalDate on) {
    return text.mandateActs().isEmpty()
        ? OwnCourse.isInForce(text, on) == Truth.UNKNOWN
            || (isSuperseded(text, on) && !replaced.contains(text.id()))
        : isUnplaced(text, on) || isIn(MandateState.UNDETERMINED, text, force, dossier, on);
  }

  private static boolean isSuperseded(Resolution text, LocalDate on) {
    return text.stepOn(on).map(LifecycleStep::stage).filter(Stage.SUPERSEDED::equals).isPresent();
  }

  /** The texts in whose place the record names another one. */
  private static Set<ResolutionId> replaced(Dossier dossier) {
    Set<ResolutionId> replaced = new HashSet<>();
    for (Resolution text : dossier.resolutions()) {
      text.supersedes().ifPresent(replaced::add);
    }
    return replaced;
  }

  /**
   * Adopted by then, or perhaps so, on a day that is not exact, so that its clauses cannot be
   * placed in time.
   */
  private static boolean isUnplaced(Resolution text, LocalDate on) {
    Optional<When> adoption = text.adoption();
    return text.adoptedOn().isEmpty() && adoption.isPresent() && adoption.get().possiblyBy(on);
  }

  /** Of a text that existed by then. */
  static Evidence evidence(Resolution text, boolean supports, LocalDate on) {
    return Evidence.builder()
        .entity(text.id())
        .supports(supports)
        .when(text.stepOn(on).orElseThrow().when())
        .note(text.title())
        .citations(text.citations())
        .build();
  }

  /**
   * An adopted text counts until the mandates that it acts on have run out or been ended; one that
   * acts on none until it is over itself.
   */
  private static boolean isInForce(
      Resolution text, Optional<ForceId> force, Dossier dossier, LocalDate on) {
    return text.mandateActs().isEmpty()
        ? OwnCourse.isInForce(text, on) == Truth.MET
        : isIn(MandateState.IN_FORCE, text, force, dossier, on);
  }

  static boolean isAdopted(Resolution text, LocalDate on) {
    Optional<LocalDate> adopted = text.adoptedOn();
    return adopted.isPresent() && !adopted.get().isAfter(on);
  }

  /** The mandate that a text acts on: of what several bodies gave, that of its own (rule R4). */
  static Optional<Mandate> given(Resolution text, MandateAct act, Dossier dossier) {
    Optional<Mandate> mandate = dossier.index().mandate(act.force());
    return mandate.map(whole -> whole.ofText(text));
  }

  private static boolean isIn(
      MandateState state, Resolution text, Optional<ForceId> force, Dossier dossier, LocalDate on) {
    if (!isAdopted(text, on)) {
      return false;
    }
    for (MandateAct act : text.mandateActs()) {
      Optional<Mandate> mandate = given(text, act, dossier);
      if (isOn(force, act) && mandate.isPresent() && mandate.get().stateOn(on) == state) {
        return true;
      }
    }
    return false;
  }
}
