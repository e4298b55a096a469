package io.github.isfmodel.benchmarks;

import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.quantity.Bounds;
import io.github.isfmodel.quantity.Unit;
import java.time.LocalDate;
import java.util.List;

/**
 * A record as plain final values, as somebody would write them who needs verdicts on days and
 * nothing else. What the ISF record does not hold is not here.
 *
 * @param acts the acts on the mandate, oldest first
 * @param texts the texts
 * @param pledges the pledges
 * @param milestones the milestones
 * @param figures the planned strengths, oldest first
 * @param until the last day that the record covers
 */
record Walked(
    List<Act> acts,
    List<Text> texts,
    List<Pledge> pledges,
    List<Milestone> milestones,
    List<Figure> figures,
    LocalDate until) {

  /** An act that governs from a day on, to its last day or to that of the mandate. */
  record Act(LocalDate from, LocalDate last, boolean ends, boolean reports) {}

  /** A text: known from one day on, adopted on another; {@link LocalDate#MAX} if it was not. */
  record Text(
      String kind,
      LocalDate known,
      LocalDate adopted,
      boolean actsOnMandate,
      boolean reports,
      Truth chapterVii) {}

  /** A pledge. */
  record Pledge(String id, List<Step> history, List<Held> preconditions) {}

  /** A step of a pledge: its last possible day, and the parts that can be counted. */
  record Step(LocalDate day, PledgeState state, boolean sized, List<Part> parts) {}

  /** So many of a unit. */
  record Part(Unit unit, Bounds bounds) {}

  /** A precondition from its first to its last day, waived for one pledge from a day on. */
  record Held(
      String id, LocalDate from, LocalDate to, LocalDate waived, WalkedCondition condition) {}

  /** A milestone; its due day is known from some day on. */
  record Milestone(
      String id,
      LocalDate named,
      List<Declared> declarations,
      boolean hasVerifier,
      LocalDate due,
      LocalDate dueKnown,
      List<String> dependencies) {}

  /** What was declared of a milestone. */
  record Declared(LocalDate day, io.github.isfmodel.milestone.DeclarationKind kind) {}

  /** So many are planned, said on a day. */
  record Figure(LocalDate day, Unit unit, long planned) {}
}
