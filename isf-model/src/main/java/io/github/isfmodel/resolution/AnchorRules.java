package io.github.isfmodel.resolution;

import static io.github.isfmodel.rule.Rule.error;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.RuleSet;
import io.github.isfmodel.term.Anchor;
import io.github.isfmodel.term.AnchorKind;
import io.github.isfmodel.term.Clock;
import io.github.isfmodel.term.ClockKind;
import io.github.isfmodel.term.Term;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the terms of an act are counted from, and who renews them. */
final class AnchorRules {

  private static final Authority TERMS =
      Authority.practice(
          "Terms of Security Council mandates: inclusive ends, counted from an anchor");

  private static final Rule ANCHOR_INCOMPLETE =
      error(
          "ISF-TERM-002",
          "The anchor of a term says what the term is counted from",
          TERMS,
          "the {kind} term is counted from {anchor}, and {missing} is not given",
          "give it in the anchor, or choose another kind of anchor",
          "0.1.0");

  private static final Rule OTHER_CLOCK_MISSING =
      error(
          "ISF-TERM-003",
          "A term that is counted from another clock comes after that clock in the act",
          TERMS,
          "the {kind} term is counted from the {other} clock, and no such clock is listed"
              + " before it",
          "add the other clock, or move it before this one; two cannot be counted from each"
              + " other",
          "0.1.0");

  private static final Rule KEYS_TWICE =
      error(
          "ISF-TERM-006",
          "The parties that have to renew a term are different ones",
          Authority.record("A party counts once"),
          "{party} is named twice among the parties that renew the term",
          "name each party once",
          "0.1.0");

  static final RuleSet<Resolution> RULES =
      RuleSet.of(AnchorRules::check, List.of(ANCHOR_INCOMPLETE, OTHER_CLOCK_MISSING, KEYS_TWICE));

  private AnchorRules() {}

  private static void check(Resolution text, Report report) {
    anchorIncomplete(text, report.under(ANCHOR_INCOMPLETE));
    otherClockMissing(text, report.under(OTHER_CLOCK_MISSING));
    keysTwice(text, report.under(KEYS_TWICE));
  }

  private static Pointer anchorOf(Clock clock, int index) {
    Pointer term = Pointer.of("clocks", index, "term");
    return clock.term() instanceof Term.Renewed
        ? term.child("period").child("anchor")
        : term.child("anchor");
  }

  private static void anchorIncomplete(Resolution text, Report report) {
    for (int i = 0; i < text.clocks().size(); i++) {
      Clock clock = text.clocks().get(i);
      Optional<Anchor> anchor = clock.term().countedFrom();
      if (anchor.isPresent() && missing(anchor.get()).isPresent()) {
        report.add(
            anchorOf(clock, i),
            "kind",
            clock.kind(),
            "anchor",
            anchor.get().kind() == AnchorKind.FIXED_START ? "a fixed day" : "another clock",
            "missing",
            missing(anchor.get()).get());
      }
    }
  }

  private static Optional<String> missing(Anchor anchor) {
    return switch (anchor.kind()) {
      case FIXED_START -> anchor.date().isPresent() ? Optional.empty() : Optional.of("the day");
      case OTHER_CLOCK -> anchor.clock().isPresent() ? Optional.empty() : Optional.of("the clock");
      default -> Optional.empty();
    };
  }

  private static void otherClockMissing(Resolution text, Report report) {
    Set<ClockKind> before = new HashSet<>();
    for (int i = 0; i < text.clocks().size(); i++) {
      Clock clock = text.clocks().get(i);
      Optional<ClockKind> other = otherClock(clock);
      if (other.isPresent() && !before.contains(other.get())) {
        Pointer at = anchorOf(clock, i).child("clock");
        report.add(at, "kind", clock.kind(), "other", other.get());
      }
      before.add(clock.kind());
    }
  }

  /** The clock that a term is counted from; empty also where its day is given as well. */
  private static Optional<ClockKind> otherClock(Clock clock) {
    Optional<Anchor> anchor = clock.term().countedFrom();
    return anchor.isPresent()
            && anchor.get().kind() == AnchorKind.OTHER_CLOCK
            && anchor.get().date().isEmpty()
        ? anchor.get().clock()
        : Optional.empty();
  }

  private static void keysTwice(Resolution text, Report report) {
    for (int i = 0; i < text.clocks().size(); i++) {
      if (text.clocks().get(i).term() instanceof Term.Renewed renewed) {
        Set<ActorId> seen = new HashSet<>();
        for (int k = 0; k < renewed.keys().size(); k++) {
          if (!seen.add(renewed.keys().get(k))) {
            report.add(Pointer.of("clocks", i, "term", "keys", k), "party", renewed.keys().get(k));
          }
        }
      }
    }
  }
}
