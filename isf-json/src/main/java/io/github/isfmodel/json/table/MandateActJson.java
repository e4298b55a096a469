package io.github.isfmodel.json.table;

import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.json.codec.BuiltCodec;
import io.github.isfmodel.json.codec.CodeCodec;
import io.github.isfmodel.json.codec.DateCodec;
import io.github.isfmodel.json.codec.JsonOut;
import io.github.isfmodel.json.codec.ObjectCodec;
import io.github.isfmodel.json.codec.Table;
import io.github.isfmodel.json.codec.Table.Flag;
import io.github.isfmodel.json.codec.Table.Many;
import io.github.isfmodel.json.codec.Table.Maybe;
import io.github.isfmodel.json.codec.Table.Required;
import io.github.isfmodel.json.codec.Values;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.resolution.Ceiling;
import io.github.isfmodel.resolution.MandateAct;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.task.ParagraphRef;
import io.github.isfmodel.task.TaskAssignment;
import io.github.isfmodel.term.Clock;
import io.github.isfmodel.term.ClockKind;
import io.github.isfmodel.term.Term;
import io.github.isfmodel.time.When;
import java.time.LocalDate;

/** The tables of the package resolution for what acts do to mandates: their clocks and ceilings. */
public final class MandateActJson {

  public static final CodeCodec<MandateActKind> MANDATE_ACT_KIND =
      CodeCodec.closed("mandate act kind", MandateActKind.values());
  public static final ObjectCodec<MandateAct> MANDATE_ACT = MandateActTable.CODEC;
  public static final ObjectCodec<Clock> CLOCK = ClockTable.CODEC;
  public static final ObjectCodec<Ceiling> CEILING = CeilingTable.CODEC;

  private MandateActJson() {}

  /** Adds the codecs of these types. */
  static void addTo(TypeCodecs all) {
    all.add(Ceiling.class, CEILING);
    all.add(Clock.class, CLOCK);
    all.add(MandateAct.class, MANDATE_ACT);
    all.add(MandateActKind.class, MANDATE_ACT_KIND);
  }

  private static final class MandateActTable extends BuiltCodec<MandateAct, MandateAct.Builder> {
    private static final Table T = new Table("mandate act");
    private static final Required<ForceId> FORCE = T.required("force", IdJson.FORCE);
    private static final Required<MandateActKind> KIND =
        T.required("kind", MandateActJson.MANDATE_ACT_KIND);
    private static final Maybe<ForceId> PREDECESSOR = T.optional("predecessor", IdJson.FORCE);
    private static final Maybe<When> TAKES_OVER = T.optional("takesOver", TimeJson.WHEN);
    private static final Maybe<LocalDate> EFFECTIVE_FROM =
        T.optional("effectiveFrom", DateCodec.DATE);
    private static final Maybe<ParagraphRef> PARAGRAPH =
        T.optional("paragraph", TaskJson.PARAGRAPH_REF);
    private static final Many<TaskAssignment> TASKS = T.list("tasks", TaskJson.TASK_ASSIGNMENT);
    private static final Flag REPLACES_TASKS = T.flag("replacesTasks");
    private static final Many<Citation> CITATIONS = T.list("citations", SourceJson.CITATION);
    static final ObjectCodec<MandateAct> CODEC = new MandateActTable();

    private MandateActTable() {
      super(T);
    }

    @Override
    protected MandateAct.Builder builder() {
      return MandateAct.builder();
    }

    @Override
    protected MandateAct build(MandateAct.Builder builder, Values in) {
      return builder
          .force(FORCE.of(in))
          .kind(KIND.of(in))
          .predecessor(PREDECESSOR.of(in))
          .takesOver(TAKES_OVER.of(in))
          .effectiveFrom(EFFECTIVE_FROM.of(in))
          .paragraph(PARAGRAPH.of(in))
          .tasks(TASKS.elements(in))
          .replacesTasks(REPLACES_TASKS.of(in))
          .citations(CITATIONS.elements(in))
          .build();
    }

    @Override
    protected void members(MandateAct mandateAct, JsonOut out) {
      FORCE.write(mandateAct.force(), out);
      KIND.write(mandateAct.kind(), out);
      PREDECESSOR.write(mandateAct.predecessor(), out);
      TAKES_OVER.write(mandateAct.takesOver(), out);
      EFFECTIVE_FROM.write(mandateAct.effectiveFrom(), out);
      PARAGRAPH.write(mandateAct.paragraph(), out);
      TASKS.write(mandateAct.tasks(), out);
      REPLACES_TASKS.write(mandateAct.replacesTasks(), out);
      CITATIONS.write(mandateAct.citations(), out);
    }
  }

  private static final class ClockTable extends BuiltCodec<Clock, Clock.Builder> {
    private static final Table T = new Table("clock");
    private static final Required<ClockKind> KIND = T.required("kind", TermJson.CLOCK_KIND);
    private static final Many<EntityId> SUBJECTS = T.list("subjects", IdJson.ENTITY);
    private static final Required<Term> TERM = T.required("term", TermJson.TERM);
    private static final Flag SUBJECT_TO_FURTHER_ACTION = T.flag("subjectToFurtherAction");
    private static final Flag FINAL_TERM = T.flag("finalTerm");
    private static final Maybe<ParagraphRef> PARAGRAPH =
        T.optional("paragraph", TaskJson.PARAGRAPH_REF);
    private static final Many<Citation> CITATIONS = T.list("citations", SourceJson.CITATION);
    static final ObjectCodec<Clock> CODEC = new ClockTable();

    private ClockTable() {
      super(T);
    }

    @Override
    protected Clock.Builder builder() {
      return Clock.builder();
    }

    @Override
    protected Clock build(Clock.Builder builder, Values in) {
      return builder
          .kind(KIND.of(in))
          .subjects(SUBJECTS.elements(in))
          .term(TERM.of(in))
          .subjectToFurtherAction(SUBJECT_TO_FURTHER_ACTION.of(in))
          .finalTerm(FINAL_TERM.of(in))
          .paragraph(PARAGRAPH.of(in))
          .citations(CITATIONS.elements(in))
          .build();
    }

    @Override
    protected void members(Clock clock, JsonOut out) {
      KIND.write(clock.kind(), out);
      SUBJECTS.write(clock.subjects(), out);
      TERM.write(clock.term(), out);
      SUBJECT_TO_FURTHER_ACTION.write(clock.subjectToFurtherAction(), out);
      FINAL_TERM.write(clock.finalTerm(), out);
      PARAGRAPH.write(clock.paragraph(), out);
      CITATIONS.write(clock.citations(), out);
    }
  }

  private static final class CeilingTable extends BuiltCodec<Ceiling, Ceiling.Builder> {
    private static final Table T = new Table("ceiling");
    private static final Required<ForceId> FORCE = T.required("force", IdJson.FORCE);
    private static final Maybe<LocalDate> SINCE = T.optional("since", DateCodec.DATE);
    private static final Maybe<LocalDate> UNTIL = T.optional("until", DateCodec.DATE);
    private static final Required<Measure> TOTAL = T.required("total", QuantityJson.MEASURE);
    private static final Many<Measure> PARTS = T.list("parts", QuantityJson.MEASURE);
    private static final Maybe<ParagraphRef> PARAGRAPH =
        T.optional("paragraph", TaskJson.PARAGRAPH_REF);
    private static final Many<Citation> CITATIONS = T.list("citations", SourceJson.CITATION);
    static final ObjectCodec<Ceiling> CODEC = new CeilingTable();

    private CeilingTable() {
      super(T);
    }

    @Override
    protected Ceiling.Builder builder() {
      return Ceiling.builder();
    }

    @Override
    protected Ceiling build(Ceiling.Builder builder, Values in) {
      return builder
          .force(FORCE.of(in))
          .since(SINCE.of(in))
          .until(UNTIL.of(in))
          .total(TOTAL.of(in))
          .parts(PARTS.elements(in))
          .paragraph(PARAGRAPH.of(in))
          .citations(CITATIONS.elements(in))
          .build();
    }

    @Override
    protected void members(Ceiling ceiling, JsonOut out) {
      FORCE.write(ceiling.force(), out);
      SINCE.write(ceiling.since(), out);
      UNTIL.write(ceiling.until(), out);
      TOTAL.write(ceiling.total(), out);
      PARTS.write(ceiling.parts(), out);
      PARAGRAPH.write(ceiling.paragraph(), out);
      CITATIONS.write(ceiling.citations(), out);
    }
  }
}
