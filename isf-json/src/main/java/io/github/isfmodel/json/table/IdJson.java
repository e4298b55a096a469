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

/** The identifiers. */
public final class IdJson {

  private static final Form REFERENCE =
      new Form(
          "(actor|source|claim|event|resolution|force|pledge|precondition|milestone|topic):"
              + Form.ID.pattern(),
          "precondition:".length() + Form.ID.longest(),
          List.of("topic:phase-two", "pledge:indonesia-troops"));

  public static final ParsedCodec<ActorId> ACTOR =
      new ParsedCodec<>("actor id", Form.ID, ActorId::new, ActorId::value);
  public static final ParsedCodec<ClaimId> CLAIM =
      new ParsedCodec<>("claim id", Form.ID, ClaimId::new, ClaimId::value);
  public static final ParsedCodec<EventId> EVENT =
      new ParsedCodec<>("event id", Form.ID, EventId::new, EventId::value);
  public static final ParsedCodec<ForceId> FORCE =
      new ParsedCodec<>("force id", Form.ID, ForceId::new, ForceId::value);
  public static final ParsedCodec<MilestoneId> MILESTONE =
      new ParsedCodec<>("milestone id", Form.ID, MilestoneId::new, MilestoneId::value);
  public static final ParsedCodec<PledgeId> PLEDGE =
      new ParsedCodec<>("pledge id", Form.ID, PledgeId::new, PledgeId::value);
  public static final ParsedCodec<PreconditionId> PRECONDITION =
      new ParsedCodec<>("precondition id", Form.ID, PreconditionId::new, PreconditionId::value);
  public static final ParsedCodec<ResolutionId> RESOLUTION =
      new ParsedCodec<>("resolution id", Form.ID, ResolutionId::new, ResolutionId::value);
  public static final ParsedCodec<SourceId> SOURCE =
      new ParsedCodec<>("source id", Form.ID, SourceId::new, SourceId::value);
  public static final ParsedCodec<TopicId> TOPIC =
      new ParsedCodec<>("topic id", Form.ID, TopicId::new, TopicId::value);
  public static final ParsedCodec<EntityId> ENTITY =
      new ParsedCodec<>("reference", REFERENCE, EntityId::parse, EntityId::reference);

  private IdJson() {}
}
