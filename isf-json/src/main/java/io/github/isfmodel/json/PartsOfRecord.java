package io.github.isfmodel.json;

import io.github.isfmodel.actor.ActorRules;
import io.github.isfmodel.claim.ClaimRules;
import io.github.isfmodel.event.EventRules;
import io.github.isfmodel.force.ForceRules;
import io.github.isfmodel.json.codec.Codec;
import io.github.isfmodel.json.codec.DocumentCodec;
import io.github.isfmodel.json.codec.Envelope;
import io.github.isfmodel.json.codec.JsonOut;
import io.github.isfmodel.json.codec.ObjectCodec;
import io.github.isfmodel.json.codec.Table;
import io.github.isfmodel.json.codec.Table.Many;
import io.github.isfmodel.json.codec.Values;
import io.github.isfmodel.json.table.ActorJson;
import io.github.isfmodel.json.table.ClaimJson;
import io.github.isfmodel.json.table.EventJson;
import io.github.isfmodel.json.table.ForceJson;
import io.github.isfmodel.json.table.MilestoneJson;
import io.github.isfmodel.json.table.PledgeJson;
import io.github.isfmodel.json.table.PreconditionJson;
import io.github.isfmodel.json.table.ResolutionJson;
import io.github.isfmodel.milestone.MilestoneRules;
import io.github.isfmodel.pledge.PledgeRules;
import io.github.isfmodel.precondition.PreconditionRules;
import io.github.isfmodel.resolution.ResolutionRules;
import io.github.isfmodel.rule.RuleSet;
import java.util.ArrayList;
import java.util.List;

/**
 * The lists of a record whose elements have rules of their own, without what else makes a record:
 * so they are read whatever is wrong with that.
 *
 * @param lists the lists, in the order in which they are written
 */
record PartsOfRecord(List<OneKind<?>> lists) {

  private static final Table TABLE = new Table("dossier");

  static final List<Kind<?>> KINDS =
      List.of(
          kind("actors", ActorJson.ACTOR, ActorRules.RULES),
          kind("forces", ForceJson.FORCE, ForceRules.RULES),
          kind("resolutions", ResolutionJson.RESOLUTION, ResolutionRules.RULES),
          kind("pledges", PledgeJson.PLEDGE, PledgeRules.RULES),
          kind("preconditions", PreconditionJson.PRECONDITION, PreconditionRules.RULES),
          kind("milestones", MilestoneJson.MILESTONE, MilestoneRules.RULES),
          kind("events", EventJson.EVENT, EventRules.RULES),
          kind("claims", ClaimJson.CLAIM, ClaimRules.RULES));

  static final Envelope ENVELOPE =
      new DocumentCodec<>(DocumentType.DOSSIER.code(), PartsOfRecord.class, new Lists()).envelope();

  /** Parts of one kind, with the rules about each by itself. */
  record OneKind<T>(String list, List<T> parts, RuleSet<T> rules) {}

  /** One kind of parts: how they are read, and the rules about each by itself. */
  record Kind<T>(Many<T> list, RuleSet<T> rules) {

    OneKind<T> of(Values in) {
      return new OneKind<>(list.name(), list.of(in), rules);
    }
  }

  private static <T> Kind<T> kind(String list, Codec<T> part, RuleSet<T> rules) {
    return new Kind<>(TABLE.list(list, part), rules);
  }

  private static final class Lists extends ObjectCodec<PartsOfRecord> {

    Lists() {
      super(TABLE);
    }

    @Override
    protected PartsOfRecord build(Values in) {
      List<OneKind<?>> lists = new ArrayList<>();
      for (Kind<?> kind : KINDS) {
        lists.add(kind.of(in));
      }
      return new PartsOfRecord(lists);
    }

    @Override
    protected void members(PartsOfRecord parts, JsonOut out) {
      throw new UnsupportedOperationException("a record is written as a whole");
    }
  }
}
