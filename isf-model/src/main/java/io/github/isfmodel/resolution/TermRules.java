package io.github.isfmodel.resolution;

import static io.github.isfmodel.rule.Rule.error;
import static io.github.isfmodel.rule.Rule.warning;

import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.RuleSet;
import io.github.isfmodel.term.Clock;
import io.github.isfmodel.term.ClockKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The terms that an act sets. */
final class TermRules {

  private static final Authority TERMS =
      Authority.practice(
          "Terms of Security Council mandates: inclusive ends, counted from an anchor");

  /** What an act can end only once for one subject. */
  private static final Set<ClockKind> ONCE =
      Set.of(
          ClockKind.MANDATE,
          ClockKind.OPERATIONS,
          ClockKind.WITHDRAWAL,
          ClockKind.LIQUIDATION,
          ClockKind.CIVIL_PRESENCE);

  private static final List<ClockKind> END_STAGES =
      List.of(ClockKind.OPERATIONS, ClockKind.WITHDRAWAL, ClockKind.LIQUIDATION);

  private static final Rule ENDS_TOO_EARLY =
      error(
          "ISF-TERM-001",
          "A term does not end before the act is adopted, and that of a mandate not before the act"
              + " takes effect on it",
          TERMS,
          "the {kind} term ends on {last}, and the act {begins} on {day}",
          "mend the last day or the day {of}",
          "0.1.0");

  private static final Rule SET_TWICE =
      error(
          "ISF-TERM-004",
          "An act sets a term of one kind once for one subject",
          Authority.record("One thing ends once"),
          "the {kind} term of {subject} is set twice by the same act",
          "keep one of them, or give each its own subject",
          "0.1.0");

  private static final Rule STAGES_IN_ORDER =
      warning(
          "ISF-TERM-005",
          "Operations end before withdrawal, and withdrawal before liquidation",
          Authority.practice("Resolutions 2690 (2023) and 2790 (2025) end missions in this order"),
          "the {kind} term ends on {last}, before the {earlier} term, which ends on {before}",
          "check the two last days",
          "0.1.0");

  private static final Rule NO_SUBJECT =
      error(
          "ISF-TERM-007",
          "A clock says whose term it is",
          TERMS,
          "nothing is named whose {kind} term this is",
          "name the force or body in \"subjects\"",
          "0.1.0");

  private static final Rule MANDATE_WITHOUT_TERM =
      warning(
          "ISF-TERM-009",
          "An act that gives or prolongs a mandate has a clock for it",
          TERMS,
          "the act gives, prolongs or shortens the mandate of {force}, and none of its mandate"
              + " clocks names the force",
          "name the force in \"subjects\" of the mandate clock, or add the clock; where the act"
              + " sets no term, with an unstated one",
          "0.1.0");

  static final RuleSet<Resolution> RULES =
      RuleSet.of(
          TermRules::check,
          List.of(ENDS_TOO_EARLY, SET_TWICE, STAGES_IN_ORDER, NO_SUBJECT, MANDATE_WITHOUT_TERM));

  private TermRules() {}

  private static void check(Resolution text, Report report) {
    LastDays lastDays = new LastDays(text);
    endsTooEarly(text, lastDays, report.under(ENDS_TOO_EARLY));
    setTwice(text, report.under(SET_TWICE));
    stagesInOrder(text, lastDays, report.under(STAGES_IN_ORDER));
    noSubject(text, report.under(NO_SUBJECT));
    mandateWithoutTerm(text, report.under(MANDATE_WITHOUT_TERM));
  }

  private static void endsTooEarly(Resolution text, LastDays lastDays, Report report) {
    if (text.adoptedOn().isEmpty()) {
      return;
    }
    LocalDate adopted = text.adoptedOn().get();
    for (int i = 0; i < text.clocks().size(); i++) {
      Optional<LocalDate> last = endBefore(adopted, lastDays.of(i));
      if (last.isPresent()) {
        tooEarly(text, i, last.get(), "was adopted", adopted, "of adoption", report);
      } else if (text.clocks().get(i).kind().isOfMandate()) {
        endsBeforeEffect(text, adopted, i, lastDays.of(i), report);
      }
    }
  }

  /** Told once of each clock, of the first of its subjects of which that is so. */
  private static void endsBeforeEffect(
      Resolution text,
      LocalDate adopted,
      int clock,
      List<Optional<LocalDate>> lastDays,
      Report report) {
    List<EntityId> subjects = text.clocks().get(clock).subjects();
    for (int k = 0; k < subjects.size(); k++) {
      Optional<LocalDate> effect = effect(text, adopted, subjects.get(k));
      Optional<LocalDate> last = lastDays.get(k);
      if (effect.isPresent() && last.isPresent() && last.get().isBefore(effect.get())) {
        String of = "on which it takes effect";
        tooEarly(text, clock, last.get(), "takes effect", effect.get(), of, report);
        return;
      }
    }
  }

  /** The earliest day after its adoption that the text gives for one of its acts on a force. */
  private static Optional<LocalDate> effect(Resolution text, LocalDate adopted, EntityId force) {
    Optional<LocalDate> earliest = Optional.empty();
    for (MandateAct act : text.mandateActs()) {
      Optional<LocalDate> given = act.effectiveFrom();
      if (given.isPresent()
          && act.force().equals(force)
          && given.get().isAfter(adopted)
          && (earliest.isEmpty() || given.get().isBefore(earliest.get()))) {
        earliest = given;
      }
    }
    return earliest;
  }

  private static void tooEarly(
      Resolution text,
      int clock,
      LocalDate last,
      String begins,
      LocalDate day,
      String of,
      Report report) {
    report.add(
        Pointer.of("clocks", clock, "term"),
        "kind",
        text.clocks().get(clock).kind(),
        "last",
        last,
        "begins",
        begins,
        "day",
        day,
        "of",
        of);
  }

  private static Optional<LocalDate> endBefore(
      LocalDate adopted, List<Optional<LocalDate>> lastDays) {
    for (Optional<LocalDate> last : lastDays) {
      if (last.isPresent() && last.get().isBefore(adopted)) {
        return last;
      }
    }
    return Optional.empty();
  }

  private static void setTwice(Resolution text, Report report) {
    Map<ClockKind, Set<String>> seen = new HashMap<>();
    for (int i = 0; i < text.clocks().size(); i++) {
      Clock clock = text.clocks().get(i);
      if (!ONCE.contains(clock.kind())) {
        continue;
      }
      Set<String> ended = seen.computeIfAbsent(clock.kind(), kind -> new HashSet<>());
      for (int k = 0; k < clock.subjects().size(); k++) {
        EntityId subject = clock.subjects().get(k);
        if (!ended.add(subject.reference())) {
          report.add(
              Pointer.of("clocks", i, "subjects", k), "kind", clock.kind(), "subject", subject);
        }
      }
    }
  }

  /** The clock of a stage, and its last day. */
  private record End(int clock, LocalDate last) {}

  private static void stagesInOrder(Resolution text, LastDays lastDays, Report report) {
    Map<ClockKind, Map<String, End>> ends = ends(text, lastDays);
    for (int stage = 1; stage < END_STAGES.size(); stage++) {
      Map<String, End> before = ends.getOrDefault(END_STAGES.get(stage - 1), Map.of());
      Map<String, End> now = ends.getOrDefault(END_STAGES.get(stage), Map.of());
      for (Map.Entry<String, End> end : now.entrySet()) {
        End earlier = before.get(end.getKey());
        if (earlier != null) {
          compare(text, earlier, end.getValue(), report);
        }
      }
    }
  }

  private static Map<ClockKind, Map<String, End>> ends(Resolution text, LastDays lastDays) {
    Map<ClockKind, Map<String, End>> ends = new HashMap<>();
    for (int i = 0; i < text.clocks().size(); i++) {
      Clock clock = text.clocks().get(i);
      if (END_STAGES.contains(clock.kind())) {
        Map<String, End> ended = ends.computeIfAbsent(clock.kind(), kind -> new HashMap<>());
        for (int k = 0; k < clock.subjects().size(); k++) {
          Optional<LocalDate> last = lastDays.of(i).get(k);
          if (last.isPresent()) {
            ended.putIfAbsent(clock.subjects().get(k).reference(), new End(i, last.get()));
          }
        }
      }
    }
    return ends;
  }

  /** An end before the adoption is told as such. */
  private static void compare(Resolution text, End before, End end, Report report) {
    LocalDate adopted = text.adoptedOn().orElse(LocalDate.MIN);
    if (end.last().isBefore(before.last()) && !end.last().isBefore(adopted)) {
      report.add(
          Pointer.of("clocks", end.clock(), "term"),
          "kind",
          text.clocks().get(end.clock()).kind(),
          "last",
          end.last(),
          "earlier",
          text.clocks().get(before.clock()).kind(),
          "before",
          before.last());
    }
  }

  private static void noSubject(Resolution text, Report report) {
    for (int i = 0; i < text.clocks().size(); i++) {
      if (text.clocks().get(i).subjects().isEmpty()) {
        report.add(Pointer.of("clocks", i, "subjects"), "kind", text.clocks().get(i).kind());
      }
    }
  }

  private static void mandateWithoutTerm(Resolution text, Report report) {
    if (isOfNobody(text)) {
      return;
    }
    Set<ForceId> withTerm = withMandateTerm(text);
    for (int i = 0; i < text.mandateActs().size(); i++) {
      MandateAct act = text.mandateActs().get(i);
      boolean setsTerm = act.kind().establishes() || act.kind().continues();
      if (setsTerm && !withTerm.contains(act.force())) {
        report.add(Pointer.of("mandateActs", i), "force", act.force());
      }
    }
  }

  /** Such a clock of the mandate is told by itself, as ISF-TERM-007. */
  private static boolean isOfNobody(Resolution text) {
    for (Clock clock : text.clocks()) {
      if (clock.kind().isOfMandate() && clock.subjects().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static Set<ForceId> withMandateTerm(Resolution text) {
    Set<ForceId> withTerm = new HashSet<>();
    for (Clock clock : text.clocks()) {
      for (EntityId subject : clock.subjects()) {
        if (clock.kind().isOfMandate() && subject instanceof ForceId force) {
          withTerm.add(force);
        }
      }
    }
    return withTerm;
  }
}
