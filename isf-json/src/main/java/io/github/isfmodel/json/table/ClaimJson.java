package io.github.isfmodel.json.table;

import io.github.isfmodel.actor.GroupExtent;
import io.github.isfmodel.claim.Aspect;
import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.claim.ClaimedValue;
import io.github.isfmodel.claim.Modality;
import io.github.isfmodel.claim.Polarity;
import io.github.isfmodel.claim.Stance;
import io.github.isfmodel.claim.Statement;
import io.github.isfmodel.code.Vocabulary;
import io.github.isfmodel.force.Scope;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ClaimId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.json.codec.BuiltCodec;
import io.github.isfmodel.json.codec.CodeCodec;
import io.github.isfmodel.json.codec.JsonOut;
import io.github.isfmodel.json.codec.ObjectCodec;
import io.github.isfmodel.json.codec.SumCodec;
import io.github.isfmodel.json.codec.Table;
import io.github.isfmodel.json.codec.Table.Many;
import io.github.isfmodel.json.codec.Table.Maybe;
import io.github.isfmodel.json.codec.Table.Required;
import io.github.isfmodel.json.codec.TextCodec;
import io.github.isfmodel.json.codec.Values;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.PendingReason;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.source.Attribution;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.task.TaskScope;
import io.github.isfmodel.time.When;
import java.util.List;

/** The tables of the package claim. */
public final class ClaimJson {

  public static final CodeCodec<Aspect> ASPECT = CodeCodec.open(Aspect.VOCABULARY);
  public static final CodeCodec<Stance> STANCE = CodeCodec.closed("stance", Stance.values());
  public static final CodeCodec<Modality> MODALITY =
      CodeCodec.closed("modality", Modality.values());
  public static final CodeCodec<Polarity> POLARITY =
      CodeCodec.closed("polarity", Polarity.values());
  public static final SumCodec<Statement> STATEMENT = StatementTable.CODEC;
  public static final SumCodec<ClaimedValue> CLAIMED_VALUE = ClaimedValueTable.CODEC;
  public static final ObjectCodec<Claim> CLAIM = ClaimTable.CODEC;

  private ClaimJson() {}

  /** Adds the codecs of these types. */
  static void addTo(TypeCodecs all) {
    all.add(Aspect.class, ASPECT);
    all.add(Claim.class, CLAIM);
    all.add(ClaimedValue.class, CLAIMED_VALUE);
    all.add(Modality.class, MODALITY);
    all.add(Polarity.class, POLARITY);
    all.add(Stance.class, STANCE);
    all.add(Statement.class, STATEMENT);
  }

  private static final class StatementTable {
    static final SumCodec<Statement> CODEC = new SumCodec<>("statement");

    static {
      CODEC
          .with("about", Statement.About.class, AboutTable.CODEC)
          .with("that", Statement.That.class, ThatTable.CODEC)
          .with("requires", Statement.Requires.class, RequiresTable.CODEC)
          .with("holds", Statement.Holds.class, HoldsTable.CODEC);
    }

    private static final class AboutTable extends ObjectCodec<Statement.About> {
      private static final Table T = new Table("statement of type 'about'");
      private static final Required<EntityId> SUBJECT = T.required("subject", IdJson.ENTITY);
      private static final Required<Aspect> ASPECT = T.required("aspect", ClaimJson.ASPECT);
      private static final Required<ClaimedValue> VALUE =
          T.required("value", ClaimedValueTable.CODEC);
      static final ObjectCodec<Statement.About> CODEC = new AboutTable();

      private AboutTable() {
        super(T);
      }

      @Override
      protected Statement.About build(Values in) {
        return new Statement.About(SUBJECT.of(in), ASPECT.of(in), VALUE.of(in));
      }

      @Override
      protected void members(Statement.About about, JsonOut out) {
        SUBJECT.write(about.subject(), out);
        ASPECT.write(about.aspect(), out);
        VALUE.write(about.value(), out);
      }
    }

    private static final class ThatTable extends ObjectCodec<Statement.That> {
      private static final Table T = new Table("statement of type 'that'");
      private static final Required<Proposition> PROPOSITION =
          T.required("proposition", PreconditionJson.PROPOSITION);
      static final ObjectCodec<Statement.That> CODEC = new ThatTable();

      private ThatTable() {
        super(T);
      }

      @Override
      protected Statement.That build(Values in) {
        return new Statement.That(PROPOSITION.of(in));
      }

      @Override
      protected void members(Statement.That that, JsonOut out) {
        PROPOSITION.write(that.proposition(), out);
      }
    }

    private static final class RequiresTable extends ObjectCodec<Statement.Requires> {
      private static final Table T = new Table("statement of type 'requires'");
      private static final Required<EntityId> SUBJECT = T.required("subject", IdJson.ENTITY);
      private static final Required<Condition> CONDITION =
          T.required("condition", PreconditionJson.CONDITION);
      static final ObjectCodec<Statement.Requires> CODEC = new RequiresTable();

      private RequiresTable() {
        super(T);
      }

      @Override
      protected Statement.Requires build(Values in) {
        return new Statement.Requires(SUBJECT.of(in), CONDITION.of(in));
      }

      @Override
      protected void members(Statement.Requires requires, JsonOut out) {
        SUBJECT.write(requires.subject(), out);
        CONDITION.write(requires.condition(), out);
      }
    }

    private static final class HoldsTable extends ObjectCodec<Statement.Holds> {
      private static final Table T = new Table("statement of type 'holds'");
      private static final Required<ActorId> ACTOR = T.required("actor", IdJson.ACTOR);
      private static final Required<EntityId> SUBJECT = T.required("subject", IdJson.ENTITY);
      private static final Required<Stance> STANCE = T.required("stance", ClaimJson.STANCE);
      static final ObjectCodec<Statement.Holds> CODEC = new HoldsTable();

      private HoldsTable() {
        super(T);
      }

      @Override
      protected Statement.Holds build(Values in) {
        return new Statement.Holds(ACTOR.of(in), SUBJECT.of(in), STANCE.of(in));
      }

      @Override
      protected void members(Statement.Holds holds, JsonOut out) {
        ACTOR.write(holds.actor(), out);
        SUBJECT.write(holds.subject(), out);
        STANCE.write(holds.stance(), out);
      }
    }
  }

  private static final class ClaimedValueTable {
    static final SumCodec<ClaimedValue> CODEC = new SumCodec<>("claimed value");

    static {
      CODEC
          .with("codes", ClaimedValue.Codes.class, CodesTable.CODEC)
          .with("actors", ClaimedValue.Actors.class, ActorsTable.CODEC)
          .with("tasks", ClaimedValue.Tasks.class, TasksTable.CODEC)
          .with("amount", ClaimedValue.Amount.class, AmountTable.CODEC)
          .with("time", ClaimedValue.Time.class, TimeTable.CODEC)
          .with("text", ClaimedValue.Text.class, TextTable.CODEC);
    }

    private static final class CodesTable extends ObjectCodec<ClaimedValue.Codes> {
      private static final Table T = new Table("claimed value of type 'codes'");
      private static final Many<String> CODES =
          T.distinct(
              "codes",
              TextCodec.bounded(
                  Vocabulary.LONGEST_CODE, code -> new ClaimedValue.Codes(List.of(code))));
      static final ObjectCodec<ClaimedValue.Codes> CODEC = new CodesTable();

      private CodesTable() {
        super(T);
      }

      @Override
      protected ClaimedValue.Codes build(Values in) {
        return new ClaimedValue.Codes(CODES.of(in));
      }

      @Override
      protected void members(ClaimedValue.Codes codes, JsonOut out) {
        CODES.write(codes.codes(), out);
      }
    }

    private static final class ActorsTable extends ObjectCodec<ClaimedValue.Actors> {
      private static final Table T = new Table("claimed value of type 'actors'");
      private static final Required<GroupExtent> EXTENT =
          T.required("extent", ActorJson.GROUP_EXTENT);
      private static final Many<ActorId> ACTORS = T.list("actors", 1, IdJson.ACTOR);
      static final ObjectCodec<ClaimedValue.Actors> CODEC = new ActorsTable();

      private ActorsTable() {
        super(T);
      }

      @Override
      protected ClaimedValue.Actors build(Values in) {
        return new ClaimedValue.Actors(EXTENT.of(in), ACTORS.of(in));
      }

      @Override
      protected void members(ClaimedValue.Actors actors, JsonOut out) {
        EXTENT.write(actors.extent(), out);
        ACTORS.write(actors.actors(), out);
      }
    }

    private static final class TasksTable extends ObjectCodec<ClaimedValue.Tasks> {
      private static final Table T = new Table("claimed value of type 'tasks'");
      private static final Many<TaskScope> TASKS = T.list("tasks", 1, TaskJson.TASK_SCOPE);
      static final ObjectCodec<ClaimedValue.Tasks> CODEC = new TasksTable();

      private TasksTable() {
        super(T);
      }

      @Override
      protected ClaimedValue.Tasks build(Values in) {
        return new ClaimedValue.Tasks(TASKS.of(in));
      }

      @Override
      protected void members(ClaimedValue.Tasks tasks, JsonOut out) {
        TASKS.write(tasks.tasks(), out);
      }
    }

    private static final class AmountTable extends ObjectCodec<ClaimedValue.Amount> {
      private static final Table T = new Table("claimed value of type 'amount'");
      private static final Required<Measure> MEASURE = T.required("measure", QuantityJson.MEASURE);
      static final ObjectCodec<ClaimedValue.Amount> CODEC = new AmountTable();

      private AmountTable() {
        super(T);
      }

      @Override
      protected ClaimedValue.Amount build(Values in) {
        return new ClaimedValue.Amount(MEASURE.of(in));
      }

      @Override
      protected void members(ClaimedValue.Amount amount, JsonOut out) {
        MEASURE.write(amount.measure(), out);
      }
    }

    private static final class TimeTable extends ObjectCodec<ClaimedValue.Time> {
      private static final Table T = new Table("claimed value of type 'time'");
      private static final Required<When> WHEN = T.required("when", TimeJson.WHEN);
      static final ObjectCodec<ClaimedValue.Time> CODEC = new TimeTable();

      private TimeTable() {
        super(T);
      }

      @Override
      protected ClaimedValue.Time build(Values in) {
        return new ClaimedValue.Time(WHEN.of(in));
      }

      @Override
      protected void members(ClaimedValue.Time time, JsonOut out) {
        WHEN.write(time.when(), out);
      }
    }

    private static final class TextTable extends ObjectCodec<ClaimedValue.Text> {
      private static final Table T = new Table("claimed value of type 'text'");
      private static final Required<String> TEXT = T.required("text", TextCodec.TEXT);
      static final ObjectCodec<ClaimedValue.Text> CODEC = new TextTable();

      private TextTable() {
        super(T);
      }

      @Override
      protected ClaimedValue.Text build(Values in) {
        return new ClaimedValue.Text(TEXT.of(in));
      }

      @Override
      protected void members(ClaimedValue.Text text, JsonOut out) {
        TEXT.write(text.text(), out);
      }
    }
  }

  private static final class ClaimTable extends BuiltCodec<Claim, Claim.Builder> {
    private static final Table T = new Table("claim");
    private static final Required<ClaimId> ID = T.required("id", IdJson.CLAIM);
    private static final Required<Attribution> ATTRIBUTION =
        T.required("attribution", SourceJson.ATTRIBUTION);
    private static final Required<When> REPORTED = T.required("reported", TimeJson.WHEN);
    private static final Required<When> HOLDS = T.required("holds", TimeJson.WHEN);
    private static final Required<Statement> STATEMENT =
        T.required("statement", StatementTable.CODEC);
    private static final Required<Modality> MODALITY = T.required("modality", ClaimJson.MODALITY);
    private static final Required<Polarity> POLARITY = T.required("polarity", ClaimJson.POLARITY);
    private static final Maybe<Scope> SCOPE = T.optional("scope", CompositionJson.SCOPE);
    private static final Maybe<Condition> CONDITION =
        T.optional("condition", PreconditionJson.CONDITION);
    private static final Maybe<PendingReason> PENDING =
        T.optional("pending", PreconditionJson.PENDING_REASON);
    private static final Required<String> SUMMARY = T.required("summary", TextCodec.TEXT);
    private static final Many<ClaimId> SUPERSEDES = T.list("supersedes", IdJson.CLAIM);
    private static final Many<Citation> CITATIONS = T.list("citations", SourceJson.CITATION);
    static final ObjectCodec<Claim> CODEC = new ClaimTable();

    private ClaimTable() {
      super(T);
    }

    @Override
    protected Claim.Builder builder() {
      return Claim.builder();
    }

    @Override
    protected Claim build(Claim.Builder builder, Values in) {
      return builder
          .id(ID.of(in))
          .attribution(ATTRIBUTION.of(in))
          .reported(REPORTED.of(in))
          .holds(HOLDS.of(in))
          .statement(STATEMENT.of(in))
          .modality(MODALITY.of(in))
          .polarity(POLARITY.of(in))
          .scope(SCOPE.of(in))
          .condition(CONDITION.of(in))
          .pending(PENDING.of(in))
          .summary(SUMMARY.of(in))
          .supersedes(SUPERSEDES.elements(in))
          .citations(CITATIONS.elements(in))
          .build();
    }

    @Override
    protected void members(Claim claim, JsonOut out) {
      ID.write(claim.id(), out);
      ATTRIBUTION.write(claim.attribution(), out);
      REPORTED.write(claim.reported(), out);
      HOLDS.write(claim.holds(), out);
      STATEMENT.write(claim.statement(), out);
      MODALITY.write(claim.modality(), out);
      POLARITY.write(claim.polarity(), out);
      SCOPE.write(claim.scope(), out);
      CONDITION.write(claim.condition(), out);
      PENDING.write(claim.pending(), out);
      SUMMARY.write(claim.summary(), out);
      SUPERSEDES.write(claim.supersedes(), out);
      CITATIONS.write(claim.citations(), out);
    }
  }
}
