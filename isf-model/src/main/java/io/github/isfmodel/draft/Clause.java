package io.github.isfmodel.draft;

import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.resolution.Ceiling;
import io.github.isfmodel.resolution.MandateAct;
import io.github.isfmodel.resolution.OperativeParagraph;
import io.github.isfmodel.resolution.RenewalClause;
import io.github.isfmodel.resolution.ReportingDuty;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.task.ParagraphRef;
import io.github.isfmodel.task.TaskAssignment;
import io.github.isfmodel.term.Clock;
import io.github.isfmodel.term.TermAnchors;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A part of a text that can change by itself. */
public sealed interface Clause extends Serializable {

  /** {@return the operative paragraph that it stands in, where that is known} */
  Optional<ParagraphRef> paragraph();

  /** {@return where it comes from} */
  List<Citation> citations();

  /** {@return what to call it, such as "task police training and support"} */
  String title();

  /**
   * The text as a whole.
   *
   * @param text the text
   */
  record Whole(Resolution text) implements Clause {
    /** Refuses null. */
    public Whole {
      Objects.requireNonNull(text, "text");
    }

    @Override
    public Optional<ParagraphRef> paragraph() {
      return Optional.empty();
    }

    @Override
    public List<Citation> citations() {
      return text.citations();
    }

    @Override
    public String title() {
      return "text";
    }
  }

  /**
   * An operative paragraph.
   *
   * @param text the paragraph
   */
  record Paragraph(OperativeParagraph text) implements Clause {
    /** Refuses null. */
    public Paragraph {
      Objects.requireNonNull(text, "text");
    }

    @Override
    public Optional<ParagraphRef> paragraph() {
      return Optional.of(text.paragraph());
    }

    @Override
    public List<Citation> citations() {
      return text.citations();
    }

    @Override
    public String title() {
      return "paragraph " + text.paragraph();
    }
  }

  /**
   * What the text does to the mandate of a force.
   *
   * @param act what it does
   */
  record Act(MandateAct act) implements Clause {
    /** Refuses null. */
    public Act {
      Objects.requireNonNull(act, "act");
    }

    @Override
    public Optional<ParagraphRef> paragraph() {
      return act.paragraph();
    }

    @Override
    public List<Citation> citations() {
      return act.citations();
    }

    @Override
    public String title() {
      return "act on the mandate of " + act.force().value();
    }
  }

  /**
   * A task that it gives.
   *
   * @param force to which force
   * @param task the task
   */
  record Task(ForceId force, TaskAssignment task) implements Clause {
    /** Refuses null. */
    public Task {
      Objects.requireNonNull(force, "force");
      Objects.requireNonNull(task, "task");
    }

    @Override
    public Optional<ParagraphRef> paragraph() {
      return task.paragraph();
    }

    @Override
    public List<Citation> citations() {
      return task.citations();
    }

    @Override
    public String title() {
      return "task " + task.task().words();
    }
  }

  /**
   * A ceiling that it sets.
   *
   * @param ceiling the ceiling
   */
  record Limit(Ceiling ceiling) implements Clause {
    /** Refuses null. */
    public Limit {
      Objects.requireNonNull(ceiling, "ceiling");
    }

    @Override
    public Optional<ParagraphRef> paragraph() {
      return ceiling.paragraph();
    }

    @Override
    public List<Citation> citations() {
      return ceiling.citations();
    }

    @Override
    public String title() {
      return "ceiling of " + ceiling.force().value();
    }
  }

  /**
   * A term that it sets.
   *
   * @param clock the term
   * @param anchors the days that it can be counted from, as far as the text tells them
   */
  record Expiry(Clock clock, TermAnchors anchors) implements Clause {
    /** Refuses null. */
    public Expiry {
      Objects.requireNonNull(clock, "clock");
      Objects.requireNonNull(anchors, "anchors");
    }

    /** {@return its last day, inclusive; empty where it has none, or none that is known} */
    public Optional<LocalDate> lastDay() {
      return clock.term().lastDay(anchors);
    }

    @Override
    public Optional<ParagraphRef> paragraph() {
      return clock.paragraph();
    }

    @Override
    public List<Citation> citations() {
      return clock.citations();
    }

    @Override
    public String title() {
      return clock.kind().words() + " clock" + ClauseWords.ofSubjects(clock.subjects());
    }
  }

  /**
   * What it says about its renewal.
   *
   * @param clause what it says
   */
  record Renewal(RenewalClause clause) implements Clause {
    /** Refuses null. */
    public Renewal {
      Objects.requireNonNull(clause, "clause");
    }

    @Override
    public Optional<ParagraphRef> paragraph() {
      return clause.paragraph();
    }

    @Override
    public List<Citation> citations() {
      return clause.citations();
    }

    @Override
    public String title() {
      return "renewal" + ClauseWords.ofSubjects(clause.subjects());
    }
  }

  /**
   * A duty to report.
   *
   * @param duty the duty
   */
  record Report(ReportingDuty duty) implements Clause {
    /** Refuses null. */
    public Report {
      Objects.requireNonNull(duty, "duty");
    }

    @Override
    public Optional<ParagraphRef> paragraph() {
      return duty.paragraph();
    }

    @Override
    public List<Citation> citations() {
      return duty.citations();
    }

    @Override
    public String title() {
      return "report of " + duty.reporter().value() + " to " + duty.recipient().value();
    }
  }
}
