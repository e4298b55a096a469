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
import io.github.isfmodel.json.codec.ParsedCodec;

/** The identifiers. */
public final class IdJson {

  public static final ParsedCodec<ActorId> ACTOR =
      new ParsedCodec<>("actor id", ActorId::new, ActorId::value);
  public static final ParsedCodec<ClaimId> CLAIM =
      new ParsedCodec<>("claim id", ClaimId::new, ClaimId::value);
  public static final ParsedCodec<EventId> EVENT =
      new ParsedCodec<>("event id", EventId::new, EventId::value);
  public static final ParsedCodec<ForceId> FORCE =
      new ParsedCodec<>("force id", ForceId::new, ForceId::value);
  public static final ParsedCodec<MilestoneId> MILESTONE =
      new ParsedCodec<>("milestone id", MilestoneId::new, MilestoneId::value);
  public static final ParsedCodec<PledgeId> PLEDGE =
      new ParsedCodec<>("pledge id", PledgeId::new, PledgeId::value);
  public static final ParsedCodec<PreconditionId> PRECONDITION =
      new ParsedCodec<>("precondition id", PreconditionId::new, PreconditionId::value);
  public static final ParsedCodec<ResolutionId> RESOLUTION =
      new ParsedCodec<>("resolution id", ResolutionId::new, ResolutionId::value);
  public static final ParsedCodec<SourceId> SOURCE =
      new ParsedCodec<>("source id", SourceId::new, SourceId::value);
  public static final ParsedCodec<TopicId> TOPIC =
      new ParsedCodec<>("topic id", TopicId::new, TopicId::value);
  public static final ParsedCodec<EntityId> ENTITY =
      new ParsedCodec<>("reference", EntityId::parse, EntityId::reference);

  private IdJson() {}
}
