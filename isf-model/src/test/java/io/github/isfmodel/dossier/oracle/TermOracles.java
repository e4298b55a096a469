package io.github.isfmodel.dossier.oracle;

import static io.github.isfmodel.dossier.oracle.Law.naive;
import static io.github.isfmodel.dossier.oracle.Law.on;
import static io.github.isfmodel.dossier.oracle.Marks.each;
import static io.github.isfmodel.dossier.oracle.ResolutionOracles.every;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.mandate.ClockEnd;
import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.term.Anchor;
import io.github.isfmodel.term.AnchorKind;
import io.github.isfmodel.term.Clock;
import io.github.isfmodel.term.ClockKind;
import io.github.isfmodel.term.Term;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The terms that an act sets. */
final class TermOracles {

  private static final String PERIOD = "the last day of a period from a given day";

  static final List<Law> LAWS =
      List.of(
          on(PERIOD, "ISF-TERM-001", every(TermOracles::endsTooEarly)),
          naive("ISF-TERM-002", every(TermOracles::anchors)),
          naive("ISF-TERM-003", every(TermOracles::otherClocks)),
          naive("ISF-TERM-004", every(TermOracles::setTwice)),
          on(PERIOD, "ISF-TERM-005", every(TermOracles::endStages)),
          naive("ISF-TERM-006", every(TermOracles::keysTwice)),
          naive("ISF-TERM-007", every(TermOracles::subjects)),
          on("the line of acts of a mandate", "ISF-TERM-008", TermOracles::nothingToProlong),
          naive("ISF-TERM-009", every(TermOracles::mandatesWithoutTerm)));

  private TermOracles() {}

  private static Optional<Term.Lasting> period(Clock clock) {
    if (clock.term() instanceof Term.Lasting lasting) {
      return Optional.of(lasting);
    }
    return clock.term() instanceof Term.Renewed renewed
        ? Optional.of(renewed.period())
        : Optional.empty();
  }

  private static String anchorOf(Clock clock) {
    return clock.term() instanceof Term.Renewed ? "/term/period/anchor" : "/term/anchor";
  }

  /**
   * As far as the act alone tells: from its adoption, a day that it names, or a clock of the same
   * subject before.
   */
  private static Optional<LocalDate> lastDay(Resolution text, int clock, Object subject) {
    if (text.clocks().get(clock).term() instanceof Term.Until until) {
      return Optional.of(until.lastDay());
    }
    Optional<Term.Lasting> period = period(text.clocks().get(clock));
    if (period.isEmpty()) {
      return Optional.empty();
    }
    Anchor anchor = period.get().anchor();
    Optional<LocalDate> start = anchor.date();
    if (start.isEmpty() && anchor.kind() == AnchorKind.ADOPTION) {
      start = text.adoptedOn();
    }
    if (start.isEmpty() && anchor.kind() == AnchorKind.OTHER_CLOCK) {
      for (int i = clock - 1; i >= 0; i--) {
        boolean isOther =
            anchor.clock().equals(Optional.of(text.clocks().get(i).kind()))
                && text.clocks().get(i).subjects().contains(subject);
        start =
            isOther && lastDay(text, i, subject).isPresent() ? lastDay(text, i, subject) : start;
      }
    }
    return start.map(period.get()::lastDayFrom);
  }

  private static void endsTooEarly(Resolution text, String at, Marks marks) {
    for (int i = 0; i < text.clocks().size(); i++) {
      int clock = i;
      List<?> subjects = text.clocks().get(i).subjects();
      marks.when(
          (subjects.isEmpty() ? List.of("nobody") : subjects)
              .stream()
                  .anyMatch(
                      subject ->
                          lastDay(text, clock, subject)
                              .filter(
                                  last ->
                                      isBeforeAdoption(last, text)
                                          || isBeforeEffect(last, text, clock, subject))
                              .isPresent()),
          at + "/clocks/" + i + "/term");
    }
  }

  private static boolean isBeforeEffect(
      LocalDate last, Resolution text, int clock, Object subject) {
    ClockKind kind = text.clocks().get(clock).kind();
    return text.adoptedOn().isPresent()
        && (kind.equals(ClockKind.MANDATE) || kind.equals(ClockKind.SUB_FORCE))
        && text.mandateActs().stream()
            .filter(act -> act.force().equals(subject))
            .flatMap(act -> act.effectiveFrom().stream())
            .filter(day -> day.compareTo(text.adoptedOn().get()) > 0)
            .min(LocalDate::compareTo)
            .filter(day -> last.compareTo(day) < 0)
            .isPresent();
  }

  /** Whether its last day, as the clock tells it alone, is before the adoption of its text. */
  static boolean endsBeforeAdoption(Clock clock, Resolution text) {
    Optional<LocalDate> last =
        clock.term() instanceof Term.Until until
            ? Optional.of(until.lastDay())
            : period(clock)
                .flatMap(each -> each.anchor().date().map(start -> each.lastDayFrom(start)));
    return last.filter(day -> isBeforeAdoption(day, text)).isPresent();
  }

  private static boolean isBeforeAdoption(LocalDate last, Resolution text) {
    return last.compareTo(text.adoptedOn().orElse(LocalDate.MIN)) < 0;
  }

  private static void anchors(Resolution text, String at, Marks marks) {
    each(
        text.clocks(),
        at + "/clocks",
        (clock, place) ->
            period(clock)
                .map(Term.Lasting::anchor)
                .ifPresent(
                    anchor ->
                        marks.when(
                            anchor.kind() == AnchorKind.FIXED_START && anchor.date().isEmpty()
                                || anchor.kind() == AnchorKind.OTHER_CLOCK
                                    && anchor.clock().isEmpty(),
                            place + anchorOf(clock))));
  }

  private static void otherClocks(Resolution text, String at, Marks marks) {
    for (int i = 0; i < text.clocks().size(); i++) {
      Clock clock = text.clocks().get(i);
      List<ClockKind> before = text.clocks().subList(0, i).stream().map(Clock::kind).toList();
      Optional<Anchor> anchor = period(clock).map(Term.Lasting::anchor);
      marks.when(
          anchor.isPresent()
              && anchor.get().kind() == AnchorKind.OTHER_CLOCK
              && anchor.get().date().isEmpty()
              && anchor.get().clock().isPresent()
              && !before.contains(anchor.get().clock().get()),
          at + "/clocks/" + i + anchorOf(clock) + "/clock");
    }
  }

  private static void setTwice(Resolution text, String at, Marks marks) {
    List<String> once =
        List.of("mandate", "operations", "withdrawal", "liquidation", "civil-presence");
    Set<Object> seen = new HashSet<>();
    each(
        text.clocks(),
        at + "/clocks",
        (clock, place) ->
            each(
                clock.subjects(),
                place + "/subjects",
                (subject, where) ->
                    marks.when(
                        once.contains(clock.kind().code())
                            && !seen.add(List.of(clock.kind(), subject)),
                        where)));
  }

  /** One mark for each subject whose stages are the wrong way round. */
  private static void endStages(Resolution text, String at, Marks marks) {
    List<ClockKind> stages =
        List.of(ClockKind.OPERATIONS, ClockKind.WITHDRAWAL, ClockKind.LIQUIDATION);
    Set<Object> subjects = new HashSet<>();
    text.clocks().forEach(clock -> subjects.addAll(clock.subjects()));
    for (Object subject : subjects) {
      for (int stage = 1; stage < stages.size(); stage++) {
        int before = first(text, stages.get(stage - 1), subject);
        int after = first(text, stages.get(stage), subject);
        marks.when(
            before >= 0
                && after >= 0
                && lastDay(text, after, subject)
                        .get()
                        .compareTo(lastDay(text, before, subject).get())
                    < 0
                && !isBeforeAdoption(lastDay(text, after, subject).get(), text),
            at + "/clocks/" + after + "/term");
      }
    }
  }

  /** The first clock of a kind and subject whose last day is known; -1 if there is none. */
  private static int first(Resolution text, ClockKind kind, Object subject) {
    for (int i = 0; i < text.clocks().size(); i++) {
      Clock clock = text.clocks().get(i);
      if (clock.kind().equals(kind)
          && clock.subjects().contains(subject)
          && lastDay(text, i, subject).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  private static void keysTwice(Resolution text, String at, Marks marks) {
    each(
        text.clocks(),
        at + "/clocks",
        (clock, place) -> {
          if (clock.term() instanceof Term.Renewed renewed) {
            for (int i = 0; i < renewed.keys().size(); i++) {
              marks.when(
                  renewed.keys().indexOf(renewed.keys().get(i)) < i, place + "/term/keys/" + i);
            }
          }
        });
  }

  private static void subjects(Resolution text, String at, Marks marks) {
    each(
        text.clocks(),
        at + "/clocks",
        (clock, place) -> marks.when(clock.subjects().size() == 0, place + "/subjects"));
  }

  /** For each mandate, the terms of each of its texts that have nothing to begin after. */
  private static void nothingToProlong(Dossier dossier, Marks marks) {
    for (Mandate mandate : MandateOracles.mandates(dossier)) {
      for (int i = 0; i < mandate.acts().size(); i++) {
        GoverningAct act = mandate.acts().get(i);
        boolean seen =
            mandate.acts().subList(0, i).stream()
                .anyMatch(before -> before.resolution().id().equals(act.resolution().id()));
        if (!seen && act.afterUnrecorded().isEmpty()) {
          act.clocks().stream()
              .filter(end -> end.resolution().equals(act.resolution().id()))
              .filter(end -> end.lastDay().isEmpty() && prolongs(end.clock()))
              .forEach(end -> marks.at(place(dossier, act, end)));
        }
      }
    }
  }

  private static void mandatesWithoutTerm(Resolution text, String at, Marks marks) {
    each(
        text.mandateActs(),
        at + "/mandateActs",
        (act, place) -> {
          boolean leavesTerm =
              Set.of(MandateActKind.AMENDS, MandateActKind.TERMINATES).contains(act.kind());
          boolean timed =
              text.clocks().stream()
                  .filter(clock -> List.of("mandate", "sub-force").contains(clock.kind().code()))
                  .anyMatch(
                      clock ->
                          clock.subjects().isEmpty() || clock.subjects().contains(act.force()));
          marks.when(!leavesTerm && !timed, place);
        });
  }

  private static boolean prolongs(Clock clock) {
    return period(clock)
        .map(Term.Lasting::anchor)
        .filter(anchor -> anchor.kind() == AnchorKind.PREVIOUS_EXPIRY && anchor.date().isEmpty())
        .isPresent();
  }

  private static String place(Dossier dossier, GoverningAct act, ClockEnd end) {
    int clock = act.resolution().clocks().indexOf(end.clock());
    return place(dossier, act.resolution()) + "/clocks/" + clock + "/term";
  }

  /** Where the text of that identifier is. */
  static String place(Dossier dossier, Resolution text) {
    List<?> ids = dossier.resolutions().stream().map(Resolution::id).toList();
    return "/resolutions/" + ids.indexOf(text.id());
  }
}
