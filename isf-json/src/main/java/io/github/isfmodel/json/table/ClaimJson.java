package io.github.isfmodel.json.table;

import io.github.isfmodel.actor.GroupExtent;
import io.github.isfmodel.claim.Aspect;
import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.claim.ClaimedValue;
import io.github.isfmodel.claim.Modality;
import io.github.isfmodel.claim.Polarity;
import io.github.isfmodel.claim.Stance;
import io.github.isfmodel.claim.Statement;
import io.github.isfmodel.force.Scope;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ClaimId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.json.codec.CodeCodec;
import io.github.isfmodel.json.codec.ObjectCodec;
import io.github.isfmodel.json.codec.SumCodec;
import io.github.isfmodel.json.codec.Table;
import io.github.isfmodel.json.codec.Table.Many;
import io.github.isfmodel.json.codec.Table.Maybe;
import io.github.isfmodel.json.codec.Table.Required;
import io.github.isfmodel.json.codec.TextCodec;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.PendingReason;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.source.Attribution;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.task.TaskScope;
import io.github.isfmodel.time.When;

/** The tables of the package claim. */
public final class ClaimJson {

  public static final CodeCodec<Aspect> ASPECT = CodeCodec.open(Aspect.VOCABULARY);
  public static final CodeCodec<Stance> STANCE = CodeCodec.closed("stance", Stance.class);
  public static final CodeCodec<Modality> MODALITY = CodeCodec.closed("modality", Modality.class);
  public static final CodeCodec<Polarity> POLARITY = CodeCodec.closed("polarity", Polarity.class);
  public static final SumCodec<Statement> STATEMENT = StatementTable.CODEC;
  public static final SumCodec<ClaimedValue> CLAIMED_VALUE = ClaimedValueTable.CODEC;
  public static final ObjectCodec<Claim> CLAIM = ClaimTable.CODEC;

  private ClaimJson() {}

  private static final class StatementTable {
    static final SumCodec<Statement> CODEC = new SumCodec<>("statement");

    static {
      CODEC
          .with("about", Statement.About.class, AboutTable.CODEC)
          .with("that", Statement.That.class, ThatTable.CODEC)
          .with("requires", Statement.Requires.class, RequiresTable.CODEC)
          .with("holds", Statement.Holds.class, HoldsTable.CODEC);
    }

    private static final class AboutTable {
      private static final Table<Statement.About> T = new Table<>("statement of type 'about'");
      private static final Required<Statement.About, EntityId> SUBJECT =
          T.required("subject", IdJson.ENTITY, Statement.About::subject);
      private static final Required<Statement.About, Aspect> ASPECT =
          T.required("aspect", ClaimJson.ASPECT, Statement.About::aspect);
      private static final Required<Statement.About, ClaimedValue> VALUE =
          T.required("value", ClaimedValueTable.CODEC, Statement.About::value);
      static final ObjectCodec<Statement.About> CODEC =
          T.build(in -> new Statement.About(SUBJECT.of(in), ASPECT.of(in), VALUE.of(in)));
    }

    private static final class ThatTable {
      private static final Table<Statement.That> T = new Table<>("statement of type 'that'");
      private static final Required<Statement.That, Proposition> PROPOSITION =
          T.required("proposition", PreconditionJson.PROPOSITION, Statement.That::proposition);
      static final ObjectCodec<Statement.That> CODEC =
          T.build(in -> new Statement.That(PROPOSITION.of(in)));
    }

    private static final class RequiresTable {
      private static final Table<Statement.Requires> T =
          new Table<>("statement of type 'requires'");
      private static final Required<Statement.Requires, EntityId> SUBJECT =
          T.required("subject", IdJson.ENTITY, Statement.Requires::subject);
      private static final Required<Statement.Requires, Condition> CONDITION =
          T.required("condition", PreconditionJson.CONDITION, Statement.Requires::condition);
      static final ObjectCodec<Statement.Requires> CODEC =
          T.build(in -> new Statement.Requires(SUBJECT.of(in), CONDITION.of(in)));
    }

    private static final class HoldsTable {
      private static final Table<Statement.Holds> T = new Table<>("statement of type 'holds'");
      private static final Required<Statement.Holds, ActorId> ACTOR =
          T.required("actor", IdJson.ACTOR, Statement.Holds::actor);
      private static final Required<Statement.Holds, EntityId> SUBJECT =
          T.required("subject", IdJson.ENTITY, Statement.Holds::subject);
      private static final Required<Statement.Holds, Stance> STANCE =
          T.required("stance", ClaimJson.STANCE, Statement.Holds::stance);
      static final ObjectCodec<Statement.Holds> CODEC =
          T.build(in -> new Statement.Holds(ACTOR.of(in), SUBJECT.of(in), STANCE.of(in)));
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

    private static final class CodesTable {
      private static final Table<ClaimedValue.Codes> T =
          new Table<>("claimed value of type 'codes'");
      private static final Many<ClaimedValue.Codes, String> CODES =
          T.list("codes", 1, TextCodec.TEXT, ClaimedValue.Codes::codes);
      static final ObjectCodec<ClaimedValue.Codes> CODEC =
          T.build(in -> new ClaimedValue.Codes(CODES.of(in)));
    }

    private static final class ActorsTable {
      private static final Table<ClaimedValue.Actors> T =
          new Table<>("claimed value of type 'actors'");
      private static final Required<ClaimedValue.Actors, GroupExtent> EXTENT =
          T.required("extent", ActorJson.GROUP_EXTENT, ClaimedValue.Actors::extent);
      private static final Many<ClaimedValue.Actors, ActorId> ACTORS =
          T.list("actors", 1, IdJson.ACTOR, ClaimedValue.Actors::actors);
      static final ObjectCodec<ClaimedValue.Actors> CODEC =
          T.build(in -> new ClaimedValue.Actors(EXTENT.of(in), ACTORS.of(in)));
    }

    private static final class TasksTable {
      private static final Table<ClaimedValue.Tasks> T =
          new Table<>("claimed value of type 'tasks'");
      private static final Many<ClaimedValue.Tasks, TaskScope> TASKS =
          T.list("tasks", 1, TaskJson.TASK_SCOPE, ClaimedValue.Tasks::tasks);
      static final ObjectCodec<ClaimedValue.Tasks> CODEC =
          T.build(in -> new ClaimedValue.Tasks(TASKS.of(in)));
    }

    private static final class AmountTable {
      private static final Table<ClaimedValue.Amount> T =
          new Table<>("claimed value of type 'amount'");
      private static final Required<ClaimedValue.Amount, Measure> MEASURE =
          T.required("measure", QuantityJson.MEASURE, ClaimedValue.Amount::measure);
      static final ObjectCodec<ClaimedValue.Amount> CODEC =
          T.build(in -> new ClaimedValue.Amount(MEASURE.of(in)));
    }

    private static final class TimeTable {
      private static final Table<ClaimedValue.Time> T = new Table<>("claimed value of type 'time'");
      private static final Required<ClaimedValue.Time, When> WHEN =
          T.required("when", TimeJson.WHEN, ClaimedValue.Time::when);
      static final ObjectCodec<ClaimedValue.Time> CODEC =
          T.build(in -> new ClaimedValue.Time(WHEN.of(in)));
    }

    private static final class TextTable {
      private static final Table<ClaimedValue.Text> T = new Table<>("claimed value of type 'text'");
      private static final Required<ClaimedValue.Text, String> TEXT =
          T.required("text", TextCodec.TEXT, ClaimedValue.Text::text);
      static final ObjectCodec<ClaimedValue.Text> CODEC =
          T.build(in -> new ClaimedValue.Text(TEXT.of(in)));
    }
  }

  private static final class ClaimTable {
    private static final Table<Claim> T = new Table<>("claim");
    private static final Required<Claim, ClaimId> ID = T.required("id", IdJson.CLAIM, Claim::id);
    private static final Required<Claim, Attribution> ATTRIBUTION =
        T.required("attribution", SourceJson.ATTRIBUTION, Claim::attribution);
    private static final Required<Claim, When> REPORTED =
        T.required("reported", TimeJson.WHEN, Claim::reported);
    private static final Required<Claim, When> HOLDS =
        T.required("holds", TimeJson.WHEN, Claim::holds);
    private static final Required<Claim, Statement> STATEMENT =
        T.required("statement", StatementTable.CODEC, Claim::statement);
    private static final Required<Claim, Modality> MODALITY =
        T.required("modality", ClaimJson.MODALITY, Claim::modality);
    private static final Required<Claim, Polarity> POLARITY =
        T.required("polarity", ClaimJson.POLARITY, Claim::polarity);
    private static final Maybe<Claim, Scope> SCOPE =
        T.optional("scope", CompositionJson.SCOPE, Claim::scope);
    private static final Maybe<Claim, Condition> CONDITION =
        T.optional("condition", PreconditionJson.CONDITION, Claim::condition);
    private static final Maybe<Claim, PendingReason> PENDING =
        T.optional("pending", PreconditionJson.PENDING_REASON, Claim::pending);
    private static final Required<Claim, String> SUMMARY =
        T.required("summary", TextCodec.TEXT, Claim::summary);
    private static final Many<Claim, ClaimId> SUPERSEDES =
        T.list("supersedes", IdJson.CLAIM, Claim::supersedes);
    private static final Many<Claim, Citation> CITATIONS =
        T.list("citations", SourceJson.CITATION, Claim::citations);
    static final ObjectCodec<Claim> CODEC =
        T.build(
            in ->
                Claim.builder()
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
                    .supersedes(SUPERSEDES.of(in))
                    .citations(CITATIONS.of(in))
                    .build());
  }
}
