package io.github.isfmodel.json.table;

import io.github.isfmodel.json.codec.BuiltCodec;
import io.github.isfmodel.json.codec.CodeCodec;
import io.github.isfmodel.json.codec.DateCodec;
import io.github.isfmodel.json.codec.Form;
import io.github.isfmodel.json.codec.JsonOut;
import io.github.isfmodel.json.codec.Limits;
import io.github.isfmodel.json.codec.ObjectCodec;
import io.github.isfmodel.json.codec.ParsedCodec;
import io.github.isfmodel.json.codec.Table;
import io.github.isfmodel.json.codec.Table.Many;
import io.github.isfmodel.json.codec.Table.Maybe;
import io.github.isfmodel.json.codec.Table.Required;
import io.github.isfmodel.json.codec.TextCodec;
import io.github.isfmodel.json.codec.Values;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.task.EngagementModality;
import io.github.isfmodel.task.MandateTask;
import io.github.isfmodel.task.OperativeVerb;
import io.github.isfmodel.task.ParagraphRef;
import io.github.isfmodel.task.TaskAssignment;
import io.github.isfmodel.task.TaskScope;
import io.github.isfmodel.task.UseOfForceLevel;
import io.github.isfmodel.task.WindUpStage;
import java.time.LocalDate;
import java.util.List;

/** The tables of the package task. */
public final class TaskJson {

  public static final CodeCodec<MandateTask> MANDATE_TASK = CodeCodec.open(MandateTask.VOCABULARY);
  public static final CodeCodec<EngagementModality> ENGAGEMENT_MODALITY =
      CodeCodec.open(EngagementModality.VOCABULARY);
  public static final CodeCodec<UseOfForceLevel> USE_OF_FORCE_LEVEL =
      CodeCodec.closed("use of force level", UseOfForceLevel.values());
  public static final CodeCodec<WindUpStage> WIND_UP_STAGE =
      CodeCodec.closed("wind-up stage", WindUpStage.values());
  private static final Form PARAGRAPH_FORM =
      new Form(
          "(annex( [0-9]{1,2})?, )?[0-9]{1,3}[a-z]?(\\([A-Za-z0-9]{1,5}\\))*",
          Limits.STRING,
          List.of("7(a)", "annex 1, 16"));

  public static final ParsedCodec<ParagraphRef> PARAGRAPH_REF = new ParagraphRefCodec();
  public static final CodeCodec<OperativeVerb> OPERATIVE_VERB =
      CodeCodec.open(OperativeVerb.VOCABULARY);
  public static final ObjectCodec<TaskScope> TASK_SCOPE = TaskScopeTable.CODEC;
  public static final ObjectCodec<TaskAssignment> TASK_ASSIGNMENT = TaskAssignmentTable.CODEC;

  private TaskJson() {}

  /** Adds the codecs of these types. */
  static void addTo(TypeCodecs all) {
    all.add(EngagementModality.class, ENGAGEMENT_MODALITY);
    all.add(MandateTask.class, MANDATE_TASK);
    all.add(OperativeVerb.class, OPERATIVE_VERB);
    all.add(ParagraphRef.class, PARAGRAPH_REF);
    all.add(TaskAssignment.class, TASK_ASSIGNMENT);
    all.add(TaskScope.class, TASK_SCOPE);
    all.add(UseOfForceLevel.class, USE_OF_FORCE_LEVEL);
    all.add(WindUpStage.class, WIND_UP_STAGE);
  }

  private static final class ParagraphRefCodec extends ParsedCodec<ParagraphRef> {

    ParagraphRefCodec() {
      super("paragraph reference", PARAGRAPH_FORM);
    }

    @Override
    protected ParagraphRef parse(String text) {
      return new ParagraphRef(text);
    }

    /** Without a word before the number, and blanks around parentheses. */
    @Override
    protected String mended(String refused) {
      return refused
          .strip()
          .replaceFirst("^(?i)(OP|para(graph|s|\\.)?|§) *", "")
          .replaceAll(" *([()]) *", "$1");
    }

    @Override
    protected String print(ParagraphRef paragraph) {
      return paragraph.value();
    }
  }

  private static final class TaskScopeTable extends BuiltCodec<TaskScope, TaskScope.Builder> {
    private static final Table T = new Table("task scope");
    private static final Required<MandateTask> TASK = T.required("task", TaskJson.MANDATE_TASK);
    private static final Maybe<EngagementModality> MODALITY =
        T.optional("modality", TaskJson.ENGAGEMENT_MODALITY);
    static final ObjectCodec<TaskScope> CODEC = new TaskScopeTable();

    private TaskScopeTable() {
      super(T);
    }

    @Override
    protected TaskScope.Builder builder() {
      return TaskScope.builder();
    }

    @Override
    protected TaskScope build(TaskScope.Builder builder, Values in) {
      return builder.task(TASK.of(in)).modality(MODALITY.of(in)).build();
    }

    @Override
    protected void members(TaskScope taskScope, JsonOut out) {
      TASK.write(taskScope.task(), out);
      MODALITY.write(taskScope.modality(), out);
    }
  }

  private static final class TaskAssignmentTable
      extends BuiltCodec<TaskAssignment, TaskAssignment.Builder> {
    private static final Table T = new Table("task assignment");
    private static final Required<MandateTask> TASK = T.required("task", TaskJson.MANDATE_TASK);
    private static final Required<EngagementModality> MODALITY =
        T.required("modality", TaskJson.ENGAGEMENT_MODALITY);
    private static final Required<OperativeVerb> VERB = T.required("verb", TaskJson.OPERATIVE_VERB);
    private static final Maybe<ParagraphRef> PARAGRAPH =
        T.optional("paragraph", TaskJson.PARAGRAPH_REF);
    private static final Maybe<UseOfForceLevel> USE_OF_FORCE =
        T.optional("useOfForce", TaskJson.USE_OF_FORCE_LEVEL);
    private static final Maybe<WindUpStage> DURING = T.optional("during", TaskJson.WIND_UP_STAGE);
    private static final Maybe<LocalDate> UNTIL = T.optional("until", DateCodec.DATE);
    private static final Maybe<String> WORDING = T.optional("wording", TextCodec.TEXT);
    private static final Many<Citation> CITATIONS = T.list("citations", SourceJson.CITATION);
    static final ObjectCodec<TaskAssignment> CODEC = new TaskAssignmentTable();

    private TaskAssignmentTable() {
      super(T);
    }

    @Override
    protected TaskAssignment.Builder builder() {
      return TaskAssignment.builder();
    }

    @Override
    protected TaskAssignment build(TaskAssignment.Builder builder, Values in) {
      return builder
          .task(TASK.of(in))
          .modality(MODALITY.of(in))
          .verb(VERB.of(in))
          .paragraph(PARAGRAPH.of(in))
          .useOfForce(USE_OF_FORCE.of(in))
          .during(DURING.of(in))
          .until(UNTIL.of(in))
          .wording(WORDING.of(in))
          .citations(CITATIONS.elements(in))
          .build();
    }

    @Override
    protected void members(TaskAssignment taskAssignment, JsonOut out) {
      TASK.write(taskAssignment.task(), out);
      MODALITY.write(taskAssignment.modality(), out);
      VERB.write(taskAssignment.verb(), out);
      PARAGRAPH.write(taskAssignment.paragraph(), out);
      USE_OF_FORCE.write(taskAssignment.useOfForce(), out);
      DURING.write(taskAssignment.during(), out);
      UNTIL.write(taskAssignment.until(), out);
      WORDING.write(taskAssignment.wording(), out);
      CITATIONS.write(taskAssignment.citations(), out);
    }
  }
}
