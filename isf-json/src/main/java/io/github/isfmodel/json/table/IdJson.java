package io.github.isfmodel.json.table;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ClaimId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.EventId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.id.PreconditionId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.id.SourceId;
import io.github.isfmodel.id.TopicId;
import io.github.isfmodel.json.codec.Form;
import io.github.isfmodel.json.codec.ParsedCodec;
import java.util.List;
import java.util.function.Function;

/** The identifiers. */
public final class IdJson {

  private static final Form REFERENCE =
      new Form(
          "(actor|source|claim|event|resolution|force|pledge|precondition|milestone|topic):"
              + Form.ID.pattern(),
          "precondition:".length() + Form.ID.longest(),
          List.of("topic:phase-two", "pledge:indonesia-troops"));

  public static final ParsedCodec<ActorId> ACTOR = id("actor id", ActorId::new);
  public static final ParsedCodec<ClaimId> CLAIM = id("claim id", ClaimId::new);
  public static final ParsedCodec<EventId> EVENT = id("event id", EventId::new);
  public static final ParsedCodec<ForceId> FORCE = id("force id", ForceId::new);
  public static final ParsedCodec<MilestoneId> MILESTONE = id("milestone id", MilestoneId::new);
  public static final ParsedCodec<PledgeId> PLEDGE = id("pledge id", PledgeId::new);
  public static final ParsedCodec<PreconditionId> PRECONDITION =
      id("precondition id", PreconditionId::new);
  public static final ParsedCodec<ResolutionId> RESOLUTION = id("resolution id", ResolutionId::new);
  public static final ParsedCodec<SourceId> SOURCE = id("source id", SourceId::new);
  public static final ParsedCodec<TopicId> TOPIC = id("topic id", TopicId::new);
  public static final ParsedCodec<EntityId> ENTITY =
      new ParsedCodec<>("reference", REFERENCE, EntityId::parse, EntityId::reference);

  private IdJson() {}

  private static <T extends EntityId> ParsedCodec<T> id(String what, Function<String, T> read) {
    return new ParsedCodec<>(what, Form.ID, read, EntityId::value);
  }
}
