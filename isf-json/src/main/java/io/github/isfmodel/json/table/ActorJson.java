package io.github.isfmodel.json.table;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.ActorKind;
import io.github.isfmodel.actor.GroupExtent;
import io.github.isfmodel.actor.Membership;
import io.github.isfmodel.actor.RoleHeld;
import io.github.isfmodel.actor.StateCode;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.json.codec.CodeCodec;
import io.github.isfmodel.json.codec.Form;
import io.github.isfmodel.json.codec.ObjectCodec;
import io.github.isfmodel.json.codec.ParsedCodec;
import io.github.isfmodel.json.codec.Table;
import io.github.isfmodel.json.codec.Table.Many;
import io.github.isfmodel.json.codec.Table.Maybe;
import io.github.isfmodel.json.codec.Table.Required;
import io.github.isfmodel.json.codec.TextCodec;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.time.When;
import java.util.List;

/** The tables of the package actor. */
public final class ActorJson {

  public static final CodeCodec<ActorKind> ACTOR_KIND = CodeCodec.open(ActorKind.VOCABULARY);
  private static final Form STATE_CODE_FORM = new Form("[A-Z]{3}", 3, List.of("IDN"));

  public static final ParsedCodec<StateCode> STATE_CODE =
      new ParsedCodec<>("state code", STATE_CODE_FORM, StateCode::new, StateCode::value);
  public static final CodeCodec<GroupExtent> GROUP_EXTENT =
      CodeCodec.closed("group extent", GroupExtent.class);
  public static final ObjectCodec<Actor> ACTOR = ActorTable.CODEC;
  public static final ObjectCodec<Membership> MEMBERSHIP = MembershipTable.CODEC;
  public static final ObjectCodec<RoleHeld> ROLE_HELD = RoleHeldTable.CODEC;

  private ActorJson() {}

  private static final class ActorTable {
    private static final Table<Actor> T = new Table<>("actor");
    private static final Required<Actor, ActorId> ID = T.required("id", IdJson.ACTOR, Actor::id);
    private static final Required<Actor, ActorKind> KIND =
        T.required("kind", ActorJson.ACTOR_KIND, Actor::kind);
    private static final Required<Actor, String> NAME =
        T.required("name", TextCodec.TEXT, Actor::name);
    private static final Many<Actor, String> ALIASES =
        T.list("aliases", TextCodec.TEXT, Actor::aliases);
    private static final Maybe<Actor, StateCode> STATE =
        T.optional("state", ActorJson.STATE_CODE, Actor::state);
    private static final Maybe<Actor, ActorId> PART_OF =
        T.optional("partOf", IdJson.ACTOR, Actor::partOf);
    private static final Maybe<Actor, GroupExtent> EXTENT =
        T.optional("extent", ActorJson.GROUP_EXTENT, Actor::extent);
    private static final Many<Actor, Membership> MEMBERS =
        T.list("members", MembershipTable.CODEC, Actor::members);
    private static final Many<Actor, RoleHeld> ROLES =
        T.list("roles", RoleHeldTable.CODEC, Actor::roles);
    private static final Many<Actor, Citation> CITATIONS =
        T.list("citations", SourceJson.CITATION, Actor::citations);
    static final ObjectCodec<Actor> CODEC =
        T.build(
            in ->
                Actor.builder()
                    .id(ID.of(in))
                    .kind(KIND.of(in))
                    .name(NAME.of(in))
                    .aliases(ALIASES.of(in))
                    .state(STATE.of(in))
                    .partOf(PART_OF.of(in))
                    .extent(EXTENT.of(in))
                    .members(MEMBERS.of(in))
                    .roles(ROLES.of(in))
                    .citations(CITATIONS.of(in))
                    .build());
  }

  private static final class MembershipTable {
    private static final Table<Membership> T = new Table<>("membership");
    private static final Required<Membership, ActorId> MEMBER =
        T.required("member", IdJson.ACTOR, Membership::member);
    private static final Maybe<Membership, When> SINCE =
        T.optional("since", TimeJson.WHEN, Membership::since);
    private static final Maybe<Membership, When> UNTIL =
        T.optional("until", TimeJson.WHEN, Membership::until);
    private static final Many<Membership, Citation> CITATIONS =
        T.list("citations", SourceJson.CITATION, Membership::citations);
    static final ObjectCodec<Membership> CODEC =
        T.build(
            in ->
                Membership.builder()
                    .member(MEMBER.of(in))
                    .since(SINCE.of(in))
                    .until(UNTIL.of(in))
                    .citations(CITATIONS.of(in))
                    .build());
  }

  private static final class RoleHeldTable {
    private static final Table<RoleHeld> T = new Table<>("role held");
    private static final Required<RoleHeld, String> TITLE =
        T.required("title", TextCodec.TEXT, RoleHeld::title);
    private static final Maybe<RoleHeld, ActorId> OF = T.optional("of", IdJson.ACTOR, RoleHeld::of);
    private static final Maybe<RoleHeld, When> SINCE =
        T.optional("since", TimeJson.WHEN, RoleHeld::since);
    private static final Maybe<RoleHeld, When> UNTIL =
        T.optional("until", TimeJson.WHEN, RoleHeld::until);
    private static final Many<RoleHeld, Citation> CITATIONS =
        T.list("citations", SourceJson.CITATION, RoleHeld::citations);
    static final ObjectCodec<RoleHeld> CODEC =
        T.build(
            in ->
                RoleHeld.builder()
                    .title(TITLE.of(in))
                    .of(OF.of(in))
                    .since(SINCE.of(in))
                    .until(UNTIL.of(in))
                    .citations(CITATIONS.of(in))
                    .build());
  }
}
