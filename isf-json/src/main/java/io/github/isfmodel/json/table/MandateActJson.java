package io.github.isfmodel.json.table;

import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.json.codec.CodeCodec;
import io.github.isfmodel.json.codec.DateCodec;
import io.github.isfmodel.json.codec.ObjectCodec;
import io.github.isfmodel.json.codec.Table;
import io.github.isfmodel.json.codec.Table.Flag;
import io.github.isfmodel.json.codec.Table.Many;
import io.github.isfmodel.json.codec.Table.Maybe;
import io.github.isfmodel.json.codec.Table.Required;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.resolution.Ceiling;
import io.github.isfmodel.resolution.Clock;
import io.github.isfmodel.resolution.MandateAct;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.task.ParagraphRef;
import io.github.isfmodel.task.TaskAssignment;
import io.github.isfmodel.term.ClockKind;
import io.github.isfmodel.term.Term;
import io.github.isfmodel.time.When;
import java.time.LocalDate;

/** The tables of the package resolution for what acts do to mandates: their clocks and ceilings. */
public final class MandateActJson {

  public static final CodeCodec<MandateActKind> MANDATE_ACT_KIND =
      CodeCodec.closed("mandate act kind", MandateActKind.class);
  public static final ObjectCodec<MandateAct> MANDATE_ACT = MandateActTable.CODEC;
  public static final ObjectCodec<Clock> CLOCK = ClockTable.CODEC;
  public static final ObjectCodec<Ceiling> CEILING = CeilingTable.CODEC;

  private MandateActJson() {}

  private static final class MandateActTable {
    private static final Table<MandateAct> T = new Table<>("mandate act");
    private static final Required<MandateAct, ForceId> FORCE =
        T.required("force", IdJson.FORCE, MandateAct::force);
    private static final Required<MandateAct, MandateActKind> KIND =
        T.required("kind", MandateActJson.MANDATE_ACT_KIND, MandateAct::kind);
    private static final Maybe<MandateAct, ForceId> PREDECESSOR =
        T.optional("predecessor", IdJson.FORCE, MandateAct::predecessor);
    private static final Maybe<MandateAct, When> TAKES_OVER =
        T.optional("takesOver", TimeJson.WHEN, MandateAct::takesOver);
    private static final Maybe<MandateAct, ParagraphRef> PARAGRAPH =
        T.optional("paragraph", TaskJson.PARAGRAPH_REF, MandateAct::paragraph);
    private static final Many<MandateAct, TaskAssignment> TASKS =
        T.list("tasks", TaskJson.TASK_ASSIGNMENT, MandateAct::tasks);
    private static final Flag<MandateAct> REPLACES_TASKS =
        T.flag("replacesTasks", MandateAct::replacesTasks);
    private static final Many<MandateAct, Citation> CITATIONS =
        T.list("citations", SourceJson.CITATION, MandateAct::citations);
    static final ObjectCodec<MandateAct> CODEC =
        T.build(
            in ->
                MandateAct.builder()
                    .force(FORCE.of(in))
                    .kind(KIND.of(in))
                    .predecessor(PREDECESSOR.of(in))
                    .takesOver(TAKES_OVER.of(in))
                    .paragraph(PARAGRAPH.of(in))
                    .tasks(TASKS.of(in))
                    .replacesTasks(REPLACES_TASKS.of(in))
                    .citations(CITATIONS.of(in))
                    .build());
  }

  private static final class ClockTable {
    private static final Table<Clock> T = new Table<>("clock");
    private static final Required<Clock, ClockKind> KIND =
        T.required("kind", TermJson.CLOCK_KIND, Clock::kind);
    private static final Many<Clock, EntityId> SUBJECTS =
        T.list("subjects", IdJson.ENTITY, Clock::subjects);
    private static final Required<Clock, Term> TERM =
        T.required("term", TermJson.TERM, Clock::term);
    private static final Flag<Clock> SUBJECT_TO_FURTHER_ACTION =
        T.flag("subjectToFurtherAction", Clock::subjectToFurtherAction);
    private static final Flag<Clock> FINAL_TERM = T.flag("finalTerm", Clock::finalTerm);
    private static final Maybe<Clock, ParagraphRef> PARAGRAPH =
        T.optional("paragraph", TaskJson.PARAGRAPH_REF, Clock::paragraph);
    private static final Many<Clock, Citation> CITATIONS =
        T.list("citations", SourceJson.CITATION, Clock::citations);
    static final ObjectCodec<Clock> CODEC =
        T.build(
            in ->
                Clock.builder()
                    .kind(KIND.of(in))
                    .subjects(SUBJECTS.of(in))
                    .term(TERM.of(in))
                    .subjectToFurtherAction(SUBJECT_TO_FURTHER_ACTION.of(in))
                    .finalTerm(FINAL_TERM.of(in))
                    .paragraph(PARAGRAPH.of(in))
                    .citations(CITATIONS.of(in))
                    .build());
  }

  private static final class CeilingTable {
    private static final Table<Ceiling> T = new Table<>("ceiling");
    private static final Required<Ceiling, ForceId> FORCE =
        T.required("force", IdJson.FORCE, Ceiling::force);
    private static final Maybe<Ceiling, LocalDate> SINCE =
        T.optional("since", DateCodec.DATE, Ceiling::since);
    private static final Maybe<Ceiling, LocalDate> UNTIL =
        T.optional("until", DateCodec.DATE, Ceiling::until);
    private static final Required<Ceiling, Measure> TOTAL =
        T.required("total", QuantityJson.MEASURE, Ceiling::total);
    private static final Many<Ceiling, Measure> PARTS =
        T.list("parts", QuantityJson.MEASURE, Ceiling::parts);
    private static final Maybe<Ceiling, ParagraphRef> PARAGRAPH =
        T.optional("paragraph", TaskJson.PARAGRAPH_REF, Ceiling::paragraph);
    private static final Many<Ceiling, Citation> CITATIONS =
        T.list("citations", SourceJson.CITATION, Ceiling::citations);
    static final ObjectCodec<Ceiling> CODEC =
        T.build(
            in ->
                Ceiling.builder()
                    .force(FORCE.of(in))
                    .since(SINCE.of(in))
                    .until(UNTIL.of(in))
                    .total(TOTAL.of(in))
                    .parts(PARTS.of(in))
                    .paragraph(PARAGRAPH.of(in))
                    .citations(CITATIONS.of(in))
                    .build());
  }
}
